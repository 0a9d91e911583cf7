//! What a command is given and gives.

use bytes::Bytes;
use vsh_fs::Errno;

use super::{Checked, Subject, holds, same, table};
use crate::local::INHERITED;
use crate::sandbox::{ExecOptions, SandboxError};

table! {
    "a status is a result" => statuses,
    "a command that is not there has status 127" => not_found,
    "a file that cannot be executed has status 126" => not_executable,
    "a syntax error has status 2" => syntax_error,
    "a signal is 128 and its number" => signals,
    "the streams are apart" => streams,
    "output is bytes" => binary_output,
    "output may be long" => long_output,
    "standard input is empty unless given" => no_stdin,
    "standard input is handed over whole" => stdin,
    "standard input may be left unread" => unread_stdin,
    "each command starts a new shell" => clean_shell,
    "files stay from command to command" => files_stay,
    "the working directory is the sandbox's" => working_directory,
    "a command may have another working directory" => other_directory,
    "a working directory must be there" => missing_directory,
    "variables are given for one command" => variables,
    "values of variables are any text" => values,
    "names of variables are checked first" => names,
    "the environment of this process stays outside" => no_leak,
    "a command may be of many lines" => many_lines,
    "the shell is Bash" => bash,
    "output of the background is waited for" => background,
}

async fn statuses(s: Subject) -> Checked {
    for status in [0, 1, 7, 255] {
        s.gives(&format!("exit {status}"), "", status).await?;
    }
    s.gives("false; true", "", 0).await?;
    s.gives("true; false", "", 1).await
}

async fn not_found(s: Subject) -> Checked {
    let output = s.run("no-such-command-here").await?;
    same(output.exit_code, 127)?;
    holds(
        output.stderr.ends_with(b"no-such-command-here: command not found\n"),
        format!("{:?}", output.stderr),
    )
}

async fn not_executable(s: Subject) -> Checked {
    s.gives("echo 'echo x' > f; ./f 2> /dev/null", "", 126).await
}

async fn syntax_error(s: Subject) -> Checked {
    let output = s.run("echo a\nif then").await?;
    same((&output.stdout[..], output.exit_code), (&b"a\n"[..], 2))?;
    holds(!output.stderr.is_empty(), "no message")
}

async fn signals(s: Subject) -> Checked {
    s.gives("kill -9 $$", "", 137).await?;
    s.gives("kill -TERM $$", "", 143).await
}

async fn streams(s: Subject) -> Checked {
    let output = s.run("echo out; echo err >&2; echo out2").await?;
    same((&output.stdout[..], &output.stderr[..]), (&b"out\nout2\n"[..], &b"err\n"[..]))
}

async fn binary_output(s: Subject) -> Checked {
    let output = s.run(r"printf '\0\377\r\n\200'").await?;
    same(&output.stdout[..], &b"\0\xff\r\n\x80"[..])
}

async fn long_output(s: Subject) -> Checked {
    let output = s.run("head -c 3000000 /dev/zero | tr '\\0' x; echo end").await?;
    same(output.stdout.len(), 3_000_004)?;
    holds(output.stdout.ends_with(b"xxend\n") && output.omitted == 0, "the end is not there")
}

async fn no_stdin(s: Subject) -> Checked {
    s.gives("cat; read -r x; echo $?", "1\n", 0).await
}

async fn stdin(s: Subject) -> Checked {
    let input = Bytes::from((0..200_000u32).map(|n| (n % 251) as u8).collect::<Vec<u8>>());
    let options = ExecOptions { stdin: Some(input.clone()), ..ExecOptions::default() };
    let output = s.exec("cat", options.clone()).await?;
    holds(output.stdout == input, "it came back changed")?;
    s.gives_with("wc -c", options, "200000\n", 0).await
}

async fn unread_stdin(s: Subject) -> Checked {
    let options = ExecOptions { stdin: Some(Bytes::from(vec![b'x'; 1 << 20])), ..ExecOptions::default() };
    s.gives_with("echo done", options, "done\n", 0).await
}

async fn clean_shell(s: Subject) -> Checked {
    s.run("x=1; export x; f() { echo f; }; cd /; set -e; umask 077").await?;
    s.gives(
        "echo ${x-unset}; type f > /dev/null 2>&1 || echo no f; pwd; false; umask",
        &format!("unset\nno f\n{}\n0022\n", s.cwd()),
        0,
    )
    .await
}

