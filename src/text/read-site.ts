import { type Chain, hostOf, isHidden, type Reading } from './address-chain.ts';
import { labelAt } from './address-labels.ts';
import { isDisguised, latinLetters } from './address-letters.ts';
import { originalRange } from './fold.ts';
import { namesSite } from './site-ending.ts';
import { addressEnd, type SchemeFound } from './url-extent.ts';

/** No host has more labels that matter. */
const MOST_LABELS = 8;

/** Reads a site without a plain scheme, and answers where it ends; 0: there is none. */
export function readSite(reading: Reading, chain: Chain): number {
  const { text, labels } = reading;
  const { labels: all, joints } = chain;
  const first = labels.starts[all[0] as number] as number;
  if (joints.length === 0) return 0;
  const scheme = reading.schemes.get(first);
  // What follows the sign of a handle is no site.
  if (text.folded[first - 1] === '@') return 0;
  const named = labelAt(labels, all[0] as number) === 'www' && all.length > 2;
  for (let last = all.length - 1; last > 0; last -= 1) {
    const from = siteStart(reading, chain, last);
    const end = labels.ends[all[last] as number] as number;
    const name = all[last - 1] as number;
    const ending = latinLetters(labelAt(labels, all[last] as number));
    const free = from === 0 && (scheme !== undefined || named) && /^\p{L}{2,}$|^xn--/u.test(ending);
    const site = {
      text,
      name: labelAt(labels, name),
      nameStart: labels.starts[name] as number,
      nameEnd: labels.ends[name] as number,
      endingStart: labels.starts[all[last] as number] as number,
      endingEnd: end,
      labels: last - from + 1,
      tight: joints[last - 1]?.how === 'tight',
      spoken: joints[last - 1]?.how === 'word',
      introduced: isIntroduced(reading, all[from] as number),
    };
    if (free || namesSite(site)) return pushSite(reading, chain, from, last, from === 0 ? scheme : undefined);
  }
  return 0;
}

/** Where the host begins: a word for the dot joins only what can be a name. */
function siteStart({ labels }: Reading, { labels: all, joints }: Chain, last: number): number {
  let from = last - 1;
  while (from > 0 && last - from < MOST_LABELS) {
    const how = joints[from - 1]?.how;
    const name = labelAt(labels, all[from - 1] as number);
    if (how !== 'tight' && how !== 'bracket' && name.length < 3) break;
    from -= 1;
  }
  return from;
}

function isIntroduced({ labels, words }: Reading, index: number): boolean {
  if (index === 0) return false;
  const between = labels.folded.slice(labels.ends[index - 1], labels.starts[index]);
  return (
    between.length < 4 && /^[:>"'(]?$/.test(between.trim()) && words.sites.has(labelAt(labels, index - 1))
  );
}

function pushSite(
  reading: Reading,
  chain: Chain,
  from: number,
  last: number,
  scheme: SchemeFound | undefined,
): number {
  const { text, labels } = reading;
  const first = labels.starts[chain.labels[from] as number] as number;
  const hostEnd = labels.ends[chain.labels[last] as number] as number;
  const end = addressEnd(text.folded, hostEnd);
  const start = scheme?.start ?? first;
  const kept = { labels: chain.labels.slice(from), joints: chain.joints.slice(from) };
  const host = hostOf(reading, kept, last - from);
  const hidden = scheme?.disguised === true || isHidden(reading, kept, last - from);
  const prefix = scheme === undefined ? '' : scheme.scheme === 'other' ? 'other://' : `${scheme.scheme}://`;
  reading.links.push({
    url: `${prefix}${host}${text.folded.slice(hostEnd, end)}`,
    host,
    scheme: scheme?.scheme ?? 'none',
    disguised: hidden || isDisguised(text, start, end),
    ...originalRange(text, start, end),
  });
  return end;
}
