//! How the time of a call grows with its input: by the processor's clock, in one run, with room for a machine under load.

use std::time::Instant;

/// Linux may count by ticks of so many seconds.
const TICK: f64 = 0.004;
/// How often the shorter input is read, so that a tick tells enough.
const TIMES: u32 = 16;

/// What this thread has used of a processor: other programs and tests take nothing of it. Where the system does not tell, what the
/// clock on the wall says.
fn processor_seconds(since: Instant) -> f64 {
    let used = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = used.split(' ').next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok());
    nanoseconds.map_or_else(|| since.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

/// Holds that a call takes time in proportion to the length of its input. Of the inputs one is sixteen times as long as the other: it may
/// take four times as long as that on a machine under load; the square would be sixteen.
pub fn is_linear(name: &str, call: impl Fn(&str), small: &str, large: &str) {
    let start = Instant::now();
    let time = |input: &str, times: u32| {
        let started = processor_seconds(start);
        (0..times).for_each(|_| call(input));
        (processor_seconds(start) - started) / f64::from(times)
    };
    let taken = time(small, TIMES).max(TICK / f64::from(TIMES));
    let longer = time(large, 1).min(time(large, 1));
    assert!(longer < taken * 64.0, "{name}: {taken} s, then {longer} s");
    assert!(processor_seconds(start) > 0.0, "the clock stands still");
}
