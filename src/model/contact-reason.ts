/** What a buyer's message is about. */
export type ContactReason =
  | 'where-is-my-order'
  | 'late-delivery'
  | 'not-received'
  | 'missing-item'
  | 'wrong-item'
  | 'damaged-or-defective'
  | 'not-as-described'
  | 'return-request'
  | 'refund-status'
  | 'cancel-order'
  | 'change-order'
  | 'invoice-request'
  | 'product-question'
  | 'no-reply-needed'
  | 'spam-or-unrelated';

/** What else a message shows, apart from its topic. */
export type Signal =
  | 'threatens-feedback'
  | 'threatens-claim'
  | 'extortion'
  | 'safety'
  | 'anger'
  | 'urgency'
  | 'repeat-contact';

/** Something went wrong: an answer says sorry, what is done about it and until when (labels of contact reasons). */
export const problemReasons: readonly ContactReason[] = [
  'late-delivery',
  'not-received',
  'missing-item',
  'wrong-item',
  'damaged-or-defective',
  'not-as-described',
];

/** Where is it: an answer tells where the parcel is and when it comes. */
export const whereReasons: readonly ContactReason[] = ['where-is-my-order', 'late-delivery', 'not-received'];
