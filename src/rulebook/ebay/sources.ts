import type { Source } from '../../model/index.ts';

// Pages are named in our words where their own title was not kept.
const pages = {
  EXPORT: {
    title: 'eBay, return and not-received requests and their appeal (export.ebay.com)',
    url: 'https://export.ebay.com',
  },
  SITES: { title: 'eBay developer program, marketplace identifiers', url: 'https://developer.ebay.com' },
  CONTACT: { title: 'eBay, member-to-member contact policy', url: 'https://www.ebay.com/help' },
  FEEDBACK: {
    title: 'eBay help 4208 and 4262, feedback revision and feedback extortion',
    url: 'https://www.ebay.com/help',
  },
  UNSOURCED: { title: 'General knowledge: no page was found that says it' },
} as const;

/** The page behind a key, with the day of the last reading. */
export function sourceOf(key: keyof typeof pages): Source {
  return key === 'UNSOURCED' ? pages[key] : { ...pages[key], readOn: '2026-11-21' };
}
