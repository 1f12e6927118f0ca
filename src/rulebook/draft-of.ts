import type { Confidence, Source } from '../model/index.ts';
import type { DraftRule, DraftRuleName, SeverityByKind } from './draft-rule.ts';

/** Where a rule about texts was read, and what is to be said about it. */
export interface DraftReading {
  readonly source: Source;
  readonly confidence: Confidence;
  readonly since?: string;
  readonly limit?: number;
  readonly variants?: NonNullable<DraftRule['variants']>;
  readonly remark?: string;
}

/** A marketplace's way of writing down its rules about texts: `amazon.draft.<rule>`, for all of its stores. */
export function draftOf(
  marketplace: string,
  stores: readonly string[],
): (rule: DraftRuleName, severity: SeverityByKind, reading: DraftReading) => DraftRule {
  return (rule, severity, reading) => {
    const id = `${marketplace}.draft.${rule}`;
    return { id, rule, since: '2020-01-01', stores, severity, ...reading };
  };
}
