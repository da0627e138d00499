// Every view, for everybody, on every screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beyondTheScreen, lostByKeyboard, violations } from "./access.mjs";
import { VIEWS } from "./views.mjs";
import { none, open, picture, settled, text, visit } from "./visit.mjs";

// Codes of the service for which the page has words. A file comes back with its codes, for programs.
const CODES = /\b(?:[A-Z]+_[A-Z_]+|DUE|DISPUTED|UNKNOWN|APPLIES)\b/gu;

for (const [view, question] of Object.entries(VIEWS)) {
  for (const width of [320, 1280]) {
    test(`${view}, ${width} pixels wide`, () =>
      visit({ viewport: { width, height: 900 } }, async (page) => {
        await open(page, { view, ...question });
        assert.equal(await page.locator("main#view").getAttribute("data-view"), view);
        assert.equal(await page.locator("[role=alert]:visible").count(), 0);
        assert.equal(await page.locator(`nav a[data-view=${view}]`).getAttribute("aria-current"), "page");
        const flaws = [];
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await picture(page, `${view}-${width}-${colorScheme}`);
          flaws.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`));
        }
        // And once with all that can be opened.
        await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
        await settled(page);
        await picture(page, `${view}-${width}-open`);
        flaws.push(...(await violations(page)).map((violation) => `open: ${violation}`));
        const codes = view === "file" ? [] : (await text(page.locator("main"))).match(CODES) ?? [];
        flaws.push(...[...new Set(codes)].map((code) => `a code where a word belongs: ${code}`));
        flaws.push(...(await beyondTheScreen(page)), ...(await lostByKeyboard(page)));
        none(flaws);
      }));
  }
}

test("the links of the navigation lead to each view, and back again", () =>
  visit({}, async (page) => {
    await open(page, {});
    const shown = () => page.locator("main#view").getAttribute("data-view");
    assert.equal(await shown(), "ask");
    for (const view of Object.keys(VIEWS)) {
      await page.locator(`nav a[data-view=${view}]`).click();
      await page.locator(`main#view[data-view=${view}][aria-busy=false]`).waitFor();
    }
    await page.goBack();
    await page.locator("main#view[data-view=whatif][aria-busy=false]").waitFor();
  }));
