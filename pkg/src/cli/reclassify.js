// @ts-check
// `bouncecode reclassify`: compares stored verdicts with today's and writes the rows that differ.

import { classify, classifyMany } from "../index.js";
import { MEANING, READING, RECORDS, STATUS, WRITING } from "./common.js";
import { filesOf, readFiles } from "./files.js";
import { UsageError, counted } from "./options.js";
import { list, openOutput } from "./output.js";
import { tally } from "./summary.js";
import { valueAt } from "./input/names.js";
import { recipientOf } from "./input/records.js";

const COMPARED = ["type", "category", "addressAction"];

/** @type {import("./options.js").Command} */
export const reclassify = {
  name: "reclassify",
  about: "compare stored verdicts with today's, and write the rows that differ",
  usage: ["bouncecode reclassify [options] <file>..."],
  examples: ["bouncecode reclassify bounces.ndjson --output changed.ndjson", "bouncecode reclassify export.csv --stored verdict --compare addressAction"],
  groups: {
    Input: {
      ...READING,
      stored: { type: "string", value: "<name>", about: 'key of the stored verdict; by default "bounce", "classification", or the columns "type", "category", "addressAction" themselves, also as bounce.type and so on' },
      compare: { type: "string", multiple: true, value: "<list>", about: `fields to compare (default: ${COMPARED.join(",")})` },
    },
    Output: WRITING,
    Meaning: { scheme: MEANING.scheme, phrases: MEANING.phrases },
  },
  notes: `Each row that differs is written with its fields, "changed" (the fields that differ), "before" and
"bounce" (today's verdict).

${RECORDS}

${STATUS}`,
  files: true,
  async run(values, positionals) {
    const { scheme, stored, quiet } = values;
    const files = filesOf(positionals, values, "bouncecode reclassify");
    classify(null, null, { scheme });
    const compared = list(values.compare) ?? COMPARED;
    const known = Object.keys(classify(null, null));
    const unknown = compared.find((field) => !known.includes(field));
    if (unknown !== undefined) throw new UsageError(`unknown --compare ${JSON.stringify(unknown)}; known are ${known.join(", ")}`);
    const out = await openOutput(values, files);
    let same = 0;
    let unreadable = 0;
    /** @type {Map<string, number>} */
    const changes = new Map();
    /** @type {{ fields: Record<string, unknown>, before: Record<string, unknown>, code: string, text: string, recipient: string | null }[]} */
    let waiting = [];
    await readFiles(
      files,
      { ...values, progress: true },
      {
        row(row) {
          const { fields, code, text, outcome } = row;
          // What was delivered has no verdict.
          if (outcome === "delivered") return;
          const before = fields === null ? undefined : verdictOf(fields, stored, compared);
          if (fields === null || before === undefined) throw new TypeError("no stored verdict; name its key with --stored");
          if (code === "" && text === "") throw new TypeError("no code and no text to classify again");
          waiting.push({ fields, before, code, text, recipient: recipientOf(row) });
        },
        skip() {},
        unreadable: () => unreadable++,
      },
      async () => {
        const batch = waiting;
        waiting = [];
        const results = classifyMany(batch, { scheme });
        let written = "";
        batch.forEach(({ fields, before }, i) => {
          const bounce = /** @type {any} */ (results[i]);
          const changed = compared.filter((field) => before[field] !== undefined && plain(before[field]) !== plain(bounce[field]));
          if (changed.length === 0) return same++;
          for (const field of changed) {
            const change = `${field}: ${plain(before[field])} → ${plain(bounce[field])}`;
            changes.set(change, (changes.get(change) ?? 0) + 1);
          }
          written += out.row({ ...fields, changed, before, bounce });
        });
        await out.write(written);
      },
    );
    await out.close();
    if (!quiet) process.stderr.write(tally(changes, () => `${counted(same, "row")} as stored`, unreadable));
    return unreadable === 0 ? 0 : 1;
  },
};

/**
 * @param {Record<string, unknown>} fields
 * @param {string | undefined} stored
 * @param {string[]} compared
 * @returns {Record<string, unknown> | undefined}
 */
function verdictOf(fields, stored, compared) {
  for (const path of stored === undefined ? ["bounce", "classification"] : [stored]) {
    const value = valueAt(fields, path);
    if (typeof value === "object" && value !== null) return /** @type {any} */ (value);
  }
  const prefix = stored === undefined ? ["", "bounce.", "classification."] : [`${stored}.`];
  for (const start of prefix) {
    const found = Object.fromEntries(compared.map((field) => [field, fields[start + field]]).filter(([, value]) => value !== undefined));
    if (Object.keys(found).length > 0) return found;
  }
  return undefined;
}

/** @param {unknown} value @returns {string} a csv has no null and no numbers */
const plain = (value) => (value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));
