"""bouncecode as a function of DuckDB: `SELECT bounce_category(reply), count(*) FROM ... GROUP BY 1`.

Each of DuckDB's threads keeps one `bouncecode --filter`, which answers each line with one line.
"""

import subprocess
import sys
import threading
import time

import duckdb
import pyarrow

# Rows that are sent together. Their answers must fit into the pipe (64 KiB on Linux), or both sides would wait.
SLICE = 1000
BREAKS = str.maketrans({"\n": " ", "\r": " "})


class Filter:
    """One process of `bouncecode`, and the lines that go through it."""

    def __init__(self, command, field):
        self.process = subprocess.Popen(
            [*command, "--filter", "--quiet", "--format", "txt", "--to", "tsv", "--fields", field],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __call__(self, replies):
        answers = []
        for start in range(0, len(replies), SLICE):
            part = replies[start : start + SLICE]
            lines = "\n".join("" if reply is None else reply.translate(BREAKS) for reply in part)
            self.process.stdin.write(lines.encode() + b"\n")
            self.process.stdin.flush()
            answers += [self.process.stdout.readline().decode().rstrip("\n") for _ in part]
        return answers


def register(connection, name, field, command=("bouncecode",)):
    """Adds a function of a reply, such as `register(connection, "bounce_category", "bounce.category")`."""
    # DuckDB's threads are not Python's: what `threading.local` keeps for them is lost after each call.
    filters = {}

    def function(replies):
        thread = threading.get_ident()
        if thread not in filters:
            filters[thread] = Filter(command, field)
        return pyarrow.array(filters[thread](replies.to_pylist()), pyarrow.string())

    connection.create_function(name, function, ["VARCHAR"], "VARCHAR", type="arrow", null_handling="special")


if __name__ == "__main__":
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    connection = duckdb.connect(config={"threads": 2})
    register(connection, "bounce_category", "bounce.category", sys.argv[2:] or ("bouncecode",))
    # Each reply is new: it has an address and a queue id of its own.
    connection.execute(
        """
        CREATE TABLE replies AS SELECT CASE n % 5
          WHEN 0 THEN '550 5.1.1 <user' || n || '@example.com>: Recipient address rejected: User unknown'
          WHEN 1 THEN '452 4.2.2 <user' || n || '@example.com> Mailbox full'
          WHEN 2 THEN '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org (' || hash(n) || ')'
          WHEN 3 THEN '451 4.7.1 Greylisted, try again in 5 minutes, id ' || hash(n)
          ELSE '421 4.7.0 Too many messages from your IP, queue ' || hash(n) END AS reply
        FROM range(?) t(n)
        """,
        [rows],
    )
    start = time.perf_counter()
    for category, count in connection.execute(
        "SELECT bounce_category(reply) AS category, count(*) FROM replies GROUP BY category ORDER BY category"
    ).fetchall():
        print(f"{category:24}{count:12,}")
    seconds = time.perf_counter() - start
    print(f"{rows:,} rows in {seconds:.1f} s, {rows / seconds:,.0f} a second", file=sys.stderr)
