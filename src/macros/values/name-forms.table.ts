/** How a buyer is addressed: `{name}` stands for the name; `neutral` for a buyer whose name is not known. */
export interface NameForms {
  readonly named: string;
  readonly neutral: string;
}

const plain = (neutral: string): NameForms => ({ named: '{name}', neutral });

/** By language, and by script where it matters. Neutral forms follow the greeting of the starter set. */
export const NAME_FORMS: ReadonlyMap<string, NameForms> = /* @__PURE__ */ new Map([
  ['en', plain('there')],
  ['it', plain('cliente')],
  ['de', plain('liebe Kundin, lieber Kunde')],
  ['fr', plain('chère cliente, cher client')],
  ['es', plain('apreciable cliente')],
  ['zh', plain('顾客')],
  ['zh-Hant', plain('親愛的顧客')],
  ['ja', { named: '{name}様', neutral: 'お客様' }],
  ['nl', plain('klant')],
  ['pl', plain('Szanowni Państwo')],
  ['sv', plain('bästa kund')],
  ['pt', plain('cliente')],
  ['tr', plain('değerli müşterimiz')],
  ['ar', plain('عميلنا العزيز')],
]);

/** What marketplaces and help desks write where they do not tell the name; lower case. General knowledge. */
export const NO_NAMES: readonly string[] = [
  ...[
    'amazon customer',
    'amazon user',
    'kindle customer',
    'a customer',
    'customer',
    'buyer',
    'guest',
    'client',
  ],
  ...[
    'anonymous',
    'unknown',
    'none',
    'null',
    'undefined',
    'nan',
    'n/a',
    'na',
    'test',
    'user',
    'deleted user',
  ],
  ...['amazon kunde', 'amazon-kunde', 'kunde', 'gast', 'unbekannt', 'client d’amazon', "client d'amazon"],
  ...[
    'client amazon',
    'cliente amazon',
    'cliente de amazon',
    'cliente da amazon',
    'cliente',
    'anonimo',
    'anónimo',
  ],
  ...['anônimo', 'amazon klant', 'amazon-klant', 'klant', 'klient amazon', 'klient', 'amazon-kund', 'kund'],
  ...[
    'amazon müşterisi',
    'müşteri',
    'عميل أمازون',
    'عميل',
    '亚马逊买家',
    '亚马逊用户',
    '买家',
    '顾客',
    '匿名',
  ],
  ...['亞馬遜買家', '買家', '顧客', 'amazonカスタマー', 'amazon カスタマー', 'お客様', '匿名ユーザー'],
];
