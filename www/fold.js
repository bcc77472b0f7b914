// Words as the index compares them: without case and accents, and the ways to write an umlaut as one.

const LETTERS = /** @type {Record<string, string>} */ ({ ß: "ss", ø: "o", œ: "o", æ: "a", ł: "l" });

/** ö, oe and o are one; so are ø and o, å, aa and a. It is the same for what is searched and for what is looked for. @param {string} text */
export const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßøœæł]/g, (letter) => LETTERS[letter]).replace(/([aou])e|aa/g, (two, vowel) => vowel ?? "a");

/** The words of a text, folded. A dot counts inside one. @param {string} text */
export const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}&]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];

/** Whether the beginning of a word is a typed one, but for one letter: missing, added, another, or two in the wrong order. @param {string} typed @param {string} word */
export function isTypo(typed, word) {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = typed.slice(at);
  const meant = word.slice(at);
  return [
    [rest, meant.slice(1)],
    [rest.slice(1), meant],
    [rest.slice(1), meant.slice(1)],
    [rest.slice(2), rest[0] === meant[1] && rest[1] === meant[0] ? meant.slice(2) : "\0"],
  ].some(([left, right]) => right.startsWith(left));
}
