/** The trained model as it is kept: whole numbers as characters, one scale for each table. */
export interface ModelTable {
  /** How many hidden units and groups of learned lists there are. */
  readonly hidden: number;
  readonly groups: number;
  readonly signsToHidden: ScaledNumbers;
  readonly hiddenBias: ScaledNumbers;
  readonly hiddenToOutputs: ScaledNumbers;
  readonly signsToOutputs: ScaledNumbers;
  readonly groupsToOutputs: ScaledNumbers;
  readonly bias: ScaledNumbers;
  /** Scores are divided by it before they become a confidence, so that it says how often the guess is right. */
  readonly temperature: number;
  /** From which share on each named reason, signal and remark is told. */
  readonly thresholds: readonly number[];
  /** From which share on a message is taken to need no reply. */
  readonly noReplyFrom: number;
  /** Below this confidence it abstains. */
  readonly sureFrom: number;
}

/** Numbers from -45 to 45, each a character of `ALPHABET`, times a scale. */
export interface ScaledNumbers {
  readonly scale: number;
  readonly numbers: string;
}

/** The numbers again. */
export function unscaled({ scale, numbers }: ScaledNumbers): Float32Array {
  const values = new Float32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) values[at] = numberAt(numbers.charCodeAt(at)) * scale;
  return values;
}

/** Most a number can be; its character stands so far behind that of nought. */
export const MOST = 45;

/** What stands for each number: printable characters without the quotation mark and the backslash. */
export const ALPHABET: string = /* @__PURE__ */ (() => {
  const codes = Array.from({ length: 126 - 33 + 1 }, (_, index) => String.fromCharCode(33 + index));
  return codes.filter((character) => character !== "'" && character !== '\\').join('');
})();

const numberOf: Int8Array = /* @__PURE__ */ (() => {
  const found = new Int8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) found[ALPHABET.charCodeAt(at)] = at - MOST;
  return found;
})();

const numberAt = (code: number): number => numberOf[code] as number;
