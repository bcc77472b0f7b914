// @ts-check
// Times as ISO 8601 writes them, and what mail servers and platforms make of it.

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))? *(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i;

/** @param {string} text @returns {number} milliseconds since 1970; NaN where it is no such time. A time without a zone is UTC */
export function isoTime(text) {
  const [, date, clock = "00:00", fraction = "0", , hours, minutes = "00"] = text.match(ISO) ?? [];
  if (date === undefined || !isDay(...date.split("-"))) return NaN;
  return Date.parse(`${date}T${clock}${clock.length === 5 ? ":00" : ""}.${fraction.slice(0, 3).padEnd(3, "0")}${hours === undefined ? "Z" : `${hours}:${minutes}`}`);
}

/** `Date` takes February 30 for March 2. @param {string[]} date year, month, day */
export function isDay(...[year, month, day]) {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}
