// Hands a request's body to the Worker as Email Routing hands it a message, and tells what the Worker did with it.

import worker from "../src/index.js";

export default {
  /** @param {Request} request @param {any} env */
  async fetch(request, env) {
    /** @type {Record<string, string>} */
    const done = {};
    await worker.email(
      {
        from: "",
        to: "bounces@example.com",
        raw: /** @type {ReadableStream<Uint8Array>} */ (request.body),
        rawSize: Number(request.headers.get("x-size")),
        headers: new Headers({ "message-id": request.headers.get("x-id") ?? "" }),
        setReject: (reason) => void (done.rejected = reason),
        forward: async (to) => void (done.forwarded = to),
      },
      env,
    );
    return Response.json(done);
  },
};
