import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinFacts, type Order, readOrderFacts } from '../../src/model/index.ts';
import { readAmazonFile, readAmazonPerformance } from '../../src/reports/amazon/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { assessStanding, reconcile } from '../../src/standing/index.ts';
import { amazonFilesOf, anAccount } from '../../src/testing/index.ts';

const account = anAccount();
const files = amazonFilesOf(account);
const { planted } = account;

const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';

function sourcesOf(names: readonly string[]) {
  return files
    .filter(({ name }) => names.includes(name))
    .map(({ name, text, options }) => {
      if (name === 'notes.json') return readOrderFacts(text, { source: 'notes' });
      const file = readAmazonFile(text, options);
      if (file.kind !== 'facts') throw new Error(`${name} is ${file.kind}`);
      return file.source;
    });
}

const factFiles = files.map(({ name }) => name).filter((name) => name !== 'performance.json');
const sources = sourcesOf(factFiles);
const facts = joinFacts(...sources);
const rulesFor = ({ store }: { readonly store: string }) => rulebook(amazon, { store });
const standing = assessStanding(facts, { rulesFor, asOf: account.asOf });

const joinedOrder = (id: string) => facts.orders.find((order) => order.id === id);
const part = (store: string, fulfilledBy: string) =>
  standing.parts.find((one) => one.store === store && one.fulfilledBy === fulfilledBy);
const metric = (store: string, fulfilledBy: string, rule: string) =>
  part(store, fulfilledBy)?.metrics.find((one) => one.rule?.id === rule);

