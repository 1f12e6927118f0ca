import type { Language, Message } from '../../model/index.ts';
import { detectLanguages } from '../../text/index.ts';
import type { DraftContext } from './draft-context.ts';
import { lastOfBuyer, wordsOfMessage } from './other-texts.ts';
import type { CheckResult } from './raw-finding.ts';

const rule = 'wrong-language';

/** A draft is in the language of the buyer's last message, else in that of the buyer's locale. */
export function languageFindings({ draft, conversation, buyer, detected }: DraftContext): CheckResult {
  if (draft.kind !== 'reply' && draft.kind !== 'proactive') return { findings: [] };
  const last = lastOfBuyer(conversation);
  const said = detected.main;
  const expected =
    (last === undefined ? undefined : (languageOf(last) ?? likeliest(last, said))) ?? primary(buyer?.locale);
  if (expected === undefined)
    return { findings: [], unchecked: [{ rule, needs: ['conversation', 'buyer.locale'] }] };
  if (said === undefined) return { findings: [], unchecked: [{ rule, needs: ['draft.text'] }] };
  if (said === expected) return { findings: [] };
  const spoken = (conversation?.messages ?? []).filter(({ from }) => from === 'buyer').map(languageOf);
  const all: readonly string[] = detected.all;
  const mixed = all.includes(expected) || spoken.includes(said);
  return { findings: [{ rule, start: 0, end: draft.text.length, args: { said, expected, mixed } }] };
}

/** As declared, else as found; `undefined`: too short to tell. */
function languageOf(message: Message): string | undefined {
  return primary(message.language) ?? detectLanguages(wordsOfMessage(message)).main;
}

/** A message too short to tell is at least in none that nothing in it speaks for. */
function likeliest(message: Message, said: Language | undefined): string | undefined {
  const { ranked } = detectLanguages(wordsOfMessage(message));
  return said !== undefined && ranked.length > 0 && !ranked.includes(said) ? ranked[0] : undefined;
}

const primary = (tag: string | undefined): string | undefined =>
  tag?.toLowerCase().split(/[-_]/)[0] || undefined;
