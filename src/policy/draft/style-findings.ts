import type { DraftContext } from './draft-context.ts';
import { htmlTags } from './html-tags.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';

// Pictographs; not the signs that are also plain text, such as (R), arrows and the star U+2605.
const EMOJI =
  /(?:[\u{1F1E6}-\u{1F1FF}]{2}|[0-9#*]\uFE0F?\u20E3|(?!\u2605)(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u{1F000}-\u{1FAFF}]|[\u2600-\u2604\u2607-\u26FF\u2700-\u27BF](?![\uFE0E]))(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?(?:\u200D(?:\p{Extended_Pictographic})(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?)*)/gu;
const PLAIN_SIGNS =
  /^[\u2701-\u2704\u2706\u2707\u270D-\u2713\u2715-\u2717\u271A-\u2720\u2722-\u2727\u2729-\u274B\u274D\u274F-\u2752\u2756\u2758-\u2762\u2765-\u2794\u2798-\u27AF\u27B1-\u27BE\u2610-\u2613\u2616\u2617\u2640\u2642\u2660-\u2667\u266A-\u266F\u2606]$/u;

const TAGS = new Set(
  'a abbr b big blockquote body br button center code div em embed figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta object ol p picture pre s script section small span strike strong style sub sup svg table tbody td th thead title tr tt u ul video !--'.split(
    ' ',
  ),
);
const STYLE = /\bstyle\s{0,3}=\s{0,3}["'][^"'<>]{1,500}["']/gi;
const TINY = /\b(?:width|height)\s{0,3}[:=]\s{0,3}["']?\s{0,3}[01](?:px)?\b/i;
const HIDDEN = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0(?![.\d])/i;
const COUNTING = /track|pixel|beacon|spacer|open(?:ed|s)?[./?=]/i;
const BLANK_LINES = /(?:\r\n|\n|\r)(?:[ \t\u00A0]{0,200}(?:\r\n|\n|\r)){2,}/g;

/** What a draft looks like: emoji, mark-up, pixels that count openings, empty lines. */
export function styleFindings({ draft, markup }: DraftContext): CheckResult {
  // Without what is quoted; what stood there is blank.
  const text = markup.original;
  const findings: RawFinding[] = [];
  const add = (
    rule: RawFinding['rule'],
    pattern: RegExp,
    counts: (match: string) => boolean = () => true,
  ) => {
    for (const match of text.matchAll(pattern))
      if (counts(match[0])) findings.push({ rule, start: match.index, end: match.index + match[0].length });
  };
  add('emoji', EMOJI, (sign) => !PLAIN_SIGNS.test(sign));
  const tags = htmlTags(text);
  const known = tags.filter(({ name }) => TAGS.has(name));
  const [first, last] = [known[0], known.at(-1)];
  if (first !== undefined && last !== undefined)
    findings.push({
      rule: 'html-or-styling',
      start: first.start,
      end: last.end,
      args: { tags: known.length },
    });
  else add('html-or-styling', STYLE);
  for (const { name, text: tag, start, end } of tags)
    if (name === 'img' && (TINY.test(tag) || HIDDEN.test(tag) || COUNTING.test(sourceOf(tag))))
      findings.push({ rule: 'tracking-pixel', start, end });
  for (const match of draft.text.matchAll(BLANK_LINES))
    findings.push({ rule: 'excess-blank-lines', start: match.index, end: match.index + match[0].length });
  return { findings };
}

/** The address of an image. */
function sourceOf(tag: string): string {
  const at = tag.search(/\bsrc\s{0,3}=/i);
  return at < 0
    ? ''
    : (tag
        .slice(at + 4)
        .split(/[\s>]/, 2)
        .join('') ?? '');
}
