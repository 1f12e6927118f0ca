import type { StarterSet } from '../../src/macros/index.ts';
import { ar } from '../../src/macros/languages/ar.ts';
import { de } from '../../src/macros/languages/de.ts';
import { en } from '../../src/macros/languages/en.ts';
import { es } from '../../src/macros/languages/es.ts';
import { fr } from '../../src/macros/languages/fr.ts';
import { it } from '../../src/macros/languages/it.ts';
import { ja } from '../../src/macros/languages/ja.ts';
import { nl } from '../../src/macros/languages/nl.ts';
import { pl } from '../../src/macros/languages/pl.ts';
import { pt } from '../../src/macros/languages/pt.ts';
import { sv } from '../../src/macros/languages/sv.ts';
import { tr } from '../../src/macros/languages/tr.ts';
import { zh } from '../../src/macros/languages/zh.ts';
import { zhHant } from '../../src/macros/languages/zh-hant.ts';
import type { Language } from '../../src/model/index.ts';

/** One starter set with what a seller in that language would fill in. */
export interface StarterCase {
  readonly language: Language;
  readonly set: StarterSet;
  /** A store of Amazon in which it is written. */
  readonly store: string;
  readonly answer: string;
  readonly problem: string;
  readonly status: string;
  readonly items: readonly string[];
  /** Beginnings of words that would be a perk, a review or a request about one, in this language. */
  readonly unwanted: RegExp;
  /** "We have cancelled". */
  readonly cancelled: RegExp;
}

