//! Large files, the same in each run.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// A directory that goes with this value.
pub struct Directory(PathBuf);

impl Directory {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Numbers that follow from a seed: a linear congruence with the constants of Knuth's MMIX, its upper half.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below.max(1)
    }
}

const WORDS: [&str; 16] = [
    "the", "shell", "of", "a", "pipe", "reads", "lines", "and", "there", "writes", "them", "into", "other",
    "files", "again", "slowly",
];

/// Rows and lines of the files that have a million.
const MANY: u64 = 1_000_000;

/// Writes `text` (100 MB of words, `needle` in every 1,000th line), `lines`, `numbers`, `rows` (three columns) and `json`
/// (20 MB, an array of objects).
pub fn write() -> std::io::Result<Directory> {
    let directory = Directory(std::env::temp_dir().join(format!("vsh-compare-{}", std::process::id())));
    std::fs::create_dir(directory.path())?;
    let file = |name: &str| File::create(directory.path().join(name)).map(BufWriter::new);
    let mut numbers = Numbers(1);
    text(&mut file("text")?, &mut numbers)?;
    let (mut lines, mut plain, mut rows) = (file("lines")?, file("numbers")?, file("rows")?);
    for row in 0..MANY {
        writeln!(lines, "{:08x} line", numbers.next(u64::from(u32::MAX)))?;
        writeln!(plain, "{}", numbers.next(MANY * 10))?;
        writeln!(rows, "{row},group{},{}", numbers.next(1000), numbers.next(100))?;
    }
    let mut json = file("json")?;
    json.write_all(b"[")?;
    for id in 0..250_000u64 {
        let comma = if id == 0 { "" } else { "," };
        let value = numbers.next(1000);
        write!(
            json,
            r#"{comma}{{"id":{id},"name":"item {id}","value":{value},"tags":["a","b"],"ok":{}}}"#,
            id % 2 == 0
        )?;
    }
    json.write_all(b"]\n")?;
    for mut file in [lines, plain, rows, json] {
        file.flush()?;
    }
    Ok(directory)
}

fn text(file: &mut BufWriter<File>, numbers: &mut Numbers) -> std::io::Result<()> {
    let (mut bytes, mut line) = (0, 0u64);
    while bytes < 100_000_000 {
        line += 1;
        let mut words = Vec::new();
        for _ in 0..numbers.next(14) + 3 {
            let at = usize::try_from(numbers.next(16)).unwrap_or(0);
            words.extend(WORDS.get(at).copied());
        }
        if line.is_multiple_of(1000) {
            words.push("needle");
        }
        let text = words.join(" ");
        writeln!(file, "{text}")?;
        bytes += text.len() + 1;
    }
    file.flush()
}
