/** Who belongs to which bloc, and from when to when. */

import { countryNames, keptList, list } from "./api.js";
import { h, svg, table } from "./dom.js";
import { grounds } from "./grounds.js";
import { instrumentsToOpen } from "./instruments.js";
import { years } from "./timeline.js";
import { during, label, longDay, t, today } from "./words.js";

const WIDTH = 1000;
const ROW = 26;
const LEFT = 60;
const time = (iso) => Date.parse(`${iso}T00:00Z`);

export default async function render(place, asked, signal) {
  const [names, blocs, memberships, standings] = await Promise.all([
    countryNames(), keptList("blocs"), list("memberships", asked), list("standings", asked)]);
  if (signal.aborted) return;
  for (const bloc of blocs) {
    const members = memberships.filter((one) => one.bloc === bloc.id);
    if (!members.length) continue;
    const now = members.filter(({ inForce }) => inForce.since <= today() && (!inForce.until || today() < inForce.until));
    place.append(h("section", { class: "bloc", "data-bloc": bloc.id },
      h("h2", {}, bloc.shortName === bloc.name ? bloc.name : `${bloc.shortName}: ${bloc.name}`),
      h("p", {}, bloc.text), h("p", {}, t("members.now", { count: now.length, day: longDay(today()) })),
      bars(bloc, members, names), details(bloc, members, standings.filter((one) => one.bloc === bloc.id), names)));
  }
}

function bars(bloc, members, names) {
  const codes = [...new Set(members.map(({ country }) => country))].sort();
  const first = Math.min(...members.flatMap(({ inForce, announcedOn, notifiedOn }) => [inForce.since, announcedOn, notifiedOn].filter(Boolean).map(time)));
  const last = time(today()) + 400 * 86_400_000;
  const x = (iso) => LEFT + ((iso ? time(iso) : last) - first) / (last - first) * (WIDTH - LEFT);
  const bar = ({ country, bloc, inForce, announcedOn, notifiedOn, confidence }) => {
    const y = codes.indexOf(country) * ROW;
    const said = `${names.get(country) ?? country}, ${bloc}: ${during(inForce)}`;
    const dated = (day) => day && svg("path", { class: "notice", d: `M${x(day).toFixed(1)} ${y + 2}v${ROW - 6}` });
    return svg("g", {}, svg("title", {}, said),
      svg("rect", { x: x(inForce.since), y: y + 4, width: Math.max(2, x(inForce.until) - x(inForce.since)), height: ROW - 10, rx: 3, class: `member ${confidence === "LOW" ? "weak" : ""}` }),
      dated(announcedOn), dated(notifiedOn));
  };
  const axis = years(new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear())
    .filter((year) => x(`${year}-01-01`) < WIDTH - 20);
  const height = codes.length * ROW;
  return h("figure", { class: "bars members", tabindex: "0", "aria-label": `${bloc.shortName}: ${t("members.bars")}` }, svg("svg", { viewBox: `0 0 ${WIDTH} ${height + 26}`, role: "img", "aria-label": bloc.shortName },
    codes.map((code, i) => svg("text", { x: 0, y: i * ROW + 18, class: "start" }, code)),
    members.map(bar),
    axis.map((year) => [svg("path", { class: "tick", d: `M${x(`${year}-01-01`).toFixed(1)} ${height}v6` }), svg("text", { x: x(`${year}-01-01`), y: height + 21 }, year)]),
    svg("path", { class: "now", d: `M${x(today()).toFixed(1)} 0v${height}` })),
  h("figcaption", {}, t("members.figure")));
}

function details(bloc, members, standings, names) {
  const optional = (day) => (day ? longDay(day) : "–");
  const rows = members.map((one) => [
    names.get(one.country) ?? one.country, during(one.inForce), optional(one.announcedOn), optional(one.notifiedOn),
    h("div", {}, instrumentsToOpen([one.openedBy, one.closedBy].filter(Boolean)), one.disputes.length ? grounds({ disputes: one.disputes }) : null,
      standings.filter(({ country }) => country === one.country).map((standing) =>
        h("p", { class: "quiet" }, h("b", {}, `${label(standing.kind)}. `), standing.text)))]);
  return h("details", {}, h("summary", {}, t("members.details")),
    table(`${bloc.shortName}: ${t("members.details")}`, [t("country"), t("members.member"), t("members.announced"), t("members.notified"), t("instruments")], rows));
}
