/** A tag of mark-up, with its place. */
export interface HtmlTag {
  /** Lower case, without slash; `!--` for a comment. */
  readonly name: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,20}|!--)/;

/** The tags of a text, in order. An angle bracket that opens no tag is text. */
export function htmlTags(text: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  let close = -1;
  for (let start = text.indexOf('<'); start >= 0; ) {
    const next = text.indexOf('<', start + 1);
    if (close < start) close = text.indexOf('>', start);
    if (close < 0) break;
    if (next < 0 || close < next) {
      const name = NAME.exec(text.slice(start, start + 24))?.[1];
      const end = close + 1;
      if (name !== undefined)
        tags.push({ name: name.toLowerCase(), text: text.slice(start, end), start, end });
    }
    start = next;
  }
  return tags;
}
