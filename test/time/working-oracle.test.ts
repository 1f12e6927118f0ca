import { describe, expect, it } from 'vitest';
import { compareWithOracle } from './working-cases.ts';
import { addByWalk, betweenByWalk, isOpenByWalk, openByTemporal } from './working-oracle.ts';

describe('working time against Temporal and a plain walk', () => {
  it('B06: 100,000 random calendars, instants and durations from 1970 to 2100, none wrong', () => {
    const { cases, zones, overChange, wrong } = compareWithOracle(100_000, 50, 20_260_301);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(cases).toBe(100_000);
    expect(zones).toBeGreaterThanOrEqual(40);
    expect(overChange).toBeGreaterThan(cases / 3);
  });

  it('the oracle itself', () => {
    // Rome, 28 March 2026, 22:00 UTC+1 to 06:00 UTC+2, a quarter of an hour cut out.
    const open = openByTemporal(
      {
        zone: 'Europe/Rome',
        hours: { sat: [['22:00', '06:00']] },
        breaks: { '2026-03-29': [['04:00', '04:15']] },
      },
      '2026-03-27',
      '2026-03-31',
    );
    const [start, pause, end] = [28.875, 29 + 2 / 24, 29 + 4 / 24].map(
      (days) => Date.UTC(2026, 2, 0) + days * 86_400_000,
    ) as [number, number, number];
    expect(open).toEqual([
      { start, end: pause },
      { start: pause + 900_000, end },
    ]);
    expect(addByWalk(open, start, 6 * 3_600_000)).toBe(pause + 900_000 + 3_600_000);
    expect(addByWalk(open, end, -3_600_000)).toBe(end - 3_600_000);
    expect(betweenByWalk(open, end, start)).toBe(-6.75 * 3_600_000);
    expect([isOpenByWalk(open, pause), isOpenByWalk(open, start), isOpenByWalk(open, end)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(() => addByWalk(open, start, 86_400_000)).toThrow('the walk went past');
  });
});
