/** Bars over time: their scale, their years, and today. */

import { h, svg } from "./dom.js";
import { dayNumber, dayOf, today } from "./words.js";

const WIDTH = 1000;
/** Days after today, or after the last turn, that are shown of what has no end. */
const AHEAD = 400;

/** A scale from the first day that is shown: `x(day)` is where a day stands, and that of no day where the bars end. */
export function scale(days, left = 0) {
  const first = Math.min(...days.map(dayNumber));
  const last = Math.max(dayNumber(today()), ...days.map(dayNumber)) + AHEAD;
  const x = (day) => (day ? left + ((dayNumber(day) - first) / (last - first)) * (WIDTH - left) : WIDTH);
  const year = (number) => Number(dayOf(number).slice(0, 4));
  return { x, years: years(year(first) + 1, year(last)).filter((one) => x(`${one}-01-01`) < WIDTH - 20) };
}

/** A year every so many that no two run into each other. */
function years(first, last) {
  const count = last - first + 1;
  const step = [1, 2, 5, 10].find((every) => count / every <= 13) ?? 10;
  return Array.from({ length: count }, (_, i) => first + i).filter((year) => year % step === 0);
}

/** The figure: bars as high as `height`, with the years beneath and a line at today. */
export function figure(name, { x, years: shown }, height, drawing, caption, ...bars) {
  return h("figure", { class: "bars", tabindex: "0", "aria-label": name }, svg("svg", { viewBox: `0 0 ${WIDTH} ${height + 30}`, ...drawing },
    bars,
    shown.map((year) => {
      const at = x(`${year}-01-01`).toFixed(1);
      return [svg("path", { class: "tick", d: `M${at} ${height}v7` }), svg("text", { x: at, y: height + 23 }, year)];
    }),
    svg("path", { class: "now", d: `M${x(today()).toFixed(1)} 0v${height}` })), h("figcaption", {}, caption));
}
