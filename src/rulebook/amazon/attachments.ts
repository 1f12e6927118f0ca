import type { AttachmentRule } from '../contact-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore, undatedSince } from './store-groups.ts';

/** Which files may go with a message. */
export const attachments: readonly AttachmentRule[] = [
  {
    id: 'amazon.attachments',
    since: undatedSince,
    stores: everyStore,
    extensions: ['txt', 'pdf', 'doc', 'docx', 'jpg', 'jpeg', 'gif', 'tif', 'tiff', 'bmp', 'png'],
    totalBytes: 10 * 1024 * 1024,
    proactivePurposes: [
      'warranty',
      'invoice',
      'legal-disclosure',
      'customization-details',
      'digital-access-key',
    ],
    noneFor: ['claim-response'],
    source: sourceOf('S004'),
    confidence: 'medium',
    remark:
      'The list is a guide’s, in every copy of the help page it is cut off; the spellings docx, jpeg and tif are ' +
      'general knowledge. 10 MB a message are the help page’s words, taken as 1024 times 1024 bytes each. Of the ' +
      'seller’s own accord: product instructions, warranty, invoice, and what the API takes files for. A claim ' +
      'response is sent without files (help 1781).',
  },
];
