import { describe, expect, it } from 'vitest';
import {
  defineMacro,
  type MacroValues,
  type RenderOptions,
  renderMacro,
  renderMacroParts,
} from '../../src/macros/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { slaClocks } from '../../src/sla/index.ts';

const read = (text: string, language = 'en') => defineMacro({ id: 'x', language, text });
const answer = (text: string, values: MacroValues, options?: RenderOptions) =>
  renderMacro(read(text), values, options);
const print = (text: string, values: MacroValues, options?: RenderOptions) => {
  const rendered = answer(text, values, options);
  return rendered.ok
    ? rendered.text
    : rendered.issues.map(({ code, name }) => `${code} ${name ?? ''}`.trim());
};

describe('B10 every problem of the values is told at once, with its place', () => {
  it('missing, empty, of the wrong kind, unreadable', () => {
    const text = 'A {{ a }}\n{{ b.c }} {{ d }} {{ e | date }}\n{{ f | money }}';
    const rendered = answer(text, {
      a: {},
      b: null,
      d: ' ',
      e: '2026-11-24T10:00',
      f: { amount: 5, currency: 'EUX' },
    });
    expect(rendered.ok).toBe(false);
    if (rendered.ok) return;
    expect(rendered.issues.map(({ code, name, line, column }) => [code, name, line, column])).toEqual([
      ['wrong-kind', 'a', 1, 3],
      ['empty-value', 'b.c', 2, 1],
      ['empty-value', 'd', 2, 11],
      ['bad-value', 'e', 2, 19],
      ['bad-value', 'f', 3, 1],
    ]);
    expect(rendered.issues[3]).toMatchObject({ expected: expect.stringContaining('no-offset') });
    expect(rendered.issues[4]).toMatchObject({ received: '"EUX"' });
  });

  it.each([
    [undefined, 'missing-value'],
    [null, 'empty-value'],
    ['', 'empty-value'],
    [' \n\t', 'empty-value'],
    ['\u200e\u202e', 'empty-value'],
    [Number.NaN, 'wrong-kind'],
    [Number.POSITIVE_INFINITY, 'wrong-kind'],
    [-1e21, 'wrong-kind'],
    [1e-7, 'wrong-kind'],
    ['\ud800', 'empty-value'],
    [true, 'wrong-kind'],
    [false, 'wrong-kind'],
    [{}, 'wrong-kind'],
    [[], 'wrong-kind'],
    [['a'], 'wrong-kind'],
    [new Date(), 'wrong-kind'],
    [() => 'a', 'wrong-kind'],
    [Symbol('a'), 'wrong-kind'],
    [5n, 'wrong-kind'],
    [{ toString: () => 'a' }, 'wrong-kind'],
  ])('%o prints nothing: %s', (a, code) => {
    expect(print('{{ a }}', { a })).toEqual([`${code} a`]);
  });

  it.each([
    ['date', 5],
    ['date', 'soon'],
    ['date', {}],
    ['time', '2026-11-24'],
    ['money', 5],
    ['money', { amount: 5.5, currency: 'EUR' }],
    ['money', { amount: 5 }],
    ['number', '5'],
    ['number', Number.NaN],
    ['plural: other: "x"', '5'],
    ['list', 'a'],
    ['list', [5]],
    ['name', 5],
  ])('the filter %s does not take %o', (filter, a) => {
    const [fault] = print(`{{ a | ${filter} }}`, { a }, { zone: 'UTC' }) as string[];
    expect(fault).toMatch(/^(?:wrong-kind|bad-value) a$/);
  });

  it('a slip of the pen in the name of a value is shown', () => {
    const nearest = (text: string, values: MacroValues) => {
      const rendered = answer(text, values);
      return rendered.ok ? undefined : rendered.issues[0]?.nearest;
    };
    expect(nearest('{{ buyer.firstName }}', { buyer: { fristName: 'Anna' } })).toBe('buyer.fristName');
    expect(nearest('{{ buyer.firstName }}', { Buyer: { firstName: 'Anna' } })).toBe('Buyer');
    expect(nearest('{% if order_id == 1 %}{% endif %}', { orderId: 1 })).toBe('orderId');
    expect(nearest('{{ eta }}', { url: 'x' })).toBeUndefined();
    expect(
      nearest('{{ a.b }}', { a: new Proxy({}, { ownKeys: () => [Symbol.iterator, 'c'] }) }),
    ).toBeUndefined();
  });

  it('a list says something in every entry', () => {
    expect(print('{{ a | list }}', { a: [] })).toEqual(['empty-value a']);
    expect(print('{{ a | list }}', { a: ['x', ' '] })).toEqual(['empty-value a']);
  });

  it('compared values are asked for, on both sides of an or; what is asked about nothing is not', () => {
    expect(print('{% if a == 1 or b == 2 %}x{% endif %}', {})).toEqual([
      'missing-value a',
      'missing-value b',
    ]);
    expect(print('{% if a == nil or b != blank %}x{% endif %}', {})).toBe('x');
    // The usual guard: what is not there is not compared.
    expect(print('{% if a and a > 1 %}x{% endif %}.', {})).toBe('.');
    expect(print('{% if a and a > 1 %}x{% endif %}.', { a: 2 })).toBe('x.');
    expect(print('{% if z == nil or a > 1 %}x{% endif %}.', {})).toBe('x.');
    expect(print('{% if a == 1 and b == 2 %}x{% endif %}', {})).toEqual([
      'missing-value a',
      'missing-value b',
    ]);
    expect(print('{% if a == 1 %}x{% else %}y{% endif %}', { a: null })).toBe('y');
    expect(print('{% if a > 1 %}x{% endif %}', { a: 'z' })).toEqual(['wrong-kind a']);
    expect(print('{% if a == "x" %}x{% endif %}', { a: {} })).toEqual(['wrong-kind a']);
    expect(print('{% if a contains "x" %}x{% endif %}', { a: 5 })).toEqual(['wrong-kind a']);
    expect(print('{% if a == b %}x{% endif %}', { a: 'z', b: 'z' })).toBe('x');
    expect(print('{% if a > 1 %}x{% else %}y{% endif %}', { a: null })).toBe('y');
    expect(print('{% if a contains "x" %}x{% else %}y{% endif %}', { a: null })).toBe('y');
  });

  it('a branch that is not taken asks for nothing', () => {
    expect(print('{% if a %}{{ b }}{% endif %}x', {})).toBe('x');
    expect(print('{% if a %}{{ b }}{% endif %}x', { a: 1 })).toEqual(['missing-value b']);
  });

  it('options that do not fit are issues, too', () => {
    const at = Date.UTC(2026, 10, 24, 11);
    expect(print('{{ a | date }}', { a: at })).toEqual(['missing-zone a']);
    expect(print('{{ a | date }}', { a: at }, { zone: 'Europe/Atlantis' })).toEqual(['bad-zone']);
    expect(print('{{ a | relative_day }}', { a: at }, { zone: 'UTC' })).toEqual(['missing-as-of a']);
    expect(print('{{ a | relative_day }}', { a: '2026-11-24' }, { asOf: at })).toEqual(['missing-zone a']);
    expect(print('{{ a | relative_day }}', { a: at }, { zone: 'UTC', asOf: 'now' })).toEqual(['bad-as-of']);
    expect(print('x', {}, { kind: 'proactive' })).toEqual(['wrong-draft-kind']);
    expect(() => answer('x', {}, { language: 'e_n' })).toThrow(RangeError);
    expect(() => answer('x', {}, { maxLength: Number.NaN })).toThrow(/maxLength/);
    expect(() => answer('x', {}, { format: 'HTML' as never })).toThrow(/format/);
    // Dates and amounts in the language asked for; the text stays what it is.
    const dated = { a: '2026-11-24' };
    expect(print('On {{ a | date }}', dated, { language: 'en-GB' })).toBe('On 24 November 2026');
    expect(print('On {{ a | date }}', dated, { language: 'pt-BR' })).toBe('On 24 de novembro de 2026');
  });
});

