// The service worker: keeps the page working offline, and says when there is a new version.

import { $ } from "./dom.js";
import { script } from "./trusted.js";

export async function keepOffline() {
  const { serviceWorker, connection } = /** @type {any} */ (navigator);
  if (serviceWorker === undefined || connection?.saveData) return;
  const had = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(script("sw.js"), { updateViaCache: "none" });
  const offer = (/** @type {any} */ worker) => {
    if (worker === null || !had) return;
    $("update").hidden = false;
    $("update-now").onclick = () => worker.postMessage("take over");
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && offer(worker));
  });
  // Only the button makes a new version take over. What was entered is in the browser's history, and comes back.
  if (had) serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
}
