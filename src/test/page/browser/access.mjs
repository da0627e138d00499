// What a page must be for everybody: read by a screen reader, used by the keyboard, on a screen of any width.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const MOST_STEPS = 2000;
const STEPS_AT_ONCE = 20;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core has to say. */
export const violations = async (page) => {
  await page.evaluate(axe);
  return page.evaluate(async () =>
    (await globalThis.axe.run(document)).violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`),
    ),
  );
};

/** What is wider than the screen, or is cut off to make it fit. */
export const beyondTheScreen = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element) =>
      element !== document.body && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && !scrolls(element.parentElement))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        // What lies wholly on the left is for screen readers, or comes when it has the focus.
        return right > Math.max(left, 0) && (right > width + 1 || left < -1);
      })
      .map((element) => `wider than the screen: ${element.outerHTML.slice(0, 120)}`)
      .concat(document.documentElement.scrollWidth > width ? "the page scrolls sideways" : []);
  });

/** The controls that Tab does not reach, and those that do not show that it is there. */
export const lostByKeyboard = async (page) => {
  await page.evaluate(() => {
    const reached = new Set();
    const unmarked = new Set();
    const control = "a[href], button, input, select, textarea, summary, [tabindex]";
    const told = (element) => element.outerHTML.slice(0, 120);
    const outlined = ({ outlineStyle, outlineWidth, boxShadow }) =>
      (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    // A shape is marked by its line.
    const marked = (element) =>
      outlined(getComputedStyle(element)) ||
      [...element.querySelectorAll("path")].some((path) => Number.parseFloat(getComputedStyle(path).strokeWidth) >= 2);
    addEventListener("focusin", ({ target }) => {
      if (globalThis.atTheEnd) {
        return; // The last steps may go round again.
      }
      reached.add(target);
      if (!marked(target)) {
        unmarked.add(`not marked: ${told(target)}`);
      }
    });
    globalThis.lost = () => [
      ...(reached.size > 0 ? unmarked : ["Tab reaches nothing"]),
      ...[...document.querySelectorAll(control)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0)
        // Of radio buttons with one name, Tab goes to one; the arrows to the others.
        .filter((element) => !(element.type === "radio" && [...reached].some(({ name }) => name === element.name)))
        .filter((element) => !reached.has(element))
        .map((element) => `not reached: ${told(element)}`),
    ];
    document.activeElement.blur();
    addEventListener("focusout", ({ relatedTarget }) => (globalThis.atTheEnd ||= relatedTarget === null));
  });
  for (let steps = 0; steps < MOST_STEPS; steps += STEPS_AT_ONCE) {
    for (let i = 0; i < STEPS_AT_ONCE; i++) {
      await page.keyboard.press("Tab");
    }
    if (await page.evaluate(() => globalThis.atTheEnd || document.activeElement === document.body)) {
      return page.evaluate(() => globalThis.lost());
    }
  }
  return ["Tab finds no end"];
};
