import type { Source } from '../../model/index.ts';

// Pages are named in our words where their own title was not kept.
const pages = {
  CARE: { title: 'Walmart Marketplace, Customer Care policy', url: 'https://marketplacelearn.walmart.com' },
  PERFORMANCE: {
    title: 'Walmart Marketplace, seller performance standards',
    url: 'https://marketplacelearn.walmart.com',
  },
} as const;

/** The page behind a key, with the day of the last reading. */
export function sourceOf(key: keyof typeof pages): Source {
  return { ...pages[key], readOn: '2026-11-21' };
}
