// @ts-check
// Times as files of events write them. Those of platforms are events/time.js.

import { readTime } from "../events/time.js";

/** 23.11.2026, or 11/23/2026, with or without a time of day. */
const DATE = /^(\d\d?)([./])(\d\d?)\2(\d{4})(?:,? +(\d\d?:\d\d(?::\d\d)?))?$/;

/** Reads times. Whether a date has the day or the month first is known once a number above 12 shows it, in whichever row. */
export class Times {
  /** By the separator. @type {Map<string, Set<"day" | "month">>} */
  #first = new Map();

  /**
   * @param {unknown} at
   * @returns {number | null | undefined} milliseconds since 1970; `null`: no time; `undefined`: a date whose day may be its month
   */
  read(at) {
    const date = typeof at === "string" ? at.trim().match(DATE) : null;
    if (date === null) return readTime(at);
    const [, a, separator, b, year, clock = "00:00"] = date;
    const shown = this.#first.get(separator) ?? new Set();
    this.#first.set(separator, shown);
    if (Number(a) > 12) shown.add("day");
    else if (Number(b) > 12) shown.add("month");
    else if (a !== b && shown.size !== 1) return undefined;
    const isDayFirst = Number(a) > 12 || (Number(b) <= 12 && shown.has("day"));
    const [day, month] = isDayFirst ? [a, b] : [b, a];
    return readTime(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} ${clock.padStart(clock.length < 6 ? 5 : 8, "0")}`);
  }
}
