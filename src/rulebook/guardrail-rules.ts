import type { Source } from '../model/index.ts';
import type { DraftRule, DraftRuleName, SeverityByKind } from './draft-rule.ts';

/** Source of what no page of a marketplace says and this library asks all the same. */
export const ownJudgment: Source = {
  title: 'Own judgment of this library: a guardrail for any marketplace, on no page that was read',
};

const factsSeverity: SeverityByKind = {
  reply: 'serious',
  proactive: 'serious',
  'public-reply': 'serious',
  'claim-response': 'serious',
  appeal: 'serious',
};

const tone: SeverityByKind = {
  reply: 'minor',
  proactive: 'minor',
  'public-reply': 'minor',
  'claim-response': 'minor',
  appeal: 'minor',
};

type Guardrail = readonly [
  rule: DraftRuleName,
  severity: SeverityByKind,
  remark: string,
  variants?: DraftRule['variants'],
];

const notSent = 'Nothing that a template or a machine left behind or made up is sent under a seller’s name.';

const guardrail: readonly Guardrail[] = [
  ['unresolved-placeholder', { ...factsSeverity, insert: 'serious' }, notSent],
  // Buyers are called by short names, too.
  [
    'wrong-order-fact',
    factsSeverity,
    `${notSent} Another name in the salutation may be a short name: a person looks at it.`,
    [{ when: { fact: 'name' }, severity: tone }],
  ],
  ['amount-mismatch', factsSeverity, notSent],
  [
    'wrong-responsibility',
    { reply: 'serious', proactive: 'serious', 'public-reply': 'serious' },
    'Who ships answers for the delivery. What a seller writes to the marketplace may name the carrier as the cause.',
  ],
];

/** The quality of a reply: never more than a hint. */
const qualityRules: readonly DraftRuleName[] = [
  'no-greeting',
  'no-apology',
  'no-tracking',
  'no-expectation',
  'no-closing-question',
  'too-long',
];

/** Characters from which a reply is longer than it should be; a number of our own. */
export const longReply = 2000;

/** What holds for texts on any marketplace by our own judgment; `without` names what a source of its own covers. */
export function guardrailRules(
  marketplace: string,
  stores: readonly string[],
  without: readonly DraftRuleName[] = [],
): readonly DraftRule[] {
  const all: readonly Guardrail[] = [
    ...guardrail,
    ['blames-or-argues', tone, 'Whoever argues with a buyer loses the buyer.'],
    ...qualityRules.map((rule): Guardrail => [rule, { reply: 'info' }, 'The quality of an answer: a hint.']),
  ];
  return all
    .filter(([rule]) => !without.includes(rule))
    .map(([rule, severity, remark, variants]) => ({
      id: `${marketplace}.draft.${rule}`,
      rule,
      since: '2020-01-01',
      stores,
      severity,
      ...(variants === undefined ? {} : { variants }),
      source: ownJudgment,
      confidence: 'low',
      remark,
      ...(rule === 'too-long' ? { limit: longReply } : {}),
    }));
}
