import { foldText } from './fold.ts';
import { alternativesOf, phraseFault, piecesOf } from './phrase-pieces.ts';
import { wordsOf } from './words.ts';

/*
 * How a phrase is written, so that a speaker of a language can extend it without reading code:
 *
 *   leave a review       these words, one after the other; case, accents and apostrophes do not matter
 *   review*  *wertung  *wertung*   any word that begins, that ends like this, that has this in it
 *   =ändra               this whole word with exactly these accents
 *   {gift}               any entry of the word list `gift`
 *   (now|at once)        one of them
 *   [a]                  may be missing
 *   .  ..  ...           up to 1, 4, 10 words between (2, 8, 20 characters of Chinese or Japanese)
 *   {gift} & {review}    both in one sentence, in any order
 *   {gift} && {review}   both in one sentence, or in two that follow each other
 *   {review} ! {later}   the first, unless the second stands in the same sentence
 */

/** One thing to find: words that follow each other, each whole (`word`), or with a star at one end. */
export type Term = readonly string[];

interface SequencePart {
  /** Any of these. */
  readonly terms: readonly Term[];
  /** How much may stand before it, as reach of words; 0: nothing. */
  readonly gap: number;
  readonly optional: boolean;
}

export type Sequence = readonly SequencePart[];

export interface Phrase {
  /** All of them, in any order. */
  readonly sequences: readonly Sequence[];
  /** None of them. */
  readonly without: readonly Sequence[];
  /** May reach into the next sentence. */
  readonly wide: boolean;
}

export type WordLists = Readonly<Record<string, string>>;

/** Word lists with what was read of them so far. */
export interface PhraseReader {
  readonly lists: WordLists;
  readonly read: Map<string, readonly Term[]>;
  readonly cut: Map<string, Term>;
  /** Lists being read: one that names itself would never end. */
  readonly open: Set<string>;
}

export const phraseReader = (lists: WordLists): PhraseReader => ({
  lists,
  read: new Map(),
  cut: new Map(),
  open: new Set(),
});

const GAPS: Readonly<Record<string, number>> = { '.': 2, '..': 8, '...': 20 };
const MOST_TERMS = 2_000;
const MOST_VARIANTS = 200;

/**
 * A phrase as written, read: one phrase, or several where alternatives have gaps of their own.
 *
 * @throws RangeError that cites it.
 */
export function readPhrases(written: string, reader: PhraseReader): readonly Phrase[] {
  const [found = '', ...without] = written.split(' ! ');
  const wide = found.includes(' && ');
  const exceptions = without.flatMap((part) => readSequences(part, reader));
  let choices: readonly (readonly Sequence[])[] = [[]];
  for (const part of found.split(wide ? ' && ' : ' & '))
    choices = choices.flatMap((start) => readSequences(part, reader).map((end) => [...start, end]));
  return choices.map((sequences) => ({ sequences, without: exceptions, wide }));
}

/** `=ändra` stays as it is: its letters are compared with those of the original. */
function accentedTerm(word: string, written: string): string {
  const form = word.slice(1).normalize('NFC').toLowerCase();
  if (wordsOf(foldText(form)).words.length !== 1 || form.includes('*'))
    throw phraseFault(written, `no whole word in ${word}`);
  return `=${form}`;
}

/** What is meant by one run of words: itself, or one run for each alternative that has a gap inside. */
function readSequences(written: string, reader: PhraseReader): readonly Sequence[] {
  return alternativesOf(written)
    .flatMap((one) => withoutInnerGaps(one, written))
    .map((one) => readSequence(one, reader));
}

function withoutInnerGaps(part: string, written: string): readonly string[] {
  const pieces = piecesOf(part);
  const at = pieces.findIndex((piece) => piece.startsWith('(') && /\s\.{1,3}\s/.test(piece));
  if (at < 0) return [part];
  const choices = alternativesOf((pieces[at] as string).slice(1, -1));
  const [gapped, plain] = [choices.filter(hasGap), choices.filter((choice) => !hasGap(choice))];
  const group = plain.length > 0 ? [`(${plain.join('|')})`] : [];
  if (gapped.length === 0) throw phraseFault(written, 'a gap too deep inside brackets');
  const variants = [...group, ...gapped].flatMap((middle) =>
    withoutInnerGaps([...pieces.slice(0, at), middle, ...pieces.slice(at + 1)].join(' '), written),
  );
  if (variants.length > MOST_VARIANTS) throw phraseFault(written, `${variants.length} readings`);
  return variants;
}

