import { describe, expect, it } from 'vitest';
import { orderFactsFindings } from '../../src/policy/facts/order-facts-findings.ts';
import { contextOf, languageOf, order, type Setting } from './draft-setting.ts';

const asOf = '2026-03-07T12:00:00Z';
type Change = Readonly<Record<string, unknown>>;

function told(text: string, setting: Setting = {}, change: Change = {}): readonly unknown[] {
  const context = contextOf(text, { order: { ...order, ...change }, asOf, ...setting });
  return orderFactsFindings(context).findings.map(({ start, end, args, suggestion }) => {
    expect(args?.said).toBeDefined();
    return [args?.fact, text.slice(start, end), suggestion ?? args?.is];
  });
}

const conversation = {
  id: 'c1',
  marketplace: 'amazon',
  orderIds: ['111-7654321-1234567', '222-1111111-1111111'],
  messages: [
    {
      from: 'buyer',
      sentAt: Date.parse('2026-03-06T09:00:00Z'),
      text: 'My other order 333-1111111-1111111, number 1Z99999W20398841129. Thanks, Monica',
    },
  ],
} as const;

describe('B14 the order id', () => {
  it('is the order’s, one of the conversation’s, or the replaced one’s', () => {
    expect(told('About order 111-7654321-1234576.')).toEqual([
      ['order-id', '111-7654321-1234576', '111-7654321-1234567'],
    ]);
    expect(told('About order 111-7654321-1234567.')).toEqual([]);
    expect(told('About order 222-1111111-1111111.', { conversation })).toEqual([]);
    expect(told('About order 333-1111111-1111111.', { conversation })).toEqual([]);
    expect(told('About order 111-0000000-1234567.', {}, { replaces: '111-0000000-1234567' })).toEqual([]);
    // Another marketplace's id is no id of this order.
    expect(told('About 12-12345-12345.')).toEqual([]);
  });
});

describe('B14 the tracking number', () => {
  it('is that of a parcel', () => {
    expect(told('The number is 1Z84E7W20398841162.')).toEqual([
      ['tracking-number', '1Z84E7W20398841162', '1Z84E7W20398841126'],
    ]);
    expect(told('The number is 1Z84E7W20398841126.')).toEqual([]);
    expect(told('Besides 1Z84E7W20398841126 we sent 1Z84E7W20398841162.')).toEqual([]);
    expect(told('The number is 1Z99999W20398841129.', { conversation })).toEqual([]);
    // An S10 number whose check digit is right, although UPS numbers look different.
    expect(told('The number is RR123456785CN.')).toEqual([
      ['tracking-number', 'RR123456785CN', '1Z84E7W20398841126'],
    ]);
  });

  it('of digits only, grouped, in other digits', () => {
    const shipments = [{ carrier: 'Yamato', trackingNumber: '4012-5550-1998' }];
    expect(told('The number is 4012 5550 1999.', {}, { shipments })).toEqual([
      ['tracking-number', '4012 5550 1999', '4012-5550-1998'],
    ]);
    expect(told('The number is ٤٠١٢٥٥٥٠١٩٩٨.', {}, { shipments })).toEqual([]);
    expect(told('Order 111-7654321-1234567, call 4012-5550.', {}, { shipments })).toEqual([]);
  });
});

describe('B14 the product', () => {
  const lines = [{ title: 'Desk lamp, green', productId: 'B0C7XK4M2Q', quantity: 2 }];
  const items = (text: string, more: Change = { lines }) =>
    told(text, {}, more).filter((one) => Array.isArray(one) && one[0] === 'item');

  it('is one of the order’s, where dispatch, delivery or refund are spoken of', () => {
    expect(items('We shipped B0D1234567 on March 3.')).toEqual([['item', 'B0D1234567', 'B0C7XK4M2Q']]);
    expect(items('We shipped B0C7XK4M2Q on March 3.')).toEqual([]);
    expect(items('We shipped B0C7XK4M2Q, it fits B0D1234567.')).toEqual([]);
  });

  it('not asked, denied, or only compared; not where the order names no products', () => {
    expect(items('Shall we ship B0D1234567?')).toEqual([]);
    expect(items('We never shipped B0D1234567.')).toEqual([]);
    expect(items('The cable of B0D1234567 fits.')).toEqual([]);
    expect(items('We shipped B0D1234567 on March 3.', { lines: [{ title: 'Desk lamp' }] })).toEqual([]);
  });
});

