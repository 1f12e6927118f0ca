import type { Money, Order } from '../../model/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { CheckResult, RawFinding } from '../draft/raw-finding.ts';
import { rangesOf, sentenceMarks } from '../draft/sentence-words.ts';
import { type FoundAmount, findAmounts } from './amounts.ts';

const rule = 'amount-mismatch';

/** Refunds that are more than the order allows, or in another currency. */
export function amountFindings(context: DraftContext): CheckResult {
  const { order } = context;
  if (order === undefined) return { findings: [], unchecked: [{ rule, needs: ['order'] }] };
  const allowed = allowedRefund(order);
  if (typeof allowed === 'string') return { findings: [], unchecked: [{ rule, needs: [allowed] }] };
  const findings: RawFinding[] = [];
  for (const amount of refundAmounts(context)) {
    const { money, start, end } = amount;
    const args = { said: money.amount, allowed: allowed.amount, currency: money.currency };
    if (money.currency !== allowed.currency)
      findings.push({ rule, start, end, args: { ...args, expected: allowed.currency } });
    else if (money.amount > allowed.amount && !isPastRefund(order, money))
      findings.push({ rule, start, end, args });
  }
  return { findings };
}

/** Amounts in sentences that speak of money going back. */
function refundAmounts(context: DraftContext): readonly FoundAmount[] {
  const amounts = findAmounts(context);
  if (amounts.length === 0) return [];
  const { sentences, clauses } = context.words;
  const marks = sentenceMarks(context);
  const promised = marks.phrases('promises-refund');
  const spoken = marks.listed('refund');
  const negated = new Set(
    context.languages.flatMap(({ found }) =>
      found.matches.filter(({ group }) => group === 'negation').map(({ start }) => clauses[start] as number),
    ),
  );
  const refundClauses = new Set(rangesOf(context, 'refund').map(({ start }) => clauses[start] as number));
  return amounts.filter(({ at }) => {
    const sentence = sentences[at.start] as number;
    const clause = clauses[at.start] as number;
    if (negated.has(clause) && refundClauses.has(clause)) return false;
    return promised.has(sentence) || spoken.has(sentence);
  });
}

/** What the order cost and has not gone back yet; or which fact is missing. */
function allowedRefund({ lines, refunds = [] }: Order): Money | string {
  if (lines === undefined || lines.length === 0) return 'order.lines';
  const currency = lines[0]?.price?.currency;
  if (currency === undefined) return 'order.lines.price';
  let amount = 0;
  for (const { price, tax, shippingPrice } of lines) {
    if (price === undefined || price.currency !== currency) return 'order.lines.price';
    for (const part of [price, tax, shippingPrice]) if (part?.currency === currency) amount += part.amount;
  }
  for (const { amount: back } of refunds) if (back?.currency === currency) amount -= back.amount;
  return { amount: Math.max(0, amount), currency };
}

/** Telling what has already gone back is no promise. */
function isPastRefund({ refunds = [] }: Order, { amount }: Money): boolean {
  const amounts = refunds.flatMap(({ amount: back }) => back?.amount ?? []);
  return amounts.length > 0 && [...amounts, amounts.reduce((sum, one) => sum + one, 0)].includes(amount);
}
