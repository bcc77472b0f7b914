// What `cargo xtask demo` prints: bounces through the built npm package, as a newcomer would call it.
//
//   node xtask/demo/table.mjs [--code C] [--text T] [--locale L] [--scheme S]
//
// Without a code or a text it shows samples.json, with them that one bounce and everything that is said of it.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { describe, explain, taxonomy } from "../../pkg/dist/index.js";

const WIDTH = 100;

const string = /** @type {const} */ ({ type: "string" });
const { values: options } = parseArgs({ options: { code: string, text: string, locale: string, scheme: string } });
const locales = options.locale === undefined ? [...taxonomy.locales] : [options.locale];

try {
  if (options.code === undefined && options.text === undefined) {
    const samples = JSON.parse(readFileSync(new URL("samples.json", import.meta.url), "utf8"));
    table(samples.map((sample) => ({ scheme: options.scheme, ...sample })));
  } else {
    table([options]);
    answer(options);
  }
} catch (error) {
  // An unknown scheme: the package's own sentence names the known ones.
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** One line of codes and text a bounce, and below it the title in each language. */
function table(bounces) {
  const rows = bounces.map((bounce) => {
    const found = explain(bounce.code, bounce.text, { scheme: bounce.scheme });
    return { ...bounce, found, titles: locales.map((locale) => title(found, locale)) };
  });
  const codes = width("code", rows.map(({ code }) => code ?? ""));
  const types = width("type", rows.map(({ found }) => found.type));
  const categories = width("category", rows.map(({ found }) => found.category));
  const line = (code, type, category, text) =>
    console.log(cut(`${code.padEnd(codes)}  ${type.padEnd(types)}  ${category.padEnd(categories)}  ${text}`, WIDTH));

  line("code", "type", "category", "text");
  console.log("─".repeat(WIDTH));
  for (const { code, text, scheme, found, titles } of rows) {
    line(code ?? "", found.type, found.category, oneLine(text ?? "") || `(no text; as ${scheme ?? "smtp"} reads it)`);
    columns(titles, rows.flatMap((row) => row.titles));
    console.log();
  }
}

/** Everything that is said of one bounce, in one language. */
function answer({ code, text, scheme, locale = "en" }) {
  const found = explain(code, text, { scheme });
  const said = describe(found, { locale });
  const { evidence, ...classification } = found;
  for (const words of [said.title, said.description, said.advice]) console.log(words);
  if (said.retryAfter !== null) console.log(said.retryAfter);
  console.log(`\n${said.typeLabel} · ${said.actionLabel}\n`);
  for (const { source, rule, start, end, decided } of evidence) {
    const words = end > start ? ` “${oneLine(text.slice(start, end))}”` : "";
    console.log(cut(`${decided ? "▸" : " "} ${source} ${rule}${words}`, WIDTH));
  }
  console.log("\n" + JSON.stringify(classification, null, 2));
}

/** A title with its language before it; the language that stood in, where the wanted one has no words. */
function title(found, locale) {
  const said = describe(found, { locale });
  return `${said.locale} ${said.title}`;
}

/** Prints the cells in as many columns as all cells of the table fit in. */
function columns(cells, all) {
  const longest = width("", all) + 2;
  const count = Math.max(1, Math.min(3, Math.floor((WIDTH - 2) / longest)));
  const size = Math.floor((WIDTH - 2) / count);
  for (let i = 0; i < cells.length; i += count) {
    const row = cells.slice(i, i + count).map((cell) => cut(cell, size - 1).padEnd(size));
    console.log(`  ${row.join("").trimEnd()}`);
  }
}

function width(head, cells) {
  return Math.max(head.length, ...cells.map((cell) => cell.length));
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

function cut(text, length) {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
