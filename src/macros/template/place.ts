/** Line and column, each from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an offset of a text lies. */
export function placeOf(text: string, offset: number): Place {
  return placesOf(text)(offset);
}

/** The same for many offsets of one text that come in ascending order. */
export function placesOf(text: string): (offset: number) => Place {
  let line = 1;
  let lineStart = 0;
  let nextBreak = text.indexOf('\n');
  return (offset) => {
    for (; nextBreak >= 0 && nextBreak < offset; nextBreak = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = nextBreak + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
