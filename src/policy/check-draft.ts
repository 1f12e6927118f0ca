import type { Draft } from '../model/index.ts';
import { policyLanguages } from './all-languages.ts';
import {
  type DraftAnswer,
  type DraftChecker,
  type DraftCheckOptions,
  lazyDraftChecker,
} from './draft-checker.ts';

const checkAll: DraftChecker = /* @__PURE__ */ (() => lazyDraftChecker(policyLanguages).checker)();

/**
 * May this text be sent?
 *
 * Finds everything that the marketplace's rules forbid in a text to a buyer, and what contradicts the order: links,
 * addresses and numbers, disguised ones too; advertising; pressure on reviews; tone; style; and, where the order, the
 * conversation or the buyer is handed in, wrong facts, wrong language, wrong moment. The languages are told from the
 * text; all thirteen are known.
 *
 * @param draft - The text with its kind. A subject is read, too; ranges of its findings are in the subject, and
 *   `args.part` says so. Quoted words of the buyer and the marketplace's own lines are nobody's fault.
 * @param options - `rules`: a rulebook. `asOf`: when it would be sent. `order`, `conversation`, `buyer`: what the
 *   text is about. `reason`: what the buyer's message is about. `verdicts`: another mapping from severity to
 *   verdict. `links: 'none'` forbids every link. `feedbackNotice`: how the bare notice that seller feedback can be changed is judged.
 * @returns The verdict of the worst finding; all findings in order, with ranges into the original text (UTF-16,
 *   half-open); the rules that could not be checked, and what they need; the links; the promises made.
 * @throws TypeError or RangeError for a draft without text, an unknown kind, or rules that are no rulebook.
 * @example
 * ```ts
 * import { checkDraft } from 'goodstanding/policy';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'US' });
 * const answer = checkDraft({ kind: 'reply', text: 'Please call us at +1 415 555 0132.' }, { rules });
 * answer.verdict; // => 'blocked'
 * answer.findings.map(({ rule }) => rule); // => ['off-platform-contact', 'phone-number']
 * ```
 */
export function checkDraft(draft: Draft, options: DraftCheckOptions): DraftAnswer {
  return checkAll(draft, options);
}
