/** An answer in the order a trader needs it: may it go, what duty, which papers, which levies, what is not known, until when. */

import { link } from "./address.js";
import { address } from "./api.js";
import { h } from "./dom.js";
import { grounds } from "./grounds.js";
import { badge } from "./legend.js";
import { during, isDay, label, longDay, t } from "./words.js";

export function answer(given, asked, names) {
  const from = names.get(given.origin) ?? given.origin;
  const to = names.get(given.destination) ?? given.destination;
  return h("article", { id: "answer", "data-verdict": given.verdict, "data-passage": given.passage },
    h("h2", {}, t("answer.title", { from, to, day: longDay(given.on) })),
    supposed(given, asked),
    given.hypothetical && h("p", { class: "hypothetical" }, t("hypothetical")),
    part("summary", null, h("p", { class: "summary" }, given.summary)),
    part("passage", t("answer.passage"), badge("passage", given.passage), passage(given)),
    part("duty", t("answer.duty"), badge("verdict", given.verdict), h("p", {}, given.meaning), duty(given)),
    part("papers", t("answer.papers"), papers(given)),
    part("levies", t("answer.levies"), levies(given)),
    part("unknown", t("answer.unknown"), unknown(given)),
    part("until", t("answer.until"), until(given, asked)),
    part("grounds", t("answer.because"), because(given)),
    actions(given, asked));
}

/** What was said of the goods, and as known on which day. */
function supposed({ asked: facts = {} }, { publishedBy, edition }) {
  const said = (value) => (Array.isArray(value) ? value.join(", ") : typeof value === "boolean" ? t(value ? "yes" : "no") : isDay(value) ? longDay(value) : value);
  const words = Object.entries({ ...facts, publishedBy, edition }).filter(([name, value]) => value !== undefined && NAMED.has(name))
    .map(([name, value]) => `${t(`ask.${name}`)}: ${["goods", "mode"].includes(name) ? label(value) : said(value)}`);
  return words.length > 0 && h("p", { class: "quiet", id: "supposed" }, words.join(" · "));
}

/** The facts that the form has a name for. */
const NAMED = new Set(["hs", "goods", "mode", "originating", "approved", "specialRegime", "certificateIssuedOn", "publishedBy", "edition"]);

function part(name, title, ...children) {
  return h("section", { "data-part": name }, title && h("h3", {}, title), children);
}

function statement(heading, text, source, ...children) {
  return h("li", { class: "statement" }, h("p", {}, heading, heading && " ", text), children, grounds(source));
}

const strong = (text) => h("b", {}, text);

function passage({ restrictions = [], suspensions = [] }) {
  const stops = suspensions.filter(({ effect }) => effect === "TRADE_STOPPED");
  const hitting = restrictions.filter(({ hits }) => hits !== "NO_HIT");
  const others = restrictions.filter(({ hits }) => hits === "NO_HIT");
  const measure = (one) => statement(strong(`${label(one.kind ?? one.effect)} · ${label(one.hits ?? one.status)}${(one.reasons ?? []).length ? ` (${one.reasons.map(label).join(", ")})` : ""}.`),
    one.text, one, h("p", { class: "quiet" }, during(one.inForce)), products(one));
  return [
    stops.length + hitting.length > 0 && h("ul", { class: "statements" }, [...stops, ...hitting].map(measure)),
    others.length > 0 && h("details", {}, h("summary", {}, t("answer.no.hit", { count: others.length })), h("ul", { class: "statements" }, others.map(measure))),
  ];
}

function products({ products = [], exempt = [] }) {
  const named = (goods) => [...new Set(goods.map(({ name, hs }) => (hs ? `${name} (${hs})` : name)))].join("; ");
  return [
    products.length > 0 && h("p", { class: "quiet" }, t("answer.products", { goods: named(products) })),
    exempt.length > 0 && h("p", { class: "quiet" }, t("answer.exempt", { goods: named(exempt) })),
  ];
}

function duty({ regimes = [], suspensions = [], candidates = [], outcomes = [], recommended }) {
  const treatment = (regime) => Object.entries(regime.treatment ?? {}).map(([goods, percent]) => `${label(goods)}: ${percent} %`).join(" · ");
  const taking = suspensions.filter(({ effect }) => effect !== "TRADE_STOPPED");
  return [
    outcomes.length > 0 && h("p", {}, t("answer.outcomes", { verdicts: outcomes.map(({ verdict }) => label(verdict)).join(t("or")) })),
    recommended && h("p", {}, t("answer.recommended"), " ", strong(recommended)),
    h("ul", { class: "statements" },
      regimes.map((regime) => statement(strong(`${regime.id}: ${label(regime.status)} (${label(regime.basis)}).`),
        treatment(regime) && t("answer.treatment", { treatment: treatment(regime) }), regime,
        h("p", { class: "quiet" }, during(regime.inForce)),
        (regime.conditions ?? []).length > 0 && h("ul", { class: "conditions" }, regime.conditions.map((condition) =>
          h("li", {}, h("b", {}, `${label(condition.status)}: `), condition.text, grounds(condition)))))),
      taking.map((one) => statement(strong(`${label(one.effect)} · ${label(one.status)}.`), one.text, one)),
      candidates.map((one) => statement(strong(`${one.id}: ${label("CANDIDATE")}.`), one.text, one))),
  ];
}

