import { joinFacts, readOrderFacts } from 'goodstanding/model';
import { readAmazonFile, recognizeAmazonFile } from 'goodstanding/reports/amazon';
import { metricRulesInForce, rulebook } from 'goodstanding/rulebook';
import { amazon, amazonStores } from 'goodstanding/rulebook/amazon';
import { assessStanding, formatStanding, reconcile } from 'goodstanding/standing';
import { localDateAt, readInstant, resolveWindow } from 'goodstanding/time';

/** @typedef {{ readonly name: string, readonly text: string, readonly kind: string }} OpenedFile */
/** @typedef {{ readonly from: string, readonly to: string }} Days */
/** @typedef {{ files: string[], asOf?: number, store?: string, covers?: Days }} Options */

const usage =
  'npm run demo -- [--as-of 2026-11-20T18:00+01:00] [--store IT] [--covers 2026-09-22..2026-11-20] FILE…';

/** The order in which sources are joined, so that the order of the arguments does not matter. */
const kinds = [
  'amazon-all-orders',
  'amazon-orders-api',
  'amazon-tracking-notifications',
  'amazon-feedback',
  'amazon-order-defects',
  'amazon-cancellations',
  'amazon-late-shipments',
  'amazon-tracking',
  'amazon-deliveries',
  'amazon-returns',
  'notes',
  'amazon-performance',
];

/** Files that say neither their store nor their days, and the metric whose window their page shows. */
const windowOf = new Map([
  ['amazon-feedback', 'order-defect-rate'],
  ['amazon-order-defects', 'order-defect-rate'],
  ['amazon-returns', 'order-defect-rate'],
  ['amazon-cancellations', 'pre-fulfillment-cancel-rate'],
]);

const sampleFiles = [
  'all-orders.txt',
  'orders-api.json',
  'tracking.jsonl',
  'feedback.txt',
  'order-defects.csv',
  'cancellations.csv',
  'returns.txt',
  'performance.json',
  'notes.json',
].map((name) => new URL(`../sample/${name}`, import.meta.url));

const code = `The five lines that made it:
  const sources = files.map(({ text, options }) => readAmazonFile(text, options).source);
  const facts = joinFacts(...sources, readOrderFacts(notes, { source: 'notes' }));
  const rulesFor = ({ store }) => rulebook(amazon, { store });
  const standing = assessStanding(facts, { rulesFor, asOf });
  formatStanding(standing, { reconciliations: [reconcile(report, facts, { rules })] });
`;

/**
 * Where does the account stand of which these are the files?
 *
 * @param {readonly string[]} args - Options and file names; without file names, the sample.
 * @param {(file: string | URL) => Uint8Array} read - Reads one file, or throws.
 * @returns {{ readonly ok: true, readonly text: string } | { readonly ok: false, readonly message: string }}
 */
export function standingOfFiles(args, read) {
  const options = readOptions(args);
  if (typeof options === 'string') return { ok: false, message: `${options}\n${usage}` };
  const names = options.files.length > 0 ? options.files : sampleFiles;
  /** @type {OpenedFile[]} */
  const files = [];
  const remarks = [];
  for (const name of names) {
    const opened = openFile(name, read);
    if (typeof opened === 'string') return { ok: false, message: opened };
    if (opened.kind === 'unknown') remarks.push(`${opened.name}: not a file that this demo knows, left out`);
    else files.push(opened);
  }
  if (files.length === 0) return { ok: false, message: `No file was recognized: ${remarks.join('; ')}` };
  files.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.name, b.name) || compare(a.text, b.text),
  );

  const orderSources = files.filter(isOrderFile).map(({ text }) => factsOf(text, { covers: options.covers }));
  const orders = orderSources.flatMap((source) => source.orders);
  const latest = orders.reduce((at, order) => Math.max(at, order.placedAt, order.updatedAt ?? 0), 0);
  const asOf = options.asOf ?? latest;
  if (asOf === 0)
    return { ok: false, message: 'No orders in these files: --as-of has to say for which moment' };
  const reports = files
    .filter(({ kind }) => kind === 'amazon-performance')
    .map(({ text }) => readAmazonFile(text).report);

  const sources = [...orderSources];
  for (const file of files.filter((one) => !isOrderFile(one) && one.kind !== 'amazon-performance')) {
    if (file.kind === 'notes') sources.push(readOrderFacts(file.text, { source: 'notes' }));
    else {
      const known = whatFileSays(file, { ...options, asOf, orders, reports });
      sources.push(factsOf(file.text, known.options));
      if (known.remark !== undefined) remarks.push(`${file.name}: ${known.remark}`);
    }
  }
  const facts = joinFacts(...sources);
  const rulesFor = ({ store }) => rulebook(amazon, { store });
  const standing = assessStanding(facts, { rulesFor, asOf });
  const reconciliations = reports.flatMap((report) =>
    report.stores.flatMap(({ store }) =>
      store === undefined ? [] : [reconcile(report, facts, { rules: rulesFor({ store }) })],
    ),
  );
  const assumed = remarks.map((remark) => `${remark}\n`).join('');
  const text = `${assumed === '' ? '' : `${assumed}\n`}${formatStanding(standing, { reconciliations, lines: 90, columns: 112 })}\n${code}`;
  return { ok: true, text };
}

