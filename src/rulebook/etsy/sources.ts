import type { Source } from '../../model/index.ts';

// Pages are named in our words where their own title was not kept.
const pages = {
  STAR: { title: 'Etsy help, Star Seller and message response rate', url: 'https://help.etsy.com' },
  FORUM: {
    title: 'Etsy community, answers of moderators about the message response rate',
    url: 'https://community.etsy.com',
  },
  SHILLING: {
    title: 'Etsy, shilling policy: no compensation for reviews',
    url: 'https://www.etsy.com/legal',
  },
  EXTORTION: { title: 'Etsy help, review extortion', url: 'https://help.etsy.com' },
} as const;

/** The page behind a key, with the day of the last reading. */
export function sourceOf(key: keyof typeof pages): Source {
  return { ...pages[key], readOn: '2026-11-21' };
}
