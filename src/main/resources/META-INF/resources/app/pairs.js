/** Pairs of countries whose treatment or passage differs between two matrices. */

import { link } from "./address.js";
import { h, table } from "./dom.js";
import { sign, verdictWords } from "./legend.js";
import { label, t } from "./words.js";

/** The pairs that two matrices see differently: {origin, destination, before, after}, each of the last two {verdict, passage}. */
export function differing(before, after) {
  const at = (matrix, origin, destination) => {
    const [row, column] = [matrix.countries.indexOf(origin), matrix.countries.indexOf(destination)];
    return { verdict: matrix.rows[row]?.[column], passage: matrix.passages[row]?.[column] };
  };
  const codes = [...new Set([...before.countries, ...after.countries])].sort();
  return codes.flatMap((origin) => codes.filter((code) => code !== origin).map((destination) =>
    ({ origin, destination, before: at(before, origin, destination), after: at(after, origin, destination) })))
    .filter((pair) => pair.before.verdict !== pair.after.verdict || pair.before.passage !== pair.after.passage);
}

/** The same, as a table; `on` is the day that a pair's link asks about. */
export function pairsTable(id, caption, pairs, names, on) {
  return table(caption, [t("pair"), t("verdict"), t("passage")], pairs.map(({ origin, destination, before, after }) => [
    h("a", { href: link("ask", { origin, destination, on }) }, `${names.get(origin) ?? origin} → ${names.get(destination) ?? destination}`),
    h("span", {}, turn("verdict", before.verdict, after.verdict)),
    h("span", {}, turn("passage", before.passage, after.passage)),
  ]), { id });
}

/** A verdict or passage before and after, once where it is the same. */
export function turn(kind, before, after) {
  const shown = (code) => {
    if (!code) return "–";
    return kind === "verdict" ? verdictWords(code) : `${sign(code)} ${label(code)}`;
  };
  return before === after ? shown(after) : [shown(before), " → ", shown(after)];
}
