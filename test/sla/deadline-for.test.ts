import { describe, expect, it } from 'vitest';
import type { Feedback, Message, Order, Return, Shipment } from '../../src/model/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import type { Deadline, NoDeadline } from '../../src/sla/deadline-answer.ts';
import type { DeadlineKind } from '../../src/sla/deadline-facts.ts';
import { deadlineFor } from '../../src/sla/deadline-for.ts';

const italy = rulebook(amazon, { store: 'IT' });
const states = rulebook(amazon, { store: 'US' });
const brazil = rulebook(amazon, { store: 'BR' });
const kingdom = rulebook(amazon, { store: 'UK' });

const iso = (at: number | null | undefined) => (typeof at === 'number' ? new Date(at).toISOString() : at);
const due = (answer: Deadline | NoDeadline): Deadline => {
  if (answer.status !== 'due') throw new Error(answer.status);
  return answer;
};
/** `dueAt`, exact reading, end of day. */
const brief = (answer: Deadline | NoDeadline) => {
  const { dueAt, readings } = due(answer);
  return [iso(dueAt), iso(readings.exactAt), iso(readings.endOfDayAt)];
};

describe('hours run through nights, weekends and the change of the clocks', () => {
  // Friday 17:30 in Rome; in the night to Sunday 29 March 2026 the clocks go forward.
  const startedAt = '2026-03-27T17:30:00+01:00';

  it('R26: a message has 24 hours, a return request 48', () => {
    expect(brief(deadlineFor({ startedAt }, { kind: 'answer-message', rules: italy }))).toEqual([
      '2026-03-28T16:30:00.000Z',
      '2026-03-28T16:30:00.000Z',
      undefined,
    ]);
    // 48 hours, on the wall clock 18:30 of Sunday.
    const request = deadlineFor({ startedAt }, { kind: 'answer-return-request', rules: italy });
    expect(brief(request)).toEqual(['2026-03-29T16:30:00.000Z', '2026-03-29T16:30:00.000Z', undefined]);
    expect(request.rule).toMatchObject({ id: 'amazon.answer-return-request', confidence: 'high' });
  });

  it('the contact before a claim has 48, over the autumn change, too', () => {
    const contact = deadlineFor(
      { startedAt: '2026-10-24T12:00:00+02:00' },
      { kind: 'answer-before-claim', rules: kingdom },
    );
    expect(iso(contact.dueAt)).toBe('2026-10-26T10:00:00.000Z');
    expect(due(contact).remark).toContain('two business days');
  });

  it('an inquiry about a claim has 48 hours, in an appeal 72', () => {
    const asked = { startedAt: '2026-11-20T09:00:00-08:00' };
    expect(iso(deadlineFor(asked, { kind: 'answer-claim', rules: states }).dueAt)).toBe(
      '2026-11-22T17:00:00.000Z',
    );
    expect(iso(deadlineFor(asked, { kind: 'answer-appeal-question', rules: states }).dueAt)).toBe(
      '2026-11-23T17:00:00.000Z',
    );
  });

  it('the quiz has 72', () => {
    const banner = { startedAt: '2026-11-20T09:00:00-08:00' };
    expect(iso(deadlineFor(banner, { kind: 'answer-quiz', rules: states }).dueAt)).toBe(
      '2026-11-23T17:00:00.000Z',
    );
  });
});

