// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
// Opens a report in a browser without a window: CHROME=BROWSER node page.mjs DATASET_FOLDER [SCREENSHOTS]
// No script error, no request but for the page itself, every link leads somewhere, no id twice, the
// value of a mark shows on focus, nothing runs over the edge of a phone, and axe finds no fault with
// who can read it, light and dark. With SCREENSHOTS a folder of pictures to look at.
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(resolve("index.js")); // the modules of the folder it is run in
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");
const SCREENS = [
  { name: "wide", width: 1280, height: 900, colorScheme: "light" },
  { name: "dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone", width: 390, height: 844, colorScheme: "light" },
];

const [folder, pictures] = process.argv.slice(2);
const file = resolve(folder, "report/index.html");
const url = pathToFileURL(file).href;
const problems = [];

async function links(page) {
  const { hrefs, ids } = await page.evaluate(() => ({
    hrefs: [...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href")),
    ids: [...document.querySelectorAll("[id]")].map((e) => e.id),
  }));
  const known = new Set(ids);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => problems.push(`id twice: ${id}`));
  for (const href of hrefs) {
    if (href.startsWith("#") && !known.has(decodeURIComponent(href.slice(1)))) {
      problems.push(`leads nowhere: ${href}`);
    } else if (href.startsWith("../") && !existsSync(resolve(dirname(file), href))) {
      problems.push(`no file: ${href}`);
    }
  }
  return hrefs.length;
}

async function look(launched, { name, width, height, colorScheme }) {
  const context = await launched.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  page.on("console", (m) => m.type() === "error" && problems.push(`${name}: ${m.text()}`));
  page.on("pageerror", (e) => problems.push(`${name}: ${e.message}`));
  page.on("request", (r) => r.url() !== url && problems.push(`${name}: asks for ${r.url()}`));
  await page.goto(url);
  const found = await links(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) problems.push(`${name}: ${over} pixels over the edge`);
  const mark = page.locator(".text mark").first();
  if ((await mark.count()) > 0) {
    await mark.focus();
    const value = await mark.evaluate((e) => getComputedStyle(e, "::after").content);
    if (!value || value === "none") problems.push(`${name}: a mark in focus shows no value`);
  }
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  if (JSON.parse(data)["@type"] !== "Dataset") problems.push("no schema.org Dataset");
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => window.axe.run(document));
  for (const { id, nodes } of violations) {
    problems.push(`${name}: ${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 120)}`);
  }
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: resolve(pictures, `${name}.png`) });
    await page.locator("article").first().screenshot({ path: resolve(pictures, `${name}-article.png`) });
  }
  await context.close();
  return found;
}

const launched = await chromium.launch({ executablePath: process.env.CHROME });
let found = 0;
for (const screen of SCREENS) found = await look(launched, screen);
await launched.close();
[...new Set(problems)].forEach((problem) => console.error(`${file}: ${problem}`));
if (problems.length) process.exit(1);
console.log(`${file}: ${found} links, ${SCREENS.length} screens: nothing wrong`);
