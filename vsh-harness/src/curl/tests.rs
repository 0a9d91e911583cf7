use std::sync::Mutex;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;
use crate::VirtualSandbox;

/// A server that tells what it was asked, and redirects where the path says so.
async fn server() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                let mut request = vec![0; 65536];
                let count = connection.read(&mut request).await.unwrap();
                let text = String::from_utf8_lossy(&request[..count]).into_owned();
                let path = text.split(' ').nth(1).unwrap().to_owned();
                log.lock().unwrap().push(text.clone());
                let (status, headers, body) = match path.as_str() {
                    "/ok/away" => ("302 Found", "location: /secret/x\r\n", String::new()),
                    "/ok/on" => ("302 Found", "location: /ok/end\r\n", String::new()),
                    "/ok/loop" => ("302 Found", "location: loop\r\n", String::new()),
                    "/ok/big" => ("200 OK", "", "x".repeat(5000)),
                    "/ok/missing" => ("404 Not Found", "", "nothing\n".to_owned()),
                    "/ok/slow" => {
                        tokio::time::sleep(Duration::from_secs(30)).await;
                        ("200 OK", "", String::new())
                    }
                    path => ("200 OK", "x-seen: yes\r\n", format!("at {path}\n")),
                };
                let head = format!(
                    "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
                    body.len()
                );
                let _ = connection.write_all(format!("{head}{body}").as_bytes()).await;
            });
        }
    });
    (base, asked)
}

async fn sandbox(base: &str, change: impl FnOnce(&mut NetworkPolicy)) -> VirtualSandbox {
    let ok = Rule::new(&format!("{base}/ok")).unwrap().with_header("Authorization", "Bearer s3cret").unwrap();
    let post = Rule::new(&format!("{base}/post/")).unwrap().with_methods(&["POST"]).unwrap();
    let mut policy = NetworkPolicy::new([ok, post]);
    policy.private_addresses = true;
    policy.max_response = 4000;
    change(&mut policy);
    VirtualSandbox::builder().with_network(policy).unwrap().with_env("B", base).build().await.unwrap()
}

/// Standard output, standard error and status of a script.
async fn run(sandbox: &VirtualSandbox, script: &str) -> (String, String, u8) {
    let output = sandbox.exec(script).await;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr), output.status.0)
}

fn gave(stdout: &str) -> (String, String, u8) {
    (stdout.to_owned(), String::new(), 0)
}

#[tokio::test]
async fn what_is_allowed_is_fetched_with_headers_from_outside() {
    let (base, asked) = server().await;
    let sandbox = sandbox(&base, |_| {}).await;
    assert_eq!(run(&sandbox, "curl -s $B/ok/a?q=1 | tr a-z A-Z").await, gave("AT /OK/A?Q=1\n"));
    let request = asked.lock().unwrap()[0].to_lowercase();
    assert!(
        request.contains("authorization: bearer s3cret") && request.contains("user-agent: curl/"),
        "{request}"
    );
    assert_eq!(
        run(&sandbox, "curl -H 'Authorization: mine' -so f $B/ok; cat f; env | grep -c s3cret").await.0,
        "at /ok\n0\n"
    );
    assert!(!asked.lock().unwrap()[1].contains("mine"));
    assert_eq!(run(&sandbox, "curl -sw '%{http_code}\\n' -o /dev/null $B/ok/missing").await, gave("404\n"));
    let (out, _, _) = run(&sandbox, "curl -si $B/ok/h").await;
    assert!(out.starts_with("HTTP/1.1 200 OK\r\nx-seen: yes\r\n"), "{out}");
    assert_eq!(run(&sandbox, "curl -sO $B/ok/name; cat name").await, gave("at /ok/name\n"));
    assert_eq!(run(&sandbox, "curl -sL $B/ok/on").await, gave("at /ok/end\n"));
}

