// Control characters but for tab and line feed, halves of signs, marks of writing direction and of byte order.
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

// What most values are: it begins with a sign that is seen, and nothing has to be left out.
const CLEAN =
  /^[^\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}][^\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*$/u;

/** Is a text plain and not blank? False means only: look closer. */
export function isClean(text: string): boolean {
  return CLEAN.test(text);
}

/** A text from outside as plain text: what cannot be seen and would change what is seen is left out. */
export function plainText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '');
}

/** Words that `Intl` made: the same, and every space is a plain one, so that the text survives any mail system. */
export function plainWords(text: string): string {
  return plainText(text).replaceAll(/[\u00A0\u202F\u2009]/g, ' ');
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>\n',
};

/** Text as HTML that shows the same. */
export function htmlOf(text: string): string {
  return text.replaceAll(/[&<>"'\n]/g, (sign) => HTML[sign] as string);
}
