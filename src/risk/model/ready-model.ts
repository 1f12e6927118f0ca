import { modelTable } from './model.table.ts';
import { type ModelTable, unscaled } from './model-table.ts';

/** The model, ready to score. */
export interface Model {
  readonly hidden: number;
  readonly signsToHidden: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly hiddenToOutputs: Float32Array;
  readonly signsToOutputs: Float32Array;
  readonly groupsToOutputs: Float32Array;
  readonly bias: Float32Array;
  readonly table: ModelTable;
}

let ready: Model | undefined;

/** Read once, on first use. */
export function theModel(): Model {
  ready ??= {
    hidden: modelTable.hidden,
    signsToHidden: unscaled(modelTable.signsToHidden),
    hiddenBias: unscaled(modelTable.hiddenBias),
    hiddenToOutputs: unscaled(modelTable.hiddenToOutputs),
    signsToOutputs: unscaled(modelTable.signsToOutputs),
    groupsToOutputs: unscaled(modelTable.groupsToOutputs),
    bias: unscaled(modelTable.bias),
    table: modelTable,
  };
  return ready;
}
