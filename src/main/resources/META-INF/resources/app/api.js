/** The service: /v1 and nothing else. */

import { language, t } from "./words.js";

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

/** The countries covered: [{code, name}] by name. */
export async function countries() {
  const all = await keptList("countries");
  return [...all].sort((a, b) => a.name.localeCompare(b.name, language));
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

/** The name of each country, by its code. */
export async function countryNames() {
  return new Map((await keptList("countries")).map((country) => [country.code, country.name]));
}
