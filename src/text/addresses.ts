import { type Chain, chainFrom, type Reading } from './address-chain.ts';
import { addressLabels, type Joint } from './address-labels.ts';
import { contactLexicon } from './contact-lexicon.ts';
import type { ContactWords } from './contact-words.ts';
import type { FoldedText } from './fold.ts';
import type { Addresses } from './found-address.ts';
import { type PlainLink, plainLinks } from './plain-links.ts';
import { readEmail } from './read-email.ts';
import { readSite } from './read-site.ts';
import type { SchemeFound } from './url-extent.ts';

const known = new WeakMap<FoldedText, { readonly words: ContactWords; readonly addresses: Addresses }>();

/** Links and e-mail addresses of a text in one go: the site inside an e-mail address is none of its own. */
export function addressesIn(text: FoldedText, words: ContactWords): Addresses {
  const before = known.get(text);
  if (before?.words === words) return before.addresses;
  const schemes = new Map<number, SchemeFound>();
  const reading: Reading = {
    text,
    labels: addressLabels(text),
    words: contactLexicon(words),
    schemes,
    links: [],
    emails: [],
  };
  const plain = plainLinks(reading, schemes);
  const { starts } = reading.labels;
  let passed = 0;
  for (let index = 0; index < starts.length; ) {
    const start = starts[index] as number;
    while (passed < plain.length && (plain[passed] as PlainLink).end <= start) passed += 1;
    const around = plain[passed];
    if (around !== undefined && start >= around.start) {
      index += 1;
      continue;
    }
    const chain = chainFrom(reading, index, around?.start ?? text.folded.length);
    index = (chain.labels.at(-1) as number) + 1;
    if (chain.joints.length > 0) {
      const end = readChain(reading, chain);
      while (index < starts.length && (starts[index] as number) < end) index += 1;
    }
  }
  const links = [...plain.map(({ link }) => link), ...reading.links].sort((a, b) => a.start - b.start);
  const addresses = { links, emails: reading.emails };
  known.set(text, { words, addresses });
  return addresses;
}

/** Parts a chain at its at signs, and answers where the last address found in it ends. */
function readChain(reading: Reading, { labels, joints }: Chain): number {
  let end = 0;
  let from = 0;
  while (from < labels.length) {
    let to = from;
    while (to < joints.length && joints[to]?.kind === 'dot') to += 1;
    let next = to + 1;
    while (next < joints.length && joints[next]?.kind === 'dot') next += 1;
    const at = joints[to];
    const email =
      at === undefined
        ? undefined
        : readEmail(reading, part(labels, joints, from, to), at, part(labels, joints, to + 1, next));
    if (email !== undefined) {
      end = email;
      from = next + 1;
    } else {
      end = Math.max(end, readSite(reading, part(labels, joints, from, to)));
      from = to + 1;
    }
  }
  return end;
}

const part = (labels: readonly number[], joints: readonly Joint[], from: number, to: number): Chain => ({
  labels: labels.slice(from, to + 1),
  joints: joints.slice(from, to),
});
