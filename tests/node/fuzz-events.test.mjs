// Payloads of sending platforms, damaged: whatever becomes of a record, reading the batch gives a result or an error of the
// contract, and a decision can be made from it. The fixtures of tests/platforms are the seeds; `BOUNCECODE_SEEDS=1000000` runs more.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { decideMany } from "../../pkg/dist/slim.js";
import { detectPlatform, platforms, readEvents } from "../../pkg/dist/events.js";
import { isContract } from "./contract-error.mjs";

const root = new URL("../platforms/", import.meta.url);
const SEEDS = Number(process.env.BOUNCECODE_SEEDS ?? 6_000);
const NOW = "2026-03-01T00:00:00.000Z";
const payloads = readdirSync(root).flatMap((id) =>
  readdirSync(new URL(`${id}/`, root)).flatMap((file) => JSON.parse(readFileSync(new URL(`${id}/${file}`, root), "utf8")).map(({ payload }) => ({ id, payload }))),
);
const STRANGE = [null, true, 0, -1, 1e308, "", " ", "550 5.1.1 User unknown", "550 5.7.1 Spam", "\ud800", "2026-02-30T25:61:61Z", "9".repeat(400), [], {}, [[]], { toString: 1 }, { __proto__: null, length: 9 }];

/** xorshift32: the same numbers on every machine. @param {number} seed */
function numbers(seed) {
  let state = (seed + 1) * 0x9e3779b9 || 1;
  return (/** @type {number} */ below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** The value with one of its places changed, far inside or at its head. */
function damaged(value, next) {
  if (value === null || typeof value !== "object" || next(6) === 0) return changed(value, next);
  const keys = Object.keys(value);
  if (keys.length === 0) return changed(value, next);
  const key = keys[next(keys.length)];
  const copy = Array.isArray(value) ? [...value] : { ...value };
  switch (next(8)) {
    case 0:
      delete copy[key];
      break;
    case 1:
      copy[keys[next(keys.length)]] = value[key];
      break;
    case 2:
      copy[Array.isArray(value) ? value.length : `${key}2`] = value[key];
      break;
    default:
      copy[key] = damaged(value[key], next);
  }
  return copy;
}

function changed(value, next) {
  if (typeof value === "string" && next(2) === 0) {
    const at = next(value.length + 1);
    return [value.slice(0, at), value.slice(at), value + value, value.toUpperCase(), `${value.slice(0, at)}\u0000${value.slice(at)}`][next(5)];
  }
  return STRANGE[next(STRANGE.length)];
}

test(`${SEEDS} damaged payloads give events or an error of the contract`, () => {
  assert.ok(payloads.length >= 29, `${payloads.length} payloads`);
  let read = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const next = numbers(seed);
    let { id, payload } = payloads[next(payloads.length)];
    for (let times = next(4); times >= 0; times--) payload = damaged(payload, next);
    const given = [payload, JSON.stringify(payload), [payload], [payload, payload]][next(4)];
    const options = next(2) === 0 ? { receivedAt: NOW } : { platform: id, receivedAt: NOW };
    try {
      detectPlatform(given);
      const { platform, events, skipped } = readEvents(given, options);
      if (platform === null) assert.deepEqual([events, skipped], [[], []]);
      else assert.ok(platforms.some((known) => known.id === platform));
      assert.ok(skipped.every(({ reason }) => typeof reason === "string"));
      // What the payload's own getters throw is a reason to skip a record; these payloads have none.
      for (const { detail } of skipped) assert.doesNotMatch(detail ?? "", /^\w*Error: /);
      for (const event of events) assert.ok(!Number.isNaN(Date.parse(event.at)), event.at);
      // What was read can be decided about.
      decideMany(events, { now: NOW });
      read += events.length;
    } catch (error) {
      if (!isContract(error) || error.name === "AssertionError") throw new Error(`seed ${seed}: ${JSON.stringify(given)}`, { cause: error });
    }
  }
  assert.ok(read > SEEDS / 4, `${read} events of ${SEEDS} payloads: most damage leaves something to read`);
});
