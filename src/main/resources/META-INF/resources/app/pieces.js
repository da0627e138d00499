/**
 * A CSV in pieces. A browser reads no answer before it has sent its whole request, and the service writes while it reads: of a
 * large file both would wait for each other. A piece is so small that the networks between hold it.
 */

const PIECE = 64 * 1024;
/** Longer records are refused by the service, so a quote that is open for longer is taken for a stray one. */
const LONGEST_RECORD = 16 * 1024;
const [LF, QUOTE] = [0x0a, 0x22];

/**
 * The pieces of a file, each with the file's own head: {body, ends, moved}; `ends` is where it ends in the file, and `moved` how
 * many lines more its rows stand below the head than they do in the piece.
 */
export function* pieces(bytes) {
  const head = headEnd(bytes);
  const headLines = lines(bytes, 0, head);
  let start = head;
  let before = headLines;
  do {
    const ends = pieceEnd(bytes, start);
    yield { body: new Blob([bytes.subarray(0, head), bytes.subarray(start, ends)]), ends, moved: before - headLines };
    before += lines(bytes, start, ends);
    start = ends;
  } while (start < bytes.length);
}

/** The head is the first line, and the one after it where the first names the delimiter: sep=; */
function headEnd(bytes) {
  const first = bytes.indexOf(LF) + 1 || bytes.length;
  const text = new TextDecoder().decode(bytes.subarray(0, Math.min(first, 32)));
  return text.startsWith("sep=") ? bytes.indexOf(LF, first) + 1 || bytes.length : first;
}

function lines(bytes, from, to) {
  let count = 0;
  for (let at = bytes.indexOf(LF, from); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}

/** The end of the first record that goes beyond the size of a piece. */
function pieceEnd(bytes, start) {
  let quoted = false;
  let lastLine = start;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === LF) {
      if (!quoted && at + 1 - start >= PIECE) return at + 1;
      if (at + 1 - start >= PIECE + LONGEST_RECORD) return lastLine > start ? lastLine : at + 1;
      if (at + 1 - start <= PIECE) lastLine = at + 1;
    }
  }
  return bytes.length;
}

/** The answer to a piece without its head, and with the numbers of the lines in the file: the first column. */
export function moved(answer, by) {
  const body = answer.slice(answer.indexOf("\n") + 1 || answer.length);
  let result = "";
  let begins = true;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < body.length; at++) {
    if (begins) {
      const [number] = /^\d*/.exec(body.slice(at, at + 20));
      result += body.slice(from, at) + (number && Number(number) + by);
      from = at + number.length;
      begins = false;
    }
    if (body[at] === '"') quoted = !quoted;
    begins = body[at] === "\n" && !quoted;
  }
  return result + body.slice(from);
}
