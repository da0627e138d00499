/** How verdicts and passages are shown: a colour with a pattern, and a sign. */

import { h, svg } from "./dom.js";
import { label, t } from "./words.js";

/** From the best treatment to none; the classes of the style sheet and the patterns bear these names. */
export const VERDICTS = ["FREE_MOVEMENT", "PRIVILEGE", "PARTIAL", "STATUS_QUO", "UNDETERMINED", "SUSPENDED", "NO_PREFERENCE", "NOT_COVERED"];

/** The sign of each passage; "–" is no leave to go. */
export const PASSAGES = { PROHIBITED: "✕", POSSIBLY_PROHIBITED: "!", DEPENDS_ON_GOODS: "◐", PERMIT_REQUIRED: "P", NOT_SURVEYED: "?", NONE_KNOWN: "–" };

export function sign(passage) {
  return PASSAGES[passage] ?? "·";
}

/** A verdict or passage by name, with its colour or sign. */
export function badge(kind, code) {
  return h("p", { class: `badge ${kind} ${code}` },
    kind === "verdict" ? swatch(code) : h("span", { class: "sign", "aria-hidden": "true" }, sign(code)), h("b", {}, label(code)));
}

/** A verdict by name within a line or a cell. */
export function verdictWords(code) {
  return h("span", { class: "cell" }, swatch(code), label(code));
}

export function swatch(code) {
  return svg("svg", { class: "swatch", viewBox: "0 0 24 16", "aria-hidden": "true" }, ground(24, 16, code));
}

/** An area in the colour and pattern of a verdict. */
export function ground(width, height, code, x = 0, y = 0) {
  const at = { x, y, width, height };
  return [svg("rect", { ...at, class: `fill ${code}` }), svg("rect", { ...at, class: `pattern ${code}` })];
}

/** The patterns, for the whole page: style.css refers to them. */
export function patterns() {
  const pattern = (code, size, ...marks) => svg("pattern", { id: `pattern-${code}`, width: size, height: size, patternUnits: "userSpaceOnUse" }, marks);
  const line = (d) => svg("path", { d, class: "mark" });
  const dot = (cx, cy, r) => svg("circle", { cx, cy, r, class: "dot" });
  return svg("svg", { class: "patterns", "aria-hidden": "true", width: 0, height: 0 }, svg("defs", {},
    pattern("PRIVILEGE", 8, line("M-2 2l4-4M0 8l8-8M6 10l4-4")),
    pattern("PARTIAL", 7, dot(3.5, 3.5, 1.3)),
    pattern("STATUS_QUO", 6, line("M0 3h6")),
    pattern("UNDETERMINED", 9, line("M0 0l9 9M9 0l-9 9")),
    pattern("SUSPENDED", 6, line("M3 0v6")),
    pattern("NOT_COVERED", 9, dot(2, 2, 0.9), dot(6.5, 6.5, 0.9))));
}

export function legend() {
  return h("details", { class: "legend", open: innerWidth > 700 }, h("summary", {}, t("legend")),
    h("ul", {}, VERDICTS.map((code) => h("li", {}, swatch(code), label(code)))),
    h("ul", {}, Object.keys(PASSAGES).map((code) => h("li", {}, h("span", { class: "sign", "aria-hidden": "true" }, sign(code)), label(code)))));
}
