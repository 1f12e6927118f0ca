import type { ContactReason, FulfilledBy } from '../model/index.ts';
import type { DraftKind } from '../rulebook/index.ts';
import type { MacroIssue } from './macro-issue.ts';
import type { MacroNeed } from './template/needs.ts';
import type { TemplateNode } from './template/template.ts';
import type { MacroValues } from './typed-values.ts';

/** The parts of a good reply, in the order in which they stand. */
export type MacroPartName =
  | 'greeting'
  | 'empathy'
  | 'facts'
  /** What the seller does about it. */
  | 'solution'
  /** Where the marketplace takes care of it, and the way there. */
  | 'redirect'
  /** What happens next, and when. */
  | 'expectation'
  | 'closingQuestion'
  | 'signature';

/** A text by its parts; each becomes a paragraph of its own. */
export type MacroPartTexts = { readonly [Part in MacroPartName]?: string | undefined };

/** What a macro may be used for. An absent list means: for any. */
export interface MacroUse {
  /** Absent: replies. */
  readonly kinds?: readonly DraftKind[] | undefined;
  /** As rulebooks name them: `amazon`. */
  readonly marketplaces?: readonly string[] | undefined;
  readonly reasons?: readonly ContactReason[] | undefined;
  readonly fulfilledBy?: readonly FulfilledBy[] | undefined;
  /** Only for orders that have left, or have not. */
  readonly shipped?: boolean | undefined;
  /** The value, an instant, by which the macro promises the next word: `reply.by`. */
  readonly promise?: string | undefined;
}

/** One part of a macro, read. */
export interface MacroPart {
  /** `body`: a text without parts. */
  readonly name: MacroPartName | 'body';
  /** As it was handed in. */
  readonly source: string;
  readonly nodes: readonly TemplateNode[];
}

/** A reply template, read once. Plain data; made by {@link defineMacro}. */
export interface Macro<Values = MacroValues> extends MacroUse {
  readonly id: string;
  /** BCP 47: `zh-Hant`, `pt-BR`. */
  readonly language: string;
  readonly kinds: readonly DraftKind[];
  readonly parts: readonly MacroPart[];
  /** The values that it asks for. */
  readonly needs: readonly MacroNeed[];
  /** Why it cannot be used; empty for a template without mistakes. */
  readonly issues: readonly MacroIssue[];
  /** Never there: tells the compiler which values the macro takes. */
  readonly takes?: ((values: Values) => void) | undefined;
}

/** A macro, whichever values it takes. */
export type AnyMacro = Macro<never>;
