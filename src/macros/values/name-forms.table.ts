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

/** Stands in the name that a marketplace gives to those whose name it does not tell ("Amazon Customer"). */
export const OF_MARKETPLACE: RegExp = /\b(?:amazon|kindle)\b|亚马逊|亞馬遜|أمازون/;

/** What else stands where there is no name, in export files and help desks; lower case. General knowledge. */
export const NO_NAMES: readonly string[] = (
  'customer buyer guest client anonymous unknown none null undefined n/a user kunde gast unbekannt cliente ' +
  'anonimo anónimo anônimo klant klient kund müşteri عميل 买家 顾客 匿名 買家 顧客 お客様'
).split(' ');
