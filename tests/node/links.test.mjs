// The addresses of other people's pages that the lookup page and the reference link to: their form, for no test may open them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { parse } from "smol-toml";
import { lookupOf, place } from "../../xtask/page/knowledge.mjs";

const rows = (file, name) => parse(readFileSync(new URL(`../../data/${file}.toml`, import.meta.url), "utf8"))[name];
const blocklists = rows("blocklists", "blocklist");
const vendors = rows("vendors", "vendor");

/** What is wrong with an address, or null. */
function wrong(address) {
  if (!URL.canParse(address)) return "no address";
  const { protocol, username, password, port, hostname, search, hash, href } = new URL(address);
  if (protocol !== "https:") return "not https";
  if (username + password + port !== "") return "a name, a password or a port";
  if (!/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(hostname)) return "no host name";
  if (search !== "") return "a query: nothing about the reader is passed on";
  if (hash !== "" && !/^#section-[\d.]+$/.test(hash)) return "a fragment";
  if (/[{}<>$\s"']|%7B|%3C/i.test(address)) return "a placeholder, or a character that is not escaped";
  return href === address || href === `${address}/` ? null : `browsers write it ${href}`;
}

test("the check finds what it is for", () => {
  for (const address of ["http://example.org/", "https://example.org/?ip=192.0.2.1", "https://example.org/?utm_source=x", "https://example.org/{ip}", "https://a:b@example.org/", "https://192.0.2.1/", "https://localhost/", "javascript:alert(1)", "example.org", "https://example.org/#x", "https://example.org/a b", "https://EXAMPLE.org/"]) {
    assert.notEqual(wrong(address), null, address);
  }
  assert.equal(wrong("https://www.example.org/lookups"), null);
  assert.equal(wrong("https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3"), null);
});

test("links to lists and providers are https, without a query, a placeholder or a person in them", () => {
  const links = [
    ...blocklists.map((row) => [row.id, lookupOf(row)]),
    ...vendors.map(({ id, postmaster, source }) => [id, postmaster ?? place(source)]),
    ...[...rows("status", "status"), ...rows("replies", "reply")].map(({ detail, code, source }) => [detail ?? code, place(source)]),
  ].filter(([, address]) => address !== "");
  assert.ok(links.length > 250);
  assert.deepEqual(links.map(([id, address]) => [id, address, wrong(address)]).filter(([, , wrong]) => wrong !== null), []);
});

test("nothing links to a list that is closed, and a list that its source calls closed says in which year", () => {
  const closed = blocklists.filter(({ closed }) => closed !== undefined);
  assert.ok(closed.length >= 10);
  for (const row of blocklists) {
    const [, year] = /closed in (?:\w+ )?(\d{4})/.exec(row.source) ?? [];
    assert.equal(row.closed, year === undefined ? undefined : Number(year), row.id);
    if (row.closed !== undefined) assert.deepEqual([row.lookup, lookupOf(row)], [undefined, ""], row.id);
  }
});
