/** Every pair on a day, as a heat map: rows are origins, columns destinations. */

import { go, link, remember } from "./address.js";
import { checkDay, countryNames, get } from "./api.js";
import { boundaries, slider } from "./days.js";
import { alert, field, h } from "./dom.js";
import { legend, sign } from "./legend.js";
import { label, t, today } from "./words.js";

export default async function render(place, asked, signal) {
  const [names, turns] = await Promise.all([countryNames(), boundaries()]);
  if (signal.aborted) return;
  const state = { on: asked.on || today(), hs: asked.hs ?? "" };
  await checkDay(state.on, signal);
  const heat = h("div", { class: "wide", tabindex: "0", role: "region", "aria-label": t("view.matrix") });
  const show = async (day) => {
    state.on = day;
    remember(link("matrix", state));
    try {
      heat.replaceChildren(heatMap(await get("eligibility/matrix", { ...state }, signal), names, state));
    } catch (error) {
      if (!signal.aborted) heat.replaceChildren(alert(error));
    }
  };
  const hs = h("input", { id: "matrix-hs", value: state.hs, maxlength: 20, onchange: () => { state.hs = hs.value.trim(); show(state.on); } });
  place.append(h("div", { class: "row" }, field(t("hs"), hs, t("map.hs.hint"))),
    slider(turns, state.on, show, (on) => go(link("matrix", { ...state, on })), signal), legend(), h("p", { class: "quiet" }, t("matrix.caption")), heat);
  await show(state.on);
}

function heatMap({ countries, rows, passages, on }, names, { hs }) {
  const cell = (origin, destination, i, j) => {
    if (i === j) return h("td", { class: "same" }, h("span", { class: "quiet", "aria-label": t("same.country") }, "·"));
    const said = `${names.get(origin)} → ${names.get(destination)}: ${label(rows[i][j])}; ${label(passages[i][j])}`;
    return h("td", { class: `cell ${rows[i][j]}`, "data-origin": origin, "data-destination": destination, title: said },
      h("a", { href: link("ask", { origin, destination, on, hs }), "aria-label": said, tabindex: i === 0 && j === 1 ? "0" : "-1" }, sign(passages[i][j])));
  };
  const head = (code, scope) => h("th", { scope }, h("abbr", { title: names.get(code) }, code));
  return h("table", { id: "matrix", "aria-label": t("view.matrix"), onkeydown: arrows },
    h("thead", {}, h("tr", {}, h("td", {}), countries.map((code) => head(code, "col")))),
    h("tbody", {}, countries.map((origin, i) => h("tr", {}, head(origin, "row"), countries.map((destination, j) => cell(origin, destination, i, j))))));
}

/** Arrows move over the pairs; one of them alone is reached by the tabulator. */
function arrows(event) {
  const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [0, 0];
  const from = event.target.closest("td");
  if (!from || (!down && !right)) return;
  event.preventDefault();
  let { rowIndex } = from.parentElement;
  let { cellIndex } = from;
  const { rows } = event.currentTarget;
  let to;
  do {
    rowIndex += down;
    cellIndex += right;
    const cell = rows[rowIndex]?.cells[cellIndex];
    if (!cell || rowIndex === 0 || cellIndex === 0) return;
    to = cell.querySelector("a");
  } while (!to);
  from.querySelector("a").tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}
