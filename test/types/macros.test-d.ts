import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnyMacro,
  defineMacro,
  type Macro,
  type MacroValues,
  renderMacro,
} from '../../src/macros/index.ts';
import { en } from '../../src/macros/languages/en.ts';
import type { Money } from '../../src/model/index.ts';
import type { InstantInput } from '../../src/time/index.ts';

type ValuesIn<Of> = Of extends Macro<infer Values> ? Values : never;
const macroOf = <const Text extends string>(text: Text) => defineMacro({ id: 'x', language: 'en', text });

describe('B10 a macro is typed from its literal', () => {
  it('asks for what it prints, of the kind that the filter takes', () => {
    const macro = macroOf(
      'Hi {{ buyer.firstName }}, {{tracking.eta|date: "short"}}, {{- refund.amount | money -}} {{ count | plural: one: "day", other: "days" }} {{ items | list: "or" }}',
    );
    type Values = ValuesIn<typeof macro>;
    expectTypeOf<Values['buyer']>().toExtend<{ readonly firstName: string | number }>();
    expectTypeOf<Values['tracking']['eta']>().toEqualTypeOf<InstantInput>();
    expectTypeOf<Values['refund']['amount']>().toEqualTypeOf<Money>();
    expectTypeOf<Values['count']>().toEqualTypeOf<number>();
    expectTypeOf<Values['items']>().toEqualTypeOf<readonly string[]>();
    const rest = { count: 1, items: ['a'], refund: { amount: { amount: 1, currency: 'EUR' } } };
    renderMacro(macro, { ...rest, buyer: { firstName: 'Anna' }, tracking: { eta: 1_772_353_800_000 } });
    // @ts-expect-error a value is missing
    renderMacro(macro, { ...rest, buyer: { firstName: 'Anna' } });
    // @ts-expect-error a value is missing in its group
    renderMacro(macro, { ...rest, buyer: {}, tracking: { eta: 1_772_353_800_000 } });
    // @ts-expect-error an amount is money, not a number
    renderMacro(macro, { ...rest, refund: { amount: 5 }, buyer: { firstName: 'A' }, tracking: { eta: 0 } });
    // @ts-expect-error a name is not a list
    renderMacro(macro, { ...rest, buyer: { firstName: ['A'] }, tracking: { eta: 0 } });
  });

  it('asks for no value that has a default or names a person', () => {
    const macro = macroOf(
      'Hi {{ buyer.firstName | default: "there" }} {{ buyer.name | name }} {{ eta | date | default: "soon" }}',
    );
    expectTypeOf<Record<never, never>>().toExtend<ValuesIn<typeof macro>>();
    renderMacro(macro, {});
    renderMacro(macro, { buyer: { firstName: null } });
    renderMacro(macro, { buyer: null });
    // @ts-expect-error a default does not change the kind
    renderMacro(macro, { eta: true });
    // @ts-expect-error a slip of the pen
    renderMacro(macro, { buyer: { fristName: 'Anna' } });
  });

  it('asks for nothing inside a branch, nor for what is only asked about', () => {
    const macro = macroOf(
      '{% if tracking.number %}{{ tracking.url }}{% elsif order.isGift %}{{ a }}{% else %}{{ b }}{% endif %}{% unless c %}{% if d %}{{ e }}{% endif %}{{ f }}{% endunless %}{% if g != blank %}{% endif %}{{ h }}',
    );
    renderMacro(macro, { h: 'x' });
    renderMacro(macro, {
      h: 'x',
      tracking: { number: '1', url: 'https://ups.com' },
      order: { isGift: true },
    });
    // @ts-expect-error after the blocks it is needed
    renderMacro(macro, {});
  });

  it('asks for what it compares', () => {
    const macro = macroOf(
      '{% if count > 1 and kind == "a b" %}x{% endif %}{% case status %}{% when "sent" or "gone" %}y{% endcase %}',
    );
    renderMacro(macro, { count: 2, kind: null, status: 'sent' });
    // What stands after `and` is asked only if the first holds.
    renderMacro(macro, { count: 0, status: 'sent' });
    // @ts-expect-error the subject of a case is needed
    renderMacro(macro, { count: 2, kind: 'a' });
    // @ts-expect-error a list cannot be compared
    renderMacro(macro, { count: [2], kind: 'a', status: 'sent' });
  });

  it('asks for the same however it is written', () => {
    const tight = macroOf('{% if status=="sent" %}x{% endif %}{% if count<5 %}y{% endif %}');
    // @ts-expect-error both are compared
    renderMacro(tight, {});
    renderMacro(tight, { status: 'sent', count: 4 });
    const wide = macroOf('{%\tif a and\n b %}x{% endif %}{{\tc\t}}{% if nil == d or e==blank %}y{% endif %}');
    renderMacro(wide, { c: 'x' });
    // @ts-expect-error only the printed one is needed
    renderMacro(wide, {});
    const listed = macroOf(
      '{% if items contains "Lamp" %}x{% endif %}{{ items | list }}{{ a | default: "x" }}',
    );
    renderMacro(listed, { items: ['Lamp'], a: false });
  });

  it('reads nothing in comments, in raw text and in strings', () => {
    const macro = macroOf(
      '{% comment %}{{ a }}{% endcomment %}{% raw %}{{ b }}{% endraw %}{% # {{ c }} %}{{ d | default: \'it is {e} | f\' }}{{ "g" }}{{ 5 }}',
    );
    renderMacro(macro, {});
  });

  it('shows a filter or a tag that there is none of', () => {
    // @ts-expect-error Property 'unknown filter: upcase' is missing
    renderMacro(macroOf('{{ name | upcase }}'), { name: 'x' });
    // @ts-expect-error Property 'unknown tag: for' is missing
    renderMacro(macroOf('{% for a in b %}x{% endfor %}'), {});
  });

  it('joins what its parts need', () => {
    const text = { greeting: 'Hi {{ name }}', facts: 'By {{ eta | date }}', signature: 'We' };
    const loose = defineMacro({ id: 'x', language: 'en', text });
    expectTypeOf<ValuesIn<typeof loose>>().toExtend<MacroValues>();
    const macro = defineMacro({
      id: 'x',
      language: 'en',
      text: { greeting: 'Hi {{ name }}', facts: 'By {{ eta | date }}', signature: 'We' },
    });
    renderMacro(macro, { name: 'Anna', eta: '2026-11-24' });
    // @ts-expect-error of the second part
    renderMacro(macro, { name: 'Anna' });
  });

  it('takes a record where the text is known only as a string', () => {
    const text: string = '{{ a }}';
    const macro = defineMacro({ id: 'x', language: 'en', text });
    expectTypeOf(macro).toEqualTypeOf<Macro<MacroValues>>();
    renderMacro(macro, { anything: [1] });
  });

  it('is one of many whichever values it takes', () => {
    expectTypeOf(macroOf('{{ a }}')).toExtend<AnyMacro>();
    expectTypeOf(en['late-delivery']).toExtend<AnyMacro>();
  });

  it('in the starter set by its values, not its text', () => {
    renderMacro(en['late-delivery'], {
      seller: { name: 'Lumen' },
      order: { id: '7' },
      reply: { by: '2026-11-24T11:00Z' },
    });
    // @ts-expect-error the promise is missing
    renderMacro(en['late-delivery'], { seller: { name: 'Lumen' }, order: { id: '7' } });
  });
});
