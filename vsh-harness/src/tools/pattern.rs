//! Regular expressions as models write them, as extended regular expressions of `grep -E`.
//!
//! Models write the syntax of Perl. For finding lines most of it has an equivalent: classes such as `\d`, groups that
//! capture nothing, lazy repetition (which finds the same lines), `(?i)` at the start. What has none is refused by name.

/// A pattern for `grep -E`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Extended {
    pub(super) text: String,
    pub(super) ignore_case: bool,
}

/// Translates a pattern; an error is a sentence for the model.
pub(super) fn extended(pattern: &str) -> Result<Extended, String> {
    if pattern.contains('\n') {
        return Err("the pattern contains a line break; lines are searched one by one".to_owned());
    }
    let (ignore_case, pattern) = match pattern.strip_prefix("(?i)") {
        Some(rest) => (true, rest),
        None => (false, pattern),
    };
    let mut text = String::with_capacity(pattern.len());
    let mut chars = pattern.chars().peekable();
    let mut repeated = false;
    while let Some(c) = chars.next() {
        let repeats = match c {
            '\\' => {
                escape(&mut text, chars.next())?;
                false
            }
            '[' => {
                bracket(&mut text, &mut chars);
                false
            }
            '(' if chars.peek() == Some(&'?') => {
                chars.next();
                match chars.next() {
                    Some(':') => text.push('('),
                    other => {
                        let shown = other.map(String::from).unwrap_or_default();
                        return Err(format!("the pattern uses (?{shown}, which is not supported"));
                    }
                }
                false
            }
            // Lazy and possessive repetition finds the same lines as the greedy one.
            '?' | '+' if repeated => false,
            '*' | '+' | '?' | '}' => {
                text.push(c);
                true
            }
            _ => {
                text.push(c);
                false
            }
        };
        repeated = repeats;
    }
    Ok(Extended { text, ignore_case })
}

fn escape(text: &mut String, escaped: Option<char>) -> Result<(), String> {
    match escaped {
        None => return Err("the pattern ends with a backslash".to_owned()),
        Some('d') => text.push_str("[0-9]"),
        Some('D') => text.push_str("[^0-9]"),
        Some('t') => text.push('\t'),
        Some('r') => text.push('\r'),
        Some('A') => text.push('^'),
        Some('z' | 'Z') => text.push('$'),
        Some(c @ ('w' | 'W' | 's' | 'S' | 'b' | 'B' | '1'..='9')) => text.extend(['\\', c]),
        Some(c) if c.is_ascii_alphanumeric() => {
            return Err(format!("the pattern uses \\{c}, which is not supported"));
        }
        // These stand for themselves without a backslash, which `grep` would warn of.
        Some(c) if !c.is_ascii_punctuation() || "\"'`,;:!@#%&=~/<>_-".contains(c) => text.push(c),
        Some(c) => text.extend(['\\', c]),
    }
    Ok(())
}

/// A bracket expression: in POSIX's a backslash stands for itself, in Perl's it escapes.
fn bracket(text: &mut String, chars: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    text.push('[');
    if chars.peek() == Some(&'^') {
        text.extend(chars.next());
    }
    let (mut first, mut last_of_all) = (true, String::new());
    let mut body = String::new();
    while let Some(c) = chars.next() {
        match c {
            ']' if !first => break,
            '[' if matches!(chars.peek(), Some(':' | '.' | '=')) => {
                let mark = chars.next().unwrap_or(':');
                body.extend(['[', mark]);
                while let Some(c) = chars.next() {
                    body.push(c);
                    if c == mark && chars.peek() == Some(&']') {
                        body.extend(chars.next());
                        break;
                    }
                }
            }
            '\\' => match chars.next() {
                Some('d') => body.push_str("0-9"),
                Some('w') => body.push_str("[:alnum:]_"),
                Some('s') => body.push_str("[:space:]"),
                Some('t') => body.push('\t'),
                Some('r') => body.push('\r'),
                // These mean something by their place, so they go where they mean nothing.
                Some(c @ ('-' | '^' | ']')) => last_of_all.push(c),
                Some(c) => body.push(c),
                None => body.push('\\'),
            },
            c => body.push(c),
        }
        first = false;
    }
    if last_of_all.contains(']') {
        text.push(']');
    }
    text.push_str(&body);
    if last_of_all.contains('^') {
        text.push('^');
    }
    if last_of_all.contains('-') {
        text.push('-');
    }
    text.push(']');
}

#[cfg(test)]
mod tests {
    use super::extended;

    #[track_caller]
    fn check(pattern: &str, expected: &str) {
        assert_eq!(extended(pattern).map(|p| p.text), Ok(expected.to_owned()), "{pattern}");
    }

    #[test]
    fn patterns_are_translated() {
        check("fn \\w+\\(", "fn \\w+\\(");
        check("\\d{2,3}?x", "[0-9]{2,3}x");
        check("a.*?b", "a.*b");
        check("(?:a|b)+", "(a|b)+");
        check("[\\w.-]+@[\\d\\-]", "[[:alnum:]_.-]+@[0-9-]");
        check("[^\\]\\\\]", "[^]\\]");
        check("[]x]", "[]x]");
        check("[[:alpha:]_]", "[[:alpha:]_]");
        check("\\\"a\\-b\\/\\.", "\"a-b/\\.");
        check("\\$\\{x\\}", "\\$\\{x\\}");
        check("a\\tb", "a\tb");
        assert!(extended("(?i)abc").is_ok_and(|p| p.ignore_case && p.text == "abc"));
    }

    #[test]
    fn what_has_no_equivalent_is_refused() {
        for pattern in ["(?=x)", "(?<!a)b", "(?P<n>x)", "\\p{L}", "\\Qx", "a\\", "a\nb", "(?"] {
            assert!(extended(pattern).is_err(), "{pattern}");
        }
    }
}
