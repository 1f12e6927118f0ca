import type { Language } from '../../src/model/index.ts';
import { CONCEPTS } from '../../src/risk/concepts.table.ts';
import { eachHit, type WordLists, wordLists } from '../../src/risk/lexicon/word-lists.ts';
import { messageSigns, signCount } from '../../src/risk/model/message-signs.ts';
import { OUTPUTS, REASONS } from '../../src/risk/model/outputs.ts';
import { TURNING } from '../../src/risk/model/turning.ts';
import { foldText, wordsOf } from '../../src/text/index.ts';
import { type Candidate, chooseEntries, groupEntries } from './choose-entries.ts';
import { type Labelled, targetsOf } from './labelled.ts';
import { type Example, type Network, scores, train } from './network.ts';

/** How a model is trained. */
export interface Settings {
  /** Learned entries for a language, and groups of them over all languages. */
  readonly entries: number;
  readonly groups: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropout: number;
  readonly positive: number;
}

export type Lexicon = Readonly<Record<string, string>>;

/** A model with the lists it chose. */
export interface Fitted {
  readonly network: Network;
  readonly concepts: ReadonlyMap<Language, WordLists>;
  /** By language, then group: entries separated by commas. */
  readonly learned: ReadonlyMap<Language, Readonly<Record<string, string>>>;
  readonly learnedLists: ReadonlyMap<Language, WordLists>;
}

/** Trains concepts and learned entries together, then puts the entries that say the same into groups. */
export function fitModel(
  texts: readonly Labelled[],
  lexicons: ReadonlyMap<Language, Lexicon>,
  settings: Settings,
): Fitted {
  const languages = [...new Set(texts.map(({ language }) => language))];
  const concepts = new Map(
    languages.map((language) => [language, conceptLists(lexicons.get(language) as Lexicon)]),
  );
  const candidates: (Candidate & { readonly language: Language })[] = [];
  for (const language of languages) {
    const own = texts.filter((text) => text.language === language);
    const choice = { least: 2, most: settings.entries, epochs: 8, rate: 0.3, decay: 1e-4 };
    for (const candidate of chooseEntries(own, choice)) candidates.push({ ...candidate, language });
  }
  const each = listsOf(candidates, (index) => index);
  const eachLists = new Map([...each].map(([language, lists]) => [language, wordLists(lists)]));
  const examples = texts.map(
    (text): Example => ({
      ...read(text, concepts.get(text.language) as WordLists, eachLists.get(text.language)),
      targets: targetsOf(text),
      weight: 1,
    }),
  );
  const { hidden, epochs, rate, decay, dropout, positive, groups } = settings;
  const network = train(examples, {
    hidden,
    outputs: OUTPUTS,
    alternatives: REASONS.length,
    signs: signCount(CONCEPTS.length),
    pieces: candidates.length,
    epochs,
    rate,
    decay,
    dropout,
    positive,
    seed: 3,
  });
  const trained = candidates.map((candidate, index) => ({
    ...candidate,
    texts: Math.sqrt(candidate.texts),
    weights: network.piecesToOutputs.slice(index * OUTPUTS, (index + 1) * OUTPUTS),
  }));
  const group = groupEntries(trained, groups);
  const learned = listsOf(trained, (index) => group[index] as number);
  return {
    network: { ...network, piecesToOutputs: centersOf(trained, group, groups) },
    concepts,
    learned,
    learnedLists: new Map([...learned].map(([language, lists]) => [language, wordLists(lists)])),
  };
}

function conceptLists(lexicon: Lexicon): WordLists {
  const lists = wordLists(Object.fromEntries(CONCEPTS.map((concept) => [concept, lexicon[concept] ?? ''])));
  return lists;
}

function listsOf(
  candidates: readonly (Candidate & { readonly language: Language })[],
  groupOf: (index: number) => number,
): ReadonlyMap<Language, Readonly<Record<string, string>>> {
  const lists = new Map<Language, Record<string, string>>();
  for (const [index, { language, name }] of candidates.entries()) {
    const own = lists.get(language) ?? {};
    lists.set(language, own);
    const group = String(groupOf(index));
    own[group] = own[group] === undefined ? name : `${own[group]}, ${name}`;
  }
  return lists;
}

function centersOf(candidates: readonly Candidate[], group: Int32Array, groups: number): Float64Array {
  const centers = new Float64Array(groups * OUTPUTS);
  const weights = new Float64Array(groups);
  for (const [index, { weights: own, texts }] of candidates.entries()) {
    const row = group[index] as number;
    weights[row] = (weights[row] as number) + texts;
    for (let at = 0; at < OUTPUTS; at += 1)
      centers[row * OUTPUTS + at] = (centers[row * OUTPUTS + at] as number) + (own[at] as number) * texts;
  }
  return centers.map((sum, index) => sum / Math.max(weights[Math.floor(index / OUTPUTS)] as number, 1e-9));
}

/** What a text shows, in the features of the network. */
function read(
  { text }: Pick<Labelled, 'text'>,
  concepts: WordLists,
  learned: WordLists | undefined,
): Pick<Example, 'signs' | 'pieces'> {
  const words = wordsOf(foldText(text));
  const found: { list: number; first: number; last: number }[] = [];
  eachHit(words, concepts, (list, first, last) => found.push({ list, first, last }));
  const { hits, ofMessage } = messageSigns(words, found, CONCEPTS.length, TURNING);
  const signs = new Set<number>(ofMessage);
  for (const hit of hits) for (const sign of hit.signs) signs.add(sign);
  const pieces: number[] = [];
  if (learned !== undefined) eachHit(words, learned, (list) => pieces.push(Number(learned.names[list])));
  return { signs: Int32Array.from(signs), pieces: Int32Array.from(pieces) };
}

/** Scores of a text before they are made shares. */
export function predict(fitted: Fitted, text: Labelled): Float64Array {
  const out = new Float64Array(OUTPUTS);
  const { network, concepts, learnedLists } = fitted;
  const shown = read(text, concepts.get(text.language) as WordLists, learnedLists.get(text.language));
  scores(network, shown, new Float64Array(network.hidden), out);
  return out;
}
