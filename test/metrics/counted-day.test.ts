import { lateShipmentRate, onTimeDeliveryRate } from 'goodstanding/metrics';
import type { Coverage } from 'goodstanding/model';
import { rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, inShort, italy, order } from './rows.ts';

const byPlaced = rulebook(amazon, { store: 'IT', overrides: { 'amazon.lsr': { attribution: 'placed' } } });

describe('the day to which a rule counts an order', () => {
  // Ship-by window 2026-10-22 … 2026-11-20: placed on 20 October, to be shipped by the 23rd.
  const early = order('e', {
    placedAt: at('2026-10-20T09:00:00Z'),
    shipBy: at('2026-10-23T09:00:00Z'),
    shipments: [{ confirmedAt: at('2026-10-24T09:00:00Z') }],
  });

  it('is rule data: the same order by its ship-by date, and by the day it was placed', () => {
    expect(inShort(lateShipmentRate([early], { rules: italy, asOf: AS_OF }))).toBe(
      '1/1 fails:confirmed-late excused:- left:- missing:-',
    );
    expect(inShort(lateShipmentRate([early], { rules: byPlaced, asOf: AS_OF }))).toBe(
      '0/0 fails:- excused:- left:outside-window missing:-',
    );
  });

  it('an order counted to the day it was placed lacks its ship-by date all the same', () => {
    const unknown = order('u', { shipBy: undefined });
    expect(inShort(lateShipmentRate([unknown], { rules: byPlaced, asOf: AS_OF }))).toBe(
      '0/1 fails:- excused:- left:- missing:ship-by',
    );
  });

  it('a day that orders do not have is refused when the rulebook is made', () => {
    const make = () =>
      rulebook(amazon, { store: 'IT', overrides: { 'amazon.lsr': { attribution: 'message-received' } } });
    expect(make).toThrow(RangeError);
    expect(make).toThrow(/amazon\.lsr.*attribution/);
  });

  it('a rulebook that nobody checked is refused when it is used', () => {
    const unchecked = {
      ...italy,
      metrics: italy.metrics.map((rule) => ({ ...rule, attribution: 'none' as const })),
    };
    expect(() => lateShipmentRate([early], { rules: unchecked, asOf: AS_OF })).toThrow(
      /amazon\.lsr\.attribution/,
    );
  });
});

describe('coverage by the day placed, windows by a promised day', () => {
  const covering = (from: string): readonly Coverage[] => [
    { fact: 'orders', marketplace: 'amazon', store: 'IT', from, to: '2026-11-20', zone: 'Europe/Rome' },
  ];
  const lsr = (from: string) =>
    lateShipmentRate([order('1')], { rules: italy, asOf: AS_OF, coverage: covering(from) });

  // The window begins on 2026-10-22; thirty days before it is 2026-09-22.
  it('the days before the window count on which such an order may have been placed', () => {
    expect(lsr('2026-09-22').missing).toEqual([]);
    expect(lsr('2026-09-23').missing).toEqual([
      { fact: 'orders', days: [{ from: '2026-09-22', to: '2026-09-22' }] },
    ]);
    expect(lsr('2026-09-23').status).toBe('incomplete');
  });
});

describe('untracked packages in the on-time delivery rate', () => {
  const counting = rulebook(amazon, {
    store: 'IT',
    overrides: { 'amazon.otdr.legacy': { untrackedCounts: true } },
  });
  const sent = (trackingNumber: null | undefined) =>
    order('u', {
      shipments: [{ confirmedAt: AS_OF - 18 * DAY, trackingNumber, deliveredAt: AS_OF - 14 * DAY }],
    });

  it('are left out, or unknown, unless the rule counts them', () => {
    for (const [number, otherwise] of [
      [null, '0/0 fails:- excused:- left:untracked missing:-'],
      [undefined, '0/1 fails:- excused:- left:- missing:tracking-numbers'],
    ] as const) {
      expect(inShort(onTimeDeliveryRate([sent(number)], { rules: italy, asOf: AS_OF }))).toBe(otherwise);
      // Promised for 7 November, delivered on the 6th.
      expect(inShort(onTimeDeliveryRate([sent(number)], { rules: counting, asOf: AS_OF }))).toBe(
        '1/1 fails:- excused:- left:- missing:-',
      );
    }
  });
});
