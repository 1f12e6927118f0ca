import type { InstantInput } from '../time/index.ts';
import type { Place } from './order.ts';

/**
 * What a parser takes for an object of this model: every field that holds an instant (`…At`, `shipBy`,
 * `deliverBy`) may be any {@link InstantInput}, and a place may be just its country code.
 */
export type AsInput<T> = T extends readonly (infer Entry)[]
  ? readonly AsInput<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: FieldInput<Key, T[Key]> }
    : T;

type FieldInput<Key, Value> = Key extends `${string}At` | 'shipBy' | 'deliverBy'
  ? InstantInput | Exclude<Value, number>
  : Value extends Place
    ? AsInput<Value> | PlaceShorthand<Key>
    : AsInput<Value>;

type PlaceShorthand<Key> = Key extends 'shipFrom' | 'shipTo' ? string : never;
