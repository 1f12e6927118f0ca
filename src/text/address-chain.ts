import { type AddressLabels, type Joint, jointAfter } from './address-labels.ts';
import { isMixed, latinLetters, writtenLabel } from './address-letters.ts';
import type { ContactLexicon } from './contact-lexicon.ts';
import type { FoldedText } from './fold.ts';
import type { FoundEmail, FoundLink } from './found-address.ts';
import type { SchemeFound } from './url-extent.ts';

/** Labels of one possible address, and how each hangs on the one before. */
export interface Chain {
  readonly labels: readonly number[];
  readonly joints: readonly Joint[];
}

/** A text being read, and what was found in it. */
export interface Reading {
  readonly text: FoldedText;
  readonly labels: AddressLabels;
  readonly words: ContactLexicon;
  readonly schemes: ReadonlyMap<number, SchemeFound>;
  readonly links: FoundLink[];
  readonly emails: FoundEmail[];
}

/** No chain of labels is looked at further: time grows with the text alone. */
const LONGEST_CHAIN = 64;

/** The labels that hang together from one on, up to a place in the folded text. */
export function chainFrom({ labels, words }: Reading, first: number, before: number): Chain {
  const chain = { labels: [first], joints: [] as Joint[] };
  let hasAt = false;
  for (;;) {
    const joint = jointAfter(labels, chain.labels.at(-1) as number, words);
    if (
      joint === undefined ||
      chain.labels.length >= LONGEST_CHAIN ||
      (labels.starts[joint.next] as number) >= before
    )
      return chain;
    // A full stop and a blank end a sentence, unless an e-mail address goes on.
    if (joint.how === 'loose' && !hasAt) return chain;
    hasAt ||= joint.kind === 'at';
    chain.labels.push(joint.next);
    chain.joints.push(joint);
  }
}

/** Labels 0 to `last` as a host, its ending in plain letters. */
export function hostOf({ text, labels }: Reading, { labels: all }: Chain, last: number): string {
  return all
    .slice(0, last + 1)
    .map((label, index) => {
      const written = writtenLabel(text, labels.starts[label] as number, labels.ends[label] as number);
      const joined = trimHyphens(written.replaceAll(' ', ''));
      const latin = latinLetters(joined);
      return index === last && last > 0 && /^[a-z]+$/.test(latin) ? latin : joined;
    })
    .join('.');
}

/** Do labels 0 to `last` hide from a machine: blanks between letters, letters of another script, odd joints? */
export function isHidden({ labels }: Reading, { labels: all, joints }: Chain, last: number): boolean {
  return (
    joints.slice(0, last).some(({ how }) => how !== 'tight') ||
    all.slice(0, last + 1).some((label, index) => {
      const name = labels.folded.slice(labels.starts[label], labels.ends[label]);
      const latin = latinLetters(name);
      return (
        name.includes(' ') || isMixed(name) || (index === last && latin !== name && /^[a-z]+$/.test(latin))
      );
    })
  );
}

function trimHyphens(label: string): string {
  let [start, end] = [0, label.length];
  while (start < end && '-_'.includes(label[start] as string)) start += 1;
  while (end > start && '-_'.includes(label[end - 1] as string)) end -= 1;
  return label.slice(start, end);
}
