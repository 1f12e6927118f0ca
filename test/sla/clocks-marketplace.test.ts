import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/model/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { type SlaClock, slaClocks } from '../../src/sla/index.ts';
import { buyer, event, HOUR, italy, on, rulebooks, rulesWith, seller, thread } from './clocks-setting.ts';

const clocksOf = (conversation: Conversation, asOf: string, rules: Rulebook = italy) =>
  slaClocks(conversation, { rules, asOf: on(asOf) });

/** Message, status, hours left. */
const brief = ({ messageId, status, remaining }: SlaClock) => `${messageId} ${status} ${remaining / HOUR}`;
const briefs = (conversation: Conversation, asOf: string, rules: Rulebook = italy) =>
  clocksOf(conversation, asOf, rules).map(brief);

describe('one conversation under every marketplace', () => {
  // A Saturday: 09:00 in Los Angeles, 23:00 in Bangkok.
  const messages = [
    buyer('M1', '10T16:00'),
    seller('A1', '10T16:01', { automatic: true, text: 'We answer within a day.' }),
    buyer('M2', '11T10:00'),
    seller('S1', '11T15:00', { route: 'email', text: 'Hi!' }),
    seller('S2', '12T15:00'),
  ];

  it.each([
    // 24 h; the e-mail is no route; the reply of Monday is 23 h late.
    ['amazon', '11T16:00', '12T15:00', 'breached', ['automatic-reply', 'reply-by-other-route', 'answered']],
    // 24 h, recommended; every person's reply by every route.
    ['ebay', '11T16:00', '11T15:00', 'met', ['automatic-reply', 'answered']],
    // 24 h for the first message; the automatic reply counts.
    ['etsy', '11T16:00', '10T16:01', 'met', ['answered']],
    // 48 h.
    ['walmart', '12T16:00', '11T15:00', 'met', ['automatic-reply', 'answered']],
    // Monday 12:00 in Los Angeles; the e-mail is no route.
    [
      'tiktok US',
      '12T19:00',
      '12T15:00',
      'met',
      ['automatic-reply', 'reply-by-other-route', 'answered', 'extended'],
    ],
    // 12 h, weekends included.
    [
      'tiktok TH',
      '11T04:00',
      '12T15:00',
      'breached',
      ['automatic-reply', 'reply-by-other-route', 'answered'],
    ],
  ] as const)('R26 R54 %s', (name, due, stopped, status, codes) => {
    const rules = rulebooks[name];
    const conversation = { id: 'C1', marketplace: rules.marketplace, store: rules.store, messages };
    const clocks = clocksOf(conversation, '20T00:00', rules);
    expect(clocks).toHaveLength(1);
    expect(clocks[0]).toMatchObject({
      id: `${rules.marketplace}.clock.reply`,
      kind: 'marketplace',
      messageId: 'M1',
      startedAt: on('10T16:00'),
      dueAt: on(due),
      stoppedAt: on(stopped),
      remaining: on(due) - on(stopped),
      status,
      pauses: [],
    });
    expect(clocks[0]?.because.slice(1)).toEqual(codes);
    expect(clocks[0]?.rule?.id).toBe(`${rules.marketplace}.clock.reply`);
    expect(clocks[0]).not.toHaveProperty('leads');
  });
});

