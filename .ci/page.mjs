// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
// Opens a report in a browser without a window: CHROME=BROWSER node page.mjs DATASET_FOLDER [SCREENSHOTS]
// The index and the pages of up to three documents: no script error, no request but for the page itself, every link
// leads somewhere (also into another page), no id twice, search finds, the value of a mark shows on focus and a press
// leads to its row, nothing runs over the edge of a phone, and axe finds no fault with who can read it, light and dark.
// With SCREENSHOTS a folder of pictures to look at, and the index as it prints.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(resolve("index.js")); // the modules of the folder it is run in
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");
const SCREENS = [
  { name: "wide", width: 1280, height: 900, colorScheme: "light" },
  { name: "dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone", width: 390, height: 844, colorScheme: "light" },
];
const MOST_BYTES_OF_INDEX = 1_000_000;
const DOCUMENTS = 3;

const [folder, pictures] = process.argv.slice(2);
const report = resolve(folder, "report");
const index = resolve(report, "index.html");
const documents = existsSync(resolve(report, "documents"))
  ? readdirSync(resolve(report, "documents")).sort().slice(0, DOCUMENTS).map((n) => resolve(report, "documents", n))
  : [];
const problems = [];
const idsOf = new Map();

function ids(file) {
  if (!idsOf.has(file)) {
    const found = [...readFileSync(file, "utf8").matchAll(/ id="([^"]*)"/g)].map((m) => m[1].replace(/&#(\d+);/g, (e, n) => String.fromCharCode(n)).replaceAll("&amp;", "&"));
    idsOf.set(file, new Set(found));
  }
  return idsOf.get(file);
}

async function links(page, file) {
  const { hrefs, all } = await page.evaluate(() => ({
    hrefs: [...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href")),
    all: [...document.querySelectorAll("[id]")].map((e) => e.id),
  }));
  all.filter((id, i) => all.indexOf(id) !== i).forEach((id) => problems.push(`id twice: ${id}`));
  for (const href of hrefs.filter((h) => !/^https?:/.test(h))) {
    const to = new URL(href, pathToFileURL(file));
    const anchor = decodeURIComponent(to.hash.slice(1));
    const target = fileURLToPath(to.href.split("#")[0]);
    if (!existsSync(target)) problems.push(`no file: ${href}`);
    else if (anchor && !ids(target).has(anchor)) problems.push(`leads nowhere: ${href}`);
  }
  return hrefs.length;
}

async function marks(page, say) {
  const mark = page.locator(".text mark[id]").first();
  if ((await mark.count()) === 0) return;
  await mark.focus();
  const value = await mark.evaluate((e) => getComputedStyle(e, "::after").content);
  if (!value || value === "none") say("a mark in focus shows no value");
  await page.keyboard.press("Enter");
  const row = await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.tagName);
  if (row !== "TR") say("a mark does not lead to its row");
  const hidden = await page.evaluate(() => [...document.querySelectorAll("tr[id]:target")].some((r) => !r.offsetParent));
  if (hidden) say("the row that a mark leads to is not shown");
}

async function search(page, say) {
  const title = (await page.locator("table.documents tbody th").first().textContent()).trim();
  await page.keyboard.press("/");
  await page.keyboard.type(title.slice(0, 20));
  const shown = await page.locator("table.documents tbody tr:visible").count();
  if (shown < 1) say(`a search for "${title.slice(0, 20)}" finds nothing`);
  await page.locator("#find").fill("qzxv");
  if ((await page.locator("table.documents tbody tr:visible").count()) > 0) say("a search for nothing finds something");
  await page.locator("#find").fill("");
}

async function look(launched, file, { name, width, height, colorScheme }) {
  const context = await launched.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const what = relative(report, file);
  const say = (problem) => problems.push(`${what}, ${name}: ${problem}`);
  page.on("console", (m) => m.type() === "error" && say(m.text()));
  page.on("pageerror", (e) => say(e.message));
  page.on("request", (r) => r.url() !== url && say(`asks for ${r.url()}`));
  await page.goto(url);
  const found = await links(page, file);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) say(`${over} pixels over the edge`);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    const fullPage = (await page.evaluate(() => document.documentElement.scrollHeight)) < 12_000;
    await page.screenshot({ path: resolve(pictures, `${name}-${basename(file, ".html")}.png`), fullPage });
  }
  if (file === index) {
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    if (JSON.parse(data)["@type"] !== "Dataset") say("no schema.org Dataset");
    await search(page, say);
    await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  } else {
    await marks(page, say);
  }
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => window.axe.run(document));
  for (const { id, nodes } of violations) say(`${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 120)}`);
  await context.close();
  return found;
}

async function withoutScript(launched) {
  const context = await launched.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(index).href);
  if ((await page.locator("table.documents tbody tr:visible").count()) < 1) problems.push("no list without script");
  if (await page.locator("#find").isVisible()) problems.push("a search that cannot work without script");
  await context.close();
}

const launched = await chromium.launch({ executablePath: process.env.CHROME });
let found = 0;
for (const file of [index, ...documents]) {
  for (const screen of SCREENS) found += await look(launched, file, screen);
}
await withoutScript(launched);
if (statSync(index).size > MOST_BYTES_OF_INDEX) problems.push(`index.html has ${statSync(index).size} bytes`);
if (pictures) {
  const page = await launched.newPage();
  await page.goto(pathToFileURL(index).href);
  await page.pdf({ path: resolve(pictures, "print.pdf"), format: "A4" });
}
await launched.close();
[...new Set(problems)].forEach((problem) => console.error(`${dirname(index)}: ${problem}`));
if (problems.length) process.exit(1);
console.log(`${dirname(index)}: ${1 + documents.length} pages, ${found} links, ${SCREENS.length} screens: nothing wrong`);
