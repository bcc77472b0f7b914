//! Whether a step's outputs still belong to its inputs: a hash of both, kept from the last time.
//!
//! Contents count, not times, so that a fresh clone, a touched file or a switched branch costs nothing by itself.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Built or installed, never written by hand.
const SKIPPED: &[&str] = &["dist", "ids.d.ts", "node_modules", "target"];

pub struct Stamp {
    file: PathBuf,
    inputs: u64,
    outputs: Vec<PathBuf>,
}

impl Stamp {
    /// `inputs` are files and folders; a missing one counts as missing. `settings` is whatever else decides the
    /// result: flags, versions.
    pub fn new(file: PathBuf, inputs: &[PathBuf], settings: &[&str], outputs: &[PathBuf]) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        settings.hash(&mut hasher);
        for path in inputs {
            hash_path(path, SKIPPED, &mut hasher)?;
        }
        Ok(Self { file, inputs: hasher.finish(), outputs: outputs.to_vec() })
    }

    pub fn is_fresh(&self) -> bool {
        self.outputs.iter().all(|path| path.exists())
            && matches!((fs::read_to_string(&self.file), self.text()), (Ok(was), Ok(is)) if was == is)
    }

    /// Remembers that the outputs as they are now were made from the inputs as they were at `new`.
    pub fn set(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, self.text()?).with_context(|| format!("cannot write {}", self.file.display()))
    }

    fn text(&self) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        for path in &self.outputs {
            hash_path(path, &[], &mut hasher)?;
        }
        Ok(format!("{:016x} {:016x}\n", self.inputs, hasher.finish()))
    }
}

/// Names and contents. The full path stays out: the checkout may be moved.
fn hash_path(path: &Path, skipped: &[&str], hasher: &mut impl Hasher) -> Result<()> {
    path.file_name().hash(hasher);
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        entries.retain(|entry| entry.file_name().is_some_and(|name| !skipped.iter().any(|skip| name == *skip)));
        entries.sort();
        entries.len().hash(hasher);
        for entry in entries {
            hash_path(&entry, skipped, hasher)?;
        }
    } else if path.exists() {
        fs::read(path).with_context(|| format!("cannot read {}", path.display()))?.hash(hasher);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("bouncecode-fresh-{name}-{}", std::process::id()));
            fs::create_dir_all(path.join("in/dist")).unwrap();
            fs::write(path.join("in/a"), "a").unwrap();
            fs::write(path.join("out"), "out").unwrap();
            Self(path)
        }

        fn stamp(&self, setting: &str) -> Stamp {
            let path = |name| self.0.join(name);
            Stamp::new(path("stamps/one"), &[path("in"), path("none")], &[setting], &[path("out")]).unwrap()
        }

        fn write(&self, name: &str, text: &str) {
            fs::write(self.0.join(name), text).unwrap();
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    #[test]
    fn is_fresh_once_set_and_as_long_as_nothing_changes() {
        let folder = Folder::new("set");
        assert!(!folder.stamp("-O").is_fresh());
        folder.stamp("-O").set().unwrap();
        assert!(folder.stamp("-O").is_fresh());
        folder.write("in/a", "a");
        folder.write("in/dist/built", "b");
        assert!(folder.stamp("-O").is_fresh(), "same contents, and what is built inside does not count");
    }

    #[test]
    fn is_stale_after_any_change() {
        let folder = Folder::new("change");
        let changes: &[(&str, &dyn Fn())] = &[
            ("content", &|| folder.write("in/a", "b")),
            ("new file", &|| folder.write("in/b", "")),
            ("renamed file", &|| fs::rename(folder.0.join("in/b"), folder.0.join("in/c")).unwrap()),
            ("missing input appears", &|| folder.write("none", "")),
            ("output altered", &|| folder.write("out", "other")),
            ("output gone", &|| fs::remove_file(folder.0.join("out")).unwrap()),
        ];
        for (what, change) in changes {
            folder.stamp("-O").set().unwrap();
            change();
            assert!(!folder.stamp("-O").is_fresh(), "{what}");
        }
        folder.write("out", "out");
        folder.stamp("-O").set().unwrap();
        assert!(!folder.stamp("-Oz").is_fresh(), "setting");
    }

    #[test]
    fn inputs_are_those_from_before_the_work() {
        let folder = Folder::new("before");
        let stamp = folder.stamp("-O");
        folder.write("in/a", "changed while the step ran");
        stamp.set().unwrap();
        assert!(!folder.stamp("-O").is_fresh());
    }
}
