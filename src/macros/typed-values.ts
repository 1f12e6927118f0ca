import type { Money } from '../model/index.ts';
import type { InstantInput } from '../time/index.ts';

/** Values for a template whose text is known only at run time: checked there. */
export interface MacroValues {
  readonly [name: string]: unknown;
}

/** What the filters take. */
interface FilterValues {
  readonly date: InstantInput;
  readonly time: InstantInput;
  readonly relative_day: InstantInput;
  readonly money: Money;
  readonly number: number;
  readonly plural: number;
  readonly list: readonly string[];
  readonly name: string;
}

type Text = string | number;
type Scalar = string | number | boolean | null;
type Filter = keyof FilterValues;
/** How many blocks one stands in, as the length of a list. */
type Depth = readonly 0[];

/**
 * The values that a template needs, worked out from its literal text: optional where they have a default, stand in a
 * branch or are only asked about; of the kind that their filters take. A text known only as `string` takes any
 * record. The walk goes from tag to tag, so that long texts compile.
 */
export type TemplateValues<Template extends string> = string extends Template
  ? MacroValues
  : Flat<Blocks<Template, []>>;

/** One level of an intersection as one object, so that messages of the compiler can be read. */
type Flat<Values> = { readonly [Name in keyof Values]: Values[Name] };

type Blocks<
  Template extends string,
  Open extends Depth,
  Values = unknown,
> = Template extends `${infer Before}{%${infer Tag}%}${infer Rest}`
  ? AfterTag<Bare<Spaced<Tag>>, Rest, Open, Outputs<Before, Open, Values>>
  : Outputs<Template, Open, Values>;

type AfterTag<
  Tag extends string,
  Rest extends string,
  Open extends Depth,
  Values,
> = Tag extends `${'if' | 'unless'} ${infer Asked}`
  ? Blocks<Rest, [...Open, 0], Values & Conditions<Strings<Asked>, Open>>
  : Tag extends `elsif ${infer Asked}`
    ? Blocks<Rest, Open, Values & Conditions<Strings<Asked>, Open>>
    : Tag extends `case ${infer Subject}`
      ? Blocks<Rest, [...Open, 0], Values & Compared<Bare<Strings<Subject>>, Open>>
      : Tag extends 'else' | `when ${string}` | `#${string}` | 'endcomment'
        ? Blocks<Rest, Open, Values>
        : Tag extends 'endif' | 'endunless' | 'endcase'
          ? Blocks<Rest, Open extends readonly [0, ...infer Outer extends Depth] ? Outer : [], Values>
          : Tag extends 'raw' | 'comment'
            ? Rest extends `${string}end${Tag}${string}%}${infer After}`
              ? Blocks<After, Open, Values>
              : Values
            : Blocks<Rest, Open, Values & Fault<`unknown tag: ${FirstWord<Tag>}`>>;

type Outputs<
  Template extends string,
  Open extends Depth,
  Values,
> = Template extends `${string}{{${infer Tag}}}${infer Rest}`
  ? Outputs<Rest, Open, Values & Output<Strings<Spaced<Tag>>, Open>>
  : Values;

/** `path | filter: … | default: …`, its strings taken out. */
type Output<Tag extends string, Open extends Depth> = Tag extends `${infer Operand}|${infer Filters}`
  ? Filtered<Bare<Operand>, FilterNames<Filters>, Open>
  : Named<Bare<Tag>, Text, Open>;

type Filtered<Path extends string, Names extends string, Open extends Depth> = [
  Exclude<Names, Filter | 'default'>,
] extends [never]
  ? Named<
      Path,
      Extract<Names, Filter> extends infer Used extends Filter
        ? [Used] extends [never]
          ? Text | Unset<Names>
          : FilterValues[Used] | Unset<Names>
        : never,
      Extract<Names, 'default' | 'name'> extends never ? Open : [0]
    >
  : Fault<`unknown filter: ${Exclude<Names, Filter | 'default'>}`>;

/** A default stands for `false`, too. */
type Unset<Names extends string> = 'default' extends Names ? false : never;

type FilterNames<Filters extends string> = Filters extends `${infer First}|${infer Rest}`
  ? FilterName<Bare<First>> | FilterNames<Rest>
  : FilterName<Bare<Filters>>;
