import type { InstantInput } from '../time/index.ts';
import type { AttachmentRule, ContactRule, MessageTypeRule } from './contact-rule.ts';
import type { DraftRule } from './draft-rule.ts';
import { versionsInForce } from './in-force.ts';
import type { RemovalGround } from './removal-ground.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * Which rules hold for the texts that a seller sends?
 *
 * @param rules - A rulebook.
 * @param asOf - Usually now; its local day in the store's zone decides the versions.
 * @returns In the order of the rulebook, one version of each rule; empty: the marketplace has no message rules here.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const [link] = draftRulesInForce(rules, '2026-11-20T12:00:00Z');
 * [link?.rule, link?.severity.proactive]; // => ['external-link', 'serious']
 * ```
 */
export function draftRulesInForce(rules: Rulebook, asOf: InstantInput): readonly DraftRule[] {
  return versionsInForce(rules.drafts, rules, asOf);
}

/**
 * What may a seller write to a buyer for?
 *
 * @param rules - A rulebook.
 * @param asOf - Usually now; its local day in the store's zone decides the versions.
 * @returns One version for each purpose, forbidden ones among them; a purpose without one is nowhere spoken of.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const thanks = contactRulesInForce(rules, '2026-11-20T12:00:00Z').find(
 *   ({ purpose }) => purpose === 'thank-you',
 * );
 * thanks?.permitted; // => false
 * ```
 */
export function contactRulesInForce(rules: Rulebook, asOf: InstantInput): readonly ContactRule[] {
  return versionsInForce(rules.contacts, rules, asOf);
}

/**
 * Which types of message does the marketplace's messaging API take, and what may they hold?
 *
 * @param rules - A rulebook.
 * @param asOf - Usually now; its local day in the store's zone decides: types that were deleted are gone.
 * @returns In the order of the rulebook; empty: no API is known.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'DE' });
 * const types = messageTypesInForce(rules, '2026-11-20T12:00:00Z');
 * types.find(({ messageType }) => messageType === 'digitalAccessKey')?.text; // => { min: 1, max: 400 }
 * ```
 */
export function messageTypesInForce(rules: Rulebook, asOf: InstantInput): readonly MessageTypeRule[] {
  return versionsInForce(rules.messageTypes, rules, asOf);
}

/**
 * Which files may go with a message?
 *
 * @param rules - A rulebook.
 * @param asOf - Usually now; its local day in the store's zone decides the version.
 * @returns The rule, or `undefined`: none is known in this store.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * attachmentRuleInForce(rules, '2026-11-20T12:00:00Z')?.extensions.includes('pdf'); // => true
 * ```
 */
export function attachmentRuleInForce(rules: Rulebook, asOf: InstantInput): AttachmentRule | undefined {
  return versionsInForce(rules.attachments, rules, asOf)[0];
}

/**
 * On which grounds is a feedback taken away?
 *
 * @param rules - A rulebook.
 * @param asOf - Usually now; its local day in the store's zone decides the versions.
 * @returns One version of each ground; empty: the marketplace names none here.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const [ground] = removalGroundsInForce(rules, '2026-11-20T12:00:00Z');
 * [ground?.ground, ground?.effect]; // => ['obscene-language', 'removed']
 * ```
 */
export function removalGroundsInForce(rules: Rulebook, asOf: InstantInput): readonly RemovalGround[] {
  return versionsInForce(rules.removals, rules, asOf);
}
