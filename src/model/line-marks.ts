import { type MessageLines, plainLine, plainText } from './message-lines.ts';
import { AMAZON_MARKERS } from './message-markers/amazon.ts';
import { MAIL_MARKERS } from './message-markers/any.ts';
import type { LinePattern, MarketplaceMarkers } from './message-markers/markers.ts';

/** What a line is by its own words, and how many lines belong to the mark. */
export interface LineMark {
  readonly kind:
    | 'quote'
    | 'attribution'
    | 'separator'
    | 'frame-begin'
    | 'frame-end'
    | 'envelope'
    | 'delimiter'
    | 'signature'
    | 'footer';
  readonly lines: number;
}

/** The marketplaces whose envelopes are known. */
export const MARKETPLACES: readonly MarketplaceMarkers[] = [AMAZON_MARKERS];

// All languages at once: what language a text is in is not known before its fresh part is.
const MAIL = /* @__PURE__ */ (() => {
  const all = Object.values(MAIL_MARKERS);
  return {
    attributions: all.flatMap((mail) => mail.attributions).map(plainPattern),
    separators: new Set(all.flatMap((mail) => mail.separators).map(plainText)),
    from: all.flatMap((mail) => mail.from).map(plainText),
    headers: all.flatMap((mail) => mail.headers).map(plainText),
    signatures: all.flatMap((mail) => mail.signatures).map(plainPattern),
    notices: all.map(({ notices, confidential }) => ({
      starts: notices.map(plainText),
      holds: confidential.map(plainText),
    })),
  };
})();

const ENVELOPES = /* @__PURE__ */ (() => {
  const all = MARKETPLACES.flatMap(({ languages }) => Object.values(languages));
  return {
    orderLabels: all.flatMap((envelope) => envelope.orderLabels).map(plainText),
    lines: all.flatMap((envelope) => envelope.lines).map(plainPattern),
    begin: new Set(all.flatMap((envelope) => envelope.begin).map(plainText)),
    end: new Set(all.flatMap((envelope) => envelope.end).map(plainText)),
    noResponse: all.flatMap((envelope) => envelope.noResponse).map(plainText),
    footers: all.flatMap((envelope) => envelope.footers).map(plainPattern),
    sellerHosts: MARKETPLACES.flatMap(({ sellerHosts }) => sellerHosts),
  };
})();

/** What does a line say of itself and of what follows? `undefined`: nothing, it is text. */
export function lineMark(lines: MessageLines, index: number): LineMark | undefined {
  const first = lines.raw[lines.starts[index] as number];
  if (first === '>' || first === '＞') return { kind: 'quote', lines: 1 };
  const line = plainLine(lines, index);
  if (line === '') return undefined;
  if (line === '--') return { kind: 'delimiter', lines: 1 };
  const ruled = ruledText(line);
  if (ruled !== undefined) {
    if (ENVELOPES.begin.has(ruled)) return { kind: 'frame-begin', lines: 1 };
    if (ENVELOPES.end.has(ruled)) return { kind: 'frame-end', lines: 1 };
    if (MAIL.separators.has(ruled)) return { kind: 'separator', lines: 1 };
  }
  if (isHeader(lines, index, line)) return { kind: 'separator', lines: 1 };
  const attribution = attributionLines(lines, index, line);
  if (attribution > 0) return { kind: 'attribution', lines: attribution };
  if (isEnvelope(lines, index, line)) return { kind: 'envelope', lines: 1 };
  if (line.length <= 80 && MAIL.signatures.some((pattern) => fits(line, pattern))) {
    return { kind: 'signature', lines: 1 };
  }
  return isFooter(lines, index, line) ? { kind: 'footer', lines: 1 } : undefined;
}

