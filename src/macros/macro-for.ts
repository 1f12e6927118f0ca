import type { ContactReason, Language, Order, Signal } from '../model/index.ts';
import type { AnyMacro, Macro } from './macro.ts';
import { hasWrittenBefore, type OrderValueFacts, orderValues } from './order-values.ts';
import { renderMacro } from './render-macro.ts';
import type { MacroValues } from './typed-values.ts';
import { isSameLanguage } from './values/language-tags.ts';
import { withValues } from './values/with-values.ts';

/** What a message is about, as `classifyMessage` of `goodstanding/risk` answers it. */
export interface ContactReading {
  readonly reason: ContactReason;
  readonly signals?: readonly Signal[] | undefined;
  readonly needsReply?: boolean | undefined;
  readonly abstained?: boolean | undefined;
  readonly language?: Language | undefined;
  readonly script?: 'Hans' | 'Hant' | undefined;
}

/** Whom to answer, about what. */
export interface MacroQuestion extends OrderValueFacts {
  readonly classification: ContactReading;
}

/** Among what to choose. */
export interface MacroChoiceOptions {
  /** A list, or a set by id such as `en` of the starter set. The first of two that fit equally well is taken. */
  readonly macros: readonly AnyMacro[] | Readonly<Record<string, AnyMacro>>;
  /** BCP 47; absent: the message's language, else the buyer's. */
  readonly language?: string | undefined;
  /** What the order does not tell: `{ seller: { name: 'Lumen' } }`. It beats what the order tells. */
  readonly values?: MacroValues | undefined;
}

/** Why a macro was chosen, or why there is none. */
export type MacroBecause =
  | 'reason-fits'
  | 'fulfillment-fits'
  | 'marketplace-fits'
  | 'shipping-state-fits'
  | 'language-asked-for'
  | 'language-of-message'
  | 'language-of-buyer'
  /** The buyer writes again about this. */
  | 'second-message'
  | 'returning-buyer'
  /** The classifier was not sure: a person should look before this goes out. */
  | 'classification-unsure'
  | 'no-reply-needed'
  /** Extortion or danger: no ready text answers that. */
  | 'needs-a-person'
  | 'language-unknown'
  | 'no-macro-in-language'
  | 'no-macro-for-reason'
  | 'no-macro-for-order';

/** The macro that fits, and what it still needs. */
export interface MacroChoice {
  /** Absent: none fits, `because` says why. */
  readonly macro?: Macro | undefined;
  readonly because: readonly MacroBecause[];
  /** What is known, for `renderMacro`. */
  readonly values: MacroValues;
  /** Names of the values that have to be added before it can be rendered. */
  readonly missing: readonly string[];
}

const TO_BE_ADDED: readonly string[] = ['missing-value', 'empty-value'];
const FOR_A_PERSON: readonly Signal[] = ['extortion', 'safety'];

/**
 * Which macro answers this message?
 *
 * @param question - `classification`: as `classifyMessage` gives it. `order`, `conversation`, `otherOrders`: what it is
 *   about.
 * @param options - `macros`: those to choose from, a list or a set by id.
 * @returns The macro whose reason, marketplace, shipper, shipping state and language fit, the most specific first; the
 *   codes that say why; the values that are known; the names of those still missing. No macro where none fits, where
 *   no reply is needed, and for extortion and danger.
 * @example
 * ```ts
 * import { macroFor } from 'goodstanding/macros';
 * import { en } from 'goodstanding/macros/languages/en';
 *
 * const order = { id: '7', marketplace: 'amazon', store: 'UK', fulfilledBy: 'seller', placedAt: 1772353800000 } as const;
 * const classification = { reason: 'damaged-or-defective', language: 'en' } as const;
 * const { macro, missing } = macroFor({ classification, order }, { macros: en });
 * [macro?.id, missing]; // => ['damaged-or-defective', ['reply.by', 'seller.name']]
 * ```
 */
