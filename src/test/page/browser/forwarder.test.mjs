// A forwarder has a list of shipments.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { forgive, open, picture, settled, text, visit } from "./visit.mjs";

const ROWS = [
  ["reference", "origin", "destination", "on", "hs", "weight"],
  ["a", "BF", "CI", "2026-03-01", "1005", "10"],
  ["b", "Mali", "Sénégal", "2025-06-01", "0102", "20"],
  ["c", "ML", "XX", "2025-06-01", "0102", "30"],
  ["d", "NG", "GH", "2024-05-01", "8703", "40"],
  ["e", "TG", "BJ", "2025-06-01", "", "50"],
];

test("a forwarder drops a list and gets it back answered, with the problem in its place", () =>
  visit({}, async (page) => {
    await open(page, { view: "file" });
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "shipments.csv", { type: "text/csv" }));
      return transfer;
    }, ROWS.map((row) => row.join(",")).join("\r\n"));
    await page.locator("#drop").dispatchEvent("drop", { dataTransfer: dropped });
    const saved = page.locator("#file-download");
    await saved.waitFor();
    await settled(page);
    assert.match(await text(page.locator("#file-result [role=status]")), /^5 rows answered\. 1 /);
    const shown = await page.locator("#file-rows tbody tr").evaluateAll((rows) => rows.map((row) => row.innerText));
    assert.equal(shown.length, 5);
    assert.deepEqual(shown.map((row) => /'XX' is no country's code/.test(row)), [false, false, true, false, false]);
    await picture(page, "forwarder");

    const [download] = await Promise.all([page.waitForEvent("download"), saved.click()]);
    assert.equal(download.suggestedFilename(), "shipments-answered.csv");
    const [heads, ...lines] = readFileSync(await download.path(), "utf8").trimEnd().split("\r\n").map((line) => line.split(","));
    assert.deepEqual(heads.slice(1, 7), ROWS[0]);
    assert.deepEqual(lines.map((line) => line.slice(1, 7)), ROWS.slice(1));
    const passage = heads.indexOf("passage");
    assert.deepEqual(lines.map((line) => line[passage]), ["PROHIBITED", "POSSIBLY_PROHIBITED", "", "NOT_SURVEYED", "DEPENDS_ON_GOODS"]);
  }));

test("a file that is no table is refused in words", () =>
  visit({}, async (page, context, complaints) => {
    await open(page, { view: "file" });
    await page.locator("#file").setInputFiles({ name: "letter.csv", mimeType: "text/csv", buffer: Buffer.from("Dear Sir or Madam\n") });
    const alert = page.locator("[role=alert]");
    await alert.waitFor();
    await settled(page);
    assert.match(await text(alert), /origin/);
    await picture(page, "forwarder-refused");
    forgive(complaints, "status of 400");
  }));