/** What the command line says, or what is wrong with it. @returns {Options | string} */
function readOptions(args) {
  /** @type {Options} */
  const options = { files: [] };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (!arg.startsWith('--')) {
      options.files.push(arg);
      continue;
    }
    index += 1;
    const value = args[index] ?? '';
    if (arg === '--as-of') {
      const asOf = readInstant(value);
      if (typeof asOf === 'string') return `--as-of ${value}: not a time with its offset`;
      options.asOf = asOf;
    } else if (arg === '--store') {
      if (!Object.hasOwn(amazonStores, value)) return `--store ${value}: not a store of Amazon, such as IT`;
      options.store = value;
    } else if (arg === '--covers') {
      const days = value.split('..');
      if (days.length !== 2 || !days.every(isDate) || days[0] > days[1])
        return `--covers ${value}: not FROM..TO`;
      options.covers = { from: days[0], to: days[1] };
    } else return `${arg}: not an option`;
  }
  return options;
}

function isDate(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) && typeof readInstant(`${text}T00:00Z`) === 'number';
}

/** The file with what it is, or why it cannot be opened. @returns {OpenedFile | string} */
function openFile(file, read) {
  const path = String(file);
  const name = path.split(/[\\/]/).at(-1) || path;
  let bytes;
  try {
    bytes = read(file);
  } catch (error) {
    if (error?.code === 'ENOENT') return `${path}: no such file`;
    if (error?.code === 'EISDIR') return `${path}: a folder, not a file`;
    return `${path}: cannot be read (${error?.code ?? error})`;
  }
  const text = decode(bytes);
  const kind = recognizeAmazonFile(text) ?? (isNotes(text) ? 'notes' : 'unknown');
  return { name, text, kind };
}

/** Files come as UTF-8, as UTF-16 from spreadsheets, or as windows-1252 from Amazon. */
function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The library's own JSON: facts about orders. */
function isNotes(text) {
  return /^\s*\[/.test(text) && readOrderFacts(text, { source: 'notes' }).orders.length > 0;
}

function isOrderFile({ kind }) {
  return kind === 'amazon-all-orders' || kind === 'amazon-orders-api';
}

function factsOf(text, options) {
  return readAmazonFile(text, options).source;
}

/** Store and days of a file that does not say them, and the assumption in words. */
function whatFileSays({ text, kind }, { store, covers, asOf, orders, reports }) {
  const metric = windowOf.get(kind);
  if (metric === undefined) return { options: { store, covers } };
  const own = store ?? onlyStore(idsIn(text, orders), orders);
  if (own === undefined)
    return {
      options: {},
      remark: 'its orders do not say of which store it is (--store), so it covers nothing',
    };
  const days = covers ?? assumedDays(metric, own, asOf, reports);
  const remark = `taken to be complete for orders of ${own} placed from ${days.from} to ${days.to}`;
  return { options: { store: own, covers: days }, ...(store && covers ? {} : { remark }) };
}

/** The orders that a file names, whichever store's dates it has. */
function idsIn(text, orders) {
  const stores = new Set(orders.filter(({ channel }) => channel !== 'other').map(({ store }) => store));
  return new Set([...stores].flatMap((store) => factsOf(text, { store }).orders.map(({ id }) => id)));
}

/** The one store of the orders that a file names or, when it names none, of all orders. */
function onlyStore(ids, orders) {
  const own = orders.filter(({ channel }) => channel !== 'other');
  const about = ids.size > 0 ? own.filter(({ id }) => ids.has(id)) : own;
  const stores = new Set(about.map(({ store }) => store));
  return stores.size === 1 ? [...stores][0] : undefined;
}

/** The days of the metric up to `asOf`, and those for which a report states it. @returns {Days} */
function assumedDays(metric, store, asOf, reports) {
  const rules = rulebook(amazon, { store });
  const [rule] = metricRulesInForce(rules, metric, asOf);
  const { from } = resolveWindow(rule?.window ?? { days: 1, lag: 0 }, rules.zone, asOf);
  const stated = reports
    .flatMap(({ stores }) => stores)
    .filter((part) => part.store === store)
    .flatMap(({ metrics }) =>
      metrics.flatMap((one) => (one.metric === metric && one.from !== undefined ? [one.from] : [])),
    );
  return { from: [from, ...stated].sort()[0], to: localDateAt(asOf, rules.zone) };
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
