/** A file of shipments: dropped, sent, and given back answered. */

import { address, send } from "./api.js";
import { alert, field, h, select, table } from "./dom.js";
import { moved, pieces } from "./pieces.js";
import { records } from "./table.js";
import { counted, t } from "./words.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Rows of the answer that are shown. */
const SHOWN = 30;
const COLUMNS = ["line", "id", "origin", "destination", "on", "hs", "passage", "verdict", "summary", "problem"];
const EXAMPLE = "id,origin,destination,on,hs\nA-1,Mali,Ghana,2025-06-01,0702 00\nA-2,BF,CI,2026-03-01,1005\nA-3,Sénégal,Mali,2022-03-01,\n";

export default async function render(place, asked, signal) {
  const input = h("input", { type: "file", id: "file", accept: `.csv,.txt,.tsv,.xlsx,text/csv,${XLSX}`, onchange: () => input.files[0] && answered(input.files[0]) });
  const explain = select({ id: "explain" }, [["summary", t("file.summary")], ["none", t("file.none")]], "summary");
  const result = h("div", { id: "file-result", "aria-live": "polite" });
  const drop = h("div", { id: "drop", class: "drop" }, h("p", {}, t("file.drop")), field(t("file.choose"), input, t("file.hint")),
    h("p", {}, h("button", { type: "button", id: "file-example", onclick: () => answered(new File([EXAMPLE], "example.csv", { type: "text/csv" })) }, t("file.example"))));
  for (const name of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", name === "dragover");
      if (name === "drop" && event.dataTransfer.files[0]) answered(event.dataTransfer.files[0]);
    });
  }
  place.append(field(t("file.explain"), explain), drop, result);

  async function answered(file) {
    const spreadsheet = /\.xlsx$/i.test(file.name) || file.type === XLSX;
    const bar = h("progress", { max: file.size, value: 0, "aria-label": t("file.progress") });
    const said = h("p", { role: "status" }, t("file.sent", { name: file.name }));
    result.replaceChildren(said, bar);
    document.getElementById("view").setAttribute("aria-busy", "true");
    try {
      const parts = spreadsheet ? [await sent(file, XLSX).then((response) => response.blob())] : await inPieces(file, bar, said);
      bar.remove();
      await finished(new Blob(parts, { type: spreadsheet ? XLSX : "text/csv" }), file.name, spreadsheet);
    } catch (error) {
      if (!signal.aborted) result.replaceChildren(alert(error));
    }
    document.getElementById("view").setAttribute("aria-busy", "false");
  }

  /** A file, or a piece of one; where the service has too much to do, again after the time that it names. */
  async function sent(body, type, tries = 5) {
    try {
      return await send(address("eligibility/batch", { explain: explain.value }), { method: "POST", body, signal, headers: { "Content-Type": type } });
    } catch (error) {
      if (!error.retryAfter || tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, error.retryAfter * 1000));
      return sent(body, type, tries - 1);
    }
  }

  async function inPieces(file, bar, said) {
    const parts = [];
    for (const { body, ends, moved: by } of pieces(new Uint8Array(await file.arrayBuffer()))) {
      const response = await sent(body, "text/csv");
      parts.push(parts.length ? moved(await response.text(), by) : await response.blob());
      bar.value = ends;
      said.textContent = t("file.received", { percent: Math.floor(100 * ends / file.size) });
    }
    return parts;
  }

  async function finished(blob, name, spreadsheet) {
    const url = URL.createObjectURL(blob);
    signal.addEventListener("abort", () => URL.revokeObjectURL(url));
    const to = name.replace(/(\.\w+)?$/, spreadsheet ? "-answered.xlsx" : "-answered.csv");
    result.append(h("p", {}, h("a", { id: "file-download", class: "button primary", href: url, download: to }, t("file.download", { name: to }))));
    if (spreadsheet) {
      result.querySelector("[role=status]").textContent = t("file.received", { percent: 100 });
      return;
    }
    const [heads, ...rows] = records(await blob.text());
    const problem = heads.indexOf("problem");
    const bad = rows.filter((row) => row[problem]).length;
    result.querySelector("[role=status]").textContent = bad ? `${counted("file.rows", rows.length)} ${counted("file.problems", bad)}` : counted("file.rows", rows.length);
    const shown = COLUMNS.map((column) => heads.indexOf(column)).filter((index) => index >= 0);
    result.append(table(t("file.first", { count: Math.min(SHOWN, rows.length) }), shown.map((index) => heads[index]),
      rows.slice(0, SHOWN).map((row) => shown.map((index) => row[index] ?? "")), { id: "file-rows" }));
  }
}
