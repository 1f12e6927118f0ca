import { type Message, splitMessage } from '../model/index.ts';
import { detectLanguages, foldText, originalRange, type TextWords, wordsOf } from '../text/index.ts';
import { type Instant, isInstant, type LocalDate } from '../time/index.ts';
import { eachHit, type ListHit, type WordLists, wordLists } from './lexicon/word-lists.ts';
import { type DueWords, dueIn } from './notice-due.ts';
import { type NoticeKind, type NoticeWords, noticeWords } from './notice-words.table.ts';

/** A message of the marketplace, read. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly orderIds: readonly string[];
  /** The moment by which the seller has to act: hours or days named in the text, from when it was sent. */
  readonly dueAt?: Instant;
  /** The day by which the seller has to act, in the marketplace's own zone. */
  readonly dueOn?: LocalDate;
  /** Where kind and due date stand; UTF-16, half-open, in the message's text. */
  readonly evidence: readonly {
    readonly of: 'kind' | 'due';
    readonly start: number;
    readonly end: number;
    readonly excerpt: string;
  }[];
}

/** In doubt what asks for an act comes before what only tells. */
const KINDS: readonly NoticeKind[] = [
  'information-requested',
  'chargeback-filed',
  'claim-filed',
  'return-requested',
  'cancellation-requested',
  'feedback-received',
];

interface Ready {
  readonly kinds: WordLists;
  readonly due: DueWords;
}

/**
 * What does the marketplace itself tell the seller here?
 *
 * Such a message is no buyer's: it is not classified but read, for its kind, the orders it names and the day by which
 * it wants an act. Of several kinds the one that asks for most is told. A date that can be read in two ways
 * (`03/04/2026`) is left out, never guessed.
 *
 * @param message - Its `from` must be `marketplace`; subject and text are read, in all languages of the marketplaces.
 *   `sentAt` is what "within 48 hours" counts from.
 * @returns `undefined` for anybody else's message and for what none of the kinds fits.
 * @example
 * ```ts
 * import { noticeOf } from 'goodstanding/risk';
 *
 * const notice = noticeOf({
 *   from: 'marketplace',
 *   sentAt: Date.parse('2026-11-20T12:00:00Z'),
 *   text: 'An A-to-z Guarantee claim was filed on order 111-1234567-1234567. Please respond within 48 hours.',
 * });
 * notice?.kind; // => 'claim-filed'
 * notice?.orderIds; // => ['111-1234567-1234567']
 * notice?.dueAt; // => Date.parse('2026-11-22T12:00:00Z')
 * ```
 */
export function noticeOf(message: Pick<Message, 'from' | 'sentAt' | 'subject' | 'text'>): Notice | undefined {
  if (message.from !== 'marketplace') return undefined;
  const subject = message.subject ?? '';
  const text = message.text ?? '';
  const parts = [
    { words: wordsOf(foldText(text)), inText: true },
    { words: wordsOf(foldText(subject)), inText: false },
  ];
  const both = wordsOf(foldText(`${subject}\n\n${text}`));
  const { ranked } = detectLanguages(both);
  for (const language of ranked) {
    const ready = readyOf(noticeWords[language]);
    const found = parts.map(({ words }) => firstHits(words, ready.kinds));
    const kind = KINDS.find((one) => found.some((hits) => hits.has(one)));
    if (kind === undefined) continue;
    const textHit = found[0]?.get(kind);
    const textWords = (parts[0] as (typeof parts)[number]).words;
    const due = dueIn(textWords, ready.due, message.sentAt);
    const named = splitMessage(`${subject}\n${text}`).orderIds;
    return {
      kind,
      orderIds: named,
      ...(due?.dueAt !== undefined && isInstant(due.dueAt) ? { dueAt: due.dueAt } : {}),
      ...(due?.dueOn === undefined ? {} : { dueOn: due.dueOn }),
      evidence: [
        ...(textHit === undefined ? [] : [{ of: 'kind' as const, ...placeOf(textWords, textHit) }]),
        ...(due === undefined ? [] : [{ of: 'due' as const, ...placeOf(textWords, due) }]),
      ],
    };
  }
  return undefined;
}

const ready = new WeakMap<NoticeWords, Ready>();

function readyOf(words: NoticeWords): Ready {
  const known = ready.get(words);
  if (known !== undefined) return known;
  const { by, within, hours, days } = words;
  const months = words.months.split(',').map((forms) => forms.trim().split('/'));
  const made = {
    kinds: wordLists(words.kinds),
    due: {
      lists: wordLists({ by, within, hours, days }),
      months: new Map(
        months.flatMap((forms, index) => forms.map((form) => [foldText(form).folded, index + 1])),
      ),
    },
  };
  ready.set(words, made);
  return made;
}

function firstHits(words: TextWords, lists: WordLists): ReadonlyMap<string, ListHit> {
  const hits = new Map<string, ListHit>();
  eachHit(words, lists, (list, first, last) => {
    const name = lists.names[list] as string;
    if (!hits.has(name)) hits.set(name, { list, first, last });
  });
  return hits;
}

function placeOf(words: TextWords, { first, last }: { readonly first: number; readonly last: number }) {
  const from = words.starts[first] as number;
  const to = words.ends[last] as number;
  const { start, end } = originalRange(words.text, from, to);
  return { start, end, excerpt: words.text.original.slice(start, end) };
}
