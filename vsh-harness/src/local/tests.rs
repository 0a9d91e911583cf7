use std::sync::Arc;

use super::LocalSandbox;
use crate::sandbox::{ExecOptions, Sandbox};

async fn stdout(sandbox: &LocalSandbox, command: &str) -> String {
    let output = sandbox.exec(command, ExecOptions::default()).await.unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn output_is_capped_and_counted() {
    let sandbox = LocalSandbox::new("/tmp").unwrap().with_output_cap(1000);
    let output = sandbox.exec("head -c 5000 /dev/zero; head -c 10 /dev/zero >&2", ExecOptions::default());
    let output = output.await.unwrap();
    assert_eq!((output.stdout.len(), output.stderr.len(), output.omitted), (1000, 10, 4000));
}

#[tokio::test]
async fn the_environment_is_added_to_and_taken_from() {
    let sandbox = LocalSandbox::new("/tmp").unwrap().with_env("GIVEN", "yes").without_env("HOME");
    assert_eq!(stdout(&sandbox, "echo $GIVEN ${HOME-none}").await, "yes none\n");
    assert_eq!(stdout(&sandbox, "echo ${CARGO_PKG_NAME-none}").await, "none\n");
    assert!(std::env::var_os("CARGO_PKG_NAME").is_some());
}

#[tokio::test]
async fn a_command_has_a_process_group_of_its_own() {
    let sandbox = Arc::new(LocalSandbox::new("/tmp").unwrap());
    let line = stdout(&sandbox, "read -r _ _ _ _ group _ < /proc/$$/stat; echo $$ $group").await;
    let (pid, group) = line.trim().split_once(' ').unwrap();
    assert_eq!(pid, group);
}
