/** What the placeholders of a help desk are called here. */
export interface HelpDesk {
  /** Theirs to ours. */
  readonly values: Readonly<Record<string, string>>;
  /** Beginnings of names that bring contact details or links to elsewhere into a message: left alone, and said so. */
  readonly contacts: readonly string[];
  /** Beginnings of names whose value is a text kept elsewhere. */
  readonly snippets: readonly string[];
}

const person = (theirs: string, ours: string, first: string, last: string) => ({
  [`${theirs}.name`]: `${ours}.name`,
  [`${theirs}.${first}`]: `${ours}.firstName`,
  [`${theirs}.${last}`]: `${ours}.lastName`,
});

const zendeskPerson = (theirs: string, ours: string) => person(theirs, ours, 'first_name', 'last_name');
const gorgiasPerson = (theirs: string, ours: string) => person(theirs, ours, 'firstname', 'lastname');

/** Facts of the help desks' own pages: Zendesk help 4408886858138; Gorgias, "Macro variables". */
export const HELP_DESKS: Readonly<Record<'zendesk' | 'gorgias', HelpDesk>> = /* @__PURE__ */ (() => ({
  zendesk: {
    values: {
      ...zendeskPerson('ticket.requester', 'buyer'),
      ...zendeskPerson('ticket.assignee', 'agent'),
      ...zendeskPerson('current_user', 'agent'),
      'ticket.brand.name': 'seller.name',
      'ticket.account': 'seller.name',
      'ticket.title': 'conversation.subject',
      'ticket.id': 'conversation.id',
    },
    contacts: [
      ...[
        'ticket.requester.email',
        'ticket.requester.phone',
        'ticket.submitter.email',
        'ticket.assignee.email',
      ],
      ...['ticket.assignee.phone', 'current_user.email', 'current_user.phone', 'current_user.signature'],
      ...['ticket.link', 'ticket.url', 'ticket.submitter.phone', 'ticket.brand.email', 'satisfaction.'],
    ],
    snippets: ['dc.', 'ticket.comments_formatted', 'ticket.latest_comment', 'ticket.latest_public_comment'],
  },
  gorgias: {
    values: {
      ...gorgiasPerson('ticket.customer', 'buyer'),
      ...gorgiasPerson('current_user', 'agent'),
      'ticket.assignee_user.name': 'agent.name',
      'ticket.assignee_user.firstname': 'agent.firstName',
      'ticket.subject': 'conversation.subject',
      'ticket.id': 'conversation.id',
      'ticket.customer.integrations.shopify.orders[0].name': 'order.id',
      'ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_number': 'tracking.number',
      'ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_url': 'tracking.url',
      'ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_company': 'tracking.carrier',
    },
    contacts: [
      ...[
        'ticket.customer.email',
        'ticket.sender.email',
        'ticket.receiver.email',
        'ticket.assignee_user.email',
      ],
      ...['current_user.email', 'current_user.bio', 'ticket.account.domain'],
    ],
    snippets: ['ticket.messages', 'ticket.first_message'],
  },
}))();
