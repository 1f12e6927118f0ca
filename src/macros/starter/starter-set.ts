import { defineMacro } from '../define-macro.ts';
import type { Macro, MacroPartTexts } from '../macro.ts';
import { STARTER_USES } from './starter-macros.table.ts';
import type { StarterId, StarterTexts } from './starter-texts.ts';
import type { StarterValues } from './starter-values.ts';

/** The starter set in one language, by id; `macroFor` takes it as it is. */
export type StarterSet = { readonly [Id in StarterId]: Macro<StarterValues[Id]> };

/** Languages that put no space between two sentences. */
const UNSPACED = /^(?:zh|ja)/;

/** Makes the macros of one language from its sentences. */
export function starterSet(texts: StarterTexts): StarterSet {
  const entries = Object.entries(STARTER_USES).map(([id, { nextUpdate, ...use }]) => {
    const text = partsOf(texts, id as StarterId);
    const promise = nextUpdate === undefined ? {} : { promise: 'reply.by' };
    return [id, defineMacro({ id, language: texts.language, text, ...use, ...promise })] as const;
  });
  return Object.fromEntries(entries) as unknown as StarterSet;
}

function partsOf(texts: StarterTexts, id: StarterId): MacroPartTexts {
  const { kinds: [kind] = ['reply'], nextUpdate } = STARTER_USES[id];
  const own = texts.texts[id];
  const isReply = kind === 'reply';
  const space = UNSPACED.test(texts.language) ? '' : ' ';
  const { signature, publicGreeting, greeting, trackingFacts } = texts;
  const thanks = `{% if buyer.isReturning %}${texts.returning}{% else %}${texts.thanks}{% endif %}`;
  const again = isReply ? `{% if contact.isRepeated %}${texts.repeated}${space}{% endif %}` : '';
  const promised =
    nextUpdate === undefined || nextUpdate === 'always'
      ? texts.nextUpdate
      : `{% unless ${nextUpdate} %}${texts.nextUpdate}{% endunless %}`;
  return {
    greeting: kind === 'public-reply' ? publicGreeting : isReply ? `${greeting}\n\n${thanks}` : greeting,
    empathy: own.empathy === undefined ? undefined : `${again}${own.empathy}`,
    facts: own.facts ?? (TRACKED.includes(id) ? trackingFacts : undefined),
    solution: own.solution,
    redirect: own.redirect,
    expectation: own.expectation ?? (nextUpdate === undefined ? undefined : promised),
    closingQuestion: own.closingQuestion,
    signature,
  };
}

/** Texts whose facts are where the parcel is. */
const TRACKED: readonly StarterId[] = ['where-is-my-order', 'late-delivery'];
