import type { Order } from '../../model/index.ts';
import type { WordRange } from '../../text/index.ts';
import { dayNumberOf, isInstant, type LocalDate, localDateAt } from '../../time/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { rangeOf } from '../draft/phrase-findings.ts';
import type { CheckResult, RawFinding } from '../draft/raw-finding.ts';
import { bySentence, rangesOf, sentenceMarks } from '../draft/sentence-words.ts';
import { carrierSentences } from './carrier-facts.ts';
import { type FoundDate, findDates, localDate } from './dates.ts';

const rule = 'wrong-order-fact';
/** As far from the word it belongs to, as reach of words. */
const NEAR = 24;
const BESIDE = 2;

type Instants = readonly (number | null | undefined)[];

/** Days of dispatch and delivery that are not the order's. */
export function dateFacts(context: DraftContext): CheckResult {
  const { order, rules, asOf } = context;
  if (order === undefined) return { findings: [] };
  if (order.shipments === undefined)
    return { findings: [], unchecked: [{ rule, needs: ['order.shipments'] }] };
  const dates = findDates(context);
  if (dates.length === 0) return { findings: [] };
  const days = (instants: Instants) => daysOf(instants, rules.zone);
  const { shipments } = order;
  const shipped = days(shipments.flatMap((one) => [one.shippedAt, one.confirmedAt, one.firstScanAt]));
  const delivered = days(shipments.map(({ deliveredAt }) => deliveredAt));
  const promised = days([order.deliverBy, order.shipBy]);
  const placed = days([order.placedAt]);
  const written = days(context.conversation?.messages.map(({ sentAt }) => sentAt) ?? []);
  const today = asOf === undefined ? undefined : localDateAt(asOf, rules.zone);
  const marks = sentenceMarks(context);
  const [dispatch, delivery] = (['dispatch', 'delivery'] as const).map((name) =>
    bySentence(context.words, rangesOf(context, name)),
  );
  const carriers = carrierSentences(context);
  const findings: RawFinding[] = [];
  for (const date of dates) {
    const sentence = context.words.sentences[date.start] as number;
    if (marks.listed('refund').has(sentence) || marks.listed('replacement').has(sentence)) continue;
    const [sent, arrived] = [
      nearest(context, date, dispatch?.get(sentence)),
      nearest(context, date, delivery?.get(sentence)),
    ];
    const isDispatch = sent.distance <= arrived.distance;
    const { distance, before } = isDispatch ? sent : arrived;
    const isUnsaid = distance > NEAR;
    // "UPS left it at your door on …": either day would be true.
    if (isUnsaid && !carriers.has(sentence)) continue;
    const both = new Set([...delivered, ...shipped]);
    const facts = isUnsaid ? both : isDispatch ? shipped : delivered;
    const possible = date.readings.map((reading) => nearestYear(reading, order));
    const is = (set: ReadonlySet<LocalDate>) => possible.some((one) => set.has(one));
    if (is(facts) || is(promised) || is(written)) continue;
    // What is to come is no fact yet, unless it is told as one.
    const isPromised = marks.phrases(isDispatch ? 'promises-dispatch' : 'promises-delivery').has(sentence);
    if (today !== undefined && possible.some((one) => one > today) && (isPromised || facts.size === 0))
      continue;
    const beforeOrder = possible.every((one) => [...placed].every((day) => one < day));
    if (facts.size === 0 && !beforeOrder) continue;
    const isBeside = before && distance <= BESIDE;
    if (!isBeside && (is(shipped) || is(delivered) || is(placed))) continue;
    const range = rangeOf(context.words, date);
    const said = possible[0] as LocalDate;
    const [right] = facts;
    findings.push({
      ...{ rule, ...range },
      args: { fact: 'date', said, is: right ?? '' },
      ...(right === undefined ? {} : { suggestion: right }),
    });
  }
  return { findings };
}

/** The local days of instants, in the store's zone and, for neighbors of midnight, in that of the world. */
function daysOf(instants: Instants, zone: string): ReadonlySet<LocalDate> {
  const real = instants.filter((one): one is number => typeof one === 'number' && isInstant(one));
  return new Set(real.flatMap((one) => [localDateAt(one, zone), localDateAt(one, 'Etc/UTC')]));
}

/** A day without a year is that of the year in which it lies nearest to the order. */
function nearestYear(reading: FoundDate['readings'][number], { placedAt }: Order): LocalDate {
  const year = new Date(placedAt).getUTCFullYear();
  const [first = '', ...others] = [year, year + 1, year - 1]
    .map((one) => localDate(reading, one))
    .filter((one) => dayNumberOf(one) !== undefined);
  const away = (date: LocalDate) => Math.abs((dayNumberOf(date) ?? 0) - placedAt / 86_400_000);
  return others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
}

/** How far the nearest of some words stands in the same sentence, and whether before the date. */
function nearest(
  { words: { reach } }: DraftContext,
  date: WordRange,
  ranges: readonly WordRange[] = [],
): { readonly distance: number; readonly before: boolean } {
  let found = { distance: Number.POSITIVE_INFINITY, before: false };
  const at = (index: number) => (index <= 0 ? 0 : (reach[index - 1] as number));
  for (const { start, end } of ranges) {
    const before = end <= date.start;
    const distance = Math.max(0, before ? at(date.start) - at(end) : at(start) - at(date.end));
    if (distance < found.distance) found = { distance, before };
  }
  return found;
}
