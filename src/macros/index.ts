export type { MacroDraftCheck } from './check/draft-check.ts';
export type { MacroFinding, MacroFindingCode } from './check/macro-finding.ts';
export {
  checkMacro,
  type MacroCheck,
  type MacroCheckOptions,
  type MacroTrial,
} from './check-macro.ts';
export { defineMacro, type MacroSpec } from './define-macro.ts';
export {
  type ImportedMacro,
  type ImportedPlaceholder,
  importMacro,
  type NotImported,
  type NotImportedBecause,
} from './import-macro.ts';
export type { AnyMacro, Macro, MacroPart, MacroPartName, MacroPartTexts, MacroUse } from './macro.ts';
export {
  type ContactReading,
  type MacroBecause,
  type MacroChoice,
  type MacroChoiceOptions,
  type MacroQuestion,
  macroFor,
} from './macro-for.ts';
export type { MacroIssue, MacroIssueCode } from './macro-issue.ts';
export { type OrderValueFacts, orderValues } from './order-values.ts';
export type { MacroPromise, RenderOptions } from './render/render-options.ts';
export type { MacroPiece } from './render/rendering.ts';
export {
  type RenderedMacro,
  type RenderedParts,
  renderMacro,
  renderMacroParts,
} from './render-macro.ts';
export { redirectedReasons } from './responsibility.table.ts';
export type { StarterSet } from './starter/starter-set.ts';
export type { StarterId } from './starter/starter-texts.ts';
export type { StarterValues } from './starter/starter-values.ts';
export type { MacroNeed, ValueKind } from './template/needs.ts';
export type { MacroValues, TemplateValues, ValuesOf } from './typed-values.ts';
