//! Running other programs, with one clear sentence when one is missing or fails.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

/// Runs a program that speaks for itself: its output is the reader's.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| could_not_start(command))?;
    if !status.success() {
        bail!("`{}` failed; what it said is above", line(command));
    }
    Ok(())
}

/// Runs a program silently. `Ok(None)` where there is no such program.
pub fn capture(command: &mut Command) -> Result<Option<Output>> {
    match command.output() {
        Ok(output) => Ok(Some(output)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| could_not_start(command)),
    }
}

/// What a program printed, trimmed; `None` where it is missing or fails.
pub fn answer(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = capture(Command::new(program).args(arguments)).ok()??;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first of the programs that PATH has.
pub fn find(programs: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    programs.iter().flat_map(|program| folders.iter().map(move |folder| folder.join(program))).find(|file| is_program(file))
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.with_extension("exe").is_file()
}

fn could_not_start(command: &Command) -> String {
    format!("cannot start `{}`", line(command))
}

/// The program and its first few words, enough to know it again.
fn line(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut words = vec![name.to_string_lossy()];
    words.extend(command.get_args().take(3).map(OsStr::to_string_lossy));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_no_error_but_nothing() {
        assert!(capture(&mut Command::new("no-such-program-anywhere")).unwrap().is_none());
        assert_eq!(answer("no-such-program-anywhere", &[]), None);
        assert_eq!(find(&["no-such-program-anywhere"]), None);
        assert!(answer("cargo", &["--version"]).unwrap().starts_with("cargo "));
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = run(Command::new("cargo").args(["--quiet", "--color", "nonsense"])).unwrap_err();
        assert_eq!(error.to_string(), "`cargo --quiet --color nonsense` failed; what it said is above");
    }
}
