import type { Conversation, Order } from '../model/index.ts';
import { exchanges } from '../model/index.ts';
import { type Rulebook, termDueAt, termInForce } from '../rulebook/index.ts';
import { type Instant, isInstant } from '../time/index.ts';
import type { RiskAssessment } from './assess-risk.ts';
import type { Classification } from './classification.ts';
import { openChargebacks, openClaims } from './risk-factors.ts';

/** What triage reads of a clock; those of `slaClocks` fit as they are. */
export interface QueueClock {
  readonly kind: string;
  readonly dueAt: Instant;
  readonly status: string;
  readonly leads?: boolean | undefined;
}

/** One message, or one conversation, that waits for an answer. */
export interface TriageItem {
  /** Unique in the queue. */
  readonly id: string;
  readonly classification: Classification;
  readonly risk: RiskAssessment;
  readonly order?: Order | undefined;
  readonly conversation?: Conversation | undefined;
  readonly clocks?: readonly QueueClock[] | undefined;
  /** Since when it waits; absent: since the oldest unanswered message of the conversation. */
  readonly waitingSince?: Instant | undefined;
}

/** What one step of the order looks at. */
export type TriageStep =
  | 'safety'
  | 'clock-in-guard-time'
  | 'dispute'
  | 'level'
  | 'seller-fulfilled-or-return'
  | 'due'
  | 'age'
  | 'id';

/** Times within which something is pressing. */
export interface TriageLimits {
  /** A marketplace's clock that ends within so many minutes and can still be met goes before. */
  readonly guardMinutes: number;
  /** A return request whose answer is due within so many hours counts as a dispute. */
  readonly returnHours: number;
}

/** When, under which rules and within which times. */
interface TriageMoment extends TriageLimits {
  readonly rules: Rulebook;
  readonly asOf: Instant;
}

/** What a step reads of an item; the smaller value goes first. */
export type StepReader = (item: TriageItem, moment: TriageMoment) => number | string;

/** The default order: the first step that tells two items apart decides. */
export const triageOrder: readonly TriageStep[] = [
  'safety',
  'clock-in-guard-time',
  'dispute',
  'level',
  'seller-fulfilled-or-return',
  'due',
  'age',
  'id',
];

const LEVELS = ['critical', 'high', 'elevated', 'low'];
const NEVER = Number.MAX_SAFE_INTEGER;
const RUNNING: ReadonlySet<string> = /* @__PURE__ */ new Set(['running', 'at-risk', 'paused']);
const RETURNS: ReadonlySet<string> = /* @__PURE__ */ new Set(['return-request']);

/** How each step reads an item. */
export const STEPS: Readonly<Record<TriageStep, StepReader>> = {
  safety: ({ classification }) => (classification.signals.includes('safety') ? 0 : 1),
  'clock-in-guard-time': ({ clocks }, { asOf, guardMinutes }) =>
    Math.min(
      NEVER,
      ...dueTimes(clocks, 'marketplace').filter((at) => at >= asOf && at <= asOf + guardMinutes * 60_000),
    ),
  dispute: (item, moment) => (hasDispute(item, moment) ? 0 : 1),
  level: ({ risk }) => LEVELS.indexOf(risk.level),
  'seller-fulfilled-or-return': ({ order, classification, risk }) =>
    order?.fulfilledBy === 'seller' ||
    RETURNS.has(risk.reasonByFacts?.reason ?? classification.reason) ||
    classification.alsoReasons.some((reason) => RETURNS.has(reason))
      ? 0
      : 1,
  due: ({ clocks }) => {
    const leading = (clocks ?? []).find(({ leads }) => leads === true);
    return leading?.dueAt ?? Math.min(NEVER, ...dueTimes(clocks));
  },
  age: ({ waitingSince, conversation }) => waitingSince ?? waitingFrom(conversation) ?? NEVER,
  id: ({ id }) => id,
};

/** When the clocks that still run are due. */
function dueTimes(clocks: readonly QueueClock[] | undefined, kind?: string): readonly Instant[] {
  return (clocks ?? [])
    .filter((clock) => RUNNING.has(clock.status) && (kind === undefined || clock.kind === kind))
    .map(({ dueAt }) => dueAt);
}

function waitingFrom(conversation: Conversation | undefined): Instant | undefined {
  const last = conversation === undefined ? undefined : exchanges(conversation).at(-1);
  return last?.waiting === 'buyer' && last.until === undefined ? last.from : undefined;
}

/** A claim or chargeback that waits for a decision, or a return request that has to be answered soon. */
function hasDispute({ order }: TriageItem, { rules, asOf, returnHours }: TriageMoment): boolean {
  if (order === undefined) return false;
  if (openClaims(order, asOf).length > 0 || openChargebacks(order, asOf).length > 0) return true;
  return (order.returns ?? []).some(({ requestedAt, answeredAt }) => {
    if (!isInstant(requestedAt) || requestedAt > asOf) return false;
    // Unknown is not unanswered: only a request that is known to wait presses.
    if (answeredAt === undefined || (answeredAt !== null && answeredAt <= asOf)) return false;
    const term = termInForce(rules, 'answer-return-request', requestedAt);
    const dueAt = term === undefined ? undefined : termDueAt(requestedAt, term, rules.zone);
    return dueAt !== undefined && dueAt >= asOf && dueAt <= asOf + returnHours * 3_600_000;
  });
}
