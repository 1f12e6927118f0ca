import * as z from 'zod';
import { type Instant, type InstantInput, isInstant, readInstant } from '../time/index.ts';
import type { Code } from './code.ts';
import type { IssueCode } from './issue.ts';

/** Why a single value cannot be read, as it travels through zod. */
export interface Fault {
  readonly code: IssueCode;
  readonly expected: string;
}

/** What a reader of single values answers. */
export type Reading<T> = { readonly value: T } | Fault;

/** A schema of one value that is read, not only checked; its faults carry our own codes. */
export function reader<T, Input>(read: (input: unknown) => Reading<T>): z.ZodType<T, Input> {
  return z.custom<Input>().transform((input, context): T => {
    const reading = read(input);
    if ('value' in reading) return reading.value;
    const missing = input === undefined;
    context.issues.push({
      code: 'custom',
      input,
      params: { code: missing ? 'missing' : reading.code, expected: reading.expected },
    });
    return z.NEVER;
  });
}

/** An object with exactly these keys; keys whose value is `undefined` are left out of the result. */
export function objectOf<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape).overwrite((value) => {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    return Object.fromEntries(entries) as typeof value;
  });
}

/** One point in time; see `readInstant`. Before March 1973 there is no marketplace, only a mistake. */
export const instantSchema: z.ZodType<Instant, InstantInput> = /* @__PURE__ */ (() =>
  reader<Instant, InstantInput>((input) => {
    const instant = readInstant(input);
    const expected = 'an instant: ISO 8601 with offset, or epoch milliseconds';
    if (typeof instant === 'string') return { code: instant, expected };
    return isInstant(instant) ? { value: instant } : { code: 'out-of-range', expected };
  }))();

/** A name that identifies something: a text that is not blank. */
export function nameText(): z.ZodType<string, string> {
  return reader((input) => {
    const expected = 'a text that is not blank';
    if (typeof input !== 'string') return { code: 'wrong-type', expected };
    return /\S/.test(input) ? { value: input } : { code: 'missing', expected };
  });
}

/** One of a closed list of words. */
export function wordOf<const Word extends string>(words: readonly Word[]): z.ZodType<Word, Word> {
  return reader((input) => readWord(words, input, words.join(' | ')));
}

/** One of a list of words, or `{ other }` with the source's own. */
export function codeOf<const Word extends string>(words: readonly Word[]): z.ZodType<Code<Word>, Code<Word>> {
  const expected = `${words.join(' | ')} | { other: text }`;
  return z.union([
    reader<Word, Word>((input) => readWord(words, input, expected)),
    z.strictObject({ other: z.string() }),
  ]);
}

function readWord<Word extends string>(
  words: readonly Word[],
  input: unknown,
  expected: string,
): Reading<Word> {
  if (typeof input !== 'string') return { code: 'wrong-type', expected };
  const word = words.find((known) => known === input);
  return word === undefined ? { code: 'unknown-code', expected } : { value: word };
}

/** A whole number from `least` on. */
export function wholeNumber(least: number, code: IssueCode, expected: string): z.ZodType<number, number> {
  return reader((input) => {
    if (typeof input !== 'number') return { code: 'wrong-type', expected };
    // Adding 0 turns -0 into 0, which JSON would not keep.
    return Number.isSafeInteger(input) && input >= least ? { value: input + 0 } : { code, expected };
  });
}
