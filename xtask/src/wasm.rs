//! The library as wasm: compiled, bound to JavaScript, made small. Three builds of one crate.
//!
//! Same sources, same bytes, wherever the checkout and Cargo's home are: no path of the machine gets in.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use walrus::ir::{InstrLocId, Unreachable};
use walrus::{FunctionKind, Module};
use wasm_bindgen_cli_support::Bindgen;

use crate::fresh::Stamp;
use crate::{npm, place, rust, shell};

pub struct Build {
    pub name: &'static str,
    features: &'static str,
    /// rustc's level for the crate itself. `s` is a fourteenth slower than 3 over new replies, and a tenth smaller.
    optimise: &'static str,
    /// LLVM copies a function into its callers where that costs no more than this, at 5 an instruction. The standard library comes
    /// compiled for speed, and this holds for it too.
    inline: u32,
}

pub const BUILDS: [Build; 3] = [
    // Calls are dear in wasm: where 10 is the limit, `classify` takes a twelfth longer, for 400 bytes less (brotli).
    Build { name: "full", features: "wasm,words", optimise: "\"s\"", inline: 50 },
    Build { name: "slim", features: "wasm", optimise: "\"s\"", inline: 50 },
    // A message takes a tenth of a millisecond either way.
    Build { name: "message", features: "wasm,message", optimise: "\"z\"", inline: 10 },
];

/// The names of what a build leaves in `target/npm/<name>/`.
const GLUE: &str = "bouncecode_bg.js";
const WASM: &str = "bouncecode_bg.wasm";

/// The stack in the wasm's memory, in bytes: five times what the deepest calls were seen to take, which format Fluent terms that refer to
/// a hundred others. The default of 1 MiB would leave less than half of 2 MiB to the phrases and to texts.
const STACK: u32 = 256 << 10;

/// How hard wasm-opt tries, and at what: `-O3` for speed, `-Oz` for size.
const OPTIMISE: &str = "-O3";