describe('what starts and stops a clock', () => {
  it('R26 24 hours: at exactly the due time on time, a millisecond later not', () => {
    const conversation = thread([buyer('M1', '09T10:00')]);
    const at = (asOf: number) => slaClocks(conversation, { rules: italy, asOf })[0]?.status;
    expect(at(on('09T10:00'))).toBe('running');
    expect(at(on('10T06:00') - 1)).toBe('running');
    expect(at(on('10T06:00'))).toBe('at-risk');
    expect(at(on('10T10:00'))).toBe('at-risk');
    expect(at(on('10T10:00') + 1)).toBe('breached');
    expect(at(on('09T10:00') - 1)).toBeUndefined();
  });

  it('R54 the clock runs from the receipt, over the weekend, and the oldest message counts', () => {
    const first = buyer('M1', '09T10:00', { receivedAt: on('09T10:05') });
    const conversation = thread([first, buyer('M2', '10T09:00')]);
    expect(briefs(conversation, '10T10:06')).toEqual([`M1 breached ${-1 / 60}`]);
  });

  it('after an answer the next message has its own clock', () => {
    const messages = [buyer('M1', '09T10:00'), seller('S1', '09T11:00'), buyer('M2', '09T12:00')];
    expect(briefs(thread(messages), '09T14:00')).toEqual(['M1 met 23', 'M2 running 22']);
  });

  it('a bounced reply stops nothing, once that is known', () => {
    const bounced = seller('S1', '09T11:00', { bouncedAt: on('09T13:00') });
    const conversation = thread([buyer('M1', '09T10:00'), bounced]);
    expect(briefs(conversation, '09T12:00')).toEqual(['M1 met 23']);
    expect(clocksOf(conversation, '09T13:00')[0]).toMatchObject({
      status: 'running',
      because: ['unanswered-message', 'bounced-reply'],
    });
  });

  it('machines, bounced and public messages of the buyer, marketplace and carrier start nothing', () => {
    const messages = [
      buyer('M1', '09T10:00', { automatic: true }),
      buyer('M2', '09T10:00', { bouncedAt: on('09T10:01') }),
      buyer('M3', '09T10:00', { route: 'public-reply' }),
      buyer('M4', '09T10:00', { from: 'marketplace' }),
      buyer('M5', '09T10:00', { from: 'carrier' }),
      buyer('M6', '09T10:00', { sentAt: Number.NaN }),
    ];
    expect(clocksOf(thread(messages, [event('solved', '09T11:00', { occurredAt: 5 })]), '09T12:00')).toEqual(
      [],
    );
    expect(clocksOf(thread(messages), '09T12:00', rulesWith({}))).toEqual([]);
  });

  it('an unknown route is taken to count, and told', () => {
    const { route: _, ...message } = buyer('M1', '09T10:00');
    const { route: __, ...reply } = seller('S1', '09T11:00');
    expect(clocksOf(thread([message, reply]), '09T12:00')[0]).toMatchObject({
      status: 'met',
      because: ['unanswered-message', 'route-unknown', 'answered'],
    });
  });

  it('R54 silence: a message starts a clock only after so many hours without a word', () => {
    const rules = rulesWith({ startsOn: { firstAfterSilenceHours: 24 }, target: { hours: 1 } });
    const messages = [
      buyer('M1', '09T10:00'),
      seller('S1', '09T10:30'),
      buyer('M2', '09T12:00'),
      seller('A1', '10T11:00', { automatic: true }),
      buyer('M3', '10T12:00'),
    ];
    expect(briefs(thread(messages), '10T12:00', rules)).toEqual(['M1 met 0.5', 'M3 running 1']);
  });

  it('another marketplace or store has no clocks of these rules', () => {
    const conversation = thread([buyer('M1', '09T10:00')]);
    expect(clocksOf({ ...conversation, store: 'DE' }, '09T11:00')).toEqual([]);
    expect(clocksOf({ ...conversation, marketplace: 'ebay' }, '09T11:00')).toEqual([]);
    const { store: _, ...unnamed } = conversation;
    expect(briefs(unnamed, '09T11:00')).toEqual(['M1 running 23']);
  });

  it('the version of the day of the message decides', () => {
    const rules = rulebooks['tiktok TH'];
    const sentAt = Date.UTC(2025, 7, 14, 10);
    const messages = [buyer('M1', '09T10:00', { sentAt })];
    const conversation = { id: 'C1', marketplace: 'tiktok', store: 'TH', messages };
    const [clock] = slaClocks(conversation, { rules, asOf: sentAt });
    expect(clock?.remaining).toBe(24 * HOUR);
    const early = [buyer('M0', '09T10:00', { sentAt: Date.UTC(2011, 0, 1) })];
    expect(clocksOf(thread(early), '09T12:00')).toEqual([]);
  });

  it('pauses, priorities, solving and reopening are not the marketplace’s', () => {
    const events = [
      event('paused', '09T11:00'),
      event('priority-set', '09T11:00', { to: 'low' }),
      event('solved', '09T12:00'),
      event('reopened', '09T13:00'),
      event('claim-filed', '09T13:00'),
      event({ other: 'tagged' }, '09T13:00'),
    ];
    expect(clocksOf(thread([buyer('M1', '09T10:00')], events), '09T14:00')).toMatchObject([
      { status: 'running', remaining: 20 * HOUR, pauses: [], because: ['unanswered-message'] },
    ]);
  });

  it('the extension of the weekend never makes a message due earlier', () => {
    const rules = rulebooks['tiktok US'];
    const due = (time: string) =>
      clocksOf({ id: 'C1', marketplace: 'tiktok', messages: [buyer('M1', time)] }, '20T00:00', rules)[0]
        ?.dueAt;
    // Friday 20:00, Sunday 20:00 and Monday 01:00 in Los Angeles.
    expect(due('10T03:00')).toBe(on('11T03:00'));
    expect(due('12T03:00')).toBe(on('13T03:00'));
    expect(due('12T08:00')).toBe(on('13T08:00'));
  });
});

