import { describe, expect, it } from 'vitest';
import { checkMarketplace, type Marketplace } from '../../src/rulebook/index.ts';

const clock = {
  id: 'shop.clock',
  since: '2026-01-01',
  stores: ['NZ'],
  startsOn: 'unanswered-message',
  stoppedBy: 'human-reply',
  target: { hours: 24 },
  excludes: ['no-response-needed', 'marked-spam'],
  excludesLate: ['marked-spam'],
  enforcement: 'enforced',
  source: { title: 'Terms' },
  confidence: 'high',
};
const extension = { receivedOn: [6, 7], dueOn: 1, dueAt: '12:00' };
const store = {
  zone: 'Pacific/Auckland',
  country: 'NZ',
  currency: 'NZD',
  language: 'en-NZ',
  marketplaceId: 'NZ',
  name: 'Shop',
  source: { title: 'Terms' },
  confidence: 'high',
};
const term = {
  id: 'shop.clock',
  term: 'answer-message',
  since: '2026-01-01',
  stores: ['NZ'],
  length: { hours: 24 },
  starts: 'the message',
  binds: 'seller',
  source: { title: 'Terms' },
  confidence: 'high',
};

const checked =
  (clocks: readonly unknown[], terms: readonly unknown[] = []) =>
  () =>
    checkMarketplace({
      id: 'shop',
      stores: { NZ: store, AU: { ...store, country: 'AU' } },
      metrics: [],
      terms,
      downloads: [],
      clocks,
    } as unknown as Marketplace);

describe('checkMarketplace, clocks', () => {
  it.each([
    ['the plain one', {}],
    ['the first message of a thread', { startsOn: 'first-of-thread' }],
    ['the first one after silence', { startsOn: { firstAfterSilenceHours: 24 } }],
    ['days', { target: { days: 1 } }],
    ['working days', { target: { workingDays: 3 } }],
    ['half an hour', { target: { hours: 0.5 } }],
    ['routes, a source’s own word among them', { inquiryRoutes: ['phone', 'other:whatsapp'] }],
    ['an extension', { extension }],
    ['the first and the last minute of a day', { extension: { ...extension, dueAt: '00:00' } }],
    ['the last minute of a day', { extension: { ...extension, dueAt: '23:59' } }],
    ['an end and a remark', { until: '2026-02-01', remark: 'Ends.' }],
  ])('accepts %s', (_what, changes) => {
    expect(checked([{ ...clock, ...changes }])()).toBeUndefined();
  });

  it('accepts a marketplace that says nothing of clocks', () => {
    const silent = { id: 'shop', stores: { NZ: store }, metrics: [], terms: [], downloads: [] };
    expect(checkMarketplace(silent as unknown as Marketplace)).toBeUndefined();
  });

  it.each<readonly [string, object]>([
    ['since', { since: '2026-02-30' }],
    ['until', { until: '2026-01-01' }],
    ['stores', { stores: [] }],
    ['stores: US is no store', { stores: ['US'] }],
    ['startsOn', { startsOn: 'any-message' }],
    ['startsOn', { startsOn: 24 }],
    ['startsOn', { startsOn: undefined }],
    ['startsOn.firstAfterSilenceHours', { startsOn: { firstAfterSilenceHours: 0 } }],
    ['startsOn.silence', { startsOn: { silence: 24 } }],
    ['stoppedBy', { stoppedBy: 'silence' }],
    ['stoppedBy', { stoppedBy: 'toString' }],
    ['inquiryRoutes', { inquiryRoutes: [] }],
    ['inquiryRoutes[1]', { inquiryRoutes: ['phone', 'pigeon'] }],
    ['replyRoutes', { replyRoutes: 'api' }],
    ['replyRoutes[0]', { replyRoutes: ['other:'] }],
    ['replyRoutes[0]', { replyRoutes: [7] }],
    ['target', { target: 24 }],
    ['target', { target: { weeks: 1 } }],
    ['target.hours', { target: { hours: 0 } }],
    ['target.hours', { target: { hours: -24 } }],
    ['target.hours', { target: { hours: Number.NaN } }],
    ['target.hours', { target: { hours: Infinity } }],
    ['target.hours', { target: { hours: '24' } }],
    ['target.days', { target: { days: 0 } }],
    ['target.days', { target: { hours: 24, days: 1 } }],
    ['target.workingDays', { target: { workingDays: 0.5 } }],
    ['excludes', { excludes: undefined }],
    ['excludes[0]', { excludes: ['weekend'] }],
    ['excludesLate[0]', { excludesLate: ['weekend'] }],
    ['excludesLate: holiday-mode is not among excludes', { excludesLate: ['holiday-mode'] }],
    ['extension', { extension: 'monday' }],
    ['extension.receivedOn', { extension: { ...extension, receivedOn: [] } }],
    ['extension.receivedOn[0]', { extension: { ...extension, receivedOn: [0] } }],
    ['extension.receivedOn[1]', { extension: { ...extension, receivedOn: [7, 8] } }],
    ['extension.dueOn', { extension: { ...extension, dueOn: 'Monday' } }],
    ['extension.dueOn', { extension: { ...extension, dueOn: 1.5 } }],
    ['extension.dueAt', { extension: { ...extension, dueAt: '24:00' } }],
    ['extension.dueAt', { extension: { ...extension, dueAt: '9:00' } }],
    ['extension.dueAt', { extension: { ...extension, dueAt: '12:60' } }],
    ['extension.dueAt', { extension: { ...extension, dueAt: 12 } }],
    ['extension.zone', { extension: { ...extension, zone: 'Etc/UTC' } }],
    ['enforcement', { enforcement: 'maybe' }],
    ['source', { source: 'a page' }],
    ['confidence', { confidence: 'sure' }],
    ['remark', { remark: '' }],
    ['metric', { metric: 'late-response-rate' }],
    ['zone', { zone: 'Etc/UTC' }],
  ])('refuses a clock for its %s', (field, changes) => {
    const rule = { ...clock, ...changes };
    expect(checked([rule])).toThrow(RangeError);
    expect(checked([rule])).toThrow(`shop.clock.${field}`);
  });

  it('names a weekday and a time of day in its own words', () => {
    expect(checked([{ ...clock, extension: { ...extension, dueOn: 8 } }])).toThrow(
      'shop.clock.extension.dueOn must be a weekday, 1 Monday … 7 Sunday: 8',
    );
    expect(checked([{ ...clock, extension: { ...extension, dueAt: 'noon' } }])).toThrow(
      'shop.clock.extension.dueAt must be a time of day (HH:MM): "noon"',
    );
  });

  it('refuses two versions that hold on the same day in the same store, and no others', () => {
    const first = { ...clock, until: '2026-06-02' };
    const second = { ...clock, since: '2026-06-01' };
    expect(checked([first, second])).toThrow('two versions of shop.clock hold in NZ, since 2026-01-01');
    expect(checked([{ ...first, until: '2026-06-01' }, second])()).toBeUndefined();
    expect(checked([first, { ...second, stores: ['AU'] }])()).toBeUndefined();
    expect(checked([clock, { ...clock, id: 'shop.other' }])()).toBeUndefined();
  });

  it('refuses one id for a clock and a term', () => {
    expect(checked([clock], [term])).toThrow('shop.clock: one id for two things, answer-message and a clock');
  });
});
