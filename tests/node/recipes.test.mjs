// docs/recipes.md: its table is what the policies decide, and its programs run.
// UPDATE=1 writes the table.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import * as bouncecode from "../../pkg/dist/index.js";

const file = fileURLToPath(new URL("../../docs/recipes.md", import.meta.url));
const recipes = readFileSync(file, "utf8");
const [BEGIN, END] = ["<!-- policies: made by tests/node/recipes.test.mjs -->", "<!-- end of policies -->"];

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "bouncecode-"));
  const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));
  writeFileSync(join(folder, "bouncecode"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, "bouncecode"), 0o755);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const program = (language, words) => [...recipes.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))].map(([, code]) => code).find((code) => code.includes(words));

/** The status of every policy on the evening of each event's day, by the program of the page. */
function table() {
  const code = program("js", "evening").replace(/^import .*\n/m, "");
  const { evening, history } = new Function(...Object.keys(bouncecode), `${code}\nreturn { evening, history };`)(...Object.values(bouncecode));
  const days = history.map(({ at }) => at.slice(0, 10));
  const happened = ["mailbox full", "mailbox full", "spam refusal", "mailbox full", "delivered", "user unknown"];
  const { policies } = bouncecode.taxonomy;
  const rows = days.map((day, i) => [day, happened[i], ...policies.map((policy) => evening(policy, day))]);
  const widths = [["day", "event", ...policies], ...rows].reduce((widths, row) => row.map((cell, i) => Math.max(cell.length, widths[i] ?? 0)), []);
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
  return [line(["day", "event", ...policies]), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}

test("the table of the policies is what they decide", () => {
  const [start, end] = [recipes.indexOf(BEGIN) + BEGIN.length, recipes.indexOf(END)];
  assert.ok(start >= BEGIN.length && end > start, "the page has its markers");
  const made = `\n\n${table()}\n\n`;
  if (process.env.UPDATE) writeFileSync(file, recipes.slice(0, start) + made + recipes.slice(end));
  else assert.equal(recipes.slice(start, end), made, "UPDATE=1 node --test tests/node/recipes.test.mjs writes it");
});

const env = () => ({ ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` });
const has = (command) => spawnSync(command, ["--version"]).status === 0;

test("Python: the refused recipients of smtplib as events", { skip: !has("python3") && "there is no python3" }, () => {
  const [functions] = program("python", "smtplib").split("\ntry:\n");
  const call = `
error = smtplib.SMTPRecipientsRefused({"ann@example.com": (550, b"5.1.1 User unknown"), "bo@example.com": (552, "5.2.2 Bo\\u00eete pleine".encode("latin-1"))})
for event in refused(error):
    print(json.dumps(event))
process.stdin.close()
process.wait()
`;
  writeFileSync(join(folder, "recipe.py"), functions + call);
  const { status, stdout, stderr } = spawnSync("python3", [join(folder, "recipe.py")], { encoding: "utf8", env: env() });
  assert.equal(status, 0, stderr);
  const events = stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(events.map(({ address, bounce }) => [address, bounce.category]), [["ann@example.com", "user-unknown"], ["bo@example.com", "mailbox-full"]]);
  assert.equal(bouncecode.decide([{ ...events[0], classification: events[0].bounce }]).status, "suppressed");
});

for (const [language, command, words] of [["ruby", "ruby", "Net::SMTPError"], ["php", "php", "PHPMailer"]]) {
  test(`${language}: the program is one`, { skip: !has(command) && `there is no ${command}` }, () => {
    const source = join(folder, `recipe.${language}`);
    writeFileSync(source, (language === "php" ? "<?php\n" : "") + program(language, words));
    const { status, stderr, stdout } = spawnSync(command, language === "php" ? ["-l", source] : ["-c", source], { encoding: "utf8" });
    assert.equal(status, 0, stderr + stdout);
  });
}

test("the commands of the page have the options that they name", () => {
  const help = (command) => spawnSync("bouncecode", [...command, "--help"], { encoding: "utf8", env: env() }).stdout;
  for (const [, line] of recipes.matchAll(/\b(bouncecode (?!is|was|read)[^`\n']*)$/gm)) {
    const command = line.match(/^bouncecode (decide|explain|lookup|reclassify|message|events)\b/)?.[1];
    for (const [option] of line.matchAll(/(?<=\s)--[a-z-]+/g)) assert.ok(help(command ? [command] : []).includes(option), `${line}: ${option}`);
  }
});
