import type { MetricResult } from '../metrics/index.ts';
import type { Fact, Order } from '../model/index.ts';
import type { Download } from '../rulebook/index.ts';
import { type Deadline, deadlineOf, earliest, isOver, type Moment } from './deadline.ts';
import { effectOf } from './effect.ts';
import { confirmInTime, confirmOverdue } from './ship-overdue.ts';
import type { Action } from './standing.ts';
import { undoDefects } from './undo-defects.ts';

/** What to do about these metrics, the most pressing first. */
export function actionsFor(
  orders: readonly Order[],
  metrics: readonly MetricResult[],
  moment: Moment,
): readonly Action[] {
  const actions = [
    confirmOverdue(orders, metrics, moment),
    confirmInTime(orders, metrics, moment),
    ...undoDefects(orders, metrics, moment),
    answerReturns(orders, moment),
    ...avoidDefects(metrics),
    ...fetchDownloads(metrics, moment.rules.downloads),
  ].filter((action) => action !== undefined);
  return actions.sort(byDeadline);
}

/** Those with a deadline first; the sort is stable, so the others stay in the order in which they stand. */
export function byDeadline(a: Pick<Action, 'dueAt'>, b: Pick<Action, 'dueAt'>): number {
  const [dueA, dueB] = [a.dueAt ?? Number.POSITIVE_INFINITY, b.dueAt ?? Number.POSITIVE_INFINITY];
  return dueA === dueB ? 0 : dueA < dueB ? -1 : 1;
}

function answerReturns(orders: readonly Order[], moment: Moment): Action | undefined {
  const { asOf } = moment;
  const deadlines: Deadline[] = [];
  const ids = new Set<string>();
  for (const { id, returns } of orders)
    for (const { requestedAt, answeredAt } of returns ?? []) {
      // Absent is not known; `null`, or a later answer, is none until now.
      const isOpen = requestedAt <= asOf && answeredAt !== undefined && (answeredAt ?? Infinity) > asOf;
      const deadline = deadlineOf(requestedAt, 'answer-return-request', moment);
      if (!isOpen || isOver(deadline, moment)) continue;
      deadlines.push(deadline);
      ids.add(id);
    }
  if (ids.size === 0) return undefined;
  return { code: 'answer-return-requests', orderIds: [...ids].sort(), ...earliest(deadlines), effects: [] };
}

/** Where nothing more may happen, until which day at least: that on which the oldest defects leave. */
function avoidDefects(metrics: readonly MetricResult[]): readonly Action[] {
  return metrics.flatMap((result): readonly Action[] => {
    const { room, enforcement, failing } = result;
    const until = room?.leaves[0]?.on;
    if (enforcement !== 'enforced' || room?.defectsLeft !== 0 || failing.length === 0 || until == null)
      return [];
    const orderIds = room.leaves
      .filter(({ on }) => on === until)
      .map(({ id }) => id)
      .sort();
    const effects = effectOf(result, { failing: 1 }, 'not-done');
    return [{ code: 'avoid-defects-until', orderIds, until, effects }];
  });
}

/** Which downloads would tell what the metrics lack? */
function fetchDownloads(metrics: readonly MetricResult[], downloads: readonly Download[]): readonly Action[] {
  const wanting = metrics.filter(
    ({ status, enforcement }) => status === 'incomplete' && enforcement === 'enforced',
  );
  const missing = new Set(wanting.flatMap((result) => result.missing.map(({ fact }) => fact)));
  const wanted = new Map<string | undefined, Fact[]>();
  for (const fact of inOrderOf(downloads, [...missing])) {
    const name = downloads.find((download) => download.fact === fact)?.name;
    wanted.set(name, [...(wanted.get(name) ?? []), fact]);
  }
  return [...wanted].map(([download, facts]) => ({
    code: 'fetch-download',
    orderIds: [],
    effects: wanting
      .filter((result) => result.missing.some(({ fact }) => facts.includes(fact)))
      .flatMap((result) => effectOf(result, { failing: 0 }, 'done')),
    facts,
    ...(download === undefined ? {} : { download }),
  }));
}

/** Facts as the downloads list them, so that they read in a natural order; unlisted ones last, by name. */
export function inOrderOf(downloads: readonly Download[], facts: readonly Fact[]): readonly Fact[] {
  const listed = downloads.map(({ fact }) => fact).filter((fact) => facts.includes(fact));
  return [...new Set([...listed, ...[...facts].sort()])];
}