describe('days have two readings, and the safe one is due', () => {
  it('the seller takes the earlier: an appeal, 30 days over the change of the clocks', () => {
    // 12:00 in Los Angeles before the change on 1 November, 12:00 after it.
    const appeal = deadlineFor(
      { startedAt: '2026-10-15T12:00:00-07:00' },
      { kind: 'appeal-claim', rules: states },
    );
    expect(brief(appeal)).toEqual([
      '2026-11-14T20:00:00.000Z',
      '2026-11-14T20:00:00.000Z',
      '2026-11-15T07:59:59.999Z',
    ]);
    expect(due(appeal).binds).toBe('seller');
  });

  it('a chargeback has 7 days', () => {
    const chargeback = deadlineFor(
      { filedAt: '2026-11-20T09:00:00-08:00' },
      { kind: 'answer-chargeback', rules: states },
    );
    expect(brief(chargeback)).toEqual([
      '2026-11-27T17:00:00.000Z',
      '2026-11-27T17:00:00.000Z',
      '2026-11-28T07:59:59.999Z',
    ]);
  });

  it('the buyer has until the later: feedback 90 days from the order', () => {
    const feedback = deadlineFor(
      { placedAt: '2026-03-01T09:30:00+01:00' },
      { kind: 'leave-feedback', rules: italy },
    );
    // 30 May in summer time: 9:30 is 7:30 UTC, the day ends at 22:00 UTC.
    expect(brief(feedback)).toEqual([
      '2026-05-30T21:59:59.999Z',
      '2026-05-30T07:30:00.000Z',
      '2026-05-30T21:59:59.999Z',
    ]);
    expect(due(feedback)).toMatchObject({ binds: 'buyer', unverified: false });
  });

  it('a claim may be filed until 90 days after the promised delivery, from 3 days after it', () => {
    const order = { deliverBy: '2026-11-10T23:59:59-08:00' };
    const claim = due(deadlineFor(order, { kind: 'file-claim', rules: states }));
    expect(iso(claim.dueAt)).toBe('2027-02-09T07:59:59.999Z');
    // Whoever fears a claim counts with the earlier reading.
    expect(iso(claim.opensAt)).toBe('2026-11-14T07:59:59.000Z');
  });

  it('what nobody has read in the words of the marketplace says so', () => {
    const left = { leftAt: '2026-11-01T10:00:00+01:00' };
    const own = due(deadlineFor(left, { kind: 'remove-own-feedback', rules: italy }));
    expect([iso(own.dueAt), own.unverified, own.rule?.confidence]).toEqual([
      '2026-12-31T22:59:59.999Z',
      true,
      'unverified',
    ]);
    const request = due(deadlineFor(left, { kind: 'request-feedback-removal', rules: italy }));
    expect([iso(request.dueAt), request.unverified, request.remark]).toEqual([
      '2027-01-30T09:00:00.000Z',
      true,
      'The excerpt of the page ends before it.',
    ]);
  });

  it('buyers’ details are deleted 30 days after delivery', () => {
    const shipment = { deliveredAt: '2026-11-02T15:00:00+01:00' };
    const deletion = due(deadlineFor(shipment, { kind: 'delete-buyer-details', rules: italy }));
    expect([iso(deletion.dueAt), deletion.remark]).toEqual([
      '2026-12-02T14:00:00.000Z',
      'An older text counts from shipment.',
    ]);
  });
});

