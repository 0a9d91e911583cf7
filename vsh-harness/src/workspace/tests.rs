use std::os::unix::fs::PermissionsExt;

use super::*;
use crate::Mount;

async fn workspace(directory: &Path) -> (VirtualSandbox, Workspace) {
    let builder = VirtualSandbox::builder().with_mount(directory, "/workspace", Mount::CopyOnWrite);
    let sandbox = builder.with_cwd("/workspace").build().await.unwrap();
    let workspace = Workspace::new(&sandbox, directory, "/workspace").unwrap();
    (sandbox, workspace)
}

fn tree(directory: &Path) {
    fs::create_dir_all(directory.join("src/deep")).unwrap();
    for (path, text) in
        [("src/a", "one\ntwo\n"), ("src/deep/b", "b\n"), ("kept", "kept\n"), ("run.sh", "#!/bin/sh\n")]
    {
        fs::write(directory.join(path), text).unwrap();
    }
    symlink("src/a", directory.join("link")).unwrap();
}

#[tokio::test]
async fn changes_are_told_and_written_back() {
    let directory = tempfile::tempdir().unwrap();
    tree(directory.path());
    let (sandbox, workspace) = workspace(directory.path()).await;
    assert_eq!(workspace.changes().await.unwrap(), []);
    let script = "cat kept; touch kept; sed() { :; }; echo 2 >> src/a; rm -r src/deep; mkdir -p new/dir; echo n > new/dir/f
        chmod 755 run.sh; rm link; ln -s kept link; ln -s nowhere other; touch -r kept src/a; mkdir kept.d";
    assert!(sandbox.exec(script).await.status.is_success());
    let changes = workspace.changes().await.unwrap();
    let told: Vec<String> = changes.iter().map(|c| c.summary().to_string()).collect();
    assert_eq!(
        told,
        [
            "A kept.d (+0 -0)",
            "M link (+1 -1)",
            "A new (+0 -0)",
            "A new/dir (+0 -0)",
            "A new/dir/f (+1 -0)",
            "A other (+1 -0)",
            "M run.sh (+0 -0)",
            "M src/a (+1 -0)",
            "D src/deep (+0 -0)",
            "D src/deep/b (+0 -1)",
        ]
    );
    assert_eq!(changes[7].diff(), "--- a/src/a\n+++ b/src/a\n@@ -1,2 +1,3 @@\n one\n two\n+2\n");
    assert_eq!(changes[6].diff(), "mode of run.sh: 644 -> 755\n");
    assert_eq!(workspace.apply(&changes), []);
    let read = |path: &str| fs::read_to_string(directory.path().join(path)).unwrap();
    assert_eq!((read("src/a").as_str(), read("new/dir/f").as_str()), ("one\ntwo\n2\n", "n\n"));
    assert!(!directory.path().join("src/deep").exists());
    assert_eq!(fs::read_link(directory.path().join("link")).unwrap(), Path::new("kept"));
    let mode = fs::metadata(directory.path().join("run.sh")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o755);
    let left: Vec<_> = fs::read_dir(directory.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".vsh")), "{left:?}");
}

#[tokio::test]
async fn what_changed_on_the_host_is_left_alone() {
    let directory = tempfile::tempdir().unwrap();
    tree(directory.path());
    let (sandbox, workspace) = workspace(directory.path()).await;
    sandbox.exec("echo mine > src/a; echo mine > kept; echo mine > fresh").await;
    let changes = workspace.changes().await.unwrap();
    fs::write(directory.path().join("src/a"), "theirs\n").unwrap();
    fs::write(directory.path().join("fresh"), "theirs\n").unwrap();
    let failed = workspace.apply(&changes);
    let reason = "it has changed on the host".to_owned();
    assert_eq!(failed, [("fresh".to_owned(), reason.clone()), ("src/a".to_owned(), reason)]);
    let read = |path: &str| fs::read_to_string(directory.path().join(path)).unwrap();
    assert_eq!(
        (read("src/a"), read("fresh"), read("kept")),
        ("theirs\n".into(), "theirs\n".into(), "mine\n".into())
    );
}

#[tokio::test]
async fn nothing_is_written_outside() {
    let directory = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    tree(directory.path());
    let (sandbox, workspace) = workspace(directory.path()).await;
    sandbox.exec("echo evil > src/evil; mkdir d; echo evil > d/f").await;
    let changes = workspace.changes().await.unwrap();
    // Somebody puts a link where a directory was.
    fs::remove_dir_all(directory.path().join("src")).unwrap();
    symlink(outside.path(), directory.path().join("src")).unwrap();
    symlink(outside.path(), directory.path().join("d")).unwrap();
    let failed = workspace.apply(&changes);
    let names: Vec<&str> = failed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["d", "d/f", "src/evil"]);
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_link_made_in_the_sandbox_leads_nowhere_on_the_host() {
    let directory = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret"), "s").unwrap();
    tree(directory.path());
    let (sandbox, workspace) = workspace(directory.path()).await;
    let script = format!("rm -r src; ln -s {} src; echo x > src/secret", outside.path().display());
    sandbox.exec(&script).await;
    let changes = workspace.changes().await.unwrap();
    workspace.apply(&changes);
    assert_eq!(fs::read_to_string(outside.path().join("secret")).unwrap(), "s");
}
