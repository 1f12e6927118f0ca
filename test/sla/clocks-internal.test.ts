import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/model/index.ts';
import { type ClockPolicy, checkClocks, type SlaClock, slaClocks } from '../../src/sla/index.ts';
import { workingCalendar } from '../../src/time/index.ts';
import { buyer, event, HOUR, italy, on, rulesWith, seller, thread } from './clocks-setting.ts';

// 9 to 17 in UTC; the 9th is a Friday.
const workday = [['09:00', '17:00']] as const;
const office = workingCalendar({
  zone: 'Etc/UTC',
  hours: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday },
});
const fourHours: ClockPolicy = { id: 'four', target: { hours: 4 } };

function clocksOf(
  conversation: Conversation,
  asOf: string,
  ...clocks: readonly ClockPolicy[]
): readonly SlaClock[] {
  const all = slaClocks(conversation, { rules: italy, clocks, calendars: { office }, asOf: on(asOf) });
  return all.filter(({ kind }) => kind === 'internal');
}

const brief = ({ id, status, remaining }: SlaClock) => `${id} ${status} ${remaining / HOUR}`;

describe('targets of one’s own', () => {
  it('R04 B07 4 hours and 24 hours run side by side; the one that is due first leads', () => {
    const at = (asOf: string) =>
      slaClocks(thread([buyer('M1', '09T10:00')]), { rules: italy, clocks: [fourHours], asOf: on(asOf) });
    expect(at('09T12:00').map((clock) => [brief(clock), clock.leads])).toEqual([
      ['amazon.clock.reply running 22', undefined],
      ['four running 2', true],
    ]);
    expect(at('09T15:00').map(brief)).toEqual(['amazon.clock.reply running 19', 'four breached -1']);
    expect(at('09T15:00')[1]?.leads).toBe(true);
  });

  it('R04 working hours: over the weekend to Monday', () => {
    const policy: ClockPolicy = {
      id: 'office',
      target: { workingHours: 4, calendar: 'office' },
      atRisk: { minutesLeft: 60 },
    };
    const [clock] = clocksOf(thread([buyer('M1', '09T15:00')]), '09T16:00', policy);
    expect(clock).toMatchObject({ dueAt: on('12T11:00'), atRiskAt: on('12T10:00'), status: 'running' });
  });

  it('a threshold before the beginning means at risk from the beginning', () => {
    const policy: ClockPolicy = { ...fourHours, atRisk: { minutesLeft: 300 } };
    expect(clocksOf(thread([buyer('M1', '09T10:00')]), '09T10:00', policy)[0]).toMatchObject({
      status: 'at-risk',
      atRiskAt: on('09T10:00'),
    });
  });

  it('only what `when` says: marketplace, store, priority', () => {
    const policies: readonly ClockPolicy[] = [
      { ...fourHours, id: 'a', when: { marketplace: ['ebay'] } },
      { ...fourHours, id: 'b', when: { store: ['DE'] } },
      { ...fourHours, id: 'c', when: { priority: ['urgent'] } },
      { ...fourHours, id: 'd', when: { marketplace: ['amazon'], store: ['IT'], priority: ['none'] } },
    ];
    const conversation = thread([buyer('M1', '09T10:00')]);
    expect(clocksOf(conversation, '09T10:00', ...policies).map(({ id }) => id)).toEqual(['d']);
    const { store: _, ...unnamed } = conversation;
    expect(clocksOf(unnamed, '09T10:00', ...policies).map(({ id }) => id)).toEqual([]);
  });

  it('starts and stops can be those of a marketplace', () => {
    const policy: ClockPolicy = { ...fourHours, startsOn: 'first-of-thread', stoppedBy: 'any-reply' };
    const messages = [
      buyer('M1', '09T10:00'),
      seller('S1', '09T11:00', { automatic: true }),
      buyer('M2', '09T12:00'),
    ];
    expect(clocksOf(thread(messages), '09T13:00', policy).map(brief)).toEqual(['four met 3']);
  });
});

