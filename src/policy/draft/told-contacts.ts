import type { Message } from '../../model/index.ts';
import { CONTACT_WORDS, findEmails, foldText } from '../../text/index.ts';
import type { DraftContext } from './draft-context.ts';

/** What the others wrote: their own address or number is no secret to them. The seller's messages excuse nothing. */
export interface ToldContacts {
  readonly addresses: ReadonlySet<string>;
  /** Digits only. */
  readonly numbers: ReadonlySet<string>;
}

const NUMBER = /\d(?:[ \u00A0()./-]{0,3}\d){4,39}/g;

/** Addresses and numbers that stand in the order, or in messages of the buyer, the marketplace or the carrier. */
export function toldContacts({ order, conversation }: DraftContext): ToldContacts {
  const ids = [
    order?.id,
    ...(conversation?.orderIds ?? []),
    conversation?.id,
    ...(order?.shipments ?? []).flatMap(({ trackingNumber, id }) => [trackingNumber, id]),
    ...(order?.lines ?? []).flatMap(({ sku, productId, id }) => [sku, productId, id]),
  ];
  const texts = (conversation?.messages ?? []).filter(({ from }) => from !== 'seller').map(textOf);
  return {
    addresses: new Set(
      texts.flatMap((text) => findEmails(text, CONTACT_WORDS).map(({ address }) => address)),
    ),
    numbers: new Set(
      [...ids, ...texts.flatMap(({ folded }) => folded.match(NUMBER) ?? [])].flatMap(
        (one) => digitsOf(one ?? '') || [],
      ),
    ),
  };
}

const textOf = ({ subject = '', text = '' }: Message) => foldText(`${subject}\n${text}`);

/** The digits of a number, however it is grouped. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');