describe('the version in force when the term began, in the store', () => {
  const refundOf = (receivedAt: string, rules = states) =>
    deadlineFor({ receivedAt }, { kind: 'refund-return', rules });

  it('in the United States a return of 25 January 2026 has two working days, one of the 26th four days', () => {
    // The 25th is a Sunday: Monday, Tuesday.
    expect(brief(refundOf('2026-01-25T23:59:59-08:00'))).toEqual([
      '2026-01-28T07:59:59.999Z',
      undefined,
      '2026-01-28T07:59:59.999Z',
    ]);
    expect(brief(refundOf('2026-01-26T00:00:00-08:00'))).toEqual([
      '2026-01-30T08:00:00.000Z',
      '2026-01-30T08:00:00.000Z',
      '2026-01-31T07:59:59.999Z',
    ]);
    expect(refundOf('2026-01-26T00:00:00-08:00').rule?.since).toBe('2026-01-26');
  });

  it('elsewhere it stays at two working days, over a weekend', () => {
    expect(brief(refundOf('2026-11-20T10:00:00+01:00', italy))).toEqual([
      '2026-11-24T22:59:59.999Z',
      undefined,
      '2026-11-24T22:59:59.999Z',
    ]);
  });

  it('SAFE-T: 60 days, since 16 February 2026 thirty', () => {
    const until = (refundedAt: string) =>
      iso(deadlineFor({ refundedAt }, { kind: 'claim-reimbursement', rules: states }).dueAt);
    expect(until('2026-02-15T12:00:00-08:00')).toBe('2026-04-16T19:00:00.000Z');
    expect(until('2026-02-16T12:00:00-08:00')).toBe('2026-03-18T19:00:00.000Z');
  });

  it('an inquiry about a claim had three days until 26 July 2020', () => {
    const asked = (startedAt: string) =>
      due(deadlineFor({ startedAt }, { kind: 'answer-claim', rules: states }));
    expect(iso(asked('2020-07-26T12:00:00-07:00').dueAt)).toBe('2020-07-29T19:00:00.000Z');
    expect(asked('2020-07-26T12:00:00-07:00').unverified).toBe(true);
    expect(iso(asked('2020-07-27T12:00:00-07:00').dueAt)).toBe('2020-07-29T19:00:00.000Z');
    expect(asked('2020-07-27T12:00:00-07:00').unverified).toBe(false);
  });

  it('an unconfirmed order is cancelled after seven days, in Brazil after seven working days', () => {
    expect(
      iso(deadlineFor({ shipBy: '2026-11-20T23:59:59-08:00' }, { kind: 'auto-cancel', rules: states }).dueAt),
    ).toBe('2026-11-28T07:59:59.000Z');
    // Friday the 20th: 23 to 27, 30, 1 December.
    const shipBy = '2026-11-20T23:59:59-03:00';
    const days = { kind: 'auto-cancel', rules: brazil } as const;
    expect(iso(deadlineFor({ shipBy }, days).dueAt)).toBe('2026-12-02T02:59:59.999Z');
    const holidays = ['2026-11-24'];
    expect(iso(deadlineFor({ shipBy }, { ...days, holidays }).dueAt)).toBe('2026-12-03T02:59:59.999Z');
    // With Saturdays: 21, 23 to 28.
    const weekdays = [1, 2, 3, 4, 5, 6];
    expect(iso(deadlineFor({ shipBy }, { ...days, weekdays }).dueAt)).toBe('2026-11-29T02:59:59.999Z');
  });

  it('a store without the term, a day before its first version', () => {
    const confirmed = { confirmedAt: '2026-11-20T17:00:00-08:00' };
    expect(deadlineFor(confirmed, { kind: 'upload-invoice', rules: states })).toEqual({
      kind: 'upload-invoice',
      status: 'no-rule',
      dueAt: null,
      rule: null,
    });
    const early = { confirmedAt: '2021-03-31T12:00:00+02:00' };
    expect(deadlineFor(early, { kind: 'upload-invoice', rules: italy }).status).toBe('no-rule');
    expect(deadlineFor({}, { kind: 'upload-invoice', rules: states }).status).toBe('no-rule');
  });

  it('the caller’s own length, which the answer names', () => {
    const own = rulebook(amazon, {
      store: 'IT',
      overrides: { 'amazon.answer-message': { length: { hours: 12 } } },
    });
    const answer = deadlineFor({ startedAt: '2026-11-20T10:00Z' }, { kind: 'answer-message', rules: own });
    expect([iso(answer.dueAt), answer.rule?.overridden]).toEqual(['2026-11-20T22:00:00.000Z', true]);
  });
});

describe('invoices are due at the end of the next working day', () => {
  const invoice = (confirmedAt: string, holidays?: readonly string[]) =>
    iso(deadlineFor({ confirmedAt }, { kind: 'upload-invoice', rules: italy, holidays }).dueAt);

  it('after a Friday on Monday, after the weekend on Monday, too', () => {
    expect(invoice('2026-11-20T17:00:00+01:00')).toBe('2026-11-23T22:59:59.999Z');
    expect(invoice('2026-11-21T17:00:00+01:00')).toBe('2026-11-23T22:59:59.999Z');
    expect(invoice('2026-11-23T00:00:00+01:00')).toBe('2026-11-24T22:59:59.999Z');
  });

  it('on the wall clock of the store, over the change of the clocks', () => {
    expect(invoice('2026-03-27T17:00:00+01:00')).toBe('2026-03-30T21:59:59.999Z');
    expect(invoice('2026-10-23T17:00:00+02:00')).toBe('2026-10-26T22:59:59.999Z');
  });

  it('holidays count when they are handed in', () => {
    expect(invoice('2026-12-24T12:00:00+01:00')).toBe('2026-12-25T22:59:59.999Z');
    expect(invoice('2026-12-24T12:00:00+01:00', ['2026-12-25'])).toBe('2026-12-28T22:59:59.999Z');
  });
});

