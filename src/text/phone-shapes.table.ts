/** National numbers that begin with no zero: how long their groups are, and how they begin. */
export const NATIONAL_SHAPES: Readonly<Record<string, RegExp>> = {
  // United States and Canada, with and without the 1; toll-free numbers of Europe.
  '334': /^[2-9]/,
  '1334': /^1[2-9]/,
  '2334': /^[1-9]/,
  '37': /^(?:3|[2-9]\d\d[2-9])/,
  '137': /^1[2-9]/,
  // Spain, Portugal, Poland; Italian and British short forms.
  '333': /^[1-9]/,
  '3222': /^[2-9]/,
  '2322': /^[89]/,
  '36': /^[689]/,
  // Mexico, Brazil.
  '244': /^[1-9]/,
  '254': /^[1-9]/,
  '344': /^(?:1[3-9]|[2-9])/,
  '3434': /^[1-9]/,
  // Turkey, Italy, Sweden.
  '3322': /^[2-9]/,
  '3223': /^3/,
  '343': /^3/,
  '325': /^3/,
  // China, India, Singapore, Australia, the Gulf.
  '3443': /^1[3-9]/,
  '55': /^[6-9]/,
  '433': /^1[38]00/,
  '4222': /^1[38]00/,
  '11': /^1[3-9]/,
  '45': /^[1-9]/,
  '234': /^5/,
};

/** Codes of countries. */
export const COUNTRY_CODE: RegExp =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\d|35\d|37\d|38\d|42\d|85\d|88\d|96\d|97\d|99\d)/;
