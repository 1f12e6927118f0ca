import { EMAIL_SIGN, LINK_SIGN, PERMITTED_LINK_SIGN, PHONE_SIGN } from '../draft/contact-signs.ts';

/** Words that are the same in every language; each language's phrases may name them: `{apps}`. */
export const sharedWords: Readonly<Record<string, string>> = {
  /** An e-mail address, a telephone number, a link to another site, one to the marketplace or a carrier. */
  'an-email': EMAIL_SIGN,
  'a-phone': PHONE_SIGN,
  'a-link': LINK_SIGN,
  'a-permitted-link': PERMITTED_LINK_SIGN,
  apps: 'whatsapp|whats app|wechat|we chat|weixin|telegram|viber|skype|messenger|facebook|instagram|insta|snapchat|imessage|kakao|kakaotalk|zalo|line|signal|微信|薇信|ライン|واتساب|واتس|واتس اب|تيليجرام|تلغرام|فيسبوك|انستغرام',
  payment:
    'paypal|venmo|zelle|cash app|revolut|wise|western union|moneygram|bizum|blik|swish|tikkie|twint|mb way|pix|satispay|postepay|alipay|wechat pay|crypto|bitcoin|usdt|iban|klarna|支付宝|微信支付|ペイパル',
  currency:
    '€|$|£|¥|₺|euro|euros|eur|dollar*|usd|gbp|zl|pln|sek|kr|try|tl|brl|r $|jpy|cny|rmb|円|元|美元|欧元|ユーロ|ドル',
  'carrier-names':
    'dhl|ups|fedex|fed ex|usps|gls|dpd|tnt|hermes|evri|yodel|royal mail|parcelforce|seur|correos|mrw|nacex|ctt|colissimo|chronopost|mondial relay|la poste|brt|bartolini|sda|poste italiane|postnl|bpost|inpost|poczta polska|orlen|postnord|bring|dao|yurtici|aras|mng|ptt|surat|hepsijet|sf express|顺丰|順豐|圆通|圓通|中通|韵达|韻達|申通|ems|ヤマト|佐川|日本郵便|クロネコ|aramex|ارامكس|سمسا|smsa|canada post|auspost|australia post|sagawa|yamato|amazon logistics|dhl express|deutsche post|osterreichische post|swiss post|schweizerische post',
  'marketplace-names': 'amazon|ebay|walmart|etsy|tiktok [shop]|亚马逊|亞馬遜|アマゾン|امازون',
};
