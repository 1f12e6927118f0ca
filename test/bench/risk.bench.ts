import { createRequire } from 'node:module';
import type { ContactReason, Language, Signal } from '../../src/model/index.ts';
import { type Classification, classifyMessage } from '../../src/risk/index.ts';
import { eachFeature } from '../../src/risk/lexicon/message-features.ts';
import { REASONS, SIGNALS } from '../../src/risk/model/outputs.ts';
import { foldText, wordsOf } from '../../src/text/index.ts';
import { intentSetsThere, readClinc, readIntents, type Told } from '../real/intent-sets.ts';
import {
  type CasePart,
  type Counts,
  f1,
  LANGUAGES,
  type MessageCase,
  messageCases,
  noCounts,
  precision,
  recall,
  wantsReply,
} from '../risk/cases.ts';
import { type Example, scores, shares, train } from '../training/network.ts';
import { trainingTexts } from '../training/train-risk.ts';
import { median, timed } from './alternate.ts';

/** How well buyers' messages are read: cases from which nothing was learned. */
export function benchRiskQuality(): void {
  quality('cases, the nine tenths looked at while the model was made', 'open', '');
  quality('cases, the tenth kept for a last check', 'last', '');
  if (messageCases('en', 'all', 'unseen/').length > 0)
    quality('messages written when the model was finished', 'all', 'unseen/');
}

interface Judged {
  readonly one: MessageCase;
  readonly told: Classification;
}

function quality(name: string, part: CasePart, set: string): void {
  const judged = LANGUAGES.flatMap((language) =>
    messageCases(language, part, set).map((one): Judged => ({ one, told: classifyMessage(one.text) })),
  );
  console.log(`\nrisk: ${name}: ${judged.length} messages`);
  const byReason = new Map<string, Counts>(REASONS.map((reason) => [reason, noCounts()]));
  for (const { one, told } of judged) {
    if (one.reason === told.reason) (byReason.get(one.reason) as Counts).right += 1;
    else {
      (byReason.get(one.reason) as Counts).missed += 1;
      (byReason.get(told.reason) as Counts).wrong += 1;
    }
  }
  for (const [reason, counts] of byReason) line(reason, counts);
  const macro = [...byReason.values()].reduce((sum, counts) => sum + f1(counts), 0) / REASONS.length;
  console.log(`macro-F1 of the reason ${macro.toFixed(3)}, accuracy ${share(judged, isRight)}`);
  for (const language of LANGUAGES) {
    const own = judged.filter(({ one }) => one.language === language);
    if (own.length > 0)
      console.log(
        `  ${language}: ${own.length} messages, accuracy ${share(own, isRight)}, language told ${share(own, ({ told }) => told.language === language)}`,
      );
  }
  for (const signal of SIGNALS) line(signal, countsOf(judged, [signal]));
  line('threatens-*', countsOf(judged, ['threatens-feedback', 'threatens-claim']));
  line('also', alsoCounts(judged));
  const wanting = judged.filter(({ one }) => wantsReply(one));
  console.log(
    `needsReply false on messages that need one: ${wanting.filter(({ told }) => !told.needsReply).length} of ${wanting.length}`,
  );
  const idle = judged.filter(({ one }) => !wantsReply(one));
  console.log(
    `needsReply false on messages that need none: ${idle.filter(({ told }) => !told.needsReply).length} of ${idle.length}`,
  );
  const sure = judged.filter(({ told }) => !told.abstained);
  console.log(
    `coverage (not abstained) ${(sure.length / judged.length).toFixed(3)}, accuracy there ${share(sure, isRight)}`,
  );
  calibration(judged);
  confusions(judged);
}

const isRight = ({ one, told }: Judged) => one.reason === told.reason;
const share = (rows: readonly Judged[], holds: (row: Judged) => boolean) =>
  (rows.filter(holds).length / rows.length).toFixed(3);

function line(name: string, counts: Counts): void {
  const { right, wrong, missed } = counts;
  console.log(
    `  ${name.padEnd(24)} right ${String(right).padStart(4)} wrong ${String(wrong).padStart(4)} missed ${String(missed).padStart(4)}  precision ${precision(counts).toFixed(3)} recall ${recall(counts).toFixed(3)} F1 ${f1(counts).toFixed(3)}`,
  );
}

