use super::{InnerEnds, Reading, Regex, RegexError, Syntax};

/// The match in brackets, as `sed 's/RE/[&]/'` shows it; then the groups.
fn show(regex: &Regex, text: &[u8]) -> String {
    let mut captures = Vec::new();
    if !regex.captures_at(text, 0, &mut captures).unwrap() {
        return String::from("-");
    }
    let piece = |from: usize, to: usize| String::from_utf8_lossy(&text[from..to]).into_owned();
    let (from, to) = captures[0].unwrap();
    assert_eq!(regex.find_at(text, 0).unwrap(), Some((from, to)));
    let mut shown = format!("{}[{}]{}", piece(0, from), piece(from, to), piece(to, text.len()));
    for group in &captures[1..] {
        shown.push_str(
            &group.map_or_else(|| String::from(" -"), |(from, to)| format!(" {}", piece(from, to))),
        );
    }
    shown
}

#[track_caller]
fn check(syntax: Syntax, pattern: &str, text: &str, expected: &str) {
    let got = match Regex::new(pattern.as_bytes(), syntax) {
        Ok(regex) => show(&regex, text.as_bytes()),
        Err(error) => error.to_string(),
    };
    assert_eq!(got, expected, "{pattern} on {text}");
}

#[track_caller]
fn basic(pattern: &str, text: &str, expected: &str) {
    check(Syntax::BASIC, pattern, text, expected);
}

#[track_caller]
fn extended(pattern: &str, text: &str, expected: &str) {
    check(Syntax::EXTENDED, pattern, text, expected);
}

const GREP: Syntax = Syntax { lenient: true, reading: Reading::Automaton, ..Syntax::EXTENDED };

// Recorded from GNU sed 4.9 and grep 3.8 in C.UTF-8.
#[test]
fn what_stands_for_itself() {
    basic("*a", "x*a", "x[*a]");
    basic("\\(*a\\)", "x*a", "x[*a] *a");
    basic("x\\|*a", "*a", "[*a]");
    basic("^*a", "*a", "[*a]");
    basic("\\+a", "+a", "[+a]");
    basic("a^b", "a^b", "[a^b]");
    basic("a$b", "a$b", "[a$b]");
    basic("x^*", "x^^", "[x^^]");
    basic("^^", "^^", "[^]^");
    basic("$a", "$a", "[$a]");
    basic("\\(^a\\)", "a", "[a] a");
    basic("\\(a$\\)", "ba", "b[a] a");
    basic("a\\|^b", "b", "[b]");
    basic("a+", "a+", "[a+]");
    basic("a{2}", "a{2}", "[a{2}]");
    basic("\\d", "d5", "[d]5");
    extended("a^b", "a^b", "-");
}

#[test]
fn leftmost_longest() {
    extended("a|ab", "ab", "[ab]");
    extended("(a|ab)(c|bcd)(d*)", "abcd", "[abcd] a bcd ");
    extended("(fo|foo)(bar|obar)?", "foobar", "[foobar] fo obar");
    extended("(a?)((ab)?)", "abc", "[ab]c  ab ab");
    extended("(a|b|x)*", "xaxbx", "[xaxbx] x");
    extended("x*", "abc", "[]abc");
    extended("a{,2}", "aaa", "[aa]a");
    extended("a+?", "aaa", "[aaa]");
    extended("a{1}{2}", "aa", "[aa]");
    extended("()", "a", "[]a ");
    extended("(|b)", "b", "[b] b");
    extended("a||b", "b", "[b]");
    extended("(^|x)a", "xa", "[xa] x");
    extended("one|onetwo|two", "xonetwo", "x[onetwo]");
}

#[test]
fn brackets() {
    basic("[]a]", "]", "[]]");
    basic("[^]a]", "]x", "][x]");
    basic("[a-]", "-", "[-]");
    basic("[--/]", ".", "[.]");
    basic("[a\\]]", "a]", "[a]]");
    basic("[\\n]", "n", "[n]");
    basic("[[.a.]-c]", "b", "[b]");
    basic("[[=a=]]", "a", "[a]");
    basic("[[:alpha:]]*", "añ1", "[añ]1");
    basic("[[:upper:][:digit:]]*", "AÉ1a", "[AÉ1]a");
    basic("[é]", "é", "[é]");
    basic("[[:space:]]", "a\tb", "a[\t]b");
}

