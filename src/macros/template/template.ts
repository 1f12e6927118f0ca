/** A half-open range of a template, in UTF-16 units. */
export interface TemplateRange {
  readonly start: number;
  readonly end: number;
}

/** A value written into the template itself. */
export type Literal = string | number | boolean | null;

/** A value by its name: `buyer.firstName`. */
export interface PathOperand extends TemplateRange {
  readonly kind: 'path';
  readonly name: string;
  readonly keys: readonly string[];
}

/** A literal; `text` is how it is printed: `5.0` stays `5.0`. */
export interface LiteralOperand {
  readonly kind: 'literal';
  readonly value: Literal;
  readonly text: string;
}

/** What a condition may compare with to ask whether there is anything: `blank`, `empty`. */
interface NothingOperand {
  readonly kind: 'blank' | 'empty';
}

export type Operand = PathOperand | LiteralOperand | NothingOperand;

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'contains';

/** What decides whether a branch is taken. `and` and `or` bind to the right, as in Liquid. */
export type Condition =
  | { readonly kind: 'truthy'; readonly operand: PathOperand | LiteralOperand }
  | {
      readonly kind: 'compare';
      readonly comparison: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly condition: Condition };

/** The filters that turn a value into words. */
export type FilterName = 'date' | 'time' | 'relative_day' | 'money' | 'number' | 'plural' | 'list' | 'name';

/** One use of a filter. */
export interface FilterCall {
  readonly name: FilterName;
  /** `date: "short"`, `list: "or"`. */
  readonly style?: string | undefined;
  /** `plural: one: "day", other: "days"`. */
  readonly forms?: Readonly<Record<string, string>> | undefined;
  /** `name | default: "friend"`: instead of the language's neutral form. */
  readonly neutral?: string | undefined;
}

interface TextNode extends TemplateRange {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{ tracking.eta | date: "short" | default: "soon" }}`. */
export interface ValueNode extends TemplateRange {
  readonly kind: 'value';
  readonly operand: PathOperand | LiteralOperand;
  readonly filter?: FilterCall | undefined;
  /** What is printed where there is nothing. */
  readonly fallback?: string | undefined;
}

/** One branch of an `if`, `unless` or `case`; without a condition it is the `else`. */
export interface Branch extends TemplateRange {
  readonly condition?: Condition | undefined;
  readonly body: readonly TemplateNode[];
}

export interface BranchesNode extends TemplateRange {
  readonly kind: 'branches';
  readonly branches: readonly Branch[];
}

export type TemplateNode = TextNode | ValueNode | BranchesNode;
