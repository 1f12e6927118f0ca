import { readAmazonOrders } from '../../src/reports/amazon/index.ts';
import { seededNumbers } from '../../src/testing/index.ts';
import { median, timed } from './alternate.ts';

const HEADER =
  'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\torder-channel\tship-service-level\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\tship-promotion-discount\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids\tis-business-order\tpurchase-order-number\tprice-designation';

/** The text of an all-orders file with so many rows, about one in twenty of them a further line of an order. */
export function allOrdersText(rows: number): string {
  const next = seededNumbers(11);
  const lines = [HEADER];
  let [id, at, place] = ['', '', ''];
  for (let row = 0; row < rows; row += 1) {
    if (next() > 0.05 || id === '') {
      id = `404-${String(row).padStart(7, '0')}-${String(Math.floor(next() * 1e7)).padStart(7, '0')}`;
      at = new Date(Date.UTC(2026, 8, 1) + Math.floor(next() * 80 * 86_400_000)).toISOString().slice(0, 19);
      const postalCode = 10_000 + Math.floor(next() * 8000);
      place = `Comune ${postalCode % 3000}\tMI\t${postalCode}\tIT`;
    }
    const sku = `SKU-${Math.floor(next() * 3000)}`;
    const price = (next() * 90 + 5).toFixed(2);
    lines.push(
      `${id}\t${id}\t${at}+00:00\t${at}+00:00\tShipped\tMerchant\tAmazon.it\tWebsiteOrderChannel\tStandard\tA product title of ordinary length, blue, number ${sku}\t${sku}\tB0${sku.slice(4).padStart(8, '0')}\tShipped\t1\tEUR\t${price}\t0.00\t4.90\t0.00\t\t\t\t\t${place}\t\tfalse\t\t`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export function benchReadOrders(): void {
  console.log('\nReading an all-orders file of 1,000,000 rows (target: at least 50 MB/s on one core)');
  const text = allOrdersText(1_000_000);
  const megabytes = text.length / 1e6;
  const speeds = Array.from({ length: 5 }, () => megabytes / (timed(() => readAmazonOrders(text)) / 1000));
  console.log(`  ${megabytes.toFixed(0)} MB: ${median(speeds).toFixed(0)} MB/s (median of ${speeds.length})`);
}

/** Memory after reading, the file let go: what stays is proportional to the orders, not to the file. */
export function benchReadOrdersMemory(): void {
  const before = heapInUse();
  const read = readAmazonOrders(allOrdersText(500_000));
  const kept = (heapInUse() - before) / read.orders.length;
  console.log(
    `  ${kept.toFixed(0)} bytes stay in memory an order, ${read.orders.length} orders kept and the file let go`,
  );
}
