import type { Coverage, FactSource, OrderFacts } from '../../model/index.ts';
import type { ReportLog } from '../log.ts';

/** The names of the sources that this folder reads, as `FactSource.source` carries them. */
export type AmazonFactSource =
  | 'amazon-all-orders'
  | 'amazon-feedback'
  | 'amazon-returns'
  | 'amazon-order-defects'
  | 'amazon-cancellations'
  | 'amazon-late-shipments'
  | 'amazon-tracking'
  | 'amazon-deliveries'
  | 'amazon-orders-api'
  | 'amazon-tracking-notifications';

/** What a reader answers, from what it found and what it logged. */
export function factSource<Facts extends OrderFacts>(
  source: AmazonFactSource,
  describes: FactSource['describes'],
  orders: readonly Facts[],
  coverage: readonly Coverage[],
  log: ReportLog,
): FactSource<Facts> {
  const { rejected, rows } = log;
  return { source, describes, orders, coverage, rejected, notes: log.notes(), rows };
}
