/** V8 stores a cut of this length or more as a view that keeps the whole file alive. */
const SHORTEST_VIEW = 13;
const MOST_KEPT = 50_000;
const MOST_ANSWERS = 1000;

/** The same text in memory of its own, so that a kept field does not hold the file it was cut from. */
export function ownCopy(text: string): string {
  if (text.length < SHORTEST_VIEW) return text;
  return [text.slice(0, 6), text.slice(6)].join('');
}

/** A function that copies texts and gives back the same copy for a text it has seen: repeated values cost once. */
export function textKeeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    if (text === '') return text;
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const copy = ownCopy(text);
    kept.set(copy, copy);
    return copy;
  };
}

/** A function of text that remembers its answers: of use where the same few words come in every row. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly text: string; readonly answer: Answer }>();
  // Most rows say the same as the row before.
  let last: { readonly text: string; readonly answer: Answer } | undefined;
  return (text) => {
    if (last?.text === text) return last.answer;
    const known = answers.get(text);
    if (known !== undefined) {
      last = known;
      return known.answer;
    }
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const copy = ownCopy(text);
    const answer = read(copy);
    last = { text: copy, answer };
    answers.set(copy, last);
    return answer;
  };
}
