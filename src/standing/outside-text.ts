const LONGEST = 40;

// Control and format characters, line and paragraph separators, lone surrogates: whatever may break a line or turn
// the writing direction.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;

// Blocks whose characters take two columns; those beyond U+FFFF count two anyway, as two units of UTF-16.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns a character takes at most. */
function columns(character: string): number {
  return character.length === 2 || WIDE.test(character) ? 2 : 1;
}

/** How many columns a text takes at most; never fewer than its units of UTF-16. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columns(character);
  return width;
}

/** The beginning of a text that fits so many columns; at least one character. */
function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const character of text) {
    used += columns(character);
    if (head !== '' && used > width) break;
    head += character;
  }
  return head;
}

/** An id or a name from outside, on one line: made harmless, and where it is very long, shortened with `…`. */
export function shown(text: string, longest: number = LONGEST): string {
  // Nothing beyond this can be shown, and cleaning 50 MB would take its time.
  const clean = text
    .slice(0, 4 * longest)
    .replace(UNPRINTABLE, ' ')
    .trim();
  if (clean === '') return '(blank)';
  return text.length <= 4 * longest && widthOf(clean) <= longest ? clean : `${headOf(clean, longest - 1)}…`;
}

/**
 * Breaks a text into lines of at most `width` columns, at blanks other than that of `2.5 %`; a word longer than a line
 * is cut into pieces.
 */
export function wrap(text: string, width: number, first: string, later: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/ (?!%)/)) {
    let rest = word;
    while (rest !== '') {
      const gap = isEmpty ? 0 : 1;
      if (widthOf(line) + gap + widthOf(rest) <= width) {
        line = `${line}${' '.repeat(gap)}${rest}`;
        isEmpty = false;
        break;
      }
      if (isEmpty) {
        const piece = headOf(rest, width - widthOf(line));
        line = `${line}${piece}`;
        rest = rest.slice(piece.length);
      }
      lines.push(line);
      line = later;
      isEmpty = true;
    }
  }
  return isEmpty && lines.length > 0 ? lines : [...lines, line];
}