describe('B14 the carrier', () => {
  it('is one of the order’s, where the parcel is spoken of', () => {
    expect(told('Your parcel was shipped with DPD.')).toEqual([['carrier', 'DPD', 'UPS']]);
    expect(told('Your parcel was shipped with UPS.')).toEqual([]);
    expect(told('Your parcel left UPS and was delivered by Royal Mail.')).toEqual([]);
    expect(told('It went with Canada Post, 7023210398841177.')).toEqual([['carrier', 'Canada Post', 'UPS']]);
    expect(told('It was with DPD on March 3.')).toEqual([['carrier', 'DPD', 'UPS']]);
  });

  it('not asked, denied, for the way back or a replacement, nor a common word', () => {
    expect(told('Should it be delivered by DPD?')).toEqual([]);
    expect(told('We never shipped with DPD.')).toEqual([]);
    expect(told('A label of DPD is sent for the return.')).toEqual([]);
    expect(told('The replacement was shipped with DPD.')).toEqual([]);
    expect(told('The hermes scarf was delivered.')).toEqual([]);
    expect(told('DPD is a company.')).toEqual([]);
  });

  it('inflected, and as the order itself writes it', () => {
    const shipments = [{ carrier: 'InPost', trackingNumber: null }];
    expect(told('Sent InPostem, delivered by InPost.', {}, { shipments })).toEqual([]);
    expect(told('It was sent PostNordin.', {}, { shipments })).toEqual([['carrier', 'PostNordin', 'InPost']]);
    expect(told('Shipped by DHL.', {}, { shipments: [{ carrier: 'DHL Express' }] })).toEqual([]);
    expect(told('Shipped by DHL.', {}, { shipments: [{ carrier: 'Own truck' }] })).toEqual([
      ['carrier', 'DHL', 'Own truck'],
    ]);
  });
});

describe('B14 the number of pieces', () => {
  it('is not above what was ordered', () => {
    expect(told('You bought three desk lamps.')).toEqual([['quantity', 'three desk', 2]]);
    expect(told('You bought 3 lamps.')).toEqual([['quantity', '3 lamps', 2]]);
    expect(told('You bought 2 lamps, one lamp broke.')).toEqual([]);
    expect(told('We sent 3 pieces of the lamp.')).toEqual([['quantity', '3 pieces', 2]]);
    expect(told('It takes 3 screws.')).toEqual([]);
    expect(told('The replacement holds 3 lamps.')).toEqual([]);
    expect(told('It is 2.5 lamps wide, 3-4 lamps high.')).toEqual([]);
  });

  it('fewer may be a part, unless all are meant', () => {
    const lines = [
      { title: 'Bottle cap', quantity: 3 },
      { title: 'Bottle 500 ml', quantity: 1 },
    ];
    expect(told('We exchange 2 caps.', {}, { lines })).toEqual([]);
    expect(told('Your 2 bottle caps fit.', {}, { lines })).toEqual([['quantity', '2 bottle', 4]]);
    expect(told('You bought 4 bottle things.', {}, { lines })).toEqual([]);
    expect(told('You bought 500 bottles.', {}, { lines })).toEqual([]);
  });

  it('in Chinese and Japanese, with a counter', () => {
    const zh = languageOf('zh', { pieces: '个|個|件' }, '一月|二月');
    const cups = [{ title: '不鏽鋼隨行杯 600ml', quantity: 2 }];
    const setting = { languages: [zh], store: 'SG' };
    expect(told('看到您买了三个杯子，谢谢您的订单。', setting, { lines: cups })).toEqual([
      ['quantity', '三个杯', 2],
    ]);
    expect(told('看到您买了两个杯子，谢谢您的订单。', setting, { lines: cups })).toEqual([]);
    const ja = languageOf('ja', { pieces: '袋|個' }, '1月|2月');
    const beans = [{ title: 'コーヒー豆 200g', quantity: 2 }];
    expect(
      told('コーヒー豆3袋は本日お届けします。', { languages: [ja], store: 'JP' }, { lines: beans }),
    ).toEqual([['quantity', '3袋', 2]]);
  });
});

