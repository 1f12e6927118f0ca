import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationEvent, Message } from '../../src/model/index.ts';
import { type ClockPolicy, nextWakeUp, type SlaClock, slaClocks } from '../../src/sla/index.ts';
import { workingCalendar } from '../../src/time/index.ts';
import { buyer, HOUR, italy, on, rulebooks, thread } from './clocks-setting.ts';

const office = workingCalendar({
  zone: 'Europe/Rome',
  hours: {
    mon: [['09:00', '13:00']],
    fri: [
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ],
    sat: [['22:00', '26:00']],
  },
});
const clocks: readonly ClockPolicy[] = [
  { id: 'four', target: { hours: 4 } },
  { id: 'office', target: { workingHours: 6, calendar: 'office' }, atRisk: { minutesLeft: 90 } },
  { id: 'urgent', target: { hours: 1 }, when: { priority: ['urgent'] }, pausedBy: ['buyer'] },
  { id: 'first', target: { hours: 9 }, startsOn: 'first-of-thread', stoppedBy: 'any-reply', pausedBy: [] },
];

const start = on('08T00:00');
// Whole half hours, so that many things happen at once.
const time = fc.integer({ min: 0, max: 24 * 6 * 2 }).map((half) => start + half * (HOUR / 2));
const id = fc.constantFrom('a', 'b', 'c', 'd', undefined);

const message: fc.Arbitrary<Message> = fc.record({
  id,
  from: fc.constantFrom('buyer', 'buyer', 'seller', 'marketplace'),
  automatic: fc.constantFrom(true, false, false, undefined),
  route: fc.constantFrom('marketplace', 'email', 'public-reply', undefined),
  sentAt: time,
  bouncedAt: fc.constantFrom(undefined, undefined, undefined, start),
  text: fc.constantFrom('Hi', 'Your parcel left our warehouse.', undefined),
});
const event: fc.Arbitrary<ConversationEvent> = fc.record({
  occurredAt: time,
  kind: fc.constantFrom(
    'no-response-needed',
    'marked-spam',
    'paused',
    'resumed',
    'solved',
    'reopened',
    'priority-set',
    'holiday-mode-on',
    'holiday-mode-off',
  ),
  messageId: id,
  waitingFor: fc.constantFrom('buyer', 'carrier', undefined),
  to: fc.constantFrom('urgent', 'low', undefined),
});
const store = fc.constantFrom(italy, ...Object.values(rulebooks));
const history = fc.record({
  rules: store,
  messages: fc.array(message, { maxLength: 10 }),
  events: fc.array(event, { maxLength: 10 }),
});
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

function clocksOf({ rules, messages, events }: History, asOf: number): readonly SlaClock[] {
  const conversation: Conversation = {
    id: 'C1',
    marketplace: rules.marketplace,
    store: rules.store,
    messages,
    events,
  };
  const promises = [{ at: start + 5 * HOUR, by: start + 30 * HOUR, messageId: 'a' }];
  const options = { rules, clocks, calendars: { office }, promises, acknowledgements: ['a', 'b'] };
  return slaClocks(conversation, { ...options, asOf });
}