async fn files_stay(s: Subject) -> Checked {
    s.run("echo kept > file; mkdir sub; ln -s file link").await?;
    s.gives("cat file link; ls -d sub", "kept\nkept\nsub\n", 0).await
}

async fn working_directory(s: Subject) -> Checked {
    s.gives("pwd; echo $PWD", &format!("{0}\n{0}\n", s.cwd()), 0).await
}

async fn other_directory(s: Subject) -> Checked {
    s.mkdir("one/two", true).await?;
    let at = |cwd: &str| ExecOptions { cwd: Some(cwd.to_owned()), ..ExecOptions::default() };
    let expected = format!("{0}/one/two\n{0}/one/two\n", s.cwd());
    s.gives_with("pwd; echo $PWD", at("one/two"), &expected, 0).await?;
    s.gives_with("pwd; echo $PWD", at(&s.resolve_path("one/two")), &expected, 0).await?;
    s.gives_with("pwd", at("one/./two/.."), &format!("{}/one\n", s.cwd()), 0).await?;
    s.gives("pwd", &format!("{}\n", s.cwd()), 0).await
}

async fn missing_directory(s: Subject) -> Checked {
    s.write_file("file", Bytes::new()).await?;
    for (cwd, expected) in [("missing", Errno::ENOENT), ("file", Errno::ENOTDIR)] {
        let options = ExecOptions { cwd: Some(cwd.to_owned()), ..ExecOptions::default() };
        match s.exec("touch ran", options).await {
            Err(SandboxError::File { operation: "exec", errno, .. }) => same(errno, expected)?,
            other => holds(false, format!("{other:?}"))?,
        }
    }
    same(s.exists("ran").await?, false)
}

async fn variables(s: Subject) -> Checked {
    let options = ExecOptions { env: vec![("GREETING".into(), "hello".into())], ..ExecOptions::default() };
    s.gives_with("echo $GREETING; bash -c 'echo $GREETING'", options, "hello\nhello\n", 0).await?;
    s.gives("echo ${GREETING-unset}", "unset\n", 0).await
}

async fn values(s: Subject) -> Checked {
    let value = "two\nlines 'quoted' \"twice\" $HOME `id` é \\";
    let options = ExecOptions { env: vec![("V".into(), value.into())], ..ExecOptions::default() };
    s.gives_with("printf %s \"$V\"", options, value, 0).await
}

async fn names(s: Subject) -> Checked {
    for name in ["", "A-B", "1A", "A=B"] {
        let options = ExecOptions { env: vec![(name.into(), "x".into())], ..ExecOptions::default() };
        match s.exec("touch ran", options).await {
            Err(SandboxError::Invalid { operation: "exec", .. }) => {}
            other => holds(false, format!("{name:?}: {other:?}"))?,
        }
    }
    same(s.exists("ran").await?, false)
}

async fn no_leak(s: Subject) -> Checked {
    let output = s.run("env").await?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let seen: Vec<&str> = text.lines().filter_map(|line| Some(line.split_once('=')?.0)).collect();
    let own = ["PWD", "OLDPWD", "SHLVL", "_"];
    let leaked: Vec<String> = std::env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| seen.contains(&name.as_str()))
        .filter(|name| !INHERITED.contains(&name.as_str()) && !own.contains(&name.as_str()))
        .collect();
    holds(leaked.is_empty() && seen.contains(&"PATH"), format!("{leaked:?}"))
}

async fn many_lines(s: Subject) -> Checked {
    s.gives(
        "cat <<'X' |\n  a $b\nX\ntr a-z A-Z\n# a comment\nfor i in 1 2; do\n  echo $i\ndone",
        "  A $B\n1\n2\n",
        0,
    )
    .await
}

async fn bash(s: Subject) -> Checked {
    s.gives(
        "a=(x y z); [[ ${a[1]} == y ]] && echo ${a[@]:1} $((2**10)) ${BASH_VERSION:+bash}",
        "y z 1024 bash\n",
        0,
    )
    .await
}

async fn background(s: Subject) -> Checked {
    s.gives("(sleep 0.2; echo late) & echo early", "early\nlate\n", 0).await
}
