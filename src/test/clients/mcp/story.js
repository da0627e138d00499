// Asks the service through the SDK's client for the Model Context Protocol, as an assistant does, and holds each answer against
// that of /v1:  node story.js http://localhost:8080
import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const base = process.argv[2];
const client = new Client({ name: "story", version: "1" });
const transport = new StreamableHTTPClientTransport(new URL("/mcp", base));
await client.connect(transport);
assert.equal(client.getServerVersion().name, "regional-trade-rules");
assert.match(client.getInstructions(), /not legal advice/);

const { tools } = await client.listTools();
const hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
for (const tool of tools) {
  const { title, ...annotations } = tool.annotations;
  assert.deepEqual(annotations, hints, tool.name);
  assert.equal(tool.inputSchema.additionalProperties, false, tool.name);
}

const text = async (name, args, isError = false) => {
  const result = await client.callTool({ name, arguments: args });
  assert.equal(result.isError ?? false, isError, `${name}: ${JSON.stringify(result)}`);
  assert.deepEqual(result.content.map((part) => part.type), ["text"]);
  return result.content[0].text;
};

const pair = { origin: "BF", destination: "CI" };
const scenario = {
  amendment: { changes: [{ type: "MEMBERSHIP_ENDS", country: "TG", bloc: "UEMOA", on: "2027-01-01" }] },
  question: { origin: "TG", destination: "BF", on: "2027-02-01" },
};
const questions = [
  ["find_country", { q: "haute-volta" }, "/v1/countries"],
  ["find_goods", { q: "maize", on: "2026-03-01" }, "/v1/products"],
  ["get_eligibility", { ...pair, on: "2026-03-01", hs: "1005", originating: true }, "/v1/eligibility"],
  ["get_eligibility", { ...pair, on: "2026-03-01", hs: "1005", lang: "fr" }, "/v1/eligibility"],
  ["get_timeline", { ...pair, since: "2024-01-01" }, "/v1/eligibility/timeline"],
  ["list_changes", { since: "2025-01-01", until: "2026-01-01", countries: "ML", limit: 5 }, "/v1/changes"],
  ["list_memberships", { bloc: "ECOWAS", on: "2025-01-29" }, "/v1/memberships"],
];
for (const [tool, args, path] of questions) {
  const answer = await fetch(new URL(`${path}?${new URLSearchParams(args)}`, base));
  assert.equal(answer.status, 200, path);
  assert.equal(await text(tool, args), await answer.text(), tool);
}
const posted = await fetch(new URL("/v1/scenarios", base), {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(scenario),
});
assert.equal(posted.status, 200);
assert.equal(await text("run_scenario", scenario), await posted.text());
assert.deepEqual(
  tools.map((tool) => tool.name).sort(),
  [...new Set([...questions.map(([tool]) => tool), "run_scenario"])].sort(),
  "each tool was asked",
);

const french = JSON.parse(await text("get_eligibility", { ...pair, on: "2026-03-01", hs: "1005", lang: "fr" }));
assert.match(french.summary, /exportation/);
assert.equal(french.passage, "PROHIBITED");

const problem = JSON.parse(await text("get_eligibility", { ...pair, on: "1 March", hs: null, since: "x" }, true));
assert.equal(problem.status, 400);
assert.deepEqual(problem.errors.map((error) => [error.name, error.code]).sort(), [
  ["on", "INVALID_DATE"],
  ["since", "UNKNOWN_PARAMETER"],
]);

await client.close();
console.log(`${tools.length} tools answered`);
