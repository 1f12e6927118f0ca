import { CONCEPTS } from '../concepts.table.ts';

/** Where the concepts stand that turn others. */
export const TURNING: { readonly not: number; readonly orElse: number } = /* @__PURE__ */ (() => ({
  not: CONCEPTS.indexOf('not'),
  orElse: CONCEPTS.indexOf('or-else'),
}))();
