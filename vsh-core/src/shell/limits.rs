//! Resource limits, as `ulimit` shows and sets them. Of those a script sets, that of open files is enforced; what a
//! script may really use is the embedder's budget.

use std::collections::BTreeMap;

/// No limit.
pub const UNLIMITED: u64 = u64::MAX;

/// A resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resource {
    /// `ulimit`'s letter.
    pub letter: u8,
    /// What it is.
    pub name: &'static str,
    /// What a number counts; empty for pieces.
    pub unit: &'static str,
    /// The limit in force, and the one it may be raised to.
    pub initial: (u64, u64),
    /// It cannot be changed.
    pub fixed: bool,
}

impl Resource {
    /// How many bytes, or pieces, a number stands for.
    pub fn scale(&self) -> u64 {
        match self.unit {
            "blocks" | "kbytes" => 1024,
            "512 bytes" => 512,
            _ => 1,
        }
    }
}

const fn resource(letter: u8, name: &'static str, unit: &'static str, initial: (u64, u64)) -> Resource {
    Resource { letter, name, unit, initial, fixed: false }
}

/// All resources, in the order of `ulimit -a`.
pub static RESOURCES: &[Resource] = &[
    resource(b'R', "real-time non-blocking time", "microseconds", (UNLIMITED, UNLIMITED)),
    resource(b'c', "core file size", "blocks", (0, UNLIMITED)),
    resource(b'd', "data seg size", "kbytes", (UNLIMITED, UNLIMITED)),
    resource(b'e', "scheduling priority", "", (0, 0)),
    resource(b'f', "file size", "blocks", (UNLIMITED, UNLIMITED)),
    resource(b'i', "pending signals", "", (4096, 4096)),
    resource(b'l', "max locked memory", "kbytes", (8192, 8192)),
    resource(b'm', "max memory size", "kbytes", (UNLIMITED, UNLIMITED)),
    resource(b'n', "open files", "", (1024, 1_048_576)),
    Resource { fixed: true, ..resource(b'p', "pipe size", "512 bytes", (8, 8)) },
    resource(b'q', "POSIX message queues", "bytes", (819_200, 819_200)),
    resource(b'r', "real-time priority", "", (0, 0)),
    resource(b's', "stack size", "kbytes", (8192, UNLIMITED)),
    resource(b't', "cpu time", "seconds", (UNLIMITED, UNLIMITED)),
    resource(b'u', "max user processes", "", (4096, 4096)),
    resource(b'v', "virtual memory", "kbytes", (UNLIMITED, UNLIMITED)),
    resource(b'x', "file locks", "", (UNLIMITED, UNLIMITED)),
];

/// The limits that were set.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    set: BTreeMap<u8, (u64, u64)>,
}

/// Why a limit cannot be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is above what is allowed.
    NotPermitted,
    /// There is nothing to set.
    Invalid,
}

impl Limits {
    /// The limit in force and the highest one.
    pub fn get(&self, resource: &Resource) -> (u64, u64) {
        self.set.get(&resource.letter).copied().unwrap_or(resource.initial)
    }

    /// Sets the limit in force, the highest one, or both.
    pub fn set(&mut self, resource: &Resource, value: u64, soft: bool, hard: bool) -> Result<(), Refused> {
        if resource.fixed {
            return Err(Refused::Invalid);
        }
        let (mut now, mut most) = self.get(resource);
        if hard {
            if value > most {
                return Err(Refused::NotPermitted);
            }
            most = value;
        }
        if soft {
            now = value;
        }
        if now > most {
            return Err(if soft { Refused::NotPermitted } else { Refused::Invalid });
        }
        self.set.insert(resource.letter, (now, most));
        Ok(())
    }

    /// How many descriptors may be open; `None` where nothing was set.
    pub fn descriptors(&self) -> Option<u64> {
        self.set.get(&b'n').map(|(now, _)| *now)
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, RESOURCES, Refused, UNLIMITED};

    #[test]
    fn a_hard_limit_only_falls() {
        let time = RESOURCES.iter().find(|r| r.letter == b't').unwrap();
        let mut limits = Limits::default();
        assert_eq!(limits.get(time), (UNLIMITED, UNLIMITED));
        limits.set(time, 100, true, true).unwrap();
        limits.set(time, 90, true, false).unwrap();
        limits.set(time, 95, true, false).unwrap();
        assert_eq!(limits.set(time, 105, true, false), Err(Refused::NotPermitted));
        assert_eq!(limits.set(time, 200, false, true), Err(Refused::NotPermitted));
        assert_eq!(limits.get(time), (95, 100));
    }
}
