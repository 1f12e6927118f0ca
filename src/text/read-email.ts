import { type Chain, hostOf, isHidden, type Reading } from './address-chain.ts';
import { type Joint, labelAt } from './address-labels.ts';
import { isDisguised, originalSlice } from './address-letters.ts';
import { isEmailAt } from './email-evidence.ts';
import { originalRange } from './fold.ts';
import { isEnding } from './site-ending.ts';

/** Reads an e-mail address on both sides of an at sign, and answers where it ends. */
export function readEmail(reading: Reading, local: Chain, at: Joint, domain: Chain): number | undefined {
  const { text, labels } = reading;
  const last = domainEnd(reading, domain);
  const found = {
    text,
    labels,
    words: reading.words,
    local: local.labels.at(-1) as number,
    at,
    domain,
    last,
  };
  if (!isEmailAt(found)) return undefined;
  // Before a plain sign only what is written together with it, before a disguised one every joined label.
  let first = local.labels.length - 1;
  const joined = (joint: Joint | undefined) =>
    joint !== undefined && (joint.how === 'tight' || at.how !== 'tight');
  while (first > 0 && joined(local.joints[first - 1])) first -= 1;
  let start = labels.starts[local.labels[first] as number] as number;
  for (
    let steps = 0;
    steps < 64 && start > 0 && /[\w.+%&=~-]/.test(text.folded[start - 1] as string);
    steps += 1
  )
    start -= 1;
  while (/[.=&-]/.test(text.folded[start] as string)) start += 1;
  const end = labels.ends[domain.labels[last] as number] as number;
  const opened = start < (labels.starts[local.labels[first] as number] as number);
  const names = local.labels.slice(first).map((label) => labelAt(labels, label));
  const before = opened ? text.folded.slice(start, labels.starts[local.labels[first] as number]) : '';
  const host = hostOf(reading, domain, last);
  const kept = { labels: local.labels.slice(first), joints: local.joints.slice(first) };
  const hidden =
    at.how !== 'tight' || isHidden(reading, kept, kept.joints.length) || isHidden(reading, domain, last);
  reading.emails.push({
    address: `${before}${names.join('.')}@${host}`,
    domain: host,
    disguised: hidden || isDisguised(text, start, end),
    ...originalRange(text, start, end),
  });
  return end;
}

/** Which label of a domain is its ending: the last that can be one, else its first. */
function domainEnd({ text, labels }: Reading, { labels: all, joints }: Chain): number {
  let loose = joints.findIndex(
    ({ how }, index) => how === 'loose' && isEnding(labelAt(labels, all[index] as number)),
  );
  if (loose < 0) loose = joints.length;
  for (let index = loose; index > 0; index -= 1) {
    const start = labels.starts[all[index] as number] as number;
    const sentence = /^\p{Lu}\p{Ll}/u.test(
      originalSlice(text, start, labels.ends[all[index] as number] as number),
    );
    if (isEnding(labelAt(labels, all[index] as number)) && !(sentence && index > 1)) return index;
  }
  let index = 0;
  while (index < loose && joints[index]?.how === 'tight') index += 1;
  return index > 0 && /^\p{L}{2,}$|^xn--/u.test(labelAt(labels, all[index] as number)) ? index : 0;
}
