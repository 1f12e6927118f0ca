import { type Money, moneyOf } from '../../model/index.ts';
import { ownCopy } from '../keep.ts';

const MOST_AMOUNTS = 20_000;

/** Reads amounts of files; equal amounts are one object. A comma before one or two digits is a decimal comma. */
export function moneyReader(): (amount: string, currency: string) => Money | undefined {
  const byCurrency = new Map<string, Map<string, Money>>();
  let [lastCurrency, lastAmounts]: [string, Map<string, Money> | undefined] = ['', undefined];
  return (amount, currency) => {
    const seen = currency === lastCurrency ? lastAmounts : byCurrency.get(currency);
    const known = seen?.get(amount);
    if (known !== undefined) return known;
    const money = moneyOf(amount.replace(/^([+-]?\d{1,15}),(\d{1,2})$/, '$1.$2'), currency);
    if (money === undefined) return undefined;
    // Only currencies that exist come this far, so there are never many.
    const amounts = seen ?? new Map<string, Money>();
    byCurrency.set(money.currency, amounts);
    if (amounts.size >= MOST_AMOUNTS) amounts.clear();
    amounts.set(ownCopy(amount), money);
    [lastCurrency, lastAmounts] = [money.currency, amounts];
    return money;
  };
}