#[test]
fn extensions() {
    basic("\\bfoo\\b", "afoo foo", "afoo [foo]");
    basic("\\<", "ab", "[]ab");
    basic("b\\>", "bab", "ba[b]");
    basic("\\w\\+", "-añb-c", "-[añb]-c");
    basic("a\\?b", "b", "[b]");
    basic("\\Bb", "b ab", "b a[b]");
    basic("\\`a", "a", "[a]");
    basic("a\\'", "aa", "a[a]");
    extended("\\S+\\s", "ab c", "[ab ]c");
}

#[test]
fn back_references() {
    basic("\\(a*\\)b\\1", "aabaa", "[aabaa] aa");
    extended("(.)\\1", "abba", "a[bb]a b");
    extended("^(.*)\\n\\1$", "anan", "-");
    extended("(a*)(b|\\1)*", "aab", "[aab] aa b");
    check(Syntax { ignore_case: true, ..Syntax::EXTENDED }, "(a)\\1", "xaA", "x[aA] a");
    // Repetitions within each other are not written out for ever.
    let nested = "(".repeat(60) + "a" + &"){1,2}".repeat(60);
    let _ = Regex::new(nested.as_bytes(), Syntax::EXTENDED);
    let hard = Regex::new(b"(a*)*(a*)*(a*)*b\\1", Syntax::EXTENDED).unwrap();
    assert_eq!(hard.find_at(&[b'a'; 40], 0), Err(RegexError::TooManySteps));
}

#[test]
fn complaints() {
    basic("a\\{1", "", "Unmatched \\{");
    extended("a{2,1}", "", "Invalid content of \\{\\}");
    extended("a{99999}", "", "Regular expression too big");
    basic("a\\{x\\}", "", "Invalid content of \\{\\}");
    basic("[a", "", "Unmatched [, [^, [:, [., or [=");
    basic("[z-a]", "", "Invalid range end");
    basic("[[:foo:]]", "", "Invalid character class name");
    basic("[[.space.]]", "", "Invalid collation character");
    basic("\\(a", "", "Unmatched ( or \\(");
    basic("a\\)", "", "Unmatched ) or \\)");
    extended("(a", "", "Unmatched ( or \\(");
    extended("a)", "", "Unmatched ) or \\)");
    basic("\\(a\\)\\2", "", "Invalid back reference");
    basic("a\\", "", "Trailing backslash");
    extended("*a", "", "Invalid preceding regular expression");
    extended("(*a)", "", "Invalid preceding regular expression");
    extended("a|*b", "", "Invalid preceding regular expression");
    basic("\\{1\\}", "", "Invalid preceding regular expression");
    basic("a**", "", "Invalid preceding regular expression");
    let deep = "(".repeat(100_000);
    extended(&deep, "", "Regular expression too big");
    extended("((((a{1000}){1000}){1000}){1000})", "", "Regular expression too big");
}

#[test]
fn grep_is_lenient() {
    check(GREP, "*a", "*a", "*[a]");
    check(GREP, "a{1", "a{1", "[a{1]");
    check(GREP, "a{x}", "a{x}", "[a{x}]");
    check(GREP, "a)", "a)", "[a)]");
    check(GREP, "a|*b", "b", "[b]");
    check(GREP, "a{2,1}", "", "Invalid content of \\{\\}");
    check(Syntax { extended: false, ..GREP }, "a**", "aa", "[aa]");
    check(Syntax { extended: false, ..GREP }, "a*\\{2\\}", "aaaa", "[aaaa]");
}

