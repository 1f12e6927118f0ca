import { addressesIn } from './addresses.ts';
import type { ContactWords } from './contact-words.ts';
import type { FoldedText } from './fold.ts';
import type { FoundLink } from './found-address.ts';

/**
 * Which addresses of the web does a text name, disguised ones too?
 *
 * Found are addresses with a scheme (`hxxp` too), with `www.`, and bare domains with a known ending; with dots in
 * brackets, between blanks, or as the word for "dot"; full-width, with zero-width characters, with look-alike
 * letters. File names, versions, abbreviations and sentences that begin without a blank are not.
 *
 * @param text - The folded text.
 * @param words - The words for "dot" and "at", and those that stand before sites.
 * @returns Links in order, half-open ranges into the original. The site inside an e-mail address is none.
 * @example
 * ```ts
 * const [link] = findLinks(foldText('Manuals: lamps (dot) example.shop/fit, in lamp.pdf'), CONTACT_WORDS);
 * link?.url; // => 'lamps.example.shop/fit'
 * link?.disguised; // => true
 * findLinks(foldText('It has arrived.It is fine, e.g. v2.1.3'), CONTACT_WORDS); // => []
 * ```
 */
export function findLinks(text: FoldedText, words: ContactWords): readonly FoundLink[] {
  return addressesIn(text, words).links;
}
