import {
  type DayNumber,
  endOfDay,
  type Instant,
  previousWorkingTime,
  startOfDay,
  type WorkingCalendar,
  workingTimeBetween,
} from '../time/index.ts';

/** Which days somebody works, in the zone of the plan. */
export interface WorkingDays {
  readonly zone: string;
  readonly calendar: WorkingCalendar;
  /** Which argument it is, for errors. */
  readonly name: string;
  readonly worked: (day: DayNumber) => boolean;
}

/** The days of an order that is placed on the last date. */
export interface Journey {
  readonly order: DayNumber;
  readonly ship: DayNumber;
  readonly pickUp: DayNumber;
  readonly arrive: DayNumber;
}

/** So far one looks for an open day: longer than any holidays, short enough never to hang. */
const LONGEST_CLOSURE = 400;

/** The days of a calendar on which any work falls; each is looked up once. */
export function workingDays(calendar: WorkingCalendar, zone: string, name: string): WorkingDays {
  const known = new Map<DayNumber, boolean>();
  const worked = (day: DayNumber): boolean => {
    let answer = known.get(day);
    if (answer === undefined) {
      answer = workingTimeBetween(calendar, startOfDay(day, zone), startOfDay(day + 1, zone)) > 0;
      known.set(day, answer);
    }
    return answer;
  };
  return { zone, calendar, name, worked };
}

/** Counts back from the day of arrival: the latest order that is still in time. */
export function lastJourney(
  { handlingDays, transitDays }: { readonly handlingDays: number; readonly transitDays: number },
  arriveBy: DayNumber,
  { warehouse, carrier }: { readonly warehouse: WorkingDays; readonly carrier: WorkingDays },
): Journey {
  // So many days of the carrier lie after the pick-up, and the pick-up is one itself.
  const lastPickUp = step(carrier, arriveBy + 1, -1, transitDays + 1);
  const ship = step(warehouse, lastPickUp + 1, -1, 1);
  // The first of the days of handling is the one after the order.
  const order = handlingDays === 0 ? ship : step(warehouse, ship + 1, -1, handlingDays) - 1;
  const pickUp = step(carrier, ship - 1, 1, 1);
  return { order, ship, pickUp, arrive: step(carrier, pickUp, 1, transitDays) };
}

/** Until when of its day an order counts: its end, or closing time where it has to ship on the same day. */
export function lastMoment(
  { handlingDays }: { readonly handlingDays: number },
  { order }: Journey,
  { calendar, zone }: WorkingDays,
): Instant {
  const end = endOfDay(order, zone);
  return handlingDays === 0 ? previousWorkingTime(calendar, end).getTime() : end;
}

/** The nth working day after (or before) a day; the day itself for n = 0. */
function step({ worked, name }: WorkingDays, from: DayNumber, direction: 1 | -1, count: number): DayNumber {
  let day = from;
  for (let left = count; left > 0; left -= 1) {
    let closed = 0;
    do {
      day += direction;
      closed += 1;
      if (closed > LONGEST_CLOSURE)
        throw new RangeError(`${name} stays closed for more than ${LONGEST_CLOSURE} days`);
    } while (!worked(day));
  }
  return day;
}
