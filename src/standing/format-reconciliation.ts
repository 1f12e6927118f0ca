import type { Block } from './fit-lines.ts';
import { countOf, factWords, listed, percent, someOf, wordsOf } from './format-words.ts';
import { shown, wrap } from './outside-text.ts';
import type { ReconciledMetric, Reconciliation } from './reconcile.ts';
import type { ReportContradiction } from './report-contradictions.ts';

/** The marketplace's own figures beside ours, in lines. */
export function reconciliationBlocks(
  { marketplace, store, metrics, contradictions, notCompared }: Reconciliation,
  { most, width }: { readonly most: number; readonly width: number },
): readonly Block[] {
  const weight = 4;
  const heading = `The report of ${shown(marketplace)} ${shown(store)} beside the orders:`;
  const compared = metrics.filter(
    ({ reported }) => reported.numerator !== null || reported.denominator !== null,
  );
  const off = compared.filter(differs);
  const agreeing = compared.length - off.length;
  const aside = [
    ...metrics
      .filter((metric) => !compared.includes(metric))
      .map(({ metric }) => `${wordsOf(metric)} (no counts)`),
    ...notCompared.map(({ metric, because }) => `${wordsOf(metric)} (${wordsOf(because)})`),
  ];
  const lines = [
    ...off.map((metric) => differenceText(metric, most)),
    ...(agreeing > 0 ? [`the same: ${countOf(agreeing, 'figure')}`] : []),
    ...(aside.length > 0 ? [`not compared: ${aside.join(', ')}`] : []),
    ...(contradictions.length > 0
      ? [`contradicts itself: ${someOf(contradictions.map(contradictionText), most)}`]
      : []),
    ...(metrics.length + notCompared.length + contradictions.length === 0
      ? ['says nothing of this store']
      : []),
  ];
  return [
    { lines: wrap(heading, width, '', '  '), weight },
    ...lines.map((text) => ({ lines: wrap(text, width, '  ', '    '), weight })),
  ];
}

function differs({ difference }: ReconciledMetric): boolean {
  return !isNone(difference.numerator) || !isNone(difference.denominator);
}

/** Nothing is left, or nothing was stated. */
function isNone(count: number | null): boolean {
  return count === null || count === 0;
}

function differenceText(
  { metric, fulfilledBy, from, to, reported, now, explainedBy, unexplained }: ReconciledMetric,
  most: number,
): string {
  const why = explainedBy.map(
    ({ orderId, because }) => `${shown(orderId)} (${because.map(wordsOf).join(', ')})`,
  );
  const { numerator, denominator } = unexplained;
  const lacking = [...new Set(now.missing.map(({ fact }) => factWords(fact)))];
  const parts = [
    `${wordsOf(metric)}, shipped by the ${fulfilledBy}, ${from} to ${to}: reported ${figure(reported.numerator)} of ${figure(reported.denominator)},` +
      ` ours ${now.numerator} of ${now.denominator}${lacking.length === 0 ? '' : ` (not all ${listed(lacking)} known)`}`,
    ...(why.length === 0 ? [] : [`changed since the report: ${someOf(why, most)}`]),
    isNone(numerator) && isNone(denominator)
      ? 'nothing unexplained'
      : `unexplained ${figure(numerator)} of ${figure(denominator)}`,
  ];
  return parts.join('; ');
}

function figure(count: number | null): string {
  return count === null ? '?' : String(count);
}

function contradictionText({ code, of, args }: ReportContradiction): string {
  const name = shown(wordsOf(of));
  const counts = `${args.numerator} of ${args.denominator}`;
  if (code === 'rate-differs-from-counts')
    return `${name} states ${percent(Number(args.stated))}, its counts ${counts} give ${percent(Number(args.computed))}`;
  return code === 'part-exceeds-whole' ? `${name} counts ${counts}` : `${name} (${wordsOf(code)})`;
}
