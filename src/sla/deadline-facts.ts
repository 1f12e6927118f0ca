import type { TermName } from '../rulebook/index.ts';
import { type Instant, type InstantInput, toInstant } from '../time/index.ts';

/** Which field of the facts sets each term off, where the model has a noun that carries it. */
interface StartFields {
  /** The order's own. */
  readonly 'ship-by': 'shipBy';
  readonly 'answer-message': 'receivedAt' | 'sentAt';
  /** A return request, or the message of a first contact. */
  readonly 'answer-before-claim': 'requestedAt' | 'receivedAt' | 'sentAt';
  readonly 'answer-return-request': 'requestedAt';
  readonly 'file-claim': 'deliverBy';
  /** The marketplace's e-mail, which no model holds: `startedAt`. */
  readonly 'answer-claim': never;
  readonly 'answer-appeal-question': never;
  /** The decision by which the claim was granted. */
  readonly 'appeal-claim': 'decidedAt';
  readonly 'answer-chargeback': 'filedAt';
  readonly 'refund-return': 'receivedAt';
  readonly 'claim-reimbursement': 'refundedAt';
  readonly 'upload-invoice': 'confirmedAt';
  readonly 'auto-cancel': 'shipBy';
  readonly 'leave-feedback': 'placedAt';
  readonly 'remove-own-feedback': 'leftAt';
  readonly 'request-feedback-removal': 'leftAt';
  readonly 'request-review': 'deliverBy';
  readonly 'send-proactive-message': 'deliveredAt';
  readonly 'answer-quiz': never;
  readonly 'delete-buyer-details': 'deliveredAt';
  /** A return or not-received request in which the marketplace gives working days. */
  readonly 'answer-request': 'requestedAt';
  readonly 'appeal-case': 'decidedAt';
}

/** What can be due: the acts that terms name, and shipping, for which each order names its own time. */
export type DeadlineKind = TermName | 'ship-by';

/** A moment that may not be known, or is known not to have come (`null`). */
type Moment = InstantInput | null | undefined;

/**
 * What {@link deadlineFor} reads for a kind of deadline: `startedAt`, or the field of the model's own noun, so that an
 * order, a message, a return, a feedback or a shipment can be handed in as it is.
 */
export type DeadlineFacts<Kind extends DeadlineKind = DeadlineKind> = {
  /** What sets the term off, whatever the kind; beats the noun's own field. */
  readonly startedAt?: Moment;
  /** When the marketplace itself says that it is due (`respondByDate`); beats every term. */
  readonly dueAt?: Moment;
  /** What the wait before the act starts from, where the rule says that this is not the start of the term. */
  readonly opensFromAt?: Moment;
} & { readonly [Field in StartFields[Kind]]?: Moment };

const startFields: { readonly [Kind in DeadlineKind]: readonly StartFields[Kind][] } = {
  'ship-by': ['shipBy'],
  'answer-message': ['receivedAt', 'sentAt'],
  // First: of a return, `receivedAt` is when the goods came back.
  'answer-before-claim': ['requestedAt', 'receivedAt', 'sentAt'],
  'answer-return-request': ['requestedAt'],
  'file-claim': ['deliverBy'],
  'answer-claim': [],
  'answer-appeal-question': [],
  'appeal-claim': ['decidedAt'],
  'answer-chargeback': ['filedAt'],
  'refund-return': ['receivedAt'],
  'claim-reimbursement': ['refundedAt'],
  'upload-invoice': ['confirmedAt'],
  'auto-cancel': ['shipBy'],
  'leave-feedback': ['placedAt'],
  'remove-own-feedback': ['leftAt'],
  'request-feedback-removal': ['leftAt'],
  'request-review': ['deliverBy'],
  'send-proactive-message': ['deliveredAt'],
  'answer-quiz': [],
  'delete-buyer-details': ['deliveredAt'],
  'answer-request': ['requestedAt'],
  'appeal-case': ['decidedAt'],
};

/** When something is due, in a form that every kind shares. */
export interface ReadFacts {
  readonly start: Instant | undefined;
  readonly stated: Instant | undefined;
  readonly opensFrom: Instant | undefined;
}

/** The instants of the facts, by the fields that the kind knows. */
export function readDeadlineFacts(facts: object, kind: DeadlineKind): ReadFacts {
  if (typeof facts !== 'object' || facts === null)
    throw new TypeError(`facts must be an object: ${String(facts)}`);
  const fields = facts as Readonly<Record<string, Moment>>;
  const at = (name: string): Instant | undefined => {
    const value = fields[name];
    return value === undefined || value === null ? undefined : toInstant(value, `facts.${name}`);
  };
  const name = startNames(kind).find((field) => fields[field] !== undefined && fields[field] !== null);
  return {
    start: name === undefined ? undefined : at(name),
    stated: at('dueAt'),
    opensFrom: at('opensFromAt'),
  };
}

/** The fields that say when a term began, the first known one counting. */
export function startNames(kind: DeadlineKind): readonly string[] {
  if (!Object.hasOwn(startFields, kind))
    throw new RangeError(`kind: ${String(kind)} is unknown; known: ${Object.keys(startFields).join(', ')}`);
  return ['startedAt', ...startFields[kind]];
}
