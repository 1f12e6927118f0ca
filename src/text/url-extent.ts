import { IDEOGRAPH } from './address-labels.ts';

/** A scheme before an address, up to its slashes. */
export interface SchemeFound {
  readonly start: number;
  /** Where the host may begin. */
  readonly end: number;
  readonly scheme: 'http' | 'https' | 'other';
  readonly disguised: boolean;
}

const BEFORE_SLASHES = /([a-z]{2,10})( ?[[(]? ?: ?[\])]? ?)$/;
const MOST_HOST = 300;

/** The schemes of a folded text, in order. */
export function schemesIn(folded: string): readonly SchemeFound[] {
  const found: SchemeFound[] = [];
  for (let at = folded.indexOf('//'); at >= 0; at = folded.indexOf('//', at + 2)) {
    const before = BEFORE_SLASHES.exec(folded.slice(Math.max(0, at - 18), at));
    if (before === null) continue;
    const name = before[1] as string;
    const plain = /h(?:tt|xx)ps?$/.exec(name)?.[0] ?? name;
    const blank = folded[at + 2] === ' ' ? 1 : 0;
    found.push({
      start: at - (before[2] as string).length - plain.length,
      end: at + 2 + blank,
      scheme:
        plain.endsWith('ps') && plain[0] === 'h' ? 'https' : /^h(?:tt|xx)p$/.test(plain) ? 'http' : 'other',
      disguised: plain.startsWith('hxx') || before[2] !== ':' || blank > 0,
    });
  }
  return found;
}

/** A host that is written plainly behind a scheme: folded indices. */
export interface HostFound {
  readonly start: number;
  readonly end: number;
  /** Where host and port end. */
  readonly authorityEnd: number;
}

const AUTHORITY = /[^\s/?#"'<>()[\]|\\^`{}\u3001\u3002\u300C\u300D]+/y;
/** An ending, and at once text of a script without blanks. */
const GLUED = /\.[a-z]{2,3}(?=[\u3040-\u30FF\u4E00-\u9FFF])/;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Reads user, host and port behind a scheme; `undefined`: no plain host. */
export function hostAt(folded: string, at: number): HostFound | undefined {
  AUTHORITY.lastIndex = 0;
  const authority = AUTHORITY.exec(folded.slice(at, at + MOST_HOST))?.[0] ?? '';
  const start = at + authority.lastIndexOf('@') + 1;
  let host = authority.slice(authority.lastIndexOf('@') + 1);
  const port = /:(\d{0,5})$/.exec(host)?.[0] ?? '';
  host = /^[\p{L}\p{N}\p{M}._-]+/u.exec(host)?.[0] ?? '';
  const whole = at + authority.length === start + host.length + port.length;
  let { length } = host;
  while ('._-'.includes(host[length - 1] ?? ' ')) length -= 1;
  const glued = GLUED.exec(host);
  // Text of a script without blanks follows at once.
  if (glued !== null) length = glued.index + glued[0].length;
  host = host.slice(0, length);
  const labels = host.split('.');
  if (labels.length < 2 || labels.includes('')) return undefined;
  const last = labels.at(-1) as string;
  if (!IP.test(host) && !(/^[\p{L}\p{M}]{2,}$/u.test(last) || /^xn--[a-z\d-]+$/.test(last))) return undefined;
  const end = start + length;
  return {
    start,
    end,
    authorityEnd: whole && length === host.length && port !== ':' ? end + port.length : end,
  };
}

const STOP = /[\s<>"`|\\^{}\u3001\u3002\u300C\u300D\u00AB\u00BB]/;
const TRAILING = /[.,;:!?'*_~)\]]/;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Where port, path and query of an address end that begin at `at`. */
export function addressEnd(folded: string, at: number): number {
  const port = /^:\d{2,5}(?!\d)/.exec(folded.slice(at, at + 7))?.[0] ?? '';
  const start = at + port.length;
  if (!/[/?#]/.test(folded[start] ?? '')) return start;
  let end = start;
  const open: Record<string, number> = { '(': 0, '[': 0 };
  while (end < folded.length) {
    const character = folded[end] as string;
    if (STOP.test(character) || IDEOGRAPH.test(character)) break;
    const opening = OPENING[character];
    if (Object.hasOwn(open, character)) open[character] = (open[character] as number) + 1;
    // A bracket that nobody opened closes what stands around the address.
    else if (opening !== undefined && (open[opening] as number) === 0) break;
    else if (opening !== undefined) open[opening] = (open[opening] as number) - 1;
    end += 1;
  }
  while (end > start + 1 && TRAILING.test(folded[end - 1] as string)) {
    const opening = OPENING[folded[end - 1] as string];
    if (opening !== undefined) break;
    end -= 1;
  }
  return end;
}
