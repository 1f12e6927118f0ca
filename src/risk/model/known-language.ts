import type { Language } from '../../model/index.ts';
import { CONCEPTS } from '../concepts.table.ts';
import { type WordLists, wordLists } from '../lexicon/word-lists.ts';
import type { RiskLanguage } from '../risk-language.ts';

/** A language made ready for finding. */
export interface KnownLanguage {
  readonly language: Language;
  /** Concepts first, in the order of `CONCEPTS`, then learned lists. */
  readonly lists: WordLists;
  /** For each list after the concepts: its group in the model. */
  readonly groups: Int32Array;
}

const ready = new WeakMap<RiskLanguage, KnownLanguage>();

/** Made on first use and kept as long as the language itself. */
export function knownLanguage(given: RiskLanguage): KnownLanguage {
  const known = ready.get(given);
  if (known !== undefined) return known;
  const { language, concepts, learned } = given;
  const lists: Record<string, string> = {};
  for (const concept of CONCEPTS) lists[concept] = concepts[concept];
  const groups = Object.keys(learned);
  for (const group of groups) lists[`#${group}`] = learned[group] as string;
  const made = { language, lists: wordLists(lists), groups: Int32Array.from(groups, Number) };
  ready.set(given, made);
  return made;
}
