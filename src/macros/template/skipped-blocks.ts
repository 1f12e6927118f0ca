import { nextTag, type Tag } from './tags.ts';

/** Where a raw text ends: its end tag, the first there is. */
export function endOfRaw(source: string, from: number): Tag | undefined {
  return endTag(source, from, (name) => (name === 'endraw' ? -1 : 0));
}

/** Where a comment ends; comments may stand in one another. */
export function endOfComment(source: string, from: number): Tag | undefined {
  return endTag(source, from, (name) => (name === 'endcomment' ? -1 : name === 'comment' ? 1 : 0));
}

function endTag(source: string, from: number, weigh: (name: string) => number): Tag | undefined {
  let depth = 1;
  let begin = from;
  // From each end back to its opening: what stands before the last opening is no tag here.
  for (let close = source.indexOf('%}', from); close >= 0; close = source.indexOf('%}', begin)) {
    const opening = source.slice(begin, close).lastIndexOf('{%');
    if (opening >= 0) {
      const tag = nextTag(source, begin + opening);
      depth += weigh(source.slice(tag.innerStart, tag.innerEnd).trim());
      if (depth === 0) return tag;
    }
    begin = close + 2;
  }
  return undefined;
}
