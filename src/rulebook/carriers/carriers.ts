import type { Carrier } from '../carrier.ts';
import { americas } from './americas.ts';
import { asiaPacificAfrica } from './asia-pacific-africa.ts';
import { europe } from './europe.ts';
import { worldwide } from './worldwide.ts';

// Facts of the carriers themselves, as far as they are sure; where a shape is missing, none was. Numbers of
// fewer than twelve digits without a letter or a check digit are left out: anything could be one.

/** Who carries the parcels of the marketplaces: parcels cross borders, so every marketplace has the whole list. */
export const carriers: readonly Carrier[] = [...worldwide, ...europe, ...americas, ...asiaPacificAfrica];
