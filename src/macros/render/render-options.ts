import type { Draft } from '../../model/index.ts';
import type { Instant, InstantInput } from '../../time/index.ts';

/** How a macro is rendered. */
export interface RenderOptions {
  /**
   * BCP 47, for dates, amounts, lists and the neutral name: `en-GB` for a macro in `en`. Absent: the macro's own. The
   * text stays what it is.
   */
  readonly language?: string | undefined;
  /** IANA zone of the reader; needed as soon as a moment is printed. */
  readonly zone?: string | undefined;
  /** What "today" is, for `relative_day`. */
  readonly asOf?: InstantInput | undefined;
  /** Absent: plain text. `html`: everything escaped, line breaks as `<br>`. */
  readonly format?: 'text' | 'html' | undefined;
  /** What the text will be; absent: the first kind that the macro is for. In a `public-reply` nobody is named. */
  readonly kind?: Draft['kind'] | undefined;
  /** At most so many UTF-16 units of output; absent: 20,000. */
  readonly maxLength?: number | undefined;
}

/** What the text promises: a clock can watch it (`slaClocks`, `promises`). */
export interface MacroPromise {
  readonly by: Instant;
}
