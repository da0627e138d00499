/** What changed between two days: the pairs that differ, and the events of the law between them. */

import { go, link } from "./address.js";
import { checkDay, countryNames, get, list } from "./api.js";
import { field, h, select } from "./dom.js";
import { instrumentsToOpen } from "./instruments.js";
import { differing, pairsTable } from "./pairs.js";
import { counted, dayAfter, label, levyWords, longDay, t, today } from "./words.js";

export default async function render(place, asked, signal) {
  const names = await countryNames();
  if (signal.aborted) return;
  const since = asked.since || "2025-01-28";
  for (const day of [since, asked.until || today()]) await checkDay(day, signal);
  const until = asked.until || (since <= today() ? dayAfter(today()) : dayAfter(since));
  const form = h("form", { class: "row", onsubmit: (event) => { event.preventDefault(); go(link("changes", Object.fromEntries(new FormData(form)))); } },
    field(t("changes.since"), h("input", { type: "date", id: "since", name: "since", value: since, required: true })),
    field(t("changes.until"), h("input", { type: "date", id: "until", name: "until", value: until, required: true })),
    field(t("changes.country"), select({ id: "countries", name: "countries" }, [["", t("changes.all")],
      ...(asked.countries?.includes(",") ? [[asked.countries, asked.countries.replace(",", " + ")]] : []),
      ...names], asked.countries ?? "")),
    h("button", { type: "submit", class: "primary" }, t("show")));
  place.append(form);

  const wanted = asked.countries?.split(",") ?? [];
  const [before, after, events] = await Promise.all([
    get("eligibility/matrix", { on: since }, signal), get("eligibility/matrix", { on: until }, signal),
    // The matrices show both days, so an event on the second counts.
    list("changes", { since, until: dayAfter(until), countries: asked.countries })]);
  if (signal.aborted) return;
  const concerned = ({ origin, destination }) => (wanted.length === 2 ? wanted.includes(origin) && wanted.includes(destination)
    : !wanted.length || wanted.includes(origin) || wanted.includes(destination));
  const pairs = differing(before, after).filter(concerned);
  place.append(
    h("section", { id: "differing" }, h("h2", {}, t("changes.pairs", { since: longDay(since), until: longDay(until) })),
      h("p", {}, counted("changes.pairs.count", pairs.length)),
      pairs.length > 0 && pairsTable("changed-pairs", t("changes.pairs.caption"), pairs, names, until)),
    h("section", { id: "events" }, h("h2", {}, t("changes.events")),
      events.length ? h("ol", { class: "events" }, events.map((event) => told(event, names))) : h("p", {}, t("changes.none"))));
}

function told(event, names) {
  const state = (side) => [side.verdict && label(side.verdict), side.passage && label(side.passage),
    side.levies && (side.levies.map(levyWords).join(", ") || t("changes.no.levy"))].filter(Boolean).join("; ");
  const pair = (text) => text.split(">").map((code) => names.get(code) ?? code).join(" → ");
  return h("li", { "data-event": event.id },
    h("p", {}, h("b", {}, `${longDay(event.on)} · ${label(event.kind)}. `), event.text),
    instrumentsToOpen(event.changedBy),
    event.changes.length > 0 && h("details", {}, h("summary", {}, counted("changes.of.pairs", event.changes.reduce((sum, { pairs }) => sum + pairs.length, 0))),
      h("ul", {}, event.changes.map(({ before, after, pairs }) => h("li", {}, `${state(before)} → ${state(after)}: ${pairs.map(pair).join(", ")}`)))));
}
