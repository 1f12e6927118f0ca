import { describe, expect, it } from 'vitest';
import { orderDefectRate } from '../../src/metrics/index.ts';
import { joinFacts, type Order } from '../../src/model/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { type Action, assessStanding } from '../../src/standing/index.ts';
import {
  anItalianOrder,
  asOf,
  day,
  grantedClaim,
  hour,
  italianOrders,
  negativeFeedback,
  openChargeback,
  rome,
  rulesOf,
} from './account.ts';

function actionsOf(
  orders: readonly Order[],
  rules: Rulebook = rulesOf(),
  at: number = asOf,
): readonly Action[] {
  return assessStanding(joinFacts(orders), { rulesFor: () => rules, asOf: at }).parts[0]?.actions ?? [];
}

function actionOf(code: Action['code'], orders: readonly Order[], rules?: Rulebook): Action | undefined {
  const found = actionsOf(orders, rules).filter((action) => action.code === code);
  expect(found.length).toBeLessThan(2);
  return found[0];
}

const dueOf = (action: Action | undefined) =>
  action?.dueAt === undefined ? undefined : new Date(action.dueAt).toISOString();

const effectsOf = (action: Action | undefined) =>
  action?.effects.map(({ rule, from, to, status, when }) => [rule, from, to, status, when]);

const odr = rulesOf('IT', 'amazon.odr');

describe('overdue shipments', () => {
  const overdue = (id: string, shipBy: number): Order => {
    return anItalianOrder(id, { placedAt: shipBy - 2 * day, shipBy, shipments: [], status: 'unshipped' });
  };
  const some = [
    overdue('b', rome('2026-11-18T18:00')),
    overdue('a', rome('2026-11-17T09:00')),
    ...italianOrders(38),
    // Placed in the seven days up to yesterday, so the cancel rate counts them.
    ...italianOrders(8, { placedAt: rome('2026-11-16T10:00'), shipBy: rome('2026-11-18T10:00') }, 'recent'),
  ];

  it('are to be confirmed before the marketplace cancels them, the first one decides', () => {
    const action = actionOf('confirm-overdue-shipments', some);
    expect(action?.orderIds).toEqual(['a', 'b']);
    // Seven days after 17 November 9:00 in Rome: the same hour comes before the end of that day.
    expect(dueOf(action)).toBe('2026-11-24T08:00:00.000Z');
    expect(action?.term?.id).toBe('amazon.auto-cancel');
  });

  it('say what confirming and not confirming them does', () => {
    // Confirmed, both are late: 2 of 46 + 2. Cancelled, both count among the 10 of the seven days.
    expect(effectsOf(actionOf('confirm-overdue-shipments', some))).toEqual([
      ['amazon.lsr', 0, 2 / 48, 'bad', 'done'],
      ['amazon.cancel', 0, 2 / 10, 'bad', 'not-done'],
    ]);
  });

  it('do not touch the cancel rate of days on which they were not placed', () => {
    const old = { ...overdue('old', rome('2026-11-17T09:00')), placedAt: rome('2026-11-10T10:00') };
    const rates = effectsOf(actionOf('confirm-overdue-shipments', [old, ...italianOrders(40)]));
    expect(rates?.map(([rule]) => rule)).toEqual(['amazon.lsr']);
  });

  it('are beyond help once the term is over', () => {
    const lost = overdue('lost', rome('2026-11-13T11:59'));
    const justNot = overdue('just-not', rome('2026-11-13T12:00'));
    expect(actionOf('confirm-overdue-shipments', [lost, ...italianOrders(40)])).toBeUndefined();
    expect(actionOf('confirm-overdue-shipments', [lost, justNot])).toMatchObject({
      orderIds: ['just-not'],
      dueAt: asOf,
    });
  });

  it('have seven working days in Brazil', () => {
    const shipBy = Date.parse('2026-11-17T12:00:00-03:00');
    const order = { ...overdue('1', shipBy), store: 'BR' };
    // Tuesday the 17th; 18, 19, 20, 23, 24, 25, 26 November are the seven; their last ends at midnight.
    expect(dueOf(actionOf('confirm-overdue-shipments', [order], rulesOf('BR')))).toBe(
      '2026-11-27T02:59:59.999Z',
    );
  });

  it('are told by the advisory rate where there is no other', () => {
    const action = actionOf('confirm-overdue-shipments', some, rulesOf('IT', 'amazon.lsr.10'));
    expect(action?.orderIds).toEqual(['a', 'b']);
    expect(action?.effects).toEqual([]);
  });
});

