/** The languages of the marketplaces; `zh` stands for both scripts. */
export type Language =
  | 'en'
  | 'it'
  | 'de'
  | 'fr'
  | 'es'
  | 'zh'
  | 'ja'
  | 'nl'
  | 'pl'
  | 'sv'
  | 'pt'
  | 'tr'
  | 'ar';