function papers({ documents = [] }) {
  if (!documents.length) return h("p", {}, t("answer.papers.none"));
  return [
    h("ul", { class: "statements" }, documents.map((paper) => statement(strong(`${label(paper.code)} · ${label(paper.status)}.`), paper.text, paper,
      h("p", { class: "quiet" }, [
        paper.askedBy && t("answer.asked.by", { by: [paper.askedBy].flat().map(label).join(", ") }),
        paper.validMonths && t("answer.valid.months", { months: paper.validMonths }),
        paper.validity && paper.validity !== "UNKNOWN" && label(paper.validity),
      ].filter(Boolean).join(" · "))))),
    h("p", { class: "quiet" }, t("answer.papers.more")),
  ];
}

function levies({ levies: charged = [] }) {
  if (!charged.length) return h("p", {}, t("answer.levies.none"));
  const here = charged.filter(({ status }) => status !== "NOT_DUE");
  const away = charged.filter(({ status }) => status === "NOT_DUE");
  const levy = (one) => statement(strong(`${one.id}, ${one.rate === undefined ? "" : `${one.rate} % · `}${label(one.status)}.`), one.reason, one);
  return [
    here.length ? h("ul", { class: "statements" }, here.map(levy)) : h("p", {}, t("answer.levies.none.due")),
    away.length > 0 && h("details", {}, h("summary", {}, t("answer.levies.away", { count: away.length })), h("ul", { class: "statements" }, away.map(levy))),
  ];
}

function unknown({ missingFacts = [], warnings = [], surveyed }) {
  const more = (name) => (event) => {
    event.preventDefault();
    const control = document.getElementById(name);
    const hidden = control?.closest("details");
    if (hidden) hidden.open = true;
    control?.focus();
    control?.scrollIntoView({ block: "center" });
  };
  return [
    missingFacts.length > 0 && [h("p", {}, t("answer.missing")), h("ul", {}, missingFacts.map(({ name, decides }) =>
      h("li", {}, h("button", { type: "button", class: "link", onclick: more(name) }, t(`ask.${name}`)), ": ",
        t("answer.decides", { what: decides.map(label).join(", ") }))))],
    warnings.length > 0 && h("ul", { class: "statements" }, warnings.map((warning) => statement(null, warning.text, warning))),
    h("p", { class: "quiet" }, surveyed ? t("answer.surveyed", { during: during(surveyed), how: label(surveyed.completeness) }) : t("answer.not.surveyed")),
    missingFacts.length + warnings.length === 0 && h("p", {}, t("answer.nothing.missing")),
  ];
}

function until({ stable, verifiedUntil, edition, origin, destination }, asked) {
  return [
    stable && h("p", {}, t("answer.stable", { during: during(stable) })),
    h("p", {}, t("answer.verified", { day: longDay(verifiedUntil ?? edition.verifiedUntil), edition: edition.name })),
    h("p", {}, h("a", { href: link("timeline", { origin, destination }) }, t("answer.timeline")), " · ",
      h("a", { href: link("changes", { countries: `${origin},${destination}`, since: asked.on ?? "" }) }, t("answer.changes"))),
  ];
}

function because({ because: proof = [] }) {
  if (!proof.length) return null;
  return h("details", { class: "proof" }, h("summary", {}, t("answer.steps", { count: proof.length })),
    h("ol", { class: "statements" }, proof.map(({ text, holds, citations }) =>
      h("li", { class: "statement" }, h("p", {}, h("b", {}, holds === false ? `${t("no")}: ` : ""), text), grounds({ citations })))));
}

/** The question as a program asks it: with day and edition, so that it goes on giving this answer. */
function actions({ permalink, edition, on }, asked) {
  const here = new URL(address("eligibility", { ...asked, on, edition: asked.edition ?? edition.name }), location.origin).href;
  const said = h("span", { class: "quiet", role: "status" });
  const copy = (text, done) => async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = done;
    } catch {
      // Without a secure address browsers have no clipboard for pages: the text is shown, to be copied by hand.
      said.replaceChildren(h("code", {}, text));
    }
  };
  return h("div", { class: "actions" },
    h("button", { type: "button", id: "copy-link", onclick: copy(location.href, t("copied")) }, t("copy.link")),
    h("button", { type: "button", id: "copy-curl", onclick: copy(`curl '${here.replaceAll("'", "%27")}'`, t("copied")) }, t("copy.curl")),
    h("a", { class: "button", id: "as-json", href: permalink, target: "_blank" }, "JSON"),
    h("button", { type: "button", id: "print", onclick: () => { openAll(); print(); } }, t("print")), said);
}

/** What is folded is printed too. */
function openAll() {
  for (const details of document.querySelectorAll("#answer details")) details.open = true;
}
