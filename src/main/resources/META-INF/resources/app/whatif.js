/** What if a country left or joined a bloc: the map before and after, and the pairs that win and lose. */

import { go, link } from "./address.js";
import { checkDay, countryCode, countryNames, keptList, post } from "./api.js";
import { field, h, select, table } from "./dom.js";
import { legend } from "./legend.js";
import { mapShapes, worldMap } from "./map.js";
import { turn } from "./pairs.js";
import { counted, dayAfter, levyWords, longDay, t, today } from "./words.js";

const BLOCS = ["ECOWAS", "UEMOA", "AES"];
const TYPES = ["MEMBERSHIP_ENDS", "MEMBERSHIP_BEGINS"];

export default async function render(place, asked, signal) {
  const [names, drawn] = await Promise.all([countryNames(), mapShapes()]);
  const blocs = (await keptList("blocs")).filter(({ id }) => BLOCS.includes(id));
  if (signal.aborted) return;
  const given = { type: asked.type ?? TYPES[0], country: await countryCode(asked.country ?? "TG"), bloc: asked.bloc ?? "ECOWAS", on: asked.on || dayAfter(today()), seen: asked.seen ?? "" };
  const form = h("form", { id: "scenario", class: "row", onsubmit: (event) => { event.preventDefault(); go(link("whatif", Object.fromEntries(new FormData(form)))); } },
    field(t("country"), select({ id: "country", name: "country" }, [...names], given.country)),
    field(t("whatif.type"), select({ id: "type", name: "type" }, TYPES.map((type) => [type, t(`whatif.${type}`)]), given.type)),
    field(t("whatif.bloc"), select({ id: "bloc", name: "bloc" }, blocs.map(({ id, shortName }) => [id, shortName]), given.bloc)),
    field(t("whatif.on"), h("input", { type: "date", id: "on", name: "on", value: given.on, required: true })),
    field(t("whatif.seen"), select({ id: "seen", name: "seen" }, [["", t("whatif.same")], ...names], given.seen)),
    h("button", { type: "submit", class: "primary" }, t("show")));
  place.append(h("p", { class: "hypothetical" }, t("hypothetical")), form);
  if (!asked.country) return;
  await checkDay(given.on, signal);

  const { type, country, bloc, on } = given;
  const change = { type, country, bloc, on };
  const { matrix: { real, amended }, difference: { pairs } } = await post("scenarios", { amendment: { changes: [change] }, matrix: { on } }, signal);
  if (signal.aborted) return;
  const state = { country: given.seen || country, to: false, on, hs: "" };
  const map = (id, title, matrix) => h("figure", { class: "map", tabindex: "0", "aria-label": title }, h("figcaption", {}, title), worldMap(id, drawn, names, state, matrix));
  const section = (direction) => {
    const id = direction.toLowerCase();
    const some = pairs.filter((pair) => pair.direction === direction);
    return h("section", { id }, h("h2", {}, t(`whatif.${id}`)), h("p", {}, counted("changes.pairs.count", some.length)),
      some.length > 0 && table(t(`whatif.${id}`), [t("pair"), t("since"), t("verdict"), t("passage"), t("levies")], some.map((pair) => [
        `${names.get(pair.origin)} → ${names.get(pair.destination)}`, longDay(pair.since), ...turned(pair)]), { id: `${id}-pairs` }));
  };
  place.append(
    h("p", { id: "assumed", class: "assumed" }, t(`whatif.assumed.${type}`, {
      country: names.get(country) ?? country, bloc: blocs.find(({ id }) => id === bloc)?.shortName ?? bloc, day: longDay(on) })),
    legend(),
    h("div", { class: "two-maps" },
      map("map", t("whatif.before", { day: longDay(on), country: names.get(state.country) }), real),
      map("map-after", t("whatif.after", { day: longDay(on), country: names.get(state.country) }), amended)),
    section("LOSES"), section("GAINS"), section("OTHERWISE"));
}

/** What changes of a pair: its treatment as to duty with the regimes, its passage, its levies. */
function turned({ verdict, passage, levies }) {
  return [
    verdict ? h("span", {}, turn("verdict", verdict.before.verdict, verdict.after.verdict),
      h("div", { class: "quiet" }, `${t("regimes")}: ${[verdict.before, verdict.after].map(({ regimes }) => regimes.join(", ") || "–").join(" → ")}`)) : "–",
    passage ? h("span", {}, turn("passage", passage.before.passage, passage.after.passage)) : "–",
    levies ? [levies.before, levies.after].map((some) => some.map(levyWords).join(", ") || "–").join(" → ") : "–",
  ];
}
