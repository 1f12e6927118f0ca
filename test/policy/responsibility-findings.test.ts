import { describe, expect, it } from 'vitest';
import { responsibilityFindings } from '../../src/policy/draft/responsibility-findings.ts';
import { contextOf, languageOf, order } from './draft-setting.ts';

// Phrases of its own, so that the test says what they are.
const plain = languageOf('en', { carrier: 'carrier' }, 'january', {
  negation: ['(not|never|need not)'],
  'blames-carrier': ['carrier .. fault', 'not our fault'],
  'sends-to-marketplace': ['(contact|ask) amazon'],
  'promises-for-marketplace': ['we (will|can) . (send|trace|refund) .. (parcel|fee)'],
});

const told = (text: string, fulfilledBy: 'seller' | 'marketplace') =>
  responsibilityFindings(
    contextOf(text, { order: { ...order, fulfilledBy }, languages: [plain] }),
  ).findings.map(({ start, end, args }) => [args?.what, text.slice(start, end)]);

describe('R10 B14 who ships takes the responsibility', () => {
  it('a seller who ships blames no carrier and sends nobody to the marketplace', () => {
    expect(told('It is the carrier and his fault.', 'seller')).toEqual([
      ['blames-carrier', 'carrier and his fault'],
    ]);
    expect(told('That is not our fault.', 'seller')).toEqual([['blames-carrier', 'not our fault']]);
    expect(told('Please contact Amazon.', 'seller')).toEqual([['sends-to-marketplace', 'contact Amazon']]);
    expect(told('You need not contact Amazon.', 'seller')).toEqual([]);
    expect(told('It was never the carrier and his fault.', 'seller')).toEqual([]);
    expect(told('We will trace the parcel.', 'seller')).toEqual([]);
  });

  it('where the marketplace ships, only it can promise; the buyer may be sent there', () => {
    expect(told('We will trace the parcel and we can refund the fee.', 'marketplace')).toEqual([
      ['promises-for-marketplace', 'We will trace the parcel and we can refund the fee'],
    ]);
    expect(
      told('We will trace the parcel. Thank you. The sun is out. We can refund the fee.', 'marketplace'),
    ).toHaveLength(2);
    expect(told('Please contact Amazon.', 'marketplace')).toEqual([]);
  });

  it('phrases that overlap are one finding', () => {
    expect(told('It is the carrier, not our fault.', 'seller')).toHaveLength(1);
  });

  it('without an order nobody knows who ships', () => {
    expect(responsibilityFindings(contextOf('Please contact Amazon.')).unchecked).toEqual([
      { rule: 'wrong-responsibility', needs: ['order'] },
    ]);
  });
});
