import { describe, expect, it } from 'vitest';
import { defineMacro, importMacro, renderMacro } from '../../src/macros/index.ts';

const zendesk = (text: string) => importMacro(text, { from: 'zendesk' });

describe('a help desk’s macro in our names', () => {
  it('known placeholders are mapped, in conditions and beside filters too', () => {
    const { text, mapped, unmapped } = zendesk(
      'Hi {{ticket.requester.first_name}},\n{% if ticket.brand.name == "ticket.id" %}{{ ticket.id }}{%- endif -%} {{current_user.name | default: "us"}}',
    );
    expect(text).toBe(
      'Hi {{ buyer.firstName }},\n{% if seller.name == "ticket.id" %}{{ conversation.id }}{%- endif -%} {{ agent.name | default: "us" }}',
    );
    expect(mapped.map(({ from, to, line, column }) => [from, to, line, column])).toEqual([
      ['ticket.requester.first_name', 'buyer.firstName', 1, 4],
      ['ticket.brand.name', 'seller.name', 2, 1],
      ['ticket.id', 'conversation.id', 2, 42],
      ['current_user.name', 'agent.name', 2, 71],
    ]);
    expect(unmapped).toEqual([]);
    expect(defineMacro({ id: 'x', language: 'en', text }).issues).toEqual([]);
  });

  it('what was not taken over stands as it was, and is listed with its reason', () => {
    const text =
      '{{ticket.ticket_field_123}} {{ticket.requester.email}} {{dc.signature}} {% for c in ticket.comments %}{{ ticket.id | upcase }} {{ ticket.title | escape }}{% endfor %} {{x';
    const { text: imported, unmapped } = zendesk(text);
    expect(unmapped.map(({ from, because }) => [from, because])).toEqual([
      ['ticket.ticket_field_123', 'unknown-placeholder'],
      ['ticket.requester.email', 'contact-details'],
      ['dc.signature', 'stored-text'],
      ['for c in ticket.comments', 'unsupported-syntax'],
      ['ticket.id | upcase', 'unsupported-syntax'],
      ['ticket.title | escape', 'unsupported-syntax'],
      ['endfor', 'unsupported-syntax'],
      ['{{x', 'unsupported-syntax'],
    ]);
    expect(imported).toContain('{{ticket.ticket_field_123}} {{ticket.requester.email}} {{dc.signature}}');
    expect(imported.endsWith('{{x')).toBe(true);
  });

  it('only what is read is renamed: raw text, unknown tags and open quotation marks are not', () => {
    const text =
      '{% assign x = ticket.id %}{% raw %}{{ticket.id}}{% endraw %}{% comment %}{{ticket.id}}{% endcomment %}{{ a | default: "ticket.id }}';
    const { text: imported, mapped, unmapped } = zendesk(text);
    expect([imported, mapped]).toEqual([text, []]);
    expect(unmapped.map(({ from, because }) => [from, because])).toEqual([
      ['assign x = ticket.id', 'unsupported-syntax'],
      ['a | default: "ticket.id', 'unsupported-syntax'],
    ]);
    expect(zendesk('{% raw %} x').unmapped).toHaveLength(1);
  });

  it('a brace that nothing ends does not swallow what follows', () => {
    const { text, unmapped } = zendesk('Save {% 50 today, {{ticket.requester.first_name}}! {{ first_name }}');
    expect(text).toBe('Save {% 50 today, {{ buyer.firstName }}! {{ first_name }}');
    expect(unmapped.map(({ because, column }) => [because, column])).toEqual([
      ['unsupported-syntax', 6],
      ['unknown-placeholder', 52],
    ]);
  });

  it('indexes of Gorgias are names', () => {
    const shop = 'ticket.customer.integrations.shopify.orders[0]';
    const { text, unmapped } = importMacro(
      `{{ ${shop}.name }} {{ticket.customer.firstname}} {{ ${shop}.refunds[0].id }}`,
      {
        from: 'gorgias',
      },
    );
    expect(text).toBe(`{{ order.id }} {{ buyer.firstName }} {{ ${shop}.refunds[0].id }}`);
    expect(unmapped.map(({ because }) => because)).toEqual(['unsupported-syntax']);
  });

  it('a text without placeholders is itself; every mapped text renders', () => {
    expect(zendesk('a } { b %} {{ "x" }}')).toMatchObject({
      text: 'a } { b %} {{ "x" }}',
      mapped: [],
      unmapped: [],
    });
    const { text } = zendesk('Hello {{ticket.requester.name}}');
    const rendered = renderMacro(defineMacro({ id: 'x', language: 'en', text }), { buyer: { name: 'Anna' } });
    expect(rendered.ok && rendered.text).toBe('Hello Anna');
  });

  it('a desk that is not known, or no text, is an error', () => {
    expect(() => importMacro('x', { from: 'toString' as never })).toThrow(/known: zendesk, gorgias/);
    expect(() => importMacro(5 as never, { from: 'zendesk' })).toThrow(TypeError);
  });
});
