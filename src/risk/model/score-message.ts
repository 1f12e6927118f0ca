import { CONCEPTS } from '../concepts.table.ts';
import type { ListHit } from '../lexicon/word-lists.ts';
import { type SignHit, signCount } from './message-signs.ts';
import { OUTPUTS } from './outputs.ts';
import type { Model } from './ready-model.ts';

/** What was found in a message. */
export interface MessageFinds {
  /** Concepts, each with its signs. */
  readonly concepts: readonly SignHit[];
  readonly ofMessage: readonly number[];
  /** Learned lists; `list` is the group. */
  readonly learned: readonly ListHit[];
}

/** What a message scores for each output, and what is needed to say why. */
export interface MessageScores {
  readonly outputs: Float64Array;
  readonly hidden: Float64Array;
  /** What one sign and one hit of a learned list weigh: many share what a single one has alone. */
  readonly perSign: number;
  readonly perGroup: number;
}

/** Scores before they are made shares. A sign counts once, however often it is there. */
export function scoreMessage({ concepts, ofMessage, learned }: MessageFinds, model: Model): MessageScores {
  const signs = signsOnce(concepts, ofMessage);
  const { hidden: units, signsToHidden, hiddenToOutputs, signsToOutputs, groupsToOutputs } = model;
  const outputs = Float64Array.from(model.bias);
  const hidden = Float64Array.from(model.hiddenBias);
  const perSign = signs.length === 0 ? 0 : 1 / Math.sqrt(signs.length);
  const perGroup = learned.length === 0 ? 0 : 1 / Math.sqrt(learned.length);
  for (const sign of signs) {
    add(hidden, signsToHidden, sign, units, perSign);
    add(outputs, signsToOutputs, sign, OUTPUTS, perSign);
  }
  for (let unit = 0; unit < units; unit += 1) {
    const value = Math.max(0, hidden[unit] as number);
    hidden[unit] = value;
    if (value > 0) add(outputs, hiddenToOutputs, unit, OUTPUTS, value);
  }
  for (const { list } of learned) add(outputs, groupsToOutputs, list, OUTPUTS, perGroup);
  return { outputs, hidden, perSign, perGroup };
}

function signsOnce(concepts: MessageFinds['concepts'], ofMessage: readonly number[]): readonly number[] {
  const seen = new Uint8Array(signCount(CONCEPTS.length));
  const signs: number[] = [];
  const note = (sign: number) => {
    if (seen[sign] === 1) return;
    seen[sign] = 1;
    signs.push(sign);
  };
  for (const sign of ofMessage) note(sign);
  for (const { signs: own } of concepts) for (const sign of own) note(sign);
  return signs;
}

function add(to: Float64Array, table: Float32Array, row: number, width: number, times: number): void {
  for (let column = 0, at = row * width; column < width; column += 1, at += 1)
    to[column] = (to[column] as number) + (table[at] as number) * times;
}

/** How much one sign says for an output, directly and over the hidden units that it moves. */
export function signWeight(
  sign: number,
  output: number,
  { hidden, perSign }: MessageScores,
  model: Model,
): number {
  const { hidden: units, signsToHidden, hiddenToOutputs, signsToOutputs } = model;
  let sum = signsToOutputs[sign * OUTPUTS + output] as number;
  for (let unit = 0; unit < units; unit += 1)
    if ((hidden[unit] as number) > 0)
      sum +=
        (signsToHidden[sign * units + unit] as number) * (hiddenToOutputs[unit * OUTPUTS + output] as number);
  return sum * perSign;
}

/** How much one hit of a learned list says for an output. */
export const groupWeight = (
  group: number,
  output: number,
  { perGroup }: MessageScores,
  model: Model,
): number => (model.groupsToOutputs[group * OUTPUTS + output] as number) * perGroup;
