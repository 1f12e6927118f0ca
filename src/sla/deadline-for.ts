import { type Rulebook, ruleRef, type TermRule, termInForce } from '../rulebook/index.ts';
import { type Binds, type Instant, type InstantInput, type LocalDate, toInstant } from '../time/index.ts';
import type { Deadline, DeadlinePhase, NoDeadline } from './deadline-answer.ts';
import { type DeadlineFacts, type DeadlineKind, readDeadlineFacts, startNames } from './deadline-facts.ts';
import { type Days, openingOf, readingsOf, safeReading } from './deadline-term.ts';

/** Which deadline, under which rules. */
export interface DeadlineOptions<Kind extends DeadlineKind = DeadlineKind> {
  /** The act that keeps it. */
  readonly kind: Kind;
  /** Those of the order's store. */
  readonly rules: Rulebook;
  /** Adds where the deadline stands then. */
  readonly asOf?: InstantInput | undefined;
  /** Dates of the store that are no working days; for terms in working days only. */
  readonly holidays?: readonly LocalDate[] | undefined;
  /** Working days of the week, 1 Monday … 7 Sunday; Monday to Friday when left out. */
  readonly weekdays?: readonly number[] | undefined;
}

/**
 * When is it due, under which rule, and how sure is that?
 *
 * What the marketplace itself states (`dueAt`) wins over every term, and the answer says so. Otherwise the version in
 * force on the store's day on which the term began is read. Where "n days" can mean two instants, both are named and
 * `dueAt` is the safe one: the earlier when the seller has to act, the later when a right of the buyer ends.
 *
 * @param facts - What sets the term off: `startedAt`, or the field that the model's noun has for it (`requestedAt` of a
 *   return, `receivedAt` of a message or of goods that came back, `confirmedAt` of a shipment, `placedAt`, `shipBy`,
 *   `deliverBy` of an order, `leftAt` of a feedback …). An event known by its day alone begins with that day.
 * @param options - See {@link DeadlineOptions}. Some texts leave no public holiday out (the term's `remark` says so):
 *   hand in no `holidays` for those.
 * @returns A deadline with instants in epoch milliseconds; or `dueAt: null` with `no-rule` (the marketplace sets no
 *   such term in this store on that day) or `no-start` (`missing` names the fields that would tell).
 * @throws RangeError for an unknown kind, what is no instant, no date or no weekday; TypeError for facts that are no
 *   object.
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const request = { requestedAt: '2026-03-28T10:00:00+01:00' };
 * const answer = deadlineFor(request, { kind: 'answer-return-request', rules });
 * answer.dueAt; // => Date.parse('2026-03-30T11:00:00+02:00')
 * answer.rule?.confidence; // => 'high'
 * ```
 */
export function deadlineFor<Kind extends DeadlineKind>(
  facts: DeadlineFacts<Kind>,
  options: DeadlineOptions<Kind>,
): Deadline | NoDeadline {
  const { kind, rules, holidays, weekdays } = options;
  const names = startNames(kind);
  const { start, stated, opensFrom } = readDeadlineFacts(facts, kind);
  const asOf = options.asOf === undefined ? undefined : toInstant(options.asOf, 'asOf');
  if (kind === 'ship-by') {
    const dueAt = stated ?? start;
    if (dueAt === undefined) return { kind, status: 'no-start', dueAt: null, rule: null, missing: names };
    return { ...statedAlone(kind, dueAt, 'seller'), ...standingAt(asOf, dueAt, undefined) };
  }
  const begun = start ?? stated;
  const days: Days = { zone: rules.zone, holidays, weekdays };
  // Without a start, whether there is such a term at all is still worth an answer.
  const term = begun === undefined ? undefined : termInForce(rules, kind, begun);
  if (begun === undefined && rules.terms.some((rule) => rule.term === kind))
    return { kind, status: 'no-start', dueAt: null, rule: null, missing: names };
  if (term === undefined) {
    if (stated === undefined) return { kind, status: 'no-rule', dueAt: null, rule: null };
    const binds = rules.terms.find((rule) => rule.term === kind)?.binds ?? 'seller';
    return { ...statedAlone(kind, stated, binds), ...standingAt(asOf, stated, undefined) };
  }
  const readings = start === undefined ? {} : readingsOf(start, term, days);
  const dueAt = stated ?? safeReading(readings, term.binds);
  const opensAt = openingOf(term, { start, opensFrom }, days);
  return {
    kind,
    status: 'due',
    dueAt,
    readings,
    statedByMarketplace: stated !== undefined,
    rule: ruleRef(rules, term),
    binds: term.binds,
    ...(opensAt === undefined ? missingOpening(term, names) : { opensAt }),
    ...(term.remark === undefined ? {} : { remark: term.remark }),
    unverified: stated === undefined && term.confidence === 'unverified',
    ...standingAt(asOf, dueAt, opensAt),
  };
}

function statedAlone(kind: DeadlineKind, dueAt: Instant, binds: Binds): Deadline {
  return {
    kind,
    status: 'due',
    dueAt,
    readings: {},
    statedByMarketplace: true,
    rule: null,
    binds,
    unverified: false,
  };
}

function missingOpening(term: TermRule, names: readonly string[]): Pick<Deadline, 'missing'> {
  if (term.opensAfter === undefined) return {};
  return { missing: term.opensFrom === undefined ? names : ['opensFromAt'] };
}

/** Where the deadline stands; nothing without a moment to stand at. */
function standingAt(
  asOf: Instant | undefined,
  dueAt: Instant,
  opensAt: Instant | undefined,
): Pick<Deadline, 'phase' | 'remaining'> {
  if (asOf === undefined) return {};
  let phase: DeadlinePhase = 'open';
  if (asOf > dueAt) phase = 'over';
  else if (opensAt !== undefined && asOf < opensAt) phase = 'early';
  return { phase, remaining: dueAt - asOf };
}
