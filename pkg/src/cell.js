// @ts-check
// A cell of a table that is written. For the command line, and for the page.

/** RFC 4180. @param {string} text */
export const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * An apostrophe before what a spreadsheet would take for a formula: at the start of the cell, and behind what parts cells elsewhere.
 * Where numbers have a decimal comma, a spreadsheet parts a csv at semicolons, and knows no quotes then.
 * @param {string} text
 */
export const harmless = (text) => text.replace(/(^|[,;|\t\r\n"])(?=[=+\-@＝＋－＠])/g, "$1'").replace(/^[\t\r]/, "'$&");