#[tokio::test]
async fn bodies_are_sent() {
    let (base, asked) = server().await;
    let sandbox = sandbox(&base, |policy| policy.max_request = 100).await;
    let script = "printf 'x\\ny' > f; curl -s -d a=1 -d @f $B/post/1; curl -s --data-binary @f $B/post/2
        echo '{}' | curl -s --json @- $B/post/3; curl -s -G -d q=1 $B/ok/4";
    assert_eq!(run(&sandbox, script).await, gave("at /post/1\nat /post/2\nat /post/3\nat /ok/4?q=1\n"));
    let asked = asked.lock().unwrap().clone();
    let body = |n: usize| asked[n].split_once("\r\n\r\n").unwrap().1.to_owned();
    assert_eq!((body(0).as_str(), body(1).as_str(), body(2).as_str()), ("a=1&xy", "x\ny", "{}\n"));
    assert!(asked[0].starts_with("POST ") && asked[2].contains("application/json"));
    let (_, err, status) = run(&sandbox, "head -c 200 /dev/zero | curl --data-binary @- $B/post/5").await;
    assert_eq!((err.as_str(), status), ("curl: (63) the request is larger than the 100 bytes allowed\n", 63));
}

#[tokio::test]
async fn what_is_not_allowed_is_refused_before_anything_is_sent() {
    let (base, asked) = server().await;
    let sandbox = sandbox(&base, |_| {}).await;
    let not_allowed = format!("{base}/secret/x is not allowed");
    for (arguments, reason, status) in [
        ("$B/secret/x", not_allowed.as_str(), 7),
        ("$B/ok/../secret/x", &not_allowed, 7),
        ("$B/okay", "is not allowed", 7),
        ("$B/ok/%2e%2e/secret", "not allowed", 7),
        ("$B/ok/%2Fx", "an encoded dot, slash", 7),
        ("-X DELETE $B/ok/x", "the method DELETE is not allowed there", 7),
        ("$B/post/x", "the method GET is not allowed there", 7),
        ("-d x $B/ok/x", "the method POST is not allowed there", 7),
        ("http://user:pw@127.0.0.1/ok", "a user in the address", 7),
        ("ftp://example.com/", "not allowed", 7),
        ("file:///etc/passwd", "not allowed", 7),
        ("https://example.com/", "https://example.com/ is not allowed", 7),
        ("-H 'Host: other' $B/ok", "cannot be set", 3),
        ("--proxy http://x $B/ok", "option --proxy: is unknown or not supported by vsh", 2),
        ("-k $B/ok", "option -k: is unknown or not supported by vsh", 2),
        ("", "no URL specified", 2),
    ] {
        let (out, err, got) = run(&sandbox, &format!("curl {arguments}")).await;
        assert!(err.contains(reason) && out.is_empty() && got == status, "{arguments}: {got} {err}");
    }
    assert_eq!(asked.lock().unwrap().len(), 0);
    let (_, err, _) = run(&sandbox, "curl -sSL $B/ok/away").await;
    assert!(err.contains(&not_allowed), "{err}");
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn private_addresses_are_refused() {
    let (base, asked) = server().await;
    let port = base.rsplit(':').next().unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]", "0x7f.1", "2130706433", "169.254.169.254"] {
        let rule = Rule::new(&format!("http://{host}:{port}/")).unwrap();
        let builder = VirtualSandbox::builder().with_network(NetworkPolicy::new([rule])).unwrap();
        let sandbox = builder.build().await.unwrap();
        let (_, err, status) = run(&sandbox, &format!("curl http://{host}:{port}/")).await;
        assert!(err.contains("the address is not public") && status == 7, "{host}: {status} {err}");
    }
    assert_eq!(asked.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn size_time_and_redirects_are_limited() {
    let (base, _) = server().await;
    let sandbox = sandbox(&base, |policy| policy.timeout = Duration::from_millis(500)).await;
    for (path, status, reason) in [
        ("ok/big", 63, "the answer is larger than the 4000 bytes allowed"),
        ("ok/slow", 28, "Operation timed out after 500 milliseconds"),
        ("ok/loop", 47, "Maximum (5) redirects followed"),
    ] {
        let (_, err, got) = run(&sandbox, &format!("curl -sSL $B/{path}")).await;
        assert_eq!((err, got), (format!("curl: ({status}) {reason}\n"), status));
    }
    let failed = run(&sandbox, "curl -f $B/ok/missing").await;
    assert_eq!(failed, (String::new(), "curl: (22) The requested URL returned error: 404\n".to_owned(), 22));
}

#[tokio::test]
async fn without_a_policy_there_is_no_curl() {
    let sandbox = VirtualSandbox::new().unwrap();
    assert_eq!(run(&sandbox, "curl http://127.0.0.1/").await.2, 127);
    assert!(
        Rule::new("ftp://x/").is_err() && Rule::new("nonsense").is_err() && Rule::new("http://x/?q").is_err()
    );
}
