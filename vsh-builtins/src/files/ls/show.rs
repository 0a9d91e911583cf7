//! How `ls` prints what it found.

use vsh_core::strftime::{room, strftime};
use vsh_core::utility::{Cx, Error};
use vsh_fs::{FileKind, Metadata};

use super::Entry;
use super::options::{Format, Indicator, Settings};
use crate::support::date;
use crate::support::human::Scale;
use crate::support::mode::mode_string;
use crate::support::names::Names;
use crate::support::width::width_of;

/// A name as it is printed, and how many columns it takes.
struct Shown {
    text: Vec<u8>,
    width: usize,
}

pub(super) async fn entries(
    cx: &mut Cx<'_>,
    entries: &[Entry],
    settings: &Settings,
    names: &Names,
    total: Option<u64>,
) -> Result<(), Error> {
    if let Some(blocks) = total {
        let text = format!("total {}", blocks_text(blocks, settings));
        cx.out.write(&[text.as_bytes(), &[settings.end]].concat()).await?;
    }
    if settings.format == Format::Long {
        return long(cx, entries, settings, names).await;
    }
    let prefixes = prefixes(entries, settings);
    let shown: Vec<Shown> = entries
        .iter()
        .zip(prefixes)
        .map(|(entry, prefix)| {
            let mut shown = name(entry, settings);
            shown.width += prefix.len();
            shown.text.splice(0..0, prefix);
            shown
        })
        .collect();
    match settings.format {
        Format::Columns | Format::Across => grid(cx, &shown, settings).await,
        Format::Commas => commas(cx, &shown, settings).await,
        _ => {
            for item in &shown {
                cx.out.buffer().extend_from_slice(&item.text);
                cx.out.write(&[settings.end]).await?;
            }
            Ok(())
        }
    }
}

fn blocks_text(bytes: u64, settings: &Settings) -> String {
    settings.scale.unwrap_or(Scale::Unit(1024, "")).format(bytes)
}

/// `-i` and `-s`, padded to the widest.
fn prefixes(entries: &[Entry], settings: &Settings) -> Vec<Vec<u8>> {
    let columns = settings.format != Format::Commas;
    let inode =
        |entry: &Entry| entry.metadata.as_ref().map_or_else(|| String::from("?"), |m| m.ino.0.to_string());
    let blocks = |entry: &Entry| {
        entry.metadata.as_ref().map_or_else(|| String::from("?"), |m| blocks_text(m.blocks * 512, settings))
    };
    let widest = |f: &dyn Fn(&Entry) -> String| {
        if columns { entries.iter().map(|e| f(e).len()).max().unwrap_or(0) } else { 0 }
    };
    let inode_width = if settings.inode { widest(&inode) } else { 0 };
    let blocks_width = if settings.size { widest(&blocks) } else { 0 };
    entries
        .iter()
        .map(|entry| {
            let mut prefix = String::new();
            if settings.inode {
                prefix.push_str(&format!("{:>inode_width$} ", inode(entry)));
            }
            if settings.size {
                prefix.push_str(&format!("{:>blocks_width$} ", blocks(entry)));
            }
            prefix.into_bytes()
        })
        .collect()
}

fn name(entry: &Entry, settings: &Settings) -> Shown {
    let quoted = settings.quote(&entry.name);
    let mut width = width_of(&quoted);
    let colored = settings.colors.as_ref().and_then(|colors| Some(colors.paint(colors.of(entry)?, &quoted)));
    let mut text = colored.unwrap_or(quoted);
    // In a long listing the indicator of a link is its target's.
    let link_in_long = settings.long() && entry.kind == FileKind::Symlink && entry.target.is_some();
    if let Some(mark) = indicator(entry.kind, entry.metadata.as_ref(), settings).filter(|_| !link_in_long) {
        text.push(mark);
        width += 1;
    }
    Shown { text, width }
}

fn indicator(kind: FileKind, metadata: Option<&Metadata>, settings: &Settings) -> Option<u8> {
    let executable = metadata.is_some_and(|m| m.mode.bits() & 0o111 != 0);
    match (settings.indicator, kind) {
        (Indicator::None, _) => None,
        (_, FileKind::Directory) => Some(b'/'),
        (Indicator::Slash, _) => None,
        (_, FileKind::Symlink) => Some(b'@'),
        (_, FileKind::Fifo) => Some(b'|'),
        (_, FileKind::Socket) => Some(b'='),
        (Indicator::Classify, FileKind::Regular) if executable => Some(b'*'),
        _ => None,
    }
}

