import { describe, expect, it } from 'vitest';
import {
  checkMacro,
  defineMacro,
  type MacroCheckOptions,
  type MacroDraftCheck,
  type MacroUse,
} from '../../src/macros/index.ts';
import { checkDraft } from '../../src/policy/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';

const rules = rulebook(amazon, { store: 'UK' });
const GOOD = {
  greeting: 'Hello {{ buyer.name | name }},',
  empathy: 'I am sorry for the delay.',
  facts: 'Your order {{ order.id }} is on its way.',
  solution: 'We are looking into it.',
  expectation: 'You will hear from us by {{ reply.by | date }}.',
  closingQuestion: 'Does that help?',
};
const check = (text: object | string, options: Partial<MacroCheckOptions> = {}, use: MacroUse = {}) =>
  checkMacro(defineMacro({ id: 'x', language: 'en', ...use, text: text as string }), { rules, ...options });
const codes = (...args: Parameters<typeof check>) =>
  check(...args).findings.map(({ code, part, name }) =>
    [code, part, ...(name === undefined ? [] : [name])].join(' '),
  );

describe('R05 R06 R07 the parts of a good reply', () => {
  it('are all there, in their order', () => {
    expect(codes(GOOD)).toEqual([]);
    expect(codes({ ...GOOD, closingQuestion: undefined })).toEqual(['part-missing greeting closingQuestion']);
    expect(codes({ ...GOOD, empathy: undefined })).toEqual(['part-missing greeting empathy']);
    const { empathy, solution, ...others } = GOOD;
    expect(codes({ solution, ...others, empathy })).toEqual([
      'part-order greeting greeting',
      'part-order empathy empathy',
    ]);
    expect(codes('Hello.')).toEqual(['no-parts body']);
  });

  it('R06 where it is asked where the order is, facts and what comes next', () => {
    const { facts: _, expectation: __, ...rest } = GOOD;
    const use = { reasons: ['where-is-my-order'], fulfilledBy: ['seller'] } as const;
    expect(codes(rest, {}, use)).toEqual([
      'part-missing greeting facts',
      'part-missing greeting expectation',
    ]);
    expect(codes(rest, {}, { reasons: ['product-question'] })).toEqual([]);
  });

  it('what is no reply needs less', () => {
    const short = { greeting: 'Hello,', facts: 'Order {{ order.id }} waits for your address.' };
    expect(codes(short, {}, { kinds: ['proactive'] })).toEqual([]);
    expect(codes({ greeting: 'Hello,' }, {}, { kinds: ['public-reply'] })).toEqual([
      'part-missing greeting facts or solution or redirect',
    ]);
    expect(codes({ facts: 'We disagree.' }, {}, { kinds: ['claim-response'] })).toEqual([]);
  });
});

describe('R10 who ships answers', () => {
  const { solution: _, ...rest } = GOOD;
  const redirected = {
    greeting: GOOD.greeting,
    empathy: GOOD.empathy,
    facts: GOOD.facts,
    redirect: 'Please open Your Orders.',
    expectation: GOOD.expectation,
    closingQuestion: GOOD.closingQuestion,
  };

  it('where the marketplace ships, delivery and returns are redirected, the product is not', () => {
    const late = { reasons: ['late-delivery'], fulfilledBy: ['marketplace'] } as const;
    expect(codes(redirected, {}, late)).toEqual([]);
    expect(codes({ ...rest, solution: 'x' }, {}, late)).toContain('redirect-missing greeting');
    const damaged = { reasons: ['damaged-or-defective'], fulfilledBy: ['marketplace'] } as const;
    expect(codes(redirected, {}, damaged)).toEqual(['redirect-not-called-for redirect']);
    expect(codes(GOOD, {}, damaged)).toEqual([]);
  });

  it('a seller who ships sends nobody elsewhere, and one text does not serve both', () => {
    expect(codes(redirected, {}, { reasons: ['late-delivery'], fulfilledBy: ['seller'] })).toEqual([
      'redirect-not-called-for redirect',
    ]);
    expect(codes(GOOD, {}, { reasons: ['late-delivery'] })).toEqual(['responsibility-mixed greeting']);
    expect(codes(GOOD, {}, { reasons: ['product-question'] })).toEqual([]);
  });
});

