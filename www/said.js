// Next steps that need not stand beside the advice, because it or the verdict on the address says them already.

/** The verdict on the address says these. */
const VERDICTS = ["remove-address", "correct-address", "update-address", "stop-sending"];
/** The advice says these itself where they are the usual step of its category; where the class changes the step, it does not. */
const ADVISED = ["retry-later", "wait", "no-action", "review", "review-deferral", "reduce-rate", "shrink-message", "check-queue", "log-in"];

/** @param {string} action the next step @param {string | undefined} usual the usual next step of the category */
export const repeats = (action, usual) => VERDICTS.includes(action) || (action === usual && ADVISED.includes(action));
