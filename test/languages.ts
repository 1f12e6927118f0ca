import type { Language } from '../src/model/index.ts';

/** The languages of the marketplaces, for tests that go through all. */
export const LANGUAGES: readonly Language[] = [
  'en',
  'it',
  'de',
  'fr',
  'es',
  'zh',
  'ja',
  'nl',
  'pl',
  'sv',
  'pt',
  'tr',
  'ar',
];
