/** A file's text, decoded: whole, or in chunks cut anywhere, even inside a row or a surrogate pair. */
export type ReportText = string | Iterable<string>;

/**
 * The lines of a text without their ends. What ends the first line (LF, CRLF or a lone CR) ends them all: a
 * lone CR inside a file of LF lines is data. Linear in the text however it is cut.
 */
export function* linesOf(text: ReportText): Generator<string, void, undefined> {
  let lineEnd: '\n' | '\r' | undefined;
  let unfinished: string[] = [];
  // A chunk that ends with the first CR waits for the next one, which may begin with its LF.
  let held = '';
  for (const piece of chunksOf(text)) {
    const chunk = held + piece;
    held = '';
    if (lineEnd === undefined) {
      lineEnd = firstLineEnd(chunk);
      if (lineEnd === undefined && chunk.endsWith('\r')) {
        held = chunk;
        continue;
      }
    }
    let start = 0;
    for (let end = endOf(chunk, lineEnd, 0); end >= 0; end = endOf(chunk, lineEnd, start)) {
      const line = chunk.slice(start, end);
      start = end + 1;
      if (unfinished.length === 0) {
        yield withoutCarriageReturn(line);
        continue;
      }
      unfinished.push(line);
      const joined = unfinished.join('');
      unfinished = [];
      yield withoutCarriageReturn(joined);
    }
    if (start < chunk.length) unfinished.push(chunk.slice(start));
  }
  if (held !== '') unfinished.push(held);
  if (unfinished.length > 0) yield withoutCarriageReturn(unfinished.join(''));
}

/** The whole text in one piece, without a byte order mark. */
export function wholeText(text: ReportText): string {
  return [...chunksOf(text)].join('');
}

/** The chunks that are not empty, the first one without its byte order mark. */
export function* chunksOf(text: ReportText): Generator<string, void, undefined> {
  let first = true;
  for (const chunk of typeof text === 'string' ? [text] : text) {
    if (typeof chunk !== 'string') {
      throw new TypeError(
        'text must be a string or strings: decode bytes first, for instance with TextDecoder',
      );
    }
    if (chunk === '') continue;
    const content = first && chunk.startsWith('\uFEFF') ? chunk.slice(1) : chunk;
    first = false;
    if (content !== '') yield content;
  }
}

/** `undefined` while no line has ended, or while it is open whether an LF follows the CR. */
function firstLineEnd(chunk: string): '\n' | '\r' | undefined {
  const at = chunk.search(/[\r\n]/);
  if (at < 0) return undefined;
  if (chunk[at] === '\n') return '\n';
  if (at + 1 === chunk.length) return undefined;
  return chunk[at + 1] === '\n' ? '\n' : '\r';
}

function endOf(chunk: string, lineEnd: string | undefined, from: number): number {
  return lineEnd === undefined ? -1 : chunk.indexOf(lineEnd, from);
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