#[test]
fn invalid_bytes_are_no_characters() {
    let any = Regex::new(b".", Syntax::BASIC).unwrap();
    assert_eq!(any.find_at(b"\xff\xfea", 0), Ok(Some((2, 3))));
    let negated = Regex::new(b"[^a]", Syntax::BASIC).unwrap();
    assert_eq!(negated.find_at(b"\xff", 0), Ok(None));
    let literal = Regex::new(b"\xff", Syntax::BASIC).unwrap();
    assert_eq!(literal.find_at(b"a\xff", 0), Ok(Some((1, 2))));
    let c = Regex::new(b"^.$", Syntax { utf8: false, ..Syntax::BASIC }).unwrap();
    assert_eq!(c.find_at(b"\xff", 0), Ok(Some((0, 1))));
    assert_eq!(c.find_at("é".as_bytes(), 0), Ok(None));
}

#[test]
fn lines() {
    let syntax = Syntax { multi_line: true, lines: true, ..Syntax::EXTENDED };
    let regex = Regex::new(b"^b.*", syntax).unwrap();
    assert_eq!(regex.find_at(b"ab\nbc\n", 0), Ok(Some((3, 5))));
    let negated = Regex::new(b"a[^x]*$", syntax).unwrap();
    assert_eq!(negated.find_at(b"xa\nb", 0), Ok(Some((1, 2))));
    let zero = Regex::new(b"^b", Syntax { terminator: 0, ..syntax }).unwrap();
    assert_eq!(zero.find_at(b"a\nb\0b", 0), Ok(Some((4, 5))));
}

#[test]
fn ignoring_case() {
    let syntax = Syntax { ignore_case: true, ..Syntax::EXTENDED };
    check(syntax, "É[b-c]", "éB", "[éB]");
    check(syntax, "[[:upper:]]+", "aB1", "[aB]1");
}

#[test]
fn bytes_before_a_literal() {
    let bytes = Syntax { utf8: false, ..Syntax::BASIC };
    check(bytes, ".a.*ab", "babx", "-");
    check(bytes, ".[ab].*ab*", "baabx", "[baab]x");
}

#[test]
fn anchors_behind_what_may_be_left_out_are_written_out_a_few_times_only() {
    let syntax = Syntax { inner_ends: InnerEnds::Matched, ..Syntax::EXTENDED };
    let nested = (0..60).fold("a$".to_owned(), |inner, _| format!("({inner})b?"));
    let before = "a?".repeat(5_000) + "^b";
    let each = "a?^".repeat(300);
    let behind = "$a?".repeat(300);
    for pattern in [nested, before, each, behind] {
        assert!(Regex::new(pattern.as_bytes(), syntax).is_ok(), "{pattern}");
    }
}

#[test]
fn groups_that_are_passed_with_nothing_in_them() {
    #[track_caller]
    fn groups(pattern: &str, text: &str, expected: &[Option<(usize, usize)>]) {
        let regex = Regex::new(pattern.as_bytes(), Syntax::EXTENDED).unwrap();
        let mut captures = Vec::new();
        assert!(regex.captures_at(text.as_bytes(), 0, &mut captures).unwrap(), "{pattern}");
        assert_eq!(captures.get(1..).unwrap(), expected, "{pattern} {text}");
    }
    groups("((b?)*a)*", "aa", &[Some((0, 2)), Some((0, 0))]);
    groups("(a?){0,3}", "aa", &[Some((2, 2))]);
    groups("(a?)*", "aa", &[Some((1, 2))]);
    groups("(.(x|y*)*)+", "aax", &[Some((1, 3)), Some((3, 3))]);
    // Beyond a few thousand characters the last rounds are told.
    let long = "a".repeat(100_000);
    groups("((b?)*a)*", &long, &[Some((99_999, 100_000)), Some((99_999, 99_999))]);
}

#[test]
fn copies_of_groups_do_not_multiply_without_bound() {
    let nested = (0..30).fold("a?".to_owned(), |inner, _| format!("({inner}){{0,9}}"));
    assert_eq!(Regex::new(nested.as_bytes(), Syntax::EXTENDED).err(), Some(RegexError::TooBig));
    let row = "(a?)*".repeat(2_000);
    let regex = Regex::new(row.as_bytes(), Syntax::EXTENDED).unwrap();
    let mut captures = Vec::new();
    assert!(regex.captures_at(&b"a".repeat(1_000), 0, &mut captures).unwrap());
    assert_eq!((captures.len(), captures[1]), (2_001, Some((999, 1_000))));
}
