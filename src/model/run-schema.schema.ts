import * as z from 'zod';
import { type Issue, type IssueCode, type Parsed, receivedText } from './issue.ts';
import { nearestKey } from './nearest-key.ts';
import type { Fault } from './reader.schema.ts';

/** Unknown keys by place: what to leave out of a second reading. */
interface Unread {
  known: readonly string[] | undefined;
  readonly inside: Map<string | number, Unread>;
}

/** Reads a value with a schema; unknown keys alone do not make it unreadable. Never throws. */
export function runSchema<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  try {
    const first = schema.safeParse(value, { reportInput: true, error: knownKeys });
    if (first.success) return { ok: true, value: first.data, ignored: [] };
    const reported = first.error.issues.flatMap((issue) => flatten(issue, []));
    const issues = reported.flatMap(({ issue, path }) => toIssues(issue, path));
    if (issues.some(({ code }) => code !== 'unknown-key')) return { ok: false, issues };
    const second = schema.safeParse(withoutUnread(value, unreadOf(reported)));
    return second.success ? { ok: true, value: second.data, ignored: issues } : { ok: false, issues };
  } catch {
    // A getter or proxy that throws: nothing in it can be read.
    return { ok: false, issues: [{ code: 'wrong-type', path: [], expected: 'a plain object' }] };
  }
}

interface Reported {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly (string | number)[];
}

/** Carries the keys that an object knows to the place where its unknown keys become issues. */
const knownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(' ')
    : undefined;

/** Of a union (a word or an object), only what the branch says that fits the input's type. */
function flatten(issue: z.core.$ZodIssue, before: readonly (string | number)[]): readonly Reported[] {
  const path = [...before, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const isObject = typeof issue.input === 'object' && issue.input !== null;
  const branch = issue.errors[isObject ? 1 : 0] as z.core.$ZodIssue[];
  return branch.flatMap((inner) => flatten(inner, path));
}

function toIssues(issue: z.core.$ZodIssue, path: Issue['path']): readonly Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const expected = nearestKey(key, issue.message.split(' '));
      const received = receivedText(key);
      return { code: 'unknown-key', path: [...path, key], ...(expected && { expected }), received };
    });
  }
  const { code, expected } = faultOf(issue);
  if (code === 'missing' && issue.input === undefined) return [{ code, path, expected }];
  return [{ code, path, expected, received: receivedText(issue.input) }];
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  // Our readers report `custom` with a fault; the only other check in use is zod's own of the type.
  if (issue.code === 'custom') return issue.params as unknown as Fault;
  const code: IssueCode = issue.input === undefined ? 'missing' : 'wrong-type';
  return { code, expected: (issue as z.core.$ZodIssueInvalidType).expected };
}

function unreadOf(reported: readonly Reported[]): Unread {
  const root: Unread = { known: undefined, inside: new Map() };
  for (const { issue, path } of reported) {
    let node = root;
    for (const key of path) {
      const next = node.inside.get(key) ?? { known: undefined, inside: new Map() };
      node.inside.set(key, next);
      node = next;
    }
    node.known = issue.message.split(' ');
  }
  return root;
}

/** A copy with known keys only, along the places that have unknown ones; the rest is shared. */
function withoutUnread(value: unknown, { known, inside }: Unread): unknown {
  const source = value as Record<string | number, unknown>;
  const keys = known ?? Object.keys(source);
  const entries = keys
    .filter((key) => key in source)
    .map((key): [string, unknown] => {
      const within = inside.get(Array.isArray(value) ? Number(key) : key);
      return [key, within === undefined ? source[key] : withoutUnread(source[key], within)];
    });
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}
