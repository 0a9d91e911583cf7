//! What the tools that make things at random are asked for: `[COUNT [SEED [MORE...]]] [--OPTION...]`.

/// A series of seeds, and what else was said.
pub struct Series {
    /// How many there are.
    pub count: u64,
    /// The first seed.
    pub first: u64,
    /// Words behind the numbers.
    pub rest: Vec<String>,
    options: Vec<String>,
}

impl Series {
    /// From a tool's arguments; `count` seeds from 1 on if nothing is said.
    pub fn of(arguments: &[String], count: u64) -> Result<Self, String> {
        let (options, words): (Vec<String>, Vec<String>) =
            arguments.iter().cloned().partition(|argument| argument.starts_with("--"));
        let mut words = words.into_iter();
        let mut number = |default: u64| words.next().map_or(Ok(default), |text| number(&text));
        let (count, first) = (number(count)?, number(1)?);
        Ok(Self { count, first, rest: words.collect(), options })
    }

    /// Behind the last seed.
    pub fn end(&self) -> u64 {
        self.first.saturating_add(self.count)
    }

    /// Was an option given? One that is not in `known` is an error.
    pub fn options<const N: usize>(&self, known: [&str; N]) -> Result<[bool; N], String> {
        if let Some(other) = self.options.iter().find(|option| !known.contains(&option.as_str())) {
            return Err(format!("{other}: no such option"));
        }
        Ok(known.map(|name| self.options.iter().any(|option| option == name)))
    }

    /// How many differences are shown: `few`, but with `--all` all.
    pub fn shown(&self, few: usize) -> Result<usize, String> {
        let [all] = self.options(["--all"])?;
        Ok(if all { usize::MAX } else { few })
    }
}

/// A word as a number.
pub fn number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|e| format!("{text}: {e}"))
}

#[cfg(test)]
mod tests {
    use super::Series;

    fn series(words: &[&str]) -> Result<Series, String> {
        Series::of(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>(), 7)
    }

    #[test]
    fn numbers_words_and_options() {
        let some = series(&["10", "--all", "5", "sed"]).unwrap();
        assert_eq!((some.count, some.first, some.end()), (10, 5, 15));
        assert_eq!(some.rest, ["sed"]);
        assert_eq!(some.shown(3), Ok(usize::MAX));
        assert_eq!(series(&[]).map(|s| (s.count, s.first, s.shown(3))), Ok((7, 1, Ok(3))));
        assert!(series(&["ten"]).is_err());
        assert!(series(&["--none"]).is_ok_and(|s| s.shown(3).is_err()));
    }
}
