import type { ContactReason, Conversation, FulfilledBy, Language, Signal } from '../model/index.ts';
import type { RiskLevel } from './assess-risk.ts';
import type { TriageItem } from './triage-steps.ts';

/** What a message must be for an assignment; what is absent does not matter, of a list one is enough. */
export interface AssignmentMatch {
  readonly marketplaces?: readonly string[] | undefined;
  readonly stores?: readonly string[] | undefined;
  readonly accounts?: readonly string[] | undefined;
  readonly languages?: readonly Language[] | undefined;
  readonly reasons?: readonly ContactReason[] | undefined;
  readonly signals?: readonly Signal[] | undefined;
  readonly levels?: readonly RiskLevel[] | undefined;
  readonly fulfilledBy?: readonly FulfilledBy[] | undefined;
  readonly abstained?: boolean | undefined;
}

/** Who answers what. */
export interface Assignment {
  readonly to: string;
  readonly when: AssignmentMatch;
}

/** Where a message goes, and by which assignment. */
export interface RouteAnswer {
  /** `null`: no assignment fits. */
  readonly to: string | null;
  /** Index of the assignment that decided; `null`: none. */
  readonly assignment: number | null;
  /** The conditions that it met; empty: it takes everything. */
  readonly because: readonly (keyof AssignmentMatch)[];
}

/** What routing reads of an item. */
export type Routable = Pick<TriageItem, 'classification'> &
  Partial<Pick<TriageItem, 'risk' | 'order' | 'conversation'>>;

/**
 * Who answers this message?
 *
 * The first assignment that fits decides. A fact that is not known fits no condition about it.
 *
 * @param item - The message with its classification; order, conversation and risk where they are known.
 * @param options - `assignments`, in order of weight; a last one with `when: {}` takes what is left.
 * @returns To whom, by which assignment, and what it met.
 * @throws RangeError for a condition that is not known.
 * @example
 * ```ts
 * import { classifyMessage, route } from 'goodstanding/risk';
 *
 * const assignments = [
 *   { to: 'Safety', when: { signals: ['safety'] } },
 *   { to: 'German desk', when: { languages: ['de'] } },
 *   { to: 'Everyone', when: {} },
 * ] as const;
 * route({ classification: classifyMessage('Wo bleibt mein Paket?') }, { assignments }).to; // => 'German desk'
 * ```
 */
export function route(item: Routable, options: { readonly assignments: readonly Assignment[] }): RouteAnswer {
  for (const [index, { to, when }] of options.assignments.entries()) {
    const wanted = Object.keys(when).filter((key) => when[key as keyof AssignmentMatch] !== undefined);
    for (const key of wanted)
      if (!Object.hasOwn(CONDITIONS, key))
        throw new RangeError(
          `assignments[${index}].when: ${key} is unknown; known: ${Object.keys(CONDITIONS).join(', ')}`,
        );
    const because = wanted as (keyof AssignmentMatch)[];
    if (because.every((key) => CONDITIONS[key](item, when))) return { to, assignment: index, because };
  }
  return { to: null, assignment: null, because: [] };
}

type Condition = (item: Routable, when: AssignmentMatch) => boolean;

const isOneOf = <Value>(value: Value | undefined, wanted: readonly Value[] | undefined): boolean =>
  value !== undefined && (wanted ?? []).includes(value);

const CONDITIONS: Readonly<Record<keyof AssignmentMatch, Condition>> = {
  marketplaces: (item, { marketplaces }) => isOneOf(placeOf(item).marketplace, marketplaces),
  stores: (item, { stores }) => isOneOf(placeOf(item).store, stores),
  accounts: (item, { accounts }) => isOneOf(placeOf(item).account, accounts),
  languages: ({ classification }, { languages }) => isOneOf(classification.language, languages),
  reasons: ({ classification, risk }, { reasons }) =>
    isOneOf(risk?.reasonByFacts?.reason ?? classification.reason, reasons),
  signals: ({ classification }, { signals }) =>
    classification.signals.some((signal) => isOneOf(signal, signals)),
  levels: ({ risk }, { levels }) => isOneOf(risk?.level, levels),
  fulfilledBy: ({ order }, { fulfilledBy }) => isOneOf(order?.fulfilledBy, fulfilledBy),
  abstained: ({ classification }, { abstained }) => classification.abstained === abstained,
};

/** The order knows best where a message belongs. */
function placeOf({
  order,
  conversation,
}: Routable): Pick<Conversation, 'store' | 'account'> & { marketplace?: string } {
  return order ?? conversation ?? {};
}
