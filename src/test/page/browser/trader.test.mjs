// A trader wants to send maize from Burkina Faso to Côte d'Ivoire.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SERVICE, answer, forgive, open, picture, settled, text, visit } from "./visit.mjs";

test("a trader learns that the maize may not go, why, and how to ask again", () =>
  visit({}, async (page, context) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: SERVICE });
    await open(page, {});
    await answer(page, "origin", { label: "Burkina Faso" });
    await answer(page, "destination", { label: "Côte d'Ivoire" });
    await answer(page, "on", "2026-03-01");
    await answer(page, "hs", "maize");
    await page.locator("#products button", { hasText: "1005" }).click();
    await page.locator("#answer").waitFor();
    await settled(page);
    assert.equal(new URL(page.url()).searchParams.get("hs"), "1005");
    assert.equal(await page.locator("#answer").getAttribute("data-passage"), "PROHIBITED");

    const parts = await page.locator("#answer [data-part]").evaluateAll((all) => all.map((part) => part.dataset.part));
    assert.deepEqual(parts, ["summary", "passage", "duty", "papers", "levies", "unknown", "until", "grounds"]);
    assert.match(await text(page.locator("[data-part=summary]")), /^Burkina Faso: export of maize prohibited/);
    const passage = page.locator("[data-part=passage]");
    assert.match(await text(passage), /Prohibited.*Export ban/i);
    assert.match(await text(page.locator("[data-part=duty]")), /Free of duty by treaty.*UEMOA/);
    assert.match(await text(page.locator("[data-part=papers]")), /Plant health certificate/);

    const grounds = passage.locator("details.grounds").first();
    const instrument = grounds.locator("a[href^=http]").first();
    assert.ok(await instrument.isHidden());
    await grounds.locator("summary").click();
    assert.ok(await instrument.isVisible());
    assert.ok((await text(instrument)).length > 10);
    assert.match(await text(grounds), /confidence/);
    await picture(page, "trader-grounds");

    await page.locator("#copy-curl").click();
    await page.locator("#answer [role=status]", { hasText: /./ }).waitFor();
    const [, address] = /^curl '(http[^']+)'$/.exec(await page.evaluate(() => navigator.clipboard.readText()));
    const response = await fetch(address);
    assert.equal(response.status, 200);
    const { origin, destination, on, passage: found } = await response.json();
    assert.deepEqual([origin, destination, on, found], ["BF", "CI", "2026-03-01", "PROHIBITED"]);

    const json = await page.locator("#as-json").getAttribute("href");
    assert.equal((await fetch(new URL(json, SERVICE))).status, 200);
    await page.locator("#copy-link").click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  }));

test("what is wrong is said where it is, with what was meant", () =>
  visit({}, async (page, context, complaints) => {
    await open(page, { origin: "BF", destination: "CI", on: "1/3/2026", hs: "801310000" });
    const alert = page.locator("[role=alert]");
    assert.ok(await alert.isVisible());
    assert.equal(await page.locator("form#question [name=on]").getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator("form#question [name=hs]").getAttribute("aria-invalid"), "true");
    await picture(page, "trader-mistakes");
    assert.ok((await text(alert)).includes("0801310000"), await text(alert));
    await answer(page, "on", "2026-03-01");
    await page.locator("form#question a.suggestion").first().click();
    await settled(page);
    assert.equal(new URL(page.url()).searchParams.get("hs"), "0801310000");
    forgive(complaints, "status of 400");
  }));
