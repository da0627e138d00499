// What one does with the client of the generator typescript-fetch.
import {
  BatchAnswerFromJSON, CatalogueApi, Configuration, EligibilityApi, EventsApi, ProblemFromJSON, ResponseError,
  type Change, type Problem, type Scenario, type ScenarioRequest,
} from "./fetch/index.js";
import { equal, present, tell } from "./told.js";

const day = (text: string) => new Date(text);
const DAY = day("2025-06-01");

await tell("typescript-fetch", async ({ base, code }) => {
  const configuration = new Configuration({ basePath: base });
  const catalogue = new CatalogueApi(configuration);
  const eligibility = new EligibilityApi(configuration);

  // A country by name, goods by word.
  equal("BF", (await catalogue.listCountries({ q: "haute-volta" })).countries[0]?.code);
  const maize = present((await catalogue.listProducts({ q: "maize", on: day("2026-03-01") })).products[0]);
  equal(["1005"], maize.hs);
  equal(true, maize.restrictions.some(({ id }) => id === "BF-CEREALS-2023-12"));

  // Members on two days.
  equal(15, (await catalogue.listMembers({ id: "ECOWAS", on: day("2025-01-28") })).count);
  const after = await catalogue.listMembers({ id: "ECOWAS", on: day("2025-01-29") });
  equal(12, after.count);
  equal(false, after.members.some(({ country }) => country === "ML"));
  equal(null, after.members[0]?.inForce.until);

  // A question: passage, duty, papers, citations.
  const answer = await eligibility.getEligibility(
    { origin: "BF", destination: "Côte d'Ivoire", on: day("2026-03-01"), hs: "1005", originating: true });
  equal("CI", answer.destination);
  equal(code("PROHIBITED"), answer.passage);
  equal(code("FREE_MOVEMENT"), answer.verdict);
  equal("UEMOA", answer.recommended);
  const paper = present(answer.documents?.[0]);
  equal(code("CERTIFICATE_OF_ORIGIN"), paper.code);
  equal(code("DEPENDS"), paper.status);
  equal("uemoa-decision-01-2003", paper.citations[0]?.instrument);
  equal(100, answer.regimes[0]?.treatment?.["UNPROCESSED"]);
  equal("BF-CEREALS-2023-12", answer.restrictions?.[0]?.id);
  const brief = await eligibility.getEligibility({ origin: "ML", destination: "GH", on: DAY, explain: "none" });
  equal(undefined, brief.levies); // not asked for, which is not "none"

  // Three questions, one of them bad.
  const { answers } = await eligibility.answerBatch({ batchQuestions: { questions: [
    { id: "A-1", origin: "ML", destination: "GH", on: DAY },
    { id: "A-2", origin: "ML", destination: "XX", on: DAY },
    { id: "A-3", origin: "GH", destination: "ML", on: DAY },
  ] } });
  equal(["A-1", "A-2", "A-3"], answers.map(({ id }) => id));
  equal(code("PRIVILEGE"), answers[0]?.answer?.verdict);
  equal(code("INVALID_CODE"), answers[1]?.problem?.code);
  equal("destination", answers[1]?.problem?.errors[0]?.name);
  equal(code("STATUS_QUO"), answers[2]?.answer?.verdict);

  // Many countries, many days, what happens in law.
  const matrix = await eligibility.getMatrix({ on: DAY, countries: "ML,SN,GH" });
  equal(["ML", "SN", "GH"], matrix.countries);
  equal(code("PRIVILEGE"), matrix.rows[0]?.[2]);
  const timeline = await eligibility.getTimeline(
    { origin: "ML", destination: "GH", since: day("2024-01-01"), until: day("2026-01-01") });
  equal(2, timeline.spans.length);
  equal(day("2025-01-29"), timeline.spans[1]?.during.since);
  equal(code("PRIVILEGE"), timeline.spans[1]?.verdict);
  const { changes } = await new EventsApi(configuration).listChanges(
    { since: day("2025-01-01"), until: day("2025-03-29"), kinds: "MEMBERSHIP" });
  equal(3, changes.length);
  equal("ML-ECOWAS-1975-ENDS", changes[1]?.id);
  equal(day("2025-01-29"), changes[1]?.on);
  equal(code("ENDS"), changes[1]?.event);

  // Scenarios: a question, a matrix, a timeline, by an amended law and by the real one.
  const run = (change: Change, asked: Omit<ScenarioRequest, "amendment">): Promise<Scenario> =>
    eligibility.runScenario({ scenarioRequest: { amendment: { changes: [change] }, ...asked } });
  const question = await run(
    { type: "MEMBERSHIP_ENDS", country: "TG", bloc: "UEMOA", on: day("2027-01-01") },
    { question: { origin: "TG", destination: "BF", on: day("2027-02-01") } });
  equal(code("STATUS_QUO"), question.question?.amended.verdict);
  equal(code("FREE_MOVEMENT"), question.question?.real.verdict);
  equal(day("2027-01-01"), question.difference?.firstDay);
  equal(undefined, question.matrix);
  const parties = await run(
    { type: "REGIME_PARTIES", regime: "ETLS", origin: { membersOf: "ECOWAS" },
      destination: { membersOf: "ECOWAS", countries: ["GH", "NG"] }, on: day("2027-01-01") },
    { matrix: { on: day("2027-02-01"), countries: "GH,NG,SN" } });
  equal(code("NO_PREFERENCE"), parties.matrix?.amended.rows[0]?.[2]);
  equal(code("FREE_MOVEMENT"), parties.matrix?.real.rows[0]?.[2]);
  const end = await run(
    { type: "REGIME_ENDS", regime: "ETLS-TRANS-2025", on: day("2027-01-01") },
    { timeline: { origin: "ML", destination: "GH", since: day("2026-01-01"), until: day("2028-01-01") } });
  equal(2, end.timeline?.amended.spans.length);
  equal(1, end.timeline?.real.spans.length);

  // Problems, and an answer that has not changed.
  const refused = async (destination: string): Promise<Problem> => {
    try {
      await eligibility.getEligibility({ origin: "ML", destination, on: DAY });
    } catch (refusal) {
      if (refusal instanceof ResponseError) return ProblemFromJSON(await refusal.response.json());
      throw refusal;
    }
    throw new Error("not refused");
  };
  const unreadable = await refused("Atlantis");
  equal(400, unreadable.status);
  equal(code("INVALID_CODE"), unreadable.code);
  equal("destination", unreadable.errors[0]?.name);
  const senseless = await refused("Mali");
  equal(422, senseless.status);
  equal(code("SAME_COUNTRY"), senseless.code);
  const first = await eligibility.getEligibilityRaw({ origin: "ML", destination: "GH", on: DAY });
  equal("ML", (await first.value()).origin); // what is not read keeps its connection
  const ifNoneMatch = present(first.raw.headers.get("ETag"));
  const unchanged = await eligibility.getEligibility({ origin: "ML", destination: "GH", on: DAY, ifNoneMatch }).catch(
    (thrown: unknown) => (thrown instanceof ResponseError ? thrown.response.status : Promise.reject(thrown)));
  equal(304, unchanged);

  // Other forms than JSON, by fetch itself.
  const lines = await fetch(`${base}/v1/eligibility/batch?explain=none`, {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson" },
    body: ["GH", "XX"].map((destination, id) => JSON.stringify({ id, origin: "ML", destination, on: "2025-06-01" })).join("\n"),
  });
  const told = (await lines.text()).trim().split("\n").map((line) => BatchAnswerFromJSON(JSON.parse(line)));
  equal(code("PRIVILEGE"), told[0]?.answer?.verdict);
  equal(code("INVALID_CODE"), told[1]?.problem?.code);
  const workbook = await (await fetch(`${base}/v1/eligibility/matrix?on=2025-06-01&format=xlsx`)).arrayBuffer();
  equal("PK", Buffer.from(workbook).toString("latin1", 0, 2)); // a workbook is a ZIP file
});
