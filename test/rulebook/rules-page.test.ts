import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../../docs/build/rules-page.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { etsy } from '../../src/rulebook/etsy/index.ts';
import type { Marketplace } from '../../src/rulebook/index.ts';
import { tiktok } from '../../src/rulebook/tiktok/index.ts';
import { walmart } from '../../src/rulebook/walmart/index.ts';

const page = rulesPage(amazon);

const marketplaces: readonly (readonly [string, Marketplace])[] = [
  ['amazon', amazon],
  ['ebay', ebay],
  ['etsy', etsy],
  ['tiktok', tiktok],
  ['walmart', walmart],
];

describe.each(marketplaces)('docs/rules/%s.md', (id, marketplace) => {
  it('is what the rulebook says: npx tsx docs/build/write-rules.ts', () => {
    expect(readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8')).toBe(
      rulesPage(marketplace),
    );
  });

  it('has a line for every version of every rule, term and clock', () => {
    const { metrics, terms, clocks = [], drafts = [], contacts = [] } = marketplace;
    const { messageTypes = [], attachments = [], removals = [] } = marketplace;
    const messages = [drafts, contacts, messageTypes, attachments, removals].flat();
    const lines = rulesPage(marketplace)
      .split('\n')
      .filter((line) => line.startsWith(`| \`${id}.`));
    expect(lines).toHaveLength(metrics.length + terms.length + clocks.length + messages.length);
  });
});

describe('the pages of the rules', () => {
  it('prints a rule with window, target, confidence and source', () => {
    expect(page).toContain(
      '| `amazon.otdr.us` | on-time-delivery-rate | US | 2024-09-25 – | 14 d, lag 7 (America/Los_Angeles) | unit | deliver-by | >= 0.9, >= 0.95 (recommended) | enforced | high |',
    );
    expect(page).toContain('| `amazon.answer-message` | all | 2012-01-01 – | 24 h |');
  });

  it('prints the other kinds of window, and a bar in a text does not break the table', () => {
    const [odr] = amazon.metrics;
    if (odr === undefined) throw new Error('no rule');
    const own = rulesPage({
      ...amazon,
      metrics: [
        { ...odr, window: { months: 3, ending: 'last-month-end' } },
        { ...odr, id: 'own|rule', window: { from: '2026-01-01', to: '2026-01-31' } },
      ],
    });
    expect(own).toContain('| 3 months to the last month end |');
    expect(own).toContain('| `own\\|rule` |');
    expect(own).toContain('| 2026-01-01 to 2026-01-31 |');
  });

  it('print a clock with what starts, stops, excludes and extends it', () => {
    expect(rulesPage(tiktok)).toContain(
      '| `tiktok.clock.reply` | US | 2020-01-01 – | unanswered-message | meaningful-reply | all | api, chat, marketplace | 24 h; received on Sat, Sun: Mon 12:00 | holiday-mode | enforced | medium |',
    );
    expect(page).toContain(
      '| human-reply | api, marketplace, marketplace-email | api, marketplace, marketplace-email | 24 h | no-response-needed, even late | enforced | high |',
    );
    const [clock] = etsy.clocks ?? [];
    if (clock === undefined) throw new Error('no clock');
    expect(
      rulesPage({ ...etsy, clocks: [{ ...clock, startsOn: { firstAfterSilenceHours: 24 } }] }),
    ).toContain('| first after 24 h of silence |');
  });

  it('R13: print a rule about texts with its severities, limit and variants', () => {
    expect(page).toContain(
      '| `amazon.draft.excess-blank-lines` | all | 2020-11-03 – | info | serious |  |  |  |  | 2 |  | high |',
    );
    expect(page).toContain(
      '| target seller-feedback, form notice: reply minor, proactive serious, public-reply minor, insert serious; target seller-feedback, form request: ',
    );
  });

  it('R51: print contacts, message types, files, grounds of removal, sites and carriers', () => {
    expect(page).toContain(
      '| `amazon.contact.review-request` | all | 2020-01-01 – | yes |  | 1, together with other-needed-contact | request-review | request-button, api, marketplace |  | high |',
    );
    expect(page).toContain('| `amazon.contact.thank-you` | all | 2020-11-03 – | no |  |  |  |  |  | high |');
    expect(page).toContain(
      '| `amazon.message-type.legal-disclosure` | all | 2020-01-01 – | none | 0 – 5 | none | yes | high |',
    );
    expect(page).toContain('| txt pdf doc docx jpg jpeg gif tif tiff bmp png | 10485760 |  | warranty, ');
    expect(page).toContain(
      '| struck-through | entire | certain | shipped by the seller, marketplace label, first scan on time | high |',
    );
    expect(page).toContain(': amazon.*, a.co, amzn.to, amzn.eu, amzn.asia; masked addresses at ');
    expect(page).toContain(
      '| ups | UPS, United Parcel Service | ups.com | 1ZXXXXXXXXXXXXXXXX (ups) | everywhere |',
    );
    const [files] = amazon.attachments ?? [];
    if (files === undefined) throw new Error('no rule');
    const own = rulesPage({ ...amazon, attachments: [{ ...files, count: 3, proactivePurposes: undefined }] });
    expect(own).toContain('| 10485760 | 3 |  | claim-response |');
  });

  it('leave out what a marketplace has none of', () => {
    const silent = rulesPage({
      ...walmart,
      clocks: undefined,
      drafts: undefined,
      contacts: undefined,
      sites: undefined,
      carriers: undefined,
    });
    expect(silent.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Terms',
      '## Remarks',
      '## Sources',
    ]);
  });
});
