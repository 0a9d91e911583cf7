//! `cksum`, `sum`: checksums of old. <https://www.gnu.org/software/coreutils/manual/html_node/cksum-invocation.html>

use crc::{CRC_32_CKSUM, Crc, Digest, Table};
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

/// POSIX's polynomial, sixteen bytes at a time.
static CRC: Crc<u32, Table<16>> = Crc::<u32, Table<16>>::new(&CRC_32_CKSUM);

#[derive(Clone, Copy)]
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
        let mut sum = Sum::new(kind);
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
    value: Value,
    bytes: u64,
}

enum Value {
    Crc(Digest<'static, u32, Table<16>>),
    Bsd(u32),
    SystemV(u32),
}

impl Sum {
    fn new(kind: Kind) -> Self {
        let value = match kind {
            Kind::Crc => Value::Crc(CRC.digest()),
            Kind::Bsd => Value::Bsd(0),
            Kind::SystemV => Value::SystemV(0),
        };
        Self { value, bytes: 0 }
    }

    fn add(&mut self, chunk: &[u8]) {
        self.bytes += chunk.len() as u64;
        match &mut self.value {
            Value::Crc(digest) => digest.update(chunk),
            Value::Bsd(value) => {
                *value = chunk.iter().fold(*value, |value, byte| {
                    let turned = (value >> 1) + ((value & 1) << 15);
                    (turned + u32::from(*byte)) & 0xffff
                });
            }
            Value::SystemV(value) => {
                *value = chunk.iter().fold(*value, |value, byte| value.wrapping_add(u32::from(*byte)));
            }
        }
    }

    fn show(self) -> String {
        let bytes = self.bytes;
        match self.value {
            Value::Crc(mut digest) => {
                // The length follows the data, its lowest byte first, without zeros at its end.
                let length = bytes.to_le_bytes();
                let zeros = length.iter().rev().take_while(|byte| **byte == 0).count();
                digest.update(length.get(..length.len() - zeros).unwrap_or_default());
                format!("{} {bytes}", digest.finalize())
            }
            Value::Bsd(value) => format!("{value:05} {:5}", bytes.div_ceil(1024)),
            Value::SystemV(value) => {
                let folded = (value & 0xffff) + (value >> 16);
                let folded = (folded & 0xffff) + (folded >> 16);
                format!("{folded} {}", bytes.div_ceil(512))
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
        assert_eq!(bench.run("sum f").out(), "08288     1 f\n");
        assert_eq!(bench.run("sum -s f").out(), "304 1 f\n");
        assert_eq!(Bench::new().run("cksum").out(), "4294967295 0\n");
    }
}
