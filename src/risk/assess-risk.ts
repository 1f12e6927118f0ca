import { type ContactReason, feedbackInForce, type Order, starsOf } from '../model/index.ts';
import { checkOrderStore, type Rulebook } from '../rulebook/index.ts';
import { type Instant, type InstantInput, toInstant } from '../time/index.ts';
import { type ClaimWindow, claimWindow } from './claim-window.ts';
import { type ReasonByFacts, reasonByFacts } from './reason-by-facts.ts';
import { feedbackWindowEnd, type RiskFactor, type RiskFacts, riskFactors } from './risk-factors.ts';
import { CLAIM_REASONS, ORDER_ENQUIRIES, type RiskWeights, riskWeights } from './risk-weights.ts';

/** How dangerous a message is for the account. */
export type RiskLevel = 'low' | 'elevated' | 'high' | 'critical';

/** What lifts a level above what the score says. */
export type FloorCode = 'safety' | 'extortion' | 'threatens-claim' | 'threatens-feedback' | 'order-enquiry';

/** How dangerous a message is, and why. */
export interface RiskAssessment {
  readonly level: RiskLevel;
  /** The sum of the factors' points. */
  readonly score: number;
  readonly factors: readonly RiskFactor[];
  /** What holds the level where the score alone would be lower. */
  readonly raisedBy: readonly FloorCode[];
  readonly tags: readonly 'order-enquiry'[];
  /** Present where the order stands against the words. */
  readonly reasonByFacts?: ReasonByFacts;
  /** Present on a contact about delivery, condition or return of an order that the seller ships. */
  readonly claimWindow?: ClaimWindow;
  /** Could this still become a defect of the order that it is not yet? */
  readonly defectAtStake: boolean;
}

/** Under which rules and when, and what the caller weighs otherwise. */
export interface RiskOptions {
  /** Those of the order's store. */
  readonly rules: Rulebook;
  readonly asOf: InstantInput;
  /** Other points, levels or limits; what is left out stays as it is. */
  readonly weights?:
    | {
        readonly [Part in keyof RiskWeights]?: RiskWeights[Part] extends number
          ? number
          : Partial<RiskWeights[Part]>;
      }
    | undefined;
  /** The least level of an enquiry about an order: `elevated`, or `high` as S000 asks. */
  readonly orderEnquiries?: 'elevated' | 'high' | undefined;
}

const LEVELS: readonly RiskLevel[] = ['low', 'elevated', 'high', 'critical'];

const FLOORS: Readonly<Record<Exclude<FloorCode, 'order-enquiry'>, RiskLevel>> = {
  safety: 'critical',
  extortion: 'high',
  'threatens-claim': 'high',
  'threatens-feedback': 'high',
};

/**
 * How dangerous is this message for the account?
 *
 * The score is the sum of its factors: what the buyer writes about, threats, what the order and the conversation
 * show, the time and the room that are left. Points and levels are data. A threat or a danger to somebody holds the
 * level up whatever the sum; an enquiry about an order is `elevated` at least.
 *
 * @param facts - `classification` of the message; `order`, `conversation` it belongs to; `minutesLeft` until the
 *   marketplace's clock is breached, negative after that; `room`: defects the account can still bear.
 * @param options - `rules` of the order's store; `asOf`: later events are not known yet; `weights`;
 *   `orderEnquiries: 'high'` for the stricter reading of "every order enquiry is high risk".
 * @returns Level, score and its factors, what contradicts the words, when a claim can be filed, and whether a defect
 *   is at stake. Instants are epoch milliseconds.
 * @throws RangeError when `asOf` is no instant, when a number is none, or when the order is of another store.
 * @example
 * ```ts
 * import { assessRisk, classifyMessage } from 'goodstanding/risk';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'US' });
 * const classification = classifyMessage('My parcel never arrived. If I get no refund I will open an A-to-z claim.');
 * const risk = assessRisk({ classification, minutesLeft: 45 }, { rules, asOf: '2026-11-20T12:00:00Z' });
 * risk.level; // => 'high'
 * risk.score === risk.factors.reduce((sum, { points }) => sum + points, 0); // => true
 * ```
 */