describe('shipments due soon', () => {
  const waiting = (id: string, shipBy: number, change: Partial<Order> = {}): Order => {
    const placedAt = asOf - day;
    return anItalianOrder(id, { placedAt, shipBy, shipments: [], status: 'unshipped', ...change });
  };

  it('are those of the next 48 hours, both ends included', () => {
    const orders = [
      waiting('in-48', asOf + 48 * hour),
      waiting('now', asOf),
      waiting('later', asOf + 48 * hour + 1),
      anItalianOrder('sent', {
        placedAt: asOf - day,
        shipBy: asOf + hour,
        shipments: [{ confirmedAt: asOf - 1 }],
      }),
    ];
    const action = actionOf('confirm-shipments-in-time', orders);
    expect(action?.orderIds).toEqual(['in-48', 'now']);
    expect(action?.dueAt).toBe(asOf);
  });

  it('include orders without a list of packages that are said to be unshipped, and partly shipped ones', () => {
    const { shipments: _, ...bare } = waiting('bare', asOf + hour);
    const shipments = [{ confirmedAt: asOf - 1 }];
    const partly = waiting('partly', asOf + hour, { status: 'partially-shipped', shipments });
    expect(actionOf('confirm-shipments-in-time', [bare, partly])?.orderIds).toEqual(['bare', 'partly']);
  });

  it('leave out what is cancelled or pending, but not what was only cancelled or confirmed later', () => {
    const orders = [
      waiting('cancelled', asOf + hour, { status: 'cancelled' }),
      waiting('pending', asOf + hour, { status: 'pending' }),
      waiting('gone', asOf + hour, { cancellations: [{ by: 'buyer' }] }),
      waiting('gone-later', asOf + hour, { cancellations: [{ by: 'buyer', cancelledAt: asOf + 1 }] }),
      waiting('sent-later', asOf + hour, { shipments: [{ confirmedAt: asOf + 1 }] }),
    ];
    expect(actionOf('confirm-shipments-in-time', orders)?.orderIds).toEqual(['gone-later', 'sent-later']);
  });

  it('say what missing them would do', () => {
    const effects = effectsOf(
      actionOf('confirm-shipments-in-time', [waiting('1', asOf + hour), ...italianOrders(9)]),
    );
    expect(effects).toEqual([['amazon.lsr', 0, 1 / 10, 'bad', 'not-done']]);
  });

  it('are nobody’s matter without a rule on late shipments', () => {
    expect(actionOf('confirm-shipments-in-time', [waiting('1', asOf + hour)], odr)).toBeUndefined();
  });
});

