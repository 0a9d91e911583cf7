//! Files and directories.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use vsh_fs::Errno;

use super::{Checked, Subject, holds, same, table};
use crate::sandbox::{FileType, RemoveOptions, SandboxError, SandboxFuture, Scoped};

table! {
    "writing makes the directories above" => parents,
    "writing replaces what was there" => overwrite,
    "content is bytes" => binary,
    "a file may be empty" => empty,
    "a file may be large" => large,
    "reading as text wants UTF-8" => text,
    "commands and operations see the same files" => same_files,
    "paths are relative to the working directory" => relative,
    "what is not there is ENOENT" => missing,
    "a directory cannot be read as a file" => directory_as_file,
    "a file is no directory" => file_as_directory,
    "names are any text" => names,
    "dotfiles are listed" => dotfiles,
    "directories are listed in order" => listing,
    "stat tells kinds and sizes" => stat,
    "stat follows links and tells them" => links,
    "times are of now" => times,
    "writing goes through a link" => write_through_link,
    "writing keeps the mode" => mode,
    "mkdir makes one directory" => mkdir,
    "mkdir makes parents when asked" => mkdir_recursive,
    "rm removes files and links" => rm,
    "rm removes directories when asked" => rm_recursive,
    "rm does not follow links" => rm_links,
    "rm forgives what is not there when asked" => rm_force,
    "writers at the same time write whole files" => writers,
    "a FIFO is not waited for" => fifo,
    "a view of another directory is relative to it" => scoped,
}

fn bytes(text: &str) -> Bytes {
    Bytes::copy_from_slice(text.as_bytes())
}

async fn fails<T: std::fmt::Debug>(operation: SandboxFuture<'_, T>, expected: Errno) -> Checked {
    match operation.await {
        Err(SandboxError::File { errno, .. }) => same(errno, expected),
        Err(error @ SandboxError::Unsupported { .. }) => Err(error.into()),
        other => holds(false, format!("got {other:?}, expected {expected:?}")),
    }
}

async fn parents(s: Subject) -> Checked {
    s.write_file("a/b/c/file", bytes("x\n")).await?;
    s.gives("cat a/b/c/file; stat -c %a a/b", "x\n755\n", 0).await
}

async fn overwrite(s: Subject) -> Checked {
    s.write_file("f", bytes("a long content\n")).await?;
    s.write_file("f", bytes("short\n")).await?;
    same(s.read_file("f").await?.as_str(), "short\n")
}

async fn binary(s: Subject) -> Checked {
    let content = Bytes::from((0..=255u8).cycle().take(5000).collect::<Vec<u8>>());
    s.write_file("f", content.clone()).await?;
    same(s.read_file_bytes("f").await?, content)
}

async fn empty(s: Subject) -> Checked {
    s.write_file("f", Bytes::new()).await?;
    same(s.read_file_bytes("f").await?.len(), 0)?;
    same(s.stat("f").await?.size, Some(0))
}

async fn large(s: Subject) -> Checked {
    let content = Bytes::from((0..5_000_000u32).map(|n| (n % 253) as u8).collect::<Vec<u8>>());
    s.write_file("f", content.clone()).await?;
    holds(s.read_file_bytes("f").await? == content, "it came back changed")?;
    s.gives("wc -c < f", "5000000\n", 0).await
}

async fn text(s: Subject) -> Checked {
    s.write_file("good", bytes("é\n")).await?;
    same(s.read_file("good").await?.as_str(), "é\n")?;
    s.write_file("bad", Bytes::from_static(b"\xff\n")).await?;
    fails(s.read_file("bad"), Errno::EILSEQ).await
}

async fn same_files(s: Subject) -> Checked {
    s.run("mkdir d; printf made > d/f").await?;
    same(s.read_file("d/f").await?.as_str(), "made")?;
    s.write_file("d/g", bytes("written\n")).await?;
    s.gives("cat d/g; rm d/f", "written\n", 0).await?;
    same(s.exists("d/f").await?, false)
}

async fn relative(s: Subject) -> Checked {
    s.write_file("d/f", bytes("x")).await?;
    for path in ["d/f", "./d/f", "d/../d/f", "d//f"] {
        same(s.read_file(path).await?.as_str(), "x")?;
    }
    let absolute = s.resolve_path("d/f");
    same(absolute.as_str(), format!("{}/d/f", s.cwd()).as_str())?;
    same(s.read_file(&absolute).await?.as_str(), "x")
}

