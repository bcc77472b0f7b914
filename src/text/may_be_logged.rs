//! Whether a logger may have written something before a line: a look at its first bytes, which spares most texts the regular expression.
//!
//! build.rs asks the same of the examples of data/loggers.toml, so that no row is there in vain.

/// Where a time begins at the latest, or the bar behind the name of a container.
const NEAR: usize = 40;

pub fn may_be_logged(line: &[u8]) -> bool {
    let near = line.get(..NEAR).unwrap_or(line);
    let timed = near.windows(2).any(|part| matches!(part, [b':', b'0'..=b'9']));
    timed
        || near.contains(&b'|')
        // "mailer-5d9c7b8f6-abcde mailer "
        || near.split(|byte| *byte == b' ').next().is_some_and(|word| word.iter().filter(|byte| **byte == b'-').count() > 1)
        || matches!(
            near,
            [b' ' | b'1', ..]
                | [b'I' | b'W' | b'D' | b'N' | b'E' | b'S', b'A'..=b'Z', ..]
                | [_, b'r' | b'a' | b'n', b'r' | b'f', ..]
                | [b'[' | b'+' | b'/' | b'`' | b'<' | b'{' | b'#' | b'\\', ..]
                | [_, _, _, _, b':' | b'[', ..]
        )
}
