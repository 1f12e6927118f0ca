import { describe, expect, it } from 'vitest';
import { type Assignment, assessRisk, route } from '../../src/risk/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { anOrder } from '../../src/testing/index.ts';
import { classified } from './classified.ts';

const asOf = Date.UTC(2026, 9, 15, 12);
const german = anOrder({ store: 'DE' });

describe('route', () => {
  it('R39: all of amazon.de goes to the German-speaking colleague', () => {
    const assignments: readonly Assignment[] = [
      { to: 'Jutta', when: { marketplaces: ['amazon'], stores: ['DE'] } },
      { to: 'Everyone', when: {} },
    ];
    const to = (order?: typeof german) => route({ classification: classified(), order }, { assignments });
    expect(to(german)).toEqual({ to: 'Jutta', assignment: 0, because: ['marketplaces', 'stores'] });
    expect(to(anOrder())).toEqual({ to: 'Everyone', assignment: 1, because: [] });
    expect(to()).toEqual({ to: 'Everyone', assignment: 1, because: [] });
    const conversation = { id: 'c', marketplace: 'amazon', store: 'DE', messages: [] };
    expect(route({ classification: classified(), conversation }, { assignments }).to).toBe('Jutta');
  });

  it('the first assignment that fits decides; without one, nobody', () => {
    const assignments: readonly Assignment[] = [
      { to: 'Safety', when: { signals: ['safety', 'extortion'] } },
      { to: 'Returns', when: { reasons: ['return-request'], languages: ['en', 'it'] } },
      { to: 'People', when: { abstained: true } },
    ];
    const to = (parts: Parameters<typeof classified>[0]) =>
      route({ classification: classified(parts) }, { assignments }).to;
    expect(to({ signals: ['anger', 'safety'], reason: 'return-request' })).toBe('Safety');
    expect(to({ reason: 'return-request' })).toBe('Returns');
    expect(to({ reason: 'return-request', language: undefined, abstained: true })).toBe('People');
    expect(to({})).toBeNull();
  });

  it('goes by what the order says the message is about', () => {
    const classification = classified({ reason: 'where-is-my-order' });
    const risk = assessRisk(
      { classification, order: german },
      { rules: rulebook(amazon, { store: 'DE' }), asOf },
    );
    const assignments = [{ to: 'Carriers', when: { reasons: ['not-received'] } }] as const;
    expect(route({ classification, risk }, { assignments }).to).toBe('Carriers');
    expect(route({ classification }, { assignments }).to).toBeNull();
  });

  it('names a condition that does not exist', () => {
    const assignments = [{ to: 'x', when: { mood: ['bad'] } }] as unknown as readonly Assignment[];
    expect(() => route({ classification: classified() }, { assignments })).toThrow(
      /assignments\[0\].*mood.*stores/,
    );
  });
});
