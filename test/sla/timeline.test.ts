import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/model/index.ts';
import { slaClocks } from '../../src/sla/index.ts';
import { italy } from './clocks-setting.ts';

describe('a history with something in it that is no object', () => {
  const sound = { from: 'buyer', sentAt: Date.UTC(2026, 9, 9, 7) } as const;
  const clocksOf = (changes: object) => {
    const conversation = { id: 'c', marketplace: 'amazon', store: 'IT', messages: [sound], ...changes };
    return () =>
      slaClocks(conversation as unknown as Conversation, { rules: italy, asOf: '2026-10-09T09:00:00Z' });
  };

  it('is refused with its place', () => {
    expect(clocksOf({ messages: [sound, null] })).toThrow(TypeError);
    expect(clocksOf({ messages: [sound, null] })).toThrow('conversation.messages[1] is no object: null');
    expect(clocksOf({ events: ['solved'] })).toThrow('conversation.events[0] is no object: solved');
  });

  it('what has no instant is left out, the rest counts', () => {
    expect(clocksOf({ messages: [sound, { from: 'seller', sentAt: Number.NaN }] })()).toEqual(clocksOf({})());
    expect(clocksOf({})().map(({ status }) => status)).toEqual(['running']);
  });
});
