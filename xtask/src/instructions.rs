//! `cargo xtask instructions`: how many instructions of the slim wasm a call runs, held to tests/instructions.toml.
//!
//! A guard on speed that no clock and no load can upset. Counters are put into the wasm as it ships, and the package runs
//! with it: no interpreter to build, no stand-in for what the wasm imports.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use serde::{Deserialize, Serialize};
use walrus::ir::{
    BinaryOp, Const, GlobalGet, GlobalSet, Instr, InstrLocId, InstrSeq, InstrSeqId, LocalGet, LocalTee, UnaryOp, Value, Visitor,
};
use walrus::{ConstExpr, GlobalId, LocalId, Module, ValType, ir};

use crate::npm::{self, Tools};
use crate::say::Progress;
use crate::{package, place, shell};

const KEPT: &str = "tests/instructions.toml";
const ACCEPT: &str = "cargo xtask instructions --accept";
/// What a count may differ from the one that is kept, in percent.
const TOLERANCE: u64 = 10;
/// What benches/instructions.mjs reads.
const COUNTER: &str = "instructions";
/// `memory.copy` and `memory.fill` count one instruction for each 16 bytes (two to the power of this) besides their own.
const BULK: i64 = 4;

#[derive(Deserialize, Serialize)]
struct Row {
    name: String,
    #[serde(default)]
    code: String,
    text: String,
    #[serde(default = "once")]
    repeat: u32,
    /// The first call of a process, which makes the trie of phrases.
    #[serde(default)]
    first: bool,
    #[serde(skip_serializing)]
    count: u64,
}

fn once() -> u32 {
    1
}

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut accept = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("accept") => accept = true,
            other => return Err(other.unexpected().into()),
        }
    }
    package::build(&mut Progress::new(package::STEPS), Tools::Build)?;
    let kept = read()?;
    let rows = parse(&kept)?;
    let counts = count(&rows)?;
    print!("{}", table(&rows, &counts));
    if accept {
        fs::write(place::at(KEPT), replace(&kept, &counts)).with_context(|| format!("cannot write {KEPT}"))
    } else {
        judge(&rows, &counts)
    }
}

/// Over the package as it is built.
pub fn check() -> Result<()> {
    let rows = parse(&read()?)?;
    let counts = count(&rows)?;
    print!("{}", table(&rows, &counts));
    judge(&rows, &counts)?;
    flat()
}

/// The builds whose functions get chosen inputs: the entry, and its wasm.
const BUILDS: [(&str, &str); 4] = [("slim", "slim"), ("index", "bouncecode"), ("message", "message"), ("events", "slim")];
/// What a byte of a long input may cost, compared with one of a short input.
const FLAT: f64 = 1.3;
/// What a byte may cost less than to say nothing: a refusal, or what is read up to a limit.
const CHEAP: f64 = 2.0;

