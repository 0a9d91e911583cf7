//! The options of `curl` that are supported; others are refused by name.

use bstr::{BString, ByteSlice};
use reqwest::Method;

/// What is asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Options {
    pub(super) urls: Vec<String>,
    pub(super) method: Option<Method>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) data: Vec<Data>,
    pub(super) get: bool,
    pub(super) head: bool,
    pub(super) include: bool,
    pub(super) silent: bool,
    pub(super) show_error: bool,
    pub(super) fail: bool,
    pub(super) location: bool,
    pub(super) output: Option<BString>,
    pub(super) remote_name: bool,
    pub(super) max_time: Option<std::time::Duration>,
    pub(super) write_out: Option<BString>,
}

/// A piece of the body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Data {
    /// Text.
    Text(BString),
    /// A file, `-` for standard input; line breaks are taken out unless it is binary.
    File { path: BString, binary: bool },
}

/// Options: letter, name, takes a value.
const TABLE: &[(char, &str, bool)] = &[
    ('\0', "data-ascii", true),
    ('\0', "data-binary", true),
    ('\0', "data-raw", true),
    ('\0', "json", true),
    ('A', "user-agent", true),
    ('G', "get", false),
    ('H', "header", true),
    ('I', "head", false),
    ('L', "location", false),
    ('O', "remote-name", false),
    ('S', "show-error", false),
    ('X', "request", true),
    ('d', "data", true),
    ('e', "referer", true),
    ('f', "fail", false),
    ('i', "include", false),
    ('m', "max-time", true),
    ('o', "output", true),
    ('s', "silent", false),
    ('\0', "url", true),
    ('w', "write-out", true),
];

/// Reads the arguments; an error is what `curl` says behind its name.
pub(super) fn parse(arguments: &[BString]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let text = argument.to_str_lossy();
        if let Some(name) = text.strip_prefix("--").filter(|name| !name.is_empty()) {
            let known = TABLE.iter().find(|(_, long, _)| *long == name);
            let (_, name, takes) =
                known.ok_or(format!("option --{name}: is unknown or not supported by vsh"))?;
            let value = if *takes { Some(value(&mut arguments, &text)?) } else { None };
            options.set(name, value)?;
        } else if let Some(letters) = text.strip_prefix('-').filter(|letters| !letters.is_empty()) {
            let mut rest = letters.chars();
            while let Some(letter) = rest.next() {
                let known = TABLE.iter().find(|(short, _, _)| *short == letter && letter != '\0');
                let (_, name, takes) =
                    known.ok_or(format!("option -{letter}: is unknown or not supported by vsh"))?;
                if !takes {
                    options.set(name, None)?;
                    continue;
                }
                let attached = rest.as_str();
                let given = if attached.is_empty() { value(&mut arguments, &text)? } else { attached.into() };
                options.set(name, Some(given))?;
                break;
            }
        } else if text != "--" {
            options.urls.push(text.into_owned());
        }
    }
    match options.urls.is_empty() {
        true => Err("no URL specified".to_owned()),
        false => Ok(options),
    }
}

fn value<'a>(arguments: &mut impl Iterator<Item = &'a BString>, option: &str) -> Result<BString, String> {
    arguments.next().cloned().ok_or_else(|| format!("option {option}: requires parameter"))
}

impl Options {
    fn set(&mut self, name: &str, value: Option<BString>) -> Result<(), String> {
        let given = value.unwrap_or_default();
        let text = || given.to_str_lossy().into_owned();
        match name {
            "url" => self.urls.push(text()),
            "request" => {
                let method = Method::from_bytes(&given).map_err(|_| format!("'{}' is no method", given))?;
                self.method = Some(method);
            }
            "header" => {
                let header = text();
                let (name, value) = header.split_once(':').ok_or(format!("'{header}' is no header"))?;
                self.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
            "user-agent" => self.headers.push(("User-Agent".to_owned(), text())),
            "referer" => self.headers.push(("Referer".to_owned(), text())),
            "data" | "data-ascii" => self.data.push(data(given, false)),
            "data-binary" => self.data.push(data(given, true)),
            "data-raw" => self.data.push(Data::Text(given)),
            "json" => {
                self.data.push(data(given, true));
                for name in ["Content-Type", "Accept"] {
                    self.headers.push((name.to_owned(), "application/json".to_owned()));
                }
            }
            "get" => self.get = true,
            "head" => self.head = true,
            "include" => self.include = true,
            "silent" => self.silent = true,
            "show-error" => self.show_error = true,
            "fail" => self.fail = true,
            "location" => self.location = true,
            "remote-name" => self.remote_name = true,
            "output" => self.output = Some(given),
            "write-out" => self.write_out = Some(given),
            "max-time" => {
                let seconds = text().parse().ok().filter(|s| (0.0..1e9).contains(s));
                let seconds: f64 = seconds.ok_or(format!("option -m: '{given}' is no time"))?;
                self.max_time = Some(std::time::Duration::from_secs_f64(seconds));
            }
            _ => return Err(format!("option --{name}: is unknown or not supported by vsh")),
        }
        Ok(())
    }

    /// The method of the first request.
    pub(super) fn first_method(&self) -> Method {
        match &self.method {
            Some(method) => method.clone(),
            None if self.head => Method::HEAD,
            None if !self.data.is_empty() && !self.get => Method::POST,
            None => Method::GET,
        }
    }
}

fn data(given: BString, binary: bool) -> Data {
    match given.strip_prefix(b"@") {
        Some(path) => Data::File { path: BString::from(path), binary },
        None => Data::Text(given),
    }
}
