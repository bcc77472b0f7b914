//! What a long command says while it works: which step of how many, and how long it took.
//!
//! All of it goes to stderr, so that stdout holds results alone.

use std::time::{Duration, Instant};

use anyhow::Result;

pub struct Progress {
    step: usize,
    of: usize,
}

impl Progress {
    pub fn new(of: usize) -> Self {
        Self { step: 0, of }
    }

    /// Does the next step, or says that it need not be done.
    pub fn step(&mut self, what: &str, fresh: bool, work: impl FnOnce() -> Result<()>) -> Result<()> {
        self.step += 1;
        let count = format!("[{}/{}]", self.step, self.of);
        if fresh {
            eprintln!("{count} {what}: up to date");
            return Ok(());
        }
        eprintln!("{count} {what} …");
        let start = Instant::now();
        work()?;
        eprintln!("{count} {what}: done in {}", took(start.elapsed()));
        Ok(())
    }
}

/// `0.4 s`, `12 s`, `3 min 5 s`.
pub fn took(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_well() {
        let read = |millis| took(Duration::from_millis(millis));
        assert_eq!(read(420), "0.4 s");
        assert_eq!(read(12_900), "12 s");
        assert_eq!(read(185_000), "3 min 5 s");
    }

    #[test]
    fn a_fresh_step_is_not_done() {
        let mut done = Vec::new();
        let mut progress = Progress::new(2);
        for (what, fresh) in [("fresh", true), ("stale", false)] {
            let work = || {
                done.push(what);
                Ok(())
            };
            progress.step(what, fresh, work).unwrap();
        }
        assert_eq!(done, ["stale"]);
    }
}
