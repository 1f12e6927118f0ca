/** An address of the web in a text. */
export interface FoundLink {
  /** In lower case, without disguise: `https://shop.example/path`. */
  readonly url: string;
  /** Accents and letters of other scripts stay: they make another host. */
  readonly host: string;
  readonly scheme: 'http' | 'https' | 'other' | 'none';
  /** Written so that a machine would not see it. */
  readonly disguised: boolean;
  readonly start: number;
  readonly end: number;
}

/** An e-mail address in a text. */
export interface FoundEmail {
  /** In lower case, without disguise; the domain may lack its ending. */
  readonly address: string;
  readonly domain: string;
  readonly disguised: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Addresses {
  readonly links: readonly FoundLink[];
  readonly emails: readonly FoundEmail[];
}
