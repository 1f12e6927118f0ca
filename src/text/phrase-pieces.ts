/** Cuts at blanks outside brackets. */
export function piecesOf(written: string): readonly string[] {
  return cutAt(written, ' ').filter((piece) => piece !== '');
}

export function alternativesOf(written: string): readonly string[] {
  return cutAt(written, '|').map((entry) => entry.trim());
}

function cutAt(written: string, mark: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  const line = written.replaceAll('\n', ' ');
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] as string;
    const opens = '([{'.includes(character);
    // A bracket begins a piece of its own, so that Chinese and Japanese need no blanks around it.
    if (mark === ' ' && opens && depth === 0 && index > start) {
      pieces.push(line.slice(start, index));
      start = index;
    }
    if (opens) depth += 1;
    if (')]}'.includes(character)) {
      depth -= 1;
      if (depth < 0) throw phraseFault(written, 'a bracket closed that was not open');
      if (mark === ' ' && depth === 0) {
        pieces.push(line.slice(start, index + 1));
        start = index + 1;
      }
    }
    if (character === mark && depth === 0) {
      pieces.push(line.slice(start, index));
      start = index + 1;
    }
  }
  if (depth !== 0) throw phraseFault(written, 'a bracket left open');
  pieces.push(line.slice(start));
  return pieces;
}

/** What is wrong with a phrase, citing it. */
export const phraseFault = (written: string, what: string): RangeError =>
  new RangeError(`phrase: ${what} in "${written}"`);
