/**
 * What currencies are called and marked with, folded, by code; a sign that stands for several is told apart by the
 * order. Names are found whole, signs anywhere.
 */
export const currencyWords: Readonly<Record<string, string>> = {
  EUR: '€|eur|euro|euros|евро|يورو|欧元|歐元|ユーロ|avro',
  USD: '$|usd|us$|dollar|dollars|dolar|dolares|dolari|dolarow|dollari|دولار|美元|美金|ドル|米ドル',
  GBP: '£|gbp|pound|pounds|quid|sterling|جنيه|英镑|ポンド',
  CAD: '$|cad|c$|ca$|dollar|dollars|加元',
  AUD: '$|aud|a$|dollar|dollars|澳元',
  SGD: '$|sgd|s$|dollar|dollars|新元',
  MXN: '$|mxn|mx$|peso|pesos',
  BRL: 'r$|brl|real|reais',
  JPY: '¥|jpy|yen|円|日圆|日圓|日元',
  CNY: '¥|cny|rmb|yuan|元|人民币|块',
  PLN: 'zl|pln|zloty|zlotych|zlote',
  SEK: 'kr|sek|kronor|krona|:-',
  DKK: 'kr|dkk|kroner',
  NOK: 'kr|nok|kroner',
  TRY: '₺|tl|try|lira|lirayi|liralik|lirasi',
  AED: 'aed|dhs|dirham|dirhams|درهم|د.ا|د.إ',
  SAR: 'sar|sr|riyal|riyals|ريال|ر.س',
  EGP: 'egp|e£|le|جنيه|جنيها|ج.م',
  INR: '₹|inr|rs|rupee|rupees',
  CHF: 'chf|sfr|franken|franchi|francs',
  ZAR: 'zar|r|rand',
  HUF: 'huf|ft',
  CZK: 'czk|kc',
};
