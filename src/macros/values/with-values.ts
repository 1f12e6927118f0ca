import type { MacroValues } from '../typed-values.ts';

/** Values over values, group by group; what is `undefined` changes nothing. */
export function withValues(under: MacroValues, over: MacroValues): MacroValues {
  const names = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(
    names.map((name) => {
      const [one, other] = [under[name], over[name]];
      if (isGroup(one) && isGroup(other)) return [name, withValues(one, other)];
      return [name, other === undefined ? one : other];
    }),
  );
}

/** May values stand within it? A plain object may; money and moments are values of their own. */
export function isGroup(value: unknown): value is MacroValues {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !Object.hasOwn(value, 'currency')
  );
}
