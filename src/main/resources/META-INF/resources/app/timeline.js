/** One pair over time: two bars, and the instruments at the turns. */

import { go, link } from "./address.js";
import { countryCode, countryNames, get } from "./api.js";
import { figure, scale } from "./bars.js";
import { field, h, select, svg, table } from "./dom.js";
import { instruments } from "./instruments.js";
import { ground, legend, sign, verdictWords } from "./legend.js";
import { during, label, t } from "./words.js";

export default async function render(place, asked, signal) {
  const named = [["", t("ask.choose")], ...(await countryNames())];
  if (signal.aborted) return;
  const given = { origin: await countryCode(asked.origin), destination: await countryCode(asked.destination), since: asked.since ?? "" };
  const change = () => go(link("timeline", Object.fromEntries(new FormData(form))));
  const control = (name) => select({ id: name, name, onchange: change }, named, given[name]);
  const form = h("form", { class: "row", onsubmit: (event) => event.preventDefault() },
    field(t("ask.origin"), control("origin")), field(t("ask.destination"), control("destination")),
    field(t("since"), select({ id: "since", name: "since", onchange: change },
      [["", t("timeline.all")], ["1990-01-01", "1990"], ["2012-01-01", "2012"], ["2020-01-01", "2020"], ["2024-01-01", "2024"]], given.since)));
  place.append(form);
  if (!given.origin || !given.destination) {
    place.append(h("p", {}, t("timeline.choose")));
    return;
  }
  const timeline = await get("eligibility/timeline", { ...asked, ...given }, signal);
  const turns = await Promise.all(timeline.spans.map(({ changedBy }) => instruments(changedBy)));
  if (signal.aborted) return;
  const to = (day) => link("ask", { origin: given.origin, destination: given.destination, on: day });
  place.append(legend(), bars(timeline, to),
    table(t("timeline.verdicts"), [t("days"), t("verdict"), t("regimes"), t("instruments")], timeline.spans.map((span, i) => [
      span.during.since ? h("a", { href: to(span.during.since) }, during(span.during)) : during(span.during),
      verdictWords(span.verdict), span.regimes.join(", ") || "–", turns[i] ?? "–"])),
    table(t("timeline.passages"), [t("days"), t("passage")], timeline.passages.map((span) => [
      span.during.since ? h("a", { href: to(span.during.since) }, during(span.during)) : during(span.during), `${sign(span.passage)} ${label(span.passage)}`])));
}

function bars({ spans, passages }, to) {
  const first = spans[0]?.during.since ?? passages[0].during.since;
  const drawn = scale([first, ...[...spans, ...passages].map(({ during: { since } }) => since).filter(Boolean)]);
  const bar = (code, shown, range, y, mark) => {
    const left = Math.max(0, drawn.x(range.since ?? first));
    const width = Math.max(1, drawn.x(range.until) - left);
    const said = `${label(code)}: ${during(range)}`;
    return svg("a", { href: to(range.since ?? first), "aria-label": said }, svg("title", {}, said),
      ground(width, 44, shown, left, y), mark && width > 24 && svg("text", { x: left + width / 2, y: y + 29 }, mark));
  };
  return figure(t("timeline.bars"), drawn, 112, { id: "timeline", role: "group", "aria-label": t("view.timeline") }, t("timeline.figure"),
    spans.map((span) => bar(span.verdict, span.verdict, span.during, 4, "")),
    passages.map((span) => bar(span.passage, `passage ${span.passage}`, span.during, 60, sign(span.passage))));
}
