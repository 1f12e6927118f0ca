import type { FoundIdentifier } from '../../text/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import type { CheckResult, RawFinding } from '../draft/raw-finding.ts';

const rule = 'wrong-order-fact';
/** Letters and digits that stand together, digits also grouped by blanks or hyphens. */
const NUMBERS =
  /(?<![a-z0-9])(?:\d(?:[ -]?\d){7,40}[a-z]{0,2}|[a-z]{1,4}\d[a-z0-9]{6,40}|\d{1,4}[a-z][a-z0-9]{6,40})(?![a-z0-9])/g;
const SHORTEST = 9;
const LONGEST_PLAIN = 14;
/** More are more of the same. */
const MOST_FINDINGS = 200;

/** Ids of orders that are not this one's. */
export function orderIdFacts(context: DraftContext): CheckResult {
  const { order, conversation, identifiers } = context;
  if (order === undefined) return { findings: [] };
  const known = new Set([order.id, order.replaces, ...(conversation?.orderIds ?? [])].map(bare));
  const told = bare(
    conversation?.messages.map(({ text, subject }) => `${subject ?? ''} ${text ?? ''}`).join(' '),
  );
  const findings = identifiers
    .filter(({ kind, sure }) => sure && kind.endsWith('-order') && kind !== 'purchase-order')
    .filter(({ value }) => !known.has(bare(value)) && !told.includes(bare(value)))
    // Another marketplace's shape is some other number.
    .filter(({ value }) => shapeOf(value) === shapeOf(order.id))
    .map(({ start, end, value }) => finding(start, end, 'order-id', value, order.id));
  return { findings };
}

/** Tracking numbers that none of the parcels has. */
export function trackingFacts(context: DraftContext): CheckResult {
  const { order, conversation, identifiers, markup } = context;
  if (order === undefined) return { findings: [] };
  if (order.shipments === undefined)
    return { findings: [], unchecked: [{ rule, needs: ['order.shipments'] }] };
  const numbers = order.shipments.flatMap(({ trackingNumber }) => trackingNumber ?? []);
  if (numbers.length === 0 && order.shipments.length > 0)
    return { findings: [], unchecked: [{ rule, needs: ['order.shipments.trackingNumber'] }] };
  if (numbers.length === 0) return { findings: [] };
  const known = new Set(
    [
      ...numbers,
      order.id,
      order.replaces,
      ...(conversation?.orderIds ?? []),
      ...(order.returns ?? []).flatMap((one) =>
        Object.values(one).filter((value) => typeof value === 'string'),
      ),
      ...order.shipments.flatMap(({ id }) => id ?? []),
    ].map(bare),
  );
  const told = bare(conversation?.messages.map(({ text }) => text ?? '').join(' '));
  // Beside the right number another one is that of a further parcel.
  const written = bare(markup.folded);
  if (numbers.some((one) => written.includes(bare(one)))) return { findings: [] };
  const shapes = new Set(
    numbers
      .map(bare)
      .filter(({ length }) => length >= SHORTEST)
      .map(shapeOf),
  );
  const findings: RawFinding[] = [];
  const seen: [number, number][] = [];
  const tell = (start: number, end: number, value: string) => {
    const compact = bare(value);
    if (findings.length >= MOST_FINDINGS) return;
    if (known.has(compact) || told.includes(compact) || numbers.some((one) => bare(one).includes(compact)))
      return;
    if ([...known].some((one) => one.length >= SHORTEST && compact.includes(one))) return;
    if (seen.some(([from, to]) => start < to && from < end)) return;
    seen.push([start, end]);
    findings.push(finding(start, end, 'tracking-number', value, numbers[0] as string));
  };
  for (const { kind, sure, start, end, value } of identifiers)
    if (sure && kind.startsWith('tracking') && kind !== 'tracking-sscc') tell(start, end, value);
  const others = identifiers.filter(isOther);
  let next = 0;
  for (const match of markup.folded.matchAll(NUMBERS)) {
    // A number of the very shape of the parcel's own is one, with a digit wrong.
    if (!shapes.has(shapeOf(bare(match[0])))) continue;
    const [start, end] = [markup.starts[match.index], markup.ends[match.index + match[0].length - 1]];
    if (start === undefined || end === undefined) continue;
    while (next < others.length && (others[next] as FoundIdentifier).end <= start) next += 1;
    const other = others[next];
    if (other === undefined || other.start >= end) tell(start, end, match[0].toUpperCase());
  }
  return { findings };
}

/** An order id, an IBAN and the like: long numbers that are surely something else. */
const isOther = ({ sure, kind, start, end }: FoundIdentifier) =>
  sure && end - start > LONGEST_PLAIN && /-order$|iban|ean|isbn|vat|card/.test(kind);

const finding = (start: number, end: number, fact: string, said: string, is: string): RawFinding => ({
  ...{ rule, start, end },
  args: { fact, said, is },
  suggestion: is,
});

/** Capitals and digits only. */
export const bare = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

const shapeOf = (value: string) => value.toUpperCase().replace(/\d/g, '0').replace(/[A-Z]/g, 'A');
