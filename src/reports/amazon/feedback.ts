import type { FactSource, Feedback, OrderFacts, Rating } from '../../model/index.ts';
import { fieldOf } from '../delimited.ts';
import { textKeeper } from '../keep.ts';
import type { ReportText } from '../lines.ts';
import { reportLog, rowIssue } from '../log.ts';
import { openTable, type TableShape } from '../table.ts';
import { statedCoverage } from './coverage.ts';
import { dateOrderOf, expectedDate, readFileDay } from './dates.ts';
import { type AmazonReadOptions, accountOf, checkReadOptions, zoneOf } from './options.ts';
import { factSource } from './source.ts';
import { storeOfEmail } from './stores.ts';

type FeedbackColumn = 'date' | 'rating' | 'comment' | 'orderId' | 'email';

/** The seller-feedback report; localized headers are read by position. */
export const feedbackShape: TableShape<FeedbackColumn> = {
  file: 'the seller-feedback report',
  columns: {
    date: ['Date'],
    rating: ['Rating'],
    comment: ['Comments', 'Comment'],
    orderId: ['Order ID'],
    email: ['Rater Email'],
  },
  required: ['date', 'rating', 'orderId'],
  unread: [
    'Your Response',
    'Response',
    'Arrived on Time',
    'Item as Described',
    'Customer Service',
    'Rater Role',
  ],
  positions: ['date', 'rating', 'comment', undefined, undefined, undefined, undefined, 'orderId', 'email'],
};

const RATINGS: ReadonlyMap<string, Rating> = /* @__PURE__ */ new Map<string, Rating>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
]);

/**
 * Which feedback did buyers leave? The file lists only one to three stars, so a feedback rating does not follow
 * from it. Nine columns in Amazon's order, by their English names or by position.
 *
 * @param text - The decoded file, whole or in chunks.
 * @param options - `store` gives the order and zone of the dates; without it each row's rater address does.
 * `covers` with `store`: the days of orders for which this is all feedback there is.
 * @returns One entry an order; feedback is about the seller, dated to the start of its local day
 * (`precision: 'day'`). Rows without order id, readable date or a rating of 1 to 5 are rejected.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonFeedback } from 'goodstanding/reports/amazon';
 * const header = 'Date\tRating\tComments\tYour Response\tArrived on Time\tItem as Described\tCustomer Service\tOrder ID\tRater Email';
 * const row = '8/2/26\t1\tNever came\t\tNo\t-\t-\t405-1111111-2222222\tabc@marketplace.amazon.it';
 * const [first] = readAmazonFeedback(`${header}\n${row}`, { store: 'IT' }).orders;
 * first?.id; // => '405-1111111-2222222'
 * first?.feedback?.map((one) => [one.rating, one.leftAt]); // => [[1, Date.parse('2026-02-07T23:00Z')]]
 * ```
 */
export function readAmazonFeedback(text: ReportText, options: AmazonReadOptions = {}): FactSource {
  checkReadOptions(options);
  const log = reportLog();
  const { at, names, rows } = openTable(text, feedbackShape, log);
  const keep = textKeeper();
  const byOrder = new Map<string, Feedback[]>();
  for (const row of rows) {
    const id = fieldOf(row, at.orderId);
    if (id === '') {
      log.rejected.push(rowIssue('missing', row.number, names.orderId, 'an order id', ''));
      continue;
    }
    const stars = fieldOf(row, at.rating);
    const rating = RATINGS.get(stars);
    if (rating === undefined) {
      log.rejected.push(rowIssue('out-of-range', row.number, names.rating, '1 to 5', stars));
      continue;
    }
    const store = options.store ?? storeOfEmail(fieldOf(row, at.email));
    const order = options.dateOrder ?? dateOrderOf(store);
    const date = fieldOf(row, at.date);
    const day = readFileDay(date, zoneOf(store) ?? 'UTC', order);
    if (typeof day === 'string') {
      log.rejected.push(rowIssue(day, row.number, names.date, expectedDate(order), date));
      continue;
    }
    const comment = fieldOf(row, at.comment);
    const feedback: Feedback = {
      rating,
      about: 'seller',
      leftAt: day.at,
      ...(comment === '' ? {} : { comment: keep(comment) }),
      ...(day.precision === undefined ? {} : { precision: day.precision }),
    };
    const known = byOrder.get(id);
    if (known === undefined) byOrder.set(keep(id), [feedback]);
    else known.push(feedback);
  }
  const orders = [...byOrder].map(
    ([id, feedback]): OrderFacts => ({
      id,
      marketplace: 'amazon',
      ...accountOf(options),
      feedback: feedback.toSorted(byTime),
    }),
  );
  const coverage = statedCoverage(['feedback'], options);
  return factSource('amazon-feedback', 'facts-about-orders', orders, coverage, log);
}

/** Oldest first; what else differs orders feedback of one day, so that the rows' order never shows. */
function byTime(a: Feedback, b: Feedback): number {
  const time = (a.leftAt ?? 0) - (b.leftAt ?? 0);
  if (time !== 0) return time;
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