async fn missing(s: Subject) -> Checked {
    fails(s.read_file_bytes("no"), Errno::ENOENT).await?;
    fails(s.stat("no"), Errno::ENOENT).await?;
    fails(s.read_dir("no"), Errno::ENOENT).await?;
    fails(s.rm("no", RemoveOptions::default()), Errno::ENOENT).await?;
    fails(s.mkdir("no/sub", false), Errno::ENOENT).await?;
    fails(s.read_file_bytes(""), Errno::ENOENT).await?;
    same((s.exists("no").await?, s.exists("no/sub").await?), (false, false))
}

async fn directory_as_file(s: Subject) -> Checked {
    s.mkdir("d", false).await?;
    fails(s.read_file_bytes("d"), Errno::EISDIR).await?;
    fails(s.write_file("d", Bytes::new()), Errno::EISDIR).await
}

async fn file_as_directory(s: Subject) -> Checked {
    s.write_file("f", bytes("x")).await?;
    fails(s.read_dir("f"), Errno::ENOTDIR).await?;
    fails(s.read_file_bytes("f/x"), Errno::ENOTDIR).await?;
    fails(s.write_file("f/x", Bytes::new()), Errno::ENOTDIR).await?;
    same(s.exists("f/x").await?, false)
}

async fn names(s: Subject) -> Checked {
    for name in ["with space", "it's \"quoted\"", "-n", "two\nlines", "é 漢", "$HOME", "a*b", "back\\slash"]
    {
        s.write_file(name, bytes(name)).await?;
        same(s.read_file(name).await?.as_str(), name)?;
        let listed = s.read_dir(".").await?;
        holds(listed.iter().any(|e| e.name == name), format!("{name:?} is not in {listed:?}"))?;
        s.rm(name, RemoveOptions::default()).await?;
    }
    same(s.read_dir(".").await?.len(), 0)
}

async fn dotfiles(s: Subject) -> Checked {
    s.write_file(".hidden", bytes("x")).await?;
    s.write_file(".dir/.f", bytes("x")).await?;
    let names: Vec<String> = s.read_dir(".").await?.iter().map(|e| e.name.to_string()).collect();
    same(names, vec![".dir".to_owned(), ".hidden".to_owned()])
}

async fn listing(s: Subject) -> Checked {
    s.run("touch b a C é; mkdir d; ln -s a l; ln -s nowhere m; mkfifo p").await?;
    let listed: Vec<(String, FileType)> =
        s.read_dir(".").await?.into_iter().map(|e| (e.name.to_string(), e.kind)).collect();
    use FileType::{Directory, File, Other, Symlink};
    let expected = [
        ("C", File),
        ("a", File),
        ("b", File),
        ("d", Directory),
        ("l", Symlink),
        ("m", Symlink),
        ("p", Other),
        ("é", File),
    ];
    same(listed, expected.map(|(n, k)| (n.to_owned(), k)).to_vec())
}

async fn stat(s: Subject) -> Checked {
    s.write_file("f", bytes("12345")).await?;
    s.mkdir("d", false).await?;
    let (file, directory) = (s.stat("f").await?, s.stat("d").await?);
    same((file.kind, file.is_symlink, file.size.unwrap_or(5)), (FileType::File, false, 5))?;
    same((directory.kind, directory.is_symlink), (FileType::Directory, false))
}

async fn links(s: Subject) -> Checked {
    s.run("echo text > f; mkdir d; ln -s f lf; ln -s d ld; ln -s nowhere ln; ln -s loop loop").await?;
    for (path, kind) in [
        ("lf", FileType::File),
        ("ld", FileType::Directory),
        ("ln", FileType::Symlink),
        ("loop", FileType::Symlink),
    ] {
        let stat = s.stat(path).await?;
        same((path, stat.kind, stat.is_symlink), (path, kind, true))?;
        same((path, s.exists(path).await?), (path, true))?;
    }
    same(s.read_file("lf").await?.as_str(), "text\n")?;
    fails(s.read_file_bytes("ln"), Errno::ENOENT).await?;
    fails(s.read_file_bytes("loop"), Errno::ELOOP).await
}

async fn times(s: Subject) -> Checked {
    s.write_file("f", bytes("x")).await?;
    let Some(mtime) = s.stat("f").await?.mtime else { return Ok(()) };
    let now = SystemTime::now();
    let apart = now.duration_since(mtime).or_else(|_| mtime.duration_since(now)).unwrap_or(Duration::MAX);
    holds(apart < Duration::from_secs(600), format!("{apart:?} apart"))?;
    s.run("touch -d '2001-02-03 04:05:06 UTC' f").await?;
    let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(981_173_106);
    same(s.stat("f").await?.mtime, Some(expected))
}

async fn write_through_link(s: Subject) -> Checked {
    s.run("mkdir d; echo old > d/f; ln -s d/f l; ln -s d/new m").await?;
    s.write_file("l", bytes("new\n")).await?;
    s.write_file("m", bytes("made\n")).await?;
    s.gives("cat d/f d/new; readlink l m", "new\nmade\nd/f\nd/new\n", 0).await
}

