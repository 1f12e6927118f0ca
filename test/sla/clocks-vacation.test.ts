import { describe, expect, it } from 'vitest';
import { type VacationOptions, vacationPlan } from '../../src/sla/index.ts';
import { workingCalendar } from '../../src/time/index.ts';
import { buyer, event, italy, on, rulebooks, seller, thread } from './clocks-setting.ts';

const friday = [['09:00', '17:00']] as const;
const calendars = {
  friday: workingCalendar({ zone: 'Etc/UTC', hours: { fri: friday } }),
  saturday: workingCalendar({ zone: 'Etc/UTC', hours: { sat: [['08:00', '09:30']] } }),
};

// From Friday evening to Monday morning.
const options: VacationOptions = {
  rulesFor: ({ marketplace }) => ({ amazon: italy, tiktok: rulebooks['tiktok TH'] })[marketplace],
  from: on('09T18:00'),
  to: on('12T09:00'),
  calendars,
};

const first = { ...thread([buyer('M1', '09T17:00')]), id: 'first' };
const second = { ...thread([buyer('M1', '09T10:00')]), id: 'second' };

describe('a vacation', () => {
  it('R55 what runs out while nobody is there, in order', () => {
    const plan = vacationPlan(
      [
        first,
        second,
        { ...thread([buyer('M1', '09T10:00'), seller('S1', '09T11:00')]), id: 'answered' },
        { ...thread([buyer('M1', '08T10:00')]), id: 'over' },
        { ...thread([buyer('M1', '09T10:00')]), id: 'elsewhere', marketplace: 'etsy' },
      ],
      options,
    );
    expect(plan.tasks.map(({ conversationId, by, clock }) => [conversationId, by, clock.dueAt])).toEqual([
      ['second', on('10T10:00'), on('10T10:00')],
      ['first', on('10T17:00'), on('10T17:00')],
    ]);
    expect(plan.tasks[0]).not.toHaveProperty('cover');
  });

  it('R55 who covers what by when: the first who is at work in time', () => {
    const covers = [
      { name: 'Ada', calendar: 'friday' },
      { name: 'Ben', calendar: 'saturday', stores: ['DE'] },
      { name: 'Cleo', calendar: 'saturday', stores: ['IT'] },
      { name: 'Dora' },
    ];
    const of = (count: number) =>
      vacationPlan([second], { ...options, covers: covers.slice(0, count) }).tasks[0];
    // Ada's Friday is over, Ben answers for Germany, Cleo goes home at 9:30, Dora is always there.
    expect(of(2)).not.toHaveProperty('cover');
    expect(of(3)).toMatchObject({ cover: 'Cleo', by: on('10T09:30') });
    expect(vacationPlan([second], { ...options, covers: covers.slice(3) }).tasks[0]).toMatchObject({
      cover: 'Dora',
      by: on('10T10:00'),
    });
  });

  it('R55 vacation mode excuses no message on Amazon; messages to come are told', () => {
    const { store: _, ...unnamed } = first;
    const tiktok = { id: 'T1', marketplace: 'tiktok', store: 'TH', messages: [] };
    const events = [event('holiday-mode-on', '09T16:00')];
    const plan = vacationPlan([{ ...unnamed, events }, second, tiktok], {
      ...options,
      covers: [{ name: 'Ada' }],
    });
    expect(plan.tasks.map(({ conversationId }) => conversationId)).toEqual(['second', 'first']);
    expect(plan.absences).toMatchObject([
      {
        marketplace: 'amazon',
        store: 'IT',
        firstDueAt: on('10T18:00'),
        breaches: true,
        excusedByHolidayMode: false,
      },
      {
        marketplace: 'tiktok',
        store: 'TH',
        firstDueAt: on('10T06:00'),
        breaches: true,
        excusedByHolidayMode: true,
      },
    ]);
    const short = vacationPlan([second], { ...options, to: on('10T10:00') });
    expect(short.tasks).toEqual([]);
    expect(short.absences[0]?.breaches).toBe(false);
  });

  it('R55 R64 one’s own targets and promises count; what is paused does not', () => {
    const clocks = [{ id: 'ten', target: { hours: 10 } }];
    const promises = [{ at: on('09T11:00'), by: on('11T00:00') }];
    const more = { ...options, clocks, promises };
    const ids = (plan: ReturnType<typeof vacationPlan>) => plan.tasks.map(({ clock }) => clock.id);
    expect(ids(vacationPlan([second], more))).toEqual(['ten', 'amazon.clock.reply', 'promise']);
    const paused = { ...second, events: [event('paused', '09T12:00')] };
    expect(ids(vacationPlan([paused], more))).toEqual(['amazon.clock.reply', 'promise']);
  });

  it('at the same time by conversation and clock', () => {
    const more = { ...options, clocks: [{ id: 'a', target: { hours: 24 } }] };
    const plan = vacationPlan(
      [
        { ...second, id: 'C2' },
        { ...second, id: 'C1' },
        { ...second, id: 'C1' },
      ],
      more,
    );
    const names = plan.tasks.map(({ conversationId, clock }) => `${conversationId} ${clock.id}`);
    expect(names.map((name) => name.slice(0, 4))).toEqual(['C1 a', 'C1 a', 'C1 a', 'C1 a', 'C2 a', 'C2 a']);
  });

  it('what a program gets wrong is named', () => {
    expect(() => vacationPlan([], { ...options, to: options.from })).toThrow(/to must be after from/);
    const covers = [{ name: 'Ada', calendar: 'night' }];
    expect(() => vacationPlan([], { ...options, covers })).toThrow(/Ada\.calendar: night/);
    const { calendars: _, ...without } = options;
    expect(() => vacationPlan([], { ...without, covers })).toThrow(/Ada\.calendar: night/);
    expect(() => vacationPlan([], { ...options, from: Number.NaN })).toThrow(/from/);
  });
});
