// @ts-check
// A file, or standard input, as bytes, decompressed; and as lines of text, decoded from UTF-8, UTF-16 or windows-1252.

import { Decompress } from "fzstd";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import * as zlib from "node:zlib";
import { isBinary, narrow, wideOf } from "../../decode.js";
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
 * @param {(reason: string) => void} odd is told at the end if there was something that could not be read
 * @returns {AsyncGenerator<Buffer>} decompressed
 */
export async function* bytesOf(file, progress, odd) {
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 16 });
  if (file !== "-") await once(source, "open");
  /** @type {string[]} */
  const reasons = [];
  yield* decompressed(counted(source, progress), file, (reason) => reasons.push(reason));
  reasons.forEach(odd);
}

/**
 * @param {string} file
 * @param {AsyncGenerator<Buffer>} bytes of it
 * @param {Pieces} [pieces] by default a line is handed over whole, up to `LONGEST_LINE`
 * @returns {AsyncGenerator<Lines>} in batches as they arrive
 */
export async function* linesOf(file, bytes, pieces = () => false) {
  const [head, all] = await peeked(bytes);
  const encoding = wideOf(head.subarray(0, 4096));
  if (encoding === null && isBinary(head.subarray(0, 512))) throw new UsageError(`${file === "-" ? "standard input" : file}: no text, but binary data`);
  yield* encoding === null ? utf8(all, pieces) : utf16(all, encoding);
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
 * @param {AsyncGenerator<Buffer>} chunks
 * @returns {Promise<[head: Buffer, all: AsyncGenerator<Buffer>]>} at least as many as tell how the file is packed, or all
 */
export async function peeked(chunks) {
  /** @type {Buffer} */
  let first = Buffer.alloc(0);
  while (first.length < 4) {
    const { value, done } = await chunks.next();
    if (done) break;
    first = first.length === 0 ? value : Buffer.concat([first, value]);
  }
  return [first, joined(first, chunks)];
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
 * @param {(reason: string) => void} odd
 */
async function* decompressed(chunks, file, odd) {
  const [first, all] = await peeked(chunks);
  const magic = first.toString("hex", 0, 4);
  if (magic.startsWith("1f8b")) {
    yield* gunzipped(all, file, odd);
  } else if (magic === "28b52ffd") {
    yield* unzstd(all, file);
  } else {
    yield* all;
  }
}

/** Bytes that are unpacked together: they become a thousand times as many at most. */
const PACKED = 1 << 14;

/**
 * The members of a gzip file (RFC 1952). Node's own reader of them drops what it has unpacked last where something else follows, or
 * where the file breaks off.
 * @param {AsyncGenerator<Buffer>} chunks
 * @param {string} file
 * @param {(reason: string) => void} odd
 * @returns {AsyncGenerator<Buffer>}
 */
async function* gunzipped(chunks, file, odd) {
  const damaged = (/** @type {string} */ why) => new UsageError(`${file}: damaged gzip: ${why}`);
  /** @type {Buffer} bytes that wait */
  let rest = Buffer.alloc(0);
  const more = async () => {
    const { value, done } = await chunks.next();
    if (!done) rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
    return !done;
  };
  const need = async (/** @type {number} */ count) => {
    while (rest.length < count) if (!(await more())) throw damaged("unexpected end of file");
  };
  const take = (/** @type {number} */ count) => {
    const taken = rest.subarray(0, count);
    rest = rest.subarray(count);
    return taken;
  };
  do {
    await need(10);
    if (rest[2] !== 8) throw damaged("unknown compression method");
    let header;
    while ((header = headerOf(rest)) > rest.length) {
      if (rest.length > LONGEST_HEADER) throw damaged("header too long");
      await need(rest.length + 1);
    }
    take(header);

    const inflate = zlib.createInflateRaw({ chunkSize: 1 << 18 });
    /** @type {Buffer[]} */
    let ready = [];
    let [fed, size, crc] = [0, 0, 0];
    let wake = () => {};
    inflate.on("data", (part) => ready.push(part));
    for (const event of ["end", "error"]) inflate.on(event, () => wake());
    /** @type {Buffer} */
    let piece;
    do {
      if (rest.length === 0) await more();
      piece = take(PACKED);
      fed += piece.length;
      await /** @type {Promise<void>} */ (new Promise((resolve) => {
        wake = resolve;
        // Behind the end of its data it takes nothing any more, and answers with that alone.
        if (piece.length === 0) inflate.end();
        else inflate.write(piece, () => resolve());
      }));
      for (const part of ready) {
        size += part.length;
        // Node has had it since 20.15.
        crc = zlib.crc32?.(part, crc) ?? 0;
        yield part;
      }
      ready = [];
      if (inflate.errored) throw damaged(inflate.errored.message);
    } while (!inflate.readableEnded);
    rest = Buffer.concat([piece.subarray(piece.length - (fed - inflate.bytesWritten)), rest]);

    await need(8);
    const trailer = take(8);
    if (zlib.crc32 !== undefined && trailer.readUInt32LE(0) !== crc) throw damaged("incorrect data check");
    if (trailer.readUInt32LE(4) !== size % 2 ** 32) throw damaged("incorrect length check");
    while (rest.length < 3 && (await more()));
  } while (rest[0] === 0x1f && rest[1] === 0x8b && rest[2] === 8);
  // Zeros fill up a block of a tape.
  let padding = true;
  do padding &&= take(rest.length).every((byte) => byte === 0);
  while (await more());
  if (!padding) odd("what follows the gzip data is not gzip, and was not read");
}

const LONGEST_HEADER = 1 << 17;

/** @param {Buffer} bytes from the beginning of a member on, 10 at least @returns {number} the length of its header, Infinity where it is not all there */
function headerOf(bytes) {
  const [, , , flags] = bytes;
  let at = 10;
  if (flags & 4) at = bytes.length < 12 ? Infinity : 12 + bytes.readUInt16LE(10);
  // A name, and a comment.
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || Infinity;
  return flags & 2 ? at + 2 : at;
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
