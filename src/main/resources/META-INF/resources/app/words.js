/** What the page says, in its language; and the words of the service's own vocabulary. */

export const LANGUAGES = ["en", "fr", "pt"];

/** The language of the page: en, fr or pt. */
export let language = "en";
let words = {};

/** The language asked for by the address, else the first of the browser's that the page speaks, else English. */
export function preferredLanguage(asked) {
  const wanted = [asked, ...navigator.languages].map((tag) => (tag ?? "").slice(0, 2).toLowerCase());
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

/** From here on the service is asked in the language; the page's texts are there when the promise is kept. */
export async function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  const response = await fetch(`/words.${chosen}.json`);
  words = await response.json();
}

/** A text of the page; `{name}` in it is replaced by the value of that name. */
export function t(key, values = {}) {
  const text = words[key];
  if (text === undefined) throw new Error(`no text '${key}' in ${language}`);
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The short name of a code; of one that is newer than this page, the code in plain letters. */
export function label(code) {
  return words[`code.${code}`] ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll("_", " ");
}

/** A levy as the service writes it in lists, "PCC 0.5 DISPUTED", with its status in words. */
export function levyWords(text) {
  const [status] = /[A-Z_]+$/.exec(text) ?? [];
  return words[`code.${status}`] ? `${text.slice(0, -status.length)}(${label(status)})` : text;
}

/** Whether a text is a day of the calendar, as the service writes days. */
export function isDay(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumber(text));
}

/** A day, written out as the service's sentences write it: 29 January 2025. */
export function longDay(iso) {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00Z`));
}

const DAY = 86_400_000;

/** A day by its number since 1970, and the reverse. */
export const dayNumber = (iso) => Date.parse(`${iso}T00:00Z`) / DAY;
export const dayOf = (number) => new Date(number * DAY).toISOString().slice(0, 10);

/** The last day of a range whose end is exclusive. */
export const dayBefore = (iso) => dayOf(dayNumber(iso) - 1);
export const dayAfter = (iso) => dayOf(dayNumber(iso) + 1);

/** A range {since, until}, until exclusive, in words. */
export function during({ since, until }) {
  if (since && until) return t("during.both", { since: longDay(since), last: longDay(dayBefore(until)) });
  if (since) return t("during.since", { since: longDay(since) });
  return until ? t("during.until", { last: longDay(dayBefore(until)) }) : t("during.always");
}

/** Today in UTC, which is what the service means by it. */
export const today = () => new Date().toISOString().slice(0, 10);

/** What follows a sum, in the language's plural: {one, other} of the texts `key.one` and `key.other`. */
export function counted(key, count) {
  const form = new Intl.PluralRules(language).select(count) === "one" ? "one" : "other";
  return t(`${key}.${form}`, { count });
}
