/** Tables as text, to show the first rows of one: the service reads and writes the file itself. */

/** The records of a CSV, as lists of cells; a quoted cell may hold the delimiter and line breaks. */
export function records(text) {
  const body = text.replace(/^\uFEFF/, "");
  const firstLine = body.slice(0, (body.indexOf("\n") + 1 || body.length + 1) - 1);
  const delimiter = [",", ";", "\t"].reduce((best, one) => (firstLine.split(one).length > firstLine.split(best).length ? one : best));
  const found = [];
  let record = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < body.length; i++) {
    const letter = body[i];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (body[i + 1] === '"') cell += body[++i];
      else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === delimiter || letter === "\n") {
      record.push(cell.replace(/\r$/, ""));
      cell = "";
      if (letter === "\n") {
        found.push(record);
        record = [];
      }
    } else cell += letter;
  }
  if (cell || record.length) found.push([...record, cell]);
  return found;
}
