// Every view, for everybody, on every screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { accessible, byKeyboard, fits } from "./access.mjs";
import { VIEWS } from "./views.mjs";
import { open, picture, visit } from "./visit.mjs";

for (const [view, question] of Object.entries(VIEWS)) {
  for (const width of [320, 1280]) {
    test(`${view}, ${width} pixels wide`, () =>
      visit({ viewport: { width, height: 900 } }, async (page) => {
        await open(page, { view, ...question });
        assert.equal(await page.locator("main#view").getAttribute("data-view"), view);
        assert.equal(await page.locator("[role=alert]:visible").count(), 0);
        assert.equal(await page.locator(`nav a[data-view=${view}]`).getAttribute("aria-current"), "page");
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await picture(page, `${view}-${width}-${colorScheme}`);
          await accessible(page);
        }
        await fits(page);
        await byKeyboard(page);
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