describe('B14 the days', () => {
  it.each([
    ['It was shipped on 2 March.', '2 March'],
    ['It was shipped on March 4, 2026.', 'March 4, 2026'],
    ['It was delivered on 3/6/2026.', '3/6/2026'],
    ['It was delivered on 2026-03-04.', '2026-03-04'],
    ['It was delivered on March 3rd.', 'March 3rd'],
    ['UPS left it at your door on March 6.', 'March 6'],
    ['It was delivered on 06.03.', '06.03'],
    ['We sent it on the 4th of March.', '4th of March'],
  ])('%s', (text, date) => {
    expect(told(text).map((one) => (one as string[]).slice(0, 2))).toEqual([['date', date]]);
  });

  it.each([
    'It was shipped on 3 March and delivered on 5 March.',
    'Your order of 1 March was shipped.',
    'Your order 1/2 was delivered.',
    'It will be delivered by March 20.',
    'It should be delivered by March 8.',
    'The replacement was shipped on March 6.',
    'We sent the refund on March 6.',
    'It was delivered 3 days ago, call 24/7.',
    'It was delivered on 12.03.04.05 or 99.99.',
    'Items 1 and 2 may arrive later.',
    'The fair is on March 6.',
  ])('clean: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('a message of the conversation has a day, too', () => {
    expect(told('You wrote on March 6 that it was not delivered.', { conversation })).toEqual([]);
  });

  it('without a delivery only a day before the order is a lie', () => {
    const shipments = [{ carrier: 'UPS', trackingNumber: null, deliveredAt: null }];
    expect(told('It was delivered on March 6.', {}, { shipments })).toEqual([]);
    expect(told('It was delivered on February 6.', {}, { shipments })).toEqual([['date', 'February 6', '']]);
    expect(told('It was delivered on February 6.', { asOf: undefined as never }, { shipments })).toHaveLength(
      1,
    );
  });

  it('in Chinese figures, either way in Canada', () => {
    const zh = languageOf('zh', { delivery: '送达' }, '一月|二月');
    const setting = { languages: [zh], store: 'SG', asOf: '2026-03-10T12:00:00Z' };
    expect(told('您好，您的包裹于2026年3月8日送达门口。', setting)).toEqual([
      ['date', '2026年3月8日', '2026-03-06'],
    ]);
    expect(told('您好，您的包裹于3月8号送达门口。', setting)).toHaveLength(1);
    expect(told('It was delivered on 5/3/2026.', { store: 'CA' })).toEqual([]);
    expect(told('It was delivered on 5/3/2026.', { store: 'UK' })).toEqual([]);
  });
});

describe('B14 the name', () => {
  it.each([
    ['Dear Heather,\nthanks.', 'Heather'],
    ['Hello Mr. Vaughn, thanks.', 'Vaughn'],
    ['Hi Marie-Claire Rossi! Thanks.', 'Marie-Claire Rossi'],
  ])('%s', (text, name) => {
    expect(told(text)).toEqual([['name', name, 'Hannah Clegg']]);
  });

  it.each([
    'Dear Hannah,\nthanks.',
    'Dear Mrs Clegg, thanks.',
    'Dear H. Clegg, thanks.',
    'Dear Hann, thanks.',
    'Dear customer,\nthanks.',
    'Dear Customer, thanks.',
    'Hi Just a word about it.',
    'Hello, thanks for writing.',
    'Heather is a plant, we know.',
    'Hi 12, thanks.',
    'Dear',
  ])('clean: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('a name with which the buyer has signed', () => {
    expect(told('Dear Monica, thanks.', { conversation })).toEqual([]);
  });

  it('only in what goes to the buyer', () => {
    expect(told('Dear Heather, thanks.', { draft: { kind: 'appeal' } })).toEqual([]);
  });

  it('in other scripts and with titles behind', () => {
    const ja = languageOf('ja', {}, '1月');
    const setting = { languages: [ja], store: 'JP' };
    const named = (name: string) => ({ buyer: { name } });
    const text = '石川様、お待たせしております。';
    expect(told(text, setting, named('林 美咲'))).toEqual([['name', '石川', '林 美咲']]);
    expect(told(text, setting, named('石川 花子'))).toEqual([]);
    expect(told(text, setting, named('Ann Lee'))).toEqual([]);
    expect(told(text, setting, named('はやし みさき'))).toEqual([]);
    expect(told('お客様、お待たせしております。', setting, named('林 美咲'))).toEqual([]);
    const zh = languageOf('zh', {}, '一月');
    const chinese = { languages: [zh], store: 'SG' };
    expect(told('陈小姐您好，谢谢您的订单。', chinese, named('陳怡君'))).toEqual([]);
    expect(told('李女士您好，谢谢您的订单。', chinese, named('王小燕'))).toEqual([['name', '李', '王小燕']]);
    expect(told('顾客先生您好，谢谢您的订单。', chinese, named('王小燕'))).toEqual([]);
    const tr = languageOf('tr', { salutation: 'merhaba', title: 'bey|hanim' });
    const turkish = { languages: [tr], store: 'TR' };
    expect(told('Merhaba Murat Bey, siparişiniz için teşekkürler.', turkish, named('Ayşe Demirkol'))).toEqual(
      [['name', 'Murat', 'Ayşe Demirkol']],
    );
    expect(told('Ayşe Hanım merhaba, siparişiniz için.', turkish, named('Ayşe Demirkol'))).toEqual([]);
    const ar = languageOf('ar', { salutation: 'مرحبا', title: 'السيده|استاذه' });
    const arabic = { languages: [ar], store: 'AE' };
    expect(told('السيدة هند الزهراني، طردك في الطريق.', arabic, named('منى العتيبي'))).toEqual([
      ['name', 'هند الزهراني', 'منى العتيبي'],
    ]);
    expect(told('مرحبا نرجو تأكيد، شكرا.', arabic, named('منى العتيبي'))).toEqual([]);
  });
});

