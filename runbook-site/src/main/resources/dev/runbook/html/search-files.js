// The files of the search index. They are scripts that call `runbookIndex`, for a page on a disk may
// load nothing else, and they are loaded when a search needs them.

const searchFolder = new URL("search/", document.currentScript.src || document.baseURI);

/** What has been asked for, by name: what to do when it comes, and the promise of it. */
const searchFiles = new Map();

/** The one name that other scripts see: the files of the index call it with what they hold. */
window.runbookIndex = (name, value) => searchFiles.get(name)?.come(value);

/** Loads a file of the index, once. */
function searchFile(name, file) {
  if (!searchFiles.has(name)) {
    const wanted = {};
    searchFiles.set(name, wanted);
    wanted.promise = new Promise((resolve, reject) => {
      wanted.come = resolve;
      const script = document.createElement("script");
      script.src = new URL(file, searchFolder);
      script.addEventListener("load", () => script.remove());
      script.addEventListener("error", () => {
        script.remove();
        searchFiles.delete(name);
        reject(new Error(`${file} cannot be loaded`));
      });
      document.head.appendChild(script);
    });
  }
  return searchFiles.get(name).promise;
}

/**
 * Loads the core. The only file whose name is fixed may come from a cache and name files of an
 * edition that is gone; then it is asked for again under a name that no cache has.
 */
async function loadSearchCore() {
  try {
    return await searchFile("core", `core.${await searchFile("index", "index.js")}.js`);
  } catch (failure) {
    searchFiles.delete("index");
    const hash = await searchFile("index", `index.js?${Date.now()}`);
    return searchFile("core", `core.${hash}.js`);
  }
}