describe('when the act becomes possible', () => {
  const order = { deliverBy: '2026-11-12T23:59:59+01:00' };

  it('a review is asked for from 5 days after the earliest delivery to 30 after the latest', () => {
    const window = due(
      deadlineFor(
        { ...order, opensFromAt: '2026-11-10T08:00:00+01:00' },
        { kind: 'request-review', rules: italy, asOf: '2026-11-15T23:59:59+01:00' },
      ),
    );
    // Not before the fifth day is over: the seller takes the later reading.
    expect(iso(window.opensAt)).toBe('2026-11-15T23:00:00.000Z');
    expect(iso(window.dueAt)).toBe('2026-12-12T22:59:59.000Z');
    expect(window.phase).toBe('early');
    expect('missing' in window).toBe(false);
  });

  it('an earliest delivery that nobody told is named', () => {
    const window = due(deadlineFor(order, { kind: 'request-review', rules: italy }));
    expect([window.opensAt, window.missing]).toEqual([undefined, ['opensFromAt']]);
  });

  it('a stated end without a start says what would tell the opening', () => {
    const claim = due(deadlineFor({ dueAt: '2026-11-30T12:00Z' }, { kind: 'file-claim', rules: states }));
    expect([claim.opensAt, claim.missing]).toEqual([undefined, ['startedAt', 'deliverBy']]);
  });

  it('waits of hours and of working days have one reading', () => {
    const opening = (opensAfter: { hours: number } | { workingDays: number }) => {
      const rules = rulebook(amazon, { store: 'US', overrides: { 'amazon.file-claim': { opensAfter } } });
      return iso(
        due(deadlineFor({ deliverBy: '2026-11-20T12:00-08:00' }, { kind: 'file-claim', rules })).opensAt,
      );
    };
    expect(opening({ hours: 36 })).toBe('2026-11-22T08:00:00.000Z');
    expect(opening({ workingDays: 1 })).toBe('2026-11-24T08:00:00.000Z');
  });

  it('a proactive message may be sent for 30 days after delivery', () => {
    const shipment = { deliveredAt: '2026-11-02T15:00:00+01:00' };
    expect(iso(deadlineFor(shipment, { kind: 'send-proactive-message', rules: italy }).dueAt)).toBe(
      '2026-12-02T14:00:00.000Z',
    );
  });
});

describe('the marketplace’s own word', () => {
  it('wins, says so, and the term stands beside it', () => {
    const answer = due(
      deadlineFor(
        { filedAt: '2026-11-20T12:00Z', dueAt: '2026-12-01T12:00Z' },
        { kind: 'answer-chargeback', rules: states },
      ),
    );
    expect([iso(answer.dueAt), answer.statedByMarketplace, iso(answer.readings.exactAt)]).toEqual([
      '2026-12-01T12:00:00.000Z',
      true,
      '2026-11-27T12:00:00.000Z',
    ]);
    expect(answer.rule?.id).toBe('amazon.answer-chargeback');
  });

  it('makes an unverified term harmless', () => {
    const answer = deadlineFor(
      { leftAt: '2026-11-01T10:00Z', dueAt: '2026-11-20T10:00Z' },
      { kind: 'request-feedback-removal', rules: italy },
    );
    expect(due(answer).unverified).toBe(false);
  });

  it('stands without a start and without a term', () => {
    const alone = due(
      deadlineFor({ dueAt: '2026-12-01T12:00Z' }, { kind: 'answer-chargeback', rules: states }),
    );
    expect([iso(alone.dueAt), alone.readings, alone.rule?.id]).toEqual([
      '2026-12-01T12:00:00.000Z',
      {},
      'amazon.answer-chargeback',
    ]);
    const unknown = due(
      deadlineFor(
        { dueAt: '2026-12-01T12:00Z' },
        { kind: 'answer-request', rules: italy, asOf: '2026-12-02T12:00Z' },
      ),
    );
    expect(unknown).toEqual({
      kind: 'answer-request',
      status: 'due',
      dueAt: Date.UTC(2026, 11, 1, 12),
      readings: {},
      statedByMarketplace: true,
      rule: null,
      binds: 'seller',
      unverified: false,
      phase: 'over',
      remaining: -86_400_000,
    });
    const before = due(
      deadlineFor(
        { placedAt: '2010-01-01T12:00Z', dueAt: '2010-04-01T12:00Z' },
        { kind: 'leave-feedback', rules: italy },
      ),
    );
    expect([before.rule, before.binds]).toEqual([null, 'buyer']);
  });

  it('an order is shipped by its own time', () => {
    const shipBy = '2026-11-20T23:59:59+01:00';
    expect(deadlineFor({ shipBy }, { kind: 'ship-by', rules: italy })).toEqual({
      kind: 'ship-by',
      status: 'due',
      dueAt: Date.parse(shipBy),
      readings: {},
      statedByMarketplace: true,
      rule: null,
      binds: 'seller',
      unverified: false,
    });
    expect(deadlineFor({ shipBy, dueAt: '2026-11-21T12:00Z' }, { kind: 'ship-by', rules: italy }).dueAt).toBe(
      Date.UTC(2026, 10, 21, 12),
    );
    expect(deadlineFor({}, { kind: 'ship-by', rules: italy })).toMatchObject({
      status: 'no-start',
      dueAt: null,
      missing: ['startedAt', 'shipBy'],
    });
  });
});

