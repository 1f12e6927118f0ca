import { IDEOGRAPH } from './address-labels.ts';
import { latinLetters, originalSlice } from './address-letters.ts';
import type { FoldedText } from './fold.ts';
import {
  COUNTRY_ENDINGS,
  DOUBTFUL_ENDINGS,
  FILE_ENDINGS,
  FOLLOWED_BY,
  GENERIC_ENDINGS,
  WORD_ENDINGS,
} from './top-level-domains.table.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...GENERIC_ENDINGS.split(' '),
  ...COUNTRY_ENDINGS.split(' ').flatMap(([first, ...seconds]) =>
    seconds.map((second) => `${first}${second}`),
  ),
]);
const WORDS = /* @__PURE__ */ setOf(WORD_ENDINGS);
const DOUBTFUL = /* @__PURE__ */ setOf(DOUBTFUL_ENDINGS);
const FILES = /* @__PURE__ */ setOf(FILE_ENDINGS);
const FOLLOWED: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map(
  Object.entries(FOLLOWED_BY).map(([ending, words]) => [ending, setOf(words)]),
);

/** Is a folded label an ending of domains? */
export function isEnding(label: string): boolean {
  return ENDINGS.has(label) || ENDINGS.has(latinLetters(label));
}

/** A possible site in a text: folded indices. */
export interface PossibleSite {
  readonly text: FoldedText;
  /** The label before the ending. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly endingStart: number;
  readonly endingEnd: number;
  /** Labels, the ending too. */
  readonly labels: number;
  /** The dot before the ending is written plainly. */
  readonly tight: boolean;
  /** It is a word. */
  readonly spoken: boolean;
  /** A word stands before it that introduces sites. */
  readonly introduced: boolean;
}

const CLAUSE_END =
  /^\s*(?:$|[\n,;:!?)\]}>"'|*\u3001\u3002\u060C\p{So}]|[.](?:\s|$)|- )|^[\u3040-\u30FF\u4E00-\u9FFF]/u;
const NEXT_WORD = /^ {0,2}([\p{L}\p{M}']+)/u;
/** Too short, or too common, to name a site whose dot is a word: "to the point is …". */
const NO_NAMES = /* @__PURE__ */ setOf(
  'this that these first second third next last main only same other good fair each every some what which starting ' +
    'questo quel quello primo secondo ogni certo buon tale quale diesem dieser dieses einem einen jeder jeden jedem ' +
    'ersten erste zweite dritte wichtiger springende ultimo este ese aquel algun primer segundo tercer cierto buen ' +
    'cual cualquier qualsiasi qualunque ningun otro nuestro cette chaque premier dernier quel certain aucun autre nesse neste esse aquele certo ' +
    'deze eerste tweede elke denna forsta andra ilgili bir tego tym',
);

/** Does a possible site, in plain text and without a scheme, name one? Sentences without a blank after the full stop do not. */
export function namesSite(site: PossibleSite): boolean {
  const { text, name, labels } = site;
  const folded = text.folded.slice(site.endingStart, site.endingEnd).replaceAll(' ', '');
  const ending = ENDINGS.has(folded) ? folded : latinLetters(folded);
  const written = originalSlice(text, site.endingStart, site.endingEnd);
  const before = originalSlice(text, site.nameStart, site.nameEnd);
  // An accent makes it a word: "ça", "på".
  if (!ENDINGS.has(ending) || /[\u00C0-\u024F]/.test(written.normalize('NFC'))) return false;
  const after = text.folded.slice(site.endingEnd, site.endingEnd + 40);
  if (after[0] === '-' || after[0] === '_' || after[0] === '@') return false;
  if (name.includes('_') || IDEOGRAPH.test(name) || FILES.has(/^\.([a-z0-9]+)/.exec(after)?.[1] ?? ''))
    return false;
  const hasPath = /^[/?#]\S|^:\d/.test(after);
  if (!/\p{L}/u.test(name) && !(hasPath && labels > 2) && !/^(?:com|net|cn)$/.test(ending)) return false;
  if (name.length === 1 && !hasPath && ending !== 'com') return false;
  if (hasPath) return name.length > 1 || ending.length === 2 || ending === 'com';
  const ends = CLAUSE_END.test(after);
  if (!site.tight && (name.length < 3 || NO_NAMES.has(name))) return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(written)) {
    // "arrived.It is", "Grazie.Il pacco": a sentence begins.
    const word = WORDS.has(ending) || FOLLOWED.has(ending);
    return ends && (!word || (/^\p{Lu}/u.test(before) && FOLLOWED.has(ending)));
  }
  const distinct = labels > 2 || /[\d-]/.test(name);
  if (distinct) return site.tight || ends || !WORDS.has(ending);
  if (site.spoken && ending === 'de') return ends;
  const next = NEXT_WORD.exec(after)?.[1];
  const prose = next !== undefined && FOLLOWED.get(ending)?.has(next) === true;
  if (DOUBTFUL.has(ending)) return false;
  if (prose) return site.introduced && site.tight && name.length > 9;
  if (WORDS.has(ending) || (FOLLOWED.has(ending) && !site.tight && ending[2] === undefined))
    return ends || site.introduced;
  return true;
}