describe('defects that can still be undone', () => {
  const clean = italianOrders(98);

  it('a granted claim can be appealed for 30 days, the earlier reading for the seller', () => {
    // Granted before summer time ended: the same hour 30 days later, an hour later in UTC.
    const claims = [grantedClaim(Date.parse('2026-10-23T10:00:00+02:00'))];
    const action = actionOf('appeal-claims', [...clean, anItalianOrder('1', { claims })], odr);
    expect(action?.orderIds).toEqual(['1']);
    expect(dueOf(action)).toBe('2026-11-22T09:00:00.000Z');
    expect(action?.term?.id).toBe('amazon.appeal-claim');
    expect(effectsOf(action)).toEqual([['amazon.odr', 1 / 99, 0, 'good', 'done']]);
  });

  it('of several claims only those that are granted in the end, and still may be appealed, set the deadline', () => {
    const reversed = {
      filedAt: rome('2026-11-02T10:00'),
      decisions: [
        { decidedAt: rome('2026-11-19T10:00'), outcome: 'reversed' as const },
        { decidedAt: rome('2026-11-03T10:00'), outcome: 'granted' as const },
      ],
    };
    const claims = [reversed, grantedClaim(rome('2026-10-01T10:00')), grantedClaim(rome('2026-11-10T10:00'))];
    const action = actionOf('appeal-claims', [...clean, anItalianOrder('1', { claims })], odr);
    expect(dueOf(action)).toBe('2026-12-10T09:00:00.000Z');
    // The one of October cannot be appealed any more, so nothing is won.
    expect(action?.effects).toEqual([]);
  });

  it('a claim that the marketplace says does not count needs no appeal; one decided later is still open', () => {
    const other = { ...grantedClaim(rome('2026-11-10T10:00')), countsInOdr: false };
    const later = grantedClaim(asOf + 1);
    const claims = [other, { ...later, filedAt: asOf - day }];
    const orders = [...clean, anItalianOrder('1', { claims })];
    expect(actionOf('appeal-claims', orders, odr)).toBeUndefined();
    const action = actionOf('answer-claims', orders, odr);
    expect(action?.orderIds).toEqual(['1']);
    // The time runs from the marketplace's question, of which nobody told; the rule is named all the same.
    expect(action?.dueAt).toBeUndefined();
    expect(action?.term?.id).toBe('amazon.answer-claim');
    expect(effectsOf(action)).toEqual([['amazon.odr', 1 / 99, 0, 'good', 'done']]);
  });

  it('an open chargeback has seven days; of several the one whose time is not over decides', () => {
    const chargebacks = [
      openChargeback(rome('2026-11-01T10:00')),
      { ...openChargeback(rome('2026-11-14T10:00')), kind: 'fraud' as const },
      {
        ...openChargeback(rome('2026-11-14T11:00')),
        decisions: [{ decidedAt: asOf - 1, outcome: 'won' as const }],
      },
      openChargeback(rome('2026-11-18T10:00')),
      openChargeback(rome('2026-11-16T10:00')),
    ];
    const action = actionOf('answer-chargebacks', [...clean, anItalianOrder('1', { chargebacks })], odr);
    expect(dueOf(action)).toBe('2026-11-23T09:00:00.000Z');
    // The one of 1 November stays a defect whatever the others become.
    expect(action?.effects).toEqual([]);
  });

  it('one that the marketplace counts is open until decided; without a date nobody can say until when', () => {
    const chargebacks = [{ countsInOdr: true }];
    const action = actionOf('answer-chargebacks', [...clean, anItalianOrder('1', { chargebacks })], odr);
    expect(action).toMatchObject({ orderIds: ['1'], term: { id: 'amazon.answer-chargeback' } });
    expect(action?.dueAt).toBeUndefined();
  });

  it('R23: removal of negative feedback: the one in force decides, 90 days from the day it was left', () => {
    const feedback = [
      negativeFeedback(rome('2026-11-03T10:00'), 2),
      { ...negativeFeedback(rome('2026-11-09T10:00')), about: 'product' as const },
      negativeFeedback(rome('2026-11-06T10:00')),
    ];
    const action = actionOf('check-feedback-removal', [...clean, anItalianOrder('1', { feedback })], odr);
    // 24 more days of November, 31 of December, 31 of January and 4 of February make 90.
    expect(dueOf(action)).toBe('2027-02-04T09:00:00.000Z');
    // Without it the other one, of two stars, is in force.
    expect(action?.effects).toEqual([]);
  });

  it('R24: feedback that the buyer revised asks for nothing; what the marketplace counts does', () => {
    const revisions = [{ revisedAt: asOf - 1, rating: 4 as const }];
    const revised = anItalianOrder('1', { feedback: [{ ...negativeFeedback(asOf - 5 * day), revisions }] });
    expect(actionOf('check-feedback-removal', [...clean, revised], odr)).toBeUndefined();
    const counted = anItalianOrder('2', {
      feedback: [
        negativeFeedback(asOf - 2 * day),
        { ...negativeFeedback(asOf - 5 * day), countsInOdr: true },
      ],
    });
    const action = actionOf('check-feedback-removal', [...clean, counted], odr);
    expect(dueOf(action)).toBe('2027-02-13T11:00:00.000Z');
  });

  it('is not promised where the order has another defect or an unknown list', () => {
    const both = anItalianOrder('both', {
      claims: [grantedClaim(asOf - day)],
      feedback: [negativeFeedback(asOf - day)],
    });
    const actions = actionsOf([...clean, both], odr);
    expect(actions.map(({ code, effects }) => [code, effects])).toEqual([
      ['appeal-claims', []],
      ['check-feedback-removal', []],
      ['avoid-defects-until', [expect.objectContaining({ to: 2 / 99 })]],
    ]);
    const { chargebacks: _, ...half } = anItalianOrder('half', { claims: [grantedClaim(asOf - day)] });
    expect(actionOf('appeal-claims', [...clean, half], odr)?.effects).toEqual([]);
  });

  it('is over after the deadline, not at it', () => {
    const at = (filedAt: number) =>
      actionOf('answer-chargebacks', [anItalianOrder('1', { chargebacks: [openChargeback(filedAt)] })], odr)
        ?.dueAt;
    expect(at(rome('2026-11-13T12:00'))).toBe(asOf);
    expect(at(rome('2026-11-13T12:00') - 1)).toBeUndefined();
  });

  it('needs no term: without one nobody can say by when', () => {
    const order = anItalianOrder('1', { chargebacks: [openChargeback(asOf - 30 * day)] });
    const action = actionOf('answer-chargebacks', [...clean, order], { ...odr, terms: [] });
    expect(action?.orderIds).toEqual(['1']);
    expect(action).not.toHaveProperty('dueAt');
    expect(action).not.toHaveProperty('term');
  });

  it('takes the version of the term that was in force when it began, else today’s', () => {
    const [term] = odr.terms.filter((one) => one.term === 'answer-chargeback');
    if (term === undefined) throw new Error('no such term');
    const terms = [
      { ...term, since: '2026-11-10', until: '2026-11-16', length: { days: 20 } },
      { ...term, since: '2026-11-16', length: { days: 7 } },
    ];
    const due = (filedAt: number) =>
      dueOf(
        actionOf('answer-chargebacks', [anItalianOrder('1', { chargebacks: [openChargeback(filedAt)] })], {
          ...odr,
          terms,
        }),
      );
    expect(due(rome('2026-11-15T10:00'))).toBe('2026-12-05T09:00:00.000Z');
    expect(due(rome('2026-11-16T10:00'))).toBe('2026-11-23T09:00:00.000Z');
    expect(due(rome('2026-11-09T10:00'))).toBeUndefined();
  });
});

