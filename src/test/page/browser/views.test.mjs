// Every view, for everybody, on every screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beyondTheScreen, lostByKeyboard, violations } from "./access.mjs";
import { VIEWS } from "./views.mjs";
import { none, open, picture, settled, visit } from "./visit.mjs";

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