/// Fails where a byte of a chosen input of 1 MB costs more than one of 256 KB, in any function of the package.
fn flat() -> Result<()> {
    let mut steep = vec![];
    for (entry, name) in BUILDS {
        let wasm = place::artefacts().join(format!("counted-{name}.wasm"));
        fs::write(&wasm, counted(&fs::read(place::at(&format!("pkg/dist/{name}.wasm")))?)?)?;
        let mut node = npm::node();
        node.args(["benches/adversarial.mjs", entry]).arg(wasm);
        let Some(output) = shell::capture(&mut node)? else { bail!("Node is missing") };
        if !output.status.success() {
            bail!("benches/adversarial.mjs: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let costs: Vec<(String, f64, f64)> = serde_json::from_slice(&output.stdout).context("benches/adversarial.mjs printed no list")?;
        for (what, short, long) in costs {
            println!("{what:44}{short:>9.1} a byte of 256 KB{long:>9.1} a byte of 1 MB");
            if is_steep(short, long) {
                steep.push(what);
            }
        }
    }
    if !steep.is_empty() {
        bail!("a byte costs more in a long input than in a short one: {}", steep.join(", "));
    }
    Ok(())
}

fn is_steep(short: f64, long: f64) -> bool {
    long > CHEAP && long > short * FLAT
}

fn read() -> Result<String> {
    fs::read_to_string(place::at(KEPT)).with_context(|| format!("cannot read {KEPT}"))
}

fn parse(kept: &str) -> Result<Vec<Row>> {
    #[derive(Deserialize)]
    struct Kept {
        text: Vec<Row>,
    }
    Ok(toml::from_str::<Kept>(kept).context(KEPT)?.text)
}

fn count(rows: &[Row]) -> Result<Vec<u64>> {
    let wasm = place::artefacts().join("counted.wasm");
    fs::write(&wasm, counted(&fs::read(place::at("pkg/dist/slim.wasm"))?)?)?;
    let mut node = npm::node();
    node.arg("benches/instructions.mjs").arg(wasm).arg(serde_json::to_string(rows)?);
    let Some(output) = shell::capture(&mut node)? else { bail!("Node is missing") };
    if !output.status.success() {
        bail!("benches/instructions.mjs: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    serde_json::from_slice(&output.stdout).context("benches/instructions.mjs printed no list of counts")
}

/// Fails where a count has grown; where one has shrunk, says so, for the guard is as tight as what is kept.
fn judge(rows: &[Row], counts: &[u64]) -> Result<()> {
    let pairs = || rows.iter().map(|row| row.count).zip(counts);
    let grown = pairs().filter(|(kept, now)| *kept == 0 || **now * 100 > kept * (100 + TOLERANCE)).count();
    let shrunk = pairs().filter(|(kept, now)| **now * 100 < kept * (100 - TOLERANCE)).count();
    if grown > 0 {
        bail!(
            "{grown} of {} texts take more than {TOLERANCE} % more instructions than {KEPT} says; if that is worth it, `{ACCEPT}`",
            rows.len()
        );
    }
    if shrunk > 0 {
        eprintln!("{shrunk} of {} texts take more than {TOLERANCE} % less: `{ACCEPT}` keeps it so", rows.len());
    }
    Ok(())
}

fn table(rows: &[Row], counts: &[u64]) -> String {
    let mut text = format!("{:32}{:>8}{:>12}{:>12}{:>9}{:>8}\n", "instructions", "bytes", "kept", "now", "change", "/byte");
    for (Row { name, text: reply, repeat, count: kept, .. }, now) in rows.iter().zip(counts) {
        let bytes = reply.len() * *repeat as usize;
        let change = 100.0 * (*now as f64 / *kept as f64 - 1.0);
        let each = if bytes == 0 { "–".to_owned() } else { format!("{:.1}", *now as f64 / bytes as f64) };
        let _ = writeln!(text, "{name:32}{bytes:>8}{kept:>12}{now:>12}{change:>+8.1}%{each:>8}");
    }
    text
}

/// The file with other counts, and everything else as it was.
fn replace(kept: &str, counts: &[u64]) -> String {
    let mut counts = counts.iter();
    let mut text = String::new();
    for line in kept.lines() {
        match line.starts_with("count =").then(|| counts.next()).flatten() {
            Some(count) => text += &format!("count = {count}"),
            None => text += line,
        }
        text.push('\n');
    }
    text
}

/// The same module with a global that counts the instructions run.
fn counted(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm)?;
    let counter = module.globals.add_local(ValType::I64, true, false, ConstExpr::Value(Value::I64(0)));
    module.exports.add(COUNTER, counter);
    for (_, function) in module.funcs.iter_local_mut() {
        let mut sequences = Sequences::default();
        ir::dfs_in_order(&mut sequences, function, function.entry_block());
        let length = module.locals.add(ValType::I32);
        for sequence in sequences.0 {
            add_counters(function.block_mut(sequence), counter, length);
        }
    }
    Ok(module.emit_wasm())
}

/// All sequences of a function, nested ones too.
#[derive(Default)]
struct Sequences(Vec<InstrSeqId>);

impl Visitor<'_> for Sequences {
    fn start_instr_seq(&mut self, sequence: &InstrSeq) {
        self.0.push(sequence.id());
    }
}

/// Counts each stretch of instructions that run together where it begins.
fn add_counters(sequence: &mut InstrSeq, counter: GlobalId, length: LocalId) {
    let mut instructions = std::mem::take(&mut sequence.instrs).into_iter().peekable();
    while instructions.peek().is_some() {
        let mut stretch = vec![];
        let mut weight = 0;
        for (instruction, place) in instructions.by_ref() {
            weight += i64::from(!matches!(instruction, Instr::Block(_) | Instr::Loop(_)));
            if matches!(instruction, Instr::MemoryCopy(_) | Instr::MemoryFill(_)) {
                stretch.push((LocalTee { local: length }.into(), place));
                let bytes = [LocalGet { local: length }.into(), unary(UnaryOp::I64ExtendUI32), number(BULK), binary(BinaryOp::I64ShrU)];
                stretch.extend(add(counter, bytes));
            }
            let ends = may_divert(&instruction);
            stretch.push((instruction, place));
            if ends {
                break;
            }
        }
        sequence.instrs.extend(add(counter, [number(weight)]));
        sequence.instrs.append(&mut stretch);
    }
}

/// Whether what stands after it in its sequence may run less often than it does.
fn may_divert(instruction: &Instr) -> bool {
    use Instr::{Block, Br, BrIf, BrTable, IfElse, Loop, Return, Unreachable};
    matches!(instruction, Block(_) | Loop(_) | IfElse(_) | Br(_) | BrIf(_) | BrTable(_) | Return(_) | Unreachable(_))
}

fn add(counter: GlobalId, what: impl IntoIterator<Item = Instr>) -> impl Iterator<Item = (Instr, InstrLocId)> {
    let (get, set): (Instr, Instr) = (GlobalGet { global: counter }.into(), GlobalSet { global: counter }.into());
    let all = [get].into_iter().chain(what).chain([binary(BinaryOp::I64Add), set]);
    all.map(|instruction| (instruction, InstrLocId::default()))
}

fn number(value: i64) -> Instr {
    Const { value: Value::I64(value) }.into()
}

fn unary(op: UnaryOp) -> Instr {
    ir::Unop { op }.into()
}

fn binary(op: BinaryOp) -> Instr {
    ir::Binop { op }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, count: u64) -> Row {
        Row { name: name.into(), code: String::new(), text: "x".into(), repeat: 1, first: false, count }
    }

    #[test]
    fn a_tenth_more_is_borne_and_more_than_that_is_not() {
        let rows = [row("a", 1000), row("b", 2000)];
        assert!(judge(&rows, &[1100, 2000]).is_ok());
        assert!(judge(&rows, &[500, 2000]).is_ok(), "less is no failure");
        let sentence = judge(&rows, &[1101, 2000]).unwrap_err().to_string();
        assert!(sentence.starts_with("1 of 2 texts take more than 10 % more") && sentence.contains(ACCEPT), "{sentence}");
        assert!(judge(&[row("new", 0)], &[0]).is_err(), "a count that was never taken");
    }

    #[test]
    fn a_byte_of_a_long_input_may_cost_a_third_more_and_not_its_square() {
        assert!(!is_steep(100.0, 129.0) && !is_steep(0.1, 1.0));
        assert!(is_steep(100.0, 131.0) && is_steep(0.0, 2.1));
    }

    #[test]
    fn accepting_changes_the_counts_alone() {
        let kept = "# why\n[[text]]\nname = \"a\"\ntext = \"count = 7\"\ncount = 1\n\n[[text]]\nname = \"b\"\ntext = \"\"\nrepeat = 2\ncount = 2\n";
        let accepted = replace(kept, &[30, 40]);
        assert_eq!(accepted, kept.replace("\ncount = 1\n", "\ncount = 30\n").replace("\ncount = 2\n", "\ncount = 40\n"));
        assert_eq!(parse(&accepted).unwrap().iter().map(|row| (row.repeat, row.count)).collect::<Vec<_>>(), [(1, 30), (2, 40)]);
    }

    #[test]
    fn the_kept_counts_can_be_read_and_are_of_different_texts() {
        let rows = parse(&read().unwrap()).unwrap();
        let names: std::collections::BTreeSet<_> = rows.iter().map(|row| &row.name).collect();
        assert!(rows.len() >= 20 && names.len() == rows.len());
    }

    /// A loop of `n` rounds, with a branch that every round but the last takes, and a fill of 160 bytes after it.
    fn sample() -> Vec<u8> {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let n = module.locals.add(ValType::I32);
        let mut function = walrus::FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
        let mut body = function.func_body();
        body.loop_(None, |round| {
            let id = round.id();
            round.local_get(n).i32_const(1).binop(BinaryOp::I32Sub).local_tee(n).br_if(id).i32_const(0).drop();
        });
        body.i32_const(0).i32_const(0).i32_const(160).memory_fill(memory);
        let run = function.finish(vec![n], &mut module.funcs);
        module.exports.add("run", run);
        module.emit_wasm()
    }

    #[test]
    fn every_instruction_that_runs_is_counted_once() {
        let wasm = std::env::temp_dir().join(format!("bouncecode-counted-{}.wasm", std::process::id()));
        fs::write(&wasm, counted(&sample()).unwrap()).unwrap();
        let script = "const m = new WebAssembly.Module(require('fs').readFileSync(process.argv[1])); \
                      const { run, instructions: i } = new WebAssembly.Instance(m).exports; \
                      console.log(JSON.stringify([1, 10].map((n) => { const b = i.value; run(n); return Number(i.value - b); })))";
        let output = shell::capture(npm::node().args(["-e", script]).arg(&wasm)).unwrap().unwrap();
        fs::remove_file(&wasm).unwrap();
        // Five a round; two after the loop's end; four of the fill, and a sixteenth of its 160 bytes.
        let expected = [1, 10].map(|n: u64| 5 * n + 2 + 4 + 10);
        assert_eq!(serde_json::from_slice::<Vec<u64>>(&output.stdout).unwrap(), expected, "{}", String::from_utf8_lossy(&output.stderr));
    }
}
