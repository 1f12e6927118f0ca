import { describe, expect, it } from 'vitest';
import { htmlTags } from '../../src/policy/draft/html-tags.ts';
import { isUnder } from '../../src/policy/draft/link-kind.ts';

describe('htmlTags', () => {
  it.each([
    ['<b>x</b>', ['b', 'b']],
    ['<IMG src="a>b">', ['img']],
    ['a < b and c > d', []],
    ['<3 you, x <y', []],
    ['<!-- hidden -->text', ['!--']],
    ['<a <b>', ['b']],
    ['<', []],
  ])('%s', (text, names) => {
    expect(htmlTags(text).map(({ name }) => name)).toEqual(names);
    for (const { start, end, text: tag } of htmlTags(text)) expect(text.slice(start, end)).toBe(tag);
  });
});

describe('isUnder', () => {
  it.each([
    ['amazon.it', 'amazon.*', true],
    ['www.amazon.co.uk', 'amazon.*', true],
    ['sellercentral.amazon.com.au', 'amazon.*', true],
    ['amazon.com', 'amazon.*', true],
    ['amazon.shop', 'amazon.*', false],
    ['amazon.shop-example.com', 'amazon.*', false],
    ['my-amazon.it', 'amazon.*', false],
    ['amazon.com.evil.it', 'amazon.*', false],
    ['amazon', 'amazon.*', false],
    ['a.co', 'a.co', true],
    ['x.a.co', 'a.co', true],
    ['xa.co', 'a.co', false],
  ])('R50: %s under %s: %s', (host, pattern, expected) => {
    expect(isUnder(host, pattern)).toBe(expected);
  });
});
