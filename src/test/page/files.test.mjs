// What the page consists of fits together: its texts in each language, and what is kept for offline.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

const read = (name) => readFile(`${process.env.PAGE}/${name}`, "utf8");
const scripts = (await readdir(`${process.env.PAGE}/app`)).map((name) => `app/${name}`);
const words = Object.fromEntries(
  await Promise.all(["en", "fr", "pt"].map(async (language) => [language, JSON.parse(await read(`words.${language}.json`))])),
);

test("each language has the same texts with the same values in them", () => {
  const values = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const language of ["fr", "pt"]) {
    assert.deepEqual(Object.keys(words[language]), Object.keys(words.en), language);
    for (const [key, text] of Object.entries(words.en)) {
      assert.deepEqual(values(words[language][key]), values(text), `${language}: ${key}`);
    }
  }
});

test("each text that a script names is there, and each that is there is named", async () => {
  const sources = (await Promise.all(scripts.map(read))).join("\n");
  const named = [...sources.matchAll(/\bt\("([^"]+)"|counted\("([^"]+)"/g)].flatMap(([, text, counted]) =>
    text ? [text] : [`${counted}.one`, `${counted}.other`],
  );
  const missing = named.filter((key) => !(key in words.en));
  assert.deepEqual(missing, []);
  const composed = [...sources.matchAll(/\bt\(`([^`$]+)\$\{/g)].map(([, start]) => start);
  const unused = Object.keys(words.en).filter(
    (key) => !key.startsWith("code.") && !named.includes(key) && !sources.includes(`"${key}"`) && !composed.some((start) => key.startsWith(start)),
  );
  assert.deepEqual(unused, []);
});

test("each code of the vocabulary that the page shows has a short name", async () => {
  const shown = ["verdict", "passage", "regimes.status", "conditions.status", "levies.status", "documents.status", "documents.code",
    "restrictions.kind", "hits", "reasons", "effect", "suspensions.status", "basis", "goods", "modes", "confidence", "tier", "read",
    "decides", "completeness", "askedBy", "validity", "kind", "standings.kind"];
  const response = await fetch(new URL("/v1/vocabulary?limit=500", process.env.SERVICE));
  const { vocabulary } = await response.json();
  const unnamed = vocabulary.filter(({ of, code }) => shown.includes(of) && !(`code.${code}` in words.en)).map(({ code }) => code);
  assert.deepEqual(unnamed, []);
});

test("every file of the page is kept for offline", async () => {
  const worker = await read("sw.js");
  const [, names] = /\.\.\.\[([^\]]+)\]\.map\(\(name\) => `\/app\/\$\{name\}\.js`\)/.exec(worker);
  assert.deepEqual([...names.matchAll(/"(\w+)"/g)].map(([, name]) => `app/${name}.js`).sort(), scripts.sort());
  for (const name of await readdir(process.env.PAGE)) {
    if (!["app", "index.html", "sw.js"].includes(name)) assert.ok(worker.includes(`"/${name}"`), name);
  }
});
