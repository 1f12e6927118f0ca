import { type Marketplace, type Rulebook, rulebook } from '../../src/rulebook/index.ts';

const common = {
  since: '2016-01-01',
  stores: ['BR'],
  window: { days: 60, lag: 0 },
  unit: 'order',
  enforcement: 'enforced',
  fulfilledBy: ['seller'],
  source: { title: 'Limits that these tests set themselves' },
  confidence: 'low',
} as const;

/** A marketplace that the library does not know, as a user would describe it. */
const olist: Marketplace = {
  id: 'olist',
  stores: {
    BR: {
      zone: 'America/Sao_Paulo',
      country: 'BR',
      currency: 'BRL',
      language: 'pt-BR',
      marketplaceId: 'olist-br',
      name: 'Olist',
      source: { title: 'Olist data set of Brazilian orders' },
      confidence: 'medium',
    },
  },
  metrics: [
    {
      ...common,
      id: 'olist.negative-reviews',
      metric: 'order-defect-rate',
      attribution: 'placed',
      tests: [{ kind: 'required', operator: '<', target: 0.25 }],
      counted: { pending: false, cancelled: true },
      feedbackChoice: 'latest',
      negativeUpTo: 2,
      harmlessClaimOutcomes: [],
    },
    {
      ...common,
      id: 'olist.late-shipments',
      metric: 'late-shipment-rate',
      attribution: 'ship-by',
      tests: [{ kind: 'required', operator: '<', target: 0.1 }],
      shippedMeans: 'shipped',
    },
    {
      ...common,
      id: 'olist.cancellations',
      metric: 'pre-fulfillment-cancel-rate',
      attribution: 'placed',
      tests: [{ kind: 'required', operator: '<', target: 0.025 }],
      counted: { pending: false, cancelled: true },
      buyerRequestExcuses: 'always',
      autoCancelCounts: true,
    },
    {
      ...common,
      id: 'olist.on-time-deliveries',
      metric: 'on-time-delivery-rate',
      attribution: 'deliver-by',
      unit: 'package',
      tests: [{ kind: 'required', operator: '>', target: 0.7 }],
      trackingAfterDeliveryCounts: true,
    },
  ],
  terms: [],
  downloads: [],
};

export const olistRules: Rulebook = rulebook(olist, { store: 'BR' });
