import { type MetricResult, meets } from '../metrics/index.ts';
import type { Driver, StandingLevel } from './standing.ts';

/** The share of a limit beyond which one should look. */
const NEAR_LIMIT = 0.8;

/** Worst first; the first level that a driver has decides. */
const LEVELS: readonly (readonly [StandingLevel, readonly Driver['code'][]])[] = [
  ['breach', ['missed']],
  ['at-risk', ['no-room', 'projected-to-miss']],
  ['watch', ['near-limit', 'few-orders', 'advisory-missed']],
  ['unknown', ['incomplete', 'no-rules', 'nothing-counted']],
];

/** How bad a level is: 0 is the worst. */
export function rankOf(level: StandingLevel): number {
  const rank = LEVELS.findIndex(([name]) => name === level);
  return rank < 0 ? LEVELS.length : rank;
}

/** Which level do these metrics make, and which of them drive it? Worst drivers first. */
export function levelOf(metrics: readonly MetricResult[]): {
  readonly level: StandingLevel;
  readonly drivenBy: readonly Driver[];
} {
  const drivers = metrics.flatMap((result): readonly Driver[] => {
    const { metric, rule } = result;
    return rule === null ? [] : codesOf(result).map((code) => ({ code, metric, rule: rule.id }));
  });
  const enforced = metrics.filter(({ enforcement }) => enforcement === 'enforced');
  if (enforced.length === 0) drivers.push({ code: 'no-rules' });
  // Of an account without any order in any window nobody can say that it is good.
  else if (enforced.every(({ status }) => status === 'no-data')) drivers.push({ code: 'nothing-counted' });
  const order = LEVELS.flatMap(([, codes]) => codes);
  drivers.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  const [worst] = drivers;
  const level = LEVELS.find(([, codes]) => worst !== undefined && codes.includes(worst.code))?.[0] ?? 'good';
  return { level, drivenBy: drivers };
}

function codesOf(result: MetricResult): readonly Driver['code'][] {
  if (result.enforcement === 'advisory') return result.status === 'bad' ? ['advisory-missed'] : [];
  if (result.status === 'bad') return ['missed'];
  const codes: Driver['code'][] = [];
  const best = atBest(result);
  if (best !== undefined && !leavesRoom(result, best)) codes.push('no-room');
  if (result.projected?.status === 'bad') codes.push('projected-to-miss');
  if (codes.length === 0 && best !== undefined && isNearLimit(result, best)) codes.push('near-limit');
  if (result.room?.oneDefectDecides === true) codes.push('few-orders');
  if (result.status === 'incomplete') codes.push('incomplete');
  return codes;
}

/** What is known to fail, among as many as can be counted. */
interface Best {
  readonly failing: number;
  readonly counted: number;
}

/** The counts if all that is unknown turned out well; `undefined` without any known failure, or known days. */
function atBest({ failing: orders, denominator, bounds, counts, value }: MetricResult): Best | undefined {
  const failing = orders.reduce((sum, { units }) => sum + units, 0);
  if (failing === 0) return undefined;
  if (value !== null) return { failing, counted: denominator };
  // The bound counts orders whose day is in doubt, the denominator does not.
  const rate = counts === 'defects' ? Number(bounds.low) : 1 - Number(bounds.high);
  return rate === 0 ? undefined : { failing, counted: Math.round(failing / rate) };
}

function leavesRoom({ tests, counts }: MetricResult, { failing, counted }: Best): boolean {
  const required = tests.filter(({ kind }) => kind === 'required');
  const numerator = counts === 'defects' ? failing + 1 : counted - failing - 1;
  return required.every((test) => meets(numerator, counted, test));
}

function isNearLimit({ tests, counts }: MetricResult, { failing, counted }: Best): boolean {
  return tests
    .filter(({ kind }) => kind === 'required')
    .some(({ target }) => {
      const allowed = counts === 'defects' ? target : 1 - target;
      // 1 - 0.95 is not quite 0.05 in doubles; the sliver is far below one order's share.
      return failing / counted > NEAR_LIMIT * allowed * (1 + 1e-9);
    });
}
