import { describe, expect, it } from 'vitest';
import { assessOrder } from '../../src/metrics/index.ts';
import { parseConversation, parseFeedback, parseMessage, parseOrder } from '../../src/model/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { aClaim, aConversation, aFeedback, aMessage, anOrder } from '../../src/testing/index.ts';

describe('builders', () => {
  it('make what the parsers accept, with nothing left over', () => {
    expect(parseOrder(anOrder())).toEqual({ ok: true, value: anOrder(), ignored: [] });
    expect(parseMessage(aMessage())).toEqual({ ok: true, value: aMessage(), ignored: [] });
    expect(parseConversation(aConversation())).toEqual({ ok: true, value: aConversation(), ignored: [] });
    expect(parseFeedback(aFeedback())).toEqual({ ok: true, value: aFeedback(), ignored: [] });
    const withClaim = anOrder({ claims: [aClaim()] });
    expect(parseOrder(withClaim)).toEqual({ ok: true, value: withClaim, ignored: [] });
  });

  it('give way to what is asked for', () => {
    expect(anOrder({ store: 'DE', feedback: undefined })).toMatchObject({ store: 'DE', feedback: undefined });
    expect(aMessage({ text: 'Grazie' }).text).toBe('Grazie');
    expect(aConversation({ orderIds: [] }).orderIds).toEqual([]);
    expect(aFeedback({ rating: 4 }).rating).toBe(4);
    expect(aClaim({ debited: true }).debited).toBe(true);
  });

  it('make an order that hurts no metric until something is added', () => {
    const options = { rules: rulebook(amazon, { store: 'IT' }), asOf: '2026-10-20T12:00:00+02:00' };
    const failing = (order: ReturnType<typeof anOrder>) =>
      assessOrder(order, options).filter(({ outcome }) => outcome === 'fails').length;
    expect(failing(anOrder())).toBe(0);
    expect(failing(anOrder({ feedback: [aFeedback()], claims: [aClaim()] }))).toBe(1);
  });

  it('are new objects at each call', () => {
    expect(anOrder()).not.toBe(anOrder());
    expect(anOrder()).toEqual(anOrder());
  });
});
