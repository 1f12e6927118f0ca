import type { DatedRule, Marketplace, MetricRule, TermRule } from '../../src/rulebook/index.ts';
import { clockHead, clockWords, lengthName } from './clock-words.ts';
import {
  attachmentHead,
  attachmentWords,
  carrierHead,
  carrierWords,
  contactHead,
  contactWords,
  draftHead,
  draftWords,
  messageTypeHead,
  messageTypeWords,
  removalHead,
  removalWords,
  siteWords,
} from './message-words.ts';

type Source = MetricRule['source'];

/** The page that lists every rule of a marketplace, in Markdown. Made from the data, never edited by hand. */
export function rulesPage(marketplace: Marketplace): string {
  const { id, stores, metrics, terms, clocks = [], drafts = [], contacts = [] } = marketplace;
  const { messageTypes = [], attachments = [], removals = [], carriers = [] } = marketplace;
  const everywhere = Object.keys(stores);
  const messages = [...drafts, ...contacts, ...messageTypes, ...attachments, ...removals];
  const sources = [...metrics, ...terms, ...clocks, ...messages].map(({ source }) => source);
  const number = numbering(sources);
  const remarks: string[] = [];
  const remarked = (remark: string | undefined): string => {
    if (remark === undefined) return '';
    if (!remarks.includes(remark)) remarks.push(remark);
    return `${remarks.indexOf(remark) + 1}`;
  };
  const dated = <Rule extends DatedRule>(
    title: string,
    head: readonly string[],
    rules: readonly Rule[],
    words: (rule: Rule) => readonly string[],
  ): readonly string[] =>
    section(
      title,
      ['rule', 'stores', 'since – until', ...head, 'confidence', 'source', 'remark'],
      rules.map((rule) => [
        `\`${rule.id}\``,
        storeNames(rule.stores, everywhere),
        period(rule),
        ...words(rule),
        rule.confidence,
        `[${number(rule.source)}]`,
        remarked(rule.remark),
      ]),
    );
  return [
    `# Rules: ${id}`,
    '',
    'Generated from the rulebook by `npx tsx docs/build/write-rules.ts`; do not edit.',
    '',
    'Since is inclusive, until exclusive, in the zone of the store or of the rule. A fraction of 0.01 is 1 %.',
    'Confidence: `high` read in the words of the marketplace, `medium` in a copy or one other source, `low`',
    'inferred or disputed, `unverified` general knowledge. It speaks of target and window; what is less sure',
    'stands in the remarks. Rules whose texts name no beginning begin on 2020-01-01.',
    '',
    ...section(
      'Metrics',
      [
        'rule',
        'metric',
        'stores',
        'since – until',
        'window',
        'unit',
        'counted to the day of',
        'good when',
        'force',
        'confidence',
        'source',
        'remark',
      ],
      metrics.map((rule) => [
        ruleName(rule),
        rule.metric,
        storeNames(rule.stores, everywhere),
        period(rule),
        windowName(rule),
        rule.unit,
        rule.attribution,
        testNames(rule),
        rule.enforcement,
        rule.confidence,
        `[${number(rule.source)}]`,
        remarked(rule.remark),
      ]),
    ),
    ...section(
      'Terms',
      ['term', 'stores', 'since – until', 'length', 'from', 'binds', 'confidence', 'source', 'remark'],
      terms.map((rule) => [
        `\`${rule.id}\``,
        storeNames(rule.stores, everywhere),
        period(rule),
        termLength(rule),
        rule.starts,
        rule.binds,
        rule.confidence,
        `[${number(rule.source)}]`,
        remarked(rule.remark),
      ]),
    ),
    ...dated('Clocks', clockHead, clocks, clockWords),
    ...dated('Texts of the seller', draftHead, drafts, draftWords),
    ...dated('Contacts', contactHead, contacts, contactWords),
    ...dated('Message types', messageTypeHead, messageTypes, messageTypeWords),
    ...dated('Attachments', attachmentHead, attachments, attachmentWords),
    ...dated('Removal of feedback', removalHead, removals, removalWords),
    ...siteWords(marketplace.sites),
    ...section('Carriers', carrierHead, carriers.map(carrierWords)),
    '## Remarks',
    '',
    ...remarks.map((remark, index) => `${index + 1}. ${remark}`),
    '',
    '## Sources',
    '',
    ...sources.filter((source, index) => firstOf(sources, source) === index).map(sourceLine(number)),
    '',
  ].join('\n');
}

/** A headed table, or nothing for a marketplace without such rules. */
function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`## ${title}`, '', ...table(head, rows), ''];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`);
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

function firstOf(sources: readonly Source[], source: Source): number {
  return sources.findIndex(({ title }) => title === source.title);
}

function numbering(sources: readonly Source[]): (source: Source) => number {
  const titles = [...new Set(sources.map(({ title }) => title))];
  return (source) => titles.indexOf(source.title) + 1;
}

function sourceLine(number: (source: Source) => number): (source: Source) => string {
  return (source) => {
    const { title, url, readOn } = source;
    const read = readOn === undefined ? '' : `, read on ${readOn}`;
    return `${number(source)}. ${title}${url === undefined ? '' : `, <${url}>`}${read}`;
  };
}

function ruleName({ id, profile }: MetricRule): string {
  return profile === undefined ? `\`${id}\`` : `\`${id}\` (profile \`${profile}\`)`;
}

function storeNames(stores: readonly string[], everywhere: readonly string[]): string {
  if (stores.length === everywhere.length) return 'all';
  const missing = everywhere.filter((store) => !stores.includes(store));
  return missing.length < everywhere.length / 2 ? `all but ${missing.join(' ')}` : stores.join(' ');
}

function period({ since, until }: DatedRule): string {
  return `${since} – ${until ?? ''}`.trim();
}

function windowName({ window, zone }: MetricRule): string {
  const where = zone === undefined ? '' : ` (${zone})`;
  if ('days' in window) return `${window.days} d, lag ${window.lag}${where}`;
  return 'months' in window
    ? `${window.months} months to the last month end${where}`
    : `${window.from} to ${window.to}${where}`;
}

function testNames({ tests }: MetricRule): string {
  return tests
    .map(
      ({ kind, operator, target }) => `${operator} ${target}${kind === 'required' ? '' : ' (recommended)'}`,
    )
    .join(', ');
}

function termLength({ length, opensAfter, opensFrom }: TermRule): string {
  if (opensAfter === undefined) return lengthName(length);
  const from = opensFrom === undefined ? '' : ` of ${opensFrom}`;
  return `${lengthName(length)}, opens after ${lengthName(opensAfter)}${from}`;
}
