// Puts an edition in the place of the one before: a whole one, or none.

/** As many pages that somebody opened go along into the next edition: those opened last. */
const mostOpened = 100;

/** Stands in place of an edition for which there was no room: the time at which that was found. */
const fullMark = root + ".full";

/** When there may be room again, in milliseconds: it is not fetched in vain on each visit. */
const fullLasts = 24 * 60 * 60 * 1000;

/** What is kept before all else. */
const firstFiles = [...Object.keys(shellFiles), "offline.html"];

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

/** Does something with each file, four at a time, until it fails. */
async function each(files, act) {
  const rest = [...files].reverse();
  const failures = [];
  const work = async () => {
    while (rest.length > 0 && failures.length === 0) {
      await act(rest.pop()).catch((failure) => failures.push(failure));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  if (failures.length > 0) {
    throw failures.find((failure) => !isFull(failure)) || failures[0];
  }
}

function isFull(failure) {
  return failure instanceof DOMException && failure.name === "QuotaExceededError";
}

/** Fetches files of this edition; tells whether there was room for all of them. */
async function fillAll(cache, files) {
  try {
    await each(files, (file) => fill(cache, file));
    return true;
  } catch (failure) {
    if (isFull(failure)) {
      return false;
    }
    throw failure;
  }
}

/** Whether there may be room for this edition: it was not found lately that there is none. */
async function mayFit(cache) {
  const found = await cache.match(fullMark);
  return !found || Math.abs(Date.now() - Number(await found.text())) > fullLasts;
}

/** Gives back what an edition took for which there is no room. */
async function giveUp(cache) {
  for (const request of await cache.keys()) {
    await cache.delete(request);
  }
  await cache.put(fullMark, new Response(String(Date.now()))).catch(() => {});
  throw new Error("there is no room for this edition");
}

function savesData() {
  return Boolean(navigator.connection && navigator.connection.saveData);
}

/** The files of the edition before, those kept last at the end; what never became one is removed. */
async function keptBefore() {
  const files = [];
  for (const { name, cache, isReady } of await otherEditions()) {
    if (isReady) {
      files.push(...(await cache.keys()).map((request) => fileOf(request.url)));
    } else {
      await caches.delete(name);
    }
  }
  return files;
}

/** Marks an edition that may be shown. Where no room is left, one of its pages makes some. */
async function markReady(cache, says) {
  try {
    await cache.put(readyMark, new Response(says));
  } catch (failure) {
    const files = (await cache.keys()).map((request) => fileOf(request.url));
    const spare = files.filter((file) => !firstFiles.includes(file)).pop();
    if (!isFull(failure) || !spare) {
      throw failure;
    }
    await cache.delete(addressOf(spare));
    await cache.put(readyMark, new Response("some"));
  }
}

/**
 * Fetches this edition before it takes the place of the one before. If something is missing or of
 * another edition, the old one stays, and the next visit goes on from here. If there is no room for
 * both, the old one stays alone; and where there is no old one, what fits is better than nothing.
 */
async function install() {
  const before = await keptBefore();
  const cache = await caches.open(cacheName);
  if (!(await mayFit(cache))) {
    throw new Error("there was no room for this edition");
  }
  await cache.delete(fullMark);
  const canOpen = await fillAll(cache, firstFiles);
  const had = new Set(before);
  const wanted = Object.keys(moreFiles).filter((file) => !savesData() || had.has(file));
  const hasWanted = canOpen && (await fillAll(cache, wanted));
  if (!canOpen || (!hasWanted && before.length > 0)) {
    await giveUp(cache);
  }
  const opened = before.filter((file) => !(file in hashes || lasting.test(file) || neverKept.test(file)));
  await each(opened.slice(-mostOpened), (file) => fill(cache, file).catch(() => {}));
  const hasAll = edition.whole && hasWanted && wanted.length === Object.keys(moreFiles).length;
  await markReady(cache, hasAll ? "all" : "some");
  await self.skipWaiting();
}

/**
 * Removes the editions before. Tabs may still show pages of the last of them: what such a page may
 * load later stays until the next edition comes.
 */
async function activate() {
  for (const { name, cache, isReady } of await otherEditions()) {
    if (isReady) {
      await leaveLasting(cache);
    } else {
      await caches.delete(name);
    }
  }
  await self.clients.claim();
}

async function leaveLasting(cache) {
  await cache.delete(readyMark);
  for (const request of await cache.keys()) {
    const file = fileOf(request.url);
    if (!lasting.test(file) || file in hashes) {
      await cache.delete(request);
    }
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