describe('pauses are exact', () => {
  const pause = [
    event('paused', '09T11:00', { waitingFor: 'carrier' }),
    event('resumed', '09T12:30'),
    event('resumed', '09T13:00'),
  ];

  it('what is paused does not count', () => {
    const conversation = thread([buyer('M1', '09T10:00')], pause);
    expect(clocksOf(conversation, '09T12:00', fourHours)).toMatchObject([
      { status: 'paused', remaining: 3 * HOUR, dueAt: on('09T15:00'), pauses: [{ from: on('09T11:00') }] },
    ]);
    expect(clocksOf(conversation, '09T13:00', fourHours)).toMatchObject([
      {
        status: 'running',
        dueAt: on('09T15:30'),
        pauses: [{ from: on('09T11:00'), until: on('09T12:30') }],
      },
    ]);
    expect(clocksOf(conversation, '09T16:00', fourHours)[0]?.status).toBe('breached');
  });

  it('B07 of the target, not of the clock on the wall: working time pauses too', () => {
    const policy: ClockPolicy = { id: 'office', target: { workingHours: 4, calendar: 'office' } };
    // Two hours on Friday are spent, then it is paused until Monday 12:00.
    const events = [event('paused', '09T12:00'), event('resumed', '12T12:00')];
    expect(clocksOf(thread([buyer('M1', '09T10:00')], events), '12T13:00', policy)[0]?.dueAt).toBe(
      on('12T14:00'),
    );
    // Due at closing time; the pause after it changes nothing.
    const late = [event('paused', '09T18:00'), event('resumed', '12T12:00')];
    expect(clocksOf(thread([buyer('M1', '09T13:00')], late), '12T13:00', policy)[0]).toMatchObject({
      status: 'breached',
      dueAt: on('09T17:00'),
    });
  });

  it('only those count that the policy names', () => {
    const conversation = thread([buyer('M1', '09T10:00')], pause);
    const due = (pausedBy: readonly string[]) =>
      clocksOf(conversation, '09T13:00', { ...fourHours, pausedBy })[0]?.dueAt;
    expect(due(['carrier', 'buyer'])).toBe(on('09T15:30'));
    expect(due(['buyer'])).toBe(on('09T14:00'));
    expect(due([])).toBe(on('09T14:00'));
    const unnamed = thread([buyer('M1', '09T10:00')], [event('paused', '09T11:00')]);
    expect(clocksOf(unnamed, '09T13:00', { ...fourHours, pausedBy: ['buyer'] })[0]?.status).toBe('running');
  });

  it('told twice it is one; before the wait it is cut off; an answer cuts it off, too', () => {
    const events = [
      event('paused', '09T09:00'),
      event('paused', '09T09:30'),
      event('resumed', '09T10:30'),
      event('paused', '09T11:00'),
    ];
    const messages = [buyer('M1', '09T10:00'), seller('S1', '09T12:00')];
    expect(clocksOf(thread(messages, events), '09T13:00', fourHours)).toMatchObject([
      {
        status: 'met',
        dueAt: on('09T15:30'),
        pauses: [
          { from: on('09T10:00'), until: on('09T10:30') },
          { from: on('09T11:00'), until: on('09T12:00') },
        ],
      },
    ]);
  });

  it('what is over before the pause stays over', () => {
    const conversation = thread([buyer('M1', '09T10:00')], [event('paused', '09T14:30')]);
    expect(clocksOf(conversation, '09T15:00', fourHours).map(brief)).toEqual(['four breached -1']);
    const exact = thread([buyer('M1', '09T10:00')], [event('paused', '09T14:00')]);
    expect(clocksOf(exact, '09T15:00', fourHours).map(brief)).toEqual(['four paused 0']);
  });

  it('a pause that ends when it begins is none', () => {
    const events = [event('paused', '09T11:00'), event('resumed', '09T11:00')];
    expect(clocksOf(thread([buyer('M1', '09T10:00')], events), '09T12:00', fourHours)[0]?.pauses).toEqual([]);
  });
});

