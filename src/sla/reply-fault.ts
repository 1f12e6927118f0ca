import { codeName, type Message } from '../model/index.ts';
import type { ClockStop } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import type { ClockCode } from './clock.ts';

/**
 * Fewer letters and digits than these are a greeting in any language. Where one sign is a syllable or a word
 * (Chinese, Japanese, Korean, Thai), each counts for two.
 */
const LEAST_SUBSTANCE = 20;

/** Why does a seller's message not stop a clock? `undefined`: it does. */
export function replyFault(
  message: Message,
  stoppedBy: ClockStop,
  routes: readonly string[] | undefined,
  asOf: Instant,
): ClockCode | undefined {
  if (message.bouncedAt !== undefined && message.bouncedAt <= asOf) return 'bounced-reply';
  if (!travelsBy(message, routes)) return 'reply-by-other-route';
  if (stoppedBy !== 'any-reply' && message.automatic === true) return 'automatic-reply';
  if (stoppedBy === 'meaningful-reply' && !hasSubstance(message)) return 'reply-without-substance';
  return undefined;
}

/** Did it come by one of these routes? A reply in public answers no message unless the rule names that route. */
export function travelsBy({ route }: Message, routes: readonly string[] | undefined): boolean {
  if (route === undefined) return true;
  return routes === undefined ? route !== 'public-reply' : routes.includes(codeName(route));
}

/** Does it say something? An attachment does; of a text the letters and digits are counted, not the words judged. */
function hasSubstance({ text = '', attachments = [] }: Message): boolean {
  if (attachments.length > 0) return true;
  let weight = 0;
  for (const [sign] of text.matchAll(/[\p{L}\p{N}]/gu)) {
    weight += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
      sign,
    )
      ? 2
      : 1;
    if (weight >= LEAST_SUBSTANCE) return true;
  }
  return false;
}
