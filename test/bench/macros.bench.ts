import { Eta } from 'eta';
import Handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import Mustache from 'mustache';
import { defineMacro, renderMacro } from '../../src/macros/index.ts';
import { alternate, median, timed } from './alternate.ts';

const values = {
  buyer: { firstName: 'Anna' },
  order: { id: '123-1234567-1234567', title: 'LED lamp' },
  tracking: { carrier: 'UPS', number: '1Z999AA10123456784' },
  seller: { name: 'Lumen' },
};
const names = [
  'buyer.firstName',
  'order.id',
  'order.title',
  'tracking.carrier',
  'tracking.number',
  'seller.name',
];
/** One reply with six placeholders, in the syntax of each engine. */
const reply = (tag: (name: string) => string): string => {
  const [buyer, order, title, carrier, number, seller] = names.map(tag);
  return `Hello ${buyer},\n\nthank you for your message. Your order ${order} (${title}) left with ${carrier}, tracking number ${number}. We are following it for you.\n\nKind regards,\n${seller}`;
};
const CALLS = 20_000;
const many = (call: () => unknown) => () => {
  for (let count = 0; count < CALLS; count += 1) call();
};
const micro = (milliseconds: number) => `${((milliseconds / CALLS) * 1000).toFixed(2)} µs`;

/** Rendering, hot, beside the engines that one would take instead. */
export function benchMacroPeers(): void {
  const text: string = reply((name) => `{{ ${name} }}`);
  const macro = defineMacro({ id: 'reply', language: 'en', text });
  const eta = new Eta();
  const compiled = eta.compile(reply((name) => `<%= it.${name} %>`));
  const handlebars = Handlebars.compile(text);
  Mustache.parse(text);
  const liquid = new Liquid();
  const parsed = liquid.parse(text);
  const peers: Readonly<Record<string, () => unknown>> = {
    eta: () => eta.render(compiled, values),
    handlebars: () => handlebars(values),
    mustache: () => Mustache.render(text, values),
    liquidjs: () => liquid.renderSync(parsed, values),
  };
  const expected = renderMacro(macro, values);
  const ours = many(() => renderMacro(macro, values));
  for (const [name, call] of Object.entries(peers)) {
    if (!expected.ok || call() !== expected.text) throw new Error(`${name} prints something else`);
    const compared = alternate(ours, many(call), name === 'liquidjs' ? 5 : 11);
    console.log(
      `macros: six text values, ours ÷ ${name} = ${compared.ratio.toFixed(2)} (${micro(compared.ours)}, ${micro(compared.theirs)})`,
    );
  }
}

/** What the filters cost, apart from everything else. */
export function benchMacroFilters(): void {
  const plain = defineMacro({ id: 'plain', language: 'en', text: '{{ value }}' });
  const at = Date.UTC(2026, 10, 24, 11);
  const filters: Readonly<Record<string, unknown>> = {
    date: at,
    time: at,
    relative_day: at,
    money: { amount: 1999, currency: 'EUR' },
    number: 1234.5,
    'plural: one: "day", other: "days"': 3,
    list: ['a', 'b', 'c'],
    name: 'Anna',
  };
  const base = many(() => renderMacro(plain, { value: 'x' }));
  for (const [filter, value] of Object.entries(filters)) {
    const text: string = `{{ value | ${filter} }}`;
    const macro = defineMacro({ id: filter, language: 'en', text });
    const options = { zone: 'Europe/Rome', asOf: at };
    const { ours, ratio } = alternate(
      many(() => renderMacro(macro, { value }, options)),
      base,
      5,
    );
    console.log(`macros: one ${filter.split(':')[0]}, ${micro(ours)}, ${ratio.toFixed(1)} × a plain value`);
  }
}

/** Reading templates: a thousand replies, and texts made to be slow. */
export function benchMacroReading(): void {
  const texts: readonly string[] = Array.from(
    { length: 1000 },
    (_, at) => `${reply((name) => `{{ ${name} }}`)} ${at}`,
  );
  const all = () => texts.map((text) => defineMacro({ id: 'reply', language: 'en', text }));
  for (let count = 0; count < 20; count += 1) all();
  const spent = median(Array.from({ length: 21 }, () => timed(all)));
  console.log(`macros: a thousand replies read in ${spent.toFixed(1)} ms`);
  const hostile: Readonly<Record<string, string>> = {
    'openings only': '{{',
    'openings of tags': '{%',
    'open and close': '{{}}',
    'blocks in blocks': '{% if a %}',
    comments: '{% comment %}',
    'comments in one tag': '{% comment %}{% {% {%',
    conditions: '{% if a and b or c %}x{% endif %}',
    'white space': '{%-   ',
    'faulty values': '{{ a | b }}\n',
    quotes: '{{ "a" \'b ',
    'line feeds': '{{ 1 2 }}\n\n\n\n',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    const of = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const [small, large]: readonly string[] = [of(10_000), of(100_000)];
    const once = (text: string | undefined) =>
      timed(() => defineMacro({ id: 'x', language: 'en', text: text as string }));
    once(small);
    const ratios = Array.from({ length: 5 }, () => {
      const short = Math.max(once(small), 0.02);
      return once(large) / short;
    });
    console.log(
      `macros: 100 kB of ${name}: ${median(Array.from({ length: 3 }, () => once(large))).toFixed(1)} ms, ${median(ratios).toFixed(1)} × 10 kB`,
    );
  }
  const megabyte = timed(() =>
    defineMacro({ id: 'x', language: 'en', text: '{{ a }}'.repeat(150_000) as string }),
  );
  console.log(`macros: 1 MB is refused in ${megabyte.toFixed(2)} ms`);
}
