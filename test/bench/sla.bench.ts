import assert from 'node:assert/strict';
import type { Conversation, ConversationEvent, Message } from '../../src/model/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { nextWakeUp, slaClocks } from '../../src/sla/index.ts';
import { seededNumbers } from '../../src/testing/index.ts';
import { workingCalendar } from '../../src/time/index.ts';
import { timed } from './alternate.ts';

const HOUR = 3_600_000;
const AS_OF = Date.UTC(2026, 10, 20, 17);
const COUNT = 100_000;
const rules = rulebook(amazon, { store: 'IT' });
const day = [['09:00', '18:00']] as const;
const office = workingCalendar({
  zone: 'Europe/Rome',
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
});
const options = {
  rules,
  clocks: [
    { id: 'four-hours', target: { hours: 4 } },
    { id: 'one-working-day', target: { workingHours: 9, calendar: 'office' } },
  ],
  calendars: { office },
  asOf: AS_OF,
} as const;

/** Sixteen messages of both sides, a machine's among them, and a pause, a priority, a mark. */
function makeConversations(count: number): Conversation[] {
  const next = seededNumbers(5);
  return Array.from({ length: count }, (_, index): Conversation => {
    let at = AS_OF - Math.floor((5 + next() * 10) * 24) * HOUR;
    const later = () => {
      at += Math.floor(next() * 20 * HOUR);
      return at;
    };
    const messages = Array.from({ length: 16 }, (_, number): Message => {
      const from = next() < 0.5 ? 'buyer' : 'seller';
      const automatic = from === 'seller' && next() < 0.2;
      return {
        id: `m${number}`,
        from,
        automatic,
        sentAt: later(),
        route: 'api',
        text: 'About the parcel, again.',
      };
    });
    const events: readonly ConversationEvent[] = [
      { occurredAt: (messages[3] as Message).sentAt + HOUR, kind: 'paused', waitingFor: 'carrier' },
      { occurredAt: (messages[5] as Message).sentAt + HOUR, kind: 'resumed' },
      { occurredAt: (messages[7] as Message).sentAt + HOUR, kind: 'priority-set', to: 'high' },
      { occurredAt: (messages[15] as Message).sentAt + HOUR, kind: 'no-response-needed' },
    ];
    return { id: `c${index}`, marketplace: 'amazon', store: 'IT', messages, events };
  });
}

export function benchSlaClocks(): void {
  console.log(`\nClocks of ${COUNT} conversations of 20 events, Amazon's and two of one's own`);
  const conversations = makeConversations(COUNT);
  for (const conversation of conversations.slice(0, 2000)) slaClocks(conversation, options);
  let [clocks, waking] = [0, 0];
  const seconds =
    timed(() => {
      for (const conversation of conversations) {
        const found = slaClocks(conversation, options);
        clocks += found.length;
        if (nextWakeUp(found, { asOf: AS_OF }) !== undefined) waking += 1;
      }
    }) / 1000;
  assert.ok(clocks > COUNT && waking < COUNT);
  console.log(
    `  ${Math.round(COUNT / seconds)} conversations a second (${(clocks / COUNT).toFixed(1)} clocks each; ${waking} still to wake up for)`,
  );
}
