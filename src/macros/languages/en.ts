import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** English. */
export const en: StarterSet = /* @__PURE__ */ starterSet({
  language: 'en',
  greeting: 'Hello {{ buyer.name | name }},',
  publicGreeting: 'Hello,',
  thanks: 'Thank you for your message.',
  returning: 'Thank you for your message, and for ordering from us again.',
  repeated: 'Please accept our apologies for making you write to us about this again.',
  trackingFacts:
    '{% if tracking.number %}Your order {{ order.id }} is on its way with {{ tracking.carrier }}, tracking number {{ tracking.number }}.{% if tracking.status %} The latest status is: {{ tracking.status }}.{% endif %}{% if tracking.eta %} It is expected to arrive on {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} You can follow it here: {{ tracking.url }}{% endif %}{% else %}Your order {{ order.id }} is being prepared and will leave our warehouse by {{ order.shipBy | date }} at the latest.{% endif %}',
  nextUpdate: 'You will hear from us again by {{ reply.by | date }} at the latest.',
  signature: 'Kind regards,\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy: 'I understand that you want to know where your order is, and I am sorry that you had to ask.',
      solution:
        'We are keeping an eye on it for you. If it gets held up, we will sort that out with the carrier ourselves; you do not have to do anything.',
      closingQuestion: 'Is there a date by which you need it?',
    },
    'where-is-my-order-marketplace': {
      empathy: 'I understand that you want to know where your order is, and I am sorry that you had to ask.',
      facts:
        'Your order {{ order.id }} is packed and delivered by {{ marketplace.name }}.{% if tracking.eta %} It is expected to arrive on {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'The quickest way to the current status: open Your Orders, choose this order and select Track package. If nothing changes there, {{ marketplace.name }} customer service can see every step of the delivery and will help you.',
      expectation: 'If the arrival date changes, the tracking page will show the new one right away.',
      closingQuestion: 'Is there anything about the product itself that we can help you with?',
    },
    'late-delivery': {
      empathy:
        'I am very sorry that your order has not arrived on time. You were counting on that date, and waiting is frustrating.',
      solution:
        'That is our responsibility. We are finding out what is holding it up, and if it does not reach you, we will send you a replacement or refund you in full, whichever you prefer.',
      closingQuestion: 'Would you like to wait for it, or will it be too late for you?',
    },
    'late-delivery-marketplace': {
      empathy:
        'I am very sorry that your order has not arrived on time. You were counting on that date, and waiting is frustrating.',
      facts:
        'Your order {{ order.id }} is being delivered by {{ marketplace.name }}.{% if tracking.eta %} It is now expected to arrive on {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Please open Your Orders, choose this order and select Track package: the new date is shown there. If that date has passed too, choose Problem with order; {{ marketplace.name }} customer service will then arrange a replacement or a refund.',
      expectation: 'If the date changes again, the page will show it right away.',
      closingQuestion: 'Is there anything about the product itself that we can help you with?',
    },
    'not-received': {
      empathy:
        'I am very sorry that your order has not reached you. That should not happen, and you will not be left empty-handed.',
      facts:
        '{% if tracking.number %}Your order {{ order.id }} was shipped with {{ tracking.carrier }}, tracking number {{ tracking.number }}.{% if tracking.status %} The latest status is: {{ tracking.status }}.{% endif %}{% if tracking.url %} You can see it here: {{ tracking.url }}{% endif %}{% else %}This is about your order {{ order.id }}.{% endif %}',
      solution:
        'We will take care of this: we will clarify with the carrier where the package is, and if it does not turn up, we will send your order again or refund you in full. Either way, you will not lose any money.',
      closingQuestion: 'If it is not found, would you prefer a new delivery or a refund?',
    },
    'not-received-marketplace': {
      empathy: 'I am very sorry that your order has not reached you. That should not happen.',
      facts:
        'Your order {{ order.id }} was shipped by {{ marketplace.name }}, which can see every step of the delivery.',
      redirect:
        'Please open Your Orders, choose this order and select Problem with order. {{ marketplace.name }} customer service will check the delivery and then arrange a replacement or a refund.',
      expectation: 'You will receive the answer from {{ marketplace.name }} directly in your account.',
      closingQuestion: 'Is there anything else about this product that we can help you with?',
    },
    'missing-item': {
      empathy:
        'I am sorry that your order was not complete. That is frustrating, and it is our responsibility.',
      facts:
        'We have looked up your order {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'As soon as you tell us what is missing, we will send it to you free of charge, or refund it if you prefer.',
      closingQuestion: 'What exactly is missing, and would you like it sent or refunded?',
    },
    'wrong-item': {
      empathy:
        'I am sorry that you received the wrong item. You ordered something else, and the mistake is ours.',
      facts:
        'We have looked up your order {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'We will send you the right item, or refund you in full, whichever you prefer. Returning the wrong one will not cost you anything.',
      closingQuestion: 'Would you like the right item or your money back?',
    },
    'damaged-or-defective': {
      empathy:
        'I am very sorry that your item arrived damaged or does not work. You have every right to expect it to be in perfect condition.',
      facts:
        'We have looked up your order {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'We will make it right: you can choose between a free replacement and a full refund. The return will not cost you anything.',
      closingQuestion: 'Which would you prefer, a replacement or your money back?',
    },
    'not-as-described': {
      empathy:
        'I am sorry that the item is not what you expected from our description. I can understand your disappointment.',
      facts:
        'We have looked up your order {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'You can send it back at our expense, and we will refund you in full. We will also check the description and correct anything that is not right.',
      closingQuestion:
        'Would you like to return it, and could you tell us how it differs from the description?',
    },
    'product-problem-marketplace': {
      empathy:
        'I am very sorry that there is a problem with your item. You have every right to expect it to be complete and in perfect condition.',
      facts:
        'We have looked up your order {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'We are responsible for our product, and we will find a solution together with you. A short description of what is wrong, or a photo, is enough for us.',
      closingQuestion: 'What exactly is wrong with the item, and how would you like us to solve it?',
    },
    'return-request': {
      empathy: 'I am sorry that the item did not work out for you. Returning it is no problem.',
      facts:
        'This is about your order {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Please open Your Orders, choose the order and request the return there. We will approve it, and you will find the label and the address in the same place. Once the item is back with us, we will refund you.',
      closingQuestion: 'Was there something wrong with the item that we should know about?',
    },
    'return-request-marketplace': {
      empathy: 'I am sorry that the item did not work out for you. Returning it is no problem.',
      facts:
        'Your order {{ order.id }} was shipped by {{ marketplace.name }}, which also handles the return and the refund.',
      redirect:
        'Please open Your Orders, choose the order and select Return or replace items. You will see the label, the ways to hand in the package and the expected date of your refund.',
      expectation: '{{ marketplace.name }} will confirm each step in your account.',
      closingQuestion: 'Was there something wrong with the item that we should know about?',
    },
    'refund-status': {
      empathy:
        'I understand that you are waiting for your refund, and I am sorry that you had to ask about it.',
      facts:
        '{% if refund.amount %}We refunded {{ refund.amount | money }} for your order {{ order.id }}{% if refund.issuedAt %} on {{ refund.issuedAt | date }}{% endif %}.{% else %}The refund for your order {{ order.id }} has not been issued yet.{% endif %}',
      solution:
        '{% if refund.amount %}The money goes back to the payment method you used; how soon it shows in your account depends on your bank.{% else %}We are looking into it now and will refund what is due to you.{% endif %}',
      closingQuestion: 'Do you have any questions about the amount?',
    },
    'refund-status-marketplace': {
      empathy:
        'I understand that you are waiting for your refund, and I am sorry that you had to ask about it.',
      facts:
        'Your order {{ order.id }} was shipped by {{ marketplace.name }}, which also receives the return and issues the refund.',
      redirect:
        'Please open Your Orders, choose the order and select View return/refund status: the amount and the date are shown there. If they do not seem right, {{ marketplace.name }} customer service can see the payment and will help you.',
      expectation: '{{ marketplace.name }} will confirm the refund in your account as soon as it is issued.',
      closingQuestion: 'Is there anything about the product itself that we can help you with?',
    },
    'cancel-before-shipment': {
      empathy: 'I understand that you no longer need the order; that is no problem.',
      facts: 'Your order {{ order.id }} has not been shipped yet.',
      solution:
        'Please open your orders, choose this one and request the cancellation there. We will accept the request as soon as it arrives, and anything you have paid will be refunded.',
      closingQuestion: 'Can you see the option to cancel in your order?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'I understand that you no longer need the order; that is no problem.',
      facts: 'Your order {{ order.id }} has not been shipped yet.',
      solution:
        'Please open Your Orders, choose this order and press Request Cancellation. We will accept the request as soon as it arrives, Amazon will confirm it to you, and you will not be charged. Should the package leave before that, you can return it once it has arrived.',
      closingQuestion: 'Can you see the Request Cancellation button in your order?',
    },
    'cancel-after-shipment': {
      empathy:
        'I understand that you no longer need the order, and I am sorry that your message reached us after it had been shipped.',
      facts:
        'Your order {{ order.id }} is already on its way{% if tracking.carrier %} with {{ tracking.carrier }}{% endif %}{% if tracking.number %}, tracking number {{ tracking.number }}{% endif %}.{% if tracking.eta %} It is expected to arrive on {{ tracking.eta | date }}.{% endif %}',
      solution:
        'It can no longer be stopped, but you can return it: once it has arrived, open Your Orders, choose the order and request the return. We will refund you once it is back with us.',
      closingQuestion: 'Would you like to return it when it arrives?',
    },
    'cancel-order-marketplace': {
      empathy: 'I understand that you no longer need the order; that is no problem.',
      facts:
        'Your order {{ order.id }} is packed and shipped by {{ marketplace.name }}, which also handles the cancellation.',
      redirect:
        'Please open Your Orders, choose this order and select Cancel items. If that is no longer offered, the package has already been prepared: you can then return it through Your Orders once it has arrived, and {{ marketplace.name }} will refund you.',
      expectation: '{{ marketplace.name }} will confirm the cancellation in your account.',
      closingQuestion: 'Was there anything about the product that made you change your mind?',
    },
    'change-order-before-shipment': {
      empathy:
        'I understand that you would like to change something about your order, and we are happy to help.',
      facts: 'Your order {{ order.id }} has not been shipped yet.',
      solution:
        'If it is about the address, please change it in Your Orders, so that the right one is recorded. For anything else, please tell us exactly what should be different: we will check it before the package leaves and confirm what is possible.',
      closingQuestion: 'What exactly would you like to change?',
    },
    'change-order-after-shipment': {
      empathy:
        'I understand that you would like to change something about your order, and I am sorry that your message reached us after it had been shipped.',
      facts:
        'Your order {{ order.id }} is already on its way{% if tracking.carrier %} with {{ tracking.carrier }}{% endif %}{% if tracking.number %}, tracking number {{ tracking.number }}{% endif %}.{% if tracking.eta %} It is expected to arrive on {{ tracking.eta | date }}.{% endif %}',
      solution:
        'It can no longer be changed while it is on its way. If it does not suit you when it arrives, you can return it through Your Orders, and we will refund you once it is back with us.',
      closingQuestion: 'Will the order still work for you as it is?',
    },
    'change-order-marketplace': {
      empathy: 'I understand that you would like to change something about your order.',
      facts: 'Your order {{ order.id }} is packed and shipped by {{ marketplace.name }}.',
      redirect:
        'As long as it is being prepared, you can change it yourself: open Your Orders and choose this order. If the change is no longer offered there, {{ marketplace.name }} customer service will tell you what is still possible.',
      expectation: '{{ marketplace.name }} will confirm any change in your account.',
      closingQuestion: 'Is there anything about the product itself that we can help you with?',
    },
    'invoice-request': {
      empathy: 'Of course you can have an invoice, and I am sorry that you had to ask for it.',
      facts: 'This is about your order {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}You will find the invoice attached to this message.{% else %}We are preparing the invoice and will upload it to your order, where you can download it.{% endif %}',
      closingQuestion: 'Are the name and address on your order the ones the invoice should show?',
    },
    'product-question': {
      empathy: 'That is a good question, and I am glad that you asked.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Does that answer your question?',
    },
    'delivery-problem-notice': {
      empathy:
        'I am sorry to tell you that there is a problem with the delivery of your order {{ order.id }}.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} It is now expected to arrive on {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} You can follow it here: {{ tracking.url }}{% endif %}',
      solution:
        'We are taking care of it. If this does not suit you, we will find another solution together.',
      closingQuestion: 'Will this still work for you?',
    },
    'address-question': {
      empathy:
        'I am sorry to trouble you: to deliver your order {{ order.id }}, we need one more piece of information.',
      facts: '{{ problem.text }}',
      solution: 'As soon as we have your answer, we will send your order on its way.',
      closingQuestion: 'Could you please confirm the complete address for this order?',
    },
    'return-question': {
      empathy:
        'I am sorry that the item of your order {{ order.id }} did not work out for you. To complete your return, we need one more piece of information.',
      facts: '{{ problem.text }}',
      solution: 'As soon as we have your answer, we will complete the return and refund you.',
      closingQuestion: 'Could you please give us this information?',
    },
    'feedback-answer': {
      empathy: 'Thank you for telling us. I am sorry that this order did not go as it should.',
      facts: '{{ answer.text }}',
      solution:
        'We take your comments seriously and are working on what went wrong on our side. If anything about your order is still open, please write to us from your order, and we will put it right.',
    },
  },
});
