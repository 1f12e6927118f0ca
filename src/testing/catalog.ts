// What the sample account sells, where its parcels go and who carries them.

/** One product of one store. Price in minor units with tax. */
export interface Product {
  readonly sku: string;
  readonly productId: string;
  readonly title: string;
  readonly price: number;
}

/** What a store of the sample account is made of. */
export interface Assortment {
  readonly products: readonly [Product, ...Product[]];
  readonly places: readonly [SamplePlace, ...SamplePlace[]];
  /** Name, and the letters that its tracking numbers begin with. */
  readonly carriers: readonly [readonly [string, string], ...(readonly [string, string])[]];
  /** Percent of tax inside the prices. */
  readonly taxPercent: number;
}

/** Where a parcel goes. */
export interface SamplePlace {
  readonly country: string;
  readonly region: string;
  readonly city: string;
  readonly postalCode: string;
}

const product = (sku: string, productId: string, title: string, price: number): Product => ({
  sku,
  productId,
  title,
  price,
});

const italian = (city: string, region: string, postalCode: string): SamplePlace => ({
  country: 'IT',
  region,
  city,
  postalCode,
});

const german = (city: string, region: string, postalCode: string): SamplePlace => ({
  country: 'DE',
  region,
  city,
  postalCode,
});

/** The store of the sample account that is close to its limits. */
export const italianAssortment: Assortment = {
  products: [
    product('TAZ-01', 'B0SAMPLE01', 'Tazza in ceramica blu', 1890),
    product('MEN-24', 'B0SAMPLE02', 'Mensola da parete 24" in rovere', 3490),
    product('TOV-06', 'B0SAMPLE03', 'Tovaglia in lino, 6 posti', 4250),
    product('LAM-11', 'B0SAMPLE04', 'Lampada da scrivania', 5990),
    product('CUS-40', 'B0SAMPLE05', 'Cuscino 40 × 40 cm', 2290),
    product('ZAI-20', 'B0SAMPLE06', 'Zaino da città 20 l', 6490),
  ],
  places: [
    italian('Torino', 'TO', '10121'),
    italian('Bologna', 'BO', '40121'),
    italian('Napoli', 'NA', '80133'),
    italian('Forlì', 'FC', '47121'),
    italian('Cagliari', 'CA', '09124'),
  ],
  carriers: [
    ['BRT', 'BR'],
    ['GLS', 'GL'],
    ['Poste Italiane', 'PI'],
  ],
  taxPercent: 22,
};

/** The store of which no file tells claims. */
export const germanAssortment: Assortment = {
  products: [
    product('TAS-01', 'B0SAMPLE11', 'Tasse aus Keramik, blau', 1890),
    product('REG-24', 'B0SAMPLE12', 'Wandregal 60 cm, Eiche', 3490),
    product('KIS-40', 'B0SAMPLE13', 'Kissen für das Sofa', 2290),
    product('RUC-20', 'B0SAMPLE14', 'Stadtrucksack 20 l', 6490),
  ],
  places: [
    german('Köln', 'Nordrhein-Westfalen', '50667'),
    german('Leipzig', 'Sachsen', '04109'),
    german('Bremen', 'Bremen', '28195'),
  ],
  carriers: [
    ['DHL', 'JD'],
    ['DPD', 'DP'],
  ],
  taxPercent: 19,
};
