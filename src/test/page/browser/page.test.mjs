// What the page promises beside its answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { VIEWS } from "./views.mjs";
import { address, answer, forgive, open, picture, settled, text, visit } from "./visit.mjs";

const LANGUAGES = ["en", "fr", "pt"];
const LARGEST = 250_000;

/** Bytes on the wire, heads included, by address, of all that the page asks for. */
const weighed = (page) => {
  const sizes = new Map();
  page.on("requestfinished", async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    sizes.set(request.url(), responseBodySize + responseHeadersSize);
  });
  return sizes;
};

const sum = (sizes) => [...sizes.values()].reduce((all, size) => all + size, 0);

/** Waits until all answers that the page has asked for are kept on the device. */
const kept = async (page) => {
  const missing = () =>
    page.evaluate(async () => {
      const asked = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => new URL(name).pathname.startsWith("/v1/"));
      const found = await Promise.all(asked.map((url) => caches.match(url, { ignoreVary: true })));
      return asked.filter((_, i) => !found[i]);
    });
  let left;
  for (const end = Date.now() + 10_000; (left = await missing()).length > 0; await page.waitForTimeout(100)) {
    assert.ok(Date.now() < end, `not kept: ${left}`);
  }
};

test("without a network it shows what was seen", () =>
  visit({}, async (page, context, complaints) => {
    await open(page, VIEWS.ask);
    const seen = await text(page.locator("#answer"));
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await settled(page);
    assert.equal(await text(page.locator("#answer")), seen);
    await picture(page, "offline");
    await open(page, { ...VIEWS.ask, on: "2024-03-02" });
    assert.ok(await page.locator("[role=alert]").isVisible(), "what was not seen is said to be out of reach");
    forgive(complaints, "net::ERR_");
  }));

test("it speaks the browser's language, or another when told so", async (t) => {
  const navigations = new Set();
  for (const [language, locale] of [["en", "de-DE"], ["fr", "fr-SN"], ["pt", "pt-GW"]]) {
    await t.test(locale, () =>
      visit({ locale }, async (page) => {
        await open(page, VIEWS.ask);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.equal(await page.locator("#language").inputValue(), language);
        navigations.add(await text(page.locator("nav")));
        const answers = new Set([await text(page.locator("#answer"))]);
        for (const other of LANGUAGES.filter((other) => other !== language)) {
          await page.locator("#language").selectOption(other);
          await page.locator(`html[lang=${other}]`).waitFor({ state: "attached" });
          await settled(page);
          assert.equal(new URL(page.url()).searchParams.get("lang"), other);
          answers.add(await text(page.locator("#answer")));
          await picture(page, `ask-${language}-to-${other}`);
        }
        assert.equal(answers.size, LANGUAGES.length);
      }),
    );
  }
  assert.equal(navigations.size, LANGUAGES.length);
});

test("printed, it is the answer and no more", () =>
  visit({}, async (page) => {
    await open(page, VIEWS.ask);
    await page.emulateMedia({ media: "print" });
    for (const left of ["nav", "#language", "form#question button"]) {
      assert.equal(await page.locator(left).filter({ visible: true }).count(), 0, left);
    }
    assert.ok(await page.locator("#answer").isVisible());
    await picture(page, "ask-print");
    await page.pdf({ path: "screenshots/ask.pdf" });
  }));

test("it is light", (t) =>
  visit({ serviceWorkers: "block" }, async (page, context, complaints) => {
    const sizes = weighed(page);
    await open(page, VIEWS.ask);
    await page.waitForLoadState("networkidle");
    t.diagnostic(`first load with an answer: ${sum(sizes)} bytes in ${sizes.size} answers`);
    assert.ok(sum(sizes) < LARGEST);
    for (const [view, question] of Object.entries(VIEWS)) {
      await open(page, { view, ...question });
    }
    await page.waitForLoadState("networkidle");
    const files = new Map([...sizes].filter(([url]) => !new URL(url).pathname.startsWith("/v1/")));
    t.diagnostic(`all its files: ${sum(files)} bytes in ${files.size} answers`);
    assert.ok(sum(files) < LARGEST);
    forgive(complaints, "Service Worker registration blocked");
  }));

test("it is fast on a slow processor", (t) =>
  visit({}, async (page, context) => {
    const developer = await context.newCDPSession(page);
    await developer.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        globalThis.answered ??= document.querySelector('#answer [data-part="summary"]')?.textContent && performance.now();
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await open(page, VIEWS.ask);
    const answered = await page.evaluate(() => globalThis.answered);
    assert.ok(answered > 0);
    t.diagnostic(`first answer on screen, processor slowed four times: ${Math.round(answered)} ms`);
  }));

test("the address holds the question", async () => {
  let shared;
  let seen;
  await visit({}, async (page) => {
    await open(page, { lang: "en" });
    for (const [name, value] of Object.entries(VIEWS.ask)) {
      await answer(page, name, value);
    }
    await page.locator("form#question [type=submit]").click();
    await page.locator("#answer").waitFor();
    await settled(page);
    shared = page.url();
    seen = await text(page.locator("#answer"));
  });
  for (const [name, value] of Object.entries(VIEWS.ask)) {
    assert.equal(new URL(shared).searchParams.get(name), value, shared);
  }
  await visit({ locale: "fr-FR" }, async (page) => {
    await page.goto(shared);
    await settled(page);
    assert.equal(await text(page.locator("#answer")), seen);
  });
  assert.ok(shared.startsWith(address()), shared);
});
