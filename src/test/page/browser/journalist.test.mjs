// A journalist writes on what the exit of Burkina Faso, Mali and Niger from ECOWAS has changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SERVICE, open, picture, settled, text, visit } from "./visit.mjs";

const EVE = "2025-01-28";
const DAY = "2025-01-29";

const asked = async (path) => (await fetch(new URL(path, SERVICE))).json();

/** What the service says of all pairs: {"ML>GH": [verdict, passage]}. */
const pairs = async (on) => {
  const { countries, rows, passages } = await asked(`/v1/eligibility/matrix?on=${on}`);
  return Object.fromEntries(
    countries.flatMap((origin, i) =>
      countries.filter((code) => code !== origin).map((destination) => {
        const j = countries.indexOf(destination);
        return [`${origin}>${destination}`, [rows[i][j], passages[i][j]]];
      }),
    ),
  );
};

/** What the map shows, in the same form. */
const mapped = (page, key, map = "#map") =>
  page.locator(`${map} [data-country][data-verdict]`).evaluateAll(
    (all, [before, after]) =>
      Object.fromEntries(all.map(({ dataset: { country, verdict, passage } }) => [`${before}${country}${after}`, [verdict, passage]])),
    key,
  );

const of = (all, pattern) => Object.fromEntries(Object.entries(all).filter(([pair]) => pattern.test(pair)));

test("the map turns with the day, from a country and to it", () =>
  visit({}, async (page) => {
    const [eve, day] = await Promise.all([pairs(EVE), pairs(DAY)]);
    await open(page, { view: "map", origin: "ML", on: EVE, lang: "en" });
    assert.deepEqual(await mapped(page, ["ML>", ""]), of(eve, /^ML>/));
    await picture(page, "journalist-eve");
    await page.locator("#day-slider").press("ArrowRight");
    await settled(page);
    assert.equal(new URL(page.url()).searchParams.get("on"), DAY);
    assert.match(await text(page.locator("#day-shown")), /^29 January 2025/);
    assert.deepEqual(await mapped(page, ["ML>", ""]), of(day, /^ML>/));
    assert.notDeepEqual(of(eve, /^ML>GH/), of(day, /^ML>GH/));
    assert.match(await text(page.locator("#map-table tr", { hasText: "Ghana" })), /Free of duty by a revocable grant/);
    await picture(page, "journalist-day");

    await page.locator("#map-direction").selectOption("to");
    await page.waitForURL(/destination=ML/);
    await settled(page);
    assert.equal(new URL(page.url()).searchParams.get("destination"), "ML");
    assert.deepEqual(await mapped(page, ["", ">ML"]), of(day, />ML$/));
    await page.locator('#map [data-country="GH"]').click({ position: { x: 20, y: 20 } });
    await page.locator("#answer").waitFor();
    await settled(page);
    assert.equal(await page.locator("#answer").getAttribute("data-verdict"), day["GH>ML"][0]);
  }));

test("the days play, and stand still when told so", () =>
  visit({}, async (page) => {
    await open(page, { view: "map", origin: "ML", on: EVE, lang: "en" });
    const play = page.locator("#play");
    await play.click();
    await page.locator("#day-shown", { hasText: "29 January 2025" }).waitFor();
    await play.click();
    await settled(page);
    const shown = await text(page.locator("#day-shown"));
    await page.waitForTimeout(3000);
    assert.equal(await text(page.locator("#day-shown")), shown);
    assert.match(shown, /turns on this day/);
  }));

test("the matrix is that of the service on the day slid to", () =>
  visit({}, async (page) => {
    await open(page, { view: "matrix", on: EVE });
    await page.locator("#day-slider").press("ArrowRight");
    await settled(page);
    const cells = await page.locator("#matrix td[data-origin]").evaluateAll((all) =>
      all.map((cell) => [`${cell.dataset.origin}>${cell.dataset.destination}`, [...cell.classList]]),
    );
    const day = await pairs(DAY);
    assert.equal(cells.length, Object.keys(day).length);
    for (const [pair, classes] of cells) {
      assert.ok(classes.includes(day[pair][0]), `${pair}: ${classes}`);
    }
    const first = page.locator('#matrix a[tabindex="0"]');
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("#answer").waitFor();
  }));

test("what changed between the two days is told with its instruments", () =>
  visit({}, async (page) => {
    const [eve, day] = await Promise.all([pairs(EVE), pairs(DAY)]);
    const differing = Object.keys(day).filter((pair) => eve[pair].join() !== day[pair].join());
    assert.ok(differing.length > 20);
    await open(page, { view: "changes", since: EVE, until: DAY, lang: "en" });
    assert.equal(await page.locator("#changed-pairs tbody tr").count(), differing.length);
    const exit = page.locator('#events [data-event="ML-ECOWAS-1975-ENDS"]');
    assert.match(await text(exit), /29 January 2025.*Mali.*ECOWAS/);
    await exit.locator("details.grounds summary").click();
    await exit.locator("details.grounds a[href^=http]").first().waitFor();
    await picture(page, "journalist-changes");
  }));

test("what if Togo left ECOWAS is marked as no law, and names who loses", () =>
  visit({}, async (page) => {
    const on = "2027-01-01";
    await open(page, { view: "whatif", lang: "en" });
    for (const [name, value] of Object.entries({ country: "TG", type: "MEMBERSHIP_ENDS", bloc: "ECOWAS" })) {
      await page.locator(`#scenario [name="${name}"]`).selectOption(value);
    }
    await page.locator("#scenario [name=on]").fill(on);
    await page.locator("#scenario [type=submit]").click();
    await page.locator("#map-after").waitFor();
    await settled(page);
    assert.match(await text(page.locator(".hypothetical").first()), /not the law/);
    assert.match(await text(page.locator("#assumed")), /Togo leaves ECOWAS on 1 January 2027/);
    const response = await fetch(new URL("/v1/scenarios", SERVICE), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ amendment: { changes: [{ type: "MEMBERSHIP_ENDS", country: "TG", bloc: "ECOWAS", on }] }, matrix: { on } }),
    });
    const losing = (await response.json()).difference.pairs.filter(({ direction }) => direction === "LOSES");
    assert.ok(losing.some(({ origin, destination }) => origin === "TG" && destination === "GH"));
    assert.equal(await page.locator("#loses-pairs tbody tr").count(), losing.length);
    assert.match(await text(page.locator("#loses-pairs")), /Togo → Ghana/);
    assert.deepEqual(await mapped(page, ["TG>", ""]), of(await pairs(on), /^TG>/));
    const after = await mapped(page, ["TG>", ""], "#map-after");
    assert.equal(after["TG>GH"][0], losing.find(({ origin, destination }) => origin === "TG" && destination === "GH").verdict.after.verdict);
    await picture(page, "journalist-whatif");
  }));
