/** Instruments by id: title and link. */

import { keptList } from "./api.js";
import { h } from "./dom.js";
import { citation } from "./grounds.js";
import { t } from "./words.js";

/** The instruments of these ids, as a list; each by its id where the service does not know it. */
export async function instruments(ids) {
  if (!ids.length) return null;
  const known = new Map((await keptList("instruments")).map((instrument) => [instrument.id, instrument]));
  return h("ul", { class: "citations" }, ids.map((id) => citation({ instrument: id, ...known.get(id) })));
}

/** The same, to be opened: asked for when it is. */
export function instrumentsToOpen(ids) {
  if (!ids.length) return null;
  const place = h("div", {});
  const open = async (event) => {
    if (event.target.open && !place.firstChild) place.append(await instruments(ids));
  };
  return h("details", { class: "grounds", ontoggle: open }, h("summary", {}, t("instruments.count", { count: ids.length })), place);
}
