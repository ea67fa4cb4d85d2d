// Answers pages: with what the portal says while it says something, else with what is kept.

/** How long a page is waited for while there is a copy of it, in milliseconds. */
const patience = 1800;

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How long ago something was, in words. */
function ago(time) {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(time)) / 60000));
  const [number, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), "hour"]
        : [Math.round(minutes / 1440), "day"];
  return minutes < 1 ? "just now" : `${number} ${unit}${number === 1 ? "" : "s"} ago`;
}

/** A copy of a page that says that it is one, and how old. What is put in is text of ours. */
async function told(cache, kept) {
  const which = edition.date ? `the edition of ${edition.date}` : "a copy";
  const time = ago(kept.headers.get(keptAt));
  const marked = await cache.match(readyMark);
  const isAll = marked !== undefined && (await marked.text()) === "all";
  const note =
    `<p class="kept" role="status">You read ${which}, kept here ${time}; ` +
    `the portal does not answer.${isAll ? "" : " Not every page of it is kept."}</p>`;
  const page = await kept.text();
  return new Response(page.replace("<body>", "<body>\n" + note), { headers: kept.headers });
}

/** What is shown in place of a page that was never kept: what there is, and where. */
function notKept(request, file) {
  return request.mode === "navigate" && file !== "offline.html"
    ? Response.redirect(addressOf("offline.html"))
    : Response.error();
}

/** The copy of a file; that of a folder where the slash behind it was left out. */
async function copyOf(cache, file) {
  return (
    (await cache.match(addressOf(file))) || (await cache.match(addressOf(file + "/index.html")))
  );
}

/**
 * Answers with what the portal says, if it says something in time; otherwise with the copy. What
 * has no copy is waited for as ever.
 */
async function answer(request, file, fetched) {
  const cache = await caches.open(cacheName);
  const kept = await copyOf(cache, file);
  if (!kept) {
    return fetched.catch(() => notKept(request, file));
  }
  const first = await Promise.race([fetched.catch(() => null), pause(patience)]);
  if (first && first.status < 500) {
    return first;
  }
  return request.mode === "navigate" ? told(cache, kept) : kept;
}

/** Files whose names change with their content need no question, of whatever edition they are. */
async function answerLasting(event, file) {
  const kept = await caches.match(addressOf(file));
  if (kept) {
    return kept;
  }
  const fetched = fetch(event.request);
  if (file in hashes) {
    keepLater(event, file, fetched);
  }
  return fetched;
}

/** Keeps what was fetched, if it can be kept, while the page goes on. */
function keepLater(event, file, fetched) {
  const copied = fetched.then((response) => (isFile(response) ? response.clone() : null));
  event.waitUntil(
    copied
      .then(async (copy) => copy && keep(await caches.open(cacheName), file, copy))
      .catch(() => {}),
  );
}

function listen(event) {
  const file = event.request.method === "GET" ? fileOf(event.request.url) : null;
  if (file === null || neverKept.test(file)) {
    return;
  }
  if (lasting.test(file)) {
    event.respondWith(answerLasting(event, file));
    return;
  }
  const fetched = fetch(event.request);
  keepLater(event, file, fetched);
  event.respondWith(answer(event.request, file, fetched));
}

self.addEventListener("fetch", listen);
