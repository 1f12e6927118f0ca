import { describe, expect, it } from 'vitest';
import { joinFacts, type Order } from '../../src/model/index.ts';
import { assessStanding, formatStanding, type PartIdentity } from '../../src/standing/index.ts';
import { anItalianOrder, asOf, day, italianOrders, negativeFeedback, rome, rulesOf } from './account.ts';

const amazonRules = ({ store }: PartIdentity) => rulesOf(store);

function standingOf(orders: readonly Order[]) {
  return assessStanding(joinFacts(orders), { rulesFor: amazonRules, asOf });
}

describe('the parts of an account', () => {
  it('R16: one per account, store and channel, the worst first, then by name', () => {
    const bad = { feedback: [negativeFeedback(asOf - day)] };
    const { parts } = standingOf([
      ...italianOrders(300),
      anItalianOrder('de', { store: 'DE', ...bad }),
      anItalianOrder('fba', { fulfilledBy: 'marketplace' }),
      anItalianOrder('zoe', { account: 'zoe', ...bad }),
      anItalianOrder('adam', { account: 'adam', ...bad }),
    ]);
    expect(
      parts.map(({ account, store, fulfilledBy, level }) => [level, account, store, fulfilledBy]),
    ).toEqual([
      ['breach', 'adam', 'IT', 'seller'],
      ['breach', 'zoe', 'IT', 'seller'],
      ['breach', undefined, 'DE', 'seller'],
      ['watch', undefined, 'IT', 'marketplace'],
      ['good', undefined, 'IT', 'seller'],
    ]);
  });

  it('never mixes two stores: each denominator is that of its own orders', () => {
    const { parts } = standingOf([
      ...italianOrders(7),
      ...italianOrders(5, { store: 'DE' }, 'german'),
      ...italianOrders(3, { fulfilledBy: 'marketplace' }, 'fba'),
      ...italianOrders(2, { placedAt: asOf - 70 * day }, 'old'),
    ]);
    const counted = parts.map(({ store, fulfilledBy, orders, metrics }) => {
      const odr = metrics.find(({ metric }) => metric === 'order-defect-rate');
      return [store, fulfilledBy, orders, odr?.denominator, odr?.group.stores];
    });
    expect(counted).toEqual([
      ['DE', 'seller', 5, 5, ['DE']],
      ['IT', 'marketplace', 3, 3, ['IT']],
      ['IT', 'seller', 9, 7, ['IT']],
    ]);
    expect(parts.flatMap(({ metrics }) => metrics.filter(({ group }) => group.pooled))).toEqual([]);
  });

  it('keeps an account with an empty name apart from none', () => {
    const { parts } = standingOf([anItalianOrder('1'), anItalianOrder('2', { account: '' })]);
    expect(parts.map(({ account, orders }) => [account, orders])).toEqual([
      ['', 1],
      [undefined, 1],
    ]);
  });

  it('R68: an order of another channel is counted apart and stands in no rate', () => {
    const other = anItalianOrder('mcf', {
      channel: 'other',
      fulfilledBy: 'marketplace',
      store: 'Non-Amazon IT',
    });
    const standing = standingOf([...italianOrders(4), other, { ...other, id: 'mcf-2', store: 'IT' }]);
    expect(standing.otherChannelOrders).toBe(2);
    expect(standing.parts.map(({ store, orders }) => [store, orders])).toEqual([['IT', 4]]);
    expect(formatStanding(standing)).toContain('Set aside: 2 orders of other channels');
  });

  it('measures by the rules of the channel: what the marketplace ships has no shipping rates', () => {
    const { parts } = standingOf([anItalianOrder('1', { fulfilledBy: 'marketplace' })]);
    expect(parts[0]?.metrics.map(({ rule }) => rule?.id)).toEqual(['amazon.odr']);
  });
});

describe('a store without rules', () => {
  const nowhere = {
    level: 'unknown',
    drivenBy: [{ code: 'no-rules' }],
    metrics: [],
    actions: [],
    zone: 'UTC',
  };

  it('is unknown', () => {
    const { parts } = assessStanding(joinFacts([anItalianOrder('1')]), { rulesFor: () => undefined, asOf });
    expect(parts).toMatchObject([{ ...nowhere, orders: 1 }]);
  });

  it('is unknown, too, when the rules are another store’s or marketplace’s', () => {
    const overdueReturn = { returns: [{ requestedAt: asOf - day, answeredAt: null }] };
    for (const change of [{ store: 'DE' }, { marketplace: 'elsewhere' }]) {
      const order = anItalianOrder('1', { ...change, ...overdueReturn });
      const { parts } = assessStanding(joinFacts([order]), { rulesFor: () => rulesOf('IT'), asOf });
      expect(parts).toMatchObject([nowhere]);
    }
  });
});

describe('what is not known', () => {
  const known = { marketplace: 'amazon', store: 'IT', zone: 'Europe/Rome' } as const;

  it('is never good: without a source of claims neither level nor any order defect rate is', () => {
    const orders = italianOrders(300).map(({ claims: _, ...order }) => order);
    const standing = standingOf(orders);
    const [part] = standing.parts;
    expect(part?.level).toBe('unknown');
    const odr = part?.metrics[0];
    expect([odr?.status, odr?.value, odr?.room]).toEqual(['incomplete', null, null]);
    const lines = formatStanding(standing)
      .split('\n')
      .filter((line) => line.includes('order defect rate'));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/good|room|0\.00/i);
  });

  it('B02: with a file of 30 days the order defect rate names the missing days', () => {
    const coverage = [{ fact: 'orders', ...known, from: '2026-10-22', to: '2026-11-20' }] as const;
    const facts = { ...joinFacts(italianOrders(300)), coverage };
    const standing = assessStanding(facts, { rulesFor: () => rulesOf('IT', 'amazon.odr'), asOf });
    expect(standing.parts[0]?.level).toBe('unknown');
    // 60 days up to 20 November begin on 22 September.
    expect(standing.parts[0]?.metrics[0]?.missing).toEqual([
      { fact: 'orders', days: [{ from: '2026-09-22', to: '2026-10-21' }] },
    ]);
    expect(formatStanding(standing)).toContain('no file covers the orders from 2026-09-22 to 2026-10-21');
  });

  it('facts of 60 days are enough', () => {
    const coverage = [{ fact: 'orders', ...known, from: '2026-09-22', to: '2026-11-20' }] as const;
    const facts = { ...joinFacts(italianOrders(300)), coverage };
    const { parts } = assessStanding(facts, { rulesFor: () => rulesOf('IT', 'amazon.odr'), asOf });
    expect(parts[0]?.level).toBe('good');
  });
});

it('hands on what was set aside, and refuses an asOf that is none', () => {
  const facts = joinFacts(italianOrders(1));
  const standing = assessStanding(facts, { rulesFor: amazonRules, asOf: '2026-11-20T12:00+01:00' });
  expect(standing).toMatchObject({ asOf: rome('2026-11-20T12:00'), unmatched: [], contradictions: [] });
  expect(standing.sources).toBe(facts.sources);
  expect(() => assessStanding(facts, { rulesFor: amazonRules, asOf: 'yesterday' })).toThrow(/^asOf/);
});
