import type {
  AttachmentRule,
  Carrier,
  ContactRule,
  DraftKind,
  DraftRule,
  MarketplaceSites,
  MessageTypeRule,
  RemovalGround,
  SeverityByKind,
} from '../../src/rulebook/index.ts';

const kinds: readonly DraftKind[] = [
  'reply',
  'proactive',
  'public-reply',
  'insert',
  'claim-response',
  'appeal',
];

/** The heads above {@link draftWords}. */
export const draftHead: readonly string[] = [...kinds, 'limit', 'judged differently'];

/** How bad, by kind of text; a kind without a word is out of the rule's reach. */
export function draftWords({ severity, limit, variants = [] }: DraftRule): readonly string[] {
  return [
    ...kinds.map((kind) => severity[kind] ?? ''),
    limit === undefined ? '' : String(limit),
    variants
      .map(({ when, severity: instead }) => `${argumentNames(when)}: ${severityNames(instead)}`)
      .join('; '),
  ];
}

export const contactHead: readonly string[] = ['permitted', 'critical', 'an order', 'term', 'by', 'API type'];

export function contactWords(rule: ContactRule): readonly string[] {
  const { permitted, critical, perOrder, sharedWith, term, routes, messageType } = rule;
  const shared = sharedWith === undefined ? '' : `, together with ${sharedWith.join(', ')}`;
  return [
    permitted ? 'yes' : 'no',
    critical ? 'yes' : '',
    perOrder === undefined ? '' : `${perOrder}${shared}`,
    term ?? '',
    routes.join(', '),
    messageType ?? '',
  ];
}

export const messageTypeHead: readonly string[] = ['characters', 'files', 'links', 'critical'];

export function messageTypeWords(rule: MessageTypeRule): readonly string[] {
  return [rangeName(rule.text), rangeName(rule.attachments), rule.links, rule.critical ? 'yes' : ''];
}

export const attachmentHead: readonly string[] = [
  'extensions',
  'bytes together',
  'files',
  'of the seller’s own accord only for',
  'none for',
];

export function attachmentWords(rule: AttachmentRule): readonly string[] {
  return [
    rule.extensions.join(' '),
    String(rule.totalBytes),
    rule.count === undefined ? '' : String(rule.count),
    rule.proactivePurposes?.join(', ') ?? '',
    rule.noneFor.join(', '),
  ];
}

export const removalHead: readonly string[] = ['effect', 'concerns', 'certainty', 'only if'];

export function removalWords(rule: RemovalGround): readonly string[] {
  const { effect, concerns, certainty, fulfilledBy, label, firstScanOnTime } = rule;
  const conditions = [
    fulfilledBy === undefined ? '' : `shipped by the ${fulfilledBy}`,
    label === undefined ? '' : `${label} label`,
    firstScanOnTime === true ? 'first scan on time' : '',
  ];
  return [effect, concerns, certainty, conditions.filter((one) => one !== '').join(', ')];
}

export const carrierHead: readonly string[] = ['carrier', 'names', 'hosts', 'numbers', 'countries'];

export function carrierWords({ id, names, hosts, tracking, countries }: Carrier): readonly string[] {
  const numbers = tracking.map(({ shape, check }) => (check === undefined ? shape : `${shape} (${check})`));
  return [id, names.join(', '), hosts.join(', '), numbers.join(', '), countries?.join(' ') ?? 'everywhere'];
}

/** The marketplace's own sites, or nothing where they are not known. */
export function siteWords(sites: MarketplaceSites | undefined): readonly string[] {
  if (sites === undefined) return [];
  const { hosts, names, maskedEmailHosts } = sites;
  const masked = maskedEmailHosts.length === 0 ? '' : `; masked addresses at ${maskedEmailHosts.join(', ')}`;
  return ['## Sites', '', `${names.join(', ')}: ${hosts.join(', ')}${masked}.`, ''];
}

function severityNames(severity: SeverityByKind): string {
  return kinds
    .flatMap((kind) => (severity[kind] === undefined ? [] : [`${kind} ${severity[kind]}`]))
    .join(', ');
}

function argumentNames(when: NonNullable<DraftRule['variants']>[number]['when']): string {
  return Object.entries(when)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function rangeName({ min, max }: { readonly min: number; readonly max: number }): string {
  return max === 0 ? 'none' : `${min} – ${max}`;
}
