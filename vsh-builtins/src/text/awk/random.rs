//! Random numbers.

/// BSD's `random`, additive feedback of degree 63, shuffled by the algorithm of Bays and Durham.
/// <https://man.freebsd.org/cgi/man.cgi?query=random&sektion=3>,
/// <https://doi.org/10.1145/355666.355670>
#[derive(Debug)]
pub(super) struct Random {
    state: Vec<u32>,
    front: usize,
    rear: usize,
    shuffled: Vec<u32>,
    last: u32,
    /// What `srand` was given last.
    pub(super) seed: f64,
    /// Comparison functions that are running.
    pub(super) nesting: usize,
}

const DEGREE: usize = 63;
const SHUFFLED: usize = 512;

impl Random {
    pub(super) fn new() -> Self {
        Self { state: Vec::new(), front: 0, rear: 0, shuffled: Vec::new(), last: 0, seed: 1.0, nesting: 0 }
    }

    pub(super) fn start(&mut self, seed: u32) {
        let mut x = i64::from(seed.cast_signed());
        self.state = vec![seed];
        for _ in 1..DEGREE {
            // Park and Miller's minimal standard, which has no use for 0.
            if x == 0 {
                x = 123_459_876;
            }
            x = 16_807 * (x % 127_773) - 2_836 * (x / 127_773);
            if x < 0 {
                x += 0x7fff_ffff;
            }
            self.state.push(u32::try_from(x).unwrap_or(0));
        }
        (self.front, self.rear) = (1, 0);
        self.shuffled = (0..SHUFFLED).map(|_| self.raw()).collect();
        self.last = self.raw();
        for _ in 0..10 * DEGREE {
            self.next();
        }
    }

    fn raw(&mut self) -> u32 {
        let rear = self.state.get(self.rear).copied().unwrap_or(0);
        let mut value = 0;
        if let Some(front) = self.state.get_mut(self.front) {
            *front = front.wrapping_add(rear);
            value = *front >> 1;
        }
        self.front = (self.front + 1) % DEGREE;
        self.rear = (self.rear + 1) % DEGREE;
        value
    }

    fn next(&mut self) -> u32 {
        let fresh = self.raw();
        if let Some(slot) = self.shuffled.get_mut(self.last as usize % SHUFFLED) {
            self.last = std::mem::replace(slot, fresh);
        }
        self.last
    }

    pub(super) fn rand(&mut self) -> f64 {
        const DIVISOR: f64 = 2_147_483_648.0;
        if self.state.is_empty() {
            self.start(1);
        }
        loop {
            let low = f64::from(self.next()) / DIVISOR;
            let value = (low + f64::from(self.next())) / DIVISOR;
            // As the original rounds.
            let value = 0.5 + value - 0.5;
            if value != 1.0 {
                return value;
            }
        }
    }
}
