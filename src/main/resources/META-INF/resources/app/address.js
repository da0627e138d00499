/** The address of the page holds all that a view shows, so that a link shows the same. */

/** The parameters of the address but the view and the language: those of the service. */
export function asked() {
  const parameters = Object.fromEntries(new URLSearchParams(location.search));
  delete parameters.view;
  delete parameters.lang;
  return parameters;
}

/** The view and the language that the address names. */
export function place() {
  const query = new URLSearchParams(location.search);
  return { view: query.get("view") ?? "ask", lang: query.get("lang") };
}

/** The address of a view; the language stays where the address names one. */
export function link(view, parameters = {}, lang = place().lang) {
  const query = new URLSearchParams();
  if (view !== "ask") query.set("view", view);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== "" && value !== null && value !== undefined) query.set(name, value);
  }
  if (lang) query.set("lang", lang);
  const text = query.toString();
  return text ? `/?${text}` : "/";
}

/** Goes to an address and shows it. */
export function go(url) {
  history.pushState(null, "", url);
  dispatchEvent(new Event("popstate"));
}

/** The same view at another address: a day that was slid to. Nothing is shown anew. */
export function remember(url) {
  history.replaceState(null, "", url);
}
