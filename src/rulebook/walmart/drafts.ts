import { draftOf } from '../draft-of.ts';
import type { DraftRule, SeverityByKind } from '../draft-rule.ts';
import { guardrailRules } from '../guardrail-rules.ts';
import { sourceOf } from './sources.ts';
import { walmartStores } from './stores.ts';

const stores = Object.keys(walmartStores);
const draft = draftOf('walmart', stores);
const serious: SeverityByKind = { reply: 'serious', proactive: 'serious', 'public-reply': 'serious' };
const source = sourceOf('CARE');

/** What a text that a Walmart seller sends may not hold. */
export const drafts: readonly DraftRule[] = [
  draft('external-link', serious, { source, confidence: 'high', remark: 'No links outside Walmart.' }),
  draft('promotion', serious, { source, confidence: 'high', remark: 'No marketing.' }),
  ...guardrailRules('walmart', stores),
];
