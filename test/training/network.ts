/**
 * A small network, trained by AdaGrad: what a message shows → hidden units → outputs, and straight to the outputs.
 * The first outputs are alternatives (softmax), the others stand each for itself (logistic).
 */
export interface Example {
  /** Indices of features of the first kind: concepts in their settings. */
  readonly signs: Int32Array;
  /** Indices of features of the second kind: learned lists, once for each hit. */
  readonly pieces: Int32Array;
  /** 1 for each output that is right. */
  readonly targets: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface Network {
  readonly hidden: number;
  readonly outputs: number;
  readonly alternatives: number;
  /** Signs to hidden units, hidden units to outputs, signs to outputs, pieces to outputs; and the two biases. */
  readonly signsToHidden: Float64Array;
  readonly hiddenBias: Float64Array;
  readonly hiddenToOutputs: Float64Array;
  readonly signsToOutputs: Float64Array;
  readonly piecesToOutputs: Float64Array;
  readonly bias: Float64Array;
}

export interface Training {
  readonly hidden: number;
  readonly outputs: number;
  readonly alternatives: number;
  readonly signs: number;
  readonly pieces: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of signs and hidden units left out at random. */
  readonly dropout: number;
  /** How much more a right logistic output counts than a wrong one. */
  readonly positive: number;
  readonly seed: number;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Scores of the outputs before they are made shares; `hidden` is filled on the way. */
export function scores(
  network: Network,
  { signs, pieces }: Pick<Example, 'signs' | 'pieces'>,
  hidden: Float64Array,
  out: Float64Array,
  keep?: Uint8Array,
  scale = 1,
): void {
  const { hidden: units, outputs, signsToHidden, hiddenToOutputs, signsToOutputs, piecesToOutputs } = network;
  const bySigns = signs.length === 0 ? 0 : 1 / Math.sqrt(signs.length);
  const byPieces = pieces.length === 0 ? 0 : 1 / Math.sqrt(pieces.length);
  out.set(network.bias);
  hidden.set(network.hiddenBias);
  for (const sign of signs) {
    for (let unit = 0, at = sign * units; unit < units; unit += 1, at += 1)
      hidden[unit] = (hidden[unit] as number) + (signsToHidden[at] as number) * bySigns;
    for (let output = 0, at = sign * outputs; output < outputs; output += 1, at += 1)
      out[output] = (out[output] as number) + (signsToOutputs[at] as number) * bySigns;
  }
  for (let unit = 0; unit < units; unit += 1) {
    const value = keep !== undefined && keep[unit] === 0 ? 0 : Math.max(0, hidden[unit] as number) * scale;
    hidden[unit] = value;
    if (value === 0) continue;
    for (let output = 0, at = unit * outputs; output < outputs; output += 1, at += 1)
      out[output] = (out[output] as number) + (hiddenToOutputs[at] as number) * value;
  }
  for (const piece of pieces)
    for (let output = 0, at = piece * outputs; output < outputs; output += 1, at += 1)
      out[output] = (out[output] as number) + (piecesToOutputs[at] as number) * byPieces;
}

/** Makes scores shares: the alternatives add up to 1, each other output lies between 0 and 1. */
export function shares(out: Float64Array, alternatives: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < alternatives; index += 1) most = Math.max(most, out[index] as number);
  let sum = 0;
  for (let index = 0; index < alternatives; index += 1) {
    out[index] = Math.exp((out[index] as number) - most);
    sum += out[index] as number;
  }
  for (let index = 0; index < alternatives; index += 1) out[index] = (out[index] as number) / sum;
  for (let index = alternatives; index < out.length; index += 1)
    out[index] = 1 / (1 + Math.exp(-(out[index] as number)));
}

/** Trains a network; the same examples and settings give the same one. */
export function train(examples: readonly Example[], training: Training): Network {
  const { hidden: units, outputs, alternatives, signs, pieces, dropout, decay, positive } = training;
  const random = randomNumbers(training.seed);
  const small = () => (random() + random() + random() - 1.5) * 0.4;
  const network: Network = {
    hidden: units,
    outputs,
    alternatives,
    signsToHidden: new Float64Array(signs * units).map(small),
    hiddenBias: new Float64Array(units),
    hiddenToOutputs: new Float64Array(units * outputs).map(small),
    signsToOutputs: new Float64Array(signs * outputs),
    piecesToOutputs: new Float64Array(pieces * outputs),
    bias: new Float64Array(outputs),
  };
  const past = (values: Float64Array) => new Float64Array(values.length).fill(1e-2);
  const [pastSigns, pastHiddenBias, pastHidden, pastDirect, pastPieces, pastBias] = [
    past(network.signsToHidden),
    past(network.hiddenBias),
    past(network.hiddenToOutputs),
    past(network.signsToOutputs),
    past(network.piecesToOutputs),
    past(network.bias),
  ] as const;
  const [hidden, out, slope] = [new Float64Array(units), new Float64Array(outputs), new Float64Array(units)];
  const keep = new Uint8Array(units);
  const order = examples.map((_, index) => index);
  let rate = training.rate;
  const adjust = (values: Float64Array, squares: Float64Array, at: number, by: number) => {
    const square = (squares[at] as number) + by * by;
    squares[at] = square;
    values[at] = (values[at] as number) - (rate * by) / Math.sqrt(square);
  };
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    rate = training.rate * (1 - (0.9 * epoch) / training.epochs);
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    for (const index of order) {
      const example = examples[index] as Example;
      const seen = dropout > 0 ? example.signs.filter(() => random() > dropout) : example.signs;
      for (let unit = 0; unit < units; unit += 1) keep[unit] = random() < dropout ? 0 : 1;
      scores(network, { signs: seen, pieces: example.pieces }, hidden, out, keep, 1 / (1 - dropout));
      shares(out, alternatives);
      for (let output = 0; output < outputs; output += 1) {
        const right = example.targets[output] as number;
        const more = output >= alternatives && right === 1 ? positive : 1;
        out[output] = ((out[output] as number) - right) * more * example.weight;
        adjust(network.bias, pastBias, output, out[output] as number);
      }
      for (let unit = 0; unit < units; unit += 1) {
        slope[unit] = 0;
        const value = hidden[unit] as number;
        if (value === 0) continue;
        let sum = 0;
        for (let output = 0, at = unit * outputs; output < outputs; output += 1, at += 1) {
          const weight = network.hiddenToOutputs[at] as number;
          sum += weight * (out[output] as number);
          adjust(network.hiddenToOutputs, pastHidden, at, (out[output] as number) * value + decay * weight);
        }
        slope[unit] = sum;
        adjust(network.hiddenBias, pastHiddenBias, unit, sum);
      }
      const bySigns = seen.length === 0 ? 0 : 1 / Math.sqrt(seen.length);
      for (const sign of seen) {
        for (let unit = 0, at = sign * units; unit < units; unit += 1, at += 1)
          if (slope[unit] !== 0)
            adjust(
              network.signsToHidden,
              pastSigns,
              at,
              (slope[unit] as number) * bySigns + decay * (network.signsToHidden[at] as number),
            );
        for (let output = 0, at = sign * outputs; output < outputs; output += 1, at += 1)
          adjust(
            network.signsToOutputs,
            pastDirect,
            at,
            (out[output] as number) * bySigns + decay * (network.signsToOutputs[at] as number),
          );
      }
      const byPieces = example.pieces.length === 0 ? 0 : 1 / Math.sqrt(example.pieces.length);
      for (const piece of example.pieces)
        for (let output = 0, at = piece * outputs; output < outputs; output += 1, at += 1)
          adjust(
            network.piecesToOutputs,
            pastPieces,
            at,
            (out[output] as number) * byPieces + decay * (network.piecesToOutputs[at] as number),
          );
    }
  }
  return network;
}