export function assessRisk(facts: RiskFacts, options: RiskOptions): RiskAssessment {
  const { classification, order } = facts;
  const { rules } = options;
  const asOf = toInstant(options.asOf, 'asOf');
  checkNumber(facts.minutesLeft, 'minutesLeft');
  checkNumber(facts.room, 'room');
  checkOrderStore(order, rules);
  const weights = weightsOf(options.weights);
  const byFacts = order === undefined ? undefined : reasonByFacts(classification.reason, order, asOf);
  const reason = byFacts?.reason ?? classification.reason;
  const reasons = [reason, classification.reason, ...classification.alsoReasons];
  const enquiry = reasons.some((one) => ORDER_ENQUIRIES.has(one));
  const claim = claimOf(facts, reasons, rules, asOf);
  const factors = riskFactors(facts, reason, claim, { rules, asOf, weights });
  const score = factors.reduce((sum, { points }) => sum + points, 0);
  const floors = floorsOf(facts, enquiry ? (options.orderEnquiries ?? 'elevated') : undefined);
  const byScore = levelOf(score, weights);
  const level = Math.max(byScore, ...floors.map(([, floor]) => LEVELS.indexOf(floor)));
  return {
    level: LEVELS[level] as RiskLevel,
    score,
    factors,
    raisedBy: floors.flatMap(([code, floor]) =>
      level > byScore && LEVELS.indexOf(floor) === level ? [code] : [],
    ),
    tags: enquiry ? ['order-enquiry'] : [],
    ...(byFacts === undefined ? {} : { reasonByFacts: byFacts }),
    ...(claim === undefined ? {} : { claimWindow: claim }),
    defectAtStake: isAtStake(facts, enquiry, claim, rules, asOf),
  };
}

function weightsOf(given: RiskOptions['weights']): RiskWeights {
  if (given === undefined) return riskWeights;
  return {
    points: { ...riskWeights.points, ...given.points },
    levels: { ...riskWeights.levels, ...given.levels },
    highValue: { ...riskWeights.highValue, ...given.highValue } as RiskWeights['highValue'],
    littleRoom: given.littleRoom ?? riskWeights.littleRoom,
    littleTimeMinutes: given.littleTimeMinutes ?? riskWeights.littleTimeMinutes,
  };
}

function levelOf(score: number, { levels }: RiskWeights): number {
  if (score >= levels.critical) return 3;
  if (score >= levels.high) return 2;
  return score >= levels.elevated ? 1 : 0;
}

function floorsOf(
  { classification }: RiskFacts,
  enquiry: RiskLevel | undefined,
): readonly (readonly [FloorCode, RiskLevel])[] {
  const signals = Object.entries(FLOORS) as [keyof typeof FLOORS, RiskLevel][];
  const found = signals.filter(([code]) => classification.signals.includes(code));
  return enquiry === undefined ? found : [...found, ['order-enquiry', enquiry]];
}

/** Only a seller who ships answers for delivery and condition before a claim. */
function claimOf(
  { order, conversation }: RiskFacts,
  reasons: readonly ContactReason[],
  rules: Rulebook,
  asOf: Instant,
): ClaimWindow | undefined {
  if (order?.fulfilledBy !== 'seller' || !reasons.some((reason) => CLAIM_REASONS.has(reason)))
    return undefined;
  return claimWindow({ order, conversation }, rules, asOf);
}

/** An order that is a defect already cannot become one again; one whose windows have closed cannot either. */
function isAtStake(
  { classification, order }: RiskFacts,
  enquiry: boolean,
  claim: ClaimWindow | undefined,
  rules: Rulebook,
  asOf: Instant,
): boolean {
  const threat = classification.signals.some((signal) => signal in FLOORS);
  if (!enquiry && !threat) return false;
  if (order === undefined) return true;
  if (order.channel === 'other' || hasDefect(order, asOf)) return false;
  const feedbackUntil = feedbackWindowEnd(order.placedAt, rules);
  const claimUntil = claim?.canBeFiledUntil;
  if (feedbackUntil === undefined && claimUntil === undefined) return true;
  return asOf <= Math.max(feedbackUntil ?? asOf - 1, claimUntil ?? asOf - 1);
}

/** A defect whatever the rules say of details: negative feedback, or a claim or chargeback that counts. */
function hasDefect(order: Order, asOf: Instant): boolean {
  const feedback = feedbackInForce(order, { knownAt: asOf, choice: 'latest' });
  if (feedback !== undefined && feedback.feedback.countsInOdr !== false && starsOf(feedback.rating) <= 2)
    return true;
  return [...(order.claims ?? []), ...(order.chargebacks ?? [])].some(
    ({ countsInOdr, filedAt }) => countsInOdr === true && (filedAt === undefined || filedAt <= asOf),
  );
}

function checkNumber(value: number | undefined, name: string): void {
  if (value !== undefined && (typeof value !== 'number' || Number.isNaN(value)))
    throw new RangeError(`${name} must be a number: ${String(value)}`);
}
