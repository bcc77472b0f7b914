// @ts-check
// `bouncecode manual`: the manual page, made from the same tables as --help.

import version from "#version";
import { STATUS } from "./common.js";
import { HELP, called } from "./options.js";

/** @type {import("./options.js").Command} */
export const manual = {
  name: "manual",
  about: "print the manual page (roff), for man",
  usage: ["bouncecode manual"],
  examples: ["bouncecode manual > /usr/local/share/man/man1/bouncecode.1", "bouncecode manual | man -l -"],
  groups: {},
  notes: STATUS,
  run(_, __, commands) {
    process.stdout.write(page(commands));
    return 0;
  },
};

/** @param {string} text for roff: no backslash, no line that starts as a request does, hyphens as they are typed */
const plain = (text) => text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^([.'])/gm, "\\&$1");

/** @param {import("./options.js").Command[]} commands the first one is called without a name */
function page(commands) {
  const [main] = commands;
  const lines = [
    `.TH BOUNCECODE 1 "" "bouncecode ${version}" "User Commands"`,
    ".SH NAME",
    `bouncecode \\- ${plain(main.about.replace(/\.$/, ""))}`,
    ".SH SYNOPSIS",
  ];
  for (const [i, usage] of commands.flatMap((command) => command.usage).entries()) lines.push(...(i === 0 ? [] : [".br"]), plain(usage));
  for (const command of commands) {
    lines.push(`.SH ${plain(called(command).toUpperCase())}`);
    if (command !== main) lines.push(plain(`${command.about[0].toUpperCase()}${command.about.slice(1)}.`));
    for (const [title, options] of Object.entries({ ...command.groups, ...(Object.keys(command.groups).length > 0 && { "": HELP }) })) {
      if (title !== "") lines.push(`.SS ${plain(title)}`);
      for (const [name, option] of Object.entries(options)) {
        const value = option.type === "string" ? ` \\fI${plain((option.value ?? "<value>").replace(/[<>]/g, ""))}\\fR` : "";
        const choices = option.choices === undefined ? "" : `: ${option.choices().join(", ")}`;
        const initial = typeof option.default === "string" ? ` (default: ${option.default})` : "";
        lines.push(".TP", `${option.short === undefined ? "" : `\\fB\\-${option.short}\\fR, `}\\fB\\-\\-${plain(name)}\\fR${value}`, plain(`${option.about}${choices}${initial}`));
      }
    }
    if (command.examples !== undefined) lines.push(".SS Examples", ".nf", ...command.examples.map(plain), ".fi");
    if (command.notes !== undefined && command.notes !== STATUS) lines.push(".SS Notes", ".nf", ...plain(command.notes.replace(STATUS, "").trim()).split("\n"), ".fi");
  }
  lines.push(".SH EXIT STATUS", ".nf", ...plain(STATUS).split("\n").slice(1), ".fi");
  return `${lines.join("\n")}\n`;
}