describe('what changes half-way', () => {
  const normal: ClockPolicy = { id: 'normal', target: { hours: 8 }, when: { priority: ['none', 'low'] } };
  const urgent: ClockPolicy = { id: 'urgent', target: { hours: 2 }, when: { priority: ['urgent'] } };

  it('a priority: the policies of that priority hold from the beginning of the wait', () => {
    const events = [event('priority-set', '09T11:00', { to: 'urgent' })];
    const conversation = thread([buyer('M1', '09T10:00')], events);
    expect(clocksOf(conversation, '09T11:30', normal, urgent)).toMatchObject([
      {
        id: 'normal',
        status: 'void',
        stoppedAt: on('09T11:00'),
        because: ['unanswered-message', 'policy-ended'],
      },
      {
        id: 'urgent',
        status: 'running',
        remaining: HOUR / 2,
        because: ['unanswered-message', 'policy-began'],
      },
    ]);
  });

  it('there and back again', () => {
    const events = [
      event('priority-set', '09T11:00', { to: 'urgent' }),
      event('priority-set', '09T15:00', { to: 'low' }),
      event('priority-set', '09T15:00', { to: 'none' }),
      event('priority-set', '09T15:30'),
    ];
    const conversation = thread([buyer('M1', '09T10:00')], events);
    expect(clocksOf(conversation, '09T16:00', normal, urgent).map(brief)).toEqual([
      'normal void 7',
      'normal running 2',
      'urgent breached -3',
    ]);
  });

  it('what was answered, marked or solved meanwhile does not come back', () => {
    const set = event('priority-set', '09T13:00', { to: 'urgent' });
    const messages = [buyer('M1', '09T10:00')];
    const of = (...[conversation]: readonly [Conversation]) => clocksOf(conversation, '09T13:00', urgent);
    expect(of(thread([...messages, seller('S1', '09T12:00')], [set]))).toEqual([]);
    expect(of(thread(messages, [event('no-response-needed', '09T12:00', { messageId: 'M1' }), set]))).toEqual(
      [],
    );
    expect(of(thread(messages, [event('no-response-needed', '09T12:00'), set]))).toEqual([]);
    expect(of(thread(messages, [event('solved', '09T12:00'), set]))).toEqual([]);
    expect(of(thread(messages, [set])).map(brief)).toEqual(['urgent breached -1']);
  });

  it('solved ends one’s own clock; reopened sets off another one', () => {
    const events = [event('solved', '09T12:00'), event('reopened', '09T16:00')];
    const conversation = thread([buyer('M1', '09T10:00')], events);
    expect(clocksOf(conversation, '09T17:00', fourHours)).toMatchObject([
      { status: 'met', stoppedAt: on('09T12:00'), because: ['unanswered-message', 'solved'] },
      { status: 'running', startedAt: on('09T16:00'), messageId: 'M1', because: ['reopened'] },
    ]);
  });

  it('reopened changes nothing once a reply has answered, or while the buyer waits', () => {
    const answered = [buyer('M1', '09T10:00'), seller('S1', '09T12:00')];
    const reopened = [event('reopened', '09T13:00')];
    expect(clocksOf(thread(answered, reopened), '09T13:00', fourHours).map(brief)).toEqual(['four met 2']);
    expect(clocksOf(thread([buyer('M1', '09T10:00')], reopened), '09T13:00', fourHours).map(brief)).toEqual([
      'four running 1',
    ]);
  });

  it('a mark stops one’s own clocks, too', () => {
    const events = [event('marked-spam', '09T15:00')];
    expect(clocksOf(thread([buyer('M1', '09T10:00')], events), '09T16:00', fourHours)).toMatchObject([
      { status: 'breached', flaggedLateBy: HOUR, excludedFromMetric: true },
    ]);
  });
});

