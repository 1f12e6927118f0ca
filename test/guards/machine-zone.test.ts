import { describe, expect, it } from 'vitest';

// The zones that the suite is run in, with the minutes by which UTC is ahead of them in January 2026.
const minutesBehind: ReadonlyMap<string | undefined, number> = new Map([
  ['UTC', 0],
  ['Europe/Rome', -60],
  ['America/Los_Angeles', 480],
  ['Pacific/Apia', -780],
]);

// A runner that loses TZ would make the runs in other zones a sham. A zone that somebody's own shell sets is
// as good as any, but has no row above.
describe.runIf(minutesBehind.has(process.env.TZ))('the machine’s zone', () => {
  it('is the one that TZ names', () => {
    const here = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
    expect(here.replace(/^Etc\/UTC$/, 'UTC')).toBe(process.env.TZ);
  });

  it('is that of local time', () => {
    expect(new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset()).toBe(minutesBehind.get(process.env.TZ));
  });
});
