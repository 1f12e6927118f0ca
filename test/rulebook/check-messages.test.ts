import { describe, expect, it } from 'vitest';
import { checkMarketplace, type Marketplace } from '../../src/rulebook/index.ts';

const common = {
  since: '2026-01-01',
  stores: ['NZ'],
  source: { title: 'Terms' },
  confidence: 'high',
};
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
const draft = { ...common, id: 'shop.draft', rule: 'emoji', severity: { reply: 'info' } };
const contact = {
  ...common,
  id: 'shop.contact',
  purpose: 'reply',
  permitted: true,
  critical: false,
  routes: ['chat'],
};
const messageType = {
  ...common,
  id: 'shop.type',
  messageType: 'sendIt',
  text: { min: 1, max: 100 },
  attachments: { min: 0, max: 0 },
  links: 'none',
  critical: false,
};
const files = { ...common, id: 'shop.files', extensions: ['pdf'], totalBytes: 1000, noneFor: [] };
const removal = {
  ...common,
  id: 'shop.removal',
  ground: 'obscene-language',
  effect: 'removed',
  concerns: 'anywhere',
  certainty: 'certain',
};
const sites = { hosts: ['shop.nz', 'shop.*'], names: ['Shop'], maskedEmailHosts: [] };
const carrier = { id: 'post', names: ['Post'], hosts: ['post.nz'], tracking: [{ shape: 'AADDDDDDDDDNZ' }] };

const checked = (parts: object) => () =>
  checkMarketplace({
    id: 'shop',
    stores: { NZ: store, AU: { ...store, country: 'AU' } },
    metrics: [],
    terms: [],
    downloads: [],
    ...parts,
  } as unknown as Marketplace);

