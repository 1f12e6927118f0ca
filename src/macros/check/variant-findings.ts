import type { AnyMacro } from '../macro.ts';
import { type Found, found } from './finding-at.ts';

/** Values for which one language asks and the other does not, or as another kind. */
export function variantFindings(macro: AnyMacro, variant: AnyMacro): readonly Found[] {
  const part = macro.parts[0]?.name ?? 'body';
  if (variant.issues.length > 0) {
    const details = {
      name: variant.language,
      expected: 'a text without mistakes',
      issue: variant.issues[0]?.code,
    };
    return [found('variant-differs', 'serious', part, details)];
  }
  const [ours, theirs] = [needsBy(macro), needsBy(variant)];
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((name) => ours.get(name) !== theirs.get(name))
    .map((name) => {
      const expected = `${ours.get(name) ?? 'not asked for'}, as in ${macro.language}`;
      return found('variant-differs', 'serious', part, { name: `${variant.language}: ${name}`, expected });
    });
}

function needsBy({ needs }: AnyMacro): ReadonlyMap<string, string> {
  return new Map(
    needs.map(({ name, kinds, required }) => {
      return [name, `${required ? '' : 'optional '}${[...kinds].sort().join(' and ')}`] as const;
    }),
  );
}
