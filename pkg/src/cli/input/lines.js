// @ts-check
// A file, or standard input, as lines of text: decompressed, and decoded from UTF-8, UTF-16 or windows-1252.

import { Decompress } from "fzstd";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { narrow, wideOf } from "../../decode.js";
import { UsageError } from "../options.js";

/** Bytes or UTF-16 units. No line is kept beyond it, because memory must stay bounded whatever the file holds. */
export const LONGEST_LINE = 1 << 24;

const LINE_FEED = 10;

/** Bytes of an unfinished line from which on it is handed over in pieces, where they are wanted. */
const PIECE = 1 << 20;

/**
 * @typedef {string[] & { open?: true }} Lines without their ends; `open`: it is one piece of a line, and more of it follows
 * @typedef {(start: string) => boolean} Pieces whether a long line that starts so is wanted in pieces
 */

/**
 * @param {string} file `-` is standard input
 * @param {(bytes: number) => void} progress is told how many bytes of the file have been read
 * @param {Pieces} [pieces] by default a line is handed over whole, up to `LONGEST_LINE`
 * @returns {AsyncGenerator<Lines>} in batches as they arrive
 */
export async function* linesOf(file, progress, pieces = () => false) {
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 16 });
  if (file !== "-") await once(source, "open");
  yield* decoded(decompressed(counted(source, progress), file), pieces);
}

/** @param {AsyncIterable<Buffer>} chunks @param {(bytes: number) => void} progress */
async function* counted(chunks, progress) {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    progress((bytes += chunk.length));
  }
}

/**
 * The first bytes without consuming them.
 * @param {AsyncIterator<Buffer>} chunks
 * @param {number} count
 * @returns {Promise<Buffer>} more than `count` bytes, or all
 */
async function peek(chunks, count) {
  /** @type {Buffer} */
  let first = Buffer.alloc(0);
  while (first.length < count) {
    const { value, done } = await chunks.next();
    if (done) break;
    first = first.length === 0 ? value : Buffer.concat([first, value]);
  }
  return first;
}

/** @param {Buffer} first @param {AsyncIterator<Buffer>} rest @returns {AsyncGenerator<Buffer>} */
async function* joined(first, rest) {
  if (first.length > 0) yield first;
  for (;;) {
    const { value, done } = await rest.next();
    if (done) return;
    yield value;
  }
}

/**
 * gzip and Zstandard are known by their first bytes, whatever the file is called.
 * @param {AsyncGenerator<Buffer>} chunks
 * @param {string} file
 */
async function* decompressed(chunks, file) {
  const first = await peek(chunks, 4);
  const all = joined(first, chunks);
  const magic = first.toString("hex", 0, 4);
  if (magic.startsWith("1f8b")) {
    const gunzip = createGunzip({ chunkSize: 1 << 18 });
    const fed = feed(all, gunzip);
    try {
      yield* gunzip;
    } catch (error) {
      throw new UsageError(`${file}: damaged gzip: ${/** @type {Error} */ (error).message}`);
    }
    await fed;
  } else if (magic === "28b52ffd") {
    yield* unzstd(all, file);
  } else {
    yield* all;
  }
}

/** @param {AsyncIterable<Buffer>} chunks @param {import("node:zlib").Gunzip} gunzip */
async function feed(chunks, gunzip) {
  try {
    for await (const chunk of chunks) if (!gunzip.write(chunk)) await once(gunzip, "drain");
    gunzip.end();
  } catch (error) {
    gunzip.destroy(/** @type {Error} */ (error));
  }
}

/** @param {AsyncIterable<Buffer>} chunks @param {string} file */
async function* unzstd(chunks, file) {
  /** @type {Uint8Array[]} */
  let ready = [];
  const stream = new Decompress((chunk) => ready.push(chunk));
  const push = (/** @type {Uint8Array} */ chunk, /** @type {boolean} */ last) => {
    try {
      stream.push(chunk, last);
    } catch (error) {
      throw new UsageError(`${file}: damaged Zstandard: ${/** @type {Error} */ (error).message}`);
    }
    const done = ready.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    ready = [];
    return done;
  };
  /** @type {Buffer | undefined} */
  let waiting;
  for await (const chunk of chunks) {
    if (waiting !== undefined) yield* push(waiting, false);
    waiting = chunk;
  }
  if (waiting !== undefined) yield* push(waiting, true);
}

/** @param {AsyncGenerator<Buffer>} chunks @param {Pieces} pieces */
async function* decoded(chunks, pieces) {
  const first = await peek(chunks, 4);
  const all = joined(first, chunks);
  const encoding = wideOf(first.subarray(0, 4096));
  if (encoding !== null) yield* utf16(all, encoding);
  else yield* utf8(all, pieces);
}

/** @param {AsyncIterable<Buffer>} chunks @param {string} encoding */
async function* utf16(chunks, encoding) {
  const decoder = new TextDecoder(encoding);
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = /** @type {string} */ (lines.pop()).slice(0, LONGEST_LINE);
    yield lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest !== "") yield [withoutReturn(rest)];
}

/** @param {AsyncIterable<Buffer>} chunks @param {Pieces} pieces */
async function* utf8(chunks, pieces) {
  /** @type {Buffer[]} the start of a line that has not ended yet */
  let open = [];
  let length = 0;
  /** @type {TextDecoder | undefined} of a line that is handed over in pieces */
  let decoder;
  for await (let chunk of chunks) {
    if (decoder !== undefined) {
      const end = chunk.indexOf(LINE_FEED);
      const piece = decoder.decode(end === -1 ? chunk : chunk.subarray(0, end), { stream: end === -1 });
      if (end === -1) {
        yield Object.assign([piece], { open: /** @type {const} */ (true) });
        continue;
      }
      yield [withoutReturn(piece)];
      decoder = undefined;
      chunk = chunk.subarray(end + 1);
    }
    const end = chunk.lastIndexOf(LINE_FEED);
    if (end === -1) {
      if (length < LONGEST_LINE) open.push(chunk);
      length += chunk.length;
      if (length >= PIECE && length - chunk.length < PIECE && pieces(open[0].toString("utf8", 0, 256))) {
        decoder = new TextDecoder();
        yield Object.assign([decoder.decode(Buffer.concat(open), { stream: true })], { open: /** @type {const} */ (true) });
        open = [];
        length = 0;
      }
      continue;
    }
    const block = chunk.subarray(0, end);
    yield split(open.length === 0 ? block : Buffer.concat([...open, block]));
    const rest = chunk.subarray(end + 1);
    open = rest.length === 0 ? [] : [rest];
    length = rest.length;
  }
  if (decoder !== undefined) yield [withoutReturn(decoder.decode())];
  if (length > 0) yield split(Buffer.concat(open));
}

/** @param {Uint8Array} block @returns {string[]} */
const split = (block) => narrow(block).split("\n").map(withoutReturn);

/** @param {string} line */
const withoutReturn = (line) => (line.endsWith("\r") ? line.slice(0, -1) : line);
