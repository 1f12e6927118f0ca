import type { Macro } from './macro.ts';
import type { MacroIssue } from './macro-issue.ts';
import { fillMacro } from './render/fill-macro.ts';
import type { MacroPromise, RenderOptions } from './render/render-options.ts';
import type { MacroPiece } from './render/rendering.ts';

/** A text, or everything that stands in its way. */
export type RenderedMacro =
  | { readonly ok: true; readonly text: string; readonly promise?: MacroPromise | undefined }
  | { readonly ok: false; readonly issues: readonly MacroIssue[] };

/** The text in pieces, or everything that stands in its way. */
export type RenderedParts =
  | { readonly ok: true; readonly pieces: readonly MacroPiece[]; readonly promise?: MacroPromise | undefined }
  | { readonly ok: false; readonly issues: readonly MacroIssue[] };

/**
 * What does a macro say with these values? A whole text or none: never one with a hole in it.
 *
 * Values are printed as they are: braces in them mean nothing, and only own properties are read. Control characters
 * and marks of writing direction are left out.
 *
 * @param macro - Made by {@link defineMacro}.
 * @param values - What the template names. The compiler knows which are needed where the text was a literal; the same
 *   is checked here. `null` is "known to be nothing".
 * @param options - Language, zone, format. A moment in time is printed only in a stated zone.
 * @returns The text, its parts joined by a blank line, and the moment by which it promises the next word; or every
 *   issue at once: syntax, values that are missing, empty or of the wrong kind, each with line and column.
 * @throws RangeError for a `language` that is no BCP 47 tag, a `format` that there is not, a `maxLength` that is no
 *   positive number.
 * @example
 * ```ts
 * import { defineMacro, renderMacro } from 'goodstanding/macros';
 *
 * const macro = defineMacro({
 *   id: 'eta',
 *   language: 'en',
 *   text: 'Hello {{ buyer.name | name }}, your parcel arrives on {{ tracking.eta | date }}.',
 * });
 * const values = { buyer: { name: 'Anna' }, tracking: { eta: '2026-11-24T11:00Z' } };
 * renderMacro(macro, values, { zone: 'Europe/Rome' });
 * // => { ok: true, text: 'Hello Anna, your parcel arrives on November 24, 2026.' }
 * const unfilled = renderMacro(macro, { tracking: { eta: 'soon' } }, { zone: 'Europe/Rome' });
 * unfilled.ok || unfilled.issues[0]?.code; // => 'wrong-kind'
 * ```
 */
export function renderMacro<Values>(
  macro: Macro<Values>,
  values: NoInfer<Values>,
  options: RenderOptions = {},
): RenderedMacro {
  const filled = fillMacro(macro, values, options, undefined);
  if (filled.issues.length > 0) return { ok: false, issues: filled.issues };
  const { text, promise } = filled;
  return promise === undefined ? { ok: true, text } : { ok: true, text, promise };
}

/**
 * The same, in pieces that say where each comes from: what the template wrote, what a value brought in.
 *
 * @param macro - Made by {@link defineMacro}.
 * @param values - As for {@link renderMacro}.
 * @param options - As for {@link renderMacro}.
 * @returns Pieces in order; their texts joined are the text of {@link renderMacro}. Each names its part and the range
 *   of the template that it comes from.
 * @example
 * ```ts
 * import { defineMacro, renderMacroParts } from 'goodstanding/macros';
 *
 * const macro = defineMacro({ id: 'id', language: 'en', text: 'Order {{ order.id }}' });
 * const rendered = renderMacroParts(macro, { order: { id: '7' } });
 * rendered.ok && rendered.pieces.map(({ text, origin }) => [text, origin]); // => [['Order ', 'text'], ['7', 'value']]
 * ```
 */
export function renderMacroParts<Values>(
  macro: Macro<Values>,
  values: NoInfer<Values>,
  options: RenderOptions = {},
): RenderedParts {
  const pieces: MacroPiece[] = [];
  const { issues, promise } = fillMacro(macro, values, options, pieces);
  if (issues.length > 0) return { ok: false, issues };
  return promise === undefined ? { ok: true, pieces } : { ok: true, pieces, promise };
}
