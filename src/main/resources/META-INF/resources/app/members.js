/** Who belongs to which bloc, and from when to when. */

import { countryNames, keptList, list } from "./api.js";
import { figure, scale } from "./bars.js";
import { h, svg, table } from "./dom.js";
import { grounds } from "./grounds.js";
import { instrumentsToOpen } from "./instruments.js";
import { during, label, longDay, t, today } from "./words.js";

const ROW = 26;
const LEFT = 60;

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
  const drawn = scale(members.flatMap(({ inForce, announcedOn, notifiedOn }) => [inForce.since, announcedOn, notifiedOn].filter(Boolean)), LEFT);
  const { x } = drawn;
  const bar = ({ country, bloc: id, inForce, announcedOn, notifiedOn, confidence }) => {
    const y = codes.indexOf(country) * ROW;
    const dated = (day) => day && svg("path", { class: "notice", d: `M${x(day).toFixed(1)} ${y + 2}v${ROW - 6}` });
    return svg("g", {}, svg("title", {}, `${names.get(country) ?? country}, ${id}: ${during(inForce)}`),
      svg("rect", { x: x(inForce.since), y: y + 4, width: Math.max(2, x(inForce.until) - x(inForce.since)), height: ROW - 10, rx: 3, class: `member ${confidence === "LOW" ? "weak" : ""}` }),
      dated(announcedOn), dated(notifiedOn));
  };
  return figure(`${bloc.shortName}: ${t("members.bars")}`, drawn, codes.length * ROW, { role: "img", "aria-label": bloc.shortName }, t("members.figure"),
    codes.map((code, i) => svg("text", { x: 0, y: i * ROW + 18, class: "start" }, code)), members.map(bar));
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
