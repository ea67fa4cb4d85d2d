// Keeps the last edition of the site that this browser has seen, for when the portal is down. What
// stands above says which edition this is, and the hash of each file of it that is kept at once.

/** The folder of the site, with a slash at its end. */
const root = new URL("./", self.location.href).href;

const cachePrefix = `runbook:${root}:`;
const cacheName = cachePrefix + edition.id;

/** How long a page is waited for while there is a copy of it, in milliseconds. */
const patience = 1800;

/** The largest file that is kept because somebody opened it, in bytes. */
const largest = 5 * 1024 * 1024;

/** The header in which a copy carries the time at which it was taken. */
const keptAt = "x-runbook-kept";

const hashes = { ...shellFiles, ...moreFiles };

/** Files that tell of the present, and archives, are never answered out of the memory. */
const neverKept = /^(?:sw\.js|edition\.json|.*\.zip|.*\.sha256)$/;

/** The file of the site that an address means, encoded; null for what does not belong to it. */
function fileOf(address) {
  const { origin, pathname } = new URL(address);
  const folder = new URL(root);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) {
    return null;
  }
  const file = pathname.slice(folder.pathname.length);
  return file === "" || file.endsWith("/") ? file + "index.html" : file;
}

function addressOf(file) {
  return root + file;
}

async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether the portal still has the edition that this memory is of. */
async function isCurrent() {
  const answer = await fetch(addressOf("edition.json"), { cache: "no-store" });
  return answer.ok && (await answer.json()).edition === edition.id;
}

/** Keeps a copy of a file if it belongs to this edition, so that no two editions are ever mixed. */
async function keep(cache, file, response) {
  const bytes = await response.arrayBuffer();
  const known = hashes[file];
  const belongs = known ? (await hashOf(bytes)) === known : await isCurrent();
  if (!belongs || bytes.byteLength > largest) {
    return false;
  }
  const headers = {
    "content-type": response.headers.get("content-type") || "application/octet-stream",
    [keptAt]: new Date().toISOString(),
  };
  await cache.put(addressOf(file), new Response(bytes, { headers }));
  return true;
}

/** Whether an answer is the file that was asked for, and not the page of a login. */
function isFile(response) {
  return response.ok && response.type === "basic" && !response.redirected;
}

/** Fetches a file of this edition and keeps it, unless it is here already. */
async function fill(cache, file) {
  if (await cache.match(addressOf(file))) {
    return;
  }
  const response = await fetch(addressOf(file), { cache: "no-cache" });
  if (!isFile(response) || !(await keep(cache, file, response))) {
    throw new Error(`${file} is not of this edition`);
  }
}

/** Does something with each file, four at a time. */
async function each(files, act) {
  const rest = [...files];
  const work = async () => {
    while (rest.length > 0) {
      await act(rest.shift());
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

/** What the editions before this one had kept. */
async function keptBefore() {
  const files = new Set();
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && name !== cacheName) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        files.add(fileOf(request.url));
      }
    }
  }
  return files;
}

function savesData() {
  return Boolean(navigator.connection && navigator.connection.saveData);
}

function isFull(failure) {
  return failure instanceof DOMException && failure.name === "QuotaExceededError";
}

/**
 * Fetches this edition before it takes the place of the one before. If something is missing or of
 * another edition, the old one stays, and the next visit goes on from here.
 */
async function install() {
  const cache = await caches.open(cacheName);
  await each([...Object.keys(shellFiles), "offline.html"], (file) => fill(cache, file));
  const before = await keptBefore();
  const listed = Object.keys(moreFiles).filter((file) => !savesData() || before.has(file));
  try {
    await each(listed, (file) => fill(cache, file));
  } catch (failure) {
    if (!isFull(failure)) {
      throw failure;
    }
  }
  const visited = [...before].filter((file) => !(file in hashes));
  await each(visited, (file) => fill(cache, file).catch(() => {}));
  await self.skipWaiting();
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && name !== cacheName) {
      await caches.delete(name);
    }
  }
  await self.clients.claim();
}

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
async function told(kept) {
  const which = edition.date ? `the edition of ${edition.date}` : "a copy";
  const time = ago(kept.headers.get(keptAt));
  const note =
    `<p class="kept" role="status">You read ${which}, kept here ${time}; ` +
    "the portal does not answer.</p>";
  const page = await kept.text();
  return new Response(page.replace("<body>", "<body>\n" + note), { headers: kept.headers });
}

/** What is shown in place of a page that was never kept: what there is, and where. */
function notKept(request) {
  return request.mode === "navigate"
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
    return fetched.catch(() => notKept(request));
  }
  const first = await Promise.race([fetched.catch(() => null), pause(patience)]);
  if (first && first.status < 500) {
    return first;
  }
  return request.mode === "navigate" ? told(kept) : kept;
}

/** Files whose names change with their content need no question. */
async function answerAsset(request, file) {
  const cache = await caches.open(cacheName);
  return (await cache.match(addressOf(file))) || fetch(request);
}

function listen(event) {
  const file = event.request.method === "GET" ? fileOf(event.request.url) : null;
  if (file === null || neverKept.test(file)) {
    return;
  }
  if (/^assets\/.*\.[0-9a-f]{8}\.[a-z]+$/.test(file)) {
    event.respondWith(answerAsset(event.request, file));
    return;
  }
  const fetched = fetch(event.request);
  const copied = fetched.then((response) => (isFile(response) ? response.clone() : null));
  event.respondWith(answer(event.request, file, fetched));
  event.waitUntil(
    copied
      .then(async (copy) => copy && keep(await caches.open(cacheName), file, copy))
      .catch(() => {}),
  );
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", listen);
