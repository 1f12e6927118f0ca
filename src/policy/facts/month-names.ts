import { foldText } from '../../text/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';

const known = new Map<string, ReadonlyMap<string, number>>();

/** The months by name, in all languages of a draft. */
export function foldedMonths({ languages }: DraftContext): ReadonlyMap<string, number> {
  const maps = languages.map(({ language: { months } }) => {
    const map = known.get(months) ?? monthsIn(months);
    known.set(months, map);
    return map;
  });
  const [only] = maps;
  return maps.length === 1 && only !== undefined ? only : new Map(maps.flatMap((map) => [...map]));
}

const monthsIn = (line: string): ReadonlyMap<string, number> =>
  new Map(
    line
      .split('|')
      .flatMap((entry, index) =>
        entry.split('/').map((name) => [foldText(name.trim().replace(/\.$/, '')).folded, index + 1] as const),
      ),
  );
