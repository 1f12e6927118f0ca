/** Words around addresses and numbers; entries parted by `|`, a star at one end stands for any letters. */
export interface ContactWords {
  /** For the dot of an address. */
  readonly dot: string;
  /** For its at sign. */
  readonly at: string;
  /** The same, where the word also belongs to plain speech. */
  readonly proseAt: string;
  /** Ten entries, from zero to nine. */
  readonly digits: readonly string[];
  /** For 10 and more; what they are worth does not matter. */
  readonly numbers: string;
  /** What doubles the digit behind it. */
  readonly repeats: string;
  /** Beside a telephone number. */
  readonly phone: string;
  /** Beside a number that identifies something. */
  readonly reference: string;
  /** Before the name of a site. */
  readonly site: string;
}
