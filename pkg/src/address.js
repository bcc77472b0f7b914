// @ts-check
// What an address looks like where it stands alone, as in a table's cell.

/** An address alone, or between angle brackets behind a name; what is quoted may hold any name. */
const ADDRESS = /^\s*(?:"(?:[^"@]|"")+@[^"@\s]+"|(?![a-z_]+=)(?:[^@<>=:]*<)?[^\s@<>]+@[^\s@<>]+>?)\s*$/;

/** @param {string} cell @returns {boolean} whether it is an address and nothing else */
export const isAddress = (cell) => ADDRESS.test(cell);
