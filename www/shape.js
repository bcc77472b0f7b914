// What kind of thing a text is: a whole message, JSON, a table, or a server's words.

/** UTF-16 units that are looked at. */
const HEAD = 65_536;
const HEADER = /^(?:Return-Path|Received|From|To|Delivered-To|Date|Subject|MIME-Version|Message-ID|Content-Type|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Auto-Submitted|Reply-To|Sender|List-[\w-]+):/i;

/** @typedef {"message" | "mbox" | "json" | "ndjson" | "table" | "form" | "text"} Shape */

/** @param {string} text its beginning at least @param {string} [name] the file's @returns {Shape} */
export function shapeOf(text, name = "") {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, "");
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(name)) return "table";
  if (/^From \S+.*\d{4}\s*\n/.test(head) && headers(head.slice(head.indexOf("\n") + 1)) > 1) return "mbox";
  if (headers(head) > 1) return "message";
  if (/^\s*[[{]/.test(head)) {
    const [first, second = ""] = head.trimStart().split(/\r?\n/, 2);
    if (isJson(first) && second.trimStart().startsWith("{")) return "ndjson";
    // A reply may begin with a bracket, too.
    if (/^\s*[[{]\s*(?:["{[\]}]|$)/.test(head)) return "json";
  }
  if (/^[\w%.[\]-]+=[^&\s]*(?:&[\w%.[\]-]+=[^&\s]*){2,}\s*$/.test(head)) return "form";
  return tabbed(head) ? "table" : "text";
}

/** How many headers of mail a text begins with. */
function headers(/** @type {string} */ text) {
  let found = 0;
  for (const line of text.trimStart().split(/\r?\n/, 40)) {
    if (HEADER.test(line)) found++;
    else if (!/^[ \t]+\S|^[\w-]+:/.test(line)) break;
  }
  return found;
}

function isJson(/** @type {string} */ line) {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** Rows out of a spreadsheet: as many tabs in each line. Commas and semicolons part columns where one of them holds addresses. */
function tabbed(/** @type {string} */ head) {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== "").slice(0, 20);
  const even = (/** @type {string[][]} */ rows) => rows[0].length > 1 && rows.every((row) => row.length === rows[0].length);
  if (lines.length < 2) return false;
  return even(lines.map((line) => line.split("\t"))) || [",", ";"].some((separator) => {
    const rows = lines.map((line) => cells(line, separator));
    // The first row may be a header.
    return even(rows) && rows[0].some((_, at) => rows.slice(1).every((row) => ADDRESS.test(row[at])));
  });
}

/** A cell that is an address, whatever its name is made of. */
const ADDRESS = /^\s*"?[^@]+@[^@\s]+"?\s*$/;

/** A line's cells; what is quoted is not parted. */
function cells(/** @type {string} */ line, /** @type {string} */ separator) {
  const parts = [""];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    if (sign === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
