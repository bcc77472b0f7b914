// @ts-check
// The commands of the command line: one row each. A command's own file has its options, its help and what it does.

import { bounces } from "./bounces.js";
import { completion } from "./completion.js";
import { decide } from "./decide.js";
import { events } from "./events.js";
import { explain } from "./explain.js";
import { lookup } from "./lookup.js";
import { manual } from "./manual.js";
import { message } from "./message.js";
import { reclassify } from "./reclassify.js";

/** What `bouncecode` does without a command. */
export const MAIN = bounces;

/** @type {import("./options.js").Command[]} in the order of the help */
export const COMMANDS = [explain, lookup, message, events, decide, reclassify, completion, manual];
