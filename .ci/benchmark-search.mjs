// Measures the search of a site, and of libraries on the same texts. Run by .ci/benchmark-search.
// Usage: node benchmark-search.mjs SITE FOLDER, where FOLDER has node_modules.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const [site, folder] = process.argv.slice(2);
const require = createRequire(join(folder, "/"));
const { chromium } = require("playwright-core");

const THROTTLE = 4;
const QUERIES = [
  "PostgresDown", "kafka lag", "connection refused", "ORA-01234", "exit 137", "B4711",
  "conection refussed", "redis memory saturated", "kubectl logs nginx", "certficate expiring",
];

const zipped = (text) => gzipSync(text, { level: 9 }).length;
const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
const ms = (time) => `${time.toFixed(0)} ms`;
const middle = (list, part = 0.5) => [...list].sort((a, b) => a - b)[Math.floor(part * (list.length - 1))];

/** The texts of all entries, out of the index itself. */
function documents() {
  const blocks = [];
  globalThis.runbookIndex = (name, value) => blocks.push(...value);
  const index = join(site, "assets/search");
  readdirSync(index)
    .filter((name) => /^e\d+\./.test(name))
    .sort((a, b) => parseInt(a.slice(1), 10) - parseInt(b.slice(1), 10))
    .forEach((name) => new Function(readFileSync(join(index, name), "utf8"))());
  return blocks.map(([kind, title, path, anchor, note, names, notes, texts, parts], id) => ({
    id,
    title,
    names: names.join(" "),
    symptoms: texts.map(([, text]) => text).join(" "),
    text: [note, ...notes, ...parts.map(([, text, command]) => `${text} ${command}`)].join(" "),
  }));
}

function serve() {
  const types = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css" };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", types[file.split(".").pop()] || "application/octet-stream");
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

async function slowPage(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  return page;
}

/** From each key press to the first result that it brings, and what was loaded until then. */
async function ours(browser, base, start) {
  const times = [];
  const firsts = [];
  const bytes = [];
  for (const query of QUERIES) {
    const page = await slowPage(browser);
    let loaded = 0;
    page.on("request", (request) => {
      const path = new URL(request.url()).pathname;
      loaded += path.includes("/assets/search/") ? zipped(readFileSync(join(site, path))) : 0;
    });
    await page.goto(base + start);
    if (loaded > 0) {
      throw new Error("something of the index was loaded before the search was touched");
    }
    await page.evaluate(() => {
      window.pressed = { at: 0, shown: 0 };
      const list = document.querySelector(".hits");
      document.querySelector(".search input").addEventListener(
        "input", () => (window.pressed = { at: performance.now(), shown: 0 }), true);
      new MutationObserver(() => {
        if (window.pressed.shown === 0 && list.querySelector(".hit, .said")) {
          window.pressed.shown = performance.now();
        }
      }).observe(list, { childList: true, attributes: true });
    });
    await page.keyboard.press("/");
    await page.waitForTimeout(1500);
    let first = 0;
    for (const [i, key] of [...query].entries()) {
      await page.keyboard.type(key);
      await page.waitForFunction(() => window.pressed.shown > 0, null, { timeout: 10000 });
      const time = await page.evaluate(() => window.pressed.shown - window.pressed.at);
      i === 0 ? firsts.push(time) : times.push(time);
      if (i === 0) {
        first = loaded;
      }
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(300);
    bytes.push([first, loaded]);
    await page.context().close();
  }
  console.log(`ours: first key press ${ms(middle(firsts))} (longest ${ms(Math.max(...firsts))}), later ones `
    + `${ms(middle(times))} (95 %: ${ms(middle(times, 0.95))}, longest ${ms(Math.max(...times))})`);
  console.log(`ours: loaded before the first result ${kb(Math.max(...bytes.map(([f]) => f)))}, `
    + `for a whole query ${kb(middle(bytes.map(([, all]) => all)))} (most ${kb(Math.max(...bytes.map(([, all]) => all)))})`);
}

/** A library: its index as it would be loaded, and the time of a query once it is there. */
async function library(browser, name, script, index, load, find) {
  const page = await slowPage(browser);
  await page.goto("about:blank");
  await page.addScriptTag({ content: script });
  const before = Date.now();
  await page.evaluate(`globalThis.text = ${JSON.stringify(index)}`);
  const opened = await page.evaluate(`(async () => { const t = performance.now(); await (${load})(); return performance.now() - t; })()`);
  const times = [];
  for (const query of QUERIES) {
    for (let end = 1; end <= query.length; end++) {
      const typed = JSON.stringify(query.slice(0, end));
      times.push(await page.evaluate(`(() => { const t = performance.now(); (${find})(${typed}); return performance.now() - t; })()`));
    }
  }
  console.log(`${name}: index ${kb(zipped(index))}, opened in ${ms(opened)}, a key press `
    + `${ms(middle(times))} (95 %: ${ms(middle(times, 0.95))}, longest ${ms(Math.max(...times))})`);
  await page.context().close();
  return before;
}

async function libraries(browser) {
  const fields = ["title", "names", "symptoms", "text"];
  const texts = documents();
  const module = (path) => readFileSync(join(folder, "node_modules", path), "utf8");

  const MiniSearch = require("minisearch");
  const options = { fields, storeFields: ["title"] };
  const mini = new MiniSearch(options);
  mini.addAll(texts);
  await library(browser, "MiniSearch", module("minisearch/dist/umd/index.js"), JSON.stringify(mini),
    `() => { globalThis.mini = MiniSearch.loadJSON(text, ${JSON.stringify(options)}); }`,
    "(q) => mini.search(q, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })");

  const lunr = require("lunr");
  const built = lunr(function () {
    this.ref("id");
    fields.forEach((field) => this.field(field));
    texts.forEach((text) => this.add(text));
  });
  await library(browser, "lunr", module("lunr/lunr.js"), JSON.stringify(built),
    "() => { globalThis.built = lunr.Index.load(JSON.parse(text)); }",
    "(q) => built.query((b) => lunr.tokenizer(q).forEach((t) => { b.term(t, { boost: 10 });"
      + " b.term(t, { wildcard: lunr.Query.wildcard.TRAILING }); if (t.toString().length > 3) b.term(t, { editDistance: 1 }); }))");

  const { Index } = require("flexsearch");
  const settings = { tokenize: "forward", cache: false };
  const flex = new Index(settings);
  texts.forEach((text) => flex.add(text.id, fields.map((field) => text[field]).join(" ")));
  const parts = [];
  await flex.export((key, data) => parts.push([key, data]));
  await library(browser, "FlexSearch", module("flexsearch/dist/flexsearch.bundle.min.js"), JSON.stringify(parts),
    `() => { globalThis.flex = new FlexSearch.Index(${JSON.stringify(settings)}); JSON.parse(text).forEach(([k, d]) => flex.import(k, d)); }`,
    "(q) => flex.search(q, 20)");
}

const server = await serve();
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
try {
  const runbook = readdirSync(join(site, "runbooks")).sort()[0];
  await ours(browser, base, `runbooks/${runbook}/`);
  await libraries(browser);
} finally {
  await browser.close();
  server.close();
}
