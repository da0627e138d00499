/** The page: its head, its language, and the view that the address names. */

import { asked, go, link, place } from "./address.js";
import { get } from "./api.js";
import { alert, h } from "./dom.js";
import { patterns } from "./legend.js";
import { language, longDay, preferredLanguage, speak, t } from "./words.js";

const VIEWS = {
  ask: () => import("./ask.js"),
  map: () => import("./map.js"),
  matrix: () => import("./matrix.js"),
  timeline: () => import("./timeline.js"),
  members: () => import("./members.js"),
  changes: () => import("./changes.js"),
  whatif: () => import("./whatif.js"),
  file: () => import("./file.js"),
};

const main = document.getElementById("view");
let showing = new AbortController();
let editionShown;
let spoken = false;

/** Shows the view of the address; what a former view still waits for is given up. */
async function show() {
  showing.abort();
  const turn = (showing = new AbortController());
  const { view, lang } = place();
  const chosen = preferredLanguage(lang);
  main.setAttribute("aria-busy", "true");
  try {
    const known = Object.hasOwn(VIEWS, view);
    const [module] = await Promise.all([known && VIEWS[view](), (chosen !== language || !spoken) && speak(chosen)]);
    spoken = true;
    if (turn.signal.aborted) return;
    head(view);
    main.dataset.view = known ? view : "unknown";
    if (!known) {
      main.replaceChildren();
      throw Object.assign(new Error(t("unknown.view", { view })), { code: "NOT_FOUND" });
    }
    const place = h("div", { class: "view" });
    main.replaceChildren(h("h1", {}, t(`view.${view}`)), h("p", { class: "lead" }, t(`lead.${view}`)), place);
    document.title = `${t(`view.${view}`)} · ${t("name")}`;
    await module.default(place, asked(), turn.signal);
  } catch (error) {
    if (turn.signal.aborted) return;
    main.append(alert(error));
    if (!error.code) console.error(error);
  }
  if (turn.signal.aborted) return;
  main.setAttribute("aria-busy", "false");
  await foot();
  keepForOffline();
}

function head(view) {
  document.getElementById("home").textContent = t("name");
  document.getElementById("skip").textContent = t("skip");
  document.getElementById("language-label").textContent = t("language");
  document.getElementById("language").value = language;
  const { origin, destination, on } = asked();
  document.getElementById("views").setAttribute("aria-label", t("views"));
  document.getElementById("views").replaceChildren(...Object.keys(VIEWS).map((name) =>
    h("a", {
      "data-view": name,
      href: link(name, common(name, { origin, destination, on })),
      "aria-current": name === view ? "page" : null,
    }, t(`nav.${name}`))));
}

/** What a view takes over from the one before. */
function common(view, { origin, destination, on }) {
  if (view === "ask" || view === "timeline") return { origin, destination, on: view === "ask" ? on : "" };
  return view === "map" ? { origin, on } : view === "matrix" ? { on } : {};
}

async function foot() {
  const edition = editionShown ?? (await get("editions", { limit: 1 }).catch(() => null))?.edition;
  editionShown = edition;
  document.getElementById("foot").replaceChildren(
    h("p", {}, edition ? t("foot.edition", { name: edition.name, day: longDay(edition.verifiedUntil) }) : t("offline")),
    h("p", {}, t("foot.advice")),
    h("p", {}, h("a", { href: "/q/swagger-ui" }, t("foot.api")), " · ", h("a", { href: "/q/openapi" }, "OpenAPI"), " · ",
      h("a", { href: `/v1/calendar.ics?lang=${language}` }, t("foot.calendar"))));
}

/** Answers that came before the service worker did are kept by it too. */
async function keepForOffline() {
  if (!navigator.serviceWorker) return;
  const { active } = await navigator.serviceWorker.ready;
  const seen = performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => new URL(name).pathname.startsWith("/v1/"));
  active.postMessage(seen.slice(-30));
}

document.addEventListener("click", (event) => {
  const anchor = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || anchor.target || anchor.hasAttribute("download")) return;
  const url = new URL(anchor.href);
  if (url.origin !== location.origin || url.pathname !== "/" || url.hash) return;
  event.preventDefault();
  go(anchor.href);
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
});
document.getElementById("language").addEventListener("change", (event) => {
  go(link(place().view, asked(), event.target.value));
});
addEventListener("popstate", show);
document.body.append(patterns());
navigator.serviceWorker?.register("/sw.js");
show();
