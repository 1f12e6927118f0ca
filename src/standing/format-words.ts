import { formatDuration } from 'date-fns/formatDuration';
import type { Fact } from '../model/index.ts';
import { type Instant, offsetAt } from '../time/index.ts';

/** Facts whose code does not read as a noun. */
const FACT_WORDS: Partial<Record<Fact, string>> = {
  'ship-by': 'ship-by dates',
  'deliver-by': 'promised delivery dates',
  'cancelled-by': 'who cancelled',
  'chargeback-kind': 'the kind of chargeback',
};

/** `late-shipment-rate` → `late shipment rate`: codes are chosen so that they read. */
export function wordsOf(code: string): string {
  return code.replaceAll('-', ' ');
}

export function factWords(fact: Fact): string {
  return FACT_WORDS[fact] ?? wordsOf(fact);
}

/** `claims`, `claims and chargebacks`, `feedback, claims and chargebacks`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few of a list, and how many more there are. */
export function someOf(words: readonly string[], most: number): string {
  if (words.length <= most) return words.join(', ');
  return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
}

/** `1 order`, `2 orders`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A fraction in per cent, with as many decimals as it takes not to look like the target when it is not. */
export function percent(value: number, target?: number): string {
  const looksLike = (text: string, decimals: number) =>
    target !== undefined && value !== target && Number(text) === Number((target * 100).toFixed(decimals));
  let decimals = 2;
  let text = (value * 100).toFixed(decimals);
  while (looksLike(text, decimals) && decimals < 15) {
    decimals += 1;
    text = (value * 100).toFixed(decimals);
  }
  return `${text} %`;
}

/** Wall clock of a zone, to the minute: `2026-11-24 23:59`. */
export function wallClock(at: Instant, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16).replace('T', ' ');
}

/** `in 3 days 5 hours`; `now` within a minute. */
export function timeLeft(at: Instant, asOf: Instant): string {
  const minutes = Math.floor((at - asOf) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  // The farther away, the coarser.
  const text = formatDuration({
    days,
    hours: days < 7 ? hours : 0,
    minutes: days < 1 ? minutes % 60 : 0,
  });
  return text === '' ? 'now' : `in ${text}`;
}
