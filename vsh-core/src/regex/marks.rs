//! Words beside bytes that are no characters. The engine finds no word's end there; glibc takes such a byte for the
//! character with its number. So the bytes are replaced by marks, characters that nothing matches.

/// The longest text that is searched in this way: each search copies it.
const LONGEST: usize = 16 * 1024;

/// Stands for a byte whose character is part of a word, and for any other.
pub(super) const MARKS: [char; 2] = ['\u{1e94b}', '\u{10fffe}'];

/// How long a mark is in UTF-8.
const LENGTH: usize = 4;

/// A text with marks.
pub(super) struct Marked {
    pub(super) text: Vec<u8>,
    /// Where the marks are in it.
    marks: Vec<usize>,
}

impl Marked {
    /// Replaces the bytes of `hay` that are no characters, if there are any and it is not long. With `whole_words`
    /// none of them belongs to a word.
    pub(super) fn new(hay: &[u8], whole_words: bool) -> Option<Self> {
        if hay.len() > LONGEST || std::str::from_utf8(hay).is_ok() {
            return None;
        }
        let mut marked = Self { text: Vec::with_capacity(hay.len() + LENGTH), marks: Vec::new() };
        let [word, other] = MARKS;
        for chunk in bstr::ByteSlice::utf8_chunks(hay) {
            marked.text.extend_from_slice(chunk.valid().as_bytes());
            for byte in chunk.invalid() {
                let mark = if !whole_words && char::from(*byte).is_alphanumeric() { word } else { other };
                marked.marks.push(marked.text.len());
                marked.text.extend_from_slice(mark.encode_utf8(&mut [0; LENGTH]).as_bytes());
            }
        }
        Some(marked)
    }

    /// The place in the text of a place in what it was made from.
    pub(super) fn to(&self, at: usize) -> usize {
        let mut place = at;
        for mark in &self.marks {
            if *mark >= place {
                break;
            }
            place += LENGTH - 1;
        }
        place
    }

    /// And back.
    pub(super) fn back(&self, at: usize) -> usize {
        at - self.marks.partition_point(|mark| mark + LENGTH <= at) * (LENGTH - 1)
    }
}
