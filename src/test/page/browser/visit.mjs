// A visitor of the page: a browser of Debian, or another Chromium, that notes what a visitor should not have to meet.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after } from "node:test";
import { chromium } from "playwright-core";

export const SERVICE = process.env.SERVICE;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
after(() => browser.close());

/** The address of a view, with the parameters. */
export const address = (parameters = {}) => `${SERVICE}/?${new URLSearchParams(parameters)}`;

/**
 * Does with a page of a fresh profile what `tour` says. Fails on errors in the console or in a script, on what the policy for
 * content forbids, and on requests to any other host.
 */
export const visit = async (options, tour) => {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
  const complaints = [];
  const complain = (what) => complaints.push(what);
  await context.exposeBinding("complain", (_, what) => complain(what));
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      globalThis.complain(`the policy forbids ${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
    ),
  );
  context.on("weberror", (error) => complain(`error: ${error.error().stack}`));
  context.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) {
      complain(`console, ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== SERVICE) {
      complain(`another host: ${url}`);
    }
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await tour(page, context, complaints);
  } finally {
    await context.close();
  }
  none(complaints);
};

/** There is none of them; a failure names each. */
export const none = (flaws) => assert.ok(flaws.length === 0, `\n${flaws.join("\n")}`);

/** Forgets complaints with the words: those of the browser about what a test has done to it. */
export const forgive = (complaints, words) =>
  complaints.splice(0, Infinity, ...complaints.filter((complaint) => !complaint.includes(words)));

/** Waits until what was asked for is shown, or a problem is said. */
export const settled = async (page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.locator('main#view[aria-busy="false"]').waitFor();
};

/** Opens a view and waits for it. */
export const open = async (page, parameters) => {
  await page.goto(address(parameters));
  await settled(page);
};

/** Answers one question of the form. */
export const answer = async (page, name, value) => {
  const field = page.locator(`form#question [name="${name}"]`);
  await ((await field.evaluate(({ tagName }) => tagName)) === "SELECT" ? field.selectOption(value) : field.fill(value));
};

/** Keeps a picture of the whole page, where pictures are asked for. */
export const picture = async (page, name) => {
  if (process.env.PICTURES !== "keep") {
    return;
  }
  mkdirSync("screenshots", { recursive: true });
  await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true, animations: "disabled" });
};

/** The visible text, its blanks joined. */
export const text = async (locator) => (await locator.innerText()).replace(/\s+/gu, " ").trim();
