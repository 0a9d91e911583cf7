//! Colors of paths, line numbers, columns and matches.

/// Escape sequences, each without the reset before it.
#[derive(Clone, Debug)]
pub(super) struct Colors {
    path: Spec,
    line: Spec,
    column: Spec,
    matched: Spec,
}

#[derive(Clone, Debug, Default)]
struct Spec {
    bold: bool,
    underline: bool,
    intense: bool,
    foreground: Option<String>,
    background: Option<String>,
}

/// What is colored.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    Path,
    Line,
    Column,
    Match,
}

const RESET: &[u8] = b"\x1b[0m";

impl Default for Colors {
    fn default() -> Self {
        let color = |code: &str| Spec { foreground: Some(code.to_owned()), ..Spec::default() };
        Self {
            path: color("5"),
            line: color("2"),
            column: Spec::default(),
            matched: Spec { bold: true, ..color("1") },
        }
    }
}

impl Colors {
    /// `TYPE:ATTRIBUTE:VALUE` or `TYPE:none`
    pub(super) fn set(&mut self, text: &str) -> Result<(), String> {
        let invalid = || {
            format!(
                "invalid color spec format: '{text}'. Valid format is '(path|line|column|match):(fg|bg|style):(value)'."
            )
        };
        let mut parts = text.split(':');
        let (Some(kind), Some(attribute)) = (parts.next(), parts.next()) else { return Err(invalid()) };
        let spec = match kind {
            "path" => &mut self.path,
            "line" => &mut self.line,
            "column" => &mut self.column,
            "match" => &mut self.matched,
            _ => {
                return Err(format!(
                    "unrecognized output type '{kind}'. Choose from: path, line, column, match."
                ));
            }
        };
        let value = parts.next();
        match (attribute, value) {
            ("none", None) => *spec = Spec::default(),
            ("fg", Some(value)) => spec.foreground = Some(color(value)?),
            ("bg", Some(value)) => spec.background = Some(color(value)?),
            ("style", Some(value)) => match value {
                "bold" => spec.bold = true,
                "nobold" => spec.bold = false,
                "underline" => spec.underline = true,
                "nounderline" => spec.underline = false,
                "intense" => spec.intense = true,
                "nointense" => spec.intense = false,
                _ => {
                    return Err(format!(
                        "unrecognized style attribute '{value}'. Choose from: nobold, bold, nointense, intense, nounderline, underline."
                    ));
                }
            },
            (_, None) => return Err(invalid()),
            _ => {
                return Err(format!(
                    "unrecognized spec type '{attribute}'. Choose from: fg, bg, style, none."
                ));
            }
        }
        Ok(())
    }

    /// Writes `text` in the color of its part.
    pub(super) fn paint(&self, part: Part, text: &[u8], out: &mut Vec<u8>) {
        let spec = match part {
            Part::Path => &self.path,
            Part::Line => &self.line,
            Part::Column => &self.column,
            Part::Match => &self.matched,
        };
        out.extend_from_slice(RESET);
        spec.begin(out);
        out.extend_from_slice(text);
        out.extend_from_slice(RESET);
    }
}

impl Spec {
    fn begin(&self, out: &mut Vec<u8>) {
        if self.bold {
            out.extend_from_slice(b"\x1b[1m");
        }
        if self.underline {
            out.extend_from_slice(b"\x1b[4m");
        }
        for (color, low, high) in [(&self.foreground, 3, 9), (&self.background, 4, 10)] {
            let Some(color) = color else { continue };
            let bright = if self.intense { high } else { low };
            if color.len() == 1 && self.intense {
                out.extend_from_slice(
                    format!("\x1b[{low}8;5;{}m", color.parse::<u8>().unwrap_or(0) + 8).as_bytes(),
                );
                let _ = bright;
            } else if color.len() == 1 {
                out.extend_from_slice(format!("\x1b[{low}{color}m").as_bytes());
            } else {
                out.extend_from_slice(format!("\x1b[{low}8;{color}m").as_bytes());
            }
        }
    }
}

/// A color's number, or its long form: `5;N`, `2;R;G;B`.
fn color(name: &str) -> Result<String, String> {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
    if let Some(at) = names.iter().position(|known| *known == name.to_ascii_lowercase()) {
        return Ok(at.to_string());
    }
    let byte = |text: &str| match text.strip_prefix("0x") {
        Some(hex) => u8::from_str_radix(hex, 16).ok(),
        None => text.parse::<u8>().ok(),
    };
    let numbers: Option<Vec<u8>> = name.split(',').map(byte).collect();
    match numbers.as_deref() {
        Some([one]) => Ok(format!("5;{one}")),
        Some([red, green, blue]) => Ok(format!("2;{red};{green};{blue}")),
        _ => Err(format!(
            "unrecognized color name '{name}'. Choose from: black, blue, green, red, cyan, magenta, yellow, white"
        )),
    }
}