describe('values are printed, never read', () => {
  it('braces, dollar signs and mark-up in a value are signs like any other', () => {
    const a = `{{ b }}{% if c %} $& $1 $\` $' $\{d} <b>&amp;</b> \\n %}`;
    expect(print('[{{ a }}]', { a, b: 'B', c: true })).toBe(`[${a}]`);
  });

  it('only own properties are reached', () => {
    for (const path of [
      '__proto__',
      'constructor',
      'constructor.name',
      'a.constructor.name',
      'toString',
      'a.length',
    ])
      expect(print(`{{ ${path} }}`, { a: 'text' })).toEqual([`missing-value ${path}`]);
    expect(print('{{ b.c }}', { b: Object.create({ c: 'inherited' }) })).toEqual(['missing-value b.c']);
    expect(print('{{ __proto__.c }}', JSON.parse('{ "__proto__": { "c": "own" } }'))).toBe('own');
  });

  it('no marks of direction, no control characters; lines stay lines', () => {
    expect(print('{{ a }}', { a: 'a\u202eb\u200f\u0000c\u001bd\ufeff\udc00' })).toBe('abcd');
    expect(print('{{ a }}', { a: 'a\r\nb\tc' })).toBe('a\nb\tc');
  });

  it('values that throw when they are read, or change their mind, are refused', () => {
    const throwing = {
      get a(): string {
        throw new Error('no');
      },
    };
    expect(print('{{ a }}', throwing)).toEqual(['wrong-kind a']);
    expect(print('{{ a.b | default: "x" }}', { a: throwing })).toBe('x');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const filter of ['', ' | list', ' | money', ' | date', ' | default: "x"', ' | name'])
      expect(print(`{{ a${filter} }}`, { a: proxy }, { zone: 'UTC' })).toEqual(['wrong-kind a']);
    expect(print('{{ a.b }}', { a: proxy })).toEqual(['wrong-kind a.b']);
    expect(
      print('{% if a == empty %}x{% endif %}.', {
        a: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
      }),
    ).toBe('.');
    let reads = 0;
    const fickle = {
      amount: 5,
      get currency() {
        reads += 1;
        return reads < 2 ? 'EUR' : 'nope';
      },
    };
    expect(print('{{ a | money }}', { a: fickle })).toBe('€0.05');
    const inner = {
      get amount(): number {
        throw new Error('no');
      },
    };
    expect(print('{{ a | money }}', { a: inner })).toEqual(['bad-value a']);
    expect(print('{{ a | list }}', { a: new Array(2) })).toEqual(['wrong-kind a']);
    expect(print('{{ a.length }}', { a: [1] })).toEqual(['missing-value a.length']);
  });

  it('signs that nobody sees are nothing', () => {
    for (const a of ['\u200b', '\u3164', '\u00ad', '\u200f']) {
      expect(print('{{ a }}', { a })).toEqual(['empty-value a']);
      expect(print('{{ a | default: "x" }}{% if a %}y{% endif %}', { a })).toBe('x');
    }
    expect(print('{{ a }}', { a: 'a\rb\r\nc' })).toBe('a\nb\nc');
  });

  it('whether there is anything can be asked of every kind', () => {
    const text = '{% if a != nil %}x{% endif %}{% if nil == a %}y{% endif %}';
    for (const a of [['x'], new Date(), { amount: 1, currency: 'EUR' }, 0, false])
      expect(print(text, { a })).toBe('x');
    for (const a of [null, undefined]) expect(print(text, { a })).toBe('y');
  });

  it('the output is capped', () => {
    const text = 'x'.repeat(15_000);
    expect(print('{{ a }}', { a: text })).toBe(text);
    expect(print('{{ a }}{{ a }}', { a: text })).toEqual(['output-too-long']);
    expect(print('{{ a }}{{ a }}{{ a }}', { a: text })).toEqual(['output-too-long']);
    expect(print('abc', {}, { maxLength: 3 })).toBe('abc');
    expect(print('abcd', {}, { maxLength: 3 })).toEqual(['output-too-long']);
    // What no machine could hold is not even tried.
    expect(print('{{ a }}'.repeat(14_000), { a: 'x'.repeat(1_000_000) })).toEqual(['output-too-long']);
  });
});

