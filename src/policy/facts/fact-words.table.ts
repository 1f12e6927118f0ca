import type { Language } from '../../model/index.ts';

/** Words beside the facts of an order. Entries are parted by `|`, spellings of one by `/`. */
export interface FactWords {
  /** One to ten. */
  readonly numbers: string;
  /** "Your", before the things ordered. */
  readonly yours: string;
  /** How words of sending back begin: return, label. */
  readonly back: string;
}

/** One line a language, so that a native speaker can extend it. */
export const factWords: Readonly<Record<Language, FactWords>> = {
  en: {
    numbers: 'one|two|three|four|five|six|seven|eight|nine|ten',
    yours: 'your',
    back: 'return|label|send back|replacement',
  },
  it: {
    numbers: 'un/uno/una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
    yours: 'tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostri|vostre',
    back: 'reso|resi|restitu|rispedi|etichett|sostitu',
  },
  de: {
    numbers: 'ein/eine/einen/einem/einer|zwei|drei|vier|fünf/fuenf|sechs|sieben|acht|neun|zehn',
    yours: 'ihr|ihre|ihren|ihrer|dein|deine|deinen|eure',
    back: 'rücksend|ruecksend|retour|zurück|zurueck|etikett|ersatz|umtausch',
  },
  fr: {
    numbers: 'un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    yours: 'vos|votre|tes|ton',
    back: 'retour|renvo|étiquette|remplac',
  },
  es: {
    numbers: 'un/uno/una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
    yours: 'sus|su|tus|tu|vuestras|vuestros',
    back: 'devol|devuelv|etiqueta|reemplaz|reposici',
  },
  zh: {
    numbers: '一|二/两/兩|三|四|五|六|七|八|九|十',
    yours: '您的|你的',
    back: '退货|退貨|退回|寄回|换货|換貨|补发|補寄|补寄',
  },
  ja: { numbers: '一|二|三|四|五|六|七|八|九|十', yours: 'お客様の', back: '返品|返送|交換|代替' },
  nl: {
    numbers: 'een/één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
    yours: 'uw|je|jouw|jullie',
    back: 'retour|terugst|terugze|label|vervang',
  },
  pl: {
    numbers:
      'jeden/jedna/jedno|dwa/dwie/dwóch/dwoje|trzy/trzech|cztery/czterech|pięć/pięciu|sześć/sześciu|siedem/siedmiu|osiem/ośmiu|dziewięć/dziewięciu|dziesięć/dziesięciu',
    yours: 'pana|pani|państwa|twoje|twoich',
    back: 'zwrot|zwróc|odesł|odesl|etykiet|wymian|zamien',
  },
  sv: {
    numbers: 'en/ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio',
    yours: 'dina|din|ditt|era|er',
    back: 'retur|skicka tillbaka|etikett|ersätt',
  },
  pt: {
    numbers: 'um/uma|dois/duas|três|quatro|cinco|seis|sete|oito|nove|dez',
    yours: 'seus|suas|seu|sua|teus|tuas',
    back: 'devol|etiqueta|substitu|troca',
  },
  tr: {
    numbers: 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on',
    yours: '',
    back: 'iade|etiket|değişim|geri gönder',
  },
  ar: {
    numbers:
      'واحد/واحدة|اثنان/اثنين/اثنتين/اثنتان|ثلاث/ثلاثة|أربع/أربعة|خمس/خمسة|ست/ستة|سبع/سبعة|ثمان/ثماني/ثمانية|تسع/تسعة|عشر/عشرة',
    yours: '',
    back: 'إرجاع|الإرجاع|ملصق|استبدال|بديل',
  },
};
