import { type Code, codeName } from './code.ts';
import type { Fields, ListShape, Shape } from './merge-shape.ts';

/** A step that is known by its date and what it says. */
function stepList(at: string, word: string): ListShape {
  return {
    entry: {},
    names: (step) => [`${String(step[at])} ${codeName(step[word] as Code<string>)}`],
    agree: () => true,
    sortedBy: at,
  };
}

/** Entries known by a date, unless a field tells them apart. */
function datedList(dated: string, apart: (entry: Fields) => unknown, entry: Shape = {}): ListShape {
  return {
    entry: { ...entry, dated },
    names: () => [],
    agree: (a, b) => {
      const [ofA, ofB] = [apart(a), apart(b)];
      return ofA === undefined || ofB === undefined || JSON.stringify(ofA) === JSON.stringify(ofB);
    },
  };
}

const FEEDBACK = /* @__PURE__ */ datedList('leftAt', ({ about }) => about ?? 'seller', {
  lists: { revisions: /* @__PURE__ */ stepList('revisedAt', 'rating') },
});

const DISPUTES = /* @__PURE__ */ datedList('filedAt', () => undefined, {
  lists: { decisions: /* @__PURE__ */ stepList('decidedAt', 'outcome') },
});

const SHIPMENTS: ListShape = {
  entry: {},
  names: ({ id, trackingNumber }) => [
    ...(typeof id === 'string' ? [`id ${id}`] : []),
    ...(typeof trackingNumber === 'string' ? [`tracking ${trackingNumber}`] : []),
  ],
  agree: (a, b) =>
    ['id', 'confirmedAt'].every(
      (field) => a[field] === undefined || b[field] === undefined || a[field] === b[field],
    ),
};

/** How an order's versions become one. */
export const ORDER_SHAPE: Shape = /* @__PURE__ */ (() => ({
  dated: 'placedAt',
  objects: { buyer: {}, shipFrom: {}, shipTo: {}, verdicts: {} },
  words: ['programs'],
  lists: {
    shipments: SHIPMENTS,
    cancellations: datedList('cancelledAt', ({ lineIds }) => lineIds),
    feedback: FEEDBACK,
    claims: DISPUTES,
    chargebacks: DISPUTES,
    returns: datedList('requestedAt', ({ lineIds }) => lineIds),
    refunds: datedList('refundedAt', ({ amount }) => amount),
    invoices: datedList('uploadedAt', () => undefined),
  },
}))();