describe('R59 what is printed survives as plain text', () => {
  it('no mark-up unless asked for', () => {
    const values = { a: 'Tom & <Jerry>' };
    expect(print('"{{ a }}"\nx', values)).toBe('"Tom & <Jerry>"\nx');
    expect(print('"{{ a }}"\nx', values, { format: 'html' })).toBe(
      '&quot;Tom &amp; &lt;Jerry&gt;&quot;<br>\nx',
    );
  });

  it('as HTML it is the same text', () => {
    const text = { greeting: 'Hi\n', facts: 'a', solution: ' \n', signature: 'S' };
    const macro = defineMacro({ id: 'x', language: 'en', text });
    const html = renderMacro(macro, {}, { format: 'html' });
    expect(html.ok && html.text).toBe('Hi<br>\n<br>\na<br>\n<br>\nS');
    const parts = renderMacroParts(macro, {}, { format: 'html' });
    expect(parts.ok && parts.pieces.map((piece) => piece.text).join('')).toBe(html.ok && html.text);
  });

  it('a language that Intl does not know is written in English, not in that of the machine', () => {
    const rendered = renderMacro(read('{{ d | date }} {{ n | number }}', 'tlh'), {
      d: '2026-11-24',
      n: 1234.5,
    });
    expect(rendered.ok && rendered.text).toBe('November 24, 2026 1,234.5');
  });

  it('words of Intl have plain spaces and no marks of direction, in every language', () => {
    const at = Date.UTC(2026, 10, 24, 13, 5);
    for (const language of [
      'en',
      'it',
      'de',
      'fr',
      'es',
      'zh-Hans',
      'zh-Hant',
      'ja',
      'nl',
      'pl',
      'sv',
      'pt-BR',
      'tr',
      'ar',
      'ar-EG',
      'he',
    ]) {
      const text =
        '{{ d | date: "full" }}|{{ d | time }}|{{ m | money }}|{{ n | number }}|{{ l | list }}|{{ d | relative_day }}';
      const values = { d: at, m: { amount: -123456789, currency: 'EUR' }, n: -1234567.8, l: ['a', 'b', 'c'] };
      const rendered = renderMacro(read(text, language), values, { zone: 'Europe/Rome', asOf: at });
      expect(rendered.ok && rendered.text).toMatch(/^[^\u00a0\u202f\u2009\u200e\u200f\u061c\u2066-\u2069]+$/);
    }
  });
});

