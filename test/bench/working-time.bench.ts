import assert from 'node:assert/strict';
import { runInThisContext } from 'node:vm';
import dayjs from 'dayjs';
import dayjsTimezone from 'dayjs/plugin/timezone.js';
import dayjsUtc from 'dayjs/plugin/utc.js';
import dayjsBusinessTime from 'dayjs-business-time';
import moment from 'moment';
import 'moment-business-time';
import 'moment-timezone';
import { addWorkingTime, type Shift, workingCalendar, workingTimeBetween } from '../../src/time/index.ts';
import { compareWithOracle } from '../time/working-cases.ts';
import { median, timed } from './alternate.ts';

declare module 'moment' {
  interface Moment {
    addWorkingTime(amount: number, unit: string): Moment;
  }
}

const ZONE = 'America/New_York';
// Monday, 10:00 in New York, and not the Friday afternoon from which dayjs-business-time never returns.
const FROM = '2026-01-05T15:00:00Z';
const LIMIT = 3000;
const office: readonly Shift[] = [['09:00', '17:00']];
const hours = { mon: office, tue: office, wed: office, thu: office, fri: office };

dayjs.extend(dayjsUtc);
dayjs.extend(dayjsTimezone);
dayjs.extend(dayjsBusinessTime);

/** Ends a call that does not end itself. */
function limited<T>(call: () => T): T | 'no answer' {
  const scope = globalThis as { limitedCall?: () => T };
  scope.limitedCall = call;
  try {
    return runInThisContext('limitedCall()', { timeout: LIMIT });
  } catch (error) {
    assert.equal((error as { code?: string }).code, 'ERR_SCRIPT_EXECUTION_TIMEOUT');
    return 'no answer';
  } finally {
    delete scope.limitedCall;
  }
}

/** Milliseconds of one call, the median of several that each run many times over. */
function each(call: () => unknown, times: number): number {
  const runs = Array.from({ length: 15 }, () =>
    timed(() => {
      for (let index = 0; index < times; index += 1) call();
    }),
  );
  return median(runs) / times;
}

const shown = (milliseconds: number) =>
  milliseconds < 1 ? `${(milliseconds * 1000).toFixed(2)} µs` : `${milliseconds.toFixed(2)} ms`;

const ratioText = (theirs: number, mine: number) => Math.round(theirs / mine).toLocaleString('en');

function benchPeers(): void {
  const calendar = workingCalendar({ zone: ZONE, hours });
  const from = new Date(FROM);
  const ours = (amount: number) => addWorkingTime(calendar, from, { hours: amount }).getTime();
  const withMoment = (amount: number) => moment(FROM).tz(ZONE).addWorkingTime(amount, 'hours').valueOf();
  const withDayjs = (amount: number) => dayjs(FROM).tz(ZONE).addBusinessHours(amount).valueOf();
  console.log(
    '\nWorking time, Monday to Friday 09:00 to 17:00, America/New_York (target for + 100 h: 1,000 times)',
  );
  ours(1);
  for (const amount of [1, 8, 100, 1000]) {
    const end = ours(amount);
    const peers = { 'moment-business-time': withMoment, 'dayjs-business-time': withDayjs };
    const mine = each(() => ours(amount), 20_000);
    console.log(`  + ${amount} h: ${shown(mine)}`);
    for (const [name, peer] of Object.entries(peers)) {
      const once = limited(() => peer(amount));
      const runs =
        once === 'no answer'
          ? once
          : limited(() => median(Array.from({ length: 5 }, () => timed(() => peer(amount)))));
      if (runs === 'no answer' || once === 'no answer') {
        console.log(`    ${name}: no answer in ${LIMIT / 1000} s, ratio over ${ratioText(LIMIT / 5, mine)}`);
        continue;
      }
      const same = once === end ? 'the same answer' : `another answer, ${(once - end) / 3_600_000} h off`;
      console.log(`    ${name}: ${shown(runs)}, ratio ${ratioText(runs, mine)}, ${same}`);
    }
  }
}

function benchDistance(): void {
  const calendar = workingCalendar({ zone: ZONE, hours });
  const from = new Date(FROM);
  const far = () => addWorkingTime(calendar, from, 10_000 * 3_600_000);
  const near = () => addWorkingTime(calendar, from, 3_600_000);
  assert.equal(workingTimeBetween(calendar, from, far()), 10_000 * 3_600_000);
  each(near, 200_000);
  each(far, 200_000);
  const ratios = Array.from({ length: 9 }, () => {
    const one = each(far, 20_000);
    return one / each(near, 20_000);
  });
  console.log(`  + 10,000 h against + 1 h: ratio ${median(ratios).toFixed(2)} (target: at most 2)`);
}

/** A calendar in a zone, or a year, that nobody has asked about yet. */
function benchFirstCalls(): void {
  const firstFormatter = timed(() => new Intl.DateTimeFormat('en-US', { timeZone: 'Etc/UTC' }).format(0));
  // "Further" supposes a process that has asked before: one zone and two years warm it.
  const warm = workingCalendar({ zone: 'Europe/Rome', hours });
  for (const year of [2026, 2027]) addWorkingTime(warm, new Date(Date.UTC(year, 5, 1)), { hours: 1 });
  const zones = ['Asia/Tokyo', 'Europe/Lisbon', 'America/Lima', 'Australia/Sydney', 'Africa/Cairo'];
  const first = zones.map((zone) =>
    timed(() => addWorkingTime(workingCalendar({ zone, hours }), FROM, { hours: 1 })),
  );
  const calendar = workingCalendar({ zone: 'Asia/Tokyo', hours });
  const years = [2030, 2034, 2038, 2042, 2046].map((year) =>
    timed(() => addWorkingTime(calendar, new Date(Date.UTC(year, 5, 1)), { hours: 1 })),
  );
  console.log(
    `  the process's first formatter: ${shown(firstFormatter)}; a further zone: ${shown(median(first))} (at most ${shown(Math.max(...first))}), a further year: ${shown(median(years))} (at most ${shown(Math.max(...years))}) (target: under 5 ms)`,
  );
}

function benchDifferential(): void {
  const { cases, zones, overChange, wrong } = compareWithOracle(100_000, 20, 31);
  console.log(
    `  against the Temporal oracle: ${cases} cases, ${zones} zones, ${overChange} over a change of clocks, ${wrong.length} wrong`,
  );
}

export function benchWorkingTime(): void {
  benchFirstCalls();
  benchPeers();
  benchDistance();
  benchDifferential();
}
