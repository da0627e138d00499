/** The map: one country, and how its goods are treated in each other; or theirs in it. */

import { go, link, remember } from "./address.js";
import { countryCode, countryNames, get } from "./api.js";
import { boundaries, slider } from "./days.js";
import { alert, field, h, select, svg, table } from "./dom.js";
import { legend, sign, verdictWords } from "./legend.js";
import { isDay, label, t, today } from "./words.js";

let shapes;

/** The shapes of the countries, projected when the page was built. */
export async function mapShapes() {
  shapes ??= fetch("/map.json").then((response) => response.json());
  return shapes;
}

export default async function render(place, asked, signal) {
  const country = (await countryCode(asked.destination ?? asked.origin)) || "ML";
  const [names, drawn, turns] = await Promise.all([countryNames(), mapShapes(), boundaries(country)]);
  if (signal.aborted) return;
  const to = asked.destination !== undefined;
  const state = { country, to, on: asked.on || today(), hs: asked.hs ?? "" };
  const parameters = () => ({ [state.to ? "destination" : "origin"]: state.country, on: state.on, hs: state.hs });
  const again = (change) => { Object.assign(state, change); go(link("map", parameters())); };
  // A country or a day that cannot be read is refused in the service's words.
  if (!names.has(country) || !isDay(state.on)) await get("eligibility/matrix", { on: state.on, countries: country }, signal);

  const figure = h("figure", { class: "map", tabindex: "0", "aria-label": t("view.map") });
  const beside = h("div", { class: "beside" });
  const show = async (day) => {
    state.on = day;
    remember(link("map", parameters()));
    try {
      const matrix = await get("eligibility/matrix", { on: day, hs: state.hs }, signal);
      figure.replaceChildren(worldMap("map", drawn, names, state, matrix));
      beside.replaceChildren(destinations(names, state, matrix));
    } catch (error) {
      if (!signal.aborted) beside.replaceChildren(alert(error));
    }
  };
  place.append(
    h("div", { class: "row" },
      field(t("map.country"), select({ id: "map-country", onchange: (event) => again({ country: event.target.value }) }, [...names], country)),
      field(t("map.direction"), select({ id: "map-direction", onchange: (event) => again({ to: event.target.value === "to" }) },
        [["from", t("map.from")], ["to", t("map.to")]], to ? "to" : "from")),
      field(t("hs"), h("input", { id: "map-hs", value: state.hs, maxlength: 20, onchange: (event) => again({ hs: event.target.value.trim() }) }), t("map.hs.hint"))),
    slider(turns, state.on, show, (on) => again({ on }), signal), legend(), h("div", { class: "map-and-table" }, figure, beside));
  await show(state.on);
}

/** What a matrix says of the goods of one country in another, seen from `country`. */
export function seen({ country, to }, matrix, other) {
  const [origin, destination] = to ? [other, country] : [country, other];
  const [row, column] = [matrix.countries.indexOf(origin), matrix.countries.indexOf(destination)];
  return { origin, destination, verdict: matrix.rows[row]?.[column], passage: matrix.passages[row]?.[column] };
}

/** The map itself; every country but the chosen one leads to the question. */
export function worldMap(id, drawn, names, state, matrix) {
  const parts = drawn.countries.map(({ code, path }) => {
    if (code === state.country) {
      return svg("g", { "data-country": code, class: "chosen" }, svg("title", {}, names.get(code)), svg("path", { d: path, class: "fill" }));
    }
    const { origin, destination, verdict, passage } = seen(state, matrix, code);
    const said = t("map.said", { country: names.get(code), verdict: label(verdict), passage: label(passage) });
    return svg("a", { href: link("ask", { origin, destination, on: state.on, hs: state.hs }), "data-country": code, "data-verdict": verdict, "data-passage": passage, "aria-label": said },
      svg("title", {}, said), svg("path", { d: path, class: `fill ${verdict}` }), svg("path", { d: path, class: `pattern ${verdict}` }));
  });
  const labels = drawn.countries.map(({ code, label: [x, y] }) => {
    const { passage } = code === state.country ? {} : seen(state, matrix, code);
    return svg("text", { x, y, class: code === state.country ? "chosen" : "" }, passage ? `${code} ${sign(passage)}` : code);
  });
  return svg("svg", { id, viewBox: drawn.viewBox, role: "group", "aria-label": t("view.map") },
    drawn.around.map((d) => svg("path", { d, class: "around" })), svg("path", { d: drawn.inset, class: "inset" }), parts, svg("g", { class: "labels", "aria-hidden": "true" }, labels));
}

function destinations(names, state, matrix) {
  const others = [...names].filter(([code]) => code !== state.country);
  const caption = t(state.to ? "map.table.to" : "map.table.from", { country: names.get(state.country) ?? state.country });
  return table(caption, [t("country"), t("verdict"), t("passage")], others.map(([code, name]) => {
    const { origin, destination, verdict, passage } = seen(state, matrix, code);
    return [h("a", { href: link("ask", { origin, destination, on: state.on, hs: state.hs }) }, name),
      verdictWords(verdict), `${sign(passage)} ${label(passage)}`];
  }), { id: "map-table" });
}
