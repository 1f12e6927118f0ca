import type { Money } from '../../model/index.ts';
import type { WordRange } from '../../text/index.ts';
import { addDaysToDate, dayNumberOf, type LocalDate, localDateAt } from '../../time/index.ts';
import { findAmounts } from '../facts/amounts.ts';
import { findDates, localDate } from '../facts/dates.ts';
import type { PhraseName } from '../policy-language.ts';
import type { DraftContext } from './draft-context.ts';
import { type Hit, hitsOf, isNegated, rangeOf } from './phrase-findings.ts';
import { bySentence, numberAt, rangesOf } from './sentence-words.ts';

/** By when a promise is to be kept. */
export type CommitmentTime =
  | { readonly at: number }
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly on: LocalDate };

/** What a draft promises: once it is sent, a clock can watch it. */
export interface Commitment {
  readonly what: 'refund' | 'replacement' | 'reply' | 'dispatch' | 'delivery';
  /** `null`: the draft does not say. */
  readonly by: CommitmentTime | null;
  readonly amount: Money | null;
  /** UTF-16, half-open, in the draft. */
  readonly start: number;
  readonly end: number;
}

const PROMISES: Readonly<Partial<Record<PhraseName, Commitment['what']>>> = {
  'promises-refund': 'refund',
  'promises-replacement': 'replacement',
  'promises-reply': 'reply',
  'promises-dispatch': 'dispatch',
  'promises-delivery': 'delivery',
};
const UNITS = ['working-days', 'days', 'hours', 'weeks'] as const;
const MOST = 1_000;

interface FoundTime extends WordRange {
  readonly by: CommitmentTime;
}

/** The promises of a draft, each kind once a sentence, in order. */
export function commitmentsOf(context: DraftContext): readonly Commitment[] {
  const { words } = context;
  const found = new Map<string, Hit & { readonly what: Commitment['what'] }>();
  for (const language of context.languages) {
    const hits = hitsOf(words, language);
    const near = bySentence(words, hits);
    for (const hit of hits) {
      const what = PROMISES[hit.name];
      const key = `${what} ${hit.sentence}`;
      if (what === undefined || found.has(key) || isNegated(words, hit, near.get(hit.sentence) ?? []))
        continue;
      found.set(key, { ...hit, what });
    }
  }
  if (found.size === 0) return [];
  // Who sends a replacement promises that, not one more parcel.
  for (const { what, sentence } of [...found.values()])
    if (what === 'replacement') found.delete(`dispatch ${sentence}`);
  const times = bySentence(words, timesIn(context));
  const amounts = new Map(findAmounts(context).map((one) => [words.sentences[one.at.start], one]));
  const commitments = [...found.values()].map((hit): Commitment => {
    const time = nearestTo(hit, times.get(hit.sentence) ?? []);
    const amount = hit.what === 'refund' ? amounts.get(hit.sentence) : undefined;
    const parts = [hit, time, amount?.at].filter((one) => one !== undefined);
    const range = rangeOf(words, {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    });
    const { what } = hit;
    return { what, by: time?.by ?? null, amount: amount?.money ?? null, ...range };
  });
  return commitments.sort((one, other) => one.start - other.start || one.end - other.end);
}

function nearestTo(hit: WordRange, times: readonly FoundTime[]): FoundTime | undefined {
  const away = ({ start, end }: WordRange) => Math.max(0, start - hit.end, hit.start - end);
  return times.reduce<FoundTime | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  );
}

/** Lengths of time, days by name, dates. */
function timesIn(context: DraftContext): readonly FoundTime[] {
  const found: FoundTime[] = [];
  const taken = new Set<number>();
  const add = (time: FoundTime) => {
    for (let at = time.start; at < time.end; at += 1) if (taken.has(at)) return;
    for (let at = time.start; at < time.end; at += 1) taken.add(at);
    found.push(time);
  };
  const today = context.asOf === undefined ? undefined : localDateAt(context.asOf, context.rules.zone);
  // Dates first: the 1 of 12月1日 is no number of days.
  const year =
    today ??
    (context.order === undefined ? undefined : localDateAt(context.order.placedAt, context.rules.zone));
  for (const { start, end, readings } of findDates(context)) {
    const [reading] = readings;
    if (reading === undefined || (reading.year === undefined && year === undefined)) continue;
    const on = upcoming(reading, year);
    if (on !== undefined) add({ start, end, by: { on } });
  }
  for (const unit of UNITS)
    for (const { start, end } of rangesOf(context, unit)) {
      const number = start === 0 ? undefined : numberAt(context, start - 1);
      if (number === undefined || number > MOST) continue;
      add({ start: start - 1, end, by: lengthOf(unit, number) });
    }
  for (const [days, name] of [
    [0, 'today'],
    [1, 'tomorrow'],
  ] as const)
    for (const range of rangesOf(context, name))
      add({ ...range, by: today === undefined ? { days } : { on: addDaysToDate(today, days) } });
  return found;
}

function lengthOf(unit: (typeof UNITS)[number], number: number): CommitmentTime {
  if (unit === 'working-days') return { workingDays: number };
  if (unit === 'hours') return { hours: number };
  return { days: unit === 'weeks' ? number * 7 : number };
}

/** Without a year: the next such day, or that of the last weeks. */
function upcoming(
  reading: Parameters<typeof localDate>[0],
  today: LocalDate | undefined,
): LocalDate | undefined {
  const from = today === undefined ? (reading.year as number) : Number(today.slice(0, 4));
  const this_ = localDate(reading, from);
  const isPast = today !== undefined && reading.year === undefined && this_ < addDaysToDate(today, -60);
  const on = isPast ? localDate(reading, from + 1) : this_;
  return dayNumberOf(on) === undefined ? undefined : on;
}