describe('checkMarketplace, messages', () => {
  it('B13: accepts a marketplace of one’s own with every kind of rule, and with everything they may carry', () => {
    expect(
      checked({
        drafts: [draft],
        contacts: [contact],
        messageTypes: [messageType],
        attachments: [files],
        removals: [removal],
        sites,
        carriers: [carrier],
      })(),
    ).toBeUndefined();
    expect(
      checked({
        drafts: [
          {
            ...draft,
            until: '2027-01-01',
            severity: {},
            variants: [{ when: { mixed: true, count: 2, form: 'notice' }, severity: { appeal: 'critical' } }],
            limit: 1,
            remark: 'Ours',
          },
        ],
        contacts: [
          { ...contact, perOrder: 1, sharedWith: ['invoice'], term: 'request-review', messageType: 'sendIt' },
          { ...contact, id: 'shop.other', purpose: 'marketing', permitted: false, routes: [] },
        ],
        attachments: [{ ...files, count: 2, proactivePurposes: ['invoice'], noneFor: ['appeal'] }],
        removals: [{ ...removal, fulfilledBy: 'seller', label: 'protected', firstScanOnTime: true }],
        carriers: [{ ...carrier, tracking: [{ shape: 'dDDDDDDDDDDD', check: 'mod7' }], countries: ['NZ'] }],
      })(),
    ).toBeUndefined();
  });

  it.each<readonly [string, object]>([
    ['id', { id: '' }],
    ['rule', { rule: 'shouting' }],
    ['since', { since: 'now' }],
    ['until', { until: '2026-01-01' }],
    ['stores', { stores: ['US'] }],
    ['severity', { severity: 'info' }],
    ['severity.email', { severity: { email: 'info' } }],
    ['severity.reply', { severity: { reply: 'bad' } }],
    ['variants', { variants: {} }],
    ['variants[0].severity', { variants: [{ when: { a: 1 } }] }],
    ['variants[0].when', { variants: [{ when: {}, severity: {} }] }],
    ['variants[0].when', { variants: [{ when: ['a'], severity: {} }] }],
    ['variants[0].when', { variants: [{ when: null, severity: {} }] }],
    ['variants[0].when.form', { variants: [{ when: { form: null }, severity: {} }] }],
    ['limit', { limit: 0 }],
    ['source', { source: 'a page' }],
    ['confidence', { confidence: 'sure' }],
    ['remark', { remark: '' }],
    ['purpose', { purpose: 'reply' }],
  ])('refuses a rule about texts for its %s', (field, changes) => {
    expect(checked({ drafts: [{ ...draft, ...changes }] })).toThrow(RangeError);
    expect(checked({ drafts: [{ ...draft, ...changes }] })).toThrow(`.${field}`);
  });

  it.each<readonly [string, object]>([
    ['purpose', { purpose: 'chatting' }],
    ['permitted', { permitted: 'yes' }],
    ['critical', { critical: undefined }],
    ['perOrder', { perOrder: 0 }],
    ['sharedWith[0]', { perOrder: 1, sharedWith: ['chatting'] }],
    ['sharedWith: there is no perOrder', { sharedWith: ['invoice'] }],
    ['term', { term: 'some-day' }],
    ['routes[0]', { routes: ['letter'] }],
    ['routes must name one', { routes: [] }],
    ['messageType', { messageType: '' }],
    ['stores', { stores: ['US'] }],
  ])('refuses a contact for its %s', (field, changes) => {
    expect(checked({ contacts: [{ ...contact, ...changes }] })).toThrow(RangeError);
    expect(checked({ contacts: [{ ...contact, ...changes }] })).toThrow(`shop.contact.${field}`);
  });

  it.each<readonly [string, object]>([
    ['messageType', { messageType: '' }],
    ['text', { text: 800 }],
    ['text.max', { text: { min: 1 } }],
    ['text.max must be at least min, 5', { text: { min: 5, max: 4 } }],
    ['attachments.min', { attachments: { min: -1, max: 4 } }],
    ['links', { links: 'some' }],
    ['critical', { critical: 1 }],
  ])('refuses a message type for its %s', (field, changes) => {
    expect(checked({ messageTypes: [{ ...messageType, ...changes }] })).toThrow(RangeError);
    expect(checked({ messageTypes: [{ ...messageType, ...changes }] })).toThrow(`shop.type.${field}`);
  });

  it.each<readonly [string, object]>([
    ['extensions[0]', { extensions: ['.pdf'] }],
    ['extensions[0]', { extensions: ['PDF'] }],
    ['extensions[0]', { extensions: [7] }],
    ['totalBytes', { totalBytes: 0 }],
    ['count', { count: 0 }],
    ['proactivePurposes[0]', { proactivePurposes: ['chatting'] }],
    ['noneFor[0]', { noneFor: ['letter'] }],
  ])('R49: refuses a rule about files for its %s', (field, changes) => {
    expect(checked({ attachments: [{ ...files, ...changes }] })).toThrow(RangeError);
    expect(checked({ attachments: [{ ...files, ...changes }] })).toThrow(`shop.files.${field}`);
  });

  it.each<readonly [string, object]>([
    ['ground', { ground: 'unfair' }],
    ['effect', { effect: 'hidden' }],
    ['concerns', { concerns: 'half' }],
    ['certainty', { certainty: 'likely' }],
    ['fulfilledBy', { fulfilledBy: 'carrier' }],
    ['label', { label: 'blue' }],
    ['firstScanOnTime', { firstScanOnTime: 'yes' }],
  ])('R23: refuses a ground of removal for its %s', (field, changes) => {
    expect(checked({ removals: [{ ...removal, ...changes }] })).toThrow(RangeError);
    expect(checked({ removals: [{ ...removal, ...changes }] })).toThrow(`shop.removal.${field}`);
  });

  it.each<readonly [string, object]>([
    ['sites.hosts', { sites: { ...sites, hosts: [] } }],
    ['sites.hosts[0]', { sites: { ...sites, hosts: ['https://shop.nz'] } }],
    ['sites.hosts[0]', { sites: { ...sites, hosts: ['*.shop.nz'] } }],
    ['sites.hosts[0]', { sites: { ...sites, hosts: ['Shop.nz'] } }],
    ['sites.hosts[0]', { sites: { ...sites, hosts: [`${'a.'.repeat(200)}nz`] } }],
    ['sites.names', { sites: { ...sites, names: undefined } }],
    ['sites.maskedEmailHosts[0]', { sites: { ...sites, maskedEmailHosts: [1] } }],
    ['sites.links', { sites: { ...sites, links: [] } }],
    ['sites must be', { sites: 'shop.nz' }],
    ['carriers.post.names', { carriers: [{ ...carrier, names: [] }] }],
    ['carriers.post.hosts[0]', { carriers: [{ ...carrier, hosts: ['post'] }] }],
    ['carriers.post.tracking[0].shape', { carriers: [{ ...carrier, tracking: [{ shape: 'DD-DDDD' }] }] }],
    ['carriers.post.tracking[0].shape', { carriers: [{ ...carrier, tracking: [{ shape: 'DDDDD' }] }] }],
    ['carriers.post.tracking[0].shape', { carriers: [{ ...carrier, tracking: [{ shape: '123456' }] }] }],
    ['carriers.post.tracking[0].shape', { carriers: [{ ...carrier, tracking: [{ shape: 7 }] }] }],
    [
      'carriers.post.tracking[0].check',
      { carriers: [{ ...carrier, tracking: [{ shape: 'DDDDDD', check: 'luhn' }] }] },
    ],
    ['carriers.post.countries', { carriers: [{ ...carrier, countries: [] }] }],
    ['carriers.post.countries[0]', { carriers: [{ ...carrier, countries: ['nz'] }] }],
    ['carriers.post.id: there are two', { carriers: [carrier, carrier] }],
  ])('refuses a marketplace for %s', (message, parts) => {
    expect(checked(parts)).toThrow(RangeError);
    expect(checked(parts)).toThrow(message);
  });

  it('refuses two versions of one rule, purpose, type or ground, also under two ids, and two rules about files', () => {
    const again = { id: 'shop.again' };
    expect(checked({ drafts: [draft, { ...draft, ...again }] })).toThrow('two versions of emoji hold in NZ');
    expect(checked({ contacts: [contact, { ...contact, ...again }] })).toThrow('two versions of reply');
    expect(checked({ messageTypes: [messageType, { ...messageType, ...again }] })).toThrow(
      'two versions of sendIt',
    );
    expect(checked({ attachments: [files, { ...files, ...again }] })).toThrow('two versions of attachments');
    expect(checked({ removals: [removal, { ...removal, ...again }] })).toThrow(
      'two versions of obscene-language',
    );
    expect(checked({ removals: [removal, { ...removal, ...again, stores: ['AU'] }] })()).toBeUndefined();
  });

  it('refuses one id for two things', () => {
    expect(checked({ drafts: [{ ...draft, id: 'a' }], contacts: [{ ...contact, id: 'a' }] })).toThrow(
      'a: one id for two things, emoji and contact for reply',
    );
    expect(
      checked({ messageTypes: [{ ...messageType, id: 'a' }], removals: [{ ...removal, id: 'a' }] }),
    ).toThrow('a: one id for two things, message type sendIt and removal for obscene-language');
    expect(checked({ attachments: [{ ...files, id: 'a' }], drafts: [{ ...draft, id: 'a' }] })).toThrow(
      'a: one id for two things',
    );
  });
});
