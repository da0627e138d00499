// A file in pieces is answered as it is whole, down to the numbers of the lines.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const { pieces, moved } = await import(
  `data:text/javascript,${encodeURIComponent(await readFile(`${process.env.PAGE}/app/pieces.js`, "utf8"))}`
);

async function answer(body) {
  const response = await fetch(new URL("/v1/eligibility/batch?explain=none&lang=en", process.env.SERVICE), {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body,
  });
  assert.equal(response.status, 200);
  return response;
}

const countries = ["BF", "CI", "GH", "Mali", "Sénégal", "TG"];
const row = (i, note) => [`A-${i}`, countries[i % 6], countries[(i + 1 + (i % 5)) % 6], "2025-06-01", note];
const rows = (delimiter, end, note) =>
  Array.from({ length: 6000 }, (_, i) => row(i, note(i)).join(delimiter) + end).join("");
const head = "id,origin,destination,on,note";

for (const [what, text] of Object.entries({
  "plain lines": head + "\n" + rows(",", "\n", (i) => `n ${i}`),
  "an end of the line as in DOS, a byte order mark, and no end at all": "\uFEFF" + head + "\r\n" + rows(",", "\r\n", () => "").slice(0, -2),
  "sep=;": "sep=;\n" + head.replaceAll(",", ";") + "\n" + rows(";", "\n", () => "a,b"),
  "cells over several lines": head + "\n" + rows(",", "\n", (i) => (i % 7 ? "" : '"one\n2,""two""\nthree"')),
  "empty lines": head + "\n" + rows(",", "\n\n\n", () => ""),
  "rows that are wrong": head + "\n" + rows(",", "\n", (i) => (i % 11 ? "" : "x,y,z")),
  "a head alone": head + "\n",
})) {
  test(what, async () => {
    const bytes = new TextEncoder().encode(text);
    const all = [...pieces(bytes)];
    assert.ok(all.length > 1 || bytes.length < 65536, "in pieces");
    assert.equal(all.at(-1).ends, bytes.length);
    let joined = "";
    for (const { body, moved: by } of all) {
      assert.ok(body.size < 64 * 1024 + 20 * 1024, "a piece is small");
      const part = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await answer(body)).arrayBuffer());
      joined += joined ? moved(part, by) : part;
    }
    const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await answer(bytes)).arrayBuffer());
    assert.ok(joined === whole, "answered as the whole is");
  });
}

test("a quote that nobody closes takes no other piece with it", async () => {
  const text = head + "\n" + rows(",", "\n", (i) => (i === 1500 ? '"open' : ""));
  const all = [...pieces(new TextEncoder().encode(text))];
  const bodies = await Promise.all(all.map(async ({ body, moved: by }) => moved(await (await answer(body)).text(), by)));
  const answered = bodies.join("").split("\n").filter((line) => line.includes("FREE_MOVEMENT") || line.includes("PRIVILEGE") || line.includes("NO_PREFERENCE") || line.includes("STATUS_QUO"));
  assert.ok(answered.length > 5900, `${answered.length} rows answered`);
});