type FilterName<Use extends string> = Use extends `${infer Name}:${string}` ? Bare<Name> : Use;

/** Comparisons joined by `and` and `or`: those after the first are asked only where it does not decide. */
type Conditions<Asked extends string, Open extends Depth> = Asked extends `${infer One} and ${infer Other}`
  ? Conditions<One, Open> & Conditions<Other, [0]>
  : Asked extends `${infer One} or ${infer Other}`
    ? Conditions<One, Open> & Conditions<Other, [0]>
    : Comparison<Bare<Asked>, Open>;

type Comparison<
  Asked extends string,
  Open extends Depth,
> = Asked extends `${infer Left} contains ${infer Right}`
  ? Named<Bare<Left>, Scalar | readonly Scalar[], Open> & Compared<Bare<Right>, Open>
  : Asked extends `${infer Left}${'==' | '!=' | '<>' | '<=' | '>='}${infer Right}`
    ? Sides<Bare<Left>, Bare<Right>, Open>
    : Asked extends `${infer Left}${'<' | '>'}${infer Right}`
      ? Sides<Bare<Left>, Bare<Right>, Open>
      : Maybe<Asked, unknown>;

/** Whoever is compared with nothing is only asked whether there is anything. */
type Sides<Left extends string, Right extends string, Open extends Depth> = Right extends Nothing
  ? Maybe<Left, unknown>
  : Left extends Nothing
    ? Maybe<Right, unknown>
    : Compared<Left, Open> & Compared<Right, Open>;

type Compared<Path extends string, Open extends Depth> = Named<Path, Scalar, Open>;

type Nothing = 'nil' | 'null' | 'blank' | 'empty';

/** What stands where a value could and is none: literals, and what was a string. */
type NoPath = Nothing | 'true' | 'false' | '~' | '' | `${number}`;

type Named<Path extends string, Value, Open extends Depth> = Path extends NoPath
  ? unknown
  : Open extends readonly []
    ? Needed<Path, Value>
    : Maybe<Path, Value>;

type Needed<Path extends string, Value> = Path extends `${infer Head}.${infer Tail}`
  ? { readonly [Name in Head]: Needed<Tail, Value> }
  : { readonly [Name in Path]: Value };

type Maybe<Path extends string, Value> = Path extends NoPath
  ? unknown
  : Path extends `${infer Head}.${infer Tail}`
    ? { readonly [Name in Head]?: Maybe<Tail, Value> | null | undefined }
    : { readonly [Name in Path]?: Value | null | undefined };

/** A property that nobody can hand in: its name is the compiler's message. */
type Fault<Message extends string> = { readonly [Name in Message]: never };

type FirstWord<Tag extends string> = Tag extends `${infer Word} ${string}` ? Word : Tag;

/** Every kind of white space as a space. */
type Spaced<Tag extends string> = Replaced<Replaced<Replaced<Tag, '\n'>, '\t'>, '\r'>;
type Replaced<Tag extends string, Sign extends string> = Tag extends `${infer Before}${Sign}${infer After}`
  ? Replaced<`${Before} ${After}`, Sign>
  : Tag;

/** Strings become `~`: what stands in them means nothing here. */
type Strings<Tag extends string> = Tag extends `${infer Before}"${string}"${infer After}`
  ? Strings<`${Before}~${After}`>
  : Tag extends `${infer Before}'${string}'${infer After}`
    ? Strings<`${Before}~${After}`>
    : Tag;

/** Without white space and dashes around it. */
type Bare<Tag extends string> = Tag extends `${' ' | '-'}${infer Rest}`
  ? Tag extends `-${infer Digit extends number}`
    ? `-${Digit}`
    : Bare<Rest>
  : Tag extends `${infer Rest}${' ' | '-'}`
    ? Bare<Rest>
    : Tag;

/** The values that a macro needs: those of its text, or of all of its parts. */
export type ValuesOf<Source> = Source extends string ? TemplateValues<Source> : Flat<PartValues<Source>>;

// A union of functions takes what all of them take: so the parts come together.
type PartValues<Source> = {
  [Part in keyof Source]: (values: PartOf<Source[Part]>) => void;
}[keyof Source] extends (values: infer All) => void
  ? All
  : never;

type PartOf<Template> = Template extends string
  ? string extends Template
    ? MacroValues
    : Blocks<Template, []>
  : unknown;
