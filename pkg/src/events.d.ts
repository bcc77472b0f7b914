// bouncecode/events: what sending platforms report, in one form. Synchronous; keeps no state and fetches nothing.

import type { AddressAction, Category, Classification, Outcome, PlatformId, Time } from "./types.js";

export type { PlatformId };

/** What happened. `delayed` and `other` change nothing for `decide`. */
export type ReadOutcome = Outcome;

/** One recipient of one record, ready for `decide` and `decideMany`. */
export type ReadEvent =
  | ReadEventOf<"bounced", Classification>
  | ReadEventOf<"delayed" | "rejected", Classification>
  | ReadEventOf<Exclude<ReadOutcome, "bounced" | "delayed" | "rejected">, null>;

interface ReadEventOf<O extends ReadOutcome, C extends Classification | null> {
  platform: PlatformId;
  /** Without display name and angle brackets; case as the platform gives it. @example "jane@example.com" */
  address: string;
  /**
   * What happened. `rejected` also stands for what the platform refused to send for the sender's sake (template, quota,
   * virus): {@link ReadEvent.category} tells which.
   */
  outcome: O;
  /** ISO 8601 in UTC: the event's time; else the envelope's; else {@link ReadOptions.receivedAt}. */
  at: string;
  /** Where `at` comes from. */
  atFrom: "event" | "envelope" | "received";
  /** The server's words, where the payload has them; never the platform's boilerplate. */
  text: string | null;
  /** Reply code and enhanced status code as the payload states them beside the text. @example "550 5.1.1" */
  code: string | null;
  /** The platform's own code. `lookup(own, { scheme: platform })` says what it means. @example "Transient/General" */
  own: string | null;
  /**
   * Of `bounced`, `delayed` and `rejected`: what the text, the code and the own code say together. `scheme` is the
   * platform where its own code decided, `smtp` where the server's words did. `null` for the other outcomes.
   */
  classification: C;
  /** The classification's type; of the other outcomes that of their category. `null` where the outcome has none. */
  type: Classification["type"] | null;
  /** The classification's category; of the other outcomes their own (`spam-complaint`, `delivered`, …). */
  category: Category | null;
  /** The classification's address action; of the other outcomes that of their category. */
  addressAction: AddressAction | null;
  /** Why the message was not sent, where the platform says so. */
  rejectedFor: "bounce" | "complaint" | "unsubscribe" | "manual" | "duplicate" | null;
  /** The list or topic, where the event is about one only. `decide` stops this list and no other mail. */
  list: string | null;
  /** The campaign; where there is none, the message's id, so that one message that bounces twice counts once. */
  campaign: string | null;
  messageId: string | null;
  /** An id that is unique to the event, where the platform has one. `decide` counts equal (address, eventId) once. */
  eventId: string | null;
  /** Where the record was in the payload, from 0. */
  index: number;
  /**
   * - `platform-says-hard`, `platform-says-soft`: the platform types the bounce so, and the server's words do not
   * - `platform-vague`: the platform's code decided and covers things that are no bounce, such as automatic replies;
   *   `decide` does not count such a bounce
   */
  flags: ("platform-says-hard" | "platform-says-soft" | "platform-vague")[];
}

/** A record that gave no event. */
export interface Skipped {
  /** Where the record was in the payload, from 0. */
  index: number;
  /**
   * - `engagement`: an open, a click, a message on its way
   * - `handshake`: the platform checks the endpoint
   * - `incoming`: mail to you, not from you
   * - `other`: a kind of event that says nothing about an address
   * - `empty`: a ping, `null` or an empty object
   * - `unknown-event`: a kind that is not known yet
   * - `no-address`: no recipient, or none that is an address
   * - `unreadable`: cut off, not an object, or with a time that cannot be read
   */
  reason: "engagement" | "handshake" | "incoming" | "other" | "empty" | "unknown-event" | "no-address" | "unreadable";
  /** What exactly, where the reason does not say. @example "not JSON: {\"notificationType\":\"Bounce\"," */
  detail: string | null;
}

export interface ReadResult {
  /** Whose payload it was; `null` for an empty batch, unless {@link ReadOptions.platform} says whose. */
  platform: PlatformId | null;
  events: ReadEvent[];
  skipped: Skipped[];
}

export interface ReadOptions {
  /** Whose payload it is. Default: found out from the payload. With it, handshakes and empty pings are no error. */
  platform?: PlatformId | null | undefined;
  /** The time of events that have none. Default: now. */
  receivedAt?: Time | null | undefined;
}

/**
 * Reads a webhook's body or log records: an object, an array, or a string (or its bytes) of JSON, NDJSON, CSV with a header or
 * form fields. A record that cannot be read is skipped with the reason, and never loses the others.
 *
 * Verifies no signature: do that first, over the raw body.
 *
 * @throws {TypeError} The payload is of a wrong type, or a string in none of these forms.
 * @throws {RangeError} No known platform wrote the payload, or there is no such platform; the message lists the known ones.
 *
 * @example
 * import { decideMany } from "bouncecode";
 * import { readEvents } from "bouncecode/events";
 *
 * const { events } = readEvents(body);
 * decideMany(events);
 */
export function readEvents(payload: unknown, options?: ReadOptions | null): ReadResult;

/**
 * Whose payload it is; `null` if no known platform wrote it.
 *
 * @throws {TypeError} As {@link readEvents}; never on an object or an array.
 */
export function detectPlatform(payload: unknown): PlatformId | null;

/** The platforms, for pickers: id, name, documentation, codes as printed, how it signs. Frozen. */
export const platforms: readonly {
  readonly id: PlatformId;
  readonly name: string;
  readonly docs: string;
  readonly codes: readonly string[];
  readonly signature: string;
}[];