describe('return requests', () => {
  const asked = (...returns: NonNullable<Order['returns']>) => [anItalianOrder('1', { returns })];

  it('are answered within 48 hours, the earliest that is not over first', () => {
    const requests = [-50 * hour, -30 * hour, -47 * hour].map((ago) => ({
      requestedAt: asOf + ago,
      answeredAt: null,
    }));
    const action = actionOf('answer-return-requests', asked(...requests));
    expect(action).toMatchObject({ orderIds: ['1'], dueAt: asOf + hour, effects: [] });
  });

  it('absent is not known, an answer after the moment is none yet, a request after it is not seen', () => {
    expect(actionOf('answer-return-requests', asked({ requestedAt: asOf - hour }))).toBeUndefined();
    expect(
      actionOf('answer-return-requests', asked({ requestedAt: asOf - 2 * hour, answeredAt: asOf - hour })),
    ).toBeUndefined();
    expect(
      actionOf('answer-return-requests', asked({ requestedAt: asOf + 1, answeredAt: null })),
    ).toBeUndefined();
    expect(
      actionOf('answer-return-requests', asked({ requestedAt: asOf - hour, answeredAt: asOf + 1 }))?.dueAt,
    ).toBe(asOf + 47 * hour);
    expect(
      actionOf('answer-return-requests', asked({ requestedAt: Number.NaN, answeredAt: null })),
    ).toBeUndefined();
  });
});

