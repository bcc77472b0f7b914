// What need not stand beside the advice, because it or the verdict on the address says it already; and what needs a word more,
// because the verdict seems to say something else.

/** The verdict on the address says these. */
const VERDICTS = ["remove-address", "correct-address", "update-address", "stop-sending"];
/** The advice says these itself where they are the usual step of its category; where the class changes the step, it does not. */
const ADVISED = ["retry-later", "wait", "no-action", "review", "review-deferral", "reduce-rate", "shrink-message", "check-queue", "log-in", "contact-postmaster"];

/** @param {string} action the next step @param {string | undefined} usual the usual next step of the category */
export const repeats = (action, usual) => VERDICTS.includes(action) || (action === usual && ADVISED.includes(action));

/** Whether a system calls its code hard where nothing proves that the address is dead. */
export const isOwnType = (/** @type {any} */ { schemeCode, type, addressAction }) => schemeCode !== null && type === "hard" && ["keep", "watch"].includes(addressAction);
