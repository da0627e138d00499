/** One pair over time: two bars, and the instruments at the turns. */

import { go, link } from "./address.js";
import { countries, countryCode, get } from "./api.js";
import { field, h, select, svg, table } from "./dom.js";
import { instruments } from "./instruments.js";
import { ground, legend, sign, verdictWords } from "./legend.js";
import { during, label, t, today } from "./words.js";

const WIDTH = 1000;
const time = (iso) => Date.parse(`${iso}T00:00Z`);

export default async function render(place, asked, signal) {
  const known = await countries();
  if (signal.aborted) return;
  const named = [["", t("ask.choose")], ...known.map(({ code, name }) => [code, name])];
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

/** A year every so many that no two run into each other. */
export function years(first, last) {
  const count = last - first + 1;
  const step = [1, 2, 5, 10].find((every) => count / every <= 13) ?? 10;
  return Array.from({ length: count }, (_, i) => first + i).filter((year) => year % step === 0);
}

function bars({ spans, passages }, to) {
  const first = time(spans[0]?.during.since ?? passages[0].during.since);
  const last = Math.max(time(today()) + 400 * 86_400_000, time((spans.at(-1) ?? passages.at(-1)).during.since) + 400 * 86_400_000);
  const x = (iso) => (iso ? ((time(iso) - first) / (last - first)) * WIDTH : WIDTH);
  const bar = (code, range, y, mark) => {
    const left = Math.max(0, x(range.since ?? new Date(first).toISOString().slice(0, 10)));
    const width = Math.max(1, x(range.until) - left);
    return svg("a", { href: to(range.since ?? spans[0].during.until), "aria-label": `${label(code.split(" ").at(-1))}: ${during(range)}` }, svg("title", {}, `${label(code.split(" ").at(-1))}: ${during(range)}`),
      ground(width, 44, code, left, y), mark && width > 24 && svg("text", { x: left + width / 2, y: y + 29 }, mark));
  };
  const axis = years(new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear())
    .filter((year) => x(`${year}-01-01`) < WIDTH - 20);
  return h("figure", { class: "bars", tabindex: "0", "aria-label": t("timeline.bars") }, svg("svg", { viewBox: `0 0 ${WIDTH} 150`, id: "timeline", role: "group", "aria-label": t("view.timeline") },
    spans.map((span) => bar(span.verdict, span.during, 4, "")),
    passages.map((span) => bar(`passage ${span.passage}`, span.during, 60, sign(span.passage))),
    axis.map((year) => [svg("path", { class: "tick", d: `M${x(`${year}-01-01`).toFixed(1)} 112v8` }), svg("text", { x: x(`${year}-01-01`), y: 138 }, year)]),
    svg("path", { class: "now", d: `M${x(today()).toFixed(1)} 0v112` })),
  h("figcaption", {}, t("timeline.figure")));
}
