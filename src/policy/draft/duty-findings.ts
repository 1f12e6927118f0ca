import type { DraftContext } from './draft-context.ts';
import { languageFindings } from './language-findings.ts';
import { messageTypeFindings } from './message-type-findings.ts';
import { missingOrderIdFindings } from './missing-order-id-findings.ts';
import { purposeFindings } from './purpose-findings.ts';
import type { CheckResult } from './raw-finding.ts';
import { reviewRepeatFindings } from './review-repeat-findings.ts';
import { threadFindings } from './thread-findings.ts';
import { tooLateFindings } from './too-late-findings.ts';

const DUTIES: readonly ((context: DraftContext) => CheckResult)[] = [
  missingOrderIdFindings,
  tooLateFindings,
  purposeFindings,
  threadFindings,
  languageFindings,
  reviewRepeatFindings,
  messageTypeFindings,
];

/** What a message must hold, when it may go out, to whom: each only with the facts that it needs. */
export function dutyFindings(context: DraftContext): CheckResult {
  const results = DUTIES.map((duty) => duty(context));
  return {
    findings: results.flatMap(({ findings }) => findings),
    unchecked: results.flatMap(({ unchecked = [] }) => unchecked),
  };
}
