import { type CountryCode, findNumbers } from 'libphonenumber-js';
import { LinkifyIt } from 'linkify-it';
import { SyncRedactor } from 'redact-pii';
import { checkDraft } from '../../src/policy/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import {
  answerTo,
  type DraftCase,
  draftCases,
  f1,
  judge,
  LANGUAGES,
  precision,
  recall,
  type Score,
  scores,
} from '../policy/cases.ts';
import { alternate, median, timed } from './alternate.ts';

const rules = rulebook(amazon, { store: 'US' });

/** Precision, recall, F1 by rule and by language, set by set; of the first set also the tenth that was kept apart. */
export function benchPolicyQuality(): void {
  qualityOf('the first set: nine tenths', (language) => draftCases(language, 'open'));
  qualityOf('the first set: the tenth kept for a last check', (language) => draftCases(language, 'last'));
  qualityOf('deliberately unusual words', (language) => draftCases(language, 'all', 'unusual'));
  qualityOf('as ordinary sellers write', (language) => draftCases(language, 'all', 'ordinary'));
  qualityOf('ordinary drafts from which no word was learned', (language) =>
    draftCases(language, 'all', 'unseen'),
  );
  qualityOf('clean drafts alone', (language) => draftCases(language, 'all', 'clean'));
}

function qualityOf(name: string, casesOf: (language: string) => readonly DraftCase[]): void {
  const entries: { language: string; rule: string; kind: keyof Score }[] = [];
  let [clean, blocked, args, wrongArgs] = [0, 0, 0, 0];
  for (const language of LANGUAGES)
    for (const one of casesOf(language)) {
      const answer = answerTo(one, checkDraft);
      const { hits, wrong, missed } = judge(one, answer);
      clean += one.expect.length === 0 ? 1 : 0;
      blocked += one.expect.length === 0 && answer.verdict === 'blocked' ? 1 : 0;
      for (const { expected, finding } of hits) {
        entries.push({ language, rule: expected.rule, kind: 'found' });
        if (expected.args === undefined) continue;
        args += 1;
        if (Object.entries(expected.args).some(([key, value]) => finding.args[key] !== value)) wrongArgs += 1;
      }
      for (const { rule } of wrong) entries.push({ language, rule, kind: 'wrong' });
      for (const { rule } of missed) entries.push({ language, rule, kind: 'missed' });
    }
  console.log(`\npolicy: ${name}`);
  console.log(`${'rule'.padEnd(38)} found wrong missed  precision recall F1`);
  const line = (key: string, score: Score) =>
    console.log(
      `${key.padEnd(38)} ${String(score.found).padStart(5)} ${String(score.wrong).padStart(5)} ${String(score.missed).padStart(6)}  ${precision(score).toFixed(3).padStart(9)} ${recall(score).toFixed(3).padStart(6)} ${f1(score).toFixed(3)}`,
    );
  const by = (key: (entry: (typeof entries)[number]) => string) =>
    [...scores(entries.map((entry) => ({ key: key(entry), kind: entry.kind })))].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
  for (const [rule, score] of by(({ rule }) => rule)) line(rule, score);
  for (const [language, score] of by(({ language }) => language)) line(language, score);
  for (const [all, score] of by(() => 'all')) line(all, score);
  console.log(
    `clean drafts blocked: ${blocked} of ${clean}; target and form of change requests wrong: ${wrongArgs} of ${args}`,
  );
}

/** Ten thousand drafts: all case texts of all languages, again and again, each with a number of its own. */
function manyDrafts(): readonly string[] {
  const texts = LANGUAGES.flatMap((language) => draftCases(language).map(({ draft }) => draft.text));
  return Array.from({ length: 10_000 }, (_, index) => `${texts[index % texts.length]}\n(${index})`);
}

/** All rules together beside the finders of single things. */
export function benchPolicySpeed(): void {
  const drafts = manyDrafts();
  const all = () => drafts.map((text) => checkDraft({ kind: 'reply', text }, { rules }));
  const linkify = new LinkifyIt();
  const redactor = new SyncRedactor();
  console.log('\npolicy: all rules on 10,000 drafts beside one finder');
  const peers: readonly [string, () => unknown, number][] = [
    [
      'libphonenumber-js findNumbers',
      () => drafts.map((text) => findNumbers(text, { v2: true, defaultCountry: 'US' })),
      3,
    ],
    ['linkify-it match', () => drafts.map((text) => linkify.match(text)), 3],
    ['redact-pii', () => drafts.slice(0, 1_000).map((text) => redactor.redact(text)), 1],
  ];
  for (const [name, peer, runs] of peers) {
    const part =
      name === 'redact-pii'
        ? () => drafts.slice(0, 1_000).map((text) => checkDraft({ kind: 'reply', text }, { rules }))
        : all;
    const { ours, theirs, ratio } = alternate(part, peer, runs);
    console.log(
      `${name}: ratio ${ratio.toFixed(2)} (ours ${ours.toFixed(0)} ms, theirs ${theirs.toFixed(0)} ms)`,
    );
  }
  const sentence = draftCases('en')[0]?.draft.text ?? '';
  const long = sentence.repeat(Math.ceil(2_048 / sentence.length)).slice(0, 2_048);
  const draft = { kind: 'reply', text: long } as const;
  for (let call = 0; call < 200; call += 1) checkDraft(draft, { rules });
  const times = Array.from({ length: 200 }, () => timed(() => checkDraft(draft, { rules })));
  console.log(`a draft of 2 kB: ${median(times).toFixed(2)} ms`);
}

