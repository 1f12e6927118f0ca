import type { ModelTable } from '../../src/risk/model/model-table.ts';
import {
  NAMED_FROM,
  OUTPUTS,
  REASONS,
  REMARKS_FROM,
  SIGNALS,
  SIGNALS_FROM,
} from '../../src/risk/model/outputs.ts';
import { type Labelled, targetsOf } from './labelled.ts';

/** Scores of texts that the model had not seen, with the texts. */
export interface Unseen {
  readonly text: Labelled;
  readonly scores: Float64Array;
}

const SAFE_SIGNALS = new Set(['extortion', 'safety']);
/** A danger missed costs so much more than one told too many. */
const MISSED_COSTS = 2;

/** Temperature, thresholds and limits, read off texts that the model had not seen. */
export function calibrate(
  unseen: readonly Unseen[],
): Pick<ModelTable, 'temperature' | 'thresholds' | 'noReplyFrom' | 'sureFrom'> {
  const temperature = bestTemperature(unseen);
  const thresholds = Array.from({ length: OUTPUTS - NAMED_FROM }, (_, index) => {
    const output = NAMED_FROM + index;
    const signal = SIGNALS[output - SIGNALS_FROM];
    if (signal !== undefined)
      return bestThreshold(unseen, output, SAFE_SIGNALS.has(signal) ? MISSED_COSTS : 1);
    // A remark must be sure. Another reason is only told beside the first one, so only such texts count.
    if (output >= REMARKS_FROM) return bestThreshold(unseen, output, 0.7);
    const beside = unseen.filter(
      ({ text, scores }) => REASONS[best(scores)] !== REASONS[index] && text.reason !== REASONS[index],
    );
    return bestThreshold(beside, output, 1);
  });
  return { temperature, thresholds, noReplyFrom: noReplyLimit(unseen, temperature), sureFrom: 0.5 };
}

function reasonShares(scores: Float64Array, temperature: number): readonly number[] {
  const cooled = Array.from(scores.subarray(0, REASONS.length), (score) => score / temperature);
  const most = Math.max(...cooled);
  const raised = cooled.map((score) => Math.exp(score - most));
  const sum = raised.reduce((whole, one) => whole + one, 0);
  return raised.map((one) => one / sum);
}

/** The first output of the reasons that scores most. */
function best(scores: Float64Array): number {
  const reasons = scores.subarray(0, REASONS.length);
  return reasons.indexOf(Math.max(...reasons));
}

function bestTemperature(unseen: readonly Unseen[]): number {
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let temperature = 0.5; temperature <= 4; temperature += 0.05) {
    let loss = 0;
    for (const { text, scores } of unseen)
      loss -= Math.log(
        Math.max(reasonShares(scores, temperature)[REASONS.indexOf(text.reason)] as number, 1e-9),
      );
    if (loss < least) [best, least] = [temperature, loss];
  }
  return Math.round(best * 100) / 100;
}

function bestThreshold(unseen: readonly Unseen[], output: number, beta: number): number {
  const rows = unseen
    .map(({ text, scores }) => ({
      share: 1 / (1 + Math.exp(-(scores[output] as number))),
      is: targetsOf(text)[output] === 1,
    }))
    .sort((one, other) => other.share - one.share);
  const all = rows.filter(({ is }) => is).length;
  let [right, best, threshold] = [0, -1, 0.5];
  for (const [index, { share, is }] of rows.entries()) {
    right += is ? 1 : 0;
    const value = ((1 + beta * beta) * right) / (index + 1 + beta * beta * all);
    if (value > best) [best, threshold] = [value, share];
  }
  return Math.round(Math.max(threshold, 0.02) * 1000) / 1000;
}

/** From which share on at most 3 in 1,000 messages that need a reply would be taken for one that needs none. */
function noReplyLimit(unseen: readonly Unseen[], temperature: number): number {
  const idle = (text: Labelled) =>
    text.reason === 'no-reply-needed' || text.reason === 'spam-or-unrelated' || text.noAnswer === true;
  const shares = unseen
    .filter(({ text }) => !idle(text))
    .map(({ scores }) => {
      const reasons = reasonShares(scores, temperature);
      return (
        (reasons[REASONS.indexOf('no-reply-needed')] as number) +
        (reasons[REASONS.indexOf('spam-or-unrelated')] as number)
      );
    })
    .sort((one, other) => other - one);
  return Math.round(((shares[Math.floor(shares.length * 0.003)] ?? 0.99) + 0.001) * 1000) / 1000;
}
