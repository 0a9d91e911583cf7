//! `cksum`, `sum`: checksums of old. <https://www.gnu.org/software/coreutils/manual/html_node/cksum-invocation.html>

use std::sync::LazyLock;

use vsh_core::args::{Arg, Order, flag, unsupported};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin, read_error};

/// `cksum`
pub static CKSUM: Utility = Utility {
    name: "cksum",
    summary: "Print the CRC checksum and the number of bytes of each FILE",
    usage: &["[FILE]..."],
    options: &[
        unsupported("a", "algorithm", true),
        unsupported("b", "base64", false),
        unsupported("c", "check", false),
        unsupported("l", "length", true),
        unsupported("", "tag", false),
        unsupported("", "untagged", false),
        unsupported("z", "zero", false),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// `sum`
pub static SUM: Utility = Utility {
    name: "sum",
    summary: "Print the BSD or System V checksum and the number of blocks of each FILE",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        flag("r", "", "use BSD's sum algorithm and 1K blocks (default)"),
        flag("s", "sysv", "use System V's sum algorithm and 512 byte blocks"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Crc,
    Bsd,
    SystemV,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut kind = if cx.name().ends_with(b"cksum") { Kind::Crc } else { Kind::Bsd };
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("sysv", _) => kind = Kind::SystemV,
            Arg::Option(..) => kind = Kind::Bsd,
            Arg::Operand(file) => files.push(file),
        }
    }
    let named = !files.is_empty();
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        let mut sum = Sum { kind, value: 0, bytes: 0 };
        let read = loop {
            match input.chunk().await {
                Ok(chunk) if chunk.is_empty() => break Ok(()),
                Ok(chunk) => {
                    cx.meter().step(u32::try_from(chunk.len() / 1024).unwrap_or(1)).await?;
                    sum.add(&chunk);
                }
                Err(error) => break Err(error),
            }
        };
        if let Err(error) = read {
            status = read_error(cx, &name, error).await?;
            continue;
        }
        let mut line = sum.show().into_bytes();
        if named {
            line.push(b' ');
            line.extend_from_slice(&name);
        }
        line.push(b'\n');
        cx.out.write(&line).await?;
    }
    Ok(status)
}

struct Sum {
    kind: Kind,
    value: u32,
    bytes: u64,
}

/// POSIX's polynomial, most significant bit first.
static CRC_TABLE: LazyLock<[u32; 256]> = LazyLock::new(|| {
    let mut table = [0u32; 256];
    for (i, slot) in (0u32..).zip(table.iter_mut()) {
        *slot = (0..8).fold(i << 24, |value, _| {
            if value & 0x8000_0000 == 0 { value << 1 } else { (value << 1) ^ 0x04c1_1db7 }
        });
    }
    table
});

fn crc(value: u32, byte: u8) -> u32 {
    let at = usize::from((value >> 24) as u8 ^ byte);
    (value << 8) ^ CRC_TABLE.get(at).copied().unwrap_or(0)
}

impl Sum {
    fn add(&mut self, chunk: &[u8]) {
        self.bytes += chunk.len() as u64;
        self.value = match self.kind {
            Kind::Crc => chunk.iter().fold(self.value, |value, byte| crc(value, *byte)),
            Kind::Bsd => chunk.iter().fold(self.value, |value, byte| {
                let turned = (value >> 1) + ((value & 1) << 15);
                (turned + u32::from(*byte)) & 0xffff
            }),
            Kind::SystemV => {
                chunk.iter().fold(self.value, |value, byte| value.wrapping_add(u32::from(*byte)))
            }
        };
    }

    fn show(&self) -> String {
        match self.kind {
            Kind::Crc => {
                let mut value = self.value;
                let mut length = self.bytes;
                while length > 0 {
                    value = crc(value, (length & 0xff) as u8);
                    length >>= 8;
                }
                format!("{} {}", !value, self.bytes)
            }
            Kind::Bsd => format!("{:05} {:5}", self.value, self.bytes.div_ceil(1024)),
            Kind::SystemV => {
                let folded = (self.value & 0xffff) + (self.value >> 16);
                let folded = (folded & 0xffff) + (folded >> 16);
                format!("{folded} {}", self.bytes.div_ceil(512))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn sums() {
        let bench = Bench::new().file("f", "abc\n");
        assert_eq!(bench.run("cksum f").out(), "1112837078 4 f\n");
        assert_eq!(bench.run("sum -s f").out(), "304 1 f\n");
    }
}