describe('laws', () => {
  it('the order of input does not matter', () => {
    fc.assert(
      fc.property(history, time, fc.infiniteStream(fc.nat()), (one, asOf, stream) => {
        const shuffled = <Entry>(entries: readonly Entry[]) =>
          entries
            .map((entry) => ({ entry, rank: stream.next().value as number }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ entry }) => entry);
        const other = { ...one, messages: shuffled(one.messages), events: shuffled(one.events) };
        expect(clocksOf(other, asOf)).toEqual(clocksOf(one, asOf));
      }),
      { numRuns: 500 },
    );
  });

  it('what happens after asOf does not matter, and nothing is changed', () => {
    fc.assert(
      fc.property(history, time, (one, asOf) => {
        const before = structuredClone({ messages: one.messages, events: one.events });
        const known: History = {
          rules: one.rules,
          messages: one.messages.filter(({ sentAt }) => sentAt <= asOf),
          events: one.events.filter(({ occurredAt }) => occurredAt <= asOf),
        };
        expect(clocksOf(known, asOf)).toEqual(clocksOf(one, asOf));
        expect({ messages: one.messages, events: one.events }).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('B07 between asOf and the wake-up no status changes, and then one does', () => {
    fc.assert(
      fc.property(history, time, fc.nat(1000), (one, asOf, share) => {
        const known: History = {
          rules: one.rules,
          messages: one.messages.filter(({ sentAt }) => sentAt <= asOf),
          events: one.events.filter(({ occurredAt }) => occurredAt <= asOf),
        };
        const statuses = (at: number) => clocksOf(known, at).map(({ status }) => status);
        const now = clocksOf(known, asOf).map(({ status }) => status);
        // The promise is handed in with its own time; before it is made there is one clock less.
        fc.pre(asOf >= start + 5 * HOUR);
        const next = nextWakeUp(clocksOf(known, asOf), { asOf });
        if (next === undefined) {
          expect(statuses(asOf + 365 * 24 * HOUR)).toEqual(now);
          return;
        }
        const between = asOf + Math.floor(((next.getTime() - 1 - asOf) * share) / 1000);
        expect(statuses(between)).toEqual(now);
        expect(statuses(next.getTime() - 1)).toEqual(now);
        expect(statuses(next.getTime())).not.toEqual(now);
      }),
      { numRuns: 500 },
    );
  });

  it('R04 pausing never makes a deadline earlier', () => {
    const minute = fc.integer({ min: 0, max: 5 * 24 * 60 }).map((minutes) => start + minutes * 60_000);
    fc.assert(
      fc.property(minute, fc.array(minute, { maxLength: 8 }), minute, (sentAt, stops, more) => {
        const messages = [{ ...buyer('M1', '09T10:00'), sentAt }];
        const dues = (times: readonly number[]) => {
          const events = times
            .toSorted((a, b) => a - b)
            .map((occurredAt, index): ConversationEvent => {
              return { occurredAt, kind: index % 2 === 0 ? 'paused' : 'resumed' };
            });
          const asOf = start + 6 * 24 * HOUR;
          const all = slaClocks(thread(messages, events), {
            rules: italy,
            clocks,
            calendars: { office },
            asOf,
          });
          return new Map(all.map((clock) => [clock.id, clock.dueAt]));
        };
        const even = stops.length % 2 === 0 ? stops : stops.slice(1);
        const [without, plain, paused] = [dues([]), dues(even), dues([...even, more, more + 30 * 60_000])];
        for (const [name, dueAt] of without) {
          expect(plain.get(name)).toBeGreaterThanOrEqual(dueAt);
          expect(paused.get(name)).toBeGreaterThanOrEqual(dueAt);
        }
        expect(paused.get('amazon.clock.reply')).toBe(without.get('amazon.clock.reply'));
        expect(paused.get('first')).toBe(without.get('first'));
      }),
      { numRuns: 300 },
    );
  });

  it('every clock is in itself consistent, and one leads', () => {
    fc.assert(
      fc.property(history, time, (one, asOf) => {
        const all = clocksOf(one, asOf);
        for (const { status, stoppedAt, remaining, dueAt, atRiskAt, pauses } of all) {
          expect(remaining).toBe(dueAt - (stoppedAt ?? asOf));
          expect(status === 'breached').toBe(remaining < 0);
          expect(atRiskAt).toBeLessThanOrEqual(dueAt);
          expect(['met', 'void'].includes(status)).toBe(stoppedAt !== undefined && remaining >= 0);
          for (const { from, until = asOf } of pauses) expect(until).toBeGreaterThanOrEqual(from);
        }
        const open = all.filter(({ stoppedAt }) => stoppedAt === undefined);
        expect(all.filter(({ leads }) => leads === true)).toHaveLength(Math.min(1, open.length));
        const leader = all.find(({ leads }) => leads === true);
        expect(leader?.dueAt).toBe(
          open.length === 0 ? undefined : Math.min(...open.map(({ dueAt }) => dueAt)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile histories end', () => {
  it('twenty thousand messages, marks and pauses', () => {
    const count = 20_000;
    const messages = Array.from({ length: count }, (_, index): Message => {
      return { id: `M${index}`, from: 'buyer', sentAt: start + index };
    });
    const events = messages.flatMap(({ id, sentAt }): readonly ConversationEvent[] => [
      { kind: 'no-response-needed', occurredAt: sentAt + count, messageId: id },
      { kind: 'paused', occurredAt: sentAt },
    ]);
    const conversation = thread(messages, events);
    const found = slaClocks(conversation, {
      rules: italy,
      clocks,
      calendars: { office },
      asOf: start + HOUR,
    });
    expect(found.filter(({ id: name }) => name === 'amazon.clock.reply')).toHaveLength(count);
  });
});

describe('the next wake-up', () => {
  it('B07 at risk first, a millisecond after the due time then, and then no more', () => {
    const conversation = thread([buyer('M1', '09T10:00')]);
    const next = (asOf: number) => {
      const all = slaClocks(conversation, {
        rules: italy,
        clocks: [{ id: 'a', target: { hours: 6 } }],
        asOf,
      });
      return nextWakeUp(all, { asOf })?.getTime();
    };
    expect(next(on('09T10:00'))).toBe(on('09T15:00'));
    expect(next(on('09T15:00'))).toBe(on('09T16:00') + 1);
    expect(next(on('09T16:00') + 1)).toBe(on('10T06:00'));
    expect(next(on('10T06:00'))).toBe(on('10T10:00') + 1);
    expect(next(on('10T10:00') + 1)).toBeUndefined();
    expect(nextWakeUp([], { asOf: on('09T10:00') })).toBeUndefined();
  });
});
