// Looks at a portal of any size: the HTML checker at every page, axe and Lighthouse at those that
// differ in kind. Says what they find, and fails if they find anything.
// Usage: node inspect.mjs CHROMIUM SITE [MEGABYTES], where no page above MEGABYTES (default 50) is
// given to the HTML checker, which holds a page in memory many times over.
import { execFile } from "node:child_process";
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createGzip } from "node:zlib";
import puppeteer from "puppeteer-core";

const [chromium, site, megabytes = "50"] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);
const require = createRequire(import.meta.url);

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = join(site, path.endsWith("/") ? path + "index.html" : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-encoding": "gzip",
    });
    createReadStream(file).pipe(createGzip()).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** The first page below a folder, and the page of that folder itself. */
function kinds() {
  const pages = [""];
  for (const entry of readdirSync(site, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === "all") {
      continue;
    }
    if (existsSync(join(site, entry.name, "index.html"))) {
      pages.push(entry.name + "/");
    }
    const below = readdirSync(join(site, entry.name)).find((name) =>
      existsSync(join(site, entry.name, name, "index.html")),
    );
    if (below) {
      pages.push(`${entry.name}/${below}/`);
    }
  }
  return pages;
}

function pagesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(folder, name));
}

async function checkHtml() {
  const all = pagesBelow(site);
  const pages = all.filter((page) => statSync(page).size <= Number(megabytes) * 1e6);
  all
    .filter((page) => !pages.includes(page))
    .forEach((page) => console.log(`html: not read, for it is too large: ${page}`));
  // From a disk the checker takes no address for the site's own, and `<br />` is permitted.
  const permitted = [
    ".*Trailing slash on void elements.*",
    ".*Inline (?:style|script) violates Content Security Policy.*",
    ".*external (?:stylesheet|script) .* blocked by .*",
  ].join("|");
  const jar = require.resolve("vnu-jar/build/dist/vnu.jar");
  let found = "";
  for (let from = 0; from < pages.length; from += 1000) {
    const options = ["--stdout", "--exit-zero-always", "--no-langdetect", "--filterpattern", permitted];
    const some = pages.slice(from, from + 1000);
    found += (await run("java", ["-jar", jar, ...options, ...some], { maxBuffer: 1 << 28 })).stdout;
  }
  console.log(`html: ${pages.length} pages, ${found.split("\n").filter(Boolean).length} findings`);
  console.log(found.split("\n").slice(0, 20).join("\n"));
  return found === "";
}

async function checkAxe(base, pages) {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  let clean = true;
  for (const page of pages) {
    for (const [width, scheme] of [[360, "light"], [1280, "dark"]]) {
      const tab = await browser.newPage();
      await tab.setBypassCSP(true);
      await tab.setViewport({ width, height: 740 });
      await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await tab.goto(base + page);
      await tab.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
      const found = await tab.evaluate(async () =>
        (await axe.run()).violations.map((v) => v.id + " at " + v.nodes.map((n) => n.target).join(" ")),
      );
      clean &&= found.length === 0;
      console.log(`axe: ${page || "home"} at ${width} px, ${scheme}: ${found.length} findings`);
      found.forEach((line) => console.log("  " + line));
      await tab.close();
    }
  }
  await browser.close();
  return clean;
}

async function checkLighthouse(base, page) {
  const { stdout } = await run("node", [join(here, "lighthouse.mjs"), chromium, base + page]);
  console.log(`lighthouse: ${page || "home"}: ${stdout.trim().replaceAll("\n", ", ")}`);
  return stdout.trim().split("\n").every((line) => line.endsWith(" 100"));
}

const server = await serve();
const base = `http://127.0.0.1:${server.address().port}/`;
const pages = kinds();
let clean = true;
// Lighthouse goes first, while nothing else runs: it measures times.
for (const page of pages) {
  clean = (await checkLighthouse(base, page)) && clean;
}
clean = (await checkAxe(base, pages)) && clean;
clean = (await checkHtml()) && clean;
server.close();
process.exitCode = clean ? 0 : 1;
