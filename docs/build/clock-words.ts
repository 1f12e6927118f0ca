import type { ClockExtension, ClockRule, TermLength } from '../../src/rulebook/index.ts';

/** The heads above {@link clockWords}. */
export const clockHead: readonly string[] = [
  'started by',
  'stopped by',
  'questions by',
  'answers by',
  'target',
  'left out',
  'force',
];

/** What a clock demands, a word or two for each cell of a table. */
export function clockWords(rule: ClockRule): readonly string[] {
  return [
    clockStart(rule),
    rule.stoppedBy,
    routeNames(rule.inquiryRoutes),
    routeNames(rule.replyRoutes),
    clockTarget(rule),
    exclusionNames(rule),
    rule.enforcement,
  ];
}

/** A length of time in a few letters. */
export function lengthName(length: TermLength): string {
  if ('hours' in length) return `${length.hours} h`;
  return 'days' in length ? `${length.days} d` : `${length.workingDays} working d`;
}

function clockStart({ startsOn }: ClockRule): string {
  return typeof startsOn === 'string'
    ? startsOn
    : `first after ${startsOn.firstAfterSilenceHours} h of silence`;
}

function routeNames(routes: readonly string[] | undefined): string {
  return routes === undefined ? 'all' : routes.join(', ');
}

function clockTarget({ target, extension }: ClockRule): string {
  return `${lengthName(target)}${extension === undefined ? '' : `; ${extensionName(extension)}`}`;
}

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function extensionName({ receivedOn, dueOn, dueAt }: ClockExtension): string {
  return `received on ${receivedOn.map((day) => weekdays[day]).join(', ')}: ${weekdays[dueOn]} ${dueAt}`;
}

function exclusionNames({ excludes, excludesLate }: ClockRule): string {
  return excludes
    .map((exclusion) => (excludesLate.includes(exclusion) ? `${exclusion}, even late` : exclusion))
    .join('; ');
}
