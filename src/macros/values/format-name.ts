import { baseOf, scriptOf } from './language-tags.ts';
import { NAME_FORMS, NO_NAMES, OF_MARKETPLACE } from './name-forms.table.ts';
import { plainText } from './plain-text.ts';

const LONGEST_NAME = 60;
// A masked address, a link, a number, something that was never filled in: no name.
const NO_NAME = /[@/<>{}[\]\\|#*_=]|\d{3}|\.\p{L}{2}|^[^\p{L}]*$/u;

/** A buyer's name as a greeting needs it, or the neutral form of the language; `undefined`: it has none. */
export function formatName(
  value: unknown,
  language: string,
  isPublic: boolean,
  neutral?: string,
): string | undefined {
  const forms =
    NAME_FORMS.get(`${baseOf(language)}-${scriptOf(language)}`) ?? NAME_FORMS.get(baseOf(language));
  const name = typeof value === 'string' ? plainText(value).trim().replaceAll(/\s+/g, ' ') : '';
  const lower = name.toLowerCase();
  const isNamed =
    !isPublic &&
    name !== '' &&
    name.length <= LONGEST_NAME &&
    !NO_NAME.test(name) &&
    !NO_NAMES.includes(lower) &&
    !OF_MARKETPLACE.test(lower);
  if (!isNamed) return neutral ?? forms?.neutral;
  return forms === undefined ? name : forms.named.split('{name}').join(name);
}
