//! A static server for the lookup page, on this machine only.

use std::fs::{self, File};
use std::io::{self, Read};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};
use tiny_http::{HTTPVersion, Header, Method, Request, Response, Server};

/// Requests that are answered at the same time.
const THREADS: usize = 4;

pub struct Page {
    server: Arc<Server>,
    port: u16,
}

impl Page {
    /// Listens on the first of the ports that is free.
    pub fn listen(ports: impl IntoIterator<Item = u16>) -> Result<Self> {
        let server = ports.into_iter().find_map(|port| Server::http((Ipv4Addr::LOCALHOST, port)).ok());
        let server = server.ok_or_else(|| anyhow!("no port is free to serve the page on"))?;
        let port = server.server_addr().to_ip().context("the server has no port")?.port();
        Ok(Self { server: Arc::new(server), port })
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers from a folder, with the headers that its `_headers` gives, until the process ends.
    pub fn serve(&self, folder: &Path) -> Result<()> {
        let headers = headers(&fs::read_to_string(folder.join("_headers")).unwrap_or_default())?;
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    while let Ok(request) = self.server.recv() {
                        // A browser that hangs up is no reason to stop.
                        let _ = answer(request, folder, &headers);
                    }
                });
            }
        });
        Ok(())
    }
}

fn answer(request: Request, folder: &Path, headers: &[Header]) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return respond(request, Response::from_string("method not allowed").with_status_code(405));
    }
    let Some(path) = local(request.url()) else {
        return respond(request, Response::from_string("bad request").with_status_code(400));
    };
    let file = folder.join(&path);
    if file.is_dir() {
        let mut response = Response::from_string("").with_status_code(301);
        response.add_header(header("Location", &format!("{}/", request.url()))?);
        return respond(request, response);
    }
    match File::open(&file).and_then(|open| Ok((open.metadata()?.is_file(), open))) {
        Ok((true, open)) => {
            let mut response = Response::from_file(open);
            response.add_header(header("Content-Type", mime(&file))?);
            headers.iter().for_each(|header| response.add_header(header.clone()));
            respond(request, response)
        }
        _ => respond(request, Response::from_string("not found").with_status_code(404)),
    }
}

/// Answers and has the browser close the connection. `Request::respond` keeps it open, and with it a thread of tiny_http, whose
/// pool lets of two connections that come at once the second one wait for that thread: for a minute.
fn respond<R: Read>(request: Request, response: Response<R>) -> io::Result<()> {
    let mut bytes = vec![];
    response.raw_print(&mut bytes, HTTPVersion(1, 1), request.headers(), *request.method() == Method::Head, None)?;
    let head = bytes.iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    bytes.splice(head..head, *b"Connection: close\r\n");
    let mut writer = request.into_writer();
    writer.write_all(&bytes)?;
    writer.flush()
}

fn header(name: &str, value: &str) -> io::Result<Header> {
    Header::from_bytes(name, value).map_err(|()| io::Error::other(format!("`{name}: {value}` is not a header")))
}

/// The headers that a `_headers` file gives all paths.
fn headers(text: &str) -> io::Result<Vec<Header>> {
    let all = text.lines().skip_while(|line| *line != "/*").skip(1).take_while(|line| line.starts_with(' '));
    all.filter_map(|line| line.trim().split_once(": ")).map(|(name, value)| header(name, value)).collect()
}

/// The site's path that a URL asks for, relative and without any way out of the site.
fn local(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
    let index = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
    let path = path.into_owned() + index;
    let plain = |name: &str| !name.is_empty() && !name.starts_with('.') && !name.contains(['\\', ':', '\0', '%']);
    path.split('/').all(plain).then(|| path.into())
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "xml" => "application/xml",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::net::TcpStream;

    #[test]
    fn urls_become_paths_inside_the_site() {
        let path = |url| local(url).map(|path| path.to_string_lossy().into_owned());
        for (url, expected) in [
            ("/", Some("index.html")),
            ("/?code=5.1.1&text=a/b", Some("index.html")),
            ("/en/code/5.1.1/", Some("en/code/5.1.1/index.html")),
            ("/pkg/init.js", Some("pkg/init.js")),
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
            ("http://other/", None),
        ] {
            assert_eq!(path(url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn answers_with_the_right_type_and_only_what_is_there() {
        let page = Page::listen([0]).unwrap();
        let port = page.port;
        thread::spawn(move || page.serve(&crate::place::at("www")));
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).unwrap();
            String::from_utf8_lossy(&answer).into_owned()
        };
        let found = ask("GET /page.js");
        assert!(found.starts_with("HTTP/1.1 200"), "{found}");
        assert!(found.contains("Content-Type: text/javascript; charset=utf-8"), "{found}");
        assert!(found.contains("\r\nConnection: close\r\n"), "no browser may hold a thread: {found}");
        assert!(ask("GET /nothing.js").starts_with("HTTP/1.1 404"));
        assert!(ask("GET /css").starts_with("HTTP/1.1 301"), "a folder's page has a slash at its end");
        assert!(ask("GET /css/").starts_with("HTTP/1.1 404"), "a folder without a page lists nothing");
        assert!(ask("GET /../Cargo.toml").starts_with("HTTP/1.1 400"));
        assert!(ask("POST /page.js").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn headers_are_those_of_all_paths() {
        let all =
            headers("/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'none'; img-src 'self'\n").unwrap();
        let texts: Vec<String> = all.iter().map(Header::to_string).collect();
        assert_eq!(texts, ["X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'; img-src 'self'"]);
        assert!(headers("").unwrap().is_empty());
    }

    #[test]
    fn takes_the_next_port_when_one_is_taken() {
        let first = Page::listen([0]).unwrap();
        let second = Page::listen([first.port, 0]).unwrap();
        assert_ne!(first.port, second.port);
        assert!(Page::listen([first.port]).is_err());
    }
}
