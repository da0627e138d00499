/** A slider of days, with the days marked on which the law turns. */

import { get, keptList } from "./api.js";
import { h, svg } from "./dom.js";
import { dayNumber, dayOf, longDay, t, today } from "./words.js";

/** The slider begins here, unless an older day is asked about. */
const RECENT = "2012-01-01";
/** Milliseconds for which a day stands while it plays. */
const STEP = 1400;

/** The days on which verdict or passage of a pair turns, for all pairs or those with a country. */
export async function boundaries(country) {
  const since = (await get("coverage")).since;
  const until = dayOf(dayNumber(today()) + 3650);
  const events = await keptList("changes", { since, until });
  const days = new Set();
  for (const event of events) {
    for (const { on, before, pairs } of event.changes) {
      const turns = before.verdict !== undefined || before.passage !== undefined;
      if (turns && (!country || pairs.some((pair) => pair.split(">").includes(country)))) days.add(on ?? event.on);
    }
  }
  return { since, days: [...days].sort() };
}

/**
 * The slider. `shown(day)` shows a day and may be asynchronous: of the days slid over meanwhile only the last is shown;
 * `again(day)` shows the view anew, from a day that is before the slider begins.
 */
export function slider({ since, days }, day, shown, again, signal) {
  const first = day < RECENT ? since : RECENT;
  const marked = days.filter((one) => one >= first);
  const last = dayOf(Math.max(dayNumber(today()) + 400, dayNumber(day), ...marked.slice(-1).map(dayNumber)));
  const [min, max] = [dayNumber(first), dayNumber(last)];
  const text = h("output", { for: "day-slider", id: "day-shown" });
  const input = h("input", { type: "range", id: "day-slider", min, max, step: 1, value: dayNumber(day), "aria-label": t("slider"), oninput: () => set(Number(input.value)) });
  const exact = h("input", { type: "date", id: "day-exact", value: day, min: since, "aria-label": t("ask.on"), onchange: () => exact.value && set(dayNumber(exact.value)) });
  const play = h("button", { type: "button", id: "play", onclick: () => (timer ? pause() : start()) }, `▶ ${t("play")}`);
  const step = (name, find) => h("button", { type: "button", id: name, onclick: () => { const to = find(); if (to) set(dayNumber(to)); } }, t(name));
  const current = () => dayOf(Number(input.value));
  const next = () => marked.find((one) => one > current());
  let timer;
  let busy = false;
  let waiting = false;

  function start() {
    play.textContent = `❚❚ ${t("pause")}`;
    if (!next()) set(min);
    timer = setInterval(() => (next() ? set(dayNumber(next())) : pause()), STEP);
  }

  function pause() {
    clearInterval(timer);
    timer = undefined;
    play.textContent = `▶ ${t("play")}`;
  }

  function set(value) {
    if (value < min || value > max) {
      again(dayOf(value));
      return;
    }
    input.value = value;
    say();
    follow();
  }

  function say() {
    const now = current();
    exact.value = now;
    input.setAttribute("aria-valuetext", longDay(now));
    text.textContent = days.includes(now) ? `${longDay(now)} · ${t("slider.boundary")}` : longDay(now);
    for (const mark of marks.children) mark.classList.toggle("now", mark.dataset.day === now);
  }

  async function follow() {
    waiting = true;
    if (busy) return;
    busy = true;
    document.getElementById("view").setAttribute("aria-busy", "true");
    while (waiting && !signal.aborted) {
      waiting = false;
      await shown(current());
    }
    busy = false;
    if (!signal.aborted) document.getElementById("view").setAttribute("aria-busy", "false");
  }

  const marks = svg("svg", { class: "marks", viewBox: "0 0 1000 10", preserveAspectRatio: "none", "aria-hidden": "true" }, marked.map((one) => {
    const x = ((dayNumber(one) - min) / (max - min)) * 1000;
    return svg("path", { d: `M${x.toFixed(1)} 0v10`, "data-day": one });
  }));
  signal.addEventListener("abort", pause);
  say();
  return h("div", { class: "slider" },
    h("div", { class: "slider-head" }, step("previous", () => marked.filter((one) => one < current()).at(-1)), play, step("next", next), exact, text),
    input, marks,
    h("div", { class: "slider-ends quiet", "aria-hidden": "true" }, h("span", {}, first.slice(0, 4)), h("span", {}, last.slice(0, 4))));
}

