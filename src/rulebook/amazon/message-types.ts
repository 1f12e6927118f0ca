import type { MessageTypeRule } from '../contact-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore, undatedSince } from './store-groups.ts';

type Limits = Pick<MessageTypeRule, 'text' | 'attachments'> &
  Partial<Pick<MessageTypeRule, 'critical' | 'until' | 'confidence' | 'remark'>>;

const none = { min: 0, max: 0 } as const;
const upToFive = { min: 0, max: 5 } as const;
const oneToFive = { min: 1, max: 5 } as const;
const upTo = (max: number): MessageTypeRule['text'] => ({ min: 1, max });

function messageType(name: string, limits: Limits): MessageTypeRule {
  return {
    id: `amazon.message-type.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    messageType: name,
    since: undatedSince,
    stores: everyStore,
    // A text may name what the message is about and nothing else; without a text there is nothing to link in.
    links: limits.text.max === 0 ? 'none' : 'related',
    critical: false,
    source: sourceOf('MSG'),
    confidence: 'high',
    ...limits,
  };
}

/** What the types of Amazon's Messaging API take. */
export const messageTypes: readonly MessageTypeRule[] = [
  messageType('confirmCustomizationDetails', { text: upTo(800), attachments: upToFive }),
  messageType('confirmDeliveryDetails', { text: upTo(2000), attachments: none }),
  messageType('legalDisclosure', { text: none, attachments: upToFive, critical: true }),
  messageType('confirmOrderDetails', {
    text: upTo(2000),
    attachments: none,
    remark: 'Only before the order is shipped.',
  }),
  messageType('confirmServiceDetails', {
    text: upTo(2000),
    attachments: none,
    remark: 'Home Services only.',
  }),
  messageType('warranty', { text: none, attachments: oneToFive }),
  messageType('digitalAccessKey', { text: upTo(400), attachments: upToFive }),
  messageType('unexpectedProblem', { text: upTo(2000), attachments: none, critical: true }),
  messageType('invoice', {
    text: none,
    attachments: oneToFive,
    remark: 'The operation is called `sendInvoice`.',
  }),
  messageType('negativeFeedbackRemoval', {
    text: none,
    attachments: none,
    until: '2025-08-04',
    confidence: 'medium',
    remark:
      'Asked a buyer to remove a negative feedback after the case was solved. Deleted; its limits are inferred.',
  }),
  messageType('amazonMotors', {
    text: none,
    attachments: upToFive,
    until: '2026-01-30',
    confidence: 'low',
    remark: 'Deleted; its limits are inferred.',
  }),
];
