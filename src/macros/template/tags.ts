/** A piece of a template before anybody has understood it. `start` and `end` include the braces. */
export interface Tag {
  readonly kind: 'text' | 'output' | 'tag' | 'unclosed';
  readonly start: number;
  readonly end: number;
  /** Of a tag: the text between the braces, dashes left out. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** `{{-`, `{%-`: white space before it goes. */
  readonly trimsBefore: boolean;
  /** `-}}`, `-%}`: white space after it goes. */
  readonly trimsAfter: boolean;
}

const DASH = 45;

/** The next piece of a template from an offset on: text up to the next braces, or one tag. */
export function nextTag(source: string, from: number): Tag {
  const open = nextOpening(source, from);
  if (open !== from) return text(from, open < 0 ? source.length : open);
  const isOutput = source.charCodeAt(from + 1) === 123;
  const close = source.indexOf(isOutput ? '}}' : '%}', from + 2);
  if (close < 0) return { ...text(from, source.length), kind: 'unclosed' };
  const trimsBefore = source.charCodeAt(from + 2) === DASH && close > from + 2;
  const innerStart = from + (trimsBefore ? 3 : 2);
  const trimsAfter = close > innerStart && source.charCodeAt(close - 1) === DASH;
  return {
    kind: isOutput ? 'output' : 'tag',
    start: from,
    end: close + 2,
    innerStart,
    innerEnd: trimsAfter ? close - 1 : close,
    trimsBefore,
    trimsAfter,
  };
}

/** The same for a text that may not be a template: an opening before whose end another one stands is no tag. */
export function nextCertainTag(source: string, from: number): Tag {
  if (nextOpening(source, from) !== from) return nextTag(source, from);
  const next = nextOpening(source, from + 2);
  const closing = source.charCodeAt(from + 1) === 123 ? '}}' : '%}';
  const isClosed = source.slice(from + 2, next < 0 ? source.length : next).includes(closing);
  return isClosed ? nextTag(source, from) : { ...text(from, from + 2), kind: 'unclosed' };
}

/** Where the next `{{` or `{%` begins; -1 if there is none. */
function nextOpening(source: string, from: number): number {
  for (let at = source.indexOf('{', from); at >= 0; at = source.indexOf('{', at + 1)) {
    const next = source.charCodeAt(at + 1);
    if (next === 123 || next === 37) return at;
  }
  return -1;
}

function text(start: number, end: number): Tag {
  return {
    kind: 'text',
    start,
    end,
    innerStart: start,
    innerEnd: end,
    trimsBefore: false,
    trimsAfter: false,
  };
}
