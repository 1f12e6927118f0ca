import type { CheckName } from './check-digits.ts';

/** Numbers that identify something: what, their shape, their check digit, and whether the shape alone is enough. */
export interface IdentifierRow {
  readonly kind: string;
  /** Of the whole, in capitals. */
  readonly shape: RegExp;
  readonly check?: CheckName;
  /** Without blanks and hyphens: people group its digits as they like. */
  readonly compact?: true;
  /** Other numbers look the same: only a word beside it makes it sure. */
  readonly unsure?: true;
}

const one = (kind: string, shape: RegExp): IdentifierRow => ({ kind, shape });
const unsure = (kind: string, shape: RegExp): IdentifierRow => ({ kind, shape, unsure: true });
const checked = (kind: string, check: CheckName, shape: RegExp): IdentifierRow => ({
  kind,
  shape,
  check,
  compact: true,
});

// The first row that fits is taken: the surest shapes stand first.
export const IDENTIFIERS: readonly IdentifierRow[] = [
  one('amazon-order', /^\d{3}-\d{7}-\d{7}$/),
  one('amazon-order', /^[SD]01-\d{7}-\d{7}$/),
  one('amazon-return', /^[A-Z][A-Z0-9]{8}RRMA$/),
  one('amazon-shipment', /^FBA[A-Z0-9]{9}(?:U\d{6})?$/),
  one('ebay-order', /^\d{2}-\d{5}-\d{5}$/),
  one('ebay-order', /^\d{12}-\d{10,14}$/),
  one('tiktok-order', /^57\d{16}$/),
  one('walmart-order', /^2000\d{9,11}$/),
  one('purchase-order', /^PO-?[A-Z]{0,3}-?\d{4,15}$/),
  checked('iban', 'mod97', /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/),
  one('vat-id', /^ATU\d{8}$/),
  one('vat-id', /^(?:(?:DE|PT|GB|EE|EL|GR)\d{9})$/),
  one('vat-id', /^(?:(?:IT|LV|HR)\d{11})$/),
  one('vat-id', /^FR[A-Z0-9]{2}\d{9}$/),
  one('vat-id', /^ES[A-Z0-9]\d{7}[A-Z0-9]$/),
  one('vat-id', /^NL\d{9}B\d{2}$/),
  one('vat-id', /^BE[01]\d{9}$/),
  one('vat-id', /^(?:(?:PL|SK)\d{10})$/),
  one('vat-id', /^SE\d{12}$/),
  one('vat-id', /^(?:(?:FI|LU|MT|SI|HU|DK)\d{8})$/),
  one('vat-id', /^IE\d[A-Z0-9]\d{5}[A-Z]{1,2}$/),
  checked('tracking-ups', 'ups', /^1Z[A-Z0-9]{15}\d$/),
  checked('tracking-post', 's10', /^[A-Z]{2}\d{9}[A-Z]{2}$/),
  one('tracking-amazon', /^TB[ACM]\d{9,15}$/),
  one('tracking-amazon', /^[A-Z]{2}\d{10}$/),
  one('tracking-dhl', /^(?:(?:JJD|JVGL|JD)\d{10,20})$/),
  one('tracking-dhl', /^[A-Z]{3}\d{7,20}$/),
  one('tracking-postnl', /^3S[A-Z0-9]{8,15}$/),
  one('tracking-colissimo', /^\d[A-Z]\d{11}$/),
  one('tracking-chronopost', /^[A-Z]{2}\d{9}[A-Z0-9]{0,4}$/),
  one('tracking-evri', /^[A-Z]\d{2}[A-Z0-9]{10,13}$/),
  one('tracking-china', /^[A-Z]{2,3}\d{10,16}(?:[A-Z]{2})?$/),
  one('tracking-china', /^(?:(?:SF|YT|JT|ZTO|LP|UB|UJ|CNF)\d{8,18}[A-Z]{0,2})$/),
  one('tracking-dpd', /^\d{14}[A-Z]$/),
  one('tracking-brazil', /^[A-Z]{2}\d{9}BR$/),
  checked('tracking-usps', 'gtin', /^(?:(?:9[1-5]\d{20}|9[1-5]\d{18}|(?:420\d{5}|420\d{9})9[1-5]\d{20}))$/),
  checked('tracking-sscc', 'gtin', /^(?:00)?[0-9]\d{17}$/),
  checked('tracking-fedex', 'gtin', /^(?:96\d{20}|\d{15})$/),
  checked('card', 'luhn', /^(?:(?:3[47]\d{13}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|6\d{15}|4\d{12}))$/),
  checked('ean', 'gtin', /^(?:\d{8}|\d{12,14})$/),
  checked('isbn', 'isbn', /^\d{9}[\dX]$/),
  checked('tracking-fedex', 'fedex', /^\d{12}$/),
  checked('tracking-dhl', 'ident', /^(?:\d{12}|\d{14})$/),
  checked('tracking-japan', 'mod7', /^\d{12}$/),
  // One telephone number in seven has that check digit, too.
  { ...checked('tracking-dhl', 'mod7', /^\d{10}$/), unsure: true },
  one('asin', /^B0[A-Z0-9]{8}$/),
  one('fnsku', /^X00[A-Z0-9]{7}$/),
  one('cnpj', /^\d{14}-\d{2}$/),
  unsure('walmart-order', /^\d{13,15}$/),
  unsure('etsy-order', /^[1-4]\d{9}$/),
  unsure('tracking-inpost', /^\d{24}$/),
  unsure('tracking', /^\d{10,22}$/),
];
