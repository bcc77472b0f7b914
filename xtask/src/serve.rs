//! A small static server for the lookup page, on this machine only.
//!
//! Of HTTP it knows what a browser needs to fetch files. One request a connection and a thread each: browsers open
//! connections ahead of need and keep them, and none may keep another waiting.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow};

/// Where a path of the site is on disk.
pub type Site = fn(&Path) -> PathBuf;

/// How long a connection may say nothing.
const PATIENCE: Duration = Duration::from_secs(30);
/// Bytes of a request that are read.
const LONGEST_REQUEST: u64 = 64 * 1024;

pub struct Page {
    listener: TcpListener,
    port: u16,
}

impl Page {
    /// Listens on the first of the ports that is free.
    pub fn listen(ports: impl IntoIterator<Item = u16>) -> Result<Self> {
        let listener = ports.into_iter().find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok());
        let listener = listener.ok_or_else(|| anyhow!("no port is free to serve the page on"))?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers until the process ends.
    pub fn serve(&self, site: Site) {
        for stream in self.listener.incoming().flatten() {
            // A browser that hangs up is no reason to stop.
            let _ = thread::Builder::new().spawn(move || answer(&stream, site));
        }
    }
}

fn answer(mut stream: &TcpStream, site: Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut request = BufReader::new(stream.take(LONGEST_REQUEST)).split(b'\n');
    let Some(first) = request.next().transpose()? else {
        return Ok(());
    };
    // What is left unread when a connection is closed would cut the response short.
    for header in request {
        if header?.trim_ascii().is_empty() {
            break;
        }
    }
    let first = String::from_utf8_lossy(&first);
    let mut words = first.split_ascii_whitespace();
    let (method, url) = (words.next(), words.next().unwrap_or_default());
    let (status, mime, body) = match (method, local(url).map(|path| site(&path))) {
        (Some("GET" | "HEAD"), Some(file)) => match fs::read(&file) {
            Ok(body) => ("200 OK", mime(&file), body),
            Err(_) => ("404 Not Found", "text/plain", b"not found".to_vec()),
        },
        (Some("GET" | "HEAD"), None) => ("400 Bad Request", "text/plain", Vec::new()),
        _ => ("405 Method Not Allowed", "text/plain", Vec::new()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method == Some("HEAD") {
        return Ok(());
    }
    stream.write_all(&body)
}

/// The site's path that a URL asks for, relative and without any way out of the site.
fn local(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = String::from_utf8(percent_decode(path)?).ok()?;
    let index = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
    let path = path + index;
    let plain = |name: &str| !name.is_empty() && !name.starts_with('.') && !name.contains(['\\', ':', '\0']);
    path.split('/').all(plain).then(|| path.into())
}

fn percent_decode(text: &str) -> Option<Vec<u8>> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (hex, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(hex, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    Some(bytes)
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ftl" | "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_become_paths_inside_the_site() {
        let path = |url| local(url).map(|path| path.to_string_lossy().into_owned());
        for (url, expected) in [
            ("/", Some("index.html")),
            ("/?code=5.1.1&text=a/b", Some("index.html")),
            ("/pkg/", Some("pkg/index.html")),
            ("/pkg/index.js", Some("pkg/index.js")),
            ("/a%20b.txt", Some("a b.txt")),
            ("/../Cargo.toml", None),
            ("/%2e%2e/Cargo.toml", None),
            ("/..%2fCargo.toml", None),
            ("/a/..%5c..%5cCargo.toml", None),
            ("//etc/passwd", None),
            ("/%2Fetc/passwd", None),
            ("/c:/windows", None),
            ("/.git/config", None),
            ("/a%00.js", None),
            ("/%zz", None),
            ("/%2", None),
            ("http://other/", None),
        ] {
            assert_eq!(path(url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn answers_with_the_right_type_and_only_what_is_there() {
        let page = Page::listen([0]).unwrap();
        let port = page.port;
        std::thread::spawn(move || page.serve(|path| crate::place::at("xtask").join(path)));
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let found = ask("GET /demo/table.mjs");
        assert!(found.starts_with("HTTP/1.1 200"), "{found}");
        assert!(found.contains("Content-Type: text/javascript; charset=utf-8"), "{found}");
        assert!(ask("GET /nothing.js").starts_with("HTTP/1.1 404"));
        assert!(ask("GET /demo").starts_with("HTTP/1.1 404"), "a folder is no file");
        assert!(ask("GET /../Cargo.toml").starts_with("HTTP/1.1 400"));
        assert!(ask("POST /demo/table.mjs").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn connections_that_say_nothing_hold_nobody_up() {
        let page = Page::listen([0]).unwrap();
        let port = page.port;
        thread::spawn(move || page.serve(|path| crate::place::at("xtask").join(path)));
        let connect = || TcpStream::connect(("127.0.0.1", port)).unwrap();
        let silent: Vec<_> = (0..32).map(|_| connect()).collect();
        let mut stream = connect();
        stream.set_read_timeout(Some(PATIENCE / 2)).unwrap();
        // Browsers ask to keep the connection.
        write!(stream, "GET /Cargo.toml HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        drop(silent);
    }

    #[test]
    fn takes_the_next_port_when_one_is_taken() {
        let first = Page::listen([0]).unwrap();
        let second = Page::listen([first.port, 0]).unwrap();
        assert_ne!(first.port, second.port);
        assert!(Page::listen([first.port]).is_err());
    }

    #[test]
    fn wasm_streams_only_with_its_own_type() {
        assert_eq!(mime(Path::new("a/bouncecode.wasm")), "application/wasm");
    }
}