describe('B11 every branch is tried before any data exists', () => {
  const none: MacroDraftCheck = () => ({ findings: [] });
  const trials = (text: string, options: Partial<MacroCheckOptions> = {}) =>
    check(text, { checkDraft: none, ...options }).trials.map((trial) => trial.text);

  it.each([
    ['a', ['a']],
    ['{% if a %}1{% endif %}.', ['1.', '.']],
    ['{% if a %}1{% elsif b %}2{% else %}3{% endif %}', ['1', '2', '3']],
    ['{% if a > 10 %}1{% elsif a > 5 %}2{% else %}3{% endif %}', ['2', '1', '3']].map((one) => one),
    ['{% if a == "x" and b %}1{% endif %}.', ['1.', '.']],
    ['{% case a %}{% when "x" %}1{% when "y" %}2{% else %}3{% endcase %}', ['1', '2', '3']],
    ['{% unless a %}1{% if b %}2{% endif %}{% endunless %}.', ['.', '12.', '1.']],
    ['{{ a | default: "1" }}', ['A1', '1']],
    ['{% if a == b %}1{% else %}2{% endif %}', ['1', '2']],
    ['{% if a contains "x" %}1{% else %}2{% endif %}', ['1', '2']],
    ['{% if a < "m" %}1{% elsif a > "m" %}2{% else %}3{% endif %}', ['3', '1', '2']],
    ['{% if a == blank %}1{% else %}2{% endif %}', ['2', '1']],
    ['{% if a %}{% if a.b %}1{% endif %}{% endif %}.', ['1.', '.', '.']],
  ])('%j is tried as %j', (text, expected) => {
    expect([...trials(text as string)].sort()).toEqual([...(expected as string[])].sort());
  });

  it('with at most one trial for each way, and one more, not for every combination', () => {
    const text = Array.from({ length: 12 }, (_, at) => `{% if a${at} %}${at},{% endif %}`).join('');
    expect(check(text).trials.length).toBeLessThanOrEqual(13);
  });

  it('a branch that no values lead to is found', () => {
    expect(codes({ ...GOOD, facts: '{% if a %}x{% elsif a %}y{% endif %}' })).toEqual([
      'unreachable-branch facts',
    ]);
    expect(codes({ ...GOOD, facts: '{% if a > 5 and a < 3 %}x{% endif %}y' })).toEqual([
      'unreachable-branch facts',
    ]);
    expect(codes({ ...GOOD, facts: '{% if true %}x{% else %}y{% endif %}' })).toEqual([
      'unreachable-branch facts',
    ]);
    const [finding] = check({ ...GOOD, facts: 'a\n{% if false %}x{% endif %}' }).findings;
    expect(finding).toMatchObject({ line: 2, column: 1, severity: 'serious' });
  });

  it('what cannot be proved is said, not guessed', () => {
    const facts = '{% if a contains "x" and a == "y" %}x{% endif %}y';
    expect(codes({ ...GOOD, facts })).toEqual(['branch-not-tried facts']);
    const within = '{% if a == 5 %}{% if a.b %}x{% endif %}{% endif %}y';
    expect(codes({ ...GOOD, facts: within })).toEqual(['branch-not-tried facts']);
    const listed = '{{ items | list }}{% if items == "x" %}x{% endif %}';
    expect(codes({ ...GOOD, facts: listed })).toContain('branch-not-tried facts');
    expect(codes({ ...GOOD, facts: listed })).not.toContain('unreachable-branch facts');
    // More branches than anybody waits for: the rest is said to be untried.
    const many = Array.from({ length: 400 }, (_, at) => `{% elsif a == ${at} %}${at}`).join('');
    const result = check({ ...GOOD, facts: `{% if z %}z${many}{% endif %}` });
    expect(result.trials.length).toBeLessThan(220);
    expect(result.findings.some(({ code }) => code === 'branch-not-tried')).toBe(true);
    expect(result.findings.some(({ code }) => code === 'unreachable-branch')).toBe(false);
  });

  it.each([
    '{% if a contains "Red" and a contains "Shoe" %}x{% endif %}',
    '{% if a > 0.1 and a < 0.9 %}x{% endif %}',
    '{% if a > 5 and b > a %}x{% endif %}',
    '{% if days > 1 %}in {{ days }} days{% else %}tomorrow{% endif %}',
    '{% if n == 2 %}two{% else %}{{ n | number }}{% endif %}',
    '{% if status == "A1" %}x{% else %}{{ status }}{% endif %}',
    '{% if items contains "Lamp" %}{{ items | list }}{% endif %}',
    '{% if amount != nil %}{{ amount | money }}{% endif %}',
    '{% if a %}{{ a }}{% else %}{{ b }}{% endif %}',
    '{% if tracking %}{{ tracking.eta | date }}{% endif %}',
    '{{ a | default: "x" }}{% if a %}{{ a }}{% endif %}',
  ])('nothing is wrong with %s', (facts) => {
    expect(codes({ ...GOOD, facts: `${facts}.` })).toEqual([]);
  });

  it('trials change neither the values of the caller nor those of each other', () => {
    const clean = '{{ refund.amount | money }}';
    check(`${clean}{% if refund.amount.currency == "JPZ" %}y{% endif %}`);
    expect(codes(clean)).toEqual(['no-parts body']);
    const values = Object.freeze({ tracking: Object.freeze({ number: 'n' }) });
    const { trials } = check('{% if tracking %}{{ tracking.eta | date }} {{ tracking.number }}{% endif %}.', {
      values,
    });
    expect(trials[0]?.text).toBe('November 24, 2026 n.');
    expect(values).toEqual({ tracking: { number: 'n' } });
    expect(codes('{{ items | list }}{% if items.length > 1 %}y{% endif %}')).toContain(
      'not-rendered body items.length',
    );
  });

  it('each kind of draft is rendered as that kind', () => {
    const use = { kinds: ['reply', 'public-reply'] } as const;
    expect(codes({ ...GOOD, greeting: 'Hello {{ buyer.firstName }},' }, {}, use)).toEqual([
      'not-rendered greeting buyer.firstName',
    ]);
    expect(codes(GOOD, {}, use)).toEqual([]);
  });

  it('values that are left out together are tried together', () => {
    expect(trials('{{ a | default:"1" }}{{ b | default:"2" }}{{ c | default:"3" }}')).toEqual([
      'A1A1A1',
      '123',
    ]);
  });

  it('what the check of drafts finds is shown in the template', () => {
    const facts = 'Order {{ order.id }}.{% if late %} Leave us 5 stars and get a voucher.{% endif %} Bye.';
    const { findings, ok } = check({ ...GOOD, facts }, { checkDraft });
    const found = findings.find(({ name }) => name === 'review-incentive');
    expect(found).toMatchObject({ code: 'draft-finding', part: 'facts', severity: 'critical', line: 1 });
    const excerpt = facts.slice(found?.start, found?.end);
    expect(excerpt).toBe(found?.finding?.excerpt);
    expect(found?.column).toBe((found?.start ?? 0) + 1);
    expect(ok).toBe(false);
  });

  it('within a value the whole tag is shown, across parts the first of them', () => {
    const at =
      (excerpt: string): MacroDraftCheck =>
      ({ text }) => {
        const start = text.indexOf(excerpt);
        const finding = {
          rule: 'emoji',
          severity: 'minor',
          excerpt,
          args: {},
          source: { title: 'x' },
        } as const;
        return { findings: start < 0 ? [] : [{ ...finding, start, end: start + excerpt.length }] };
      };
    const text = { greeting: 'Hi {{ buyer.name | name }}, bye', facts: 'Then {{ answer }} now' };
    const shown = (excerpt: string) => {
      const [finding] = check(text, { checkDraft: at(excerpt), values: { answer: 'soon' } }).findings.filter(
        ({ code }) => code === 'draft-finding',
      );
      const source = text[finding?.part as keyof typeof text] ?? '';
      return source.slice(finding?.start, finding?.end);
    };
    expect(shown('nna')).toBe('{{ buyer.name | name }}');
    expect(shown('i Anna, b')).toBe('i {{ buyer.name | name }}, b');
    expect(shown('bye')).toBe('bye');
    expect(shown('ye\n\nThe')).toBe('ye');
    expect(shown('oon now')).toBe('{{ answer }} now');
    expect(shown('\n\nThen')).toBe('Then');
    const spaced = { facts: 'Rate us now. Fine.     ', signature: 'S' };
    const [finding] = check(spaced, { checkDraft: at('us now') }).findings.filter(
      ({ name }) => name === 'emoji',
    );
    expect(spaced.facts.slice(finding?.start, finding?.end)).toBe('us now');
  });

  it('each kind of draft and each who may ship is checked, against an order of theirs', () => {
    const seen: string[] = [];
    const spy: MacroDraftCheck = ({ kind, language }, { order, conversation, reason, rules: { store } }) => {
      seen.push(
        [kind, language, order?.fulfilledBy, order?.id, conversation?.messages.length, reason, store].join(
          ' ',
        ),
      );
      return { findings: [] };
    };
    const values = { order: { id: '7' } };
    check(
      '{{ order.id }}',
      { checkDraft: spy, values },
      { kinds: ['reply', 'proactive'], reasons: ['late-delivery'] },
    );
    expect(seen).toEqual([
      'reply en seller 7 1 late-delivery UK',
      'reply en marketplace 7 1 late-delivery UK',
      'proactive en seller 7  late-delivery UK',
      'proactive en marketplace 7  late-delivery UK',
    ]);
  });

  it('a macro for other marketplaces is not judged by these rules', () => {
    const spy: MacroDraftCheck = () => {
      throw new Error('not asked');
    };
    const { findings, ok } = check(GOOD, { checkDraft: spy }, { marketplaces: ['ebay'] });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['other-marketplace', 'info']]);
    expect(ok).toBe(true);
  });

  it('mistakes of the text end the check; values that do not fit are shown', () => {
    expect(codes('{{ a | b }}')).toEqual(['syntax body b']);
    expect(check('{{ a | b }}').trials).toEqual([]);
    expect(codes({ ...GOOD, facts: '{{ a | money }}' }, { values: { a: 'x' } })).toEqual([
      'not-rendered facts a',
    ]);
    expect(
      check({ ...GOOD, facts: '{{ a | money }}' }, { values: { a: 'x' } }).trials[0]?.text,
    ).toBeUndefined();
  });
});

