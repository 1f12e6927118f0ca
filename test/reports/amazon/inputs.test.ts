import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as reports from '../../../src/reports/amazon/index.ts';
import { amazonInputs, readAmazonFile } from '../../../src/reports/amazon/index.ts';

const guide = readFileSync(new URL('../../../docs/guide/reports.md', import.meta.url), 'utf8');
const covers = { from: '2026-08-01', to: '2026-08-31' };

/** One small file of each kind, and the days it covers. */
const SAMPLES = new Map<string, string>([
  ['amazon-all-orders', 'amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel\n'],
  ['amazon-orders-api', '[{"orders":[{"orderId":"405-1"}]}]'],
  ['amazon-feedback', 'Date\tRating\tOrder ID\n'],
  ['amazon-order-defects', 'Order ID,Negative Feedback,A-to-z claim,Chargeback\n'],
  ['amazon-cancellations', 'Order ID,Impacts Account Health\n'],
  ['amazon-returns', 'Order ID\tReturn request date\n'],
  ['amazon-late-shipments', 'Order ID,Shipped late\n'],
  ['amazon-tracking', 'Order ID,No Valid Tracking\n'],
  ['amazon-deliveries', 'Order ID,Delivered late\n'],
  ['amazon-tracking-notifications', '{"payload":{"trackingDetail":{}}}'],
]);

describe('amazonInputs', () => {
  it('is the table of the guide', () => {
    const cell = (words: readonly string[]) => (words.length === 0 ? '–' : words.join(', '));
    const rows = amazonInputs.map(({ file, reader, tells, never, also }) => {
      const told = [...tells, ...(also === undefined ? [] : [also])];
      return `| ${file} | \`${reader}\` | ${cell(told)} | ${cell(never)} |`;
    });
    expect(guide.split('\n').filter((line) => line.includes('| `readAmazon'))).toEqual(rows);
  });

  it('names readers that exist, and each source once', () => {
    for (const { reader } of amazonInputs) expect(reports).toHaveProperty(reader);
    expect(new Set(amazonInputs.map(({ source }) => source)).size).toBe(amazonInputs.length);
  });

  it('says of no fact both that it is told and that it never is', () => {
    for (const { tells, never } of amazonInputs)
      expect(never.filter((fact) => tells.includes(fact))).toEqual([]);
  });

  it.each([...SAMPLES])('what %s tells is what its reader covers', (source, text) => {
    const file = readAmazonFile(text, { store: 'IT', covers });
    const input = amazonInputs.find((one) => one.source === source);
    const covered = file.kind === 'facts' ? file.source.coverage.map(({ fact }) => fact) : [];
    expect(file).toMatchObject({ kind: 'facts', source: { source } });
    expect([...covered].sort()).toEqual([...(input?.tells ?? [])].sort());
  });
});