describe('filters', () => {
  const at = Date.UTC(2026, 10, 24, 22, 30);
  const filtered = (filter: string, a: unknown, language = 'en', options: RenderOptions = {}) => {
    const rendered = renderMacro(
      read(`{{ a | ${filter} }}`, language),
      { a },
      { zone: 'Europe/Rome', ...options },
    );
    return rendered.ok ? rendered.text : rendered.issues[0]?.code;
  };

  it('date: a moment in its zone, a day as it is', () => {
    expect(filtered('date', at)).toBe('November 24, 2026');
    expect(filtered('date', at, 'en', { zone: 'Asia/Tokyo' })).toBe('November 25, 2026');
    expect(filtered('date', '2026-11-24', 'en', { zone: 'Pacific/Apia' })).toBe('November 24, 2026');
    expect(filtered('date', '2026-11-24', 'en', { zone: undefined })).toBe('November 24, 2026');
    expect(filtered('date', '2026-02-30')).toBe('bad-value');
    expect(filtered('date: "short"', new Date(at), 'de')).toBe('24.11.26');
    expect(filtered('date', { epochMilliseconds: at }, 'it')).toBe('24 novembre 2026');
    expect(filtered('date', at, 'ja')).toBe('2026年11月24日');
    expect(filtered('date: "full"', at, 'pt-BR')).toBe('terça-feira, 24 de novembro de 2026');
    // A marketplace's day is a day of the common calendar, whatever the country's own is.
    expect(filtered('date', at, 'ar-SA')).toMatch(/نوفمبر/);
  });

  it('date: the first of a month as one writes it', () => {
    const first = (language: string, day = '2026-12-01') => filtered('date', day, language);
    expect([first('fr'), first('fr-CA'), first('fr', '2026-12-11')]).toEqual([
      '1er décembre 2026',
      '1er décembre 2026',
      '11 décembre 2026',
    ]);
    expect(filtered('date: "full"', '2026-12-01', 'fr')).toBe('mardi 1er décembre 2026');
    expect(filtered('date: "short"', '2026-12-01', 'fr')).toBe('01/12/2026');
    expect([first('pt-BR'), first('pt-PT'), first('it'), first('de')]).toEqual([
      '1º de dezembro de 2026',
      '1 de dezembro de 2026',
      '1 dicembre 2026',
      '1. Dezember 2026',
    ]);
  });

  it('time: of the day, in its zone', () => {
    expect(filtered('time', at, 'de')).toBe('23:30');
    expect(filtered('time', at, 'en-US')).toBe('11:30 PM');
  });

  it('relative_day: by local days, not by hours', () => {
    const asOf = Date.UTC(2026, 10, 24, 23, 30);
    expect(filtered('relative_day', at, 'en', { asOf })).toBe('yesterday');
    expect(filtered('relative_day', at, 'en', { asOf, zone: 'UTC' })).toBe('today');
    expect(filtered('relative_day', '2026-11-26', 'en', { asOf })).toBe('tomorrow');
    expect(filtered('relative_day', '2026-11-28', 'it', { asOf })).toBe('tra 3 giorni');
    // Over the end of daylight saving a day has 25 hours.
    const evening = Date.UTC(2026, 9, 24, 20);
    expect(filtered('relative_day', Date.UTC(2026, 9, 25, 22, 30), 'en', { asOf: evening })).toBe('tomorrow');
  });

  it('money: minor units by currency', () => {
    expect(filtered('money', { amount: 1999, currency: 'EUR' })).toBe('€19.99');
    expect(filtered('money', { amount: 1999, currency: 'EUR' }, 'de')).toBe('19,99 €');
    expect(filtered('money', { amount: 1999, currency: 'JPY' }, 'ja')).toMatch(/^[¥￥]1,999$/);
    expect(filtered('money', { amount: 1999, currency: 'KWD' }, 'en')).toBe('KWD 1.999');
    const most = { amount: Number.MAX_SAFE_INTEGER, currency: 'USD' };
    expect(filtered('money', most)).toBe('$90,071,992,547,409.91');
    expect(filtered('money', { amount: -5, currency: 'USD' })).toBe('-$0.05');
  });

  it('number, plural, list', () => {
    expect([0, -0, -0.0001].map((value) => filtered('number', value))).toEqual(['0', '0', '0']);
    expect(filtered('number', 1234.5, 'de')).toBe('1.234,5');
    const days = 'plural: one: "dzień", few: "dni", many: "dni", other: "dnia"';
    expect([1, 2, 5, 1.5].map((count) => filtered(days, count, 'pl'))).toEqual([
      'dzień',
      'dni',
      'dni',
      'dnia',
    ]);
    expect(filtered('plural: one: "x", other: "y"', 5, 'pl')).toBe('y');
    expect(filtered('list', ['a', 'b'], 'it')).toBe('a e b');
    expect(filtered('list: "or"', ['a', 'b', 'c'])).toBe('a, b, or c');
  });

  it.each([
    ['Anna', 'Anna'],
    ['  Anna \n Rossi ', 'Anna Rossi'],
    ["O'Brien-Smith Jr.", "O'Brien-Smith Jr."],
    ['J.R. Smith', 'J.R. Smith'],
    ['Nan', 'Nan'],
    ['Amazonia Rossi', 'Amazonia Rossi'],
    ['-', 'there'],
    ['?', 'there'],
    ['Cliente de Amazon', 'there'],
    ['amazonカスタマー', 'there'],
    ['', 'there'],
    [null, 'there'],
    ['Amazon Customer', 'there'],
    ['a1b2c3@marketplace.amazon.com', 'there'],
    ['visit shop.example', 'there'],
    ['{{ order.id }}', 'there'],
    ['Call 5551234567', 'there'],
    ['x'.repeat(61), 'there'],
  ])('R22 name: %j is addressed as %j', (name, expected) => {
    expect(filtered('name', name)).toBe(expected);
  });

  it('name: the neutral form of each language, or the default', () => {
    expect(filtered('name', undefined, 'it')).toBe('cliente');
    expect(filtered('name', '田中', 'ja')).toBe('田中様');
    expect(filtered('name', null, 'zh-TW')).toBe('親愛的顧客');
    expect(filtered('name', null, 'zh')).toBe('顾客');
    expect(filtered('name | default: "friend"', 'Kindle Customer')).toBe('friend');
    expect(filtered('name | default: "friend"', 'Anna')).toBe('Anna');
    expect(filtered('name | default: "friend"', false)).toBe('friend');
    expect(filtered('name', null, 'ko')).toBe('empty-value');
    expect(filtered('name', 'Anna', 'ko')).toBe('Anna');
  });

  it('R22 a public answer names nobody', () => {
    const macro = defineMacro({
      id: 'x',
      language: 'en',
      kinds: ['public-reply', 'reply'],
      text: 'Hi {{ buyer.name | name }}',
    });
    const text = (kind?: 'reply') => {
      const rendered = renderMacro(macro, { buyer: { name: 'Anna' } }, { kind });
      return rendered.ok && rendered.text;
    };
    expect([text(), text('reply')]).toEqual(['Hi there', 'Hi Anna']);
    const plain = defineMacro({
      id: 'x',
      language: 'en',
      kinds: ['public-reply'],
      text: 'Hi {{ buyer.firstName }}',
    });
    const rendered = renderMacro(plain, { buyer: { firstName: 'Anna' } });
    expect(rendered.ok || rendered.issues[0]?.code).toBe('name-in-public-reply');
    const text_ = '{{ buyer.first-name }} {{ order.buyer.name }} {{ customer.name | list }}';
    const hidden = renderMacro(
      defineMacro({ id: 'x', language: 'en', kinds: ['public-reply'], text: text_ as string }),
      {},
    );
    expect(hidden.ok || hidden.issues.map(({ code }) => code)).toEqual(Array(3).fill('name-in-public-reply'));
  });

  it('default: for nothing, white space, false and what is empty; never for a moment', () => {
    for (const a of [undefined, null, '', ' ', false, [], {}])
      expect(print('{{ a | default: "x" }}', { a })).toBe('x');
    expect(print('{{ a | default: "x" }}', { a: 0 })).toBe('0');
    expect(print('{{ a | default: 5 }}', {})).toBe('5');
    expect(filtered('date | default: "soon"', undefined)).toBe('soon');
    expect(filtered('date | default: "soon"', new Date(at))).toBe('November 24, 2026');
    expect(filtered('date | default: "soon"', 'bad')).toBe('wrong-kind');
  });
});

