import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactReason, Signal } from '../../src/model/index.ts';
import { assessRisk, type RiskLevel, type TriageItem, triage, triageOrder } from '../../src/risk/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { anOrder } from '../../src/testing/index.ts';
import { classified } from './classified.ts';

const rules = rulebook(amazon, { store: 'IT' });
const asOf = Date.UTC(2026, 9, 15, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Sketch {
  readonly id?: string;
  readonly reason?: ContactReason;
  readonly signals?: readonly Signal[];
  readonly level?: RiskLevel;
  readonly order?: TriageItem['order'];
  readonly due?: readonly { kind: string; in: number; status?: string; leads?: boolean }[];
  readonly age?: number;
}

function item({
  id = 'x',
  reason = 'product-question',
  signals = [],
  level = 'low',
  order,
  due,
  age,
}: Sketch): TriageItem {
  const classification = classified({ reason, signals });
  const risk = { ...assessRisk({ classification, order }, { rules, asOf }), level };
  return {
    id,
    classification,
    risk,
    order,
    clocks: due?.map(({ kind, in: left, status = 'running', leads }) => ({
      kind,
      status,
      leads,
      dueAt: asOf + left,
    })),
    waitingSince: age === undefined ? undefined : asOf - age,
  };
}

const queue = (items: readonly TriageItem[], options = {}) => triage(items, { rules, asOf, ...options });
const ids = (items: readonly TriageItem[], options = {}) =>
  queue(items, options).map((place) => place.item.id);
/** Which of two goes first, and which step says so. */
function duel(one: Sketch, other: Sketch, options = {}) {
  const [first] = queue([item({ ...other, id: 'other' }), item({ ...one, id: 'one' })], options);
  return [first?.item.id, first?.before?.step];
}

const guarded = { due: [{ kind: 'marketplace', in: 60 * MINUTE }] };

describe('triage', () => {
  it('goes by its steps, each before all that follow', () => {
    expect(duel({ signals: ['safety'] }, { ...guarded, level: 'critical' })).toEqual(['one', 'safety']);
    expect(duel(guarded, { level: 'critical', order: anOrder({ claims: [{}] }) })).toEqual([
      'one',
      'clock-in-guard-time',
    ]);
    expect(duel({ order: anOrder({ claims: [{}] }) }, { level: 'critical' })).toEqual(['one', 'dispute']);
    expect(duel({ level: 'high' }, { level: 'elevated', order: anOrder() })).toEqual(['one', 'level']);
    expect(duel({ age: HOUR }, { age: MINUTE })).toEqual(['one', 'age']);
    expect(duel({}, { due: [{ kind: 'internal', in: HOUR }] })).toEqual(['other', 'due']);
  });

  it('R09: orders that the seller ships and problems with returns go before others of their level', () => {
    const shippedByAmazon = anOrder({ fulfilledBy: 'marketplace' });
    expect(duel({ order: anOrder() }, { order: shippedByAmazon, age: HOUR })).toEqual([
      'one',
      'seller-fulfilled-or-return',
    ]);
    expect(
      duel({ reason: 'return-request', order: shippedByAmazon }, { order: shippedByAmazon, age: HOUR }),
    ).toEqual(['one', 'seller-fulfilled-or-return']);
  });

  it('a clock presses from the guard time on to its end, and no longer once it is breached', () => {
    const clock = (left: number, status = 'running') => ({
      due: [{ kind: 'marketplace', in: left, status }],
    });
    const other = { level: 'high' as const };
    expect(duel(clock(60 * MINUTE), other)[0]).toBe('one');
    expect(duel(clock(60 * MINUTE + 1), other)[0]).toBe('other');
    expect(duel(clock(0), other)[0]).toBe('one');
    expect(duel(clock(-1, 'breached'), other)[0]).toBe('other');
    expect(duel(clock(30 * MINUTE, 'met'), other)[0]).toBe('other');
    expect(duel({ due: [{ kind: 'internal', in: MINUTE }] }, other)[0]).toBe('other');
    expect(duel(clock(90 * MINUTE), other, { guardMinutes: 90 })[0]).toBe('one');
  });

  it('breached items keep the place of their level', () => {
    const breached = { due: [{ kind: 'marketplace', in: -5 * HOUR, status: 'breached' }] };
    expect(duel({ ...breached, level: 'high' }, { level: 'elevated' })).toEqual(['one', 'level']);
    expect(duel({ ...breached, level: 'low' }, { level: 'elevated' })).toEqual(['other', 'level']);
  });

  it('a dispute is an open claim or chargeback, or a return request due within twelve hours', () => {
    const requested = (hoursAgo: number, answeredAt: number | null | undefined = null) => ({
      order: anOrder({ returns: [{ requestedAt: asOf - hoursAgo * HOUR, answeredAt }] }),
    });
    const step = (sketch: Sketch) => duel(sketch, { level: 'high' })[0];
    expect(step(requested(36))).toBe('one');
    expect(step(requested(35.9))).toBe('other');
    expect(step(requested(48))).toBe('one');
    expect(step(requested(48.1))).toBe('other');
    expect(step(requested(40, asOf - HOUR))).toBe('other');
    expect(step({ order: anOrder({ returns: [{ requestedAt: asOf - 40 * HOUR }] }) })).toBe('other');
    expect(step({ order: anOrder({ chargebacks: [{ kind: 'service' }] }) })).toBe('one');
    const decided = [{ filedAt: asOf - HOUR, decisions: [{ decidedAt: asOf, outcome: 'denied' as const }] }];
    expect(step({ order: anOrder({ claims: decided }) })).toBe('other');
  });

  it('the leading clock decides what is due first', () => {
    const one = {
      due: [
        { kind: 'internal', in: 9 * HOUR, leads: true },
        { kind: 'marketplace', in: 2 * HOUR },
      ],
    };
    expect(duel(one, { due: [{ kind: 'internal', in: 5 * HOUR }] })).toEqual(['other', 'due']);
  });

  it('other steps, and the id always last', () => {
    const items = [item({ id: 'b', level: 'high' }), item({ id: 'a' })];
    expect(ids(items)).toEqual(['b', 'a']);
    expect(ids(items, { steps: ['age'] })).toEqual(['a', 'b']);
    expect(ids(items, { steps: ['id', 'level'] })).toEqual(['b', 'a']);
    expect(() => queue(items, { steps: ['mood'] })).toThrow(/mood.*safety/);
  });

  it('the same items give one queue whatever their order; every neighbouring pair is explained by its first difference', () => {
    const sketch = fc.record({
      level: fc.constantFrom<RiskLevel>('low', 'elevated', 'high', 'critical'),
      signals: fc.subarray<Signal>(['safety', 'anger']),
      reason: fc.constantFrom<ContactReason>('return-request', 'product-question'),
      order: fc.constantFrom(undefined, anOrder(), anOrder({ claims: [{}] })),
      due: fc.array(
        fc.record({
          kind: fc.constantFrom('marketplace', 'internal'),
          in: fc.integer({ min: -3, max: 9 }).map((hours) => hours * 20 * MINUTE),
          status: fc.constantFrom('running', 'breached', 'met'),
        }),
        { maxLength: 2 },
      ),
      age: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 8 }), fc.integer(), (sketches, seed) => {
        const items = sketches.map((one, index) => item({ ...one, id: String(index) }));
        const places = queue(items);
        const mixed = [...items].sort(
          (one, other) => ((Number(one.id) + seed) % 5) - ((Number(other.id) + seed) % 5),
        );
        expect(queue(mixed).map((place) => place.item.id)).toEqual(places.map((place) => place.item.id));
        expect(places.map(({ place }) => place)).toEqual(items.map((_, index) => index + 1));
        for (const [index, { before }] of places.entries()) {
          if (index === places.length - 1) {
            expect(before).toBeUndefined();
            continue;
          }
          expect(before?.id).toBe(places[index + 1]?.item.id);
          expect(triageOrder).toContain(before?.step);
          const [mine, theirs] = before?.values ?? [];
          expect(mine !== undefined && theirs !== undefined && mine < theirs).toBe(true);
        }
      }),
    );
  });

  it('items with one id keep their order, and it says so', () => {
    const places = queue([item({ id: 'a', age: 5 }), item({ id: 'a', age: 5 })]);
    expect(places[0]?.before?.step).toBe('input-order');
  });
});
