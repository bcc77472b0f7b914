// Where a system's codes are from, in the reader's language: data/ names a document's date and language in English.

const LANGUAGES = /** @type {Record<string, string>} */ ({ Dutch: "nl", French: "fr", German: "de", Norwegian: "no", Swedish: "sv" });

/** @param {string} source @param {string} tag */
export const cite = (source, tag) => {
  const region = tag === "en" ? "en-GB" : tag;
  return source
    .replace(/\b\d{1,2} [A-Z][a-z]+ \d{4}\b/, (date) => new Intl.DateTimeFormat(region, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date} UTC`)))
    .replace(/\(([A-Z][a-z]+)\)$/, (whole, name) => (name in LANGUAGES ? `(${new Intl.DisplayNames(region, { type: "language" }).of(LANGUAGES[name])})` : whole));
};
