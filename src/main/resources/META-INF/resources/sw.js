/** Offline: what was seen before is shown again. The network comes first, so that nothing old is shown where it is there. */

const CACHE = "regional-1";
const SHELL = [
  "/", "/style.css", "/icon.svg", "/map.json", "/words.en.json", "/words.fr.json", "/words.pt.json",
  ...["address", "answer", "api", "ask", "bars", "changes", "days", "dom", "file", "grounds", "instruments", "legend", "main", "map",
    "matrix", "members", "pairs", "pieces", "table", "timeline", "whatif", "words"].map((name) => `/app/${name}.js`),
];
/** Answers kept at most; the oldest go first. */
const ANSWERS = 300;

const isShell = (url) => SHELL.includes(url.pathname);
const isAnswer = (url) => url.pathname.startsWith("/v1/");

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  event.waitUntil(caches.open(CACHE).then(async (cache) => {
    for (const url of event.data) {
      if (!(await cache.match(url, { ignoreVary: true }))) await fetchAndKeep(new Request(url, { headers: { Accept: "application/json" } })).catch(() => null);
    }
  }));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !(isShell(url) || isAnswer(url))) return;
  event.respondWith(fetchAndKeep(event.request).catch(async (error) => {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(event.request, { ignoreVary: true, ignoreSearch: isShell(url) });
    if (kept) return kept;
    throw error;
  }));
});

async function fetchAndKeep(request) {
  const response = await fetch(request);
  const url = new URL(request.url);
  if (response.ok && request.method === "GET") {
    const cache = await caches.open(CACHE);
    await cache.put(isShell(url) ? url.pathname : request, response.clone());
    if (isAnswer(url)) {
      const answers = (await cache.keys()).filter((kept) => isAnswer(new URL(kept.url)));
      await Promise.all(answers.slice(0, Math.max(0, answers.length - ANSWERS)).map((kept) => cache.delete(kept)));
    }
  }
  return response;
}
