// The worker: reads files and long texts into rows, bit by bit, so that it can be asked how far it is, or to stop.

import { classify, classifyEach, classifyMany, init } from "./pkg/init.js";
import Papa from "papaparse";
import { SAMPLE, codeOfCells, columnsOf, isHeader, usualNames } from "../pkg/src/columns.js";
import { narrow, wideOf } from "../pkg/src/decode.js";
import { messagesOf, readMessage, readsMessages, withoutRecipient } from "./message.js";
import { Rows, MOST } from "./rows.js";
import { isJson, shapeOf } from "./shape.js";
import { readsEvents, readWebhook } from "./webhook.js";
import { timeOfCell, timeOfLine } from "./when.js";

/** UTF-16 units of lines that are classified together. */
const BLOCK = 131_072;
/** Bytes of a gzip that are unpacked together. */
const PIECE = 512;
/** UTF-16 units of a line that are read together. */
const LINE = 8 * BLOCK;
/** UTF-16 units of a line that are kept to be shown. */
const KEPT = 4_000;
/** UTF-16 units of a file's beginning that are kept for a report. */
const HEAD = 20_000;
/** Units of a file that must be in memory at once: JSON, a message. */
const WHOLE = 100_000_000;
const ADDRESSES = /[^\s<>"'(),:;=@[\]]{1,128}@[\p{L}\d_-]{1,63}(?:\.[\p{L}\d_-]{1,63}){1,10}/gu;

const rows = new Rows();
/** @type {Set<string>} messages about what could not be read */
const notes = new Set();
/** @type {[string, string | number][]} labels and values of what was read */
let about = [];
/** Messages that were read, those of them that report on nobody, and the report of the last. */
let messages = 0;
let others = 0;
/** Rows of a table in which neither a code nor a reply stands. */
let silent = 0;
/** @type {any} */
let report;
/** The beginning of the last file. */
let head = "";
let stopped = false;

self.addEventListener("message", async ({ data }) => {
  if (data.stop) stopped = true;
  else if (data.page) self.postMessage({ page: data.page.id, rows: rows.page(data.page.sorting, data.page.from, data.page.count) });
  else if (data.save) self.postMessage({ saved: rows.save(data.save, data.only) });
  else if (data.inputs) await readAll(data);
});

/** @param {{ inputs: (File | string)[], scheme: string }} what */
async function readAll({ inputs, scheme }) {
  try {
    await init(fetch(new URL("pkg/bouncecode.wasm", self.location.href)));
    const size = inputs.reduce((sum, input) => sum + (typeof input === "string" ? input.length : input.size), 0);
    let done = 0;
    let told = 0;
    const progress = (/** @type {number} */ bytes) => {
      done += bytes;
      if (performance.now() - told < 100) return;
      told = performance.now();
      self.postMessage({ progress: done / size, rows: rows.rows.length });
    };
    for (const input of inputs) {
      if (stopped) break;
      await readOne(input, scheme, progress);
    }
    concludeMessages();
    if (silent > 0) about.push(["page-report-skipped", String(silent)]);
    if (rows.cut) notes.add("page-rows-cut");
    if (stopped) notes.add("page-cancelled");
    self.postMessage({ done: true, counts: rows.counts(), about, report, head, notes: [...notes] });
  } catch {
    self.postMessage({ done: true, counts: rows.counts(), notes: ["page-file-failed"] });
  }
}

/** @param {File | string} input @param {string} scheme @param {(bytes: number) => void} progress */
async function readOne(input, scheme, progress) {
  const chunks = typeof input === "string" ? strings(input, progress) : texts(input, progress);
  const { value: first } = await chunks.next();
  if (first === undefined || first === "") {
    if (notes.size === 0 && !stopped) notes.add("page-file-empty");
    return;
  }
  const name = typeof input === "string" ? "" : input.name;
  const shape = shapeOf(first, name);
  if (name !== "") head = first.slice(0, HEAD);
  const rest = (async function* () {
    yield first;
    yield* chunks;
  })();
  if (shape === "message" && readsMessages) await readOneMessage(typeof input === "string" || isPacked(input) ? await whole(rest) : await bytes(input), scheme);
  else if (shape === "mbox" && readsMessages) await readMailbox(input, rest, scheme);
  else if (readsEvents && (["json", "ndjson", "form"].includes(shape) || (shape === "table" && (await readWebhook(first)) !== null))) await readPlatform(await whole(rest), shape, scheme);
  else if (shape === "table") await readTable(rest, scheme);
  else if (shape === "json") await readJson(await whole(rest), scheme);
  else if (shape === "ndjson") await readRecords(lines(rest), scheme);
  else await readText(lines(rest), scheme);
}

const isPacked = (/** @type {File} */ file) => /\.gz$/i.test(file.name);
const bytes = async (/** @type {File} */ file) => new Uint8Array(await file.arrayBuffer());

async function readOneMessage(/** @type {Uint8Array | string} */ message, /** @type {string} */ scheme) {
  const read = await readMessage(message, scheme);
  read.rows.forEach((row) => rows.add(row));
  messages++;
  if (read.rows.length === 0) others++;
  ({ about, report } = read);
}

/** A mailbox file, message by message. */
async function readMailbox(/** @type {File | string} */ input, /** @type {AsyncIterable<string>} */ text, /** @type {string} */ scheme) {
  const stream = typeof input === "string" || isPacked(input) ? new Blob([await whole(text)]).stream() : input.stream();
  for await (const message of messagesOf(stream)) {
    if (stopped) return;
    await readOneMessage(message, scheme);
    await turn();
  }
}

/** What a single message says of itself; of several, how many report on nobody. */
function concludeMessages() {
  if (messages === 1) {
    if (others === 1 && rows.rows.length === 0) rows.add(withoutRecipient(report));
    return;
  }
  report = undefined;
  if (messages > 1) about = others > 0 ? [["page-report-others", String(others)]] : [];
}

/** What a platform reports; where none is known, any table or JSON. */
async function readPlatform(/** @type {string} */ text, /** @type {string} */ shape, /** @type {string} */ scheme) {
  let read = await readWebhook(text);
  const whole = read === null && shape === "json" ? wholeRecords(text) : null;
  if (whole !== null) {
    notes.add("page-file-json");
    text = whole;
    read = await readWebhook(text);
  }
  if (read !== null) {
    read.rows.forEach((row) => rows.add(row));
    rows.kind = "events";
    about = read.about;
  } else if (shape === "table") await readTable(strings(text), scheme);
  else if (shape === "json") await readJson(text, scheme);
  else await (shape === "ndjson" ? readRecords(lines(once(text)), scheme) : readText(lines(once(text)), scheme));
}

async function* once(/** @type {string} */ text) {
  yield text;
}

async function* strings(/** @type {string} */ text, /** @type {(units: number) => void} */ progress = () => {}) {
  for (let at = 0; at < text.length && !stopped; at += BLOCK) {
    yield text.slice(at, at + BLOCK);
    progress(BLOCK);
    await turn();
  }
}

/** A file's text, bit by bit; unpacked where it is gzip. */
async function* texts(/** @type {File} */ file, /** @type {(bytes: number) => void} */ progress) {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  let stream = file.stream().pipeThrough(new TransformStream({ transform: (chunk, to) => (progress(chunk.length), to.enqueue(chunk)) }));
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  if (packed) stream = stream.pipeThrough(new TransformStream(inPieces)).pipeThrough(new DecompressionStream("gzip"));
  const wide = wideOf(head);
  const decoder = wide === null ? null : new TextDecoder(wide);
  /** @type {Uint8Array} bytes of a line that goes on */
  let left = new Uint8Array();
  const reader = stream.getReader();
  let first = true;
  let given = false;
  for (;;) {
    let part;
    try {
      part = await reader.read();
    } catch {
      notes.add(packed ? "page-file-damaged" : "page-file-failed");
      break;
    }
    if (part.done || stopped) break;
    if (first && wide === null && isBinary(part.value.subarray(0, 4096))) {
      notes.add("page-file-binary");
      await reader.cancel();
      return;
    }
    first = false;
    if (decoder !== null) {
      yield decoder.decode(part.value, { stream: true });
      continue;
    }
    const bytes = joined(left, part.value);
    const end = lastEnd(bytes);
    if (end > 0) {
      given = true;
      yield withoutZeros(narrow(bytes.subarray(0, end)));
    }
    left = bytes.subarray(end);
  }
  // Of a file that breaks off the last line is but a part, which may say something else than the whole.
  if (left.length > 0 && (!given || !notes.has("page-file-damaged"))) yield withoutZeros(narrow(left));
  await reader.cancel().catch(() => {}); // of a stream that failed
}

/**
 * A stream that fails drops what nobody has fetched yet. So it is given little at a time, and its end only after all was fetched:
 * the empty piece waits for that.
 * @type {Transformer<Uint8Array, Uint8Array>}
 */
const inPieces = {
  transform(chunk, to) {
    for (let at = 0; at < chunk.length; at += PIECE) to.enqueue(chunk.subarray(at, at + PIECE));
  },
  flush: (to) => to.enqueue(new Uint8Array()),
};

const withoutZeros = (/** @type {string} */ text) => (text.includes("\0") ? text.replaceAll("\0", "") : text);

/** Whether bytes are no text. A log may have some zeros in it, from a machine that went down. */
function isBinary(/** @type {Uint8Array} */ head) {
  const odd = head.filter((byte) => byte > 126 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)));
  return odd.includes(0) && odd.length > 0.3 * head.length;
}

