import { type MetricResult, type OrderMetric, orderRates } from '../metrics/index.ts';
import type { AccountFacts, FulfilledBy, Order } from '../model/index.ts';
import { metricRulesInForce, type Rulebook } from '../rulebook/index.ts';
import { type Instant, type InstantInput, toInstant } from '../time/index.ts';
import { actionsFor } from './actions.ts';
import { levelOf, rankOf } from './level.ts';
import type { Standing, StandingPart } from './standing.ts';

/** What a part is: whose, where, and who ships. */
export type PartIdentity = Pick<StandingPart, 'account' | 'marketplace' | 'store' | 'fulfilledBy'>;

/**
 * Where does the account stand, what drives it, and what is to be done first?
 *
 * @param facts - From `joinFacts`: orders, what is covered, what found no partner.
 * @param options - `rulesFor`: the rulebook of a part's store, or `undefined` where there is none;
 *   another store's is none. `asOf`.
 * @returns One part per account, store and channel of fulfillment, worst first, each with every metric in force.
 *   No part mixes two stores, and no rule stands in for another store's.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { joinFacts } from 'goodstanding/model';
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const order = {
 *   id: '404-1111111-1111111', marketplace: 'amazon', store: 'IT', fulfilledBy: 'marketplace',
 *   placedAt: Date.UTC(2026, 10, 2), feedback: [], chargebacks: [],
 * } as const;
 * const standing = assessStanding(joinFacts([order]), {
 *   rulesFor: ({ store }) => rulebook(amazon, { store }),
 *   asOf: '2026-11-20T12:00:00+01:00',
 * });
 * standing.parts.map(({ store, level }) => `${store} ${level}`); // => ['IT unknown']
 * standing.parts[0]?.actions[0]?.facts; // => ['claims']
 * ```
 */
export function assessStanding(
  facts: AccountFacts,
  options: {
    readonly rulesFor: (part: PartIdentity) => Rulebook | undefined;
    readonly asOf: InstantInput;
  },
): Standing {
  const asOf = toInstant(options.asOf, 'asOf');
  const parts = new Map<string, { readonly identity: PartIdentity; readonly orders: Order[] }>();
  let otherChannelOrders = 0;
  for (const order of facts.orders) {
    if (order.channel === 'other') {
      otherChannelOrders += 1;
      continue;
    }
    const identity = identityOf(order);
    const key = keyOf(identity);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { identity, orders: [order] });
    else part.orders.push(order);
  }
  const assessed = [...parts.values()].map(({ identity, orders }) =>
    assessPart(identity, orders, { facts, asOf, rules: options.rulesFor(identity) }),
  );
  return {
    asOf,
    parts: assessed.sort((a, b) => rankOf(a.level) - rankOf(b.level) || (keyOf(a) < keyOf(b) ? -1 : 1)),
    otherChannelOrders,
    unmatched: facts.unmatched,
    contradictions: facts.contradictions,
    sources: facts.sources,
  };
}

function assessPart(
  identity: PartIdentity,
  orders: readonly Order[],
  {
    facts,
    asOf,
    rules,
  }: { readonly facts: AccountFacts; readonly asOf: Instant; readonly rules: Rulebook | undefined },
): StandingPart {
  // Another store's rules are none.
  if (rules === undefined || rules.marketplace !== identity.marketplace || rules.store !== identity.store)
    return {
      ...identity,
      level: 'unknown',
      drivenBy: [{ code: 'no-rules' }],
      orders: orders.length,
      metrics: [],
      zone: 'UTC',
      downloads: [],
      actions: [],
    };
  const metrics = metricsOf(orders, identity.fulfilledBy, { rules, asOf, coverage: facts.coverage });
  const { level, drivenBy } = levelOf(metrics);
  const actions = actionsFor(orders, metrics, { rules, asOf });
  return {
    ...identity,
    level,
    drivenBy,
    orders: orders.length,
    metrics,
    zone: rules.zone,
    downloads: rules.downloads,
    actions,
  };
}

/** Every order-based rule in force for the channel, each with its answer. */
function metricsOf(
  orders: readonly Order[],
  fulfilledBy: FulfilledBy,
  {
    rules,
    asOf,
    coverage,
  }: { readonly rules: Rulebook; readonly asOf: Instant; readonly coverage: AccountFacts['coverage'] },
): readonly MetricResult[] {
  const names = Object.keys(orderRates) as OrderMetric[];
  return names.flatMap((metric) =>
    metricRulesInForce(rules, metric, asOf)
      .filter((rule) => rule.fulfilledBy.includes(fulfilledBy))
      // Facts joined without any coverage come from a caller who vouches for them.
      .map((rule) =>
        orderRates[metric](orders, {
          rules,
          asOf,
          rule: rule.id,
          ...(coverage.length > 0 ? { coverage } : {}),
        }),
      ),
  );
}

function identityOf({ account, marketplace, store, fulfilledBy }: Order): PartIdentity {
  return { ...(account === undefined ? {} : { account }), marketplace, store, fulfilledBy };
}

function keyOf({ account, marketplace, store, fulfilledBy }: PartIdentity): string {
  return JSON.stringify([account ?? null, marketplace, store, fulfilledBy]);
}
