import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrderFacts } from '../../src/model/index.ts';

const options = { source: 'notes' };
const claim = { filedAt: '2026-10-27T10:00+01:00', decisions: [] };

describe('readOrderFacts', () => {
  it('reads any part of an order beside its identity, from text or parsed', () => {
    const list = [{ id: '7', marketplace: 'amazon', claims: [claim], store: 'IT' }];
    const expected = [
      {
        id: '7',
        marketplace: 'amazon',
        claims: [{ filedAt: Date.UTC(2026, 9, 27, 9), decisions: [] }],
        store: 'IT',
      },
    ];
    const read = readOrderFacts(list, options);
    expect(read).toEqual({
      source: 'notes',
      describes: 'facts-about-orders',
      orders: expected,
      coverage: [],
      rejected: [],
      notes: [],
      rows: 1,
    });
    expect(readOrderFacts(JSON.stringify(list), options)).toEqual(read);
  });

  it('lists entries that cannot be read, with their places, and keeps the others', () => {
    const list = [
      null,
      { id: '7', marketplace: 'amazon', feedback: [{ rating: 6 }] },
      { id: '8', marketplace: 'amazon' },
    ];
    const { orders, rejected, rows } = readOrderFacts(list, options);
    expect(orders).toEqual([{ id: '8', marketplace: 'amazon' }]);
    expect(rejected.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', [0]],
      ['out-of-range', [1, 'feedback', 0, 'rating']],
    ]);
    expect(rows).toBe(3);
  });

  it('counts keys that nobody reads', () => {
    const entry = { id: '7', marketplace: 'amazon', clams: [] };
    expect(readOrderFacts([entry, { ...entry, id: '8' }], options).notes).toEqual([
      { code: 'unknown-column', text: 'clams', count: 2 },
    ]);
  });

  it('says what is wrong with what is no list', () => {
    const codeOf = (json: unknown) => readOrderFacts(json, options).rejected.map(({ code }) => code);
    expect(codeOf('[{')).toEqual(['not-json']);
    expect(codeOf('{}')).toEqual(['wrong-type']);
    expect(codeOf(null)).toEqual(['wrong-type']);
    expect(readOrderFacts({}, options).rows).toBe(0);
  });

  it('passes on what the caller vouches for', () => {
    const coverage = [
      {
        fact: 'claims',
        marketplace: 'amazon',
        store: 'IT',
        from: '2026-10-01',
        to: '2026-10-31',
        zone: 'Europe/Rome',
      },
    ] as const;
    expect(readOrderFacts([], { ...options, coverage }).coverage).toEqual(coverage);
  });

  it('never throws', () => {
    const property = fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.anything()), (json) => {
      const { orders, rejected, rows } = readOrderFacts(json, options);
      expect(orders.length <= rows && (orders.length + rejected.length > 0 || rows === 0)).toBe(true);
    });
    fc.assert(property, { numRuns: 300, seed: 1 });
  });
});
