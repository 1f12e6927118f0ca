import type { MacroPart } from '../macro.ts';
import type { MacroIssue } from '../macro-issue.ts';
import type { TemplateRange } from '../template/template.ts';
import type { FormatContext } from '../values/format-value.ts';

/** A stretch of rendered text, and where it comes from. */
export interface MacroPiece {
  readonly text: string;
  /** `text`: the template's own; `value`: handed in; `default`: the template's, for want of a value; `joint`: between parts. */
  readonly origin: 'text' | 'value' | 'default' | 'joint';
  readonly part: MacroPart['name'];
  /** UTF-16, half-open, in the part's own text. */
  readonly start: number;
  readonly end: number;
  /** The value's name. */
  readonly name?: string | undefined;
}

/** What filling works on. */
export interface Rendering extends FormatContext {
  readonly values: unknown;
  readonly maxLength: number;
  readonly issues: MacroIssue[];
  /** Absent: nobody asked for pieces. */
  readonly pieces: MacroPiece[] | undefined;
  /** The value by which the macro promises something. */
  readonly promise: string | undefined;
  part: MacroPart;
  text: string;
  /** Where that value was printed. */
  promised: (TemplateRange & { readonly part: MacroPart }) | undefined;
}