function countsOf(judged: readonly Judged[], signals: readonly Signal[]): Counts {
  const counts = noCounts();
  for (const { one, told } of judged)
    for (const signal of signals)
      count(counts, (one.signals ?? []).includes(signal), told.signals.includes(signal));
  return counts;
}

function alsoCounts(judged: readonly Judged[]): Counts {
  const counts = noCounts();
  for (const { one, told } of judged)
    for (const reason of new Set<ContactReason>([...(one.also ?? []), ...told.alsoReasons]))
      count(counts, (one.also ?? []).includes(reason), told.alsoReasons.includes(reason));
  return counts;
}

function count(counts: Counts, is: boolean, told: boolean): void {
  if (is && told) counts.right += 1;
  else if (told) counts.wrong += 1;
  else if (is) counts.missed += 1;
}

/** How far confidence and the share of right answers lie apart, over ten bands. */
function calibration(judged: readonly Judged[]): void {
  let apart = 0;
  const bands = Array.from({ length: 10 }, (_, band) => {
    const own = judged.filter(({ told }) => Math.min(9, Math.floor(told.confidence * 10)) === band);
    const said = own.reduce((sum, { told }) => sum + told.confidence, 0);
    const right = own.filter(isRight).length;
    apart += Math.abs(said - right);
    return own.length === 0
      ? '-'
      : `${(said / own.length).toFixed(2)}→${(right / own.length).toFixed(2)} (${own.length})`;
  });
  console.log(
    `calibration, confidence→right (messages): ${bands.join(' ')}; expected error ${(apart / judged.length).toFixed(3)}`,
  );
}

function confusions(judged: readonly Judged[]): void {
  const pairs = new Map<string, number>();
  for (const { one, told } of judged)
    if (one.reason !== told.reason) {
      const pair = `${one.reason} taken for ${told.reason}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  const worst = [...pairs].sort(([, one], [, other]) => other - one).slice(0, 10);
  console.log(`confused most: ${worst.map(([pair, times]) => `${pair} ${times}`).join('; ')}`);
}

/** What must not be taken for a threat or an order's problem. */
export function benchRiskOutOfDomain(): void {
  if (!intentSetsThere()) {
    console.log('\nrisk: out of domain: the shared texts are not there, skipped');
    return;
  }
  const clinc = readClinc()
    .filter(({ split }) => split === 'oos_test' || split === 'oos_val')
    .map(({ text }) => text);
  const banking = readIntents('banking77-train.csv.gz', ['text', 'category']).map(({ text }) => text);
  console.log('\nrisk: out of domain');
  for (const [name, texts] of [
    ['clinc150 out of scope', clinc],
    ['banking77', banking],
  ] as const) {
    const told = texts.map((text) => classifyMessage(text));
    const rate = (holds: (one: Classification) => boolean) =>
      `${((100 * told.filter(holds).length) / told.length).toFixed(2)} %`;
    const orderProblem = (one: Classification) =>
      !one.abstained && !['spam-or-unrelated', 'no-reply-needed', 'product-question'].includes(one.reason);
    console.log(
      `${name}: ${texts.length} texts; a threat told in ${rate(({ signals }) => signals.some((signal) => signal.startsWith('threatens') || signal === 'extortion'))}, danger in ${rate(({ signals }) => signals.includes('safety'))}, an order's problem without abstaining in ${rate(orderProblem)}, unrelated or abstained in ${rate((one) => one.abstained || one.reason === 'spam-or-unrelated')}`,
    );
  }
  const bitext = readIntents('bitext-dev.csv', ['utterance', 'intent']).filter(
    ({ label }) => label in BITEXT,
  );
  const right = bitext.filter(({ text, label }) =>
    (BITEXT[label] as readonly string[]).includes(classifyMessage(text).reason),
  ).length;
  console.log(
    `bitext-dev, the ${bitext.length} requests with a reason of ours: ${(right / bitext.length).toFixed(3)} right`,
  );
}