async fn long(cx: &mut Cx<'_>, entries: &[Entry], settings: &Settings, names: &Names) -> Result<(), Error> {
    let rows: Vec<Vec<String>> = entries.iter().map(|entry| row(entry, settings, names)).collect();
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| width_of(cell.as_bytes()))
                .max()
                .unwrap_or(0)
        })
        .collect();
    let prefixes = prefixes(entries, settings);
    let (zone, now) = (date::zone(cx), cx.host().now());
    let _room = cx.meter().memory(room(&settings.times.0).max(room(&settings.times.1)))?;
    // Names of users stand left, numbers right.
    let left_from = 2;
    let left_to = columns.saturating_sub(1);
    for ((entry, row), prefix) in entries.iter().zip(&rows).zip(&prefixes) {
        cx.out.buffer().extend_from_slice(prefix);
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let missing = width.saturating_sub(width_of(cell.as_bytes()));
            let pad = " ".repeat(missing);
            let left = column == 0 || (column >= left_from && column < left_to && !settings.numeric);
            let text = if left { format!("{cell}{pad} ") } else { format!("{pad}{cell} ") };
            cx.out.buffer().extend_from_slice(text.as_bytes());
        }
        let out = cx.out.buffer();
        match entry.metadata.as_ref().map(|m| settings.stamp.of(m)) {
            Some(moment) => {
                // Half a year, and not in the future.
                let age = now.seconds - moment.seconds;
                let recent = moment <= now && age < 31_556_952 / 2;
                let format = if recent { &settings.times.0 } else { &settings.times.1 };
                match date::zoned(moment, &zone) {
                    Some(zoned) => strftime(format, &zoned, true, out),
                    None => out.extend_from_slice(moment.seconds.to_string().as_bytes()),
                }
            }
            None => out.extend_from_slice(b"           ?"),
        }
        out.push(b' ');
        out.extend_from_slice(&name(entry, settings).text);
        if let Some((target, metadata)) = &entry.target {
            out.extend_from_slice(b" -> ");
            let quoted = settings.quote(target);
            let colors = settings.colors.as_ref().zip(metadata.as_ref());
            let colored = colors.and_then(|(colors, metadata)| {
                Some(colors.paint(colors.of_file(target, metadata)?, &quoted))
            });
            out.extend_from_slice(&colored.unwrap_or(quoted));
            if let Some(metadata) = metadata {
                out.extend(indicator(metadata.kind, Some(metadata), settings));
            }
        }
        cx.out.write(&[settings.end]).await?;
    }
    Ok(())
}

/// Mode, links, owner, group, size.
fn row(entry: &Entry, settings: &Settings, names: &Names) -> Vec<String> {
    let Some(metadata) = &entry.metadata else {
        let mut row = vec![format!("{}?????????", if entry.kind == FileKind::Directory { 'd' } else { '-' })];
        row.resize(
            3 + usize::from(settings.owner) + usize::from(settings.group) + usize::from(settings.author),
            String::from("?"),
        );
        return row;
    };
    let label = |name: Option<&str>, id: u32| match name {
        Some(name) if !settings.numeric => name.to_owned(),
        _ => id.to_string(),
    };
    let mut row = vec![mode_string(metadata.st_mode()), metadata.nlink.to_string()];
    if settings.owner {
        row.push(label(names.user(metadata.uid), metadata.uid));
    }
    if settings.group {
        row.push(label(names.group(metadata.gid), metadata.gid));
    }
    if settings.author {
        row.push(label(names.user(metadata.uid), metadata.uid));
    }
    row.push(match metadata.kind {
        FileKind::CharDevice | FileKind::BlockDevice => {
            format!("{}, {:>3}", metadata.rdev >> 8, metadata.rdev & 0xff)
        }
        _ => settings.scale.unwrap_or(Scale::Unit(1, "")).format(metadata.size),
    });
    row
}

/// As many columns as fit, two blanks apart.
async fn grid(cx: &mut Cx<'_>, shown: &[Shown], settings: &Settings) -> Result<(), Error> {
    let across = settings.format == Format::Across;
    let count = shown.len();
    let most = if settings.width == 0 { count } else { count.min(settings.width / 3 + 1) };
    let fit = (1..=most.max(1)).rev().find_map(|columns| {
        let rows = count.div_ceil(columns);
        let mut widths = vec![0; columns];
        for (i, item) in shown.iter().enumerate() {
            let column = if across { i % columns } else { i / rows.max(1) };
            if let Some(width) = widths.get_mut(column) {
                *width = item.width.max(*width);
            }
        }
        let used: usize = widths.iter().sum::<usize>() + 2 * (columns - 1);
        let fits = settings.width == 0 || used < settings.width || columns == 1;
        // Columns that stay empty make another, narrower arrangement the right one.
        (fits && (across || rows * (columns - 1) < count || columns == 1)).then_some((columns, rows, widths))
    });
    let Some((columns, rows, widths)) = fit else { return Ok(()) };
    for row in 0..rows {
        cx.meter().step(1).await?;
        let mut pending = 0;
        for column in 0..columns {
            let at = if across { row * columns + column } else { column * rows + row };
            let Some(item) = shown.get(at).filter(|_| across || at < count) else { continue };
            cx.out.buffer().extend(std::iter::repeat_n(b' ', pending));
            cx.out.buffer().extend_from_slice(&item.text);
            pending = widths.get(column).copied().unwrap_or(0).saturating_sub(item.width) + 2;
        }
        cx.out.write(&[settings.end]).await?;
    }
    Ok(())
}

async fn commas(cx: &mut Cx<'_>, shown: &[Shown], settings: &Settings) -> Result<(), Error> {
    let mut column = 0;
    for (i, item) in shown.iter().enumerate() {
        if i > 0 {
            let fits = settings.width == 0 || column + item.width + 2 < settings.width;
            cx.out.buffer().extend_from_slice(if fits { b", " } else { b",\n" });
            column = if fits { column + 2 } else { 0 };
        }
        column += item.width;
        cx.out.write(&item.text).await?;
    }
    if !shown.is_empty() {
        cx.out.write(&[settings.end]).await?;
    }
    Ok(())
}
