/** What is wrong with a template, or with the values that it is to be filled with. */
export type MacroIssueCode =
  /** `{{` or `{%` without its end. */
  | 'unclosed-tag'
  /** A tag that is none of ours: `for`, `include`, `assign` … */
  | 'unknown-tag'
  /** A tag in the wrong place: `else` outside an `if`, `endif` for a `case`. */
  | 'unexpected-tag'
  /** `if`, `unless`, `case`, `comment` or `raw` that nothing ends. */
  | 'unclosed-block'
  /** What stands in a tag cannot be read. */
  | 'bad-expression'
  | 'unknown-filter'
  | 'bad-argument'
  /** Blocks in blocks beyond what anybody writes. */
  | 'too-deep'
  | 'template-too-long'
  /** The value was not handed in. */
  | 'missing-value'
  /** The value is known to be nothing, or only white space. */
  | 'empty-value'
  /** Not what the place needs: an object where text is printed, text where money is needed. */
  | 'wrong-kind'
  /** Of the right kind and still unreadable: an instant without offset, a currency that does not exist. */
  | 'bad-value'
  | 'missing-zone'
  | 'bad-zone'
  | 'missing-as-of'
  | 'bad-as-of'
  /** A kind of draft for which the macro is not meant. */
  | 'wrong-draft-kind'
  /** Public answers name nobody. */
  | 'name-in-public-reply'
  | 'output-too-long'
  /** More issues than are listed. */
  | 'too-many-issues';

/** One problem, with its place in the template. */
export interface MacroIssue {
  readonly code: MacroIssueCode;
  /** Which part of the macro: `greeting`; `body` where it has no parts. */
  readonly part: string;
  /** From 1, in the part's own text. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The value, filter or tag that it is about. */
  readonly name?: string | undefined;
  /** What would have been right. */
  readonly expected?: string | undefined;
  /** A value that was handed in under nearly that name. */
  readonly nearest?: string | undefined;
  /** What stood there, shortened to 80 characters. */
  readonly received?: string | undefined;
}