describe('parts', () => {
  const macro = defineMacro({
    id: 'x',
    language: 'en',
    promise: 'reply.by',
    text: {
      greeting: 'Hi {{ buyer.name | name }},',
      facts: '{% if order.id %}Order {{ order.id }}. {% endif %}',
      expectation: '{% unless done %}By {{ reply.by | date }}.{% endunless %}',
      signature: 'We',
    },
  });
  const options = { zone: 'Europe/Rome' };

  it('are paragraphs; one that says nothing leaves no gap', () => {
    const rendered = renderMacro(macro, { order: { id: '7' }, reply: { by: '2026-11-24T11:00Z' } }, options);
    expect(rendered.ok && rendered.text).toBe('Hi there,\n\nOrder 7.\n\nBy November 24, 2026.\n\nWe');
    const short = renderMacro(macro, { done: true }, options);
    expect(short.ok && short.text).toBe('Hi there,\n\nWe');
  });

  it.each([{}, { done: true }, { order: { id: ' 7 ' } }])(
    'come in pieces that join to the text: %o',
    (more) => {
      const values = { reply: { by: '2026-11-24T11:00Z' }, ...more };
      const whole = renderMacro(macro, values, options);
      const parts = renderMacroParts(macro, values, options);
      expect(whole.ok && parts.ok && parts.pieces.map(({ text }) => text).join('')).toBe(
        whole.ok && whole.text,
      );
      for (const { origin, part, start, end, text, name } of parts.ok ? parts.pieces : []) {
        const source = macro.parts.find((one) => one.name === part)?.source.slice(start, end);
        if (origin === 'text') expect(source?.trimEnd()).toBe(text.trimEnd());
        if (origin === 'value') expect(source).toContain(name);
      }
    },
  );

  it('the promise that was printed is handed to the clocks', () => {
    const by = '2026-11-24T11:00Z';
    const rendered = renderMacro(macro, { reply: { by } }, options);
    expect(rendered.ok && rendered.promise).toEqual({ by: Date.parse(by) });
    // What is not said is not promised.
    const done = renderMacro(macro, { done: true, reply: { by } }, options);
    expect(done.ok ? done.promise : 'not rendered').toBeUndefined();
    const day = renderMacro(macro, { reply: { by: '2026-11-24' } }, options);
    expect(day.ok || day.issues[0]).toMatchObject({
      code: 'bad-value',
      name: 'reply.by',
      part: 'expectation',
    });
    const bare = defineMacro({ id: 'x', language: 'en', promise: 'by', text: 'By {{ by }}.' });
    const printed = renderMacro(bare, { by });
    expect(printed.ok && printed.promise).toEqual({ by: Date.parse(by) });
    const money = defineMacro({ id: 'x', language: 'en', promise: 'by', text: '{{ by | money }}' });
    const odd = Object.assign(Object.create(null), { amount: 1, currency: 'EUR' });
    expect(renderMacro(money, { by: odd }).ok).toBe(false);
    const at = Date.parse('2026-11-23T09:00Z');
    const conversation = {
      id: 'c',
      marketplace: 'amazon',
      store: 'IT',
      messages: [
        { id: 'b', from: 'buyer', sentAt: at - 3_600_000 },
        { id: 's', from: 'seller', sentAt: at },
      ],
    } as const;
    const clocks = slaClocks(conversation, {
      rules: rulebook(amazon, { store: 'IT' }),
      asOf: at + 1,
      promises: rendered.ok && rendered.promise ? [{ at, messageId: 's', ...rendered.promise }] : [],
    });
    expect(clocks.find(({ kind }) => kind === 'promise')).toMatchObject({
      dueAt: Date.parse(by),
      status: 'running',
    });
  });
});