const hasGap = (choice: string) =>
  piecesOf(choice).some((piece) => Object.hasOwn(GAPS, piece) || /\s\.{1,3}\s/.test(piece));

/** One run of words, groups and gaps. */
function readSequence(written: string, reader: PhraseReader): Sequence {
  const parts: SequencePart[] = [];
  let gap = 0;
  let literal: string[] = [];
  const flush = () => {
    if (literal.length === 0) return;
    parts.push({ terms: [termOf(literal.join(' '), reader, written)], gap, optional: false });
    literal = [];
    gap = 0;
  };
  for (const piece of piecesOf(written)) {
    const open = piece[0];
    if (Object.hasOwn(GAPS, piece)) {
      flush();
      gap = GAPS[piece] as number;
    } else if (open === '(' || open === '[' || open === '{') {
      flush();
      const terms = open === '[' ? readTerms(piece.slice(1, -1), reader) : expand(piece, reader, written);
      parts.push({ terms, gap, optional: open === '[' });
      gap = 0;
    } else literal.push(piece);
  }
  flush();
  if (parts.length === 0 || parts.every(({ optional }) => optional))
    throw phraseFault(written, 'nothing to find');
  if (gap > 0) throw phraseFault(written, 'a gap at its end');
  return parts;
}

/** The entries of a word list: parted by `|`, with `( )`, `[ ]` and `{ }` inside. */
export function readTerms(written: string, reader: PhraseReader): readonly Term[] {
  const terms = alternativesOf(written).flatMap((entry) => {
    let found: readonly Term[] = [[]];
    for (const piece of piecesOf(entry)) {
      if (Object.hasOwn(GAPS, piece)) throw phraseFault(written, 'a gap inside a list');
      const next = '([{'.includes(piece[0] as string)
        ? expand(piece, reader, written)
        : [termOf(piece, reader, written)];
      const choices = piece[0] === '[' ? [[], ...next] : next;
      found = found.flatMap((start) => choices.map((end) => [...start, ...end]));
    }
    return found.filter((term) => term.length > 0);
  });
  if (terms.length === 0 || terms.length > MOST_TERMS) throw phraseFault(written, `${terms.length} entries`);
  return terms;
}

function expand(piece: string, reader: PhraseReader, written: string): readonly Term[] {
  const inside = piece.slice(1, -1);
  if (piece[0] !== '{') return readTerms(inside, reader);
  const known = reader.read.get(inside);
  if (known !== undefined) return known;
  const list = Object.hasOwn(reader.lists, inside) ? reader.lists[inside] : undefined;
  if (list === undefined || reader.open.has(inside)) throw phraseFault(written, `no word list ${inside}`);
  reader.open.add(inside);
  const terms = readTerms(list, reader);
  reader.open.delete(inside);
  reader.read.set(inside, terms);
  return terms;
}

function termOf(literal: string, { cut }: PhraseReader, written: string): Term {
  return literal.split(' ').flatMap((word) => {
    const known = cut.get(word);
    if (known !== undefined) return known;
    if (word.startsWith('=')) return [accentedTerm(word, written)];
    const plain = word.replaceAll('*', '');
    if (plain !== word.replace(/^\*/, '').replace(/\*$/, ''))
      throw phraseFault(written, `a star inside ${word}`);
    const words = /^[a-z]+$/.test(plain) ? [plain] : wordsOf(foldText(plain)).words;
    if (words.length === 0) throw phraseFault(written, `no word in ${word}`);
    const starred = words.map((one, index) => {
      const [first, last] = [
        index === 0 && word.startsWith('*'),
        index === words.length - 1 && word.endsWith('*'),
      ];
      return `${first ? '*' : ''}${one}${last ? '*' : ''}`;
    });
    cut.set(word, starred);
    return starred;
  });
}
