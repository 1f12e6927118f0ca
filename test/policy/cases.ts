import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Conversation,
  type Draft,
  type Finding,
  type Order,
  parseConversation,
  parseOrder,
} from '../../src/model/index.ts';
import type { DraftAnswer, DraftChecker } from '../../src/policy/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { type Rulebook, rulebook } from '../../src/rulebook/index.ts';

export { LANGUAGES } from '../languages.ts';

/** What a case expects: a rule and the words that break it. */
interface Expectation {
  readonly rule: string;
  readonly on?: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface DraftCase {
  readonly id: string;
  readonly draft: Draft;
  readonly order?: Order;
  readonly conversation?: Conversation;
  readonly asOf?: string;
  readonly store: string;
  readonly expect: readonly Expectation[];
}

const STORES: Readonly<Record<string, string>> = {
  en: 'US',
  it: 'IT',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  zh: 'SG',
  ja: 'JP',
  nl: 'NL',
  pl: 'PL',
  sv: 'SE',
  pt: 'BR',
  tr: 'TR',
  ar: 'AE',
};

/** The quality of a reply is no violation; the cases do not label it. */
const UNLABELLED = new Set([
  'no-greeting',
  'no-apology',
  'no-tracking',
  'no-expectation',
  'no-closing-question',
  'too-long',
]);

type Written = Record<string, unknown> & {
  id: string;
  kind: Draft['kind'];
  text: string;
  expect: Expectation[];
};

/**
 * Sets of cases, each by writers who saw neither the code nor the other sets: the one on which the languages were
 * first measured, one in deliberately unusual words, one as ordinary sellers write, and clean drafts alone. From all
 * of these was learned; from the unseen ones no word was.
 */
const SETS = ['first', 'unusual', 'ordinary', 'clean', 'unseen'] as const;
export type CaseSet = (typeof SETS)[number];

/** The cases of a language. Every tenth is kept for a last check, apart from the others. */
export function draftCases(
  language: string,
  part: 'all' | 'open' | 'last' = 'all',
  set: CaseSet = 'first',
): readonly DraftCase[] {
  const folder = set === 'first' ? '' : `${set}/`;
  const path = fileURLToPath(new URL(`../cases/policy/${folder}${language}.jsonl`, import.meta.url));
  const written = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return written
    .map((line) => caseOf(JSON.parse(line), language))
    .filter(({ id }) => part === 'all' || id.endsWith('0') === (part === 'last'));
}

function caseOf(written: Written, language: string): DraftCase {
  const { id, kind, text, subject, format, purpose, order, conversation, asOf, expect } =
    written as Written & {
      subject?: string;
      format?: 'html';
      purpose?: string;
      order?: Record<string, unknown>;
      conversation?: Record<string, unknown>;
      asOf?: string;
    };
  const draft: Draft = { kind, text, subject, format, purpose };
  const parsedOrder = order === undefined ? undefined : parsedOf(id, parseOrder(withMoney(order)));
  const parsedTalk = conversation === undefined ? undefined : parsedOf(id, parseConversation(conversation));
  return {
    id,
    draft,
    ...(parsedOrder === undefined ? {} : { order: parsedOrder }),
    ...(parsedTalk === undefined ? {} : { conversation: parsedTalk }),
    ...(asOf === undefined ? {} : { asOf }),
    store: Object.hasOwn(amazon.stores, parsedOrder?.store ?? '')
      ? (parsedOrder?.store as string)
      : (STORES[language] as string),
    expect,
  };
}

function parsedOf<Value>(
  id: string,
  result: { ok: true; value: Value } | { ok: false; issues: unknown },
): Value {
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** The case files write minor units as `minor`. */
function withMoney(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMoney);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key === 'minor' ? 'amount' : key,
    withMoney(inner),
  ]);
  return Object.fromEntries(entries);
}

const books = new Map<string, Rulebook>();

function rulesOf(store: string): Rulebook {
  const known = books.get(store) ?? rulebook(amazon, { store });
  books.set(store, known);
  return known;
}

/** The answer to a case. */
export function answerTo(one: DraftCase, check: DraftChecker): DraftAnswer {
  const { draft, order, conversation, asOf, store } = one;
  return check(draft, { rules: rulesOf(store), order, conversation, asOf });
}

/** Found as expected, found without being there, missed. */
export interface Judged {
  readonly hits: readonly { readonly expected: Expectation; readonly finding: Finding }[];
  readonly wrong: readonly Finding[];
  readonly missed: readonly Expectation[];
}

/** Sets the findings of a draft beside what the case expects: the same rule, on overlapping words. */
export function judge(one: DraftCase, answer: DraftAnswer): Judged {
  const findings = answer.findings.filter(({ rule }) => !UNLABELLED.has(rule));
  const fits = (expected: Expectation, finding: Finding): boolean => {
    if (expected.rule !== finding.rule) return false;
    if (expected.on === undefined || expected.on === '' || finding.start === finding.end) return true;
    if (finding.args.part === 'subject') return (one.draft.subject ?? '').includes(expected.on);
    const start = one.draft.text.indexOf(expected.on);
    return finding.start < start + expected.on.length && start < finding.end;
  };
  const hits: { expected: Expectation; finding: Finding }[] = [];
  const missed: Expectation[] = [];
  for (const expected of one.expect) {
    const finding = findings.find((candidate) => fits(expected, candidate));
    if (finding === undefined) missed.push(expected);
    else hits.push({ expected, finding });
  }
  const wrong = findings.filter((finding) => !one.expect.some((expected) => fits(expected, finding)));
  return { hits, wrong, missed };
}

export interface Score {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

export const precision = ({ found, wrong }: Score): number =>
  found + wrong === 0 ? 1 : found / (found + wrong);
export const recall = ({ found, missed }: Score): number =>
  found + missed === 0 ? 1 : found / (found + missed);
export const f1 = ({ found, wrong, missed }: Score): number =>
  found === 0 ? (wrong + missed === 0 ? 1 : 0) : (2 * found) / (2 * found + wrong + missed);

/** Scores by key: rule or language. */
export function scores<Key>(
  entries: readonly { readonly key: Key; readonly kind: keyof Score }[],
): ReadonlyMap<Key, Score> {
  const found = new Map<Key, { found: number; wrong: number; missed: number }>();
  for (const { key, kind } of entries) {
    const score = found.get(key) ?? { found: 0, wrong: 0, missed: 0 };
    score[kind] += 1;
    found.set(key, score);
  }
  return found;
}
