// examples/duckdb: the function answers as the library does, in order, also for NULL and replies of several lines.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { classify } from "../../pkg/dist/index.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const python = process.env.PYTHON ?? "python3";
const missing = spawnSync(python, ["-c", "import duckdb, numpy, pyarrow"]).status !== 0 && "duckdb, numpy and pyarrow are not installed (PYTHON names another interpreter)";

test("a column of replies", { skip: missing }, () => {
  const replies = ["550 5.1.1 User unknown", "452 4.2.2\r\nMailbox full", "554 5.7.1 blocked using zen.spamhaus.org", "421 4.7.0 too many messages"];
  const program = `
import json, sys
sys.path.insert(0, ${JSON.stringify(path("../../examples/duckdb"))})
import bounces, duckdb
connection = duckdb.connect(config={"threads": 2})
connection.execute("SET enable_progress_bar = false")
bounces.register(connection, "bounce_category", "bounce.category", (${JSON.stringify(process.execPath)}, ${JSON.stringify(path("../../pkg/dist/cli.js"))}))
connection.execute("CREATE TABLE r AS SELECT n, CASE WHEN n % 5 = 4 THEN NULL ELSE (?::VARCHAR[])[n % 5 + 1] END AS reply FROM range(20000) t(n)", [json.loads(${JSON.stringify(JSON.stringify(replies))})])
print(json.dumps(connection.execute("SELECT n % 5, bounce_category(reply), count(*) FROM r GROUP BY ALL ORDER BY 1").fetchall()))
`;
  const { status, stdout, stderr } = spawnSync(python, ["-c", program], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), [...replies.map((reply) => classify(null, reply).category), ""].map((category, i) => [i, category, 4000]));
});
