import type { Coverage, FulfilledBy, MetricName } from '../model/index.ts';
import type { MetricRuleBase, Rulebook } from '../rulebook/index.ts';
import {
  type Instant,
  type InstantInput,
  type ResolvedWindow,
  resolveWindow,
  toInstant,
  type Window,
} from '../time/index.ts';
import { chooseRule } from './choose-rule.ts';
import type { OrderIdentity } from './definition.ts';
import type { GroupKey, MetricResult } from './result.ts';

/** What every rate is asked with. */
export interface MetricOptions {
  readonly rules: Rulebook;
  /** Chooses the window: its local day, less the rule's lag, is the last one. */
  readonly asOf: InstantInput;
  /** Hides what became known later; default `asOf`. */
  readonly knownAt?: InstantInput | undefined;
  /** Count only these; has to be said where the rule tells channels apart and both are present. */
  readonly fulfilledBy?: FulfilledBy | undefined;
  /** Mix accounts, stores and channels in one figure, on purpose. */
  readonly pool?: boolean | undefined;
  /** Which days the orders cover, from `joinFacts`; without it the caller vouches for the whole window. */
  readonly coverage?: readonly Coverage[] | undefined;
  /** Id of one of several rules for the metric; default: the first in force that asks for no profile. */
  readonly rule?: string | undefined;
  /** Other days than the rule's; the answer says `overridden`. */
  readonly window?: Window | undefined;
}

/** Options with the split that may be asked for. */
export type SplitOptions = MetricOptions & { readonly by?: readonly GroupKey[] | undefined };

/** A rate as a function: one answer, or one a group when `by` is given. */
export interface Rate<Row extends OrderIdentity> {
  (
    orders: Iterable<Row>,
    options: MetricOptions & { readonly by: readonly GroupKey[] },
  ): readonly MetricResult[];
  (orders: Iterable<Row>, options: MetricOptions & { readonly by?: undefined }): MetricResult;
}

/** The rule, window and moment that one call judges by. */
export interface Judgement {
  readonly rules: Rulebook;
  /** `undefined`: this store has no rule for the metric on that day. */
  readonly rule: MetricRuleBase | undefined;
  readonly window: Window;
  readonly days: ResolvedWindow;
  readonly knownAt: Instant;
  /** Whose orders count: those of the rule's channels that were asked for. */
  readonly channels: readonly FulfilledBy[];
  /** Was the rule's window replaced? */
  readonly changed: boolean;
}

const CHANNELS: readonly FulfilledBy[] = ['seller', 'marketplace'];

/** Which rule, days and moment do these options mean? */
export function judgementFor(metric: MetricName, options: MetricOptions): Judgement {
  const asOf = toInstant(options.asOf, 'asOf');
  const knownAt = options.knownAt === undefined ? asOf : toInstant(options.knownAt, 'knownAt');
  const { rules, fulfilledBy } = options;
  if (fulfilledBy !== undefined && !CHANNELS.includes(fulfilledBy))
    throw new RangeError(`fulfilledBy: ${String(fulfilledBy)} is none of ${CHANNELS.join(', ')}`);
  const rule = chooseRule(rules, metric, asOf, options.rule);
  const window = options.window ?? rule?.window ?? { days: 1, lag: 0 };
  const days = resolveWindow(window, rule?.zone ?? rules.zone, asOf);
  const measured = rule?.fulfilledBy ?? CHANNELS;
  const channels =
    fulfilledBy === undefined ? measured : measured.filter((channel) => channel === fulfilledBy);
  return { rules, rule, window, days, knownAt, channels, changed: options.window !== undefined };
}
