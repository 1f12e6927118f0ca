import { lineMark } from './line-marks.ts';
import type { MessageLines } from './message-lines.ts';

/** What a piece of a message is. */
export type PartKind = 'fresh' | 'envelope' | 'quoted' | 'signature' | 'footer';

/** What each line of a message is. */
export interface LineKinds {
  readonly kinds: PartKind[];
  /** Lines that only stand below an attribution, without a quote mark of their own. */
  readonly attributed: readonly number[];
  /** Lines of the marketplace's begin and end marks. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

// More lines below "--" are no signature but a text with a dash in it.
const LONGEST_SIGNATURE = 10;

/** Tells the lines apart, one after the other. */
export function lineKinds(lines: MessageLines): LineKinds {
  const kinds: PartKind[] = [];
  const [attributed, begins, ends]: [number[], number[], number[]] = [[], [], []];
  let state: 'fresh' | 'attributed' | 'rest' | 'paragraph' | 'signature' = 'fresh';
  let paragraph: PartKind = 'fresh';
  let signatureFrom = 0;
  /** Begin marks in the quoted history that wait for their own end marks. */
  let nested = 0;
  while (kinds.length < lines.starts.length) {
    const index = kinds.length;
    const { kind: mark, lines: length } = lineMark(lines, index) ?? { kind: 'text', lines: 1 };
    if (state === 'rest' || state === 'attributed') {
      // The marketplace's own end mark closes the history that the buyer's mail program quoted.
      if (mark === 'frame-end' && nested === 0 && begins.length > 0) state = 'fresh';
      else if (mark === 'frame-begin') nested += 1;
      else if (mark === 'frame-end') nested -= nested > 0 ? 1 : 0;
      if (state !== 'fresh') {
        if (state === 'attributed' && mark !== 'quote') attributed.push(index);
        kinds.push('quoted');
        continue;
      }
    }
    if (state === 'paragraph' && lines.openings.has(index)) state = 'fresh';
    switch (mark) {
      case 'frame-begin':
      case 'frame-end':
        (mark === 'frame-begin' ? begins : ends).push(index);
        kinds.push('fresh');
        state = 'fresh';
        break;
      case 'quote':
        kinds.push('quoted');
        state = 'fresh';
        break;
      case 'separator':
        kinds.push('quoted');
        state = 'rest';
        break;
      case 'attribution':
        kinds.push(...Array.from({ length }, (): PartKind => 'quoted'));
        state = isQuoted(lines, kinds.length) ? 'fresh' : 'attributed';
        break;
      case 'envelope':
        kinds.push('envelope');
        state = 'fresh';
        break;
      case 'delimiter':
        kinds.push('signature');
        [state, signatureFrom] = ['signature', index];
        break;
      case 'signature':
      case 'footer':
        kinds.push(mark);
        [state, paragraph] = ['paragraph', mark];
        break;
      default:
        if (state === 'signature' && index - signatureFrom > LONGEST_SIGNATURE) {
          kinds.fill('fresh', signatureFrom);
          state = 'fresh';
        }
        kinds.push(state === 'signature' ? 'signature' : state === 'paragraph' ? paragraph : 'fresh');
    }
  }
  return { kinds, attributed, begins, ends };
}

function isQuoted(lines: MessageLines, index: number): boolean {
  return index < lines.starts.length && lineMark(lines, index)?.kind === 'quote';
}

/** Between the marketplace's own marks stands what the buyer wrote; outside, nothing of it. */
export function applyFrame({ kinds, begins, ends }: LineKinds): void {
  const [begin] = begins;
  if (begin === undefined) return;
  // The last end mark: one inside would be the buyer's own text.
  const last = ends.at(-1) ?? -1;
  const end = last > begin ? last : kinds.length;
  kinds[begin] = 'envelope';
  if (end < kinds.length) kinds[end] = 'envelope';
  if (!kinds.slice(begin, end).includes('fresh')) return;
  for (const index of kinds.keys()) {
    if ((index < begin || index > end) && kinds[index] === 'fresh') kinds[index] = 'envelope';
  }
}
