//! `cargo xtask`: what a person or CI runs in this repository.
//!
//! One row of [`COMMANDS`] per command; each command has its own file. Nothing here ships in the crate or the npm package.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails"))]

mod answers;
mod bench;
mod browser;
mod checks;
mod coverage;
mod demo;
mod fresh;
mod fuzz;
mod instructions;
mod locales;
mod matrix;
mod mutants;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// No run of it shows a misspelt command before a release does.
    #[test]
    fn what_the_release_runs_is_there() {
        let workflow = std::fs::read_to_string(place::at(".github/workflows/release.yml")).unwrap();
        assert!(!workflow.contains('\t'), "YAML indents by spaces");
        let lines: Vec<&str> = workflow.lines().map(|line| line.trim_start().trim_start_matches("- ")).collect();
        let values = |key: &'static str| lines.iter().filter_map(move |line| line.strip_prefix(key)).map(str::trim);
        let runs: Vec<&str> = values("run:").collect();
        assert_eq!(runs.len(), 5, "{runs:?}");
        for run in runs {
            let words: Vec<&str> = run.split(' ').collect();
            match words.as_slice() {
                ["cargo", "xtask", name, ..] => assert!(COMMANDS.iter().any(|command| command.name == *name), "{run}"),
                ["cargo", "publish", "--locked", "--package", "bouncecode"] | ["npm", "publish", ..] | ["test", ..] => {}
                [script] => assert!(place::at(script).is_file(), "{run}"),
                other => assert!(other.is_empty(), "nobody looked at: {run}"),
            }
        }
        assert!(values("working-directory:").all(|folder| place::at(folder).join("package.json").is_file()));
        // Each step of others is taken at a version.
        assert!(
            values("uses:").all(|step| step.split_once("@v").is_some_and(|(_, version)| version.bytes().all(|byte| byte.is_ascii_digit())))
        );
        let jobs: Vec<&str> =
            workflow.lines().filter_map(|line| line.strip_prefix("  ")?.strip_suffix(':')).filter(|job| !job.starts_with(' ')).collect();
        assert!(values("needs:").all(|job| jobs.contains(&job)), "{jobs:?}");
    }
}