const BITEXT: Readonly<Record<string, readonly ContactReason[]>> = {
  cancel_order: ['cancel-order'],
  change_order: ['change-order'],
  change_shipping_address: ['change-order'],
  track_order: ['where-is-my-order'],
  get_invoice: ['invoice-request'],
  check_invoice: ['invoice-request'],
  get_refund: ['refund-status', 'return-request'],
  track_refund: ['refund-status'],
};

interface Peer {
  readonly name: string;
  readonly classify: (text: string) => string | Promise<string>;
}

/** The same texts, the same process: our features and trainer beside three libraries. */
export async function benchRiskPeers(): Promise<void> {
  if (!intentSetsThere()) {
    console.log('\nrisk: beside others: the shared texts are not there, skipped');
    return;
  }
  console.log('\nrisk: trained on the same texts, beside others');
  const folds = (rows: readonly Told[]) => ({
    learn: rows.filter((_, index) => index % 5 !== 0),
    test: rows.filter((_, index) => index % 5 === 0),
  });
  const sets = [
    [
      'bitext',
      {
        learn: readIntents('bitext-train.csv.gz', ['utterance', 'intent']),
        test: readIntents('bitext-dev.csv', ['utterance', 'intent']),
      },
    ],
    ['hint3 curekart', folds(readIntents('hint3-curekart-train.csv', ['sentence', 'label']))],
    ['hint3 sofmattress', folds(readIntents('hint3-sofmattress-train.csv', ['sentence', 'label']))],
  ] as const;
  for (const [name, { learn, test }] of sets) {
    const peers = [ourPeer(learn), await nodeNlp(learn), naturalBayes(learn), winkBayes(learn)];
    for (const peer of peers) {
      const told: string[] = [];
      for (const { text } of test) told.push(await peer.classify(text));
      const labels = [...new Set(test.map(({ label }) => label))];
      const macro =
        labels.reduce((sum, label) => {
          const counts = noCounts();
          for (const [index, one] of test.entries())
            count(counts, one.label === label, told[index] === label);
          return sum + f1(counts);
        }, 0) / labels.length;
      const right = test.filter(({ label }, index) => told[index] === label).length / test.length;
      console.log(
        `  ${name.padEnd(18)} ${peer.name.padEnd(14)} accuracy ${right.toFixed(3)} macro-F1 ${macro.toFixed(3)} (${learn.length} learned, ${test.length} told)`,
      );
    }
  }
}

function ourPeer(learn: readonly Told[]): Peer {
  const labels = [...new Set(learn.map(({ label }) => label))];
  const known = new Map<number, number>();
  const features = (text: string, add: boolean) => {
    const found = new Set<number>();
    eachFeature(wordsOf(foldText(text)), (key) => {
      const at = known.get(key) ?? (add ? known.size : -1);
      if (at < 0) return;
      known.set(key, at);
      found.add(at);
    });
    return { signs: new Int32Array(), pieces: Int32Array.from(found) };
  };
  const examples = learn.map(
    ({ text, label }): Example => ({
      ...features(text, true),
      targets: Uint8Array.from(labels, (one) => Number(one === label)),
      weight: 1,
    }),
  );
  const network = train(examples, {
    hidden: 0,
    outputs: labels.length,
    alternatives: labels.length,
    signs: 0,
    pieces: known.size,
    epochs: 10,
    rate: 0.3,
    decay: 1e-4,
    dropout: 0,
    positive: 1,
    seed: 1,
  });
  const out = new Float64Array(labels.length);
  return {
    name: 'goodstanding',
    classify: (text) => {
      scores(network, features(text, false), new Float64Array(0), out);
      shares(out, labels.length);
      return labels[out.indexOf(Math.max(...out))] as string;
    },
  };
}

const require = createRequire(import.meta.url);

