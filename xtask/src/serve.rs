//! A small static server for the lookup page, on this machine only.

use std::fs::File;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

/// Where a path of the site is on disk.
pub type Site = fn(&Path) -> PathBuf;

pub struct Page {
    server: Server,
    port: u16,
}

impl Page {
    /// Listens on the first of the ports that is free.
    pub fn listen(ports: impl IntoIterator<Item = u16>) -> Result<Self> {
        let server = ports
            .into_iter()
            .find_map(|port| Server::http((Ipv4Addr::LOCALHOST, port)).ok());
        let server = server.ok_or_else(|| anyhow!("no port is free to serve the page on"))?;
        let port = server
            .server_addr()
            .to_ip()
            .map_or(0, |address| address.port());
        Ok(Self { server, port })
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers until the process ends.
    pub fn serve(&self, site: Site) {
        for request in self.server.incoming_requests() {
            // A browser that hangs up is no reason to stop.
            let _ = answer(request, site);
        }
    }
}

fn answer(request: Request, site: Site) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let Some(file) = local(request.url()).map(|path| site(&path)) else {
        return request.respond(Response::empty(400));
    };
    match File::open(&file) {
        Ok(opened) if file.is_file() => {
            let headers = [
                ("Content-Type", mime(&file)),
                ("Cache-Control", "no-cache"),
                ("X-Content-Type-Options", "nosniff"),
            ];
            let response = headers
                .iter()
                .filter_map(|(name, value)| Header::from_bytes(*name, *value).ok());
            request.respond(response.fold(Response::from_file(opened), Response::with_header))
        }
        _ => request.respond(Response::from_string("not found").with_status_code(404)),
    }
}

/// The site's path that a URL asks for, relative and without any way out of the site.
fn local(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = String::from_utf8(percent_decode(path)?).ok()?;
    let index = if path.is_empty() || path.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    let path = path + index;
    let plain = |name: &str| {
        !name.is_empty() && !name.starts_with('.') && !name.contains(['\\', ':', '\0'])
    };
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
    match file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
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
    use std::io::{Read, Write};
    use std::net::TcpStream;

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
            write!(
                stream,
                "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            )
            .unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let found = ask("GET /demo/table.mjs");
        assert!(found.starts_with("HTTP/1.1 200"), "{found}");
        assert!(
            found.contains("Content-Type: text/javascript; charset=utf-8"),
            "{found}"
        );
        assert!(ask("GET /nothing.js").starts_with("HTTP/1.1 404"));
        assert!(
            ask("GET /demo").starts_with("HTTP/1.1 404"),
            "a folder is no file"
        );
        assert!(ask("GET /../Cargo.toml").starts_with("HTTP/1.1 400"));
        assert!(ask("POST /demo/table.mjs").starts_with("HTTP/1.1 405"));
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
