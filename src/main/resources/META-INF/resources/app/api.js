/** The service: /v1 and nothing else. */

import { isDay, language, t } from "./words.js";

/** What was refused: the service's problem, or that it cannot be reached. */
export class Problem extends Error {
  /** @param retryAfter seconds after which the same may be asked again, where the service names them */
  constructor(problem, retryAfter) {
    super(problem.detail ?? problem.title);
    this.retryAfter = retryAfter;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
  }
}

/** The address of a question in the page's language; values that are empty are left out. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== "" && value !== null && value !== undefined) query.set(name, value);
  }
  if (!query.has("lang")) query.set("lang", language);
  return `/v1/${path}?${query}`;
}

/** A request; rejects with a {@link Problem}. */
export async function send(url, options = {}) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem({ code: "OFFLINE", detail: t("offline") });
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({ title: `${response.status} ${response.statusText}` }));
  throw new Problem(problem, Number(response.headers.get("Retry-After")));
}

export async function get(path, parameters, signal) {
  return (await send(address(path, parameters), { signal, headers: { Accept: "application/json" } })).json();
}

export async function post(path, body, signal) {
  const options = { method: "POST", signal, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await send(address(path), options)).json();
}

/** The whole of a list, page after page. */
export async function list(name, parameters = {}) {
  const all = [];
  let cursor = "";
  do {
    const page = await get(name, { ...parameters, limit: 500, cursor });
    all.push(...page[name]);
    cursor = page.next ?? "";
  } while (cursor);
  return all;
}

const kept = new Map();

/** A list that is asked for once per language. */
export function keptList(name, parameters) {
  const key = address(name, parameters);
  if (!kept.has(key)) {
    const asked = list(name, parameters);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

/** As letters and digits only. */
const folded = (text) => text.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** The code of the country that a text names by code, name or other name; the text itself where it names none that is covered. */
export async function countryCode(text) {
  const wanted = folded(text ?? "");
  const found = (await keptList("countries")).find(({ code, alpha3, name, formerCodes = [], aliases = [] }) =>
    wanted && [code, alpha3, name, ...formerCodes, ...aliases].some((known) => known && folded(known) === wanted));
  return found?.code ?? text ?? "";
}

/** The names of the countries covered by their codes, in the order of the names: its entries are the options of a choice. */
export async function countryNames() {
  const all = [...(await keptList("countries"))].sort((a, b) => a.name.localeCompare(b.name, language));
  return new Map(all.map(({ code, name }) => [code, name]));
}

/** Rejects, with the service's own problem, where a text is no day. */
export async function checkDay(on, signal) {
  if (!isDay(on)) await get("eligibility/matrix", { on }, signal);
}
