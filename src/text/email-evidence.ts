import { type AddressLabels, type Joint, labelAt } from './address-labels.ts';
import { originalSlice } from './address-letters.ts';
import type { ContactLexicon } from './contact-lexicon.ts';
import type { FoldedText } from './fold.ts';
import { isEnding } from './site-ending.ts';

/** A possible e-mail address: labels before and behind an at sign. */
export interface PossibleEmail {
  readonly text: FoldedText;
  readonly labels: AddressLabels;
  readonly words: ContactLexicon;
  /** The label before the sign. */
  readonly local: number;
  readonly at: Joint;
  readonly domain: { readonly labels: readonly number[]; readonly joints: readonly Joint[] };
  /** Which label of the domain is its ending; 0: none. */
  readonly last: number;
}

const PROVIDERS = new Set(
  'gmail googlemail hotmail yahoo outlook icloud gmx protonmail proton libero qq 163 126 naver laposte'.split(
    ' ',
  ),
);
/** What stands before "at" in plain speech. */
const PROSE = new Set(
  (
    'us me it is are was be him her them you we look looks looked available found find arrive arrived shop store ' +
    'website site page online live here there sell sold buy bought order ordered visit only also directly back up ' +
    'listed listing located read product products item items more price and or store'
  ).split(' '),
);
const MAIL_NEAR =
  /mail|post|correo|adres|write|schreib|scriv|ecri|escr|skriv|schrijf|contact|kontakt|邮|郵|メール|بريد/u;

/** Does a possible e-mail address count as one? */
export function isEmailAt({ text, labels, local, at, domain, last }: PossibleEmail): boolean {
  const name = labelAt(labels, local);
  const joints = domain.joints.slice(0, last);
  const host = labelAt(labels, domain.labels[0] as number);
  if (last === 0) {
    if (!PROVIDERS.has(host)) return false;
    return at.how !== 'prose' || (isShouted(text, labels, at) && !PROSE.has(name));
  }
  const ending = isEnding(labelAt(labels, domain.labels[last] as number));
  if (joints.some(({ how }) => how !== 'tight') && !ending) return false;
  if (at.how === 'tight') return true;
  if (!ending) return false;
  if (at.how === 'spaced') return /\p{L}/u.test(name);
  if (at.how !== 'prose') return true;
  if (PROSE.has(name)) return false;
  if (joints.some(({ how }) => how === 'word' || how === 'bracket' || how === 'spaced')) return true;
  // "sam at shop.example" beside a word for mail; "the shop at shop.example" is a site.
  const start = labels.starts[local] as number;
  return isShouted(text, labels, at) || MAIL_NEAR.test(text.folded.slice(Math.max(0, start - 30), start));
}

/** Is the word for the sign in capitals, the one before it not? */
function isShouted(text: FoldedText, labels: AddressLabels, at: Joint): boolean {
  const word = at.next - 1;
  const written = originalSlice(text, labels.starts[word] as number, labels.ends[word] as number);
  const before = originalSlice(text, labels.starts[word - 1] as number, labels.ends[word - 1] as number);
  return written === 'AT' && before !== before.toUpperCase();
}
