// The map that the service serves is the one that map.mjs makes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

test("map.json is what map.mjs makes", async () => {
  const served = await fetch(new URL("/map.json", process.env.SERVICE));
  assert.equal(served.status, 200);
  assert.ok(
    (await served.text()) === execFileSync(process.execPath, ["map.mjs"], { encoding: "utf8" }),
    "made anew by: node map.mjs >../../main/resources/META-INF/resources/map.json",
  );
});
