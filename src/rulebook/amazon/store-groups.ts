import { amazonStores } from './stores.ts';

// Which stores a text speaks of. A text of the European seller site holds for the stores that share it.

export const everyStore: readonly string[] = Object.keys(amazonStores);

/** The five stores that the older European texts name. */
export const firstEuropeanStores: readonly string[] = ['UK', 'DE', 'FR', 'IT', 'ES'];

export const europeanStores: readonly string[] = [...firstEuropeanStores, 'NL', 'SE', 'PL', 'BE', 'IE'];

export const storesExcept = (...codes: readonly string[]): readonly string[] =>
  everyStore.filter((store) => !codes.includes(store));

/** The beginning of a rule whose texts give none: the first day for which the readings vouch. */
export const undatedSince = '2020-01-01';