describe('eBay', () => {
  const rules = rulebook(ebay, { store: 'UK' });

  it('a request of a Friday is answered by the end of Wednesday, unless eBay says when', () => {
    // The clocks go forward on Sunday 29 March 2026.
    const requestedAt = '2026-03-27T16:00:00Z';
    const answer = due(deadlineFor({ requestedAt }, { kind: 'answer-request', rules }));
    expect([iso(answer.dueAt), answer.binds, answer.rule?.confidence]).toEqual([
      '2026-04-01T22:59:59.999Z',
      'seller',
      'high',
    ]);
    const respondByDate = '2026-04-02T08:00:00Z';
    const stated = due(deadlineFor({ requestedAt, dueAt: respondByDate }, { kind: 'answer-request', rules }));
    expect([stated.dueAt, stated.statedByMarketplace, iso(stated.readings.endOfDayAt)]).toEqual([
      Date.parse(respondByDate),
      true,
      '2026-04-01T22:59:59.999Z',
    ]);
  });

  it('a case is appealed within 30 days of its decision', () => {
    const decision = { decidedAt: '2026-03-10T16:00:00Z' };
    expect(brief(deadlineFor(decision, { kind: 'appeal-case', rules }))).toEqual([
      // 16:00 of summer time.
      '2026-04-09T15:00:00.000Z',
      '2026-04-09T15:00:00.000Z',
      '2026-04-09T22:59:59.999Z',
    ]);
  });

  it('has no terms of Amazon', () => {
    const answer = deadlineFor({ startedAt: '2026-11-20T12:00Z' }, { kind: 'upload-invoice', rules });
    expect(answer.status).toBe('no-rule');
  });
});

describe('the nouns of the model are facts as they are', () => {
  const order: Order = {
    id: '1',
    marketplace: 'amazon',
    store: 'IT',
    fulfilledBy: 'seller',
    placedAt: Date.UTC(2026, 10, 2, 12),
    shipBy: Date.UTC(2026, 10, 4, 12),
    deliverBy: Date.UTC(2026, 10, 9, 12),
  };
  const returned: Return = {
    requestedAt: Date.UTC(2026, 10, 10, 12),
    receivedAt: Date.UTC(2026, 10, 16, 12),
  };
  const message: Message = { from: 'buyer', sentAt: Date.UTC(2026, 10, 10, 12) };
  const feedback: Feedback = { rating: 1, leftAt: Date.UTC(2026, 10, 12, 12) };
  const shipment: Shipment = { confirmedAt: Date.UTC(2026, 10, 3, 12), deliveredAt: null };

  it('each by the field that its kind reads', () => {
    const rules = italy;
    const days = (from: number, answer: Deadline | NoDeadline) => ((answer.dueAt ?? 0) - from) / 86_400_000;
    expect(days(order.placedAt, deadlineFor(order, { kind: 'ship-by', rules }))).toBe(2);
    expect(days(Date.UTC(2026, 10, 4, 12), deadlineFor(order, { kind: 'auto-cancel', rules }))).toBe(7);
    expect(days(Date.UTC(2026, 10, 9, 12), deadlineFor(order, { kind: 'request-review', rules }))).toBe(30);
    expect(days(returned.requestedAt, deadlineFor(returned, { kind: 'answer-return-request', rules }))).toBe(
      2,
    );
    // Not from the day on which the goods came back.
    expect(days(returned.requestedAt, deadlineFor(returned, { kind: 'answer-before-claim', rules }))).toBe(2);
    expect(iso(deadlineFor(returned, { kind: 'refund-return', rules }).dueAt)).toBe(
      '2026-11-18T22:59:59.999Z',
    );
    expect(days(message.sentAt, deadlineFor(message, { kind: 'answer-message', rules }))).toBe(1);
    const received = { ...message, receivedAt: message.sentAt + 60_000 };
    expect(days(received.receivedAt, deadlineFor(received, { kind: 'answer-message', rules }))).toBe(1);
    expect(
      days(Date.UTC(2026, 10, 12, 12), deadlineFor(feedback, { kind: 'request-feedback-removal', rules })),
    ).toBe(90);
    expect(iso(deadlineFor(shipment, { kind: 'upload-invoice', rules }).dueAt)).toBe(
      '2026-11-04T22:59:59.999Z',
    );
  });

  it('a noun that does not carry the start is refused by the compiler', () => {
    const options = { kind: 'answer-return-request', rules: italy } as const;
    // @ts-expect-error An order is no return.
    expect(deadlineFor(order, options).status).toBe('no-start');
    // @ts-expect-error A field of another kind.
    expect(deadlineFor({ placedAt: order.placedAt }, options).status).toBe('no-start');
  });

  it('what has not happened, or is not known, starts nothing', () => {
    expect(deadlineFor(shipment, { kind: 'delete-buyer-details', rules: italy })).toEqual({
      kind: 'delete-buyer-details',
      status: 'no-start',
      dueAt: null,
      rule: null,
      missing: ['startedAt', 'deliveredAt'],
    });
    expect(deadlineFor({ startedAt: null }, { kind: 'answer-claim', rules: italy }).status).toBe('no-start');
  });

  it('a start said outright beats the noun’s', () => {
    const answer = deadlineFor(
      { ...returned, startedAt: '2026-11-11T12:00Z' },
      { kind: 'answer-return-request', rules: italy },
    );
    expect(iso(answer.dueAt)).toBe('2026-11-13T12:00:00.000Z');
  });
});

