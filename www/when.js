// When a bounce was reported, by a log's line or a table's cell, and what became of the message by a log's line. As the command
// line reads them: a time without a zone is UTC's, and one without a year is of the latest year in which it is not in the future.

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const HEAD = /^(?:<\d{1,3}>(?:1 )?)?(?:(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d:\d\d(?:\.\d+)?) ?(?<zone>Z|[+-]\d\d:?\d\d)?|(?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<clock>\d\d:\d\d:\d\d))/;
const DAY_FIRST = /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})(?:,?\s+(\d\d?:\d\d(?::\d\d)?))?$/;
/** Numbers below are seconds since 1970, others are milliseconds. */
const SECONDS = 1e11;

/** @param {string} line @returns {number | null} milliseconds since 1970; null: it begins with no time */
export function timeOfLine(line, now = Date.now()) {
  const found = HEAD.exec(line)?.groups;
  if (found === undefined) return null;
  const { date, time, zone = "Z", month, day, clock } = found;
  if (month === undefined) return valid(Date.parse(`${date}T${time}${zone.replace(/(\d\d):?(\d\d)$/, "$1:$2")}`));
  const place = MONTHS.indexOf(month);
  if (place === -1) return null;
  const year = new Date(now).getUTCFullYear();
  const [hours, minutes, seconds] = clock.split(":").map(Number);
  const of = (/** @type {number} */ year) => Date.UTC(year, place / 3, Number(day), hours, minutes, seconds);
  return of(year) > now ? of(year - 1) : of(year);
}

/** @param {string} cell @returns {number | null} null: it is empty, or a date that can be read in two ways */
export function timeOfCell(cell) {
  const text = cell.trim();
  if (/^\d{9,16}(?:\.\d+)?$/.test(text)) return Number(text) * (Number(text) < SECONDS ? 1000 : 1);
  const [, day, month, year, clock = "0:00"] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return valid(Date.parse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${clock.padStart(clock.length > 5 ? 8 : 5, "0")}Z`));
  if (/^\d{4}-\d\d-\d\d/.test(text)) return timeOfLine(text) ?? valid(Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$|^.{10}$/.test(text) ? text : `${text.replace(" ", "T")}Z`));
  // RFC 5322: a name of a month leaves no doubt.
  return /\d\d? [A-Z][a-z]{2} \d{4}/.test(text) ? valid(Date.parse(text)) : null;
}

/**
 * What became of the message that a line of a mail server's log is about, unless it bounced: Postfix, sendmail or Exim goes on
 * trying, or the server itself refused what somebody else sent.
 * @param {string} line
 */
export function outcomeOfLine(line) {
  const head = line.slice(0, 2000);
  if (/\bstatus=deferred\b|\bstat=Deferred\b|^\S+ \S+ (?:\[\d+\] )?[\w-]{16,23} == /.test(head)) return "delayed";
  return /: NOQUEUE: reject: /.test(head) ? "other" : undefined;
}

const valid = (/** @type {number} */ time) => (Number.isNaN(time) ? null : time);
