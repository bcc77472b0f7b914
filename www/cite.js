// Where something is from, in the reader's language: data/ names a document's section, date and language in English.

const LANGUAGES = /** @type {Record<string, string>} */ ({ Dutch: "nl", French: "fr", German: "de", Norwegian: "no", Swedish: "sv" });

const SECTIONS = /** @type {Record<string, string>} */ ({ de: "Abschnitt", nb: "avsnitt", sv: "avsnitt", nl: "sectie" });
/** Around the title of a document. */
const QUOTES = /** @type {Record<string, string>} */ ({ de: "„$1“", fr: "«\u00a0$1\u00a0»", nb: "«$1»", sv: "”$1”" });

/** @param {string} source @param {string} tag */
export const cite = (source, tag) => {
  const region = tag === "en" ? "en-GB" : tag;
  return source
    .replace(/\bsection(?= \d)/g, SECTIONS[tag] ?? "section")
    .replace(/"([^"]*)"/g, QUOTES[tag] ?? "“$1”")
    .replace(/\b\d{1,2} [A-Z][a-z]+ \d{4}\b/, (date) => new Intl.DateTimeFormat(region, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date} UTC`)))
    .replace(/\(([A-Z][a-z]+)\)$/, (whole, name) => (name in LANGUAGES ? `(${new Intl.DisplayNames(region, { type: "language" }).of(LANGUAGES[name])})` : whole));
};
