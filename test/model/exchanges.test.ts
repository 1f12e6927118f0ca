import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchanges, type Message } from '../../src/model/index.ts';

const T = Date.UTC(2026, 2, 1);
const at = (hour: number) => T + hour * 3_600_000;
const buyer = (hour: number, extra: Partial<Message> = {}): Message => ({
  id: `b${hour}`,
  from: 'buyer',
  sentAt: at(hour),
  ...extra,
});
const seller = (hour: number, extra: Partial<Message> = {}): Message => ({
  id: `s${hour}`,
  from: 'seller',
  sentAt: at(hour),
  ...extra,
});

describe('exchanges', () => {
  it('a run of unanswered messages starts with its oldest one', () => {
    expect(exchanges({ messages: [buyer(1), buyer(3), seller(5, { author: 'Ada', route: 'api' })] })).toEqual(
      [
        {
          waiting: 'buyer',
          messageId: 'b1',
          from: at(1),
          until: at(5),
          answeredBy: { messageId: 's5', author: 'Ada', route: 'api' },
          messages: 2,
          automaticReplies: 0,
        },
        { waiting: 'seller', messageId: 's5', from: at(5), messages: 1, automaticReplies: 0 },
      ],
    );
  });

  it('counts from receipt where it is known', () => {
    const [first] = exchanges({ messages: [buyer(1, { receivedAt: at(2) }), seller(3)] });
    expect(first).toMatchObject({ from: at(2), until: at(3) });
  });

  it('what was not answered has no end', () => {
    expect(exchanges({ messages: [{ from: 'buyer', sentAt: at(1) }] })).toEqual([
      { waiting: 'buyer', from: at(1), messages: 1, automaticReplies: 0 },
    ]);
    expect(exchanges({ messages: [] })).toEqual([]);
  });

  it('automatic and bounced messages and public replies end nothing', () => {
    const messages = [
      buyer(1),
      seller(2, { automatic: true }),
      seller(3, { bouncedAt: at(3) }),
      seller(4, { route: 'public-reply' }),
      { from: 'marketplace', sentAt: at(5) } as const,
      { from: 'carrier', sentAt: at(6) } as const,
      seller(30),
    ];
    expect(exchanges({ messages })[0]).toMatchObject({ from: at(1), until: at(30), automaticReplies: 1 });
  });

  it('automatic messages begin nothing either', () => {
    const outOfOffice = buyer(2, { automatic: true });
    expect(exchanges({ messages: [outOfOffice] })).toEqual([]);
    expect(exchanges({ messages: [seller(1), outOfOffice, buyer(4)] })).toMatchObject([
      { waiting: 'seller', until: at(4), automaticReplies: 1 },
      { waiting: 'buyer', from: at(4), automaticReplies: 0 },
    ]);
    expect(exchanges({ messages: [seller(1), seller(2, { automatic: true })] })).toMatchObject([
      { messages: 1, automaticReplies: 0 },
    ]);
  });

  it('at the same instant the buyer wrote first', () => {
    expect(exchanges({ messages: [seller(1), buyer(1)] }).map(({ waiting }) => waiting)).toEqual([
      'buyer',
      'seller',
    ]);
  });

  it('messages of the same instant without ids are one run', () => {
    const message = { from: 'buyer', sentAt: at(1) } as const;
    expect(exchanges({ messages: [message, { ...message, id: 'b' }, message] })).toEqual([
      { waiting: 'buyer', from: at(1), messages: 3, automaticReplies: 0 },
    ]);
  });

  it('a message without a valid instant is left out', () => {
    expect(exchanges({ messages: [buyer(Number.NaN), buyer(2)] })).toMatchObject([{ from: at(2) }]);
  });

  it('law: the order of input never shows', () => {
    const message = fc
      .tuple(fc.constantFrom(buyer, seller), fc.integer({ min: 0, max: 6 }), fc.boolean(), fc.nat(20))
      .map(([make, hour, automatic, id]) => make(hour, { automatic, id: `m${id}` }));
    const pair = fc
      .uniqueArray(message, { selector: ({ id }) => id })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(pair, ([messages, shuffled]) => {
        expect(exchanges({ messages: shuffled })).toEqual(exchanges({ messages }));
      }),
      { numRuns: 200 },
    );
  });

  it('law: waits follow one another, the sides take turns', () => {
    const message = fc
      .tuple(fc.constantFrom(buyer, seller), fc.integer({ min: 0, max: 30 }))
      .map(([make, hour]) => make(hour));
    fc.assert(
      fc.property(fc.array(message), (messages) => {
        const waits = exchanges({ messages });
        for (const [index, wait] of waits.entries()) {
          const next = waits[index + 1];
          expect(wait.until).toBe(next?.from);
          if (next !== undefined) expect(next.waiting).not.toBe(wait.waiting);
        }
        expect(waits.reduce((sum, wait) => sum + wait.messages, 0)).toBe(messages.length);
      }),
      { numRuns: 200 },
    );
  });
});
