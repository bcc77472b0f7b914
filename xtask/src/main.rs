//! `cargo xtask`: what a person or CI runs in this repository.
//!
//! One row of [`COMMANDS`] a command; each has its own file. Nothing here ships in the crate or the npm package.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails"))]

mod answers;
mod bench;
mod browser;
mod coverage;
mod demo;
mod fresh;
mod fuzz;
mod instructions;
mod locales;
mod matrix;
mod npm;
mod package;
mod page;
mod place;
mod reproducible;
mod review;
mod rust;
mod say;
mod score;
mod serve;
mod shell;
mod test;
mod verify;
mod wasm;

use std::process::ExitCode;

struct Command {
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    run: fn(lexopt::Parser) -> anyhow::Result<()>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "demo",
        arguments: "[--no-serve] [--code C] [--text T] [--locale L] [--scheme S]",
        about: "build, classify some bounces in Node, serve the lookup page",
        run: demo::run,
    },
    Command { name: "test", arguments: "[STEP]…", about: "build what is stale and run every check, or the named ones", run: test::run },
    Command {
        name: "verify",
        arguments: "[CHECK]…",
        about: "run the checks that take longer or need more than the test command, or the named ones",
        run: verify::run,
    },
    Command {
        name: "build",
        arguments: "[--sizes]",
        about: "build the npm package into pkg/dist; --sizes writes what its entries weigh into both READMEs",
        run: package::run,
    },
    Command {
        name: "matrix",
        arguments: "[ENVIRONMENT]…",
        about: "run the packed package in every environment that it is meant for, or in the named ones",
        run: matrix::run,
    },
    Command {
        name: "bench",
        arguments: "[--against MODULE] [--texts FILE.jsonl] [--rounds N] [--write]",
        about: "measure speed, memory and bytes, beside another classifier if one is given; --write keeps it in BENCHMARKS.md",
        run: bench::run,
    },
    Command {
        name: "instructions",
        arguments: "[--accept]",
        about: "count the instructions of a call and hold them to tests/instructions.toml, or keep them there",
        run: instructions::run,
    },
    Command {
        name: "fuzz",
        arguments: "TARGET [--for 30m]",
        about: "try a target of fuzz/src/targets.rs by libFuzzer, which needs cargo-fuzz and a nightly toolchain",
        run: fuzz::run,
    },
    Command {
        name: "lint-locales",
        arguments: "[LANGUAGE]…",
        about: "check the languages with Mozilla's tools, and list what one still misses",
        run: locales::run,
    },
    Command {
        name: "review",
        arguments: "[LANGUAGE]…",
        about: "write each text of a language beside the situations in which it is shown, into target/review",
        run: review::run,
    },
    Command {
        name: "page",
        arguments: "[--origin URL]",
        about: "assemble the lookup page and the reference in target/page, ready for any static host; with the URL that it will \
                have, also canonical links and a sitemap",
        run: page::run,
    },
    Command {
        name: "score",
        arguments: "[FILE.jsonl] [--misses]",
        about: "measure how right the crate is over labelled replies, by default those of tests/corpus",
        run: score::run,
    },
];

fn main() -> ExitCode {
    let mut arguments = lexopt::Parser::from_env();
    let name = match arguments.next() {
        Ok(Some(lexopt::Arg::Value(name))) => name.to_string_lossy().into_owned(),
        Ok(Some(lexopt::Arg::Short('h') | lexopt::Arg::Long("help"))) => "help".to_owned(),
        _ => String::new(),
    };
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        print!("{}", help());
        return if name == "help" { ExitCode::SUCCESS } else { ExitCode::from(2) };
    };
    match (command.run)(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            if error.is::<lexopt::Error>() {
                eprintln!("usage: cargo xtask {} {}", command.name, command.arguments);
                return ExitCode::from(2);
            }
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let mut help = String::from("usage: cargo xtask COMMAND\n\n");
    for Command { name, arguments, about, .. } in COMMANDS {
        help += format!("  {name} {arguments}").trim_end();
        help += &format!("\n      {about}\n");
    }
    help
}