describe('policies that cannot run, or not as meant', () => {
  const check = (...policies: readonly ClockPolicy[]) =>
    checkClocks(policies, { rules: italy, calendars: { office }, asOf: on('09T10:00') });

  it.each([
    [[fourHours, fourHours], /four stands twice/],
    [[{ ...fourHours, id: '' }], /no id/],
    [[{ id: 'a', target: { hours: 0 } }], /a\.target\.hours/],
    [[{ id: 'a', target: { hours: Number.NaN } }], /a\.target\.hours/],
    [[{ id: 'a', target: { workingHours: 1e9, calendar: 'office' } }], /a\.target\.workingHours/],
    [[{ id: 'a', target: { workingHours: 4, calendar: 'night' } }], /night is unknown; known: office/],
    [[{ ...fourHours, atRisk: { share: 1 } }], /four\.atRisk\.share/],
    [[{ ...fourHours, atRisk: { minutesLeft: 0 } }], /four\.atRisk\.minutesLeft/],
  ] as const)('%j is an error', (policies, message) => {
    expect(() => check(...policies)).toThrow(RangeError);
    expect(() => check(...policies)).toThrow(message);
    const clocks = { rules: italy, clocks: policies, calendars: { office }, asOf: on('09T10:00') };
    expect(() => slaClocks(thread([]), clocks)).toThrow(message);
  });

  it('a calendar is missing altogether', () => {
    const clocks = [{ id: 'a', target: { workingHours: 4, calendar: 'night' } }];
    expect(() => slaClocks(thread([]), { rules: italy, clocks, asOf: on('09T10:00') })).toThrow(
      /night is unknown/,
    );
    expect(() => checkClocks(clocks, { rules: italy, asOf: on('09T10:00') })).toThrow(/night is unknown/);
  });

  it('R04 4 hours lie inside the 24, 25 do not, nor do 4 working hours over a weekend', () => {
    expect(check(fourHours, { id: 'same', target: { hours: 24 } })).toEqual([]);
    const [finding] = check({ id: 'slow', target: { hours: 25 } });
    expect(finding).toMatchObject({
      code: 'later-than-marketplace',
      policyId: 'slow',
      rule: { id: 'amazon.clock.reply' },
    });
    // Worst from just after Friday 13:00 to closing time: due 68 hours later, 44 after the marketplace's time.
    const [weekend] = check({ id: 'office', target: { workingHours: 4, calendar: 'office' } });
    expect(weekend).toMatchObject({
      example: {
        startedAt: on('09T17:00'),
        dueAt: on('12T13:00'),
        marketplaceDueAt: on('10T17:00'),
      },
    });
  });

  it('against days and working days of the marketplace', () => {
    const options = { calendars: {}, asOf: on('09T10:00') };
    const against = (target: { workingDays: number } | { days: number }, hours: number) =>
      checkClocks([{ id: 'a', target: { hours } }], { ...options, rules: rulesWith({ target }) });
    // The shortest working day is over: a message just before midnight has 24 hours.
    expect(against({ workingDays: 1 }, 24)).toEqual([]);
    expect(against({ workingDays: 1 }, 24.5)).toHaveLength(1);
    // The day on which the clocks go forward: midnight to midnight in 23 hours.
    expect(against({ days: 1 }, 23)).toEqual([]);
  });

  it('what holds elsewhere is not compared; a threshold before the beginning is reported', () => {
    const slow = { target: { hours: 48 } };
    expect(check({ id: 'a', ...slow, when: { store: ['DE'] } })).toEqual([]);
    expect(check({ id: 'a', ...slow, when: { marketplace: ['ebay'] } })).toEqual([]);
    expect(check({ id: 'a', ...slow, when: { marketplace: ['amazon'], store: ['IT'] } })).toHaveLength(1);
    expect(check({ ...fourHours, atRisk: { minutesLeft: 240 } })).toEqual([
      { code: 'always-at-risk', policyId: 'four' },
    ]);
    expect(check({ ...fourHours, atRisk: { minutesLeft: 239 } })).toEqual([]);
  });
});
