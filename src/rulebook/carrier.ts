/**
 * How the last digit of a tracking number follows from the others (`s10`: the last but the country, `ups`: the
 * last of the sixteen after `1Z`). `usps` and `mod10`: weights 3 and 1 from the right, filled up to ten; `mod7`:
 * the remainder of the number before it, divided by seven.
 */
export type CheckDigit = 's10' | 'ups' | 'fedex-12' | 'fedex-15' | 'usps' | 'mod10' | 'mod7';

/** Who carries parcels: its names, its sites, the shape of its tracking numbers. */
export interface Carrier {
  /** `dhl`. */
  readonly id: string;
  /** As people and files write it. */
  readonly names: readonly string[];
  /** Domains of its tracking pages, subdomains included; `dhl.*` is every ending. */
  readonly hosts: readonly string[];
  /**
   * Shapes of its numbers: `D` a digit, `A` a letter, `X` a letter or digit, anything else as it stands, capital or
   * small: `1ZXXXXXXXXXXXXXXXX`, `tbaDDDDDDDDDDDD`. A small letter is how a shape says A, D or X itself.
   */
  readonly tracking: readonly { readonly shape: string; readonly check?: CheckDigit | undefined }[];
  /** Where it works, ISO 3166-1 alpha-2; absent: everywhere. */
  readonly countries?: readonly string[] | undefined;
}

/** The sites of a marketplace and what people may call it. */
export interface MarketplaceSites {
  /** Domains, subdomains included; `amazon.*` is every ending. */
  readonly hosts: readonly string[];
  /** As people write it: `Amazon`, `亚马逊`, `أمازون`. */
  readonly names: readonly string[];
  /** Domains of the masked addresses under which buyers and sellers write to one another. */
  readonly maskedEmailHosts: readonly string[];
}
