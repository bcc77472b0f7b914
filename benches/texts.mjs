// What is read: labelled replies, and texts of any length, ordinary and hostile.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const toml = (/** @type {string} */ text) => createRequire(path("../tests/package.json"))("smol-toml").parse(text);

/** @typedef {[code: string, text: string]} Reply */

/**
 * @param {string} [file] JSON lines with the fields code and text; by default the repository's own corpus
 * @returns {Reply[]}
 */
export function replies(file) {
  return file === undefined ? own() : parse(readFileSync(file, "utf8"), file);
}

function own() {
  const files = readdirSync(path("../tests/corpus")).filter((file) => file.endsWith(".toml")).sort();
  const rows = files.flatMap((file) => toml(readFileSync(path(`../tests/corpus/${file}`), "utf8")).reply ?? []);
  return rows.map(({ code = "", text = "" }) => [code, text]);
}

/**
 * @param {string} lines
 * @param {string} name of the file, for the message
 * @returns {Reply[]}
 */
export function parse(lines, name) {
  const rows = lines.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      const { code = "", text = "" } = JSON.parse(line);
      if (code === "" && text === "") throw new TypeError("neither code nor text");
      return [/** @type {Reply} */ ([String(code ?? ""), String(text ?? "")])];
    } catch (error) {
      throw new TypeError(`${name}, line ${at + 1}: ${/** @type {Error} */ (error).message}`);
    }
  });
  if (rows.length === 0) throw new TypeError(`${name} has no rows`);
  return rows;
}

/**
 * What a text of any length is made of, over and over.
 * @param {Reply[]} replies
 * @returns {Record<string, string>}
 */
export function shapes(replies) {
  const phrases = written();
  return {
    "ordinary replies": spread(replies.map(([, text]) => text)).join("\n"),
    "all phrases, without their last letter": phrases.map((phrase) => [...phrase].slice(0, -1).join("")).join(" "),
    "all phrases with a gap, up to it": phrases.filter((phrase) => phrase.includes("{")).map((phrase) => phrase.split("{")[0]).join(""),
    "a phrase that is found": "user unknown ",
    "phrases inside one word": phrases.filter((phrase) => /^[a-z]+$/.test(phrase)).join(""),
    "digits and dots": "5.1.1.",
    "one letter": "a",
    "a URL": "https://example.org/a?b=c ",
    "`subject: `": "subject: ",
    "`=`": "=",
    "letters of three bytes": "あ",
  };
}

/** All that the engine looks for, without the stars that open a phrase's ends. */
function written() {
  const files = readdirSync(path("../data/phrases")).sort();
  const rows = files.flatMap((file) => toml(readFileSync(path(`../data/phrases/${file}`), "utf8")).phrases ?? []);
  return rows.flatMap((/** @type {{ text?: string[] }} */ { text = [] }) => text.map((phrase) => phrase.replaceAll("*", "")));
}

/** Neighbours in the corpus are alike; each thirty-seventh is not. @param {string[]} texts */
const spread = (texts) => Array.from({ length: 37 }, (_, first) => texts.filter((_, at) => at % 37 === first)).flat();

/**
 * Texts of so many bytes: for a short one, as many as the unit has places to begin at, up to a hundred.
 * @param {string} unit
 * @param {number} bytes
 * @returns {string[]}
 */
export function ofLength(unit, bytes) {
  const all = new TextEncoder().encode(unit);
  const count = Math.min(100, Math.max(1, Math.floor(all.length / bytes)));
  return Array.from({ length: count }, (_, at) => {
    // No text begins or ends within a letter.
    let from = Math.floor((at * all.length) / count);
    while ((all[from] & 0xc0) === 0x80) from++;
    const text = new Uint8Array(bytes);
    for (let to = 0; to < bytes; to++) text[to] = all[(from + to) % all.length];
    let end = bytes;
    for (let next = (from + end) % all.length; end > 0 && (all[next] & 0xc0) === 0x80; next = (from + end) % all.length) end--;
    return new TextDecoder().decode(text.subarray(0, end));
  });
}