describe('languages', () => {
  const plural = (forms: string) => `{{ n | number }} {{ n | plural: ${forms} }}`;

  it('a plural has the forms that its language has', () => {
    const of = (language: string, forms: string) =>
      checkMacro(defineMacro({ id: 'x', language, text: plural(forms) as string }), { rules })
        .findings.filter(({ code }) => code === 'plural-form-missing')
        .map(({ name }) => name);
    expect(of('en', 'one: "day", other: "days"')).toEqual([]);
    expect(of('en', 'other: "days"')).toEqual(['one']);
    expect(of('pl', 'one: "dzień", other: "dni"')).toEqual(['many', 'few']);
    expect(of('ja', 'other: "日"')).toEqual([]);
    expect(of('ar', 'one: "x", other: "y"').sort()).toEqual(['few', 'many', 'two', 'zero']);
  });

  it('variants ask for the same values, of the same kind', () => {
    const variant = (text: string) => defineMacro({ id: 'x', language: 'it', text });
    const options = (text: string) => ({ variants: [variant(text)] });
    const text = '{{ a }} {{ b | date }}';
    expect(codes(text, options('{{ b | date }}, {{ a }}, {{ a }}'))).toEqual(['no-parts body']);
    expect(codes(text, options('{{ a }}'))).toContain('variant-differs body it: b');
    expect(codes(text, options('{{ a'))).toEqual(['no-parts body', 'variant-differs body it']);
    expect(codes(text, options('{{ a }} {{ b | time }}'))).toContain('variant-differs body it: b');
    expect(codes(text, options('{{ a }} {{ b | date | default: "x" }}'))).toContain(
      'variant-differs body it: b',
    );
    expect(codes(text, options('{{ a }} {{ b | date }} {{ c }}'))).toContain('variant-differs body it: c');
  });
});
