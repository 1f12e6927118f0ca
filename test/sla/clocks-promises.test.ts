import { describe, expect, it } from 'vitest';
import { type ClockOptions, slaClocks } from '../../src/sla/index.ts';
import { buyer, event, HOUR, italy, on, seller, thread } from './clocks-setting.ts';

const messages = [buyer('M1', '09T10:00'), seller('S1', '09T11:00')];

function clocksOf(more: Parameters<typeof thread>, asOf: string, options: Partial<ClockOptions>) {
  const all = slaClocks(thread(...more), { rules: italy, ...options, asOf: on(asOf) });
  return all.filter(({ kind }) => kind === 'promise' || kind === 'next-update');
}

describe('promises', () => {
  const promises = [{ at: on('09T11:00'), by: on('12T12:00'), messageId: 'S1' }];

  it('R64 a promise runs until the next message of a person', () => {
    expect(clocksOf([messages], '10T00:00', { promises })).toEqual([
      {
        id: 'promise',
        kind: 'promise',
        startedAt: on('09T11:00'),
        dueAt: on('12T12:00'),
        // Five sixths of 73 hours.
        atRiskAt: on('09T11:00') + Math.round((73 * HOUR * 5) / 6),
        pauses: [],
        remaining: 60 * HOUR,
        status: 'running',
        messageId: 'S1',
        because: ['promise-made'],
        leads: true,
      },
    ]);
    const kept = [...messages, seller('A1', '10T10:00', { automatic: true }), seller('S2', '12T10:00')];
    expect(clocksOf([kept], '13T00:00', { promises })).toMatchObject([
      {
        status: 'met',
        stoppedAt: on('12T10:00'),
        remaining: 2 * HOUR,
        because: ['promise-made', 'promise-kept'],
      },
    ]);
    const late = [
      ...messages,
      seller('S2', '12T10:00', { bouncedAt: on('12T10:01') }),
      seller('S3', '12T13:00'),
    ];
    expect(clocksOf([late], '13T00:00', { promises })).toMatchObject([
      { status: 'breached', stoppedAt: on('12T13:00'), remaining: -HOUR },
    ]);
  });

  it('R64 it is broken when nobody writes, and solving does not keep it', () => {
    const events = [event('solved', '10T10:00')];
    expect(clocksOf([messages, events], '12T12:00', { promises })[0]?.status).toBe('at-risk');
    expect(clocksOf([messages, events], '12T12:01', { promises })[0]?.status).toBe('breached');
  });

  it('one that is not made yet is none; the message that makes it does not keep it', () => {
    expect(clocksOf([messages], '09T10:59', { promises })).toEqual([]);
    const early = [{ ...promises[0], at: on('09T10:59') }] as typeof promises;
    expect(clocksOf([messages], '10T00:00', { promises: early })[0]).not.toHaveProperty('stoppedAt');
    const unnamed = [{ at: on('09T11:00'), by: on('09T10:00') }];
    expect(clocksOf([messages], '10T00:00', { promises: unnamed })).toMatchObject([
      { status: 'breached', remaining: -14 * HOUR },
    ]);
  });

  it('several at once are told by due time, then message', () => {
    const at = on('09T12:00');
    const promise = (messageId: string | undefined, by: string) => ({ at, by: on(by), messageId });
    const all = [
      promise('Z', '10T10:00'),
      promise(undefined, '11T10:00'),
      promise('B', '11T10:00'),
      promise('A', '11T10:00'),
      promise('B', '11T10:00'),
      promise(undefined, '11T10:00'),
    ];
    const ids = (promises: typeof all) =>
      clocksOf([messages], '09T13:00', { promises }).map(({ messageId }) => messageId);
    const expected = ['Z', undefined, undefined, 'A', 'B', 'B'];
    expect(ids(all)).toEqual(expected);
    expect(ids(all.toReversed())).toEqual(expected);
  });

  it('what is no instant is an error that names it', () => {
    const wrong = [{ at: '2026-10-09', by: on('12T12:00') }];
    expect(() => clocksOf([messages], '10T00:00', { promises: wrong })).toThrow(/promises\.at/);
  });
});

describe('acknowledgements', () => {
  const acknowledgements = ['S1', 'M1', 'no such'];

  it('R64 the next word is owed within 24 hours', () => {
    expect(clocksOf([messages], '09T12:00', { acknowledgements })).toMatchObject([
      {
        id: 'next-update',
        startedAt: on('09T11:00'),
        dueAt: on('10T11:00'),
        messageId: 'S1',
        because: ['acknowledged'],
      },
    ]);
    const [shorter] = clocksOf([messages], '09T12:00', { acknowledgements, nextUpdateHours: 4 });
    expect(shorter?.remaining).toBe(3 * HOUR);
  });

  it('R64 each word owes the next, until it is solved', () => {
    const all = [...messages, seller('S2', '10T10:00')];
    const events = [event('solved', '11T09:00')];
    expect(clocksOf([all, events], '12T00:00', { acknowledgements: ['S1', 'S2'] })).toMatchObject([
      { status: 'met', stoppedAt: on('10T10:00'), because: ['acknowledged', 'updated'] },
      { status: 'met', stoppedAt: on('11T09:00'), because: ['acknowledged', 'solved'] },
    ]);
  });

  it('one that never arrived owes nothing', () => {
    const bounced = [seller('S1', '09T11:00', { bouncedAt: on('09T11:01') }), seller('', '09T12:00')];
    expect(clocksOf([bounced], '09T12:00', { acknowledgements })).toEqual([]);
    const { id: _, ...unnamed } = seller('S1', '09T11:00');
    expect(clocksOf([[unnamed]], '09T12:00', { acknowledgements })).toEqual([]);
  });

  it.each([0, Number.NaN, 10_000])('%s hours are an error', (nextUpdateHours) => {
    expect(() => clocksOf([messages], '09T12:00', { nextUpdateHours })).toThrow(/nextUpdateHours/);
  });

  it('so is a threshold that nothing reaches', () => {
    expect(() => clocksOf([messages], '09T12:00', { atRisk: { share: 0 } })).toThrow(/atRisk\.share/);
  });
});
