import { dayNumberAt, type LocalDate, leavesWindowOn, localDateOfDay, startOfDay } from '../time/index.ts';
import { compareText } from './compare-text.ts';
import type { Judgement } from './judgement.ts';
import type { FailingOrder } from './result.ts';
import type { Mark } from './tally.ts';

/** A failing order with the day on which it leaves the window; `null`: the window does not move. */
export interface DatedMark {
  readonly failing: FailingOrder;
  readonly leavesOn: LocalDate | null;
}

/** The marks in order of time, then id, whatever the order of input; each local day is worked out once. */
export function datedMarks(marks: readonly Mark[], { window, days }: Judgement): readonly DatedMark[] {
  const sorted = [...marks].sort(
    (a, b) =>
      a.at - b.at || compareText(a.orderId, b.orderId) || compareText(a.because.join(), b.because.join()),
  );
  let endsAt = Number.NEGATIVE_INFINITY;
  let on = '';
  let leavesOn: LocalDate | null = null;
  return sorted.map(({ orderId, because, units, at }) => {
    if (at >= endsAt) {
      const day = dayNumberAt(at, days.zone);
      const leaves = leavesWindowOn(window, day);
      endsAt = startOfDay(day + 1, days.zone);
      on = localDateOfDay(day);
      leavesOn = leaves === undefined ? null : localDateOfDay(leaves);
    }
    return { failing: { orderId, because, units, on }, leavesOn };
  });
}
