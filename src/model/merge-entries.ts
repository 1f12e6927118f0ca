import { isInstant } from '../time/index.ts';
import type { Entry } from './fact-groups.ts';
import type { Contradiction } from './facts.ts';
import { receivedText } from './issue.ts';
import { alignLines } from './merge-lines.ts';
import type { Fields, Refuse, Telling, Version } from './merge-shape.ts';
import { mergeVersions } from './merge-versions.ts';
import type { Order } from './order.ts';
import { ORDER_SHAPE } from './order-shape.ts';

/** What several sources say of one order, as one order; adds what contradicts. */
export function mergeEntries(entries: readonly Entry[], contradictions: Contradiction[]): Order {
  const orderId = (entries[0] as Entry).facts.id;
  const refuse: Refuse = (field, kept, refused) => {
    contradictions.push({
      orderId,
      field,
      kept: shown(field, kept),
      refused: shown(field, refused),
      keptFrom: kept.origin.source,
      refusedFrom: refused.origin.source,
    });
  };
  const versions = entries.map(
    ({ facts, source, part }): Version => ({
      value: facts as unknown as Fields,
      origin: { source, updatedAt: facts.updatedAt, part },
    }),
  );
  return mergeVersions(alignLines(versions, refuse), ORDER_SHAPE, refuse) as unknown as Order;
}

function shown(field: string, { value, day }: Telling): string {
  if (typeof value === 'object' && !Array.isArray(value)) return JSON.stringify(value).slice(0, 80);
  if (!isInstant(value) || !/(?:At|By)$/.test(field)) return receivedText(value);
  const text = new Date(value).toISOString();
  return day ? text.slice(0, 10) : text;
}
