import type { Source } from '../../model/index.ts';

// Pages are named in our words where their own title was not kept.
const pages = {
  TH: {
    title: 'TikTok Shop seller center Thailand, 12-hour response rate',
    url: 'https://seller-th.tiktok.com',
  },
  ID: {
    title: 'TikTok Shop seller center Indonesia, 12-hour response rate',
    url: 'https://seller-id.tokopedia.com',
  },
  US: { title: '24-hour response rate of TikTok Shop, United States (guides and copies)' },
  CHAT: { title: 'TikTok Shop seller center, customer service: chat and its rules' },
} as const;

/** The page behind a key, with the day of the last reading. */
export function sourceOf(key: keyof typeof pages): Source {
  return { ...pages[key], readOn: '2026-11-21' };
}
