//! The labelled replies that everything here starts from, and what of an answer must stay.

use std::fmt;

use bouncecode::{AddressAction, BounceType, Category, Options, classify};
use serde::Deserialize;

/// A reply as it came: the code argument and the text.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    #[serde(default)]
    pub code: String,
    #[serde(default)]
    pub text: String,
}

/// The rows of every file of tests/corpus. `BOUNCECODE_REPLIES=FILE.jsonl` takes replies of your own instead, an object with
/// `code` and `text` on each line.
pub fn rows() -> Vec<Row> {
    #[derive(Deserialize)]
    struct File {
        reply: Vec<Row>,
    }
    if let Ok(file) = std::env::var("BOUNCECODE_REPLIES") {
        let lines = std::fs::read_to_string(file).unwrap();
        return lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    }
    let folder = format!("{}/tests/corpus", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| toml::from_str::<File>(&std::fs::read_to_string(file).unwrap()).unwrap().reply).collect()
}

/// What must stay the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    pub kind: BounceType,
    pub category: Category,
    pub address: AddressAction,
}

impl Answer {
    pub fn to(code: &str, text: &str) -> Self {
        let got = classify(code, text, &Options::default());
        Self { kind: got.kind, category: got.category, address: got.address_action }
    }

    /// The address would be taken off the list for good.
    pub fn suppresses(&self) -> bool {
        self.address == AddressAction::Suppress
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.kind.id(), self.category.id(), self.address.id())
    }
}

/// Does the work of `each` for every row, on all cores, and gives what came of it in the rows' order.
pub fn over<T: Send>(rows: &[Row], each: impl Fn(&Row) -> T + Sync) -> Vec<T> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = rows.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let threads: Vec<_> = rows.chunks(share).map(|rows| scope.spawn(|| rows.iter().map(&each).collect::<Vec<_>>())).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}