/** The text between rules of dashes, underscores or equals signs; Apple Mail ends its own with a colon instead. */
function ruledText(line: string): string | undefined {
  const start = line.search(/[^-_= ]/);
  let end = line.length;
  while (end > start && '-_= :：'.includes(line[end - 1] as string)) end -= 1;
  const text = start < 0 ? '' : line.slice(start, end);
  const isRuled = /^[-_=]{2}/.test(line) || /[:：]$/.test(line);
  return isRuled && text !== '' ? text : undefined;
}

/** A quoted header: "From:" and two more labels in the next four lines; a rule may stand above it. */
function isHeader(lines: MessageLines, index: number, line: string): boolean {
  const isRule = /^[-_]{5,}$/.test(line);
  const top = isRule ? index + 1 : index;
  const first = isRule ? plainLine(lines, top) : line;
  if (!MAIL.from.some((label) => hasLabel(first, label))) return false;
  const next = [1, 2, 3, 4].map((step) => plainLine(lines, top + step));
  return next.filter((other) => MAIL.headers.some((label) => hasLabel(other, label))).length >= 2;
}

function hasLabel(line: string, label: string): boolean {
  return line.startsWith(label) && /^ ?[:：]/.test(line.slice(label.length, label.length + 2));
}

/** How many lines introduce a quotation: mail programs break a long one into up to three. */
function attributionLines(lines: MessageLines, index: number, line: string): number {
  if (isAttribution(line)) return 1;
  const shortestBroken = 30;
  let joined = line;
  for (let count = 2; count <= 3 && joined.length >= shortestBroken; count += 1) {
    const next = plainLine(lines, index + count - 1);
    if (next === '' || lines.openings.has(index + count - 1) || (next.length > 12 && isAttribution(next)))
      return 0;
    joined = `${joined} ${next}`;
    if (isAttribution(joined)) return count;
  }
  return 0;
}

function isAttribution(line: string): boolean {
  if (line.length > 300 || !/[:：]$/.test(line) || !/\p{Nd}/u.test(line)) return false;
  return MAIL.attributions.some(
    (pattern) => fits(line, pattern) && (pattern.starts !== undefined || /@|\p{Nd}{4}/u.test(line)),
  );
}

function isEnvelope(lines: MessageLines, index: number, line: string): boolean {
  if (ENVELOPES.lines.some((pattern) => line.length <= 80 && fits(line, pattern))) return true;
  if (MARKETPLACES.some(({ productLine }) => productLine.test(line))) return true;
  if (
    ENVELOPES.orderLabels.some((label) => line.startsWith(label) && isOnlyOrderId(line.slice(label.length)))
  ) {
    return true;
  }
  if (isSellerLink(line)) return true;
  if (!ENVELOPES.noResponse.some((words) => line.includes(words))) return false;
  return line.includes('http') || isSellerLink(plainLine(lines, index + 1));
}

function isSellerLink(line: string): boolean {
  const link = /\s/.test(line) ? undefined : /^[<([]?https?:\/\/([^/]+)/.exec(line);
  return ENVELOPES.sellerHosts.some((host) => link?.[1]?.includes(host) === true);
}

function isOnlyOrderId(text: string): boolean {
  return MARKETPLACES.some(({ orderId }) => {
    const around = text.replace(orderId, '');
    return around !== text && /^[\s:：#.()-]*$/.test(around);
  });
}

function isFooter(lines: MessageLines, index: number, line: string): boolean {
  if (ENVELOPES.footers.some((pattern) => fits(line, pattern))) return true;
  return MAIL.notices.some(({ starts, holds }) => {
    if (!starts.some((words) => line.startsWith(words))) return false;
    const notice = [line, plainLine(lines, index + 1), plainLine(lines, index + 2)].join(' ');
    return holds.some((words) => notice.includes(words));
  });
}

function fits(line: string, { starts = '', holds = '', ends = '' }: LinePattern): boolean {
  return line.startsWith(starts) && line.includes(holds) && line.endsWith(ends);
}

function plainPattern(pattern: LinePattern): LinePattern {
  const entries = Object.entries(pattern).map(([key, text]) => [key, plainText(text)]);
  return Object.fromEntries(entries);
}