export const STARTER_CASES: readonly StarterCase[] = [
  {
    language: 'en',
    set: en,
    store: 'UK',
    answer: 'The lamp fits models from 2019 on.',
    problem: 'The house number is missing in the address.',
    status: 'arrived at the depot',
    items: ['LED lamp', 'Cable 2 m'],
    unwanted: /coupon|voucher|discount|gift|% off|\breview|\brating|\bstars|feedback|newsletter/i,
    cancelled: /we (?:have )?cancell?ed|(?:has|was) been cancell?ed|is cancell?ed/i,
  },
  {
    language: 'it',
    set: it,
    store: 'IT',
    answer: 'La lampada è adatta ai modelli dal 2019 in poi.',
    problem: 'Nell’indirizzo manca il numero civico.',
    status: 'arrivato al deposito',
    items: ['Lampada LED', 'Cavo 2 m'],
    unwanted: /buono|sconto|coupon|regal|omaggio|recension|valutazion|stelle|feedback/i,
    cancelled: /abbiamo annullato|è stato annullato/i,
  },
  {
    language: 'de',
    set: de,
    store: 'DE',
    answer: 'Die Lampe passt zu Modellen ab 2019.',
    problem: 'In der Adresse fehlt die Hausnummer.',
    status: 'im Verteilzentrum angekommen',
    items: ['LED-Lampe', 'Kabel 2 m'],
    unwanted: /gutschein|rabatt|geschenk|nachlass|bewert|rezension|stern|feedback/i,
    cancelled: /haben .{0,40} storniert|wurde storniert/i,
  },
  {
    language: 'fr',
    set: fr,
    store: 'FR',
    answer: 'La lampe convient aux modèles à partir de 2019.',
    problem: 'Il manque le numéro de rue dans l’adresse.',
    status: 'arrivé au dépôt',
    items: ['Lampe LED', 'Câble 2 m'],
    unwanted: /bon d.achat|remise|réduction|cadeau|coupon|évaluation|étoile|commentaire client|notez/i,
    cancelled: /avons annulé|a été annulée?/i,
  },
  {
    language: 'es',
    set: es,
    store: 'ES',
    answer: 'La lámpara es compatible con los modelos desde 2019.',
    problem: 'Falta el número de la calle en la dirección.',
    status: 'recibido en el centro de distribución',
    items: ['Lámpara LED', 'Cable 2 m'],
    unwanted: /cupón|descuento|vale|regalo|reseña|valoraci|calificaci|estrella/i,
    cancelled: /hemos cancelado|ha sido cancelad|se ha cancelado/i,
  },
  {
    language: 'zh',
    set: zh,
    store: 'US',
    answer: '这款灯适用于2019年以后的型号。',
    problem: '地址中缺少门牌号。',
    status: '已到达配送站',
    items: ['LED灯', '2米数据线'],
    unwanted: /优惠|折扣|礼|评价|评论|星|好评/,
    cancelled: /(?:我们)?已(?:经)?(?:为您)?取消/,
  },
  {
    language: 'zh',
    set: zhHant,
    store: 'US',
    answer: '這款燈適用於2019年以後的型號。',
    problem: '地址中缺少門牌號碼。',
    status: '已抵達物流中心',
    items: ['LED燈', '2公尺傳輸線'],
    unwanted: /優惠|折扣|禮|評價|評論|星|好評/,
    cancelled: /(?:我們)?已(?:經)?(?:為您)?取消/,
  },
  {
    language: 'ja',
    set: ja,
    store: 'JP',
    answer: 'このランプは2019年以降の機種でお使いいただけます。',
    problem: 'ご住所に番地が記載されておりません。',
    status: '配送センターに到着',
    items: ['LEDランプ', 'ケーブル2m'],
    unwanted: /クーポン|割引|プレゼント|ギフト|レビュー|評価|星/,
    cancelled: /キャンセル(?:いた)?しました|キャンセル済み/,
  },
  {
    language: 'nl',
    set: nl,
    store: 'NL',
    answer: 'De lamp past op modellen vanaf 2019.',
    problem: 'In het adres ontbreekt het huisnummer.',
    status: 'aangekomen in het sorteercentrum',
    items: ['Ledlamp', 'Kabel 2 m'],
    unwanted: /korting|cadeau|tegoedbon|coupon|beoordel|recensie|sterren/i,
    cancelled: /hebben .{0,40} geannuleerd|is geannuleerd/i,
  },
  {
    language: 'pl',
    set: pl,
    store: 'PL',
    answer: 'Lampa pasuje do modeli od 2019 roku.',
    problem: 'W adresie brakuje numeru domu.',
    status: 'przesyłka dotarła do sortowni',
    items: ['Lampa LED', 'Kabel 2 m'],
    unwanted: /kupon|rabat|zniżk|prezent|ocen|opini|gwiazd/i,
    cancelled: /anulowaliśmy|zostało anulowane/i,
  },
  {
    language: 'sv',
    set: sv,
    store: 'SE',
    answer: 'Lampan passar modeller från och med 2019.',
    problem: 'Husnumret saknas i adressen.',
    status: 'har kommit till terminalen',
    items: ['LED-lampa', 'Kabel 2 m'],
    unwanted: /rabatt|kupong|present|gåva|recension|betyg|omdöme|stjärn/i,
    cancelled: /har (?:vi )?(?:av)?beställt av|har avbeställt|har avbeställts|är avbeställd/i,
  },
  {
    language: 'pt',
    set: pt,
    store: 'BR',
    answer: 'A lâmpada serve nos modelos a partir de 2019.',
    problem: 'Falta o número da casa no endereço.',
    status: 'chegou ao centro de distribuição',
    items: ['Lâmpada LED', 'Cabo de 2 m'],
    unwanted: /cupom|desconto|brinde|presente|avalia|estrela|vale-/i,
    cancelled: /cancelamos o (?:seu )?pedido|foi cancelado/i,
  },
  {
    language: 'tr',
    set: tr,
    store: 'TR',
    answer: 'Lamba 2019 ve sonrası modellere uygundur.',
    problem: 'Adreste bina numarası eksik.',
    status: 'dağıtım merkezine ulaştı',
    items: ['LED lamba', '2 m kablo'],
    unwanted: /kupon|indirim|hediye|yorum|değerlendirme|yıldız|puan/i,
    cancelled: /iptal ettik|iptal edildi/i,
  },
  {
    language: 'ar',
    set: ar,
    store: 'AE',
    answer: 'المصباح مناسب للطرازات من عام 2019 فما بعد.',
    problem: 'رقم المبنى غير موجود في العنوان.',
    status: 'وصلت إلى مركز التوزيع',
    items: ['مصباح LED', 'كابل 2 م'],
    unwanted: /قسيمة|(?<!يُ)خصم|هدية|تقييم|مراجعة|نجوم|نجمة/,
    cancelled: /ألغينا|تم إلغاء/,
  },
];