describe('where it stands', () => {
  const at = (asOf: string) =>
    due(deadlineFor({ startedAt: '2026-11-20T12:00Z' }, { kind: 'answer-message', rules: italy, asOf }));

  it('exactly at its end it is on time', () => {
    expect([at('2026-11-21T11:00Z').phase, at('2026-11-21T11:00Z').remaining]).toEqual(['open', 3_600_000]);
    expect([at('2026-11-21T12:00Z').phase, at('2026-11-21T12:00Z').remaining]).toEqual(['open', 0]);
    expect([at('2026-11-21T12:00:00.001Z').phase, at('2026-11-21T12:00:00.001Z').remaining]).toEqual([
      'over',
      -1,
    ]);
  });

  it('nothing is said of it without a moment to stand at', () => {
    const answer = deadlineFor({ startedAt: '2026-11-20T12:00Z' }, { kind: 'answer-message', rules: italy });
    expect('phase' in answer || 'remaining' in answer).toBe(false);
  });
});

describe('a programmer’s mistake is named', () => {
  const rules = italy;

  it.each<readonly [string, () => unknown, ErrorConstructor]>([
    ['kind: toString', () => deadlineFor({}, { kind: 'toString' as DeadlineKind, rules }), RangeError],
    [
      'facts must',
      () => deadlineFor(null as unknown as object, { kind: 'answer-message', rules }),
      TypeError,
    ],
    ['facts must', () => deadlineFor('x' as unknown as object, { kind: 'answer-message', rules }), TypeError],
    [
      'facts.sentAt',
      () => deadlineFor({ sentAt: Number.NaN }, { kind: 'answer-message', rules }),
      RangeError,
    ],
    [
      'facts.dueAt',
      () => deadlineFor({ dueAt: '2026-11-20' }, { kind: 'answer-message', rules }),
      RangeError,
    ],
    [
      'facts.opensFromAt',
      () => deadlineFor({ opensFromAt: 7 }, { kind: 'request-review', rules }),
      RangeError,
    ],
    ['asOf', () => deadlineFor({}, { kind: 'answer-message', rules, asOf: 'now' }), RangeError],
    [
      'holidays',
      () =>
        deadlineFor({ startedAt: '2026-11-20T12:00Z' }, { kind: 'upload-invoice', rules, holidays: ['x'] }),
      RangeError,
    ],
    [
      'weekdays',
      () => deadlineFor({ startedAt: '2026-11-20T12:00Z' }, { kind: 'upload-invoice', rules, weekdays: [] }),
      RangeError,
    ],
  ])('%s', (message, call, error) => {
    expect(call).toThrow(error);
    expect(call).toThrow(message);
  });
});
