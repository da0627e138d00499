// What one does with the types of openapi-typescript and the client openapi-fetch.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";
import { equal, present, tell } from "./told.js";

type Schemas = components["schemas"];
const DAY = "2025-06-01";

await tell("openapi-fetch", async ({ base, code }) => {
  // Both media types: an answer is then one object and not also the text of a table, and a problem keeps its type.
  const service = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: base });

  // A country by name, goods by word.
  const countries = await service.GET("/v1/countries", { params: { query: { q: "haute-volta" } } });
  equal("BF", countries.data?.countries[0]?.code);
  const products = await service.GET("/v1/products", { params: { query: { q: "maize", on: "2026-03-01" } } });
  equal(["1005"], products.data?.products[0]?.hs);
  equal(true, products.data?.products[0]?.restrictions.some(({ id }) => id === "BF-CEREALS-2023-12"));

  // Members on two days.
  const ecowas = async (on: string) =>
    present((await service.GET("/v1/blocs/{id}/members", { params: { path: { id: "ECOWAS" }, query: { on } } })).data);
  equal(15, (await ecowas("2025-01-28")).count);
  const after = await ecowas("2025-01-29");
  equal(12, after.count);
  equal(false, after.members.some(({ country }) => country === "ML"));
  equal(null, after.members[0]?.inForce.until);

  // A question: passage, duty, papers, citations.
  const ask = async (query: paths["/v1/eligibility"]["get"]["parameters"]["query"]) =>
    present((await service.GET("/v1/eligibility", { params: { query } })).data);
  const answer = await ask({ origin: "BF", destination: "Côte d'Ivoire", on: "2026-03-01", hs: "1005", originating: true });
  equal("CI", answer.destination);
  equal(code("PROHIBITED"), answer.passage);
  equal(code("FREE_MOVEMENT"), answer.verdict);
  equal("UEMOA", answer.recommended);
  equal(code("CERTIFICATE_OF_ORIGIN"), answer.documents?.[0]?.code);
  equal(code("DEPENDS"), answer.documents?.[0]?.status);
  equal("uemoa-decision-01-2003", answer.documents?.[0]?.citations[0]?.instrument);
  equal(100, answer.regimes[0]?.treatment?.["UNPROCESSED"]);
  equal("BF-CEREALS-2023-12", answer.restrictions?.[0]?.id);
  equal(undefined, (await ask({ origin: "ML", destination: "GH", on: DAY, explain: "none" })).levies);

  // Three questions, one of them bad.
  const batch = await service.POST("/v1/eligibility/batch", { body: { questions: [
    { id: "A-1", origin: "ML", destination: "GH", on: DAY },
    { id: "A-2", origin: "ML", destination: "XX", on: DAY },
    { id: "A-3", origin: "GH", destination: "ML", on: DAY },
  ] } });
  const answers = present(batch.data).answers;
  equal(["A-1", "A-2", "A-3"], answers.map(({ id }) => id));
  equal(code("PRIVILEGE"), answers[0]?.answer?.verdict);
  equal(code("INVALID_CODE"), answers[1]?.problem?.code);
  equal("destination", answers[1]?.problem?.errors[0]?.name);
  equal(code("STATUS_QUO"), answers[2]?.answer?.verdict);

  // Many countries, many days, what happens in law.
  const matrix = await service.GET("/v1/eligibility/matrix", { params: { query: { on: DAY, countries: "ML,SN,GH" } } });
  equal(["ML", "SN", "GH"], matrix.data?.countries);
  equal(code("PRIVILEGE"), matrix.data?.rows[0]?.[2]);
  const timeline = await service.GET("/v1/eligibility/timeline",
    { params: { query: { origin: "ML", destination: "GH", since: "2024-01-01", until: "2026-01-01" } } });
  equal(2, timeline.data?.spans.length);
  equal("2025-01-29", timeline.data?.spans[1]?.during.since);
  equal(code("PRIVILEGE"), timeline.data?.spans[1]?.verdict);
  const changes = await service.GET("/v1/changes",
    { params: { query: { since: "2025-01-01", until: "2025-03-29", kinds: "MEMBERSHIP" } } });
  equal(3, changes.data?.changes.length);
  equal("ML-ECOWAS-1975-ENDS", changes.data?.changes[1]?.id);
  equal("2025-01-29", changes.data?.changes[1]?.on);
  equal(code("ENDS"), changes.data?.changes[1]?.event);

  // Scenarios: a question, a matrix, a timeline, by an amended law and by the real one.
  const run = async (change: Schemas["Change"], asked: Omit<Schemas["ScenarioRequest"], "amendment">) =>
    present((await service.POST("/v1/scenarios", { body: { amendment: { changes: [change] }, ...asked } })).data);
  const question = await run(
    { type: "MEMBERSHIP_ENDS", country: "TG", bloc: "UEMOA", on: "2027-01-01" },
    { question: { origin: "TG", destination: "BF", on: "2027-02-01" } });
  equal(code("STATUS_QUO"), question.question?.amended.verdict);
  equal(code("FREE_MOVEMENT"), question.question?.real.verdict);
  equal("2027-01-01", question.difference?.firstDay);
  equal(undefined, question.matrix);
  const parties = await run(
    { type: "REGIME_PARTIES", regime: "ETLS", origin: { membersOf: "ECOWAS" },
      destination: { membersOf: "ECOWAS", countries: ["GH", "NG"] }, on: "2027-01-01" },
    { matrix: { on: "2027-02-01", countries: "GH,NG,SN" } });
  equal(code("NO_PREFERENCE"), parties.matrix?.amended.rows[0]?.[2]);
  equal(code("FREE_MOVEMENT"), parties.matrix?.real.rows[0]?.[2]);
  const end = await run(
    { type: "REGIME_ENDS", regime: "ETLS-TRANS-2025", on: "2027-01-01" },
    { timeline: { origin: "ML", destination: "GH", since: "2026-01-01", until: "2028-01-01" } });
  equal(2, end.timeline?.amended.spans.length);
  equal(1, end.timeline?.real.spans.length);

  // Problems, and an answer that has not changed.
  const refused = async (destination: string): Promise<Schemas["Problem"]> =>
    present((await service.GET("/v1/eligibility", { params: { query: { origin: "ML", destination, on: DAY } } })).error);
  const unreadable = await refused("Atlantis");
  equal(400, unreadable.status);
  equal(code("INVALID_CODE"), unreadable.code);
  equal("destination", unreadable.errors[0]?.name);
  const senseless = await refused("Mali");
  equal(422, senseless.status);
  equal(code("SAME_COUNTRY"), senseless.code);
  const query = { origin: "ML", destination: "GH", on: DAY };
  const first = await service.GET("/v1/eligibility", { params: { query } });
  const header = { "If-None-Match": present(first.response.headers.get("ETag")) };
  equal(304, (await service.GET("/v1/eligibility", { params: { query, header } })).response.status);

  // Other forms than JSON: lines as the text that they are, a workbook as a stream of octets.
  const lines = await service.POST("/v1/eligibility/batch", {
    params: { query: { explain: "none" } },
    headers: { "Content-Type": "application/x-ndjson" },
    body: ["GH", "XX"].map((destination, id) => JSON.stringify({ id, origin: "ML", destination, on: DAY })).join("\n"),
    bodySerializer: (text) => text,
    parseAs: "text",
  });
  const told = present(lines.data).trim().split("\n").map((line): Schemas["BatchAnswer"] => JSON.parse(line));
  equal(code("PRIVILEGE"), told[0]?.answer?.verdict);
  equal(code("INVALID_CODE"), told[1]?.problem?.code);
  const workbook = await service.GET("/v1/eligibility/matrix", { params: { query: { on: DAY, format: "xlsx" } }, parseAs: "arrayBuffer" });
  equal("PK", Buffer.from(present(workbook.data)).toString("latin1", 0, 2)); // a workbook is a ZIP file
});
