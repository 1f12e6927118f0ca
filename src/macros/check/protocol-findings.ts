import { PART_NAMES } from '../define-macro.ts';
import type { AnyMacro, MacroPartName } from '../macro.ts';
import { redirectedReasons } from '../responsibility.table.ts';
import { type Found, found } from './finding-at.ts';
import { REQUIRED_PARTS } from './required-parts.table.ts';

/** Are the parts of the protocol there, in their order, and does the text send the buyer where it should? */
export function protocolFindings(macro: AnyMacro): readonly Found[] {
  const { parts } = macro;
  if (parts.some(({ name }) => name === 'body')) return [found('no-parts', 'minor', 'body')];
  return [...missingParts(macro), ...wrongOrder(macro), ...responsibility(macro)];
}

function missingParts({ parts, kinds, reasons }: AnyMacro): readonly Found[] {
  const names = parts.map(({ name }) => name);
  const wanted = REQUIRED_PARTS.filter(
    (one) =>
      (one.kinds === undefined || one.kinds.some((kind) => kinds.includes(kind))) &&
      (one.reasons === undefined || one.reasons.some((reason) => reasons?.includes(reason))),
  ).flatMap((one) => one.parts);
  const missing = wanted.filter((choice) => !choice.some((name) => names.includes(name)));
  const texts = new Set(missing.map((choice) => choice.join(' or ')));
  return [...texts].map((name) => found('part-missing', 'minor', names[0] ?? 'body', { name }));
}

function wrongOrder({ parts }: AnyMacro): readonly Found[] {
  const places = parts.map(({ name }) => PART_NAMES.indexOf(name as MacroPartName));
  return parts.flatMap(({ name }, at) => {
    const before = parts[at - 1]?.name;
    if (before === undefined || (places[at] as number) > (places[at - 1] as number)) return [];
    return [found('part-order', 'minor', name, { name, expected: `before ${before}` })];
  });
}

function responsibility({ parts, reasons, fulfilledBy, kinds }: AnyMacro): readonly Found[] {
  if (!kinds.includes('reply')) return [];
  const redirect = parts.find(({ name }) => name === 'redirect');
  const shippers = fulfilledBy ?? ['seller', 'marketplace'];
  const isRedirected = reasons?.some((one) => redirectedReasons.includes(one)) ?? false;
  const isSellers = reasons?.some((one) => !redirectedReasons.includes(one)) ?? false;
  const first = parts[0]?.name ?? 'body';
  const all: Found[] = [];
  if (isRedirected && shippers.length > 1) all.push(found('responsibility-mixed', 'serious', first));
  if (isRedirected && !shippers.includes('seller') && redirect === undefined)
    all.push(found('redirect-missing', 'serious', first));
  if (redirect !== undefined && (isSellers || shippers.includes('seller')))
    all.push(found('redirect-not-called-for', 'serious', 'redirect'));
  return all;
}
