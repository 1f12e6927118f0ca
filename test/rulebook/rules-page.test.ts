import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../../docs/build/rules-page.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';

const page = rulesPage(amazon);

describe('docs/rules/amazon.md', () => {
  it('is what the rulebook says: npx tsx docs/build/write-rules.ts', () => {
    expect(readFileSync(new URL('../../docs/rules/amazon.md', import.meta.url), 'utf8')).toBe(page);
  });

  it('has a line for every version of every rule and term', () => {
    const lines = page.split('\n').filter((line) => line.startsWith('| `amazon.'));
    expect(lines).toHaveLength(amazon.metrics.length + amazon.terms.length);
  });

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
});
