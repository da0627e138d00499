// The picture of the page in the README: the map, with its slider of days and its legend.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";
import { open, visit } from "./visit.mjs";

const LARGEST = 120_000;
const WIDTH = 720;
const MARGIN = 12;

test("the README's picture", () =>
  visit({ viewport: { width: WIDTH, height: 900 }, colorScheme: "light" }, async (page) => {
    await open(page, { view: "map", destination: "ML", on: "2025-06-01", lang: "en" });
    const [top, map] = await Promise.all([".slider", "figure.map"].map((part) => page.locator(part).boundingBox()));
    const path = process.env.PICTURE || "screenshots/page.png";
    await page.screenshot({
      path,
      animations: "disabled",
      fullPage: true,
      clip: { x: 0, y: top.y - MARGIN, width: WIDTH, height: map.y + map.height - top.y + 2 * MARGIN },
    });
    const { size } = statSync(path);
    assert.ok(size <= LARGEST, `${size} bytes`);
  }));