function joined(/** @type {Uint8Array} */ first, /** @type {Uint8Array} */ second) {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Where the last whole line ends; of a line that is very long, its last whole character. */
function lastEnd(/** @type {Uint8Array} */ bytes) {
  let end = bytes.lastIndexOf(10) + 1;
  if (end > 0 || bytes.length < BLOCK) return end;
  end = bytes.length - 1;
  while (end > bytes.length - 4 && (bytes[end] & 0xc0) === 0x80) end--;
  return end;
}

/** Blocks of whole lines. */
async function* lines(/** @type {AsyncIterable<string>} */ chunks) {
  let left = "";
  for await (const chunk of chunks) {
    if (stopped || rows.rows.length >= MOST) {
      rows.cut ||= !stopped;
      return;
    }
    left += chunk;
    const end = left.lastIndexOf("\n");
    if (end === -1 && left.length < LINE) continue;
    const cut = end === -1 ? left.length : end + 1;
    yield* blocks(left.slice(0, cut));
    left = left.slice(cut);
  }
  if (left !== "") yield* blocks(left);
}

/** In pieces that leave time for a message to stop. */
async function* blocks(/** @type {string} */ text) {
  for (let at = 0; at < text.length; ) {
    const end = at + BLOCK >= text.length ? text.length : text.lastIndexOf("\n", at + BLOCK) + 1;
    const to = end > at ? end : Math.min(at + LINE, text.indexOf("\n", at + BLOCK) + 1 || text.length);
    yield text.slice(at, to);
    at = to;
    await turn();
    if (stopped) return;
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A text: by the recipients that it reports on, or line by line where each line says something by itself. */
async function readText(/** @type {AsyncIterable<string>} */ blocks, /** @type {string} */ scheme) {
  const before = rows.rows.length;
  let left = "";
  for await (const block of blocks) left = addText(left + block, scheme);
  if (left.trim() !== "") addText(left, scheme, { last: true });
  if (rows.rows.length === before && mute !== null) rows.add(mute);
  mute = null;
}

/** The first piece of a text in which nothing was found. It is a row where the whole text has no other. @type {import("./rows.js").Row | null} */
let mute = null;

/** @returns {string} what has to be read together with what follows @param {string} text @param {string} scheme */
function addText(text, scheme, { last = false } = {}) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const entries = classifyEach(text, { scheme });
  // What is left at the end was read before, together with what it follows: two of its lines say less of what the text is.
  if (!last && entries.length < lines.length && !isLog(text, entries)) {
    const all = classifyMany(lines.map((line) => [null, line]), { scheme });
    if (isList(lines, all)) {
      lines.forEach((line, at) => addLine(line, all[at], scheme));
      return "";
    }
  }
  const end = last ? text.length : lastBeginning(text, entries);
  const [only, another] = entries;
  if (only !== undefined && another === undefined && only.address === null && only.classification.category === "unknown") mute ??= { address: null, text: text.slice(0, KEPT), code: null, bounce: only.classification };
  else for (const { start, end: to, address, classification } of entries) if (start < end) add(address, text.slice(start, to), null, classification);
  return text.slice(end);
}

/** Whether nearly every line is a reply of its own. A reply of several lines marks them (RFC 5321 section 4.2.1), or indents them. */
function isList(/** @type {string[]} */ lines, /** @type {any[]} */ all) {
  const known = all.filter(({ category }) => category !== "unknown").length;
  return known > 0.9 * lines.length && !lines.some((line) => /^(?:\s|\d{3}-)/.test(line));
}

/** Whether each entry is a line of a mail server's log. What stands between them, such as logins, is then no reply. */
function isLog(/** @type {string} */ text, /** @type {any[]} */ entries) {
  return entries.length > 0 && entries.every(({ address, start }) => address !== null && timeOfLine(text.slice(start, start + 40)) !== null);
}

/** Where the last of several entries begins: with the line that names its recipient. It may go on in what follows. */
function lastBeginning(/** @type {string} */ text, /** @type {any[]} */ entries) {
  const [before, last] = entries.slice(-2);
  if (last === undefined) return text.length;
  const named = last.address === null ? -1 : text.lastIndexOf(last.address, last.start);
  const from = named < before.end ? last.start : named;
  return Math.max(before.end, text.lastIndexOf("\n", from) + 1);
}

function addLine(/** @type {string} */ line, /** @type {any} */ bounce, /** @type {string} */ scheme) {
  const [address, another] = line.slice(0, KEPT).match(ADDRESSES) ?? [];
  if (another === undefined) return add(address ?? null, line, null, bounce);
  for (const entry of classifyEach(line, { scheme })) add(entry.address ?? address, line, null, entry.classification);
}

/** A table, some rows at a time. */
async function readTable(/** @type {AsyncIterable<string>} */ chunks, /** @type {string} */ scheme) {
  /** @type {string[][]} rows that wait until there are enough to tell the columns by */
  let waiting = [];
  /** @type {Columns | null | undefined} */
  let columns;
  let left = "";
  /** Units from which on it is read: a row that does not end is not begun anew with each chunk. */
  let enough = BLOCK;
  /** @type {string | undefined} */
  let delimiter;
  const read = async (last = false) => {
    const text = left.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    delimiter ??= Papa.parse(text.slice(0, BLOCK), { skipEmptyLines: "greedy" }).meta.delimiter;
    const { data, errors, meta } = new Papa.Parser({ delimiter }).parse(text, 0, !last);
    left = text.slice(meta.cursor);
    enough = Math.max(BLOCK, 2 * left.length);
    // Of a file that breaks off, a row whose quotes do not close is but a part.
    if (last && notes.has("page-file-damaged") && errors.some((/** @type {any} */ { code }) => code === "MissingQuotes")) data.pop();
    waiting = waiting.concat(data.filter((/** @type {string[]} */ row) => row.some((cell) => cell.trim() !== "")));
    if (!last && columns === undefined && waiting.length <= SAMPLE) return;
    if (columns === undefined) {
      const header = waiting.length > 0 && isHeader(waiting[0], classifyMany) ? waiting.shift() : [];
      columns = columnsIn(header ?? [], waiting);
    }
    await addRows(waiting, columns, scheme);
    waiting = [];
  };
  for await (const chunk of chunks) {
    if (stopped || rows.rows.length >= MOST) {
      rows.cut ||= !stopped;
      break;
    }
    left += chunk;
    if (left.length >= enough) await read();
  }
  // Before the columns are known there is nothing to show.
  if (!stopped || columns !== undefined) await read(true);
}

/** @typedef {ReturnType<typeof columnsOf> & { names: string[], at: number }} Columns `at`: of the time */

/** @param {string[]} header @param {string[][]} all @returns {Columns | null} null: nothing there can be read */
function columnsIn(header, all) {
  const columns = columnsOf(header, all.slice(0, SAMPLE), classifyMany);
  // Names of fields within fields have those before them; columns without names are numbered.
  const last = header.map((name) => name.slice(name.lastIndexOf("/") + 1));
  const at = last.indexOf(usualNames(last).at?.[0]);
  const names = header.length > 0 ? header.map((name) => name.replaceAll("/", ".")) : Array.from(all[0] ?? [], (_, at) => String(at + 1));
  if (columns.code !== -1 || columns.text !== -1) return { ...columns, names, at };
  notes.add("page-file-columns");
  return null;
}

/** @param {string[][]} all @param {Columns | null} columns @param {string} scheme */
async function addRows(all, columns, scheme) {
  if (columns === null) return;
  const { address, code, status, text, names } = columns;
  const outcome = names.indexOf("outcome");
  // A list of a whole mailing has those that arrived as well, with nothing in these columns.
  const body = all.filter((row) => [row[code], row[status], row[text]].some((cell) => cell?.trim()));
  silent += all.length - body.length;
  let since = performance.now();
  for (let at = 0; at < body.length && !stopped; at += 1000) {
    const some = body.slice(at, at + 1000);
    const cells = some.map((row) => ({
      code: codeOfCells([row[code]?.trim() ?? "", row[status]?.trim() ?? ""]) || null,
      text: row[text] || null,
      recipient: row[address]?.trim().replace(/^[^<>]*<([^<>]*)>$/, "$1") || null,
    }));
    const said = classifyMany(cells, { scheme });
    some.forEach((row, i) => {
      const { code, text, recipient } = cells[i];
      const at = row[columns.at]?.trim() ?? "";
      const more = { at: timeOfCell(at) ?? (at || null), ...(row[outcome] && { outcome: row[outcome] }), names, cells: row };
      add(recipient, text ?? "", code, said[i], more);
    });
    if (performance.now() - since < 50) continue;
    await turn();
    since = performance.now();
  }
}

/** JSON that breaks off, up to the end of its last whole record; null where it is whole, or has no such record. */
function wholeRecords(/** @type {string} */ text) {
  if (isJson(text)) return null;
  /** @type {string[]} what closes what is open */
  const open = [];
  let least = Infinity;
  let whole = null;
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*\\?"?|[[\]{}]/gs)) {
    if (sign === "{") open.push("}");
    else if (sign === "[") open.push("]");
    else if (!sign.startsWith('"') && open.pop() !== sign) return null;
    else if (sign === "}" && open.at(-1) === "]" && open.length <= least) {
      least = open.length;
      end = index + 1;
      whole = open.toReversed().join("");
    }
  }
  return whole === null || !isJson(text.slice(0, end) + whole) ? null : text.slice(0, end) + whole;
}

async function readJson(/** @type {string} */ text, /** @type {string} */ scheme) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    // Cut off, or none at all: its words may say something all the same.
    if (classify(null, text.slice(0, BLOCK), { scheme }).category !== "unknown") return readText(lines(once(text)), scheme);
    notes.add("page-file-json");
    return;
  }
  await addRecords(Array.isArray(data) ? data : longest(data), scheme);
}

