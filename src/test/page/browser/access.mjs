// What a page must be for everybody: read by a screen reader, used by the keyboard, on a screen of any width.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { none } from "./visit.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe-core has nothing to say. */
export const accessible = async (page) => {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () =>
    (await globalThis.axe.run(document)).violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`),
    ),
  );
  none(violations);
};

/** Nothing is wider than the screen, and nothing is cut off to make it so. */
export const fits = async (page) => {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element) =>
      element !== null &&
      element !== document.body &&
      element !== document.documentElement &&
      (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    const beyond = [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && !element.closest("svg svg, .visually-hidden"))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > left && (right > width + 1 || left < -1) && !scrolls(element.parentElement);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return { width, content: document.documentElement.scrollWidth, beyond };
  });
  none(wide.beyond.map((element) => `wider than the screen: ${element}`));
  assert.equal(wide.content, wide.width);
};

/** Tab goes to every control in turn, shows where it is, and leaves the page at the end. */
export const byKeyboard = async (page) => {
  await page.evaluate(() => {
    const reached = new Set();
    const unmarked = new Set();
    const control = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';
    const name = (element) => element.outerHTML.slice(0, 120);
    addEventListener("focusin", ({ target }) => {
      reached.add(target);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
      if ((outlineStyle === "none" || outlineWidth === "0px") && boxShadow === "none") {
        unmarked.add(name(target));
      }
    });
    globalThis.focusTour = () => ({
      missed: [...document.querySelectorAll(control)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
        .filter((element) => element.getAttribute("tabindex") !== "-1")
        // Of radio buttons with one name, Tab goes to one; the arrows to the others.
        .filter((element) => !(element.type === "radio" && [...reached].some(({ name }) => name === element.name)))
        .filter((element) => !reached.has(element))
        .map(name),
      unmarked: [...unmarked],
      reached: reached.size,
    });
    document.activeElement.blur();
  });
  let steps = 0;
  do {
    assert.ok(steps++ < 2000, "Tab finds no end");
    await page.keyboard.press("Tab");
  } while (await page.evaluate(() => document.activeElement !== document.body));
  const { reached, missed, unmarked } = await page.evaluate(() => globalThis.focusTour());
  assert.ok(reached > 0);
  none([...missed.map((control) => `not reached: ${control}`), ...unmarked.map((control) => `no mark: ${control}`)]);
};
