// The picture of the page in the README.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";
import { VIEWS } from "./views.mjs";
import { open, visit } from "./visit.mjs";

const LARGEST = 120_000;

test("the README's picture", () =>
  visit({ viewport: { width: 1000, height: 720 }, colorScheme: "light" }, async (page) => {
    await open(page, { view: "map", ...VIEWS.map, lang: "en" });
    const path = process.env.PICTURE || "screenshots/page.png";
    await page.screenshot({ path, animations: "disabled" });
    const { size } = statSync(path);
    assert.ok(size <= LARGEST, `${size} bytes`);
  }));
