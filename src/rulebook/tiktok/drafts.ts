import { draftOf } from '../draft-of.ts';
import type { DraftRule, SeverityByKind } from '../draft-rule.ts';
import { guardrailRules } from '../guardrail-rules.ts';
import { sourceOf } from './sources.ts';
import { tiktokStores } from './stores.ts';

const stores = Object.keys(tiktokStores);
const draft = draftOf('tiktok', stores);
const serious: SeverityByKind = { reply: 'serious', proactive: 'serious', 'public-reply': 'serious' };
const critical: SeverityByKind = { reply: 'critical', proactive: 'critical', 'public-reply': 'critical' };
const source = sourceOf('CHAT');
const inferred = 'Inferred from "chat only": a contact of one’s own leads out of the chat.';

/** What a text that a TikTok Shop seller sends may not hold. */
export const drafts: readonly DraftRule[] = [
  draft('email-address', serious, { source, confidence: 'low', remark: inferred }),
  draft('phone-number', serious, { source, confidence: 'low', remark: inferred }),
  draft('off-platform-contact', critical, { source, confidence: 'medium', remark: 'Chat only.' }),
  draft('offensive-language', critical, { source, confidence: 'high', remark: 'No abuse.' }),
  ...guardrailRules('tiktok', stores),
];
