//! Server-sent events, as far as model providers use them:
//! <https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation>

/// The longest event, in bytes: an answer that does not keep to it is none.
const LONGEST: usize = 16 << 20;

/// Takes a stream apart into the data of its events.
#[derive(Debug, Default)]
pub(super) struct Events {
    buffer: Vec<u8>,
    data: String,
}

/// An event is longer than any provider's.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLong;

impl Events {
    /// Adds a piece of the stream; the data of the events that are complete with it.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<Vec<String>, TooLong> {
        self.buffer.extend_from_slice(piece);
        let mut complete = Vec::new();
        let mut start = 0;
        while let Some(length) =
            self.buffer.get(start..).and_then(|rest| rest.iter().position(|b| *b == b'\n'))
        {
            let line = self.buffer.get(start..start + length).unwrap_or_default();
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            start += length + 1;
            if line.is_empty() {
                if !self.data.is_empty() {
                    complete.push(std::mem::take(&mut self.data));
                }
            } else if let Some(data) = line.strip_prefix(b"data:") {
                let data = data.strip_prefix(b" ").unwrap_or(data);
                if !self.data.is_empty() {
                    self.data.push('\n');
                }
                self.data.push_str(&String::from_utf8_lossy(data));
            }
        }
        self.buffer.drain(..start);
        if self.buffer.len() + self.data.len() > LONGEST { Err(TooLong) } else { Ok(complete) }
    }
}

#[cfg(test)]
mod tests {
    use super::Events;

    #[test]
    fn events_are_found_however_they_are_cut() {
        let stream =
            b"event: a\ndata: {\"x\":1}\n\n: ping\n\ndata:two\r\ndata: lines\r\n\r\ndata: [DONE]\n\n";
        for size in 1..stream.len() {
            let mut events = Events::default();
            let found: Vec<String> =
                stream.chunks(size).flat_map(|piece| events.push(piece).unwrap()).collect();
            assert_eq!(found, ["{\"x\":1}", "two\nlines", "[DONE]"], "{size}");
        }
    }

    #[test]
    fn an_endless_event_is_refused() {
        let mut events = Events::default();
        let piece = vec![b'x'; 1 << 20];
        assert!((0..20).any(|_| events.push(&piece).is_err()));
    }
}