describe('marks and absences', () => {
  const flag = (time: string, messageId?: string) =>
    event('no-response-needed', time, messageId === undefined ? {} : { messageId });

  it('R54 "no response needed" before due makes it void', () => {
    const conversation = thread([buyer('M1', '09T10:00')], [flag('09T12:00')]);
    expect(clocksOf(conversation, '12T00:00')).toMatchObject([
      {
        status: 'void',
        stoppedAt: on('09T12:00'),
        remaining: 22 * HOUR,
        excludedFromMetric: true,
        because: ['unanswered-message', 'no-response-needed'],
      },
    ]);
    expect(clocksOf(conversation, '12T00:00')[0]).not.toHaveProperty('flaggedLateBy');
  });

  it('R54 after due it stays breached, leaves the rate, and says by how much it was late', () => {
    const clocks = clocksOf(thread([buyer('M1', '09T10:00')], [flag('10T13:00', 'M1')]), '12T00:00');
    expect(clocks).toMatchObject([
      { status: 'breached', remaining: -3 * HOUR, excludedFromMetric: true, flaggedLateBy: 3 * HOUR },
    ]);
    expect(clocks[0]?.because).toEqual(['unanswered-message', 'no-response-needed', 'flagged-late']);
  });

  it('a mark of one message leaves the others waiting, from when they came', () => {
    const messages = [buyer('M1', '09T10:00'), buyer('M2', '09T11:00'), buyer('M3', '09T12:00')];
    expect(briefs(thread(messages, [flag('09T13:00', 'M1')]), '09T14:00')).toEqual([
      'M1 void 21',
      'M2 running 21',
    ]);
    const both = [flag('09T13:00', 'M2'), flag('09T13:30', 'M1')];
    expect(briefs(thread(messages, both), '09T14:00')).toEqual(['M1 void 20.5', 'M3 running 22']);
    expect(briefs(thread(messages, [flag('09T13:00', 'M2')]), '09T14:00')).toEqual(['M1 running 20']);
    expect(briefs(thread(messages, [flag('09T13:00', 'no such')]), '09T14:00')).toEqual(['M1 running 20']);
    expect(briefs(thread(messages, [flag('09T13:00')]), '09T14:00')).toEqual(['M1 void 21']);
  });

  it('a mark after an answer changes no verdict, only the rate', () => {
    const late = thread([buyer('M1', '09T10:00'), seller('S1', '10T12:00')], [flag('10T13:00', 'M1')]);
    expect(clocksOf(late, '12T00:00')).toMatchObject([
      { status: 'breached', stoppedAt: on('10T12:00'), excludedFromMetric: true, flaggedLateBy: 3 * HOUR },
    ]);
    const good = thread([buyer('M1', '09T10:00'), seller('S1', '09T12:00')], [flag('09T13:00', 'M1')]);
    expect(clocksOf(good, '12T00:00')).toMatchObject([{ status: 'met', excludedFromMetric: true }]);
    const unnamed = thread([buyer('M1', '09T10:00'), seller('S1', '09T12:00')], [flag('09T13:00')]);
    expect(clocksOf(unnamed, '12T00:00')[0]).not.toHaveProperty('excludedFromMetric');
  });

  it('a rule that excludes only in time keeps what is marked late in its rate', () => {
    const rules = rulesWith({ excludesLate: [] });
    const clocks = clocksOf(thread([buyer('M1', '09T10:00')], [flag('10T13:00')]), '12T00:00', rules);
    expect(clocks).toMatchObject([{ excludedFromMetric: false, flaggedLateBy: 3 * HOUR }]);
  });

  it('Etsy leaves spam out even late; for Amazon and Walmart a spam mark or flag they do not know changes nothing', () => {
    const spam = [event('marked-spam', '12T10:00', { messageId: 'M1' }), flag('12T11:00', 'M1')];
    const under = (name: 'amazon' | 'etsy' | 'walmart') => {
      const rules = rulebooks[name];
      const { marketplace, store } = rules;
      const messages = [buyer('M1', '09T10:00')];
      return clocksOf({ id: 'C1', marketplace, store, messages, events: spam }, '13T00:00', rules)[0];
    };
    expect(under('etsy')).toMatchObject({ status: 'breached', excludedFromMetric: true });
    expect(under('amazon')).toMatchObject({ stoppedAt: on('12T11:00') });
    expect(under('walmart')).not.toHaveProperty('stoppedAt');
    expect(under('walmart')?.status).toBe('breached');
  });

  it('R55 holiday mode excuses what comes in it where the rule says so, and nothing on Amazon and Walmart', () => {
    const messages = [buyer('M1', '09T10:00'), buyer('M2', '09T14:00'), buyer('M3', '10T09:00')];
    const events = [event('holiday-mode-on', '09T12:00'), event('holiday-mode-off', '10T08:00')];
    const under = (name: keyof typeof rulebooks, ids: readonly string[]) => {
      const { marketplace, store } = rulebooks[name];
      const sent = messages.filter(({ id }) => ids.includes(id ?? ''));
      return briefs({ id: 'C1', marketplace, store, messages: sent, events }, '10T09:00', rulebooks[name]);
    };
    expect(under('amazon', ['M2'])).toEqual(['M2 running 5']);
    expect(under('walmart', ['M2'])).toEqual(['M2 running 29']);
    expect(under('tiktok TH', ['M1'])).toEqual(['M1 breached -11']);
    expect(under('tiktok TH', ['M2', 'M3'])).toEqual(['M2 void 12', 'M3 running 12']);
  });

  it('a thread that the seller began counts where the rule does not excuse it', () => {
    const messages = [seller('S1', '09T09:00'), buyer('M1', '09T10:00')];
    const under = (name: keyof typeof rulebooks) => {
      const { marketplace, store } = rulebooks[name];
      return briefs({ id: 'C1', marketplace, store, messages }, '09T11:00', rulebooks[name]);
    };
    expect(under('tiktok TH')).toEqual(['M1 void 12']);
    expect(under('tiktok US')).toEqual(['M1 running 23']);
    expect(under('amazon')).toEqual(['M1 running 23']);
    // Only the first message of a thread that the buyer began.
    expect(under('etsy')).toEqual([]);
  });

  it('an automatic message of the seller begins no thread', () => {
    const messages = [seller('A1', '09T09:00', { automatic: true }), buyer('M1', '09T10:00')];
    const conversation = { id: 'C1', marketplace: 'etsy', store: 'US', messages };
    expect(briefs(conversation, '09T11:00', rulebooks.etsy)).toEqual(['M1 running 23']);
  });
});

