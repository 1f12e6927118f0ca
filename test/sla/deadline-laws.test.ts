import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amazon, amazonStores } from '../../src/rulebook/amazon/index.ts';
import { type Rulebook, rulebook } from '../../src/rulebook/index.ts';
import { deadlineFor } from '../../src/sla/deadline-for.ts';
import type { InstantInput } from '../../src/time/index.ts';

const stores: ReadonlyMap<string, Rulebook> = new Map(
  Object.keys(amazonStores).map((store) => [store, rulebook(amazon, { store })]),
);
const kinds = [...new Set(amazon.terms.map(({ term }) => term))];
const anyStore = fc.constantFrom(...stores.keys());
const anyKind = fc.constantFrom(...kinds);
const anyInstant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });

const deadlineIn = (store: string, kind: (typeof kinds)[number], startedAt: InstantInput, asOf?: number) => {
  const rules = stores.get(store);
  if (rules === undefined) throw new Error(store);
  return deadlineFor({ startedAt }, { kind, rules, asOf });
};

describe('laws of deadlines', () => {
  it('none ends before it began, and each reading lies on the safe side of what is due', () => {
    fc.assert(
      fc.property(anyStore, anyKind, anyInstant, (store, kind, start) => {
        const answer = deadlineIn(store, kind, start);
        if (answer.status !== 'due') {
          expect([answer.status, answer.dueAt, answer.rule]).toEqual(['no-rule', null, null]);
          return;
        }
        expect(answer.dueAt).toBeGreaterThan(start);
        const readings = Object.values(answer.readings);
        expect(readings.length).toBeGreaterThan(0);
        for (const at of readings)
          expect(answer.binds === 'seller' ? at >= answer.dueAt : at <= answer.dueAt).toBe(true);
      }),
      { numRuns: 1000, seed: 26 },
    );
  });

  it('a later start is never due earlier within one version', () => {
    fc.assert(
      fc.property(
        anyStore,
        anyKind,
        anyInstant,
        fc.integer({ min: 0, max: 400 * 3_600_000 }),
        (store, kind, start, later) => {
          const [first, second] = [deadlineIn(store, kind, start), deadlineIn(store, kind, start + later)];
          if (first.rule?.since !== second.rule?.since || first.dueAt === null || second.dueAt === null)
            return;
          expect(second.dueAt).toBeGreaterThanOrEqual(first.dueAt);
        },
      ),
      { numRuns: 1000, seed: 27 },
    );
  });

  it('where it stands changes nothing else, and its phases follow one another', () => {
    const rank = { early: 0, open: 1, over: 2 } as const;
    fc.assert(
      fc.property(anyStore, anyKind, anyInstant, anyInstant, anyInstant, (store, kind, start, one, other) => {
        const plain = deadlineIn(store, kind, start);
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((asOf) =>
          deadlineIn(store, kind, start, asOf),
        );
        if (plain.status !== 'due' || early?.status !== 'due' || late?.status !== 'due') return;
        const { phase, remaining, ...rest } = early;
        expect(rest).toEqual(plain);
        expect(remaining).toBe(plain.dueAt - Math.min(one, other));
        expect(rank[phase ?? 'over']).toBeLessThanOrEqual(rank[late.phase ?? 'early']);
      }),
      { numRuns: 500, seed: 28 },
    );
  });

  it('every kind of instant gives the same answer', () => {
    fc.assert(
      fc.property(anyStore, anyKind, anyInstant, (store, kind, start) => {
        const answer = deadlineIn(store, kind, start);
        expect(deadlineIn(store, kind, new Date(start))).toEqual(answer);
        expect(deadlineIn(store, kind, new Date(start).toISOString())).toEqual(answer);
        expect(deadlineIn(store, kind, { epochMilliseconds: start })).toEqual(answer);
      }),
      { numRuns: 100, seed: 29 },
    );
  });
});
