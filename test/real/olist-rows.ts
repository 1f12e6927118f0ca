import { type CsvRow, field, readCsv } from './csv.ts';
import { isPresent, sharedText } from './shared-files.ts';

/** Wall clock of São Paulo without offset, `YYYY-MM-DD HH:MM:SS`; empty where the source has none. */
type WallText = string;

/** The orders of one checkout that one seller has to ship: what marketplaces call an order. */
export interface SellerOrderRow {
  readonly orderId: string;
  readonly sellerId: string;
  readonly status: string;
  readonly purchased: WallText;
  readonly handedToCarrier: WallText;
  readonly delivered: WallText;
  /** The promised day, always at midnight. */
  readonly estimated: WallText;
  /** Pieces; each is a row of its own. */
  readonly items: number;
  /** The earliest limit of this seller's items. */
  readonly shippingLimit: WallText;
  /** All reviews of the checkout, in the file's order. */
  readonly reviews: readonly ReviewRow[];
}

interface ReviewRow {
  readonly id: string;
  readonly score: number;
  readonly answered: WallText;
}

/** The three files joined, with what was counted on the way. */
export interface OlistRows {
  readonly sellerOrders: readonly SellerOrderRow[];
  readonly checkouts: number;
  readonly items: number;
  readonly reviews: number;
  readonly reviewIds: number;
  /** Checkouts with more than one review. */
  readonly severalReviews: number;
  /** Checkouts without items: nobody is the seller. */
  readonly withoutItems: number;
}

/** Reads the files; without them there are no rows and the tests are skipped. */
export function readOlist(): OlistRows {
  const rows = (name: string) => (isPresent('olist') ? readCsv(sharedText(`olist/${name}.csv.gz`)) : []);
  const items = rows('order_items');
  const reviews = rows('order_reviews');
  const checkouts = rows('orders');
  const limitsOf = limitsBySeller(items);
  const reviewsOf = reviewsByOrder(reviews);
  let withoutItems = 0;
  const sellerOrders = checkouts.flatMap((row) => {
    const orderId = field(row, 'order_id');
    const sellers = limitsOf.get(orderId);
    if (sellers === undefined) {
      withoutItems += 1;
      return [];
    }
    return [...sellers].map(([sellerId, limits]) => ({
      orderId,
      sellerId,
      status: field(row, 'order_status'),
      purchased: field(row, 'order_purchase_timestamp'),
      handedToCarrier: field(row, 'order_delivered_carrier_date'),
      delivered: field(row, 'order_delivered_customer_date'),
      estimated: field(row, 'order_estimated_delivery_date'),
      items: limits.length,
      // Texts of one form sort as the times that they say.
      shippingLimit: limits.toSorted()[0] ?? '',
      reviews: reviewsOf.get(orderId) ?? [],
    }));
  });
  return {
    sellerOrders,
    checkouts: checkouts.length,
    items: items.length,
    reviews: reviews.length,
    reviewIds: new Set(reviews.map((row) => field(row, 'review_id'))).size,
    severalReviews: [...reviewsOf.values()].filter((list) => list.length > 1).length,
    withoutItems,
  };
}

/** By order, then by seller: the shipping limit of each item. */
function limitsBySeller(items: readonly CsvRow[]): Map<string, Map<string, WallText[]>> {
  const byOrder = new Map<string, Map<string, WallText[]>>();
  for (const row of items) {
    const [orderId, sellerId] = [field(row, 'order_id'), field(row, 'seller_id')];
    const bySeller = byOrder.get(orderId) ?? new Map<string, WallText[]>();
    const limits = bySeller.get(sellerId) ?? [];
    limits.push(field(row, 'shipping_limit_date'));
    bySeller.set(sellerId, limits);
    byOrder.set(orderId, bySeller);
  }
  return byOrder;
}

function reviewsByOrder(reviews: readonly CsvRow[]): Map<string, ReviewRow[]> {
  const byOrder = new Map<string, ReviewRow[]>();
  for (const row of reviews) {
    const orderId = field(row, 'order_id');
    const review = {
      id: field(row, 'review_id'),
      score: Number(field(row, 'review_score')),
      answered: field(row, 'review_answer_timestamp'),
    };
    const known = byOrder.get(orderId);
    if (known === undefined) byOrder.set(orderId, [review]);
    else known.push(review);
  }
  return byOrder;
}
