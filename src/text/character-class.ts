/** What a character of a folded text can be to a word. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** One character of a script without blanks between words. */
export const IDEOGRAPH = 4;
/** Signs that phrases speak of: question mark, per cent, currencies, and private-use characters that stand for something. */
export const SIGN = 5;
/** The voicing marks of kana: part of the character before. */
export const VOICING = 6;

// Han, kana, and the marks that only they use.
const IDEOGRAPHS =
  /[\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3040-\u3098\u309B-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;
const SIGNS = '?%$€£¥₺\uE000\uE001\uE002\uE003';

// Filled as characters turn up; 0 is not yet known.
const classes: Uint8Array = /* @__PURE__ */ new Uint8Array(0x1_0000);

/** The class of the character that begins at a place; the end of the text is none. */
export function characterClass(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  // NaN at the end of the text.
  if (!(code >= 0)) return OTHER;
  if (code >= 0xd800 && code <= 0xdbff) return astralClass(folded.codePointAt(at) as number);
  const known = classes[code] as number;
  if (known !== 0) return known;
  const found = classOf(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classOf(character: string): number {
  if (character >= '0' && character <= '9') return DIGIT;
  if (character === '\u3099' || character === '\u309A') return VOICING;
  if (IDEOGRAPHS.test(character)) return IDEOGRAPH;
  if (SIGNS.includes(character)) return SIGN;
  return /\p{L}/u.test(character) ? LETTER : OTHER;
}

function astralClass(code: number): number {
  if (code >= 0x2_0000 && code <= 0x3_23af) return IDEOGRAPH;
  return /\p{L}/u.test(String.fromCodePoint(code)) ? LETTER : OTHER;
}
