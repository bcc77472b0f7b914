// @ts-check
// The forms in which platforms write a time.

import { isDay, isoTime } from "../iso.js";

/** Numbers above are milliseconds: as seconds they would lie after the year 5138. */
const SECONDS = 1e11;
/** The last time that a Date can hold. */
const LAST = 8.64e15;

/** As Elastic Email writes them, in UTC: 10/28/2016 5:23:27 PM */
const AMERICAN = /^(\d\d?)\/(\d\d?)\/(\d{4}) (\d\d?):(\d\d)(?::(\d\d))?(?: ?(AM|PM))?$/i;
/** RFC 5322, as in a header. */
const HEADER = /^(?:[a-z]{3}, )?\d\d? [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|UT)(?: \(\w+\))?$/i;

/**
 * @param {unknown} value
 * @returns {number | null} milliseconds since 1970; `null` where it is no time. A time without a zone is UTC.
 */
export function readTime(value) {
  const time = typeof value === "number" ? ofNumber(value) : typeof value === "string" ? ofText(value.trim()) : NaN;
  return Math.abs(time) <= LAST ? Math.round(time) : null;
}

/** @param {number} number */
const ofNumber = (number) => (number < 0 ? NaN : number > SECONDS ? number : number * 1000);

/** @param {string} text */
function ofText(text) {
  if (/^\d+(\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const american = text.match(AMERICAN);
  if (american) {
    const [, month, day, year, hour, minute, second = "0", half] = american;
    const shift = half === undefined ? 0 : (half.toUpperCase() === "PM" ? 12 : 0) - (hour === "12" ? 12 : 0);
    if (!isDay(year, month, day) || Number(hour) > 23 || Number(minute) > 59) return NaN;
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour) + shift, Number(minute), Number(second));
  }
  return HEADER.test(text) ? Date.parse(text) : isoTime(text);
}
