import { hanPairs } from './han-forms.table.ts';

/** Old characters that became the simplified form of others: both scripts write them. */
const BOTH = '里后面只干台表松周卷准系复制才克向须发采回谷余咸云叶丑斗冲板注游秘征姜范郁党价伙托划';

/** Forms of one script that the other does not write, as far as the pairs know. */
const scripts: ReadonlyMap<string, 'Hans' | 'Hant'> = /* @__PURE__ */ (() => {
  const found = new Map<string, 'Hans' | 'Hant'>();
  for (let at = 0; at < hanPairs.length; at += 2) {
    found.set(hanPairs[at] as string, 'Hans');
    found.set(hanPairs[at + 1] as string, 'Hant');
  }
  for (const shared of BOTH) found.delete(shared);
  return found;
})();

/**
 * In which script is a Chinese text written?
 *
 * @param text - Any text.
 * @returns The script of most of its telling characters; `undefined`: it has none, or as many of both.
 */
export function hanScript(text: string): 'Hans' | 'Hant' | undefined {
  let lead = 0;
  for (const character of text) {
    const script = scripts.get(character);
    if (script !== undefined) lead += script === 'Hant' ? 1 : -1;
  }
  if (lead === 0) return undefined;
  return lead > 0 ? 'Hant' : 'Hans';
}
