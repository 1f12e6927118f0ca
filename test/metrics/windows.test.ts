import { type OrderMetric, onTimeDeliveryRate, orderDefectRate, orderRates } from 'goodstanding/metrics';
import { type Rulebook, rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, italy, order, unitedStates } from './rows.ts';

describe('windows of the main rules on 20 November 2026', () => {
  it.each<[OrderMetric, Rulebook, string, string, string, string]>([
    ['order-defect-rate', italy, 'amazon.odr', '2026-09-22', '2026-11-20', 'Europe/Rome'],
    ['late-shipment-rate', italy, 'amazon.lsr', '2026-10-22', '2026-11-20', 'Europe/Rome'],
    ['late-shipment-rate', italy, 'amazon.lsr.10', '2026-11-11', '2026-11-20', 'Europe/Rome'],
    ['pre-fulfillment-cancel-rate', italy, 'amazon.cancel', '2026-11-13', '2026-11-19', 'Europe/Rome'],
    ['valid-tracking-rate', italy, 'amazon.vtr', '2026-10-12', '2026-11-10', 'Europe/Rome'],
    ['on-time-delivery-rate', italy, 'amazon.otdr.legacy', '2026-10-12', '2026-11-10', 'Europe/Rome'],
    ['on-time-delivery-rate', italy, 'amazon.otdr.legacy.7', '2026-11-04', '2026-11-10', 'Europe/Rome'],
    [
      'on-time-delivery-rate',
      unitedStates,
      'amazon.otdr.us',
      '2026-10-31',
      '2026-11-13',
      'America/Los_Angeles',
    ],
  ])('B01: %s', (metric, rules, rule, from, to, zone) => {
    const options = { rules, asOf: AS_OF };
    const result = orderRates[metric]([], { ...options, rule });
    expect(result.window).toEqual({ from, to, zone });
    expect(result.knownAt).toBe(AS_OF);
    // Without a rule by name the first one that asks for no profile is taken.
    const names = ['amazon.lsr.10', 'amazon.otdr.legacy.7'];
    expect(orderRates[metric]([], options).rule?.id === rule).toBe(!names.includes(rule));
  });
});

describe('the first and the last millisecond of a window, by local midnight', () => {
  const oneDay = (day: string) => ({
    rules: italy,
    asOf: at(`${day}T12:00:00Z`),
    knownAt: AS_OF,
    window: { from: day, to: day },
  });
  const counts = (day: string, placedAt: string) =>
    orderDefectRate([order('1', { placedAt: at(placedAt) })], oneDay(day)).denominator;

  it.each([
    // The clocks go back at 03:00: a day of 25 hours, from +02:00 to +01:00.
    ['2026-10-25', '2026-10-25T00:00:00.000+02:00', '2026-10-25T23:59:59.999+01:00'],
    // They go forward at 02:00: a day of 23 hours.
    ['2026-03-29', '2026-03-29T00:00:00.000+01:00', '2026-03-29T23:59:59.999+02:00'],
    ['2026-11-20', '2026-11-20T00:00:00.000+01:00', '2026-11-20T11:00:00.000Z'],
  ])('B01: %s in Rome', (day, first, last) => {
    expect([counts(day, first), counts(day, last)]).toEqual([1, 1]);
    const before = new Date(at(first) - 1).toISOString();
    expect(counts(day, before)).toBe(0);
    if (at(last) < AS_OF) expect(counts(day, new Date(at(last) + 1).toISOString())).toBe(0);
  });

  it('the length of those days', () => {
    expect(at('2026-10-26T00:00:00+01:00') - at('2026-10-25T00:00:00+02:00')).toBe(25 * 3_600_000);
    expect(at('2026-03-30T00:00:00+02:00') - at('2026-03-29T00:00:00+01:00')).toBe(23 * 3_600_000);
  });

  it('B01: sixty days across the change of clocks begin at local midnight of summer time', () => {
    const placed = (iso: string) =>
      orderDefectRate([order('1', { placedAt: at(iso) })], { rules: italy, asOf: AS_OF }).denominator;
    expect(placed('2026-09-21T22:00:00.000Z')).toBe(1);
    expect(placed('2026-09-21T21:59:59.999Z')).toBe(0);
  });

  it('the United States count delivery by days of Los Angeles', () => {
    const promised = (iso: string) =>
      onTimeDeliveryRate(
        [
          order('1', {
            store: 'US',
            placedAt: at('2026-10-20T00:00:00Z'),
            deliverBy: at(iso),
            shipments: [{ trackingNumber: 'T', deliveredAt: at('2026-10-25T00:00:00Z') }],
          }),
        ],
        {
          rules: unitedStates,
          asOf: AS_OF,
        },
      );
    // 31 October, still -07:00, to 13 November, already -08:00.
    expect(promised('2026-10-31T06:59:59.999Z').denominator).toBe(0);
    expect(promised('2026-10-31T07:00:00.000Z').denominator).toBe(1);
    expect(promised('2026-11-14T07:59:59.999Z').denominator).toBe(1);
    expect(promised('2026-11-14T08:00:00.000Z').denominator).toBe(0);
  });

  it('a promise of 06:59:59 UTC in July belongs to the evening before', () => {
    const late = order('1', {
      store: 'US',
      placedAt: at('2026-07-10T20:00:00Z'),
      deliverBy: at('2026-07-18T06:59:59Z'),
      shipments: [{ trackingNumber: 'T', deliveredAt: at('2026-07-18T07:00:00Z') }],
    });
    const result = onTimeDeliveryRate([late], { rules: unitedStates, asOf: at('2026-08-01T19:00:00Z') });
    expect(result.window).toEqual({ from: '2026-07-12', to: '2026-07-25', zone: 'America/Los_Angeles' });
    expect(result.failing).toEqual([
      { orderId: '1', because: ['delivered-late'], units: 1, on: '2026-07-17' },
    ]);
  });

  it('failing orders name their local day, which is not that of UTC', () => {
    const rules = rulebook(amazon, { store: 'JP' });
    const row = order('1', {
      store: 'JP',
      placedAt: at('2026-11-01T15:00:00Z'),
      feedback: [{ rating: 1, leftAt: AS_OF }],
    });
    const other = order('2', {
      store: 'JP',
      placedAt: at('2026-11-01T14:59:59Z'),
      feedback: [{ rating: 1, leftAt: AS_OF }],
    });
    const result = orderDefectRate([row, other], { rules, asOf: AS_OF });
    expect(result.failing.map(({ orderId, on }) => [orderId, on])).toEqual([
      ['2', '2026-11-01'],
      ['1', '2026-11-02'],
    ]);
  });
});