export function macroFor(question: MacroQuestion, options: MacroChoiceOptions): MacroChoice {
  const { classification, order, conversation } = question;
  const isRepeated =
    classification.signals?.includes('repeat-contact') === true ||
    (conversation !== undefined && hasWrittenBefore(conversation));
  const told = isRepeated ? { contact: { isRepeated } } : {};
  const values = withValues(withValues(orderValues(question), told), options.values ?? {});
  const none = (because: MacroBecause): MacroChoice => ({ because: [because], values, missing: [] });
  if (classification.signals?.some((one) => FOR_A_PERSON.includes(one))) return none('needs-a-person');
  if (classification.needsReply === false) return none('no-reply-needed');
  const [language, whence] = languageOf(question, options.language);
  if (language === undefined) return none('language-unknown');
  const spoken = Object.values(options.macros).filter(
    (macro) =>
      macro.issues.length === 0 && macro.kinds.includes('reply') && isSameLanguage(macro.language, language),
  );
  if (spoken.length === 0) return none('no-macro-in-language');
  const about = spoken.filter(({ reasons }) => reasons?.includes(classification.reason) ?? true);
  if (about.length === 0) return none('no-macro-for-reason');
  const fitting = about.filter((macro) => fits(macro, order));
  const macro = mostSpecific(fitting, language) as Macro | undefined;
  if (macro === undefined) return none('no-macro-for-order');
  const rendered = renderMacro(macro, values, { zone: 'UTC', asOf: order.placedAt });
  const missing = rendered.ok ? [] : rendered.issues.filter(({ code }) => TO_BE_ADDED.includes(code));
  const because: (MacroBecause | false | undefined)[] = [
    macro.reasons !== undefined && 'reason-fits',
    macro.fulfilledBy !== undefined && 'fulfillment-fits',
    macro.marketplaces !== undefined && 'marketplace-fits',
    macro.shipped !== undefined && 'shipping-state-fits',
    whence,
    isRepeated && 'second-message',
    (values.buyer as { isReturning?: boolean } | undefined)?.isReturning === true && 'returning-buyer',
    classification.abstained === true && 'classification-unsure',
  ];
  return {
    macro,
    because: because.filter((one) => one !== false && one !== undefined),
    values,
    missing: [...new Set(missing.flatMap(({ name }) => name ?? []))],
  };
}

function languageOf(
  { classification, order, conversation }: MacroQuestion,
  asked: string | undefined,
): readonly [string | undefined, MacroBecause?] {
  if (asked !== undefined) return [asked, 'language-asked-for'];
  const { language, script } = classification;
  if (language !== undefined)
    return [script === undefined ? language : `${language}-${script}`, 'language-of-message'];
  return [order.buyer?.locale ?? conversation?.buyer?.locale, 'language-of-buyer'];
}

function fits({ fulfilledBy, marketplaces, shipped }: AnyMacro, order: Order): boolean {
  return (
    (fulfilledBy?.includes(order.fulfilledBy) ?? true) &&
    (marketplaces?.includes(order.marketplace) ?? true) &&
    (shipped === undefined || shipped === hasShipped(order))
  );
}

/** `undefined`: not known. */
function hasShipped({ status, shipments }: Order): boolean | undefined {
  if (status === 'shipped' || status === 'partially-shipped') return true;
  if (status === 'unshipped' || status === 'pending') return false;
  return shipments === undefined ? undefined : shipments.length > 0;
}

/** The one that says most about what it is for. */
function mostSpecific(macros: readonly AnyMacro[], asked: string): AnyMacro | undefined {
  const weight = ({ reasons, fulfilledBy, marketplaces, shipped, language }: AnyMacro) =>
    // Among equals the very same tag: `pt-PT` before `pt-BR`.
    (language.toLowerCase() === asked.replaceAll('_', '-').toLowerCase() ? 1 / 4 : 0) +
    (reasons === undefined ? 0 : 8 + 1 / (1 + reasons.length)) +
    [fulfilledBy, marketplaces, shipped].filter((one) => one !== undefined).length;
  return macros.reduce<AnyMacro | undefined>(
    (best, one) => (best === undefined || weight(one) > weight(best) ? one : best),
    undefined,
  );
}
