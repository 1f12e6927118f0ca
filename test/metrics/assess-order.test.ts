import { assessOrder } from 'goodstanding/metrics';
import type { Order } from 'goodstanding/model';
import { rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, italy, order } from './rows.ts';

const assess = (row: Order) => assessOrder(row, { rules: italy, asOf: AS_OF });
const brief = (row: Order) =>
  assess(row).map(({ rule, outcome, counted, failing, because, leftOut }) => [
    rule.id,
    outcome,
    counted,
    failing,
    ...because,
    ...(leftOut === undefined ? [] : [leftOut]),
  ]);

describe('one order, metric by metric', () => {
  it('B02: an order without defect: where it counts and where it is left out', () => {
    expect(brief(order('1'))).toEqual([
      ['amazon.odr', 'counts', 1, 0],
      ['amazon.lsr', 'counts', 1, 0],
      ['amazon.lsr.10', 'left-out', 0, 0, 'outside-window'],
      ['amazon.cancel', 'left-out', 0, 0, 'outside-window'],
      ['amazon.vtr', 'counts', 1, 0],
      ['amazon.otdr.legacy', 'counts', 1, 0],
      ['amazon.otdr.legacy.7', 'counts', 1, 0],
    ]);
  });

  it('B02: a bad one, with what is wrong, the day it counts to and the day it leaves', () => {
    const row = order('1', {
      claims: [{ filedAt: AS_OF, decisions: [] }],
      shipments: [
        { confirmedAt: at('2026-11-05T00:00:00Z'), trackingNumber: null },
        { trackingNumber: 'T', firstScanAt: AS_OF },
      ],
    });
    const verdicts = new Map(assess(row).map((verdict) => [verdict.rule.id, verdict]));
    expect(verdicts.get('amazon.odr')).toEqual({
      metric: 'order-defect-rate',
      rule: expect.objectContaining({ id: 'amazon.odr', since: '2020-01-01', overridden: false }),
      unit: 'order',
      outcome: 'fails',
      counted: 1,
      failing: 1,
      because: ['claim-open'],
      excused: [],
      missing: [],
      projected: false,
      on: '2026-11-02',
      leavesOn: '2027-01-01',
    });
    expect(verdicts.get('amazon.lsr')).toMatchObject({
      outcome: 'fails',
      because: ['confirmed-late'],
      on: '2026-11-04',
      leavesOn: '2026-12-04',
    });
    expect(verdicts.get('amazon.vtr')).toMatchObject({
      outcome: 'fails',
      unit: 'package',
      counted: 2,
      failing: 1,
      on: '2026-11-07',
      leavesOn: '2026-12-17',
    });
    expect(verdicts.get('amazon.otdr.legacy')).toMatchObject({ outcome: 'unknown', missing: ['deliveries'] });
  });

  it('what is unknown, in doubt, overdue or of another channel', () => {
    const outcome = (row: Order) =>
      Object.fromEntries(
        assess(row).map(({ rule, outcome: word, leftOut, projected }) => [
          rule.id,
          [word, leftOut, projected],
        ]),
      );
    expect(outcome(order('1', { claims: undefined }))).toMatchObject({
      'amazon.odr': ['unknown', undefined, false],
    });
    expect(outcome(order('1', { shipBy: undefined }))).toMatchObject({
      'amazon.lsr': ['unknown', 'day-unknown', false],
    });
    expect(outcome(order('1', { status: 'unshipped', shipments: [] }))).toMatchObject({
      'amazon.lsr': ['left-out', 'overdue-unconfirmed', true],
    });
    expect(outcome(order('1', { fulfilledBy: 'marketplace' }))).toMatchObject({
      'amazon.odr': ['counts', undefined, false],
      'amazon.lsr': ['left-out', 'other-fulfillment', false],
    });
    expect(outcome(order('1', { channel: 'other' }))).toMatchObject({
      'amazon.odr': ['left-out', 'other-channel', false],
    });
  });

  it('a day that is none is not named', () => {
    const [verdict] = assess(order('1', { placedAt: Number.NaN }));
    expect(verdict).toMatchObject({ outcome: 'left-out', leftOut: 'invalid-instant' });
    expect(Object.keys(verdict ?? {})).not.toContain('on');
  });

  it('R24: judged with what was known then', () => {
    const row = order('1', { feedback: [{ rating: 1, leftAt: AS_OF - DAY }] });
    const [before] = assessOrder(row, { rules: italy, asOf: AS_OF, knownAt: AS_OF - DAY - 1 });
    expect([before?.outcome, assess(row)[0]?.outcome]).toEqual(['counts', 'fails']);
  });

  it('a window that does not move is never left', () => {
    const rules = rulebook(amazon, {
      store: 'IT',
      overrides: { 'amazon.odr': { window: { from: '2026-11-01', to: '2026-11-30' } } },
    });
    const [verdict] = assessOrder(order('1'), { rules, asOf: AS_OF });
    expect([verdict?.on, verdict?.leavesOn, verdict?.rule.overridden]).toEqual([
      '2026-11-02',
      undefined,
      true,
    ]);
  });

  it('R11: another store’s rules, and no instant, are mistakes', () => {
    expect(() => assess(order('1', { store: 'DE' }))).toThrow(RangeError);
    expect(() => assess(order('1', { marketplace: 'ebay' }))).toThrow('amazon IT is not the order');
    expect(() => assessOrder(order('1'), { rules: italy, asOf: Number.NaN })).toThrow('asOf');
  });
});
