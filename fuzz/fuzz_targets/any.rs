//! The target that `FUZZ_TARGET` names, under libFuzzer.

#![no_main]

use std::sync::LazyLock;

use bouncecode_fuzz::targets;

static RUN: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    targets::ALL.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("FUZZ_TARGET names no target: {name:?}")).1
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| RUN(bytes));
