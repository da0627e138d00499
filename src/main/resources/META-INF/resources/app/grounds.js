/** What a statement rests on: provisions, instruments, links, and how sure it is. */

import { h } from "./dom.js";
import { label, t } from "./words.js";

/** One source: its place, title with link, issuer, day, and how it was read. */
export function citation({ place, title, instrument, issuer, published, tier, read, url }) {
  const named = title ?? instrument;
  return h("li", {},
    place && h("b", {}, `${place}, `),
    url ? h("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, named) : h("span", {}, named),
    h("span", { class: "quiet" }, ` ${[issuer, published, tier && label(tier), read && label(read)].filter(Boolean).join(", ")}`,
      url ? null : `, ${t("grounds.no.link")}`));
}

/** The grounds of a statement, to be opened; nothing where it has none. */
export function grounds({ citations = [], confidence, disputes = [], id }) {
  if (!citations.length && !confidence && !disputes.length) return null;
  return h("details", { class: "grounds" },
    h("summary", {}, t("grounds"), confidence && h("span", { class: `confidence ${confidence.toLowerCase()}` }, `${t("confidence")}: ${label(confidence)}`)),
    id && h("p", { class: "quiet" }, h("code", {}, id)),
    citations.length > 0 && h("ul", { class: "citations" }, citations.map(citation)),
    disputes.map((dispute) => h("div", { class: "dispute" }, h("p", {}, h("b", {}, t("grounds.dispute")), " ", dispute.text),
      h("ul", { class: "citations" }, (dispute.citations ?? []).map(citation)))));
}
