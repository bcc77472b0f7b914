//! The core natively, a round at a time: benches/calls.mjs lets it take turns with the package.
//!
//! `native FILE` reads replies (`code \0 text \0` for each). For every line `TASK PASSES` on stdin it runs the task so many
//! times over all of them and prints the nanoseconds that it took.

use std::error::Error;
use std::hint::black_box;
use std::io::{self, Write};
use std::time::Instant;

use bouncecode::{Classification, Options, classify, describe, explain};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("usage: native FILE")?;
    let replies = std::fs::read_to_string(file)?;
    let fields: Vec<&str> = replies.split_terminator('\0').collect();
    let rows: Vec<[&str; 2]> = fields.as_chunks().0.to_vec();
    let options = Options::default();
    let bounces: Vec<Classification> = rows.iter().map(|[code, text]| classify(code, text, &options)).collect();
    for line in io::stdin().lines() {
        let line = line?;
        let (task, passes) = line.split_once(' ').ok_or("a line is TASK PASSES")?;
        let passes: u32 = passes.parse()?;
        let start = Instant::now();
        for _ in 0..passes {
            match task {
                "classify" => rows.iter().for_each(|[code, text]| keep(classify(code, text, &options))),
                "explain" => rows.iter().for_each(|[code, text]| keep(explain(code, text, &options))),
                "describe" => bounces.iter().for_each(|bounce| keep(describe(bounce, &["en"]))),
                _ => return Err(format!("there is no task {task}").into()),
            }
        }
        println!("{}", start.elapsed().as_nanos());
        io::stdout().flush()?;
    }
    Ok(())
}

/// So that the compiler does not find out that nobody wants it.
fn keep<T>(answer: T) {
    black_box(answer);
}