async fn mode(s: Subject) -> Checked {
    s.run("echo '#!/bin/bash' > f; chmod 750 f; ln f g").await?;
    s.write_file("f", bytes("#!/bin/bash\necho ran\n")).await?;
    s.gives("stat -c %a f; ./f; ./g", "750\nran\nran\n", 0).await?;
    s.run("rm g; chmod 705 f").await?;
    s.write_file("f", bytes("#!/bin/bash\necho again\n")).await?;
    s.gives("stat -c %a f; ./f; ls -A", "705\nagain\nf\n", 0).await
}

async fn mkdir(s: Subject) -> Checked {
    s.mkdir("d", false).await?;
    fails(s.mkdir("d", false), Errno::EEXIST).await?;
    same(s.stat("d").await?.kind, FileType::Directory)
}

async fn mkdir_recursive(s: Subject) -> Checked {
    s.mkdir("a/b/c", true).await?;
    s.mkdir("a/b/c", true).await?;
    s.mkdir("a/b", true).await?;
    s.write_file("a/f", bytes("x")).await?;
    fails(s.mkdir("a/f", true), Errno::EEXIST).await?;
    fails(s.mkdir("a/f/g", true), Errno::ENOTDIR).await?;
    s.gives("find a", "a\na/f\na/b\na/b/c\n", 0).await.or(s.gives("find a", "a\na/b\na/b/c\na/f\n", 0).await)
}

async fn rm(s: Subject) -> Checked {
    s.run("touch f; ln -s f l; ln -s no m; mkdir d").await?;
    for path in ["l", "m", "f"] {
        s.rm(path, RemoveOptions::default()).await?;
    }
    fails(s.rm("d", RemoveOptions::default()), Errno::EISDIR).await?;
    s.gives("ls -A", "d\n", 0).await
}

const RECURSIVE: RemoveOptions = RemoveOptions { recursive: true, force: false };

async fn rm_recursive(s: Subject) -> Checked {
    s.run("mkdir -p d/e/f d/.g; touch d/e/f/x d/.g/y d/z; chmod 400 d/z").await?;
    s.rm("d", RECURSIVE).await?;
    s.write_file("f", bytes("x")).await?;
    s.rm("f", RECURSIVE).await?;
    s.gives("ls -A", "", 0).await
}

async fn rm_links(s: Subject) -> Checked {
    s.run("mkdir kept d; touch kept/f; ln -s ../kept d/l; ln -s kept k").await?;
    s.rm("d", RECURSIVE).await?;
    s.rm("k", RECURSIVE).await?;
    s.gives("ls -A . kept", ".:\nkept\n\nkept:\nf\n", 0).await
}

async fn rm_force(s: Subject) -> Checked {
    s.rm("no", RemoveOptions { recursive: false, force: true }).await?;
    s.rm("no", RemoveOptions { recursive: true, force: true }).await?;
    fails(s.rm("no", RECURSIVE), Errno::ENOENT).await
}

async fn writers(s: Subject) -> Checked {
    let writes = (0..8u8).map(|n| {
        let s = s.clone();
        async move { s.write_file("f", Bytes::from(vec![b'a' + n; 100_000])).await }
    });
    for result in futures_util::future::join_all(writes).await {
        result?;
    }
    let content = s.read_file_bytes("f").await?;
    let first = content.first().copied().unwrap_or_default();
    holds(content.len() == 100_000 && content.iter().all(|b| *b == first), "it is of several writers")?;
    s.gives("ls -A", "f\n", 0).await
}

async fn fifo(s: Subject) -> Checked {
    s.run("mkfifo p").await?;
    let read = tokio::time::timeout(Duration::from_secs(10), fails(s.read_file_bytes("p"), Errno::EINVAL));
    match read.await {
        Ok(checked) => checked,
        Err(_) => holds(false, "it waits"),
    }
}

async fn scoped(s: Subject) -> Checked {
    s.write_file("d/e/f", bytes("x")).await?;
    let view = Subject(std::sync::Arc::new(Scoped::new(s.0.clone(), "d")));
    same(view.cwd(), s.resolve_path("d").as_str())?;
    same(view.read_file("e/f").await?.as_str(), "x")?;
    same(view.resolve_path("../g").as_str(), s.resolve_path("g").as_str())?;
    view.write_file("new", bytes("y")).await?;
    view.gives("pwd; cat new", &format!("{}\ny", s.resolve_path("d")), 0).await?;
    same(s.read_file("d/new").await?.as_str(), "y")
}
