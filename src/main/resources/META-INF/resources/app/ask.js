/** A question about goods between two countries on a day, and its answer. */

import { go, link } from "./address.js";
import { countryCode, countryNames, get, keptList } from "./api.js";
import { answer } from "./answer.js";
import { alert, field, h, select } from "./dom.js";
import { dayBefore, isDay, label, longDay, t, today } from "./words.js";

const CLASSES = ["UNPROCESSED", "HANDICRAFT", "INDUSTRIAL"];
const MODES = ["LAND", "RIVER", "SEA", "AIR"];
const APPROVALS = ["ETLS", "UEMOA", "ETLS,UEMOA", "NOT_APPROVED"];
/** Parameters that stand behind "more", which is open where one of them is given. */
const MORE = ["goods", "mode", "originating", "approved", "specialRegime", "certificateIssuedOn", "publishedBy", "edition"];

export default async function render(place, asked, signal) {
  const question = asked.origin || asked.destination ? get("eligibility", { ...asked, explain: "full" }, signal) : null;
  question?.catch(() => null);
  const [names, editions] = await Promise.all([countryNames(), keptList("editions")]);
  const [origin, destination] = [await countryCode(asked.origin), await countryCode(asked.destination)];
  if (signal.aborted) return;
  const result = h("div", { id: "result", "aria-live": "polite" });
  place.append(form({ ...asked, origin, destination }, names, editions, signal), result);
  if (!question) {
    result.append(examples());
    return;
  }
  try {
    const given = await question;
    if (!signal.aborted) result.append(answer(given, asked, names));
  } catch (error) {
    if (signal.aborted) return;
    result.append(alert(error));
    for (const { name, suggestion } of error.errors ?? []) markField(name, suggestion, asked);
  }
}

/** The control of a parameter that was refused; and its value as it is read, where there is exactly one. */
function markField(name, suggestion, asked) {
  const control = document.querySelector(`#question [name="${CSS.escape(name)}"]`);
  control?.setAttribute("aria-invalid", "true");
  if (control && suggestion) {
    control.after(h("a", { class: "suggestion", href: link("ask", { ...asked, [name]: suggestion }) }, t("ask.suggestion", { suggestion })));
  }
}

function form(asked, names, editions, signal) {
  const country = (name) => {
    const value = asked[name];
    const other = value && !names.has(value);
    return select({ id: name, name, required: true }, [["", t("ask.choose")], ...names, ...(other ? [[value, value]] : [])], value);
  };
  const text = (name, properties = {}) => h("input", { id: name, name, value: asked[name] ?? "", ...properties });
  // A day that no date control holds is shown as it came, so that the service can say what is wrong with it.
  const date = (name, value = asked[name] ?? "", properties = {}) => text(name, { type: value && !isDay(value) ? "text" : "date", value, ...properties });
  const choice = (name, values) => select({ id: name, name }, [["", t("ask.unsaid")], ...values], asked[name] ?? "");
  const truth = [["true", t("yes")], ["false", t("no")]];
  const turns = h("div", { id: "turns", class: "turns" });
  const suggestions = h("div", { id: "products", class: "suggestions", "aria-live": "polite" });
  const hs = text("hs", { autocomplete: "off", spellcheck: "false", maxlength: 60, oninput: () => suggestSoon() });
  let waiting;
  const suggestSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => suggest(hs, suggestions, signal), 250);
  };

  const element = h("form", { id: "question", onsubmit: (event) => submit(event, element, suggestions, signal) },
    h("div", { class: "row" },
      field(t("ask.origin"), country("origin")),
      h("button", { type: "button", class: "swap", title: t("ask.swap"), "aria-label": t("ask.swap"), onclick: () => swap(element) }, "⇄"),
      field(t("ask.destination"), country("destination")),
      field(t("ask.on"), date("on", asked.on ?? today(), { required: true }))),
    turns,
    h("div", { class: "row" }, field(t("ask.hs"), hs, t("ask.hs.hint")), h("button", { type: "submit", class: "primary" }, t("ask.submit"))),
    suggestions,
    h("details", { class: "more", open: MORE.some((name) => asked[name]) },
      h("summary", {}, t("ask.more")),
      h("div", { class: "row" },
        field(t("ask.goods"), choice("goods", CLASSES.map((code) => [code, label(code)]))),
        field(t("ask.mode"), choice("mode", MODES.map((code) => [code, label(code)]))),
        field(t("ask.originating"), choice("originating", truth)),
        field(t("ask.approved"), choice("approved", APPROVALS.map((code) => [code, code === "NOT_APPROVED" ? label(code) : code.replace(",", " + ")]))),
        field(t("ask.specialRegime"), choice("specialRegime", truth)),
        field(t("ask.certificateIssuedOn"), date("certificateIssuedOn"))),
      h("div", { class: "row" },
        field(t("ask.publishedBy"), date("publishedBy"), t("ask.publishedBy.hint")),
        field(t("ask.edition"), choice("edition", editions.map(({ name }) => [name, name]))))));
  turningDays(turns, element, asked, signal);
  for (const name of ["origin", "destination"]) {
    element.elements[name].addEventListener("change", () => turningDays(turns, element, asked, signal));
  }
  return element;
}

