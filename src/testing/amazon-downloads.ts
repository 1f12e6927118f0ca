import { feedbackInForce, starsOf } from '../model/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import { commaRow, longDate, namedMonthDate, shortDate, tabRow } from './file-text.ts';
import { type SampleClaim, type SampleFeedback, type SampleOrder, unreadableId } from './sample-order.ts';

/** What the files about one store are written from. */
export interface Download {
  readonly orders: readonly SampleOrder[];
  readonly asOf: Instant;
  /** The local day of an instant. */
  readonly dateOf: (at: Instant) => LocalDate;
}

/** One to three stars in force; what is struck through or revised upwards is not listed. One row has six stars. */
export function feedbackText({ orders, asOf, dateOf }: Download): string {
  const rater = 'rater@marketplace.amazon.it';
  const listed = orders.flatMap((order) => {
    const inForce = feedbackInForce(order, { knownAt: asOf, choice: 'latest' });
    if (inForce === undefined || starsOf(inForce.rating) > 3) return [];
    const { leftAt, comment } = inForce.feedback as SampleFeedback;
    return [
      {
        leftAt,
        fields: [shortDate(dateOf(leftAt)), String(inForce.rating), comment, '', '-', '-', '-', order.id],
      },
    ];
  });
  listed.sort((a, b) => b.leftAt - a.leftAt);
  const unreadable = [shortDate(dateOf(asOf)), '6', '', '', '-', '-', '-', unreadableId];
  return [
    tabRow([
      'Date',
      'Rating',
      'Comments',
      'Your Response',
      'Arrived on Time',
      'Item as Described',
      'Customer Service',
      'Order ID',
      'Rater Email',
    ]),
    ...[...listed.map(({ fields }) => fields), unreadable].map((fields) => tabRow([...fields, rater])),
  ].join('');
}

/** Orders placed since then with a defect that counts now, all of them the seller's to ship; one row lacks its order id. */
export function orderDefectsText({ orders, asOf, dateOf }: Download, since: Instant): string {
  const rows = orders.flatMap((order) => {
    if (order.placedAt < since) return [];
    const inForce = feedbackInForce(order, { knownAt: asOf, choice: 'latest' });
    const negative = inForce !== undefined && starsOf(inForce.rating) <= 2;
    const claimed = order.claims.some(({ decisions }) => decisions.every(isStanding));
    const disputed = order.chargebacks.length > 0;
    if (!negative && !claimed && !disputed) return [];
    return [
      [order.id, longDate(dateOf(order.placedAt)), 'Seller', flag(negative), flag(claimed), flag(disputed)],
    ];
  });
  return [
    commaRow([
      'Order ID',
      'Order Date',
      'Fulfilled By',
      'Negative Feedback',
      'A-to-z Guarantee claim',
      'Chargeback claim',
    ]),
    ...[...rows, ['', longDate(dateOf(asOf)), 'Seller', 'No', 'Yes', 'No']].map(commaRow),
  ].join('');
}

function flag(is: boolean): string {
  return is ? 'Yes' : 'No';
}

function isStanding({ outcome }: SampleClaim['decisions'][number]): boolean {
  return outcome !== 'withdrawn';
}

/** Cancellations that no other file explains; one row lacks its order id. */
export function cancellationsText({ orders, asOf, dateOf }: Download): string {
  const rows = orders.flatMap(({ id, placedAt, cancellations }) =>
    cancellations.flatMap(({ countsInCancelRate }) =>
      countsInCancelRate === undefined ? [] : [[longDate(dateOf(placedAt)), id, flag(countsInCancelRate)]],
    ),
  );
  return [
    commaRow(['Order Date', 'Order ID', 'Impacts Account Health']),
    ...[...rows, [longDate(dateOf(asOf)), '', 'No']].map(commaRow),
  ].join('');
}

/** Return requests, one row a line, blanks of one space as in the real file; one row has no readable date. */
export function returnsText({ orders, dateOf }: Download): string {
  const rows = orders.flatMap(({ id, placedAt, lines, returns }) =>
    returns.flatMap(({ requestedAt, reason, inPolicy }) =>
      lines.map((line) => ({
        'Order ID': id,
        'Order date': namedMonthDate(dateOf(placedAt)),
        'Return request date': namedMonthDate(dateOf(requestedAt)),
        'Return request status': 'Approved',
        'Amazon RMA ID': `D${id.slice(4, 11)}RRMA`,
        ASIN: line.productId,
        'Merchant SKU': line.sku,
        'Item Name': line.title,
        'Return quantity': '1',
        'Return Reason': `CR-${reason}`,
        'In policy': flag(inPolicy).slice(0, 1),
        'A-to-Z Claim': 'N',
        'Is prime': 'N',
        'Return type': 'C-Returns',
      })),
    ),
  );
  const unreadable = {
    'Order ID': unreadableId,
    'Return request date': '31-Feb-2026',
    'Amazon RMA ID': 'D0000000RRMA',
  };
  return [
    tabRow(RETURN_COLUMNS),
    ...[...rows, unreadable].map((row: Readonly<Record<string, string>>) =>
      tabRow(RETURN_COLUMNS.map((column) => row[column] ?? ' ')),
    ),
  ].join('');
}

const RETURN_COLUMNS = [
  'Order ID',
  'Order date',
  'Return request date',
  'Return request status',
  'Amazon RMA ID',
  'Merchant RMA ID',
  'Label type',
  'Label cost',
  'Currency code',
  'Return carrier',
  'Tracking ID',
  'Label to be paid by',
  'A-to-Z Claim',
  'Is prime',
  'ASIN',
  'Merchant SKU',
  'Item Name',
  'Return quantity',
  'Return Reason',
  'In policy',
  'Return type',
  'Resolution',
  'Invoice number',
  'Return delivery date',
  'Order Amount',
  'Order quantity',
];
