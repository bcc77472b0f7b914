//! The codes of the standards, as `data/` lists them. For tests/locales.rs and `cargo xtask review`.

use serde::Deserialize;
use std::error::Error;
use std::fs::read_to_string;
use std::path::Path;

/// The details of the enhanced status codes without their class, such as "1.1", and the reply codes.
pub struct Standards {
    pub details: Vec<String>,
    pub replies: Vec<u16>,
}

#[derive(Deserialize)]
struct Statuses {
    status: Vec<Status>,
}

#[derive(Deserialize)]
struct Status {
    detail: String,
}

#[derive(Deserialize)]
struct Replies {
    reply: Vec<Reply>,
}

#[derive(Deserialize)]
struct Reply {
    code: u16,
}

/// Reads them from the repository at `root`.
pub fn read(root: &Path) -> Result<Standards, Box<dyn Error + Send + Sync>> {
    let statuses: Statuses = toml::from_str(&read_to_string(root.join("data/status.toml"))?)?;
    let replies: Replies = toml::from_str(&read_to_string(root.join("data/replies.toml"))?)?;
    Ok(Standards {
        details: statuses.status.into_iter().map(|row| row.detail).collect(),
        replies: replies.reply.into_iter().map(|row| row.code).collect(),
    })
}
