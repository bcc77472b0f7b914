//! The texts of a language: read from its files, and written anew as marks.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, anyhow};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};

use crate::place;

#[path = "../../../build/apart.rs"]
#[allow(dead_code, reason = "build.rs and tests use the rest of it")]
mod apart;

/// A file of a language.
pub struct File {
    pub name: String,
    pub source: String,
    pub texts: Vec<Text>,
}

impl File {
    /// Whose words it holds, where no answer has them: those of the lookup page and the command line.
    pub fn owner(&self) -> Option<&'static str> {
        apart::owner(&self.name)
    }
}

/// A message's value or one of its attributes.
pub struct Text {
    /// `id`, `id.attribute` or `-term`.
    pub name: String,
    /// What may be said, by the variant's key: "" where there are none.
    pub variants: Vec<(String, String)>,
}

/// The languages that there are, English first.
pub fn tags() -> Result<Vec<String>> {
    let mut tags = vec![];
    for entry in fs::read_dir(place::at("locales"))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    Ok(tags)
}

/// A language's files in the order of their names.
pub fn read(tag: &str) -> Result<Vec<File>> {
    let folder = place::at("locales").join(tag);
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let mut sources = vec![];
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        sources.push((name, fs::read_to_string(&path)?));
    }
    // A text may quote one of another file.
    let all = texts(&sources.iter().map(|(_, source)| source.as_str()).collect::<Vec<_>>().join("\n"))?;
    let mut by_name: BTreeMap<String, Text> = all.into_iter().map(|text| (text.name.clone(), text)).collect();
    let file = |(name, source): (String, String)| {
        let names = texts(&source)?.into_iter().map(|text| text.name);
        Ok(File { name, texts: names.filter_map(|name| by_name.remove(&name)).collect(), source })
    };
    sources.into_iter().map(file).collect()
}

/// The texts of a source, in its order, with what they quote put in.
pub fn texts(source: &str) -> Result<Vec<Text>> {
    let resource = parse(source)?;
    let mut patterns: BTreeMap<String, &Pattern<&str>> = BTreeMap::new();
    let mut order = vec![];
    each(&resource, |name, pattern| {
        patterns.insert(name.clone(), pattern);
        order.push(name);
    });
    let text = |name: String| {
        let mut variants = vec![];
        if let Some(pattern) = patterns.get(&name) {
            let said = say(pattern, &patterns, &mut variants);
            if variants.is_empty() {
                variants.push((String::new(), said));
            }
        }
        Text { name, variants }
    };
    Ok(order.into_iter().map(text).collect())
}

/// The same messages, of which each says its own name: `⟦category-unknown.advice⟧`, `⟦status-0-0[4]⟧`.
pub fn marks(source: &str) -> Result<String> {
    let resource = parse(source)?;
    let mut out = String::new();
    each(&resource, |name, pattern| {
        let (indent, head) = match name.split_once('.') {
            Some((_, attribute)) => ("    ", format!("    .{attribute}")),
            None => ("", name.clone()),
        };
        let selected = pattern.elements.iter().find_map(|element| match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => Some((selector, variants)),
            _ => None,
        });
        match selected {
            Some((InlineExpression::VariableReference { id }, variants)) => {
                let _ = writeln!(out, "{head} = {{ ${} ->", id.name);
                for variant in variants {
                    let star = if variant.default { "*" } else { " " };
                    let key = key(&variant.key);
                    let _ = writeln!(out, "{indent}       {star}[{key}] ⟦{name}[{key}]⟧");
                }
                let _ = writeln!(out, "{indent}    }}");
            }
            _ => _ = writeln!(out, "{head} = ⟦{name}⟧"),
        }
    });
    Ok(out)
}

fn parse(source: &str) -> Result<Resource<&str>> {
    fluent_syntax::parser::parse(source).map_err(|(_, errors)| anyhow!("{errors:?}"))
}

/// Each value and attribute with its name.
fn each<'a>(resource: &'a Resource<&'a str>, mut take: impl FnMut(String, &'a Pattern<&'a str>)) {
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        if let Some(value) = value {
            take(id.clone(), value);
        }
        for attribute in attributes {
            take(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
}

/// What a pattern says. Where it chooses, that goes into `variants`.
fn say(pattern: &Pattern<&str>, patterns: &BTreeMap<String, &Pattern<&str>>, variants: &mut Vec<(String, String)>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => out.push_str(&quoted(inline, patterns)),
            PatternElement::Placeable { expression: Expression::Select { variants: found, .. } } => {
                for variant in found {
                    let said = say(&variant.value, patterns, &mut vec![]);
                    variants.push((key(&variant.key), said));
                }
            }
        }
    }
    out
}

fn quoted(inline: &InlineExpression<&str>, patterns: &BTreeMap<String, &Pattern<&str>>) -> String {
    let name = match inline {
        InlineExpression::VariableReference { id } => return format!("{{${}}}", id.name),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => return (*value).to_owned(),
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::MessageReference { id, attribute } => {
            attribute.as_ref().map_or_else(|| id.name.to_owned(), |attribute| format!("{}.{}", id.name, attribute.name))
        }
        _ => return "{…}".to_owned(),
    };
    let mut variants = vec![];
    let said = patterns.get(&name).map_or_else(|| format!("{{{name}}}"), |pattern| say(pattern, patterns, &mut variants));
    if variants.is_empty() { said } else { variants.into_iter().map(|(_, said)| said).collect::<Vec<_>>().join(" / ") }
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name } => (*name).to_owned(),
    }
}
