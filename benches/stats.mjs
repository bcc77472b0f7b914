// Medians and tables.

/** @param {readonly number[]} numbers */
export function median(numbers) {
  if (numbers.length === 0) throw new RangeError("the median of nothing");
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median of the ratios within each round: what a round's load does to one, it does to the other.
 * @param {readonly number[]} these
 * @param {readonly number[]} those
 */
export const ratio = (these, those) => median(these.map((one, round) => one / those[round]));

/** @param {number} number three digits that count */
export function digits(number) {
  if (!Number.isFinite(number)) return "–";
  const decimals = number === 0 ? 0 : Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number)))));
  return number.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** @param {number} number */
export const times = (number) => (Number.isFinite(number) ? `${digits(number)}×` : "–");

/**
 * A Markdown table that reads well as plain text too.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows the first column is words, the others are numbers
 */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => [...row[column]].length)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ column) => {
    const space = " ".repeat(widths[column] - [...cell].length);
    return column === 0 ? cell + space : space + cell;
  };
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(pad).join(" | ")} |\n`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [head, rule, ...rows].map(line).join("");
}
