import type { AmazonReadOptions } from '../reports/amazon/index.ts';
import { localDateAt } from '../time/index.ts';
import { accountCalendar, sampleDays, sampleZone } from './account-calendar.ts';
import { ordersApiText, trackingText } from './amazon-api-payloads.ts';
import {
  cancellationsText,
  type Download,
  feedbackText,
  orderDefectsText,
  returnsText,
} from './amazon-downloads.ts';
import { allOrdersText } from './amazon-order-rows.ts';
import { performanceText } from './amazon-report.ts';
import type { SampleAccount } from './an-account.ts';
import { isoSeconds } from './file-text.ts';
import type { PlantedCase } from './planted-cases.ts';
import { isOwnOrder, type SampleOrder } from './sample-order.ts';

/** A file with the options that its reader needs, as far as the file does not say them itself. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
  readonly options: AmazonReadOptions;
}

/** The Orders API is asked for so many days: those of every window that counts by a promise, and 30 before. */
const apiDays = 71;

/** Cases of which the seller knows more than the files say: dates, decisions, what was struck through. */
const noted: readonly PlantedCase[] = [
  'claim-withdrawn',
  'feedback-struck-through',
  'feedback-revised',
  'feedback-and-claim',
  'service-chargeback',
];

/**
 * The files that Amazon would give to the seller of a made-up account, all about the same orders, in the formats
 * that `goodstanding/reports/amazon` reads; each text file has one row that cannot be read. `notes.json` is this
 * library's own JSON: what the seller knows beyond the files.
 *
 * @param account - From `anAccount`.
 * @returns Nine files; `options` are those of the readers. The same bytes on every machine.
 * @example
 * ```ts
 * import { amazonFilesOf, anAccount } from 'goodstanding/testing';
 * import { readAmazonOrderDefects } from 'goodstanding/reports/amazon';
 * const file = amazonFilesOf(anAccount()).find(({ name }) => name === 'order-defects.csv');
 * readAmazonOrderDefects(file?.text ?? '', file?.options).orders.length; // => 2
 * ```
 */
export function amazonFilesOf(account: SampleAccount): readonly SampleFile[] {
  const { orders, asOf, planted } = account;
  const calendar = accountCalendar(asOf);
  const shipped = orders.filter(isOwnOrder).filter(({ placedAt }) => placedAt >= calendar.start(1 - apiDays));
  const italian: Download = {
    orders: orders.filter(({ store }) => store === 'IT'),
    asOf,
    dateOf: (at) => localDateAt(at, sampleZone),
  };
  const covers = { from: calendar.date(1 - sampleDays), to: calendar.date(0) };
  const asked = { store: 'IT', covers };
  const facts = noted.flatMap((name) => orders.filter(({ id }) => id === planted[name]));
  return [
    { name: 'all-orders.txt', text: allOrdersText(orders), options: {} },
    {
      name: 'orders-api.json',
      text: ordersApiText(shipped),
      options: { fulfilledBy: 'seller', covers: { from: calendar.date(1 - apiDays), to: calendar.date(0) } },
    },
    { name: 'tracking.jsonl', text: trackingText(shipped), options: {} },
    { name: 'feedback.txt', text: feedbackText(italian), options: asked },
    { name: 'order-defects.csv', text: orderDefectsText(italian, calendar.start(-75)), options: asked },
    { name: 'cancellations.csv', text: cancellationsText(italian), options: asked },
    { name: 'returns.txt', text: returnsText(italian), options: asked },
    { name: 'performance.json', text: performanceText(account.performance), options: {} },
    { name: 'notes.json', text: notesText(facts), options: {} },
  ];
}

/** What is known of single orders, in this library's own shape, instants as ISO 8601. */
function notesText(orders: readonly SampleOrder[]): string {
  const notes = orders.map(({ id, marketplace, claims, chargebacks, feedback }) => ({
    id,
    marketplace,
    ...(claims.length > 0 ? { claims } : {}),
    ...(chargebacks.length > 0 ? { chargebacks } : {}),
    ...(feedback.length > 0 ? { feedback } : {}),
  }));
  const written = (key: string, value: unknown) =>
    key.endsWith('At') && typeof value === 'number' ? isoSeconds(value, 'Z') : value;
  return `${JSON.stringify(notes, written, 2)}\n`;
}
