import { describe, expectTypeOf, it } from 'vitest';
import type { FulfilledBy, Issue, MetricName, Operator, Order, Parsed } from '../../src/model/index.ts';
import {
  type Instant,
  type InstantInput,
  readInstant,
  type Term,
  toInstant,
  type Window,
} from '../../src/time/index.ts';

describe('an order', () => {
  it('of another program needs five fields', () => {
    const row = {
      id: '1',
      marketplace: 'amazon',
      store: 'IT',
      fulfilledBy: 'seller',
      placedAt: 1_772_353_800_000,
      columnOfTheirOwn: true,
    } as const;
    expectTypeOf(row).toExtend<Order>();
    expectTypeOf<Omit<typeof row, 'store'>>().not.toExtend<Order>();
    expectTypeOf<Omit<typeof row, 'placedAt'>>().not.toExtend<Order>();
  });

  it('keeps what is known to be none apart from what is not known', () => {
    expectTypeOf<Order['claims']>().extract<undefined>().toEqualTypeOf<undefined>();
    expectTypeOf<readonly []>().toExtend<Order['claims']>();
    expectTypeOf<null>().not.toExtend<Order['placedAt']>();
  });

  it('cannot be changed', () => {
    const order = {} as Order;
    // @ts-expect-error every property is read-only
    order.id = '2';
    // @ts-expect-error a list is, too
    order.lines?.push({});
  });
});

describe('unions', () => {
  it('are closed', () => {
    expectTypeOf<FulfilledBy>().toEqualTypeOf<'seller' | 'marketplace'>();
    expectTypeOf<Operator>().toEqualTypeOf<'<' | '<=' | '>' | '>=' | '='>();
    expectTypeOf<'order-defect-rate'>().toExtend<MetricName>();
    expectTypeOf<string>().not.toExtend<MetricName>();
    expectTypeOf<string>().not.toExtend<Issue['code']>();
  });

  it('keep a status that nobody knows', () => {
    expectTypeOf<{ other: string }>().toExtend<Order['status']>();
    expectTypeOf<'shipped'>().toExtend<Order['status']>();
    expectTypeOf<'lost'>().not.toExtend<Order['status']>();
  });

  it('are told apart by their own field', () => {
    const answer = {} as Parsed<Order>;
    if (answer.ok) expectTypeOf(answer.value).toEqualTypeOf<Order>();
    else expectTypeOf(answer.issues).toEqualTypeOf<readonly Issue[]>();
  });
});

describe('time', () => {
  it('takes instants in every form', () => {
    expectTypeOf<Date>().toExtend<InstantInput>();
    expectTypeOf<{ toMillis: () => number }>().toExtend<InstantInput>();
    expectTypeOf<{ epochMilliseconds: number }>().toExtend<InstantInput>();
    expectTypeOf<bigint>().not.toExtend<InstantInput>();
    expectTypeOf(toInstant).returns.toEqualTypeOf<Instant>();
    expectTypeOf(readInstant).parameter(0).toBeUnknown();
  });

  it('has windows and terms as data', () => {
    expectTypeOf<{ days: 60; lag: 0 }>().toExtend<Window>();
    expectTypeOf<{ days: 60 }>().not.toExtend<Window>();
    expectTypeOf<{ days: 7; zone: string }>().not.toExtend<Term>();
    expectTypeOf<{ days: 7; zone: string; binds: 'seller' }>().toExtend<Term>();
  });
});
