//! A line's words, as history expansion counts them: it knows operators, quotes and substitutions, but looks only for the
//! end of each, not at what is nested in it.

/// The words of a line, up to a comment.
pub fn words(line: &[u8], comment: u8) -> Vec<&[u8]> {
    let mut words = Vec::new();
    let mut rest = line.trim_ascii_start();
    while let [first, ..] = rest
        && *first != comment
    {
        let (word, behind) = rest.split_at(length(rest));
        words.push(word);
        rest = behind.trim_ascii_start();
    }
    words
}

/// The length of the word or operator at the start of a text, which is not empty.
pub fn length(text: &[u8]) -> usize {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    let fd = if matches!(text.get(digits), Some(b'<' | b'>')) { digits } else { 0 };
    match text.get(fd..).unwrap_or_default() {
        [b'(' | b')', ..] => 1,
        // What is substituted for a file name is part of a word.
        [b'<' | b'>', b'(', inner @ ..] => fd + 2 + word_length(inner, 1),
        [b'<', b'<', b'<' | b'-', ..] => fd + 3,
        [a @ (b'<' | b'>' | b';' | b'&' | b'|'), b, ..] if a == b => fd + 2,
        [b'<' | b'>', b'&', target @ ..] => {
            let digits = target.iter().take_while(|b| b.is_ascii_digit()).count();
            fd + 2 + digits + usize::from(target.get(digits) == Some(&b'-'))
        }
        [b'&', b'>', ..] | [b'>', b'|', ..] => fd + 2,
        [b'<' | b'>' | b';' | b'&' | b'|', ..] => fd + 1,
        _ => word_length(text, 0),
    }
}

/// The length of a word of which this many parentheses are open.
fn word_length(text: &[u8], mut depth: usize) -> usize {
    let mut at = 0;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        at += match rest {
            [] => return text.len(),
            [b'\\', _, ..] => 2,
            [b'(', ..] if depth > 0 => {
                depth += 1;
                1
            }
            [b')', ..] if depth > 0 => {
                depth -= 1;
                1
            }
            [_, ..] if depth > 0 => 1,
            [b'$' | b'<' | b'>' | b'+' | b'@' | b'!' | b'?' | b'*', b'(', ..] => {
                depth = 1;
                // What follows directly is taken unseen.
                3.min(rest.len())
            }
            [quote @ (b'"' | b'\'' | b'`'), inner @ ..] => 1 + quoted_length(inner, *quote),
            [b' ' | b'\t' | b'\n' | b'(' | b')' | b'<' | b'>' | b';' | b'&' | b'|', ..] => return at,
            _ => 1,
        };
    }
}

/// The length of what follows an opening quote, with the closing one.
fn quoted_length(text: &[u8], quote: u8) -> usize {
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += match byte {
            b'\\' if quote != b'\'' => 2,
            byte if *byte == quote => return at + 1,
            _ => 1,
        };
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use bstr::ByteSlice;

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        let words: Vec<_> =
            super::words(line.as_bytes(), b'#').into_iter().map(|w| w.to_str_lossy()).collect();
        assert_eq!(words, expected, "{line}");
    }

    #[test]
    fn operators_are_words() {
        check("a;b;;c;&d", &["a", ";", "b", ";;", "c", ";", "&", "d"]);
        check("a&&b||c|&d", &["a", "&&", "b", "||", "c", "|", "&", "d"]);
        check("2>&1 >&2x 3>&-4 <&- 2>&a", &["2>&1", ">&2", "x", "3>&-", "4", "<&-", "2>&", "a"]);
        check("2>>3 2<<<4 2<<-5 2<>6", &["2>>", "3", "2<<<", "4", "2<<-", "5", "2<", ">", "6"]);
        check("1a>b x2>y 2&>f", &["1a", ">", "b", "x2", ">", "y", "2", "&>", "f"]);
        check("x=(1 2) (a)", &["x=", "(", "1", "2", ")", "(", "a", ")"]);
    }

    #[test]
    fn quotes_and_substitutions_hold_words_together() {
        check(r#"a"b 'c d" e' f 'g"#, &[r#"a"b 'c d""#, "e' f 'g"]);
        check(r"'l\' m `n \` o` p", &[r"'l\'", "m", r"`n \` o`", "p"]);
        check("\"open a", &["\"open a"]);
        check("$(x $(y z) w) a$(b c)d", &["$(x $(y z) w)", "a$(b c)d"]);
        check("<(a b)c >(d)e a<(b c) 1<(a b)", &["<(a b)c", ">(d)e", "a<(b c)", "1<(a b)"]);
        check("@(a b)c d+(e f)", &["@(a b)c", "d+(e f)"]);
        check("${a b} $[1 + 2]", &["${a", "b}", "$[1", "+", "2]"]);
    }

    #[test]
    fn a_character_behind_a_parenthesis_is_not_seen() {
        check("$() a b) c", &["$() a b)", "c"]);
        check("$((1+2)) c", &["$((1+2)", ")", "c"]);
        check("<() b", &["<()", "b"]);
        check("$(", &["$("]);
    }

    #[test]
    fn comments_are_not_words() {
        check("echo j #k l", &["echo", "j"]);
        check("a;#b", &["a", ";"]);
        check("a j#k $#", &["a", "j#k", "$#"]);
    }
}