/// What rustc emits for this target by default, all of it in every engine that the package supports. Named one by
/// one: `--all-features` would let wasm-opt use proposals that Node 20 refuses.
const FEATURES: &[&str] = &[
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Parts of the mangled names of the standard library's functions that panic. None of them returns.
const PANICS: [&str; 10] = [
    "4core9panicking",
    "6result13unwrap_failed",
    "6option13unwrap_failed",
    "6option13expect_failed",
    "16slice_error_fail",
    "19slice_error_fail_rt",
    "16slice_index_fail",
    "17len_mismatch_fail",
    "13assert_failed",
    "13panic_handler",
];

const SOURCES: &[&str] = &["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", ".cargo", "build.rs", "build", "src", "data", "locales"];

impl Build {
    /// The folder that pkg/build.mjs reads.
    pub fn folder(&self) -> PathBuf {
        place::artefacts().join(self.name)
    }

    fn raw(&self) -> PathBuf {
        place::artefacts().join("raw").join(format!("{}.wasm", self.name))
    }

    pub fn compiled(&self) -> Result<Stamp> {
        let sources: Vec<PathBuf> = SOURCES.iter().map(|path| place::at(path)).collect();
        let file = place::artefacts().join("stamps").join(format!("compiled-{}", self.name));
        Stamp::new(file, &sources, &[self.features, self.optimise, &self.inlining(), &stack(), &rust::version()], &[self.raw()])
    }

    fn inlining(&self) -> String {
        format!("-Cllvm-args=-inline-threshold={}", self.inline)
    }

    /// Cargo compiles all builds to one file name, so each is copied away at once.
    pub fn compile(&self) -> Result<()> {
        let mut cargo = rust::cargo();
        // Dependents get an rlib, so the form that a browser needs is asked for here.
        cargo.args([
            "rustc",
            "--package",
            "bouncecode",
            "--lib",
            "--crate-type",
            "cdylib",
            "--locked",
            "--profile",
            "wasm",
            "--target",
            rust::TARGET,
        ]);
        cargo.args(["--no-default-features", "--features", self.features, "--target-dir"]).arg(place::target());
        cargo.arg("--config").arg(format!("profile.wasm.package.bouncecode.opt-level={}", self.optimise));
        let flags: Vec<String> = remap().into_iter().chain([self.inlining(), stack()]).collect();
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
        shell::run(&mut cargo)?;
        let built = place::target().join(rust::TARGET).join("wasm/bouncecode.wasm");
        let raw = self.raw();
        fs::create_dir_all(raw.with_file_name(""))?;
        fs::copy(&built, raw).with_context(|| format!("cannot copy {}", built.display()))?;
        Ok(())
    }

    pub fn bound(&self) -> Result<Stamp> {
        let file = place::artefacts().join("stamps").join(format!("bound-{}", self.name));
        // The lock files hold the versions of wasm-bindgen and wasm-opt.
        let inputs = [self.raw(), place::at("Cargo.lock"), place::tools().join("package-lock.json"), place::at("xtask/src/wasm.rs")];
        Stamp::new(file, &inputs, &[], &[self.folder()])
    }

    /// wasm-bindgen, then wasm-opt.
    pub fn bind(&self) -> Result<()> {
        let (bound, folder) = (self.raw().with_extension(""), self.folder());
        for folder in [&bound, &folder] {
            if folder.exists() {
                fs::remove_dir_all(folder)?;
            }
            fs::create_dir_all(folder)?;
        }
        // "bundler" output is an ES module without a loader of its own: pkg/ has a smaller one that needs no init call.
        let mut module = Module::from_file(self.raw())?;
        silence_panics(&mut module);
        let mut output = Bindgen::new()
            .input_module("bouncecode", module)
            .out_name("bouncecode")
            .bundler(true)?
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate_output()
            .context("wasm-bindgen")?;
        if !output.snippets().values().all(Vec::is_empty) || !output.local_modules().is_empty() {
            bail!("the wasm wants JavaScript snippets of a crate, which pkg/ cannot carry");
        }
        output.emit(&bound).context("wasm-bindgen")?;
        fs::copy(bound.join(GLUE), folder.join(GLUE))?;
        optimise(&bound.join(WASM), &folder.join(WASM))
    }
}

fn stack() -> String {
    format!("-Clink-arg=-zstack-size={STACK}")
}

/// Makes what a panic would say unreachable: nobody hears it, a panic ends in a trap either way. With it goes all that puts
/// the words of a panic together.
fn silence_panics(module: &mut Module) {
    let panics = module.funcs.iter_local().filter(|(id, _)| {
        let name = module.funcs.get(*id).name.as_deref().unwrap_or_default();
        PANICS.iter().any(|panic| name.contains(panic))
    });
    for id in panics.map(|(id, _)| id).collect::<Vec<_>>() {
        let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind else { continue };
        let entry = function.entry_block();
        let body = function.block_mut(entry);
        body.instrs.clear();
        body.instrs.push((Unreachable {}.into(), InstrLocId::default()));
    }
}

/// That no path of this machine is in the wasm: it would differ from one machine to the next, and tell about it.
pub fn check_paths() -> Result<()> {
    for build in &BUILDS {
        let bytes = fs::read(build.folder().join(WASM))?;
        for (path, _) in machine_paths() {
            let path = path.to_string_lossy().into_owned();
            if bytes.windows(path.len()).any(|window| window == path.as_bytes()) {
                bail!("{} in the build `{}` holds the machine's path {path}", WASM, build.name);
            }
        }
    }
    Ok(())
}

fn optimise(input: &Path, output: &Path) -> Result<()> {
    let mut node = npm::node();
    // Functions with one caller stay as they are: inlined, they made the wasm larger and its first call slower.
    node.arg(npm::tool("binaryen/bin/wasm-opt")).args(FEATURES).args([
        OPTIMISE,
        "--one-caller-inline-max-function-size=20",
        "--merge-similar-functions",
        OPTIMISE,
        "--strip-producers",
        "--strip-target-features",
    ]);
    shell::run(node.arg(input).arg("-o").arg(output))
}

/// Panic messages carry source paths. Each prefix that belongs to the machine is replaced; of several that match, rustc
/// takes the last.
fn remap() -> Vec<String> {
    machine_paths().iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect()
}

/// The checkout, the folders of Cargo's registries (named after their hosts), the toolchain.
fn machine_paths() -> Vec<(PathBuf, &'static str)> {
    let mut paths = vec![(place::root().to_owned(), ".")];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let registries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    paths.extend(registries.into_iter().flatten().flatten().map(|registry| (registry.path(), "crates")));
    paths.extend(shell::answer("rustc", &["--print", "sysroot"]).map(|sysroot| (sysroot.into(), "rust")));
    paths
}