describe('amazonFilesOf', () => {
  it('writes the committed sample, byte for byte, in under 1.2 MB', () => {
    let bytes = 0;
    for (const { name, text } of files) {
      const committed = readFileSync(new URL(`../../docs/sample/${name}`, import.meta.url));
      expect(committed.toString('utf8') === text, name).toBe(true);
      bytes += committed.length;
    }
    expect(files.map(({ name }) => name)).toEqual([
      'all-orders.txt',
      'orders-api.json',
      'tracking.jsonl',
      'feedback.txt',
      'order-defects.csv',
      'cancellations.csv',
      'returns.txt',
      'performance.json',
      'notes.json',
    ]);
    expect(bytes).toBeLessThan(1_200_000);
  });

  it('has one row that cannot be read in each text file, and nothing unreadable elsewhere', () => {
    const rejected = sources.map(({ source, rejected: issues }) => [source, issues.map(({ code }) => code)]);
    expect(rejected).toEqual([
      ['amazon-all-orders', ['no-such-date']],
      ['amazon-orders-api', []],
      ['amazon-tracking-notifications', []],
      ['amazon-feedback', ['out-of-range']],
      ['amazon-order-defects', ['missing']],
      ['amazon-cancellations', ['missing']],
      ['amazon-returns', ['no-such-date']],
      ['notes', []],
    ]);
    const report = readAmazonPerformance(textOf('performance.json'));
    expect([report.rejected, report.ignored]).toEqual([[], []]);
  });

  it('has the traps: quotes in a tab file, an unknown status, a localized word, another channel', () => {
    expect(textOf('all-orders.txt')).toContain('\tMensola da parete 24" in rovere\t');
    const notes = sources[0]?.notes.map(({ code, text, count }) => [code, text, count]);
    expect(notes).toEqual([
      ['other-channel', 'Non-Amazon IT', 1],
      ['unknown-status', 'Spedito', 1],
    ]);
    expect(textOf('all-orders.txt')).toContain('\tis-buyer-requested-cancelation\n');
    expect(textOf('feedback.txt')).not.toContain(planted['feedback-struck-through']);
    expect(textOf('order-defects.csv')).not.toContain(planted['claim-withdrawn']);
  });

  it('gives the orders back when read and joined: nothing contradicts, nothing is without partner', () => {
    expect(facts.contradictions).toEqual([]);
    expect(facts.unmatched).toEqual([]);
    const told = ({ id, store, fulfilledBy, placedAt, updatedAt, status, channel }: Order) => ({
      id,
      store,
      fulfilledBy,
      placedAt,
      updatedAt,
      status,
      channel,
    });
    expect(facts.orders.map(told)).toEqual(account.orders.map(told));
  });

  it('gives packages, cancellations and returns back', () => {
    for (const order of account.orders) {
      const joined = joinedOrder(order.id);
      const withoutTime = (one: Order | undefined) =>
        one?.cancellations?.map(({ cancelledAt: _, ...rest }) => rest);
      if (order.id !== planted['unknown-status']) expect(withoutTime(joined)).toEqual(withoutTime(order));
      if (order.store === 'IT') expect(joined?.returns).toEqual(order.returns);
      if (joined?.shipBy === undefined) continue;
      expect([joined.shipBy, joined.deliverBy]).toEqual([order.shipBy, order.deliverBy]);
      expect(joined.shipments).toEqual(order.shipments);
      const pieces = ({ lines = [] }: Order) =>
        lines.map(({ id, sku, quantity, price }) => [id, sku, quantity, price]);
      expect(pieces(joined)).toEqual(pieces(order));
    }
    expect(facts.orders.filter(({ shipBy }) => shipBy !== undefined).length).toBeGreaterThan(700);
  });

  it('tells defects of the Italian store, and of the German one nothing', () => {
    const defective = facts.orders.filter(({ feedback = [], claims = [], chargebacks = [] }) =>
      [...feedback, ...claims, ...chargebacks].some(({ countsInOdr }) => countsInOdr === true),
    );
    expect(defective.map(({ id }) => id)).toEqual([
      planted['feedback-and-claim'],
      planted['service-chargeback'],
    ]);
    const double = joinedOrder(planted['feedback-and-claim']);
    expect([double?.feedback?.length, double?.claims?.length]).toEqual([1, 1]);
    for (const { store, feedback, claims, chargebacks } of facts.orders) {
      const known = [feedback, claims, chargebacks].map((list) => list !== undefined);
      if (store === 'IT') expect(known).toEqual([true, true, true]);
      if (store === 'DE') expect(known).toEqual([false, false, false]);
    }
  });

  it('R16: stands as planned: at risk, watch, unknown', () => {
    expect(standing.parts.map(({ store, fulfilledBy, level }) => [store, fulfilledBy, level])).toEqual([
      ['IT', 'seller', 'at-risk'],
      ['IT', 'marketplace', 'watch'],
      ['DE', 'seller', 'unknown'],
    ]);
    expect(standing.otherChannelOrders).toBe(1);
  });

  it('R01, B02, B03: 2 of 214, no room, and the day on which the older one leaves', () => {
    const odr = metric('IT', 'seller', 'amazon.odr');
    expect([odr?.numerator, odr?.denominator, odr?.status]).toEqual([2, 214, 'good']);
    expect(odr?.room).toMatchObject({ defectsLeft: 0, leaves: [{ on: '2026-11-26' }, { on: '2026-12-20' }] });
    expect(new Map(odr?.excused.map(({ orderId, because }) => [orderId, because]))).toEqual(
      new Map([
        [planted['feedback-struck-through'], ['feedback-struck-through']],
        [planted['feedback-revised'], ['feedback-revised']],
        [planted['claim-withdrawn'], ['claim-withdrawn']],
      ]),
    );
    const afn = metric('IT', 'marketplace', 'amazon.odr');
    expect([afn?.numerator, afn?.denominator]).toEqual([0, 23]);
    const de = metric('DE', 'seller', 'amazon.odr');
    expect([de?.status, de?.value, de?.missing.map(({ fact }) => fact)]).toEqual([
      'incomplete',
      null,
      ['chargebacks', 'claims', 'feedback'],
    ]);
  });

  it('has late shipments that only the overdue orders push over the limit', () => {
    const lsr = metric('IT', 'seller', 'amazon.lsr');
    expect([lsr?.status, lsr?.numerator, lsr?.projected?.status]).toEqual(['good', 2, 'bad']);
    expect(lsr?.projected?.failing.map(({ orderId }) => orderId)).toEqual([
      planted['overdue-1'],
      planted['overdue-2'],
      planted['overdue-3'],
    ]);
  });

  it('has a good cancel rate only with the cancellations download', () => {
    const rate = metric('IT', 'seller', 'amazon.cancel');
    expect([rate?.status, rate?.numerator, rate?.excused.length]).toEqual(['good', 0, 2]);
    const without = joinFacts(...sourcesOf(factFiles.filter((name) => name !== 'cancellations.csv')));
    const [italian] = assessStanding(without, { rulesFor, asOf: account.asOf }).parts;
    const open = italian?.metrics.find((one) => one.rule?.id === 'amazon.cancel');
    expect([open?.status, open?.missing]).toEqual(['incomplete', [{ fact: 'cancelled-by', orders: 1 }]]);
  });

  it('B04: the report differs from the files by the withdrawn claim and nothing else', () => {
    const report = readAmazonPerformance(textOf('performance.json'));
    const { metrics, contradictions, notCompared } = reconcile(report, facts, {
      rules: rulesFor({ store: 'IT' }),
    });
    expect([contradictions, notCompared]).toEqual([[], []]);
    const gaps = metrics.map((one) => [
      one.metric,
      one.fulfilledBy,
      one.difference.numerator,
      one.explainedBy.length,
    ]);
    expect(gaps).toEqual([
      ['order-defect-rate', 'seller', 1, 1],
      ['order-defect-rate', 'marketplace', 0, 0],
      ['late-shipment-rate', 'seller', 0, 0],
      ['pre-fulfillment-cancel-rate', 'seller', 0, 0],
      ['valid-tracking-rate', 'seller', 0, 0],
      ['on-time-delivery-rate', 'seller', 0, 0],
    ]);
    expect(metrics[0]?.explainedBy).toEqual([
      { orderId: planted['claim-withdrawn'], change: -1, because: ['claim-withdrawn'] },
    ]);
    for (const { difference, unexplained } of metrics) {
      expect(difference.denominator).toBe(0);
      expect(unexplained).toEqual({ numerator: 0, denominator: 0 });
    }
  });
});
