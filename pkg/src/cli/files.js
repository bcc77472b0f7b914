// @ts-check
// Files in, rows out: what every command that reads files does.

import { statSync } from "node:fs";
import { isMessage, reader } from "./input/detect.js";
import { bytesOf, linesOf, peeked } from "./input/lines.js";
import { HeaderError } from "./input/names.js";
import { messageRows } from "./message.js";
import { UsageError } from "./options.js";
import { Progress, note } from "./terminal.js";

/** Rows that are worked on together. */
const BATCH = 1000;

/**
 * @param {string[]} files `-` is standard input
 * @param {import("./input/names.js").NameOptions & {
 *   format?: string, quiet?: boolean, progress: boolean, scheme?: string, reports?: boolean, receivedAt?: string,
 * }} options `reports`: whether whole messages and the payloads of platforms are read as such; `receivedAt`: the time of payloads that have none
 * @param {import("./input/records.js").Sink} sink
 * @param {() => void | Promise<void>} flush is called when about a thousand rows wait, and when what has arrived is read
 */
export async function readFiles(files, options, sink, flush) {
  const sizes = files.map((file) => (file === "-" ? 0 : statSync(file).size));
  const bar = new Progress(sizes.reduce((sum, size) => sum + size, 0), options.progress && !options.quiet);
  const several = files.length > 1;
  // A caller who names a form or a field has rows.
  const reports = options.reports && [options.format, options["code-field"], options["text-field"]].every((name) => name === undefined);
  try {
    for (const [index, file] of files.entries()) {
      let waiting = 0;
      /** @param {number} line @param {string} reason */
      const unreadable = (line, reason) => {
        sink.unreadable(line, reason);
        waiting++;
        if (options.quiet) return;
        bar.stop();
        note(`${several ? `${file}: ` : ""}line ${line}: ${reason}`);
      };
      /** @type {typeof sink.row} */
      const take = (row, line) => {
        waiting++;
        try {
          sink.row(row, line);
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
          unreadable(line, error.message);
        }
      };
      const rows = reader(
        file,
        options.format,
        { row: take, skip: sink.skip, unreadable },
        { ...options, reports, now: file === "-" ? Date.now() : Math.min(Date.now(), statSync(file).mtimeMs) },
      );
      const settle = async () => {
        bar.rows += waiting;
        waiting = 0;
        await flush();
      };
      let number = 1;
      try {
        const [head, bytes] = await peeked(bytesOf(file, (bytes) => bar.read(bytes), (reason) => unreadable(number, reason)));
        if (reports && isMessage(head.toString("latin1"))) {
          for await (const row of messageRows(file, bytes, options)) {
            take(row, number++);
            if (waiting >= BATCH) await settle();
          }
          await settle();
          bar.next(sizes[index]);
          continue;
        }
        for await (const lines of linesOf(file, bytes, rows.pieces)) {
          for (let start = 0; start < lines.length; start += BATCH) {
            const batch = lines.length <= BATCH ? lines : lines.slice(start, start + BATCH);
            rows.lines(batch, number + start);
            if (waiting >= BATCH) await settle();
          }
          number += lines.open ? 0 : lines.length;
          await settle();
        }
        rows.end();
      } catch (error) {
        throw error instanceof HeaderError ? new UsageError(`${file}: ${error.message}`) : error;
      }
      await settle();
      bar.next(sizes[index]);
    }
  } finally {
    bar.stop();
  }
}

/** @param {string[]} files */
export function refuseFolders(files) {
  for (const file of files) if (file !== "-" && statSync(file).isDirectory()) throw new UsageError(`${file} is a directory`);
}

/**
 * The files that the arguments and --input name.
 * @param {string[]} positionals
 * @param {{ input?: string[] }} options
 * @param {string} command that is called, for the message
 * @returns {string[]} standard input where nothing is named and something is piped in
 */
export function filesOf(positionals, { input = [] }, command) {
  const files = [...input, ...positionals];
  refuseFolders(files);
  if (files.length > 0) return files;
  if (!process.stdin.isTTY) return ["-"];
  throw new UsageError(`a file is missing; ${command} --help says more`);
}
