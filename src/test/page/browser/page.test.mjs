// What the page promises beside its answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { VIEWS } from "./views.mjs";
import { SERVICE, address, answer, forgive, none, open, picture, settled, text, visit } from "./visit.mjs";

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

test("without a network it shows what was seen", () =>
  visit({}, async (page, context, complaints) => {
    await open(page, VIEWS.ask);
    const seen = await text(page.locator("#answer"));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await settled(page);
    assert.equal(await text(page.locator("#answer")), seen);
    await picture(page, "offline");
    await open(page, { ...VIEWS.ask, on: "2024-03-02" });
    assert.ok(await page.locator("[role=alert]").isVisible(), "what was not seen is said to be out of reach");
    forgive(complaints, "ERR_INTERNET_DISCONNECTED");
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

test("no view shows a code where a word belongs", async (t) => {
  for (const lang of LANGUAGES) {
    // A file comes back with its codes, for programs.
    for (const [view, question] of Object.entries(VIEWS).filter(([view]) => view !== "file")) {
      await t.test(`${view}, ${lang}`, () =>
        visit({}, async (page) => {
          await open(page, { view, ...question, lang });
          const codes = (await text(page.locator("main"))).match(/\b(?:[A-Z]+_[A-Z_]+|DUE|DISPUTED|UNKNOWN|APPLIES)\b/gu) ?? [];
          none([...new Set(codes)].map((code) => `${code} on ${view} in ${lang}`));
        }),
      );
    }
  }
});

test("each language has the same words", async () => {
  const words = await Promise.all(
    LANGUAGES.map(async (language) => {
      const response = await fetch(new URL(`/words.${language}.json`, SERVICE));
      assert.equal(response.status, 200);
      return response.json();
    }),
  );
  const texts = (value, place = "") =>
    typeof value === "string" ? [[place, value]] : Object.entries(value).flatMap(([key, part]) => texts(part, `${place}/${key}`));
  const [places, ...others] = words.map((language) => texts(language).map(([place]) => place).sort());
  assert.ok(places.length > 0);
  for (const other of others) {
    assert.deepEqual(other, places);
  }
  none(words.flatMap((language, i) => texts(language).filter(([, said]) => !said.trim()).map(([place]) => `${LANGUAGES[i]}: ${place}`)));
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
