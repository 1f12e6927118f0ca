import { assessOrder, type MetricResult, meets, type OrderVerdict } from '../metrics/index.ts';
import type { Order } from '../model/index.ts';
import type { Moment } from './deadline.ts';
import type { Effect } from './standing.ts';

/** What becomes of a rate, if there is one, when so many more units fail (fewer: negative) and are counted? */
export function effectOf(
  result: MetricResult,
  change: { readonly failing: number; readonly counted?: number },
  when: Effect['when'],
): readonly Effect[] {
  if (result.rule === null) return [];
  const counted = change.counted ?? 0;
  const denominator = result.denominator + counted;
  const numerator =
    result.numerator + (result.counts === 'defects' ? change.failing : counted - change.failing);
  const known = result.value !== null && denominator > 0;
  const required = result.tests.filter(({ kind }) => kind === 'required');
  const met = required.every((test) => meets(numerator, denominator, test));
  const status = known ? (met ? 'good' : 'bad') : result.status;
  const to = known ? numerator / denominator : null;
  return [{ metric: result.metric, rule: result.rule.id, from: result.value, to, status, when }];
}

/**
 * What becomes of a rate if some orders were others? Each is judged as the rate judges it, so one that stands
 * outside the window, or fails for another reason as well, changes nothing.
 */
export function effectOfChanges(
  result: MetricResult,
  changes: readonly { readonly before: Order; readonly after: Order }[],
  moment: Moment,
  when: Effect['when'],
): readonly Effect[] {
  let [failing, counted] = [0, 0];
  for (const { before, after } of changes) {
    const [was, will] = [verdictOf(before, result, moment), verdictOf(after, result, moment)];
    // What would then depend on a fact that nobody told is not promised.
    if (was === undefined || will === undefined || will.outcome === 'unknown') continue;
    failing += will.failing - was.failing;
    counted += will.counted - was.counted;
  }
  return failing === 0 && counted === 0 ? [] : effectOf(result, { failing, counted }, when);
}

function verdictOf(order: Order, { rule }: MetricResult, moment: Moment): OrderVerdict | undefined {
  return assessOrder(order, moment).find((verdict) => verdict.rule.id === rule?.id);
}
