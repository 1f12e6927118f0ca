import { describe, expect, it } from 'vitest';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { etsy } from '../../src/rulebook/etsy/index.ts';
import { tiktok } from '../../src/rulebook/tiktok/index.ts';
import { walmart } from '../../src/rulebook/walmart/index.ts';

const marketplaces = [amazon, ebay, etsy, tiktok, walmart];
const carriers = amazon.carriers ?? [];

const signs: Readonly<Record<string, string>> = { D: '[0-9]', A: '[A-Z]', X: '[A-Z0-9]' };
const fits = (shape: string, number: string): boolean =>
  new RegExp(`^${[...shape].map((sign) => signs[sign] ?? sign.toUpperCase()).join('')}$`).test(number);

const named = (number: string): readonly string[] =>
  carriers.filter(({ tracking }) => tracking.some(({ shape }) => fits(shape, number))).map(({ id }) => id);

describe('carriers', () => {
  // Numbers made up to the shape that the carrier prints.
  it.each([
    ['1Z999AA10123456784', 'ups'],
    ['9400111899223100001234', 'usps'],
    ['TBA123456789012', 'amazon-logistics'],
    ['JJD0002233573990240', 'yodel'],
    ['RR123456785GB', 'royal-mail'],
    ['RR123456785DE', 'deutsche-post'],
    ['RR123456785AU', 'australia-post'],
    ['3SABCD123456789', 'postnl'],
    ['SF1234567890123', 'sf-express'],
    ['4PX3000123456789CN', '4px'],
    ['00340434161094042557', 'dhl'],
    ['D10011354453707', 'ontrac'],
    ['LX12345678', 'lasership'],
  ])('R50, B12: %s has a shape of %s', (number, id) => {
    expect(named(number)).toContain(id);
  });

  it('a literal A, D or X is no wildcard', () => {
    expect(named('RR123456785XX')).toEqual([]);
    expect(named('TBX123456789012')).toEqual([]);
  });

  it('B12: digits alone are no shape unless there are twelve of them or a check digit', () => {
    const weak = carriers.flatMap(({ tracking }) =>
      tracking.filter(({ shape, check }) => /^[D0-9]{1,11}$/.test(shape) && check === undefined),
    );
    expect(weak).toEqual([]);
  });

  it('each has a name, a site, an id of its own', () => {
    expect(new Set(carriers.map(({ id }) => id)).size).toBe(carriers.length);
    expect(carriers.length).toBeGreaterThan(60);
    expect(carriers.filter(({ hosts }) => hosts.length === 0)).toEqual([]);
  });

  it('every country of a store has one that works there, and every marketplace has them all', () => {
    for (const marketplace of marketplaces) {
      expect(marketplace.carriers).toBe(amazon.carriers);
      for (const { country } of Object.values(marketplace.stores))
        expect(carriers.some(({ countries }) => countries?.includes(country))).toBe(true);
    }
  });

  it('B12: every marketplace says which sites are its own', () => {
    expect(marketplaces.map(({ sites }) => sites?.hosts[0])).toEqual([
      'amazon.*',
      'ebay.*',
      'etsy.com',
      'tiktok.com',
      'walmart.com',
    ]);
  });
});
