import {
  type Chargeback,
  type Claim,
  type ContactReason,
  type Conversation,
  exchanges,
  type Order,
  orderDelivery,
} from '../model/index.ts';
import { type Rulebook, termDueAt, termInForce } from '../rulebook/index.ts';
import { type Instant, isInstant } from '../time/index.ts';
import type { ClaimWindow } from './claim-window.ts';
import type { Classification, LabelEvidence } from './classification.ts';
import type { RiskCode, RiskWeights } from './risk-weights.ts';

/** A fact a factor rests on, named by its place in what was handed in. */
export interface FactEvidence {
  readonly fact: string;
  readonly value: string | number | boolean;
}

/** One part of the score. */
export interface RiskFactor {
  readonly code: RiskCode;
  readonly points: number;
  readonly evidence: readonly (LabelEvidence | FactEvidence)[];
}

/** What the factors are read from. */
export interface RiskFacts {
  readonly classification: Classification;
  readonly order?: Order | undefined;
  readonly conversation?: Conversation | undefined;
  /** Minutes until the answer is due under the marketplace's clock; negative: over. */
  readonly minutesLeft?: number | undefined;
  /** Further defects that the account can bear before its rate misses the target. */
  readonly room?: number | undefined;
}

/** When and under which rules. */
export interface RiskMoment {
  readonly rules: Rulebook;
  readonly asOf: Instant;
  readonly weights: RiskWeights;
}

/** Contacts beyond this many add nothing more. */
const MOST_CONTACTS = 3;

/** Everything that raises the risk, each with its points; codes of no points are left out. */
export function riskFactors(
  facts: RiskFacts,
  reason: ContactReason,
  claim: ClaimWindow | undefined,
  moment: RiskMoment,
): readonly RiskFactor[] {
  const { points } = moment.weights;
  const factors = [
    ...textFactors(facts.classification, reason),
    ...(facts.order === undefined ? [] : orderFactors(facts.order, moment)),
    ...(facts.conversation === undefined ? [] : conversationFactors(facts.conversation, moment.asOf)),
    ...clockFactors(facts.minutesLeft, moment.weights),
    ...roomFactors(facts.room, moment.weights),
    ...claimFactors(claim, moment.asOf),
  ];
  return factors
    .map(({ code, evidence, times = 1 }) => ({ code, points: points[code] * times, evidence }))
    .filter((factor) => factor.points !== 0);
}

interface Found {
  readonly code: RiskCode;
  readonly evidence: RiskFactor['evidence'];
  readonly times?: number;
}

const told = (code: RiskCode, fact: string, value: FactEvidence['value'], times = 1): Found => ({
  code,
  evidence: [{ fact, value }],
  times,
});

/** The reason that the facts leave, and the signals. */
function textFactors(
  { reason: said, signals, evidence }: Classification,
  reason: ContactReason,
): readonly Found[] {
  // Where the order says another reason, the words that were read for theirs are still what it rests on.
  const wordsOf = (wanted: string) => evidence.filter(({ label }) => label === wanted);
  return [
    { code: reason, evidence: wordsOf(said) },
    ...signals.map((code) => ({ code, evidence: wordsOf(code) })),
  ];
}

function orderFactors(order: Order, { rules, asOf, weights }: RiskMoment): readonly Found[] {
  const { fulfilledBy, deliverBy, placedAt } = order;
  const found: Found[] = [];
  if (fulfilledBy === 'seller') found.push(told('seller-fulfilled', 'order.fulfilledBy', fulfilledBy));
  const arrived = isInstant(orderDelivery(order, asOf).deliveredAt);
  if (isInstant(deliverBy) && deliverBy < asOf && !arrived)
    found.push(told('past-promised-date', 'order.deliverBy', deliverBy));
  const claims = openClaims(order, asOf).length;
  if (claims > 0) found.push(told('open-claim', 'order.claims', claims));
  const chargebacks = openChargebacks(order, asOf).length;
  if (chargebacks > 0) found.push(told('open-chargeback', 'order.chargebacks', chargebacks));
  const value = orderValue(order, weights.highValue);
  if (value !== undefined) found.push(told('high-value', 'order.lines.price', value));
  const feedbackUntil = feedbackWindowEnd(placedAt, rules);
  if (feedbackUntil !== undefined && asOf <= feedbackUntil)
    found.push(told('feedback-window-open', 'order.placedAt', placedAt));
  return found;
}

