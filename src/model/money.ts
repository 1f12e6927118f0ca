/** An amount in integer minor units (cents; yen have none) of an ISO 4217 currency. */
export interface Money {
  /** Whole minor units: 1999 is 19.99 EUR. Negative amounts are corrections. */
  readonly amount: number;
  /** ISO 4217, three capital letters. */
  readonly currency: string;
}

// Codes in force (ISO 4217, 2025), by number of decimals; every other listed currency has two.
const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';
const TWO_DECIMALS =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP ' +
  'CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR ' +
  'JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
  'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP ' +
  'SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG';

const DECIMALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  [NO_DECIMALS, undefined, TWO_DECIMALS, THREE_DECIMALS].flatMap((codes, decimals) =>
    codes === undefined ? [] : codes.split(' ').map((code) => [code, decimals] as const),
  ),
);

/**
 * How many decimals does a currency have?
 *
 * @param currency - ISO 4217, capital letters.
 * @returns 0, 2 or 3, or `undefined` when there is no such currency.
 * @example
 * ```ts
 * currencyDecimals('JPY'); // => 0
 * currencyDecimals('EUX'); // => undefined
 * ```
 */
export function currencyDecimals(currency: string): number | undefined {
  return DECIMALS.get(currency);
}

/**
 * Reads a plain decimal amount (`19.99`, `-3`, `1250`) into minor units, without rounding.
 *
 * @param text - Digits, at most one dot, at most one sign; no thousands separators.
 * @param currency - ISO 4217, capital letters.
 * @returns The money, or `undefined` when the text is no amount of that currency.
 * @example
 * ```ts
 * moneyOf('19.9', 'EUR'); // => { amount: 1990, currency: 'EUR' }
 * moneyOf('19.999', 'EUR'); // => undefined
 * ```
 */
export function moneyOf(text: string, currency: string): Money | undefined {
  const decimals = DECIMALS.get(currency);
  const match = /^([+-]?)(\d{1,15})(?:\.(\d{0,8}))?$/.exec(text);
  if (decimals === undefined || match === null) return undefined;
  let fraction = match[3] ?? '';
  while (fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  if (fraction.length > decimals) return undefined;
  const amount = Number(`${match[2]}${fraction.padEnd(decimals, '0')}`);
  if (!Number.isSafeInteger(amount)) return undefined;
  return { amount: match[1] === '-' && amount !== 0 ? -amount : amount, currency };
}
