import type { Issue } from '../../model/index.ts';
import { linesOf, type ReportText, wholeText } from '../lines.ts';

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

export type Path = readonly (string | number)[];

/** A value with its place in the input. */
export interface Placed {
  readonly value: unknown;
  readonly path: Path;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; keys such as `__proto__` and `constructor` read nothing that the input did not hold. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A text that is not blank, trimmed. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The documents of a text: one JSON value, or one a line. */
export function parseDocuments(text: ReportText): readonly unknown[] | Issue {
  const whole = wholeText(text);
  const one = parseDocument(whole);
  if (one !== undefined) return [one.value];
  const documents: unknown[] = [];
  for (const line of linesOf(whole)) {
    if (line.trim() === '') continue;
    const document = parseDocument(line);
    if (document === undefined) {
      return {
        code: 'not-json',
        path: [],
        expected: 'JSON, or one JSON value a line',
        received: shortText(whole),
      };
    }
    documents.push(document.value);
  }
  return documents;
}

/** The input as documents: a text is parsed, any other value stands for itself. */
export function documentsOf(input: unknown): readonly unknown[] | Issue {
  return typeof input === 'string' ? parseDocuments(input) : [input];
}

/** Keys of an object that nobody reads. */
export function unknownKeys(value: JsonObject, known: ReadonlySet<string>, path: Path): readonly Issue[] {
  return Object.keys(value)
    .filter((key) => !known.has(key))
    .map((key) => ({ code: 'unknown-key', path: [...path, key] }));
}

function parseDocument(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function shortText(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
