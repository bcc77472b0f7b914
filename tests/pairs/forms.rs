//! The rows of tests/pairs.toml, and the texts that they stand for.

use serde::Deserialize;

pub const ALIVE: &str = "alive@x.example";
pub const DEAD: &str = "dead@x.example";

#[derive(Deserialize)]
pub struct File {
    pub living: Vec<String>,
    pub dead: Vec<String>,
    pub doubtful: Vec<String>,
    pub form: Vec<Form>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    pub each: String,
    pub between: String,
    #[serde(default)]
    pub before: String,
    #[serde(default)]
    pub after: String,
    #[serde(default = "yes")]
    pub told: bool,
}

fn yes() -> bool {
    true
}

impl Form {
    pub fn text(&self, recipients: &[(&str, &str)]) -> String {
        let one = |(to, reply): &(&str, &str)| {
            let (code, text) = reply.split_once(' ').unwrap();
            let status = text
                .split(' ')
                .next()
                .filter(|word| word.starts_with(['4', '5']))
                .map_or_else(|| format!("{}.0.0", &code[..1]), str::to_owned);
            let words = text.strip_prefix(status.as_str()).unwrap_or(text).trim_start();
            let filled = self.each.replace("{words}", words).replace("{to}", to).replace("{reply}", reply).replace("{code}", code);
            filled.replace("{status}", &status).replace("{text}", text)
        };
        let all: Vec<String> = recipients.iter().map(one).collect();
        self.before.clone() + &all.join(&self.between) + &self.after
    }
}

pub fn forms() -> File {
    toml::from_str(include_str!("../pairs.toml")).unwrap()
}
