//! The corpora of other projects, if they are beside this repository. The ids of the cases that fail are kept in
//! `external/*.failures`, and a run fails if the list is not what failed.
//!
//! `cargo test -p vsh-tests --test external -- oils:glob` shows what is wrong with the cases of that name and compares nothing.

use std::process::ExitCode;

use vsh_tests::external::{directory, load};

fn main() -> ExitCode {
    let filters: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let Some(directory) = directory() else {
        println!("skipped: there is no directory ../shared/corpora beside this repository");
        return ExitCode::SUCCESS;
    };
    let corpora = match load(&directory) {
        Ok(corpora) => corpora,
        Err(reason) => {
            eprintln!("{reason}");
            return ExitCode::FAILURE;
        }
    };
    if !filters.is_empty() {
        corpora.iter().for_each(|corpus| corpus.show(&filters));
        return ExitCode::SUCCESS;
    }
    let mut status = ExitCode::SUCCESS;
    for reason in corpora.iter().filter_map(|corpus| corpus.check().err()) {
        eprintln!("{reason}");
        status = ExitCode::FAILURE;
    }
    status
}
