import type { Language } from '../model/index.ts';
import type { Concept } from './concepts.table.ts';

/**
 * What one language knows about buyers' messages: for each concept its words, separated by commas.
 *
 * `parcel` is a word, `arriv*` how a word begins (3 to 9 letters), `*liefer*` a piece of any word (3 to 6 letters),
 * `turn up`, `as soon as` up to three words in a row, `not .. come` two words with one or two between. Chinese and
 * Japanese: up to six characters, `没 .. 到`. Case, accents and apostrophes do not matter: `doesn't` is two words.
 */
export interface RiskLanguage {
  readonly language: Language;
  readonly concepts: Readonly<Record<Concept, string>>;
  /** Lists that training has chosen, by the group of the model that they belong to; the same notation. */
  readonly learned: Readonly<Record<string, string>>;
}
