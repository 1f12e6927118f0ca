export { assessStanding, type PartIdentity } from './assess-standing.ts';
export { formatStanding } from './format-standing.ts';
export { type ReconciledMetric, type Reconciliation, reconcile } from './reconcile.ts';
export type { ReportContradiction } from './report-contradictions.ts';
export {
  type SeasonListing,
  type SeasonListingPlan,
  type SeasonPlan,
  type SeasonStep,
  seasonPlan,
} from './season-plan.ts';
export type { Action, Driver, Effect, Standing, StandingLevel, StandingPart } from './standing.ts';
