import { addressesIn } from './addresses.ts';
import type { ContactWords } from './contact-words.ts';
import type { FoldedText } from './fold.ts';
import type { FoundEmail } from './found-address.ts';

/**
 * Which e-mail addresses does a text hold, disguised ones too?
 *
 * Found are signs in brackets, between blanks, full-width, and the words for "at" and "dot". A word that plain
 * speech has too, as "at", needs a disguised dot or a word for mail beside it. Names of accounts (`@shop`) are
 * no addresses.
 *
 * @param text - The folded text.
 * @param words - The words for "dot" and "at".
 * @returns Addresses in order, half-open ranges into the original.
 * @example
 * ```ts
 * const [email] = findEmails(foldText('Write to sam (at) shop dot example dot com!'), CONTACT_WORDS);
 * email?.address; // => 'sam@shop.example.com'
 * findEmails(foldText('We are at amazon.com as @shop, 2 @ 15 €'), CONTACT_WORDS); // => []
 * ```
 */
export function findEmails(text: FoldedText, words: ContactWords): readonly FoundEmail[] {
  return addressesIn(text, words).emails;
}
