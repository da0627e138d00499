/** Elements of the page. Texts are always set as text, never parsed. */

const SVG = "http://www.w3.org/2000/svg";

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An element of HTML: h("a", {href: "/"}, "text"). What begins with "on" is a listener; null and false are left out. */
export function h(name, properties = {}, ...children) {
  return fill(document.createElement(name), properties, children);
}

/** An element of SVG, as {@link h}. */
export function svg(name, properties = {}, ...children) {
  return fill(document.createElementNS(SVG, name), properties, children);
}

/** A choice: options are [value, text]. */
export function select(properties, options, value) {
  const element = h("select", properties, options.map(([key, text]) => h("option", { value: key }, text)));
  element.value = value;
  return element;
}

/** A labelled control, with what explains it beneath. */
export function field(label, control, hint) {
  if (hint) control.setAttribute("aria-describedby", `${control.id}-hint`);
  return h("div", { class: "field" },
    h("label", { for: control.id }, label), control, hint && h("p", { class: "hint", id: `${control.id}-hint` }, hint));
}

/** A table with a caption; cells that are elements stand as they are, the first of a row heads it. */
export function table(caption, heads, rows, properties = {}) {
  return h("div", { class: "wide", tabindex: "0", role: "region", "aria-label": caption },
    h("table", properties, h("caption", {}, caption),
      h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, rows.map(([first, ...others]) =>
        h("tr", {}, h("th", { scope: "row" }, first), others.map((cell) => h("td", {}, cell)))))));
}

/** What went wrong, in the service's words. */
export function alert(error) {
  const several = error.errors?.length > 1;
  return h("div", { class: "problem", role: "alert" },
    several ? h("ul", {}, error.errors.map(({ name, detail }) => h("li", {}, `${name}: ${detail}`))) : h("p", {}, error.message));
}