describe('B14 what is not known is not judged', () => {
  const unchecked = (change: Change | undefined) =>
    (
      orderFactsFindings(
        contextOf('Dear Ann, on 3 March it was shipped by DPD.', {
          order: change && { ...order, ...change },
        } as Setting),
      ).unchecked ?? []
    ).flatMap(({ needs }) => needs);

  it('names what it would have needed', () => {
    expect(unchecked(undefined)).toEqual(['order']);
    expect(new Set(unchecked({ shipments: undefined, lines: undefined, buyer: undefined }))).toEqual(
      new Set(['order.shipments', 'order.lines', 'buyer.name']),
    );
    expect(unchecked({ shipments: [{}] })).toEqual([
      'order.shipments.trackingNumber',
      'order.shipments.carrier',
    ]);
    expect(unchecked({ lines: [{ title: 'Lamp' }] })).toEqual(['order.lines']);
    expect(unchecked({ shipments: [] })).toEqual([]);
  });
});

describe('B14 numbers that are something else', () => {
  it('an order id or a return of the shape of the tracking number', () => {
    const shipments = [{ carrier: 'UPS', trackingNumber: '98765432109876543', id: '11111111111111111' }];
    const facts = {
      shipments,
      returns: [{ requestedAt: order.placedAt, trackingNumber: '22222222222222222' }],
    };
    expect(told('About order 111-7654321-1234567.', {}, facts)).toEqual([]);
    expect(told('Package 11111111111111111.', {}, facts)).toEqual([]);
    expect(told('On its way back: 22222222222222222.', {}, facts)).toEqual([]);
    expect(told('The number is 98765432109876544.', {}, facts)).toEqual([
      ['tracking-number', '98765432109876544', '98765432109876543'],
    ]);
    const other = told('Order 222-7654321-1234567.', {}, { ...facts, id: '12-12345-12345' });
    expect(other).toEqual([]);
  });

  it('a carrier in a question with a day is told, without one asked', () => {
    expect(told('It was with DPD on March 3, right?')).toEqual([['carrier', 'DPD', 'UPS']]);
    expect(told('It was with DPD, right?')).toEqual([]);
    expect(told('We track it with DPD.')).toEqual([['carrier', 'DPD', 'UPS']]);
  });

  it('many wrong numbers are told up to a limit', () => {
    const numbers = Array.from(
      { length: 300 },
      (_, index) => `1Z84E7W2039884${String(index).padStart(4, '0')}`,
    );
    expect(
      told(numbers.join(' and ')).filter((one) => (one as string[])[0] === 'tracking-number'),
    ).toHaveLength(200);
  });

  it('lines without title or quantity count nothing', () => {
    expect(told('You bought 3 lamps.', {}, { lines: [{ quantity: 2 }] })).toEqual([]);
    expect(told('You bought 3', {}, {})).toEqual([]);
    expect(told('You bought 3. Lamps are nice.', {}, {})).toEqual([]);
  });
});
