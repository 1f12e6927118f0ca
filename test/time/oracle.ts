// What the tests compare with: the engine's own calendar, asked directly and without any table.

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone at an instant, read as if it were UTC, to the second. */
export function wallByIntl(at: number, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Zones that between them hold every oddity of the time-zone data: see the names. */
export const zones: readonly string[] = [
  'Etc/UTC',
  'Europe/Rome',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Amsterdam',
  'Europe/Stockholm',
  'Europe/Warsaw',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Europe/Lisbon',
  'Europe/Chisinau',
  'Africa/Cairo',
  'Africa/Casablanca', // back to UTC for Ramadan
  'Africa/Johannesburg',
  'Africa/Monrovia', // offset with seconds until 1972
  'Antarctica/Troll', // two hours of daylight saving
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Kathmandu', // +05:45
  'Asia/Dubai',
  'Asia/Riyadh',
  'Asia/Singapore',
  'Asia/Shanghai',
  'Asia/Tehran',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Beirut', // midnight skipped
  'Asia/Pyongyang',
  'Australia/Sydney',
  'Australia/Lord_Howe', // half an hour of daylight saving
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Chatham', // +12:45
  'Pacific/Apia', // no 30 December 2011
  'Pacific/Kiritimati', // no 31 December 1994
  'Pacific/Kwajalein', // no 21 August 1993
  'Pacific/Honolulu',
  'Atlantic/Azores',
  'America/New_York',
  'America/Toronto', // 1919: 23:30 to 00:30
  'America/Chicago',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/St_Johns', // -03:30; changes at 00:01 until 2011
  'America/Sao_Paulo', // midnight skipped until 2018
  'America/Mexico_City',
  'America/Havana',
  'America/Santiago',
  'America/Asuncion',
  'America/Nuuk',
  'America/Caracas',
];
