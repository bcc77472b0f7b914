// @ts-check
// The messages of an mbox (RFC 4155), as they come: one at a time, whatever the size of the file. Contract: message.d.ts.

import { named } from "./check.js";

const FROM = /* @__PURE__ */ Uint8Array.of(0x46, 0x72, 0x6f, 0x6d, 0x20); // "From "
const LF = 10;
const CR = 13;
const GREATER = 0x3e;
/** What begins a field of a header, as `field_name` of src/message/header.rs has it. */
const FIELD = /^[!-9;-~]+[ \t]*:/;

/** Bytes of a message that are kept. What follows is skipped, because memory is to stay constant whatever a file holds. */
const LONGEST = 64 << 20;

/** @type {typeof import("./message.js").splitMbox} */
export async function* splitMbox(source) {
  /** @type {Uint8Array[]} lines of the message that is being read */
  let lines = [];
  let size = 0;
  let blank = true;
  /** A line that parts messages if a field follows, as src/message/joined.rs has it. @type {Uint8Array | undefined} */
  let separator;
  /** @param {Uint8Array} line with its end */
  const keep = (line) => {
    if (size >= LONGEST) return;
    lines.push(line);
    size += line.length;
  };
  for await (const line of linesOf(source)) {
    if (separator !== undefined && size > 0) {
      if (isField(line)) {
        yield joined(lines, size);
        lines = [];
        size = 0;
      } else keep(separator);
    }
    separator = blank && startsWith(line, 0) ? line : undefined;
    if (separator !== undefined) {
      blank = false;
      continue;
    }
    blank = line.length === 0 || line[0] === LF || (line[0] === CR && line.length <= 2);
    keep(quotes(line) ? line.subarray(1) : line);
  }
  if (separator !== undefined && size > 0) keep(separator);
  if (size > 0) yield joined(lines, size);
}

/** @param {Uint8Array} line */
const isField = (line) => FIELD.test(String.fromCharCode(...line.subarray(0, 128)));

/** @param {Uint8Array} line @param {number} from */
const startsWith = (line, from) => FROM.every((byte, i) => line[from + i] === byte);

/** @param {Uint8Array} line @returns {boolean} whether it is a line of the message that begins with "From ", quoted by ">" */
function quotes(line) {
  let from = 0;
  while (line[from] === GREATER) from++;
  return from > 0 && startsWith(line, from);
}

/** @param {Uint8Array[]} lines @param {number} size */
function joined(lines, size) {
  const message = new Uint8Array(size);
  let at = 0;
  for (const line of lines) {
    message.set(line, at);
    at += line.length;
  }
  return message;
}

/**
 * Lines with their ends. A line may run over several chunks.
 * @param {AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>} source
 */
async function* linesOf(source) {
  /** @type {Uint8Array[]} */
  let open = [];
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError(`the mbox must come as Uint8Array; got ${named(chunk)}`);
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      // A source may use its buffer again.
      const tail = chunk.slice(start, end + 1);
      if (open.length === 0) yield tail;
      else {
        open.push(tail);
        yield joined(open, size + tail.length);
        open = [];
        size = 0;
      }
      start = end + 1;
    }
    if (start < chunk.length && size < LONGEST) {
      const rest = chunk.slice(start);
      open.push(rest);
      size += rest.length;
    }
  }
  if (size > 0) yield joined(open, size);
}

/** @param {any} source @returns {AsyncIterable<Uint8Array>} */
function chunksOf(source) {
  if (typeof source?.[Symbol.asyncIterator] === "function") return source;
  // Safari's streams are not iterable.
  if (typeof source?.getReader === "function") return read(source);
  throw new TypeError(`the mbox must be a ReadableStream or an async iterable of Uint8Array; got ${named(source)}`);
}

/** @param {ReadableStream<Uint8Array>} stream */
async function* read(stream) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}