const HOSTILE: readonly string[] = [
  'a',
  ' ',
  '\n',
  '(',
  '<',
  '>',
  '"',
  '“',
  '.',
  '@',
  '1',
  '1 ',
  '-',
  '{',
  '[',
  '€',
  '点',
  'é',
  '\u200B',
  '😀',
  'a@',
  'a.',
  '.a',
  'http://',
  'https://a.',
  '<a ',
  '<!--',
  '{{',
  'dot ',
  'at ',
  'one ',
  'review ',
  'gift review ',
  'please ',
  'aа',
  '评价',
  'レビュー ',
  '1Z',
  'no ',
  '%',
  'www.',
  '“you wrote ',
  '> ',
];

/** One megabyte of anything takes at most 40 times as long as 50 kB of it. */
export function benchPolicyLinear(): void {
  let worst = { piece: '', ratio: 0, small: 0, large: 0 };
  for (const piece of HOSTILE) {
    const text = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const [small, large] = [text(50_000), text(1_000_000)];
    const time = (given: string) => timed(() => checkDraft({ kind: 'proactive', text: given }, { rules }));
    time(small);
    const first = median([time(small), time(small), time(small)]);
    const second = time(large);
    if (second / first > worst.ratio) worst = { piece, ratio: second / first, small: first, large: second };
  }
  console.log(
    `\npolicy: 1 MB against 50 kB of ${HOSTILE.length} pieces: worst ratio ${worst.ratio.toFixed(1)} for ${JSON.stringify(worst.piece)} (${worst.small.toFixed(0)} ms, ${worst.large.toFixed(0)} ms)`,
  );
}

/** How well the finders of others tell the drafts with a number or an address from those without. */
export function benchPolicyPeers(): void {
  const linkify = new LinkifyIt();
  const redactor = new SyncRedactor();
  const cases = LANGUAGES.flatMap((language) => draftCases(language));
  const ours = (rule: string) => (one: (typeof cases)[number]) =>
    answerTo(one, checkDraft).findings.some((finding) => finding.rule === rule);
  const peers: readonly [string, string, (one: (typeof cases)[number]) => boolean][] = [
    ['phone-number', 'goodstanding', ours('phone-number')],
    [
      'phone-number',
      'libphonenumber-js',
      ({ draft, store }) => findNumbers(draft.text, { v2: true, defaultCountry: country(store) }).length > 0,
    ],
    ['phone-number', 'redact-pii', ({ draft }) => /PHONE_NUMBER/.test(redactor.redact(draft.text))],
    ['email-address', 'goodstanding', ours('email-address')],
    [
      'email-address',
      'linkify-it',
      ({ draft }) => (linkify.match(draft.text) ?? []).some(({ schema }) => schema === 'mailto:'),
    ],
    ['email-address', 'redact-pii', ({ draft }) => /EMAIL_ADDRESS/.test(redactor.redact(draft.text))],
    ['external-link', 'goodstanding', ours('external-link')],
    [
      'external-link',
      'linkify-it, all links',
      ({ draft }) => (linkify.match(draft.text) ?? []).some(({ schema }) => schema !== 'mailto:'),
    ],
  ];
  console.log('\npolicy: drafts told apart, beside the finders of others');
  for (const [rule, name, finds] of peers) {
    const score = { found: 0, wrong: 0, missed: 0 };
    for (const one of cases) {
      const [is, found] = [one.expect.some((expected) => expected.rule === rule), finds(one)];
      if (is && found) score.found += 1;
      else if (found) score.wrong += 1;
      else if (is) score.missed += 1;
    }
    console.log(
      `${rule.padEnd(16)} ${name.padEnd(24)} precision ${precision(score).toFixed(3)} recall ${recall(score).toFixed(3)}`,
    );
  }
}

const country = (store: string): CountryCode => (store === 'UK' ? 'GB' : store) as CountryCode;
