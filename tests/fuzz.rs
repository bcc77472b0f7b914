//! The fuzz targets on stable Rust: over the corpus that is kept, and over fixed seeds. `cargo xtask fuzz TARGET` goes on from there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a panic here fails the test, which is what is wanted"
)]

#[path = "../fuzz/src/targets.rs"]
mod targets;

use std::path::Path;

/// For each target. What libFuzzer found worth keeping is in fuzz/corpus. `BOUNCECODE_SEEDS=1000000` runs more.
const SEEDS: u64 = 4_000;

/// The targets that have a corpus.
const KEPT: [&str; 3] = ["code", "explain", "transport"];

/// The same bytes on every machine.
fn bytes(seed: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    let length = random.usize(..512);
    // Small numbers choose pieces; large ones are bytes.
    (0..length).map(|_| random.u8(..)).map(|byte| if byte & 1 == 0 { byte >> 3 } else { byte }).collect()
}

fn run(name: &str) {
    let (_, target) = targets::ALL.iter().find(|(known, _)| *known == name).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = std::fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty() || !KEPT.contains(&name), "{} is empty", folder.display());
    files.sort();
    for file in files {
        target(&std::fs::read(file).unwrap());
    }
    let seeds = std::env::var("BOUNCECODE_SEEDS").map_or(SEEDS, |seeds| seeds.parse().unwrap());
    for seed in 0..seeds {
        assert!(std::panic::catch_unwind(|| target(&bytes(seed))).is_ok(), "{name} fails with seed {seed}");
    }
}

macro_rules! each_target {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                run(stringify!($name));
            }
        )*

        #[test]
        fn every_target_is_run() {
            assert_eq!(targets::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>(), [$(stringify!($name)),*]);
        }
    };
}

each_target!(code explain transport each decide locale message log own);