function swap(element) {
  const { origin, destination } = element.elements;
  [origin.value, destination.value] = [destination.value, origin.value];
  if (origin.value && destination.value) element.requestSubmit();
}

/** The days on which the pair's treatment or passage turns: one press puts them in. */
async function turningDays(place, element, asked, signal) {
  const { origin, destination, on } = element.elements;
  place.replaceChildren();
  if (!origin.value || !destination.value || origin.value === destination.value) return;
  const { publishedBy, edition } = asked;
  const pair = { origin: origin.value, destination: destination.value, publishedBy, edition };
  const timeline = await get("eligibility/timeline", pair, signal).catch(() => null);
  if (!timeline || signal.aborted) return;
  const days = [...new Set([...timeline.spans, ...timeline.passages].map(({ during }) => during.since))].sort().slice(1).reverse();
  if (!days.length) return;
  const set = (day) => {
    on.type = "date";
    on.value = day;
    element.requestSubmit();
  };
  const buttons = (some) => some.map((day) => h("button", { type: "button", class: "chip", onclick: () => set(day) }, longDay(day)));
  place.replaceChildren(h("span", { class: "quiet" }, t("ask.turns")), ...buttons(days.slice(0, 6)),
    ...(days.length > 6 ? [h("details", {}, h("summary", {}, t("ask.turns.all", { count: days.length })), buttons(days.slice(6)))] : []),
    h("button", { type: "button", class: "chip", onclick: () => set(dayBefore(days[0])) }, t("ask.turns.before", { day: longDay(days[0]) })));
}

const isCode = (text) => /^[\d.\s]*$/.test(text);

/** The goods that a word may mean. */
async function suggest(hs, place, signal) {
  const word = hs.value.trim();
  place.replaceChildren();
  if (isCode(word) || word.length < 2) return [];
  const { products } = await get("products", { q: word, limit: 8 }, signal).catch(() => ({ products: [] }));
  if (signal.aborted || hs.value.trim() !== word) return [];
  const found = products.flatMap(({ name, hs: codes }) => codes.map((code) => ({ name, code })));
  place.replaceChildren(...(found.length
    ? [h("span", { class: "quiet" }, t("ask.products")), ...found.map(({ name, code }) =>
        h("button", { type: "button", class: "chip", onclick: () => take(hs, code, place) }, `${name}: ${code}`))]
    : [h("span", { class: "quiet" }, t("ask.products.none", { word }))]));
  return found;
}

function take(hs, code, place) {
  hs.value = code;
  place.replaceChildren();
  hs.form.requestSubmit();
}

async function submit(event, element, suggestions, signal) {
  event.preventDefault();
  const { hs } = element.elements;
  if (!isCode(hs.value.trim())) {
    const found = await suggest(hs, suggestions, signal);
    if (found.length !== 1) {
      hs.focus();
      return;
    }
    hs.value = found[0].code;
  }
  const parameters = {};
  for (const control of element.elements) {
    if (control.name) parameters[control.name] = control.value.trim();
  }
  go(link("ask", parameters));
}

function examples() {
  const questions = [
    { origin: "BF", destination: "CI", on: "2026-03-01", hs: "1005" },
    { origin: "ML", destination: "GH", on: today(), hs: "1207" },
    { origin: "GH", destination: "ML", on: today() },
    { origin: "CI", destination: "ML", on: "2022-03-01" },
  ];
  return h("div", { class: "examples" }, h("h2", {}, t("ask.examples")),
    h("ul", {}, questions.map((question, i) => h("li", {}, h("a", { href: link("ask", question) }, t(`ask.example.${i + 1}`))))));
}
