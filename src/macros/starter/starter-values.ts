import type { Money } from '../../model/index.ts';
import type { InstantInput } from '../../time/index.ts';
import type { StarterId } from './starter-texts.ts';

type Optional<T> = T | null | undefined;

/** What every message to a buyer takes. */
interface Message {
  readonly seller: { readonly name: string };
  readonly buyer?: Optional<{ readonly name?: Optional<string> }>;
  readonly order: { readonly id: string };
}

/** What every reply takes. */
interface Reply extends Message {
  readonly buyer?: Optional<{
    readonly name?: Optional<string>;
    /** Has this buyer ordered before? */
    readonly isReturning?: Optional<boolean>;
  }>;
  /** Does the buyer write again about the same matter? */
  readonly contact?: Optional<{ readonly isRepeated?: Optional<boolean> }>;
}

interface Promised {
  /** When the seller will write again. */
  readonly reply: { readonly by: InstantInput };
}

interface Redirected {
  /** As buyers know it: `Amazon`. */
  readonly marketplace: { readonly name: string };
}

interface Items {
  readonly order: {
    readonly id: string;
    /** Names of the products. */
    readonly items?: Optional<readonly string[]>;
  };
}

interface Arrival {
  readonly tracking?: Optional<{ readonly eta?: Optional<InstantInput> }>;
}

interface Parcel {
  readonly tracking?: Optional<{
    readonly carrier?: Optional<string>;
    readonly number?: Optional<string>;
    /** The latest scan, in the buyer's language. */
    readonly status?: Optional<string>;
    readonly eta?: Optional<InstantInput>;
    readonly url?: Optional<string>;
  }>;
  readonly order: {
    readonly id: string;
    /** Asked for where there is no tracking number yet. */
    readonly shipBy?: Optional<InstantInput>;
  };
}

interface Explained {
  /** What has happened or what is asked, in the seller's words. */
  readonly problem: { readonly text: string };
}

interface Answered {
  /** The seller's own words. */
  readonly answer: { readonly text: string };
}

/** The values of each text of the starter set, the same in every language. */
export interface StarterValues extends Record<StarterId, unknown> {
  'where-is-my-order': Reply & Parcel & Promised;
  'where-is-my-order-marketplace': Reply & Arrival & Redirected;
  'late-delivery': Reply & Parcel & Promised;
  'late-delivery-marketplace': Reply & Arrival & Redirected;
  'not-received': Reply & Parcel & Promised;
  'not-received-marketplace': Reply & Redirected;
  'missing-item': Reply & Items & Promised;
  'wrong-item': Reply & Items & Promised;
  'damaged-or-defective': Reply & Items & Promised;
  'not-as-described': Reply & Items & Promised;
  'product-problem-marketplace': Reply & Items & Promised;
  'return-request': Reply & Items & Promised;
  'return-request-marketplace': Reply & Redirected;
  'refund-status': Reply &
    Partial<Promised> & {
      readonly refund?: Optional<{
        readonly amount?: Optional<Money>;
        readonly issuedAt?: Optional<InstantInput>;
      }>;
    };
  'refund-status-marketplace': Reply & Redirected;
  'cancel-before-shipment': Reply & Promised;
  'cancel-before-shipment-amazon': Reply & Promised;
  'cancel-after-shipment': Reply & Parcel;
  'cancel-order-marketplace': Reply & Redirected;
  'change-order-before-shipment': Reply & Promised;
  'change-order-after-shipment': Reply & Parcel;
  'change-order-marketplace': Reply & Redirected;
  'invoice-request': Reply &
    Partial<Promised> & { readonly invoice?: Optional<{ readonly isAttached?: Optional<boolean> }> };
  'product-question': Omit<Reply, 'order'> & Answered;
  'delivery-problem-notice': Message & Parcel & Explained;
  'address-question': Message & Explained;
  'return-question': Message & Explained;
  'feedback-answer': Pick<Message, 'seller'> & Answered;
}
