import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContactReason, Language, Signal } from '../../src/model/index.ts';

export { LANGUAGES } from '../languages.ts';

/** A buyer's message and what it must be found to be. */
export interface MessageCase {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly reason: ContactReason;
  readonly also?: readonly ContactReason[];
  readonly signals?: readonly Signal[];
  readonly posted?: boolean;
  readonly noAnswer?: boolean;
}

/** `last`: the tenth kept for a last check (ids that end in 0); `open`: the others. */
export type CasePart = 'open' | 'last' | 'all';

/** Cases of one language; from them nothing was learned. */
export function messageCases(language: Language, part: CasePart = 'all', set = ''): readonly MessageCase[] {
  const path = fileURLToPath(new URL(`../cases/risk/${set}${language}.jsonl`, import.meta.url));
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): MessageCase => ({ language, ...JSON.parse(line) }))
    .filter(({ id }) => part === 'all' || id.endsWith('0') === (part === 'last'));
}

/** Does a message want an answer, by what its labels say? */
export const wantsReply = ({ reason, noAnswer }: MessageCase): boolean =>
  reason !== 'no-reply-needed' && reason !== 'spam-or-unrelated' && noAnswer !== true;

/** Right, told wrongly, missed. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });
export const precision = ({ right, wrong }: Counts): number => right / (right + wrong);
export const recall = ({ right, missed }: Counts): number => right / (right + missed);
export const f1 = ({ right, wrong, missed }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
