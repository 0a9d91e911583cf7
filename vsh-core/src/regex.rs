//! Placeholder until the POSIX engine lands.
use regex_automata::meta;
/// Options.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    icase: bool,
}
impl Options {
    /// ERE.
    pub fn ere() -> Self {
        Self::default()
    }
    /// Ignore case.
    pub fn ignore_case(mut self, on: bool) -> Self {
        self.icase = on;
        self
    }
    /// UTF-8.
    pub fn utf8(self, _: bool) -> Self {
        self
    }
}
/// A regex.
#[derive(Debug)]
pub struct Regex(meta::Regex);
impl Regex {
    /// New.
    pub fn new(source: &[u8], options: Options) -> Result<Self, ()> {
        let text = String::from_utf8_lossy(source);
        let syntax = regex_automata::util::syntax::Config::new().utf8(false).case_insensitive(options.icase);
        let config = meta::Config::new().utf8_empty(false);
        meta::Builder::new().syntax(syntax).configure(config).build(&text).map(Self).map_err(|_| ())
    }
    /// Captures.
    pub fn captures_at(&self, hay: &[u8], _: usize, groups: &mut Vec<Option<(usize, usize)>>) -> bool {
        let mut captures = self.0.create_captures();
        self.0.captures(hay, &mut captures);
        if !captures.is_match() {
            return false;
        }
        groups.extend(captures.iter().map(|s| s.map(|s| (s.start, s.end))));
        true
    }
}
