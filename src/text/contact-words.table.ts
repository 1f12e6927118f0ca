import type { Language } from '../model/index.ts';
import type { ContactWords } from './contact-words.ts';

/*
 * What people write for the signs of an address and for digits, and what stands beside telephone numbers and
 * beside numbers that are none. Entries are parted by `|`, a star at the end stands for any ending; case,
 * accents and width do not matter. `digits`: ten entries, from zero; `numbers`: words for 10 and more.
 */
export const CONTACT_WORDS_BY_LANGUAGE: Readonly<Record<Language, ContactWords>> = {
  en: {
    dot: 'dot|point',
    at: '',
    proseAt: 'at',
    digits: [
      'zero|oh|nought|naught|nil',
      'one',
      'two|to',
      'three',
      'four|for',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
    ],
    numbers:
      'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred',
    repeats: 'double|triple|treble',
    phone:
      'call|calls|calling|phone*|tel|telephone|mobile|cell|cellphone|whats app|whatsapp*|wa|viber|telegram|signal|text|sms|ring|dial|hotline|helpline|fax|toll free|landline|reach me|reach us|reachable|ph|mob|support line|customer care',
    reference:
      'order*|invoice*|track*|ref|reference*|serial*|s/n|sn|model*|lot|batch|ean|upc|gtin|isbn|asin|sku|part*|item*|article*|vat|tax|eori|case|ticket*|claim|return*|rma|parcel|shipment|waybill|account|iban|card|po|id|barcode|registration|company n*|customer n*|code',
    site: 'on|at|via|visit|see|from|website|shop|store|page|link',
  },
  it: {
    dot: 'punto',
    at: 'chiocciola|chiocciolina',
    proseAt: '',
    digits: ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
    numbers:
      'dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti*|trenta*|quaranta*|cinquanta*|sessanta*|settanta*|ottanta*|novanta*|cento|duecento*|trecento*|quattrocento*|cinquecento*',
    repeats: 'doppio|triplo',
    phone:
      'telefon*|cell|cellulare|chiam*|richiam*|numero verde|mobile|squillo|messaggio al|rintracciabile al|fisso|centralino|assistenza clienti',
    reference:
      'ordine|ordini|fattur*|spedizione|tracci*|lettera di vettura|rif|riferimento|seriale|matricola|modello|lotto|codic*|cod|p.iva|p. iva|iva|fiscale|rea|articolo|art|pratica|reso|collo|conto|ddt|ricambio|cap|sdi',
    site: 'su|sul|sito|dal|da|visita',
  },
  de: {
    dot: 'Punkt',
    at: 'Klammeraffe|Affenschwanz|at-Zeichen',
    proseAt: 'at',
    digits: ['null', 'eins|ein', 'zwei|zwo', 'drei', 'vier', 'fünf|fuenf', 'sechs', 'sieben', 'acht', 'neun'],
    numbers:
      'zehn|elf|zwölf|zwoelf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|*zwanzig|*dreißig|*vierzig|*fünfzig|*sechzig|*siebzig|*achtzig|*neunzig',
    repeats: 'doppel|doppelt',
    phone:
      'Telefon*|anruf*|ruf*|rückruf*|Handy*|Mobil|Mobilnummer|Mobiltelefon|Rufnummer|telefonisch|Durchwahl|Festnetz|Kundenhotline|erreich*|Servicenummer|Kurzwahl',
    reference:
      'Bestell*|Auftrag*|Rechnung*|Sendung*|Paket*|Serien*|Modell*|Charge*|Artikel*|Art|Teile*|Ersatzteil*|USt*|Umsatzsteuer*|Steuer*|HRB|Kunden*|Vorgang*|Fall*|Retoure*|Referenz*|Konto*|Nr|WEEE*|LUCID*|PZN|Vertrag*|Frachtbrief*|PLZ|Lieferschein*',
    site: 'auf|bei|unter|besuchen|Seite|von|siehe',
  },
  fr: {
    dot: 'point',
    at: 'arobase|arrobase|arobas|arrobas',
    proseAt: '',
    digits: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
    numbers:
      'dix|onze|douze|treize|quatorze|quinze|seize|vingt|vingts|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante',
    repeats: 'double|triple',
    phone:
      'téléphon*|appel*|rappel*|joindre|joignable*|portable|mobile|ligne|standard|numéro vert|composez|texto|support',
    reference:
      'commande*|facture*|suivi|colis|expédition|référence*|réf|série|modèle|siret|siren|tva|rcs|dossier|retour*|réclamation*|compte|carte|pièce*|client n*|bordereau|envoi',
    site: 'sur|via|chez|visitez|site|boutique',
  },
  es: {
    dot: 'punto',
    at: 'arroba',
    proseAt: '',
    digits: ['cero', 'uno|un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
    numbers:
      'diez|once|doce|trece|catorce|quince|dieci*|veint*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento',
    repeats: 'doble|triple',
    phone:
      'teléfono*|telf|tfno|tlf|móvil|llám*|llam*|celular|marque*|marcar|escríb* por|localizable en|centralita|fijo',
    reference:
      'pedido*|factura*|seguimiento|envío*|serie|artículo*|nif|cif|rfc|expediente|caso|devolución|paquete|cuenta|tarjeta|pieza*|código*|localizador|guía|albarán|cliente n*|incidencia',
    site: 'en|web|visite|tienda|sitio',
  },
  zh: {
    dot: '点|點',
    at: '艾特|小老鼠|圈a',
    proseAt: '',
    digits: [
      '零|〇|洞',
      '一|壹|幺',
      '二|贰|两',
      '三|叁',
      '四|肆',
      '五|伍',
      '六|陆|陸',
      '七|柒|拐',
      '八|捌',
      '九|玖',
    ],
    numbers: '',
    repeats: '',
    phone:
      '电话|電話|手机|手機|致电|致電|拨打|撥打|打给|微信|热线|熱線|联系|聯繫|聯絡|号码是|加我|客服|短信|簡訊|加v',
    reference:
      '订单*|訂單*|单号|單號|快递|快遞|物流|发票|發票|型号|型號|序列号|批号|批次|货号|貨號|编号|編號|条码|條碼|税号|稅號|账号|帳號|卡号|退货|追踪|追蹤|跟踪|包裹|邮编',
    site: '访问|訪問|网站|網站|官网|網址|网址|登录',
  },
  ja: {
    dot: 'ドット|どっと|てん',
    at: 'アットマーク|アット|あっと',
    proseAt: '',
    digits: [
      'ゼロ|マル',
      'イチ',
      'ニー|ニ',
      'サン',
      'ヨン',
      'ゴー|ゴ',
      'ロク',
      'ナナ',
      'ハチ',
      'キュー|キュウ',
    ],
    numbers: '',
    repeats: '',
    phone:
      'お電話|電話番号|携帯*|ケータイ|フリーダイヤル|ライン|直通|連絡先|ショートメール|ファックス|おかけ',
    reference:
      '注文*|請求書*|追跡*|伝票*|問い合わせ番号|問合せ番号|送り状|製造番号|型番|品番|シリアル*|ロット*|商品番号|法人番号|登録番号|管理番号|返品*|口座*|カード*|部品*|受付番号|荷物|郵便番号|お客様番号|コード',
    site: 'サイト|ショップ',
  },
  nl: {
    dot: 'punt|stip',
    at: 'apenstaartje|apestaartje|apenstaart',
    proseAt: 'at',
    digits: ['nul', 'een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
    numbers:
      'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|*twintig|*dertig|*veertig|*vijftig|*zestig|*zeventig|*tachtig|*negentig',
    repeats: 'dubbel|dubbele',
    phone:
      'bel|belt|bellen|bereikbaar|telefoon*|mobiel|app|appen|gsm|klantenlijn|telefonisch|nummer is|doorkiesnummer|klantenservice|telefoonnr',
    reference:
      'bestel*|ordernummer|factuur*|zending*|pakket*|volgnummer|kenmerk|referentie*|serienummer|typenummer|artikel*|onderdeel*|btw*|kvk*|dossier*|retour*|zaak*|rekening*|kaart*|klantnummer|postcode',
    site: 'op|via|naar|bij|bezoek',
  },
  pl: {
    dot: 'kropka|kropeczka',
    at: 'małpa|małpka',
    proseAt: '',
    digits: ['zero', 'jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć'],
    numbers:
      '*naście|dziesięć|dwadzieścia|trzydzieści|czterdzieści|*dziesiąt|sto|dwieście|trzysta|czterysta|*set',
    repeats: 'podwójne',
    phone:
      'telefon*|komórk*|dzwoni*|zadzwoni*|oddzwoni*|kom|infolini*|numerem|dzwoń|zadzwoń|wyślij smsa|kontakt pod',
    reference:
      'zamówieni*|faktur*|przesyłk*|śledzeni*|paczk*|nip|regon|krs|bdo|seri*|parti*|artykuł*|zwrot*|reklamacj*|spraw*|zgłoszeni*|kont*|kart*|list przewozowy|katalogow*|kod*',
    site: 'na|stronie|sklep|przez',
  },
  sv: {
    dot: 'punkt',
    at: 'snabel-a|snabel a|snabela|alfakrull|kanelbulle',
    proseAt: 'at',
    digits: ['noll', 'ett|en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
    numbers:
      'tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo*|trettio*|fyrtio*|femtio*|sextio*|sjuttio*|åttio*|nittio*',
    repeats: 'dubbel',
    phone:
      'ring|ringa|ringer|telefon*|tfn|mobil|mobilnummer|mobilnr|sms:a|smsa|nå mig|nås på|växel*|kundtjänst|slå',
    reference:
      'beställning*|faktura*|spårning*|kolli*|paket*|sändning*|försändelse*|referens*|serie*|artikel*|reservdel*|org*|moms*|ärende*|retur*|konto*|kort*|kund*|bankgiro|bg|plusgiro|postnummer|fraktsedel*|personnummer',
    site: 'på|via|från|hos|besök',
  },
  pt: {
    dot: 'ponto',
    at: 'arroba',
    proseAt: '',
    digits: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis|meia', 'sete', 'oito', 'nove'],
    numbers:
      'dez|onze|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
    repeats: 'duplo|triplo',
    phone:
      'fone|telefone*|telemóvel|telem|celular|zap|whats|zapzap|lig*|contacte pelo|contato pelo|disque|discar|recado',
    reference:
      'encomenda*|fatura*|nota fiscal|nf*|rastrei*|rastreamento|cpf|cnpj|contribuinte|nipc|inscrição|processo|devolução|pacote|conta|cartão|peça*|guia|cep|protocolo',
    site: 'em|no|na|pelo|visite|loja',
  },
  tr: {
    dot: 'nokta',
    at: 'kuyruklu a|kuyruklu|et isareti',
    proseAt: 'at',
    digits: ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
    numbers: 'on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz',
    repeats: 'çift',
    phone:
      'telefon*|ara|arayın*|arayab*|arar*|aramanız*|arayarak|bizi ara*|cep*|destek|müşteri hizmetleri|gsm|hattı*|hat|mesaj at*|numaradan|numaralı|ulaş*|irtibat*|çağrı merkezi',
    reference:
      'sipariş*|fatura*|kargo takip*|takip*|gönderi*|seri|parti*|ürün*|parça*|vergi*|vkn|tckn|mersis|iade*|talep*|dosya*|hesap*|kart*|irsaliye*|barkod*|kodu|stok*',
    site: 'sitesi|sitemiz|adresi',
  },
  ar: {
    dot: 'نقطة|دوت|نقطه',
    at: 'ات|آت|أت|ايت',
    proseAt: '',
    digits: [
      'صفر',
      'واحد|واحده',
      'اثنان|اثنين|اتنين',
      'ثلاثة|تلاتة|ثلاث',
      'أربعة|اربع',
      'خمسة|خمس',
      'ستة|ست',
      'سبعة|سبع',
      'ثمانية|تمانية|ثمان',
      'تسعة|تسع',
    ],
    numbers: 'عشرة|عشرون|عشرين|ثلاثون|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين',
    repeats: '',
    phone:
      'هاتف*|الهاتف*|تليفون*|التليفون|تلفون*|جوال*|الجوال*|موبايل*|الموبايل|اتصل*|الاتصال|نتصل|اتصال|واتساب*|الواتساب*|واتس*|الواتس*|كلمنا|كلمني|رقمنا|رقمي|راسلنا على|خدمة العملاء',
    reference:
      'طلب*|الطلب*|لطلب*|فاتورة*|الفاتورة*|تتبع*|التتبع*|شحنة*|الشحنة*|مرجع*|المرجع*|تسلسلي*|التسلسلي*|موديل*|طراز*|ضريبي*|الضريبي*|سجل*|السجل*|إرجاع*|مرتجع*|طرد*|الطرد*|حساب*|الحساب*|بطاقة*|قطعة*|القطعة*|باركود*|كود*|بلاغ*|صنف*|رمز*|الرمز*|تشغيلة*|التشغيلة*|الدفعة',
    site: 'موقع|الموقع|على|متجر|زيارة|رابط',
  },
};