describe('an answer with substance', () => {
  it('TikTok: a greeting in the chat is none', () => {
    const rules = rulebooks['tiktok TH'];
    const messages = [buyer('M1', '09T10:00'), seller('S1', '09T11:00', { route: 'chat', text: 'Hi!' })];
    const [clock] = clocksOf({ id: 'C1', marketplace: 'tiktok', store: 'TH', messages }, '09T12:00', rules);
    expect(clock?.because).toEqual(['unanswered-message', 'reply-without-substance']);
    expect(clock?.status).toBe('running');
  });

  it.each([
    ['Hi', {}, false],
    ['  Hello, good morning!!!!!!!!!!  ', {}, false],
    ['It ships on Monday 12 October.', {}, true],
    ['您好', {}, false],
    ['您的包裹今天早上已发出', {}, true],
    [undefined, {}, false],
    ['Hi', { attachments: [{ name: 'label.pdf' }] }, true],
    ['It ships on Monday 12 October.', { automatic: true }, false],
  ] as const)('%s %o: %s', (text, more, counts) => {
    const rules = rulesWith({ stoppedBy: 'meaningful-reply' });
    const { text: _, ...reply } = seller('S1', '09T11:00', more);
    const conversation = thread([buyer('M1', '09T10:00'), text === undefined ? reply : { ...reply, text }]);
    expect(clocksOf(conversation, '09T12:00', rules)[0]?.status).toBe(counts ? 'met' : 'running');
  });
});