describe('B03: no further defect until the oldest leaves', () => {
  const orders = [
    ...italianOrders(212),
    anItalianOrder('old', {
      placedAt: rome('2026-10-02T10:00'),
      feedback: [negativeFeedback(asOf - 20 * day)],
    }),
    anItalianOrder('new', {
      placedAt: rome('2026-10-20T10:00'),
      feedback: [negativeFeedback(asOf - 20 * day)],
    }),
  ];

  it('B03: names the day, on which the rate does without it', () => {
    const action = actionOf('avoid-defects-until', orders, odr);
    // 60 days: 2 October is in the window up to 30 November.
    expect(action).toMatchObject({ orderIds: ['old'], until: '2026-12-01' });
    expect(effectsOf(action)).toEqual([['amazon.odr', 2 / 214, 3 / 214, 'bad', 'not-done']]);
    const on = (at: string) => orderDefectRate(orders, { rules: odr, asOf: rome(at) }).numerator;
    expect([on('2026-11-30T23:59'), on('2026-12-01T00:00')]).toEqual([2, 1]);
  });

  it('B03: names all that leave together', () => {
    const twin = anItalianOrder('a-twin', {
      placedAt: rome('2026-10-02T21:00'),
      claims: [grantedClaim(asOf - day)],
    });
    expect(actionOf('avoid-defects-until', [...orders, twin], odr)?.orderIds).toEqual(['a-twin', 'old']);
  });

  it('says nothing where there is room, nothing counted, or a window that stands still', () => {
    expect(
      actionOf('avoid-defects-until', [...orders, ...italianOrders(100, {}, 'more')], odr),
    ).toBeUndefined();
    expect(actionOf('avoid-defects-until', italianOrders(50), odr)).toBeUndefined();
    const [rule] = odr.metrics;
    if (rule === undefined) throw new Error('no rule');
    const still = { ...odr, metrics: [{ ...rule, window: { from: '2026-10-01', to: '2026-11-20' } }] };
    expect(actionOf('avoid-defects-until', orders, still)).toBeUndefined();
  });
});

describe('what to fetch', () => {
  it('names each download with all that it tells, in their own order', () => {
    const { claims: _, chargebacks: _none, feedback: _nothing, ...order } = anItalianOrder('1');
    const fetched = actionsOf([order], odr);
    expect(fetched.map(({ code, download, facts }) => [code, download, facts])).toEqual([
      ['fetch-download', 'Account Health › Order Defect Rate download', ['claims', 'chargebacks']],
      ['fetch-download', 'Feedback report', ['feedback']],
    ]);
    expect(effectsOf(fetched[0])).toEqual([['amazon.odr', null, null, 'incomplete', 'done']]);
  });

  it('says so where no download tells it', () => {
    const order = anItalianOrder('1', { chargebacks: [{ filedAt: asOf - day, decisions: [] }] });
    expect(actionsOf([order], odr)).toEqual([
      { code: 'fetch-download', orderIds: [], facts: ['chargeback-kind'], effects: [expect.anything()] },
    ]);
  });
});

it('sorts by deadline; what has none comes last, in a fixed order', () => {
  const { claims: _, ...unknown } = anItalianOrder('5');
  const orders = [
    anItalianOrder('1', { chargebacks: [openChargeback(rome('2026-11-19T10:00'))] }),
    anItalianOrder('2', { claims: [grantedClaim(rome('2026-10-22T10:00'))] }),
    anItalianOrder('3', { returns: [{ requestedAt: asOf - hour, answeredAt: null }] }),
    anItalianOrder('4', { claims: [{ filedAt: asOf - day, decisions: [] }] }),
    unknown,
  ];
  const actions = actionsOf(orders, odr);
  expect(actions.map(({ code }) => code)).toEqual([
    'appeal-claims',
    'answer-return-requests',
    'answer-chargebacks',
    'answer-claims',
  ]);
  expect(actionsOf([...orders].reverse(), odr)).toEqual(actions);
});