async function nodeNlp(learn: readonly Told[]): Promise<Peer> {
  const { NlpManager } = require('node-nlp') as { NlpManager: new (settings: object) => NlpManager };
  const manager = new NlpManager({
    languages: ['en'],
    autoSave: false,
    nlu: { log: false, useNoneFeature: false },
  });
  for (const { text, label } of learn) manager.addDocument('en', text, label);
  await manager.train();
  return { name: 'node-nlp', classify: async (text) => (await manager.process('en', text)).intent };
}

interface NlpManager {
  addDocument: (language: string, text: string, label: string) => void;
  train: () => Promise<void>;
  process: (language: string, text: string) => Promise<{ intent: string }>;
}

function naturalBayes(learn: readonly Told[]): Peer {
  const { BayesClassifier } = require('natural') as { BayesClassifier: new () => Bayes };
  const classifier = new BayesClassifier();
  for (const { text, label } of learn) classifier.addDocument(text, label);
  classifier.train();
  return { name: 'natural', classify: (text) => classifier.classify(text) };
}

interface Bayes {
  addDocument: (text: string, label: string) => void;
  train: () => void;
  classify: (text: string) => string;
}

function winkBayes(learn: readonly Told[]): Peer {
  const classifier = (require('wink-naive-bayes-text-classifier') as () => Wink)();
  classifier.definePrepTasks([(text) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, label } of learn) classifier.learn(text, label);
  classifier.consolidate();
  return { name: 'wink', classify: (text) => classifier.predict(text) };
}

interface Wink {
  definePrepTasks: (tasks: readonly ((text: string) => readonly string[])[]) => void;
  defineConfig: (config: object) => void;
  learn: (text: string, label: string) => void;
  consolidate: () => void;
  predict: (text: string) => string;
}

/** One megabyte of anything, and how long a message takes beside node-nlp. */
export async function benchRiskSpeed(): Promise<void> {
  console.log('\nrisk: speed');
  const texts = LANGUAGES.flatMap((language: Language) => messageCases(language).map(({ text }) => text));
  const english = messageCases('en').map(({ text }) => text);
  // Trained on what our own English was trained on.
  const learn = trainingTexts()
    .filter(({ language }) => language === 'en')
    .map(({ text, reason }) => ({ text, label: reason }));
  const peer = await nodeNlp(learn);
  // Its answer is a promise; each round waits for all of them.
  const pairs: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < 9; round += 1) {
    const ours = timed(() => english.map((text) => classifyMessage(text)));
    const start = process.hrtime.bigint();
    for (const text of english) await peer.classify(text);
    pairs.push({ ours, theirs: Number(process.hrtime.bigint() - start) / 1e6 });
  }
  const warm = pairs.slice(2);
  const each = (time: number) => `${((1000 * time) / english.length).toFixed(0)} µs`;
  const ratio = median(warm.map(({ ours, theirs }) => ours / theirs));
  console.log(
    `a message in English: ${each(median(warm.map(({ ours }) => ours)))}, node-nlp ${each(median(warm.map(({ theirs }) => theirs)))}: ratio ${ratio.toFixed(3)}`,
  );
  const all = median([1, 2, 3].map(() => timed(() => texts.map((text) => classifyMessage(text)))));
  console.log(`a message of thirteen languages: ${((1000 * all) / texts.length).toFixed(0)} µs`);
  let worst = { piece: '', ratio: 0, large: 0 };
  for (const piece of [
    'a',
    ' ',
    '\n',
    '?',
    'not ',
    'if ',
    'refund ',
    '> ',
    'é',
    '退',
    'لا',
    '1',
    '. ',
    'On 2 Mar, x wrote:\n',
    '😀',
    'if not arrived ',
    'nicht ',
    'aa .. ',
  ]) {
    const text = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const [small, large] = [text(50_000), text(1_000_000)];
    classifyMessage(small);
    const first = median([1, 2, 3].map(() => timed(() => classifyMessage(small))));
    const second = timed(() => classifyMessage(large));
    if (second / first > worst.ratio) worst = { piece, ratio: second / first, large: second };
  }
  console.log(
    `1 MB against 50 kB: worst ratio ${worst.ratio.toFixed(1)} for ${JSON.stringify(worst.piece)} (${worst.large.toFixed(0)} ms)`,
  );
}
