import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coverage, joinFacts, missingDays } from '../../src/model/index.ts';

const base = { fact: 'claims', marketplace: 'amazon', store: 'IT' } as const;
const covered = (from: string, to: string, extra: Partial<Coverage> = {}): Coverage => ({
  ...base,
  from,
  to,
  zone: 'Europe/Rome',
  ...extra,
});
const asked = { ...base, fulfilledBy: 'seller', from: '2026-03-01', to: '2026-03-10' } as const;

describe('missingDays', () => {
  it('without coverage every day is missing, with all of it none', () => {
    expect(missingDays([], asked)).toEqual([{ from: '2026-03-01', to: '2026-03-10' }]);
    expect(missingDays([covered('2026-02-01', '2026-04-01')], asked)).toEqual([]);
    expect(missingDays([covered('2026-03-01', '2026-03-10')], asked)).toEqual([]);
  });

  it('gaps before, between and behind are named', () => {
    const coverage = [
      covered('2026-03-07', '2026-03-08'),
      covered('2026-03-02', '2026-03-03'),
      covered('2026-03-04', '2026-03-04'),
      covered('2026-02-01', '2026-02-10'),
      covered('2026-05-01', '2026-05-10'),
    ];
    expect(missingDays(coverage, asked)).toEqual([
      { from: '2026-03-01', to: '2026-03-01' },
      { from: '2026-03-05', to: '2026-03-06' },
      { from: '2026-03-09', to: '2026-03-10' },
    ]);
  });

  it('coverage of other facts, stores, channels, marketplaces or accounts does not count', () => {
    const others: Partial<Coverage>[] = [
      { fact: 'feedback' },
      { store: 'DE' },
      { marketplace: 'ebay' },
      { fulfilledBy: 'marketplace' },
      { account: 'A' },
    ];
    for (const other of others) {
      expect(missingDays([covered('2026-01-01', '2026-12-31', other)], asked)).toHaveLength(1);
    }
    expect(missingDays([covered('2026-01-01', '2026-12-31', { fulfilledBy: 'seller' })], asked)).toEqual([]);
    const ofA = covered('2026-01-01', '2026-12-31', { account: 'A' });
    expect(missingDays([ofA], { ...asked, account: 'A' })).toEqual([]);
    expect(missingDays([covered('2026-01-01', '2026-12-31')], { ...asked, account: 'A' })).toEqual([]);
  });

  it('days of another zone count from midnight to midnight', () => {
    // 1 to 10 March in Rome end on 10 March 23:00Z and begin on 28 February 23:00Z.
    const rome = [covered('2026-03-01', '2026-03-10')];
    expect(missingDays(rome, { ...asked, zone: 'UTC' })).toEqual([{ from: '2026-03-10', to: '2026-03-10' }]);
    // In Los Angeles 28 February 15:00 to 10 March 16:00: whole days 1 to 9 March.
    expect(missingDays(rome, { ...asked, zone: 'America/Los_Angeles' })).toEqual([
      { from: '2026-03-10', to: '2026-03-10' },
    ]);
    expect(missingDays(rome, { ...asked, zone: 'Europe/Rome' })).toEqual([]);
    // Another name for the same clock.
    expect(missingDays(rome, { ...asked, zone: 'Europe/Berlin' })).toEqual([]);
    const oneDay = [covered('2026-03-05', '2026-03-05')];
    expect(missingDays(oneDay, { ...asked, zone: 'UTC' })).toEqual([
      { from: '2026-03-01', to: '2026-03-10' },
    ]);
    // Two files that touch leave no seam.
    const halves = [covered('2026-02-20', '2026-03-05'), covered('2026-03-06', '2026-03-12')];
    expect(missingDays(halves, { ...asked, zone: 'America/Los_Angeles' })).toEqual([]);
  });

  it('wrong days and zones are the programmer’s mistake', () => {
    expect(() => missingDays([], { ...asked, to: '2026-02-28' })).toThrow('asked.to lies before asked.from');
    expect(() => missingDays([], { ...asked, from: '2026-02-30' })).toThrow(RangeError);
    expect(() => missingDays([], { ...asked, zone: 'Mars/Base' })).toThrow(RangeError);
    expect(() => missingDays([covered('2026-03-02', '2026-03-01')], asked)).toThrow(RangeError);
    expect(() => missingDays([covered('2026-03-01', '2026-03-02', { zone: 'Rome' })], asked)).toThrow(
      RangeError,
    );
  });

  it('law: a day is missing exactly if no range holds it', () => {
    const day = fc.integer({ min: 1, max: 31 });
    const dated = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;
    const range = fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), range, (ranges, [from, to]) => {
        const coverage = ranges.map(([a, b]) => covered(dated(a), dated(b)));
        const missing = missingDays(coverage, { ...asked, from: dated(from), to: dated(to) });
        const isMissing = (date: string) => missing.some((gap) => gap.from <= date && date <= gap.to);
        for (let number = 1; number <= 31; number += 1) {
          const isAsked = from <= number && number <= to;
          const isCovered = ranges.some(([a, b]) => a <= number && number <= b);
          expect(isMissing(dated(number))).toBe(isAsked && !isCovered);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('joinFacts: coverage', () => {
  const source = (coverage: readonly Coverage[]) => ({
    source: 'file',
    describes: 'facts-about-orders' as const,
    orders: [],
    coverage,
    rejected: [],
    notes: [],
    rows: 0,
  });

  it('adds up: ranges that overlap or touch become one, others stay apart, sorted', () => {
    const { coverage } = joinFacts(
      source([covered('2026-03-05', '2026-03-06'), covered('2026-03-20', '2026-03-21')]),
      source([
        covered('2026-03-01', '2026-03-04'),
        covered('2026-03-02', '2026-03-03'),
        covered('2026-03-01', '2026-03-02', { zone: 'UTC' }),
        covered('2026-03-01', '2026-03-02', { store: 'DE' }),
        covered('2026-03-01', '2026-03-02', { fulfilledBy: 'seller', account: 'A' }),
      ]),
    );
    expect(coverage).toEqual([
      covered('2026-03-01', '2026-03-02', { fulfilledBy: 'seller', account: 'A' }),
      covered('2026-03-01', '2026-03-02', { store: 'DE' }),
      covered('2026-03-01', '2026-03-06'),
      covered('2026-03-20', '2026-03-21'),
      covered('2026-03-01', '2026-03-02', { zone: 'UTC' }),
    ]);
  });
});
