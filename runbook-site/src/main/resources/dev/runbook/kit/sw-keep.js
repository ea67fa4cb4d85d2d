// Keeps the last edition of the site that this browser has seen, for when the portal is down. What
// stands above says which edition this is, and the hash of each file of it that is kept at once.

/** The folder of the site, with a slash at its end. */
const root = new URL("./", self.location.href).href;

const cachePrefix = `runbook:${root}:`;
const cacheName = cachePrefix + edition.id;

/** The largest file that is kept because somebody opened it, in bytes. */
const largest = 5 * 1024 * 1024;

/** The header in which a copy carries the time at which it was taken. */
const keptAt = "x-runbook-kept";

/** Stands among the files of an edition that may be shown: `all` of its pages are here, or `some`. */
const readyMark = root + ".kept";

const hashes = { ...shellFiles, ...moreFiles };

/** Files that tell of the present, and archives, are never answered out of the memory. */
const neverKept = /^(?:sw\.js|edition\.json|\.kept|\.full|.*\.zip|.*\.sha256)$/;

/** Files whose names change with their content are the same in every edition. */
const lasting = /^assets\/.*\.[0-9a-f]{8}\.[a-z]+$/;

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

/** The other editions of which something is kept, and whether one of them may be shown. */
async function otherEditions() {
  const others = [];
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && name !== cacheName) {
      const cache = await caches.open(name);
      others.push({ name, cache, isReady: (await cache.match(readyMark)) !== undefined });
    }
  }
  return others;
}
