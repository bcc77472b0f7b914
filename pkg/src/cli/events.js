// @ts-check
// `bouncecode events`: what files of webhook payloads or log records of sending platforms report, one line per event.

import { platforms, readEvents } from "../events/events.js";
import { STATUS, WRITING } from "./common.js";
import { filesOf } from "./files.js";
import { bytesOf, linesOf } from "./input/lines.js";
import { ODD } from "./input/payloads.js";
import { UsageError, counted } from "./options.js";
import { openOutput } from "./output.js";
import { tally } from "./summary.js";
import { note } from "./terminal.js";

/** @type {import("./options.js").Option} */
export const RECEIVED_AT = { type: "string", value: "<time>", about: "the time of events that have none (ISO 8601), by default now" };

/** @type {import("./options.js").Command} */
export const events = {
  name: "events",
  about: "what sending platforms report (webhook payloads, their logs), as events of one form",
  usage: ["bouncecode events [options] <file>...", "... | bouncecode events [options]"],
  examples: ["bouncecode events payloads.ndjson | bouncecode decide", "bouncecode events --platform powermta acct.csv --output events.ndjson"],
  groups: {
    Input: {
      input: { type: "string", short: "i", multiple: true, value: "<file>", about: "the same as naming the file; - is standard input" },
      platform: {
        type: "string",
        value: "<platform>",
        choices: () => platforms.map(({ id }) => id),
        about: "whose payloads these are; by default it is found out for each payload",
      },
      "received-at": RECEIVED_AT,
    },
    Output: { output: WRITING.output, to: WRITING.to, fields: WRITING.fields, spreadsheet: WRITING.spreadsheet, quiet: WRITING.quiet },
  },
  notes: `Input
  One payload per line (ndjson), or one payload in the whole file: JSON, CSV with a header, or form
  fields. A payload may hold many records. Compressed files are decompressed.

Output
  One row per event, as readEvents of bouncecode/events returns it; bouncecode decide reads it. Payloads
  and records that cannot be read are reported with their line and left out.

${STATUS}`,
  files: true,
  async run(values, positionals) {
    const { platform, quiet } = values;
    const files = filesOf(positionals, values, "bouncecode events");
    const options = { platform, receivedAt: values["received-at"] };
    checkTime(options.receivedAt);
    const out = await openOutput(values, files);
    const started = performance.now();
    /** @type {Map<string, number>} */
    const outcomes = new Map();
    let unreadable = 0;

    for (const file of files) {
      /** @param {number} line @param {string} reason */
      const odd = (line, reason) => {
        unreadable++;
        if (!quiet) note(`${files.length > 1 ? `${file}: ` : ""}line ${line}: ${reason}`);
      };
      for await (const [payload, line] of payloadsOf(file, odd)) {
        let result;
        try {
          result = readEvents(payload, options);
        } catch (error) {
          if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
          odd(line, error.message);
          continue;
        }
        for (const { index, reason, detail } of result.skipped) {
          if (ODD.includes(reason)) odd(line, `record ${index}: ${reason}${detail === null ? "" : ` (${detail})`}`);
        }
        for (const { outcome } of result.events) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        await out.write(result.events.map((event) => out.row(/** @type {any} */ (event))).join(""));
      }
    }
    await out.close();
    const seconds = (performance.now() - started) / 1000;
    if (!quiet) process.stderr.write(tally(outcomes, (all) => `${counted(all, "event")} in ${seconds.toFixed(1)} s`, unreadable));
    return unreadable === 0 ? 0 : 1;
  },
};

/** @param {string | undefined} receivedAt what is wrong in the options is found out before a file is opened */
export function checkTime(receivedAt) {
  try {
    readEvents([{}], { platform: platforms[0].id, receivedAt });
  } catch (error) {
    throw new UsageError(/** @type {Error} */ (error).message.replace("receivedAt", "--received-at"));
  }
}

/**
 * The payloads of a file, each with the number of its first line: its lines, or all of it where the first line is none.
 * @param {string} file
 * @param {(line: number, reason: string) => void} odd
 * @returns {AsyncGenerator<[payload: string, line: number]>}
 */
async function* payloadsOf(file, odd) {
  /** @type {string[] | undefined} */
  let whole;
  let number = 0;
  let isFirst = true;
  for await (const lines of linesOf(file, bytesOf(file, () => {}, (reason) => odd(number + 1, reason)))) {
    for (const line of lines) {
      number++;
      if (whole !== undefined) {
        whole.push(line);
      } else if (line.trim() !== "") {
        if (isFirst && !isPayload(line)) whole = [line];
        else yield [line, number];
        isFirst = false;
      }
    }
  }
  if (whole !== undefined) yield [whole.join("\n"), 1];
}

/** Whether a line is a payload by itself, and not the first line of one. @param {string} line */
function isPayload(line) {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