/** Until when a buyer may leave feedback; `undefined`: no term is known. */
export function feedbackWindowEnd(placedAt: Instant, rules: Rulebook): Instant | undefined {
  if (!isInstant(placedAt)) return undefined;
  const term = termInForce(rules, 'leave-feedback', placedAt);
  return term === undefined ? undefined : termDueAt(placedAt, term, rules.zone);
}

/** Claims that nobody has decided yet. */
export function openClaims({ claims }: Order, asOf: Instant): readonly Claim[] {
  return (claims ?? []).filter((claim) => isOpen(claim, asOf));
}

/** Chargebacks that nobody has decided yet. */
export function openChargebacks({ chargebacks }: Order, asOf: Instant): readonly Chargeback[] {
  return (chargebacks ?? []).filter((chargeback) => isOpen(chargeback, asOf));
}

function isOpen({ filedAt, decisions }: Claim | Chargeback, asOf: Instant): boolean {
  if (filedAt !== undefined && !(filedAt <= asOf)) return false;
  return !(decisions ?? []).some(({ decidedAt }) => decidedAt <= asOf);
}

/** The value of the lines in minor units, where it is a high one; lines of several currencies are not added. */
function orderValue({ lines }: Order, highValue: RiskWeights['highValue']): number | undefined {
  const prices = (lines ?? []).flatMap(({ price }) => (price === undefined ? [] : [price]));
  const [first] = prices;
  if (first === undefined || prices.some(({ currency }) => currency !== first.currency)) return undefined;
  const sum = prices.reduce((whole, { amount }) => whole + amount, 0);
  const from = Object.hasOwn(highValue, first.currency) ? highValue[first.currency] : undefined;
  return from !== undefined && sum >= from ? sum : undefined;
}

function conversationFactors(conversation: Conversation, asOf: Instant): readonly Found[] {
  const known = conversation.messages.filter(({ sentAt }) => isInstant(sentAt) && sentAt <= asOf);
  const found: Found[] = [];
  const waiting = exchanges({ messages: known }).at(-1);
  const further = waiting?.waiting === 'buyer' && waiting.until === undefined ? waiting.messages - 1 : 0;
  if (further > 0)
    found.push(
      told('unanswered-contacts', 'conversation.messages', further, Math.min(further, MOST_CONTACTS)),
    );
  const replies = known.filter(({ from, survey }) => from === 'seller' && survey !== undefined);
  const last = replies.reduce<(typeof known)[number] | undefined>(
    (one, other) => (one === undefined || other.sentAt >= one.sentAt ? other : one),
    undefined,
  );
  const survey = last?.survey;
  if (survey !== undefined && !survey.solved && survey.answeredAt <= asOf)
    found.push(told('unresolved-last-reply', 'conversation.messages.survey.solved', false));
  return found;
}

function clockFactors(minutesLeft: number | undefined, { littleTimeMinutes }: RiskWeights): readonly Found[] {
  if (minutesLeft === undefined) return [];
  if (minutesLeft < 0) return [told('answer-overdue', 'minutesLeft', minutesLeft)];
  return minutesLeft <= littleTimeMinutes ? [told('little-time-left', 'minutesLeft', minutesLeft)] : [];
}

function roomFactors(room: number | undefined, { littleRoom }: RiskWeights): readonly Found[] {
  if (room === undefined || room > littleRoom) return [];
  return [told(room <= 0 ? 'no-room' : 'little-room', 'room', room)];
}

function claimFactors(claim: ClaimWindow | undefined, asOf: Instant): readonly Found[] {
  if (claim === undefined || (claim.canBeFiledUntil ?? asOf) < asOf || claim.canBeFiledAt > asOf) return [];
  return [told('claim-window-open', 'claimWindow.canBeFiledAt', claim.canBeFiledAt)];
}
