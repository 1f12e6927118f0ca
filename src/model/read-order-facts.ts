import type { Coverage, FactSource, OrderFacts } from './facts.ts';
import { type Issue, receivedText } from './issue.ts';
import { orderFactsSchema } from './order.schema.ts';
import { runSchema } from './run-schema.schema.ts';

/**
 * What does a program's own JSON say of orders that another source describes: a claim withdrawn, a feedback
 * struck through, a cancellation explained?
 *
 * @param json - A parsed list of order facts, or its text: `id` and `marketplace` are required, every other field
 *   of an order may stand beside them. Instants: epoch milliseconds or ISO 8601 with an offset.
 * @param options - `source`: the name under which problems and contradictions are listed. `coverage`: what the
 *   caller vouches for; nothing by default.
 * @returns The facts of all readable entries; the others in `rejected`, unknown keys in `notes`.
 * @example
 * ```ts
 * import { readOrderFacts } from 'goodstanding/model';
 * const json = '[{ "id": "7", "marketplace": "amazon", "claims": [] }, { "id": "8" }]';
 * const notes = readOrderFacts(json, { source: 'notes' });
 * notes.orders; // => [{ id: '7', marketplace: 'amazon', claims: [] }]
 * notes.rejected[0]?.path; // => [1, 'marketplace']
 * ```
 */
export function readOrderFacts(
  json: unknown,
  options: { readonly source: string; readonly coverage?: readonly Coverage[] | undefined },
): FactSource {
  const { source, coverage = [] } = options;
  const read = typeof json === 'string' ? parseText(json) : { value: json };
  const common = { source, describes: 'facts-about-orders', coverage } as const;
  if (!Array.isArray(read.value)) {
    const notList: Issue = {
      code: 'wrong-type',
      path: [],
      expected: 'array',
      received: receivedText(read.value),
    };
    return { ...common, orders: [], rejected: [read.issue ?? notList], notes: [], rows: 0 };
  }
  const orders: OrderFacts[] = [];
  const rejected: Issue[] = [];
  const unknown = new Map<string, number>();
  for (let index = 0; index < read.value.length; index += 1) {
    const parsed = runSchema(orderFactsSchema, read.value[index]);
    if (parsed.ok) {
      orders.push(parsed.value);
      for (const { path } of parsed.ignored) {
        const key = String(path.at(-1)).slice(0, 60);
        unknown.set(key, (unknown.get(key) ?? 0) + 1);
      }
    } else rejected.push(...parsed.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })));
  }
  const notes = [...unknown].map(([text, count]) => ({ code: 'unknown-column', text, count }) as const);
  return { ...common, orders, rejected, notes, rows: read.value.length };
}

function parseText(text: string): { readonly value?: unknown; readonly issue?: Issue } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { issue: { code: 'not-json', path: [], expected: 'JSON', received: receivedText(text) } };
  }
}
