//! The project's own tools: `cargo xtask COMMAND`.

mod compare;
mod confirm;
mod differ;
mod differ_utilities;
mod differ_words;
mod programs;
mod readme;
mod seeds;
mod series;
mod tidy;
mod utilities;

use std::path::Path;
use std::process::ExitCode;

/// A tool: its name, what it does, and its function, which gets the arguments behind the name.
struct Task {
    name: &'static str,
    summary: &'static str,
    run: fn(&[String]) -> Result<(), String>,
}

const TASKS: &[Task] = &[
    Task {
        name: "compare",
        summary: "time scripts under the real bash and under the release build of vsh [NAME...]",
        run: compare::run,
    },
    Task {
        name: "confirm",
        summary: "run the cases of tests/ under the real bash: do their expectations hold? [NAME...]",
        run: confirm::run,
    },
    Task {
        name: "differ",
        summary: "run scripts made at random under vsh and the real bash [COUNT [SEED [FUEL]]]",
        run: differ::run,
    },
    Task {
        name: "programs",
        summary: "run suites of test frameworks under vsh and the real bash, fetching the frameworks [NAME...]",
        run: programs::run,
    },
    Task {
        name: "differ-utilities",
        summary: "run commands of utilities made at random under vsh and the originals [COUNT [SEED [NAME...]]]",
        run: differ_utilities::run,
    },
    Task {
        name: "differ-words",
        summary: "expand words made at random under vsh and the real bash [COUNT [SEED]]",
        run: differ_words::run,
    },
    Task {
        name: "readme",
        summary: "write the README's table of utilities and docs/utilities.md",
        run: readme::run,
    },
    Task { name: "seeds", summary: "write the fuzz targets' first inputs to fuzz/corpus", run: seeds::run },
    Task {
        name: "tidy",
        summary: "check who imports whom, the rules for source files, the README",
        run: tidy::run,
    },
];

/// The repository's top directory.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let task = arguments.first().and_then(|name| TASKS.iter().find(|task| task.name == name));
    let Some(task) = task else {
        eprintln!("usage: cargo xtask COMMAND");
        for task in TASKS {
            eprintln!("  {:<16} {}", task.name, task.summary);
        }
        return ExitCode::from(2);
    };
    match (task.run)(arguments.get(1..).unwrap_or_default()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{}: {reason}", task.name);
            ExitCode::FAILURE
        }
    }
}