/** The longest list in an object, or the object alone. */
function longest(/** @type {any} */ data) {
  const lists = Object.values(data).filter((value) => Array.isArray(value) && typeof value[0] === "object");
  return lists.sort((a, b) => b.length - a.length)[0] ?? [data];
}

async function readRecords(/** @type {AsyncIterable<string>} */ blocks, /** @type {string} */ scheme) {
  for await (const block of blocks) {
    const records = [];
    for (const line of block.split(/\r?\n/)) {
      if (line.trim() === "") continue;
      try {
        records.push(JSON.parse(line));
      } catch {
        notes.add("page-file-json");
      }
    }
    await addRecords(records, scheme);
  }
}

/** Records as a table of all their values, so that names of fields do not matter. */
async function addRecords(/** @type {any[]} */ records, /** @type {string} */ scheme) {
  /** @type {Map<string, number>} */
  const names = new Map();
  const table = records.map((record) => {
    /** @type {string[]} */
    const row = [];
    flatten(record, "", 0, (name, value) => {
      if (!names.has(name)) names.set(name, names.size);
      row[/** @type {number} */ (names.get(name))] = value;
    });
    return row;
  });
  const all = table.map((row) => Array.from(row, (value) => value ?? ""));
  await addRows(all, columnsIn([...names.keys()], all), scheme);
}

function flatten(/** @type {any} */ value, /** @type {string} */ name, /** @type {number} */ depth, /** @type {(name: string, value: string) => void} */ give) {
  if (typeof value === "string" || typeof value === "number") give(name, String(value));
  else if (typeof value === "object" && value !== null && depth < 6) for (const [key, inner] of Object.entries(value)) flatten(inner, `${name === "" ? "" : `${name}/`}${Array.isArray(value) ? "" : key}`, depth + 1, give);
}

/** @param {string | null} address @param {string} text @param {string | null} code @param {any} bounce @param {Partial<import("./rows.js").Row>} [more] */
function add(address, text, code, bounce, more = {}) {
  rows.add({ address, text: text.length > KEPT ? text.slice(0, KEPT) : text, code, bounce, ...more });
}

async function whole(/** @type {AsyncIterable<string>} */ chunks) {
  const parts = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > WHOLE) {
      notes.add("page-file-large");
      break;
    }
  }
  return parts.join("");
}
