import type { Rulebook } from '../rulebook/index.ts';
import { type InstantInput, toInstant } from '../time/index.ts';
import { STEPS, type TriageItem, type TriageLimits, type TriageStep, triageOrder } from './triage-steps.ts';

/** Why an item stands before the next one. */
export interface BeforeNext {
  readonly id: string;
  /** The first step that tells them apart; `input-order`: none does, the ids are the same. */
  readonly step: TriageStep | 'input-order';
  /** What the step reads of both; the smaller goes first. */
  readonly values: readonly [number | string, number | string];
}

/** One place of the queue. */
export interface TriagePlace<Item extends TriageItem = TriageItem> {
  readonly item: Item;
  /** From 1. */
  readonly place: number;
  /** Absent: it is the last. */
  readonly before?: BeforeNext;
}

/** Under which rules and when, and what the caller orders otherwise. */
export interface TriageOptions extends Partial<TriageLimits> {
  readonly rules: Rulebook;
  readonly asOf: InstantInput;
  /** Steps in order of weight; `id` is always the last. */
  readonly steps?: readonly TriageStep[] | undefined;
}

/**
 * In what order should the messages be answered?
 *
 * Danger to somebody first; then a marketplace's clock that ends within the guard time and can still be met; open
 * claims, chargebacks and return requests due soon; the level of risk; orders that the seller ships and problems with
 * returns; what is due first; what has waited longest; the id. A breached clock no longer presses: such an item keeps
 * the place of its level.
 *
 * @param items - In any order; the same items give the same queue whatever their order.
 * @param options - `rules`, `asOf`; `guardMinutes` (60), `returnHours` (12); `steps` for another order.
 * @returns Every item once, each with the step that puts it before the next.
 * @throws RangeError when `asOf` is no instant, or for an unknown step.
 * @example
 * ```ts
 * import { assessRisk, classifyMessage, triage } from 'goodstanding/risk';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const options = { rules: rulebook(amazon, { store: 'US' }), asOf: '2026-11-20T12:00:00Z' };
 * const item = (id: string, text: string) => {
 *   const classification = classifyMessage(text);
 *   return { id, classification, risk: assessRisk({ classification }, options) };
 * };
 * const items = [item('1', 'Thank you, all good!'), item('2', 'Where is my parcel?')];
 * triage(items, options).map((place) => place.item.id); // => ['2', '1']
 * triage(items, options)[0]?.before?.step; // => 'level'
 * ```
 */
export function triage<Item extends TriageItem>(
  items: readonly Item[],
  options: TriageOptions,
): readonly TriagePlace<Item>[] {
  const { rules, guardMinutes = 60, returnHours = 12 } = options;
  const moment = { rules, asOf: toInstant(options.asOf, 'asOf'), guardMinutes, returnHours };
  const steps = stepsOf(options.steps ?? triageOrder);
  const rows = items.map((item) => ({ item, keys: steps.map((step) => STEPS[step](item, moment)) }));
  rows.sort((one, other) => {
    const at = firstDifference(one.keys, other.keys);
    return at < 0 ? 0 : compare(one.keys[at], other.keys[at]);
  });
  return rows.map(({ item, keys }, index) => {
    const next = rows[index + 1];
    const place = { item, place: index + 1 };
    if (next === undefined) return place;
    const at = firstDifference(keys, next.keys);
    const last = steps.length - 1;
    const values = [keys[at < 0 ? last : at] ?? '', next.keys[at < 0 ? last : at] ?? ''] as const;
    return { ...place, before: { id: next.item.id, step: steps[at] ?? 'input-order', values } };
  });
}

function stepsOf(steps: readonly TriageStep[]): readonly TriageStep[] {
  for (const step of steps)
    if (!Object.hasOwn(STEPS, step))
      throw new RangeError(`steps: ${String(step)} is unknown; known: ${triageOrder.join(', ')}`);
  return [...steps.filter((step) => step !== 'id'), 'id'];
}

type Keys = readonly (number | string)[];

function firstDifference(one: Keys, other: Keys): number {
  return one.findIndex((key, index) => compare(key, other[index]) !== 0);
}

function compare(one: number | string = 0, other: number | string = 0): number {
  return one < other ? -1 : Number(one > other);
}
