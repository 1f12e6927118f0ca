import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Simplified Chinese. */
export const zh: StarterSet = /* @__PURE__ */ starterSet({
  language: 'zh-Hans',
  greeting: '尊敬的{{ buyer.name | name }}，您好！',
  publicGreeting: '您好！',
  thanks: '感谢您与我们联系。',
  returning: '感谢您与我们联系，也感谢您再次惠顾。',
  repeated: '同一件事让您再次费心联系，我们深感抱歉。',
  trackingFacts:
    '{% if tracking.number %}您的订单 {{ order.id }} 正在运输途中，由 {{ tracking.carrier }} 承运，运单号为 {{ tracking.number }}。{% if tracking.status %}最新物流状态：{{ tracking.status }}。{% endif %}{% if tracking.eta %}预计将于{{ tracking.eta | date }}送达。{% endif %}{% if tracking.url %}您可以在此查看物流进度：{{ tracking.url }}{% endif %}{% else %}您的订单 {{ order.id }} 正在打包，最晚于{{ order.shipBy | date }}从仓库发出。{% endif %}',
  nextUpdate: '我们最晚会在{{ reply.by | date }}再次与您联系，告知最新进展。',
  signature: '顺祝安好\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy: '我们理解您想知道订单目前到了哪里。让您特意来询问，非常抱歉。',
      solution: '我们会持续关注您的订单。如果有所耽搁，我们会直接与物流公司沟通解决，您无需进行任何操作。',
      closingQuestion: '请问您是否需要在某个日期之前收到商品？',
    },
    'where-is-my-order-marketplace': {
      empathy: '我们理解您想知道订单目前到了哪里。让您特意来询问，非常抱歉。',
      facts:
        '您的订单 {{ order.id }} 由 {{ marketplace.name }} 负责仓储、打包和配送。{% if tracking.eta %}预计将于{{ tracking.eta | date }}送达。{% endif %}',
      redirect:
        '查看最新状态最快的方法是：打开“我的订单”，找到这笔订单，然后选择“追踪包裹”。如果包裹状态一直没有更新，{{ marketplace.name }} 客服可以查到每一个配送环节，会及时为您处理。',
      expectation: '送达日期如有变化，追踪页面会随即更新。',
      closingQuestion: '关于商品本身，还有什么我们可以帮您的吗？',
    },
    'late-delivery': {
      empathy:
        '您的订单没有按时送达，我们非常抱歉。您已按预计的送达日期做了安排，却还要继续等待，难免让人着急。',
      solution:
        '这是我们的责任。我们正在查明延误的原因；如果商品最终没有送达，我们会为您补发或全额退款，由您选择。',
      closingQuestion: '请问您愿意再等一等，还是对您来说已经太晚了？',
    },
    'late-delivery-marketplace': {
      empathy:
        '您的订单没有按时送达，我们非常抱歉。您已按预计的送达日期做了安排，却还要继续等待，难免让人着急。',
      facts:
        '您的订单 {{ order.id }} 由 {{ marketplace.name }} 负责配送。{% if tracking.eta %}目前预计将于{{ tracking.eta | date }}送达。{% endif %}',
      redirect:
        '请打开“我的订单”，找到这笔订单并选择“追踪包裹”，页面上会显示新的送达日期。如果新的日期也已经过了，请选择“订单问题”，{{ marketplace.name }} 客服会为您重新寄送或退款。',
      expectation: '送达日期如有变化，该页面会随即更新。',
      closingQuestion: '关于商品本身，还有什么我们可以帮您的吗？',
    },
    'not-received': {
      empathy: '您没有收到订购的商品，我们非常抱歉。这种情况本不该发生，我们会负责到底。',
      facts:
        '{% if tracking.number %}您的订单 {{ order.id }} 由 {{ tracking.carrier }} 承运，运单号为 {{ tracking.number }}。{% if tracking.status %}最新物流状态：{{ tracking.status }}。{% endif %}{% if tracking.url %}您可以在此查看物流记录：{{ tracking.url }}{% endif %}{% else %}您反映的订单是 {{ order.id }}。{% endif %}',
      solution:
        '这件事由我们来处理。我们会与物流公司核实包裹的下落；如果包裹找不到，我们会为您重新寄送或全额退款，不会让您承担任何损失。',
      closingQuestion: '如果包裹找不到，您希望我们重新寄送还是退款？',
    },
    'not-received-marketplace': {
      empathy: '您没有收到订购的商品，我们非常抱歉。这种情况本不该发生。',
      facts:
        '您的订单 {{ order.id }} 由 {{ marketplace.name }} 负责配送，配送过程中的每一个环节，平台都可以查到。',
      redirect:
        '请打开“我的订单”，找到这笔订单并选择“订单问题”。{{ marketplace.name }} 客服会核实配送情况，然后为您重新寄送或退款。',
      expectation: '{{ marketplace.name }} 会直接在您的账户中答复您。',
      closingQuestion: '关于这件商品，还有什么我们可以帮您的吗？',
    },
    'missing-item': {
      empathy: '您收到的商品不齐全，我们非常抱歉。这是我们的疏忽，给您添麻烦了。',
      facts:
        '我们已查看您的订单 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '请告诉我们缺少的是哪一部分，我们会马上免费补寄；如果您更希望退款，我们也可以退还这部分的款项。',
      closingQuestion: '请问缺少的是哪一部分，您希望补寄还是退款？',
    },
    'wrong-item': {
      empathy: '您收到的不是您订购的商品，我们非常抱歉。这是我们的失误。',
      facts:
        '我们已查看您的订单 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '我们可以为您重新寄送正确的商品，也可以全额退款，由您选择。退回错发的商品不需要您承担任何费用。',
      closingQuestion: '您希望我们寄送正确的商品，还是为您退款？',
    },
    'damaged-or-defective': {
      empathy: '您收到的商品有破损或无法正常使用，我们非常抱歉。您理应收到完好无损的商品。',
      facts:
        '我们已查看您的订单 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution: '我们会为您妥善解决：您可以选择免费换货，也可以选择全额退款。退货不需要您承担任何费用。',
      closingQuestion: '请问您希望换货还是退款？',
    },
    'not-as-described': {
      empathy: '商品与我们的描述有出入，没有达到您的期望，我们非常抱歉。您的失望我们完全理解。',
      facts:
        '我们已查看您的订单 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '您可以将商品退回，运费由我们承担，我们会全额退款。我们也会核对商品描述，如有不准确之处会予以更正。',
      closingQuestion: '能否告诉我们商品与描述有哪些不同，以及您是否希望退货？',
    },
    'product-problem-marketplace': {
      empathy: '您收到的商品出现了问题，我们非常抱歉。您理应收到齐全完好的商品。',
      facts:
        '我们已查看您的订单 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '我们对自己的商品负责，会和您一起找到解决办法。您只需简单描述一下问题，或者发一张照片给我们即可。',
      closingQuestion: '请问商品具体有什么问题，您希望如何解决？',
    },
    'return-request': {
      empathy: '这件商品没能让您满意，我们很抱歉。您可以放心退货。',
      facts:
        '您要退货的订单是 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '请打开“我的订单”，找到这笔订单并提交退货申请。我们会予以批准，之后您可以在同一页面找到退货标签和退货地址。收到退回的商品后，我们会为您退款。',
      closingQuestion: '请问商品是否有什么问题需要我们了解？',
    },
    'return-request-marketplace': {
      empathy: '这件商品没能让您满意，我们很抱歉。您可以放心退货。',
      facts: '您的订单 {{ order.id }} 由 {{ marketplace.name }} 发货，退货和退款也由该平台办理。',
      redirect:
        '请打开“我的订单”，找到这笔订单并选择“退货或更换商品”。页面上会显示退货标签、可选的寄回方式以及退款日期。',
      expectation: '每一步办理完成后，{{ marketplace.name }} 都会在您的账户中通知您。',
      closingQuestion: '请问商品是否有什么问题需要我们了解？',
    },
    'refund-status': {
      empathy: '我们理解您正在等待退款。让您特意来询问，非常抱歉。',
      facts:
        '{% if refund.amount %}我们已{% if refund.issuedAt %}于{{ refund.issuedAt | date }}{% endif %}为您的订单 {{ order.id }} 退款 {{ refund.amount | money }}。{% else %}您的订单 {{ order.id }} 目前尚未退款。{% endif %}',
      solution:
        '{% if refund.amount %}款项会原路退回到您付款时使用的账户，具体到账时间取决于您的银行。{% else %}我们正在核实，并会将应退的款项退还给您。{% endif %}',
      closingQuestion: '关于退款金额，您有什么疑问吗？',
    },
    'refund-status-marketplace': {
      empathy: '我们理解您正在等待退款。让您特意来询问，非常抱歉。',
      facts: '您的订单 {{ order.id }} 由 {{ marketplace.name }} 发货，退货的接收和退款的支付也由该平台负责。',
      redirect:
        '请打开“我的订单”，找到这笔订单并选择“查看退货/退款状态”，页面上会显示退款金额和日期。如果您觉得有出入，{{ marketplace.name }} 客服可以查到付款情况，会及时为您处理。',
      expectation: '退款完成后，{{ marketplace.name }} 会在您的账户中通知您。',
      closingQuestion: '关于商品本身，还有什么我们可以帮您的吗？',
    },
    'cancel-before-shipment': {
      empathy: '我们理解您不再需要这笔订单，取消没有问题。',
      facts: '您的订单 {{ order.id }} 尚未发货。',
      solution:
        '请打开您的订单列表，找到这笔订单并提交取消申请。我们收到申请后会马上同意，您已支付的款项会退还给您。',
      closingQuestion: '您在订单中能看到取消的选项吗？',
    },
    'cancel-before-shipment-amazon': {
      empathy: '我们理解您不再需要这笔订单，取消没有问题。',
      facts: '您的订单 {{ order.id }} 尚未发货。',
      solution:
        '请打开“我的订单”，找到这笔订单并点击“请求取消”。我们收到申请后会马上同意，亚马逊会向您确认，您不会被扣款。如果包裹在此之前已经发出，您可以在收到后办理退货。',
      closingQuestion: '您在订单中能看到“请求取消”按钮吗？',
    },
    'cancel-after-shipment': {
      empathy: '我们理解您不再需要这笔订单。很抱歉，我们收到您的消息时，包裹已经发出。',
      facts:
        '您的订单 {{ order.id }} 已在运输途中{% if tracking.carrier %}，由 {{ tracking.carrier }} 承运{% endif %}{% if tracking.number %}，运单号为 {{ tracking.number }}{% endif %}。{% if tracking.eta %}预计将于{{ tracking.eta | date }}送达。{% endif %}',
      solution:
        '包裹现在已无法拦截，但您可以退货：收到后请打开“我的订单”，找到这笔订单并提交退货申请。收到退回的商品后，我们会为您退款。',
      closingQuestion: '收到包裹后，您需要办理退货吗？',
    },
    'cancel-order-marketplace': {
      empathy: '我们理解您不再需要这笔订单，这没有问题。',
      facts: '您的订单 {{ order.id }} 由 {{ marketplace.name }} 负责打包和发货，取消也在该平台上办理。',
      redirect:
        '请打开“我的订单”，找到这笔订单并选择“取消商品”。如果该选项已不再显示，说明包裹已经备好：您可以在收到后通过“我的订单”退货，{{ marketplace.name }} 会为您退款。',
      expectation: '{{ marketplace.name }} 会在您的账户中确认取消结果。',
      closingQuestion: '请问您取消订单，是否与商品本身有关？',
    },
    'change-order-before-shipment': {
      empathy: '我们理解您的订单需要修改，很乐意为您处理。',
      facts: '您的订单 {{ order.id }} 尚未发货。',
      solution:
        '如果需要修改的是地址，请在“我的订单”中更改，以确保记录无误。如果是其他内容，请告诉我们具体要怎样修改，我们会在发货前核实，并告知您哪些可以更改。',
      closingQuestion: '请问具体需要修改什么？',
    },
    'change-order-after-shipment': {
      empathy: '我们理解您的订单需要修改。很抱歉，我们收到您的消息时，包裹已经发出。',
      facts:
        '您的订单 {{ order.id }} 已在运输途中{% if tracking.carrier %}，由 {{ tracking.carrier }} 承运{% endif %}{% if tracking.number %}，运单号为 {{ tracking.number }}{% endif %}。{% if tracking.eta %}预计将于{{ tracking.eta | date }}送达。{% endif %}',
      solution:
        '运输途中已无法再作修改。如果收到后不合适，您可以通过“我的订单”退货；收到退回的商品后，我们会为您退款。',
      closingQuestion: '包裹按原订单送达，您方便接收吗？',
    },
    'change-order-marketplace': {
      empathy: '我们理解您的订单需要修改。',
      facts: '您的订单 {{ order.id }} 由 {{ marketplace.name }} 负责打包和发货。',
      redirect:
        '只要订单还在备货，您就可以自行修改：请打开“我的订单”并选择这笔订单。如果页面上已没有修改选项，{{ marketplace.name }} 客服会告诉您还有哪些可行的办法。',
      expectation: '每一项修改，{{ marketplace.name }} 都会在您的账户中确认。',
      closingQuestion: '关于商品本身，还有什么我们可以帮您的吗？',
    },
    'invoice-request': {
      empathy: '您需要发票，我们当然会提供。让您特意来索取，非常抱歉。',
      facts: '您需要发票的订单是 {{ order.id }}。',
      solution:
        '{% if invoice.isAttached %}发票已附在本消息中，请查收。{% else %}我们正在准备发票，稍后会上传到您的订单中，届时您可以自行下载。{% endif %}',
      closingQuestion: '发票上的名称和地址按订单中的信息开具，可以吗？',
    },
    'product-question': {
      empathy: '我们很高兴为您解答这个问题。',
      facts: '{{ answer.text }}',
      closingQuestion: '请问以上内容是否解答了您的疑问？',
    },
    'delivery-problem-notice': {
      empathy: '非常抱歉，您的订单 {{ order.id }} 在配送中出现了问题。',
      facts:
        '{{ problem.text }}{% if tracking.eta %}目前预计将于{{ tracking.eta | date }}送达。{% endif %}{% if tracking.url %}您可以在此查看物流进度：{{ tracking.url }}{% endif %}',
      solution: '我们正在处理这件事。如果这给您造成不便，我们会与您一起另想办法。',
      closingQuestion: '请问这会影响您的安排吗？',
    },
    'address-question': {
      empathy: '很抱歉打扰您。为了顺利送达您的订单 {{ order.id }}，我们还需要向您确认一项信息。',
      facts: '{{ problem.text }}',
      solution: '收到您的答复后，我们会马上为您发货。',
      closingQuestion: '能否请您确认一下这笔订单的完整收货地址？',
    },
    'return-question': {
      empathy:
        '您的订单 {{ order.id }} 中的商品没能让您满意，我们很抱歉。为了完成退货，我们还需要向您确认一项信息。',
      facts: '{{ problem.text }}',
      solution: '收到您的答复后，我们会马上完成退货手续并为您退款。',
      closingQuestion: '能否请您告诉我们相关情况？',
    },
    'feedback-answer': {
      empathy: '感谢您的反馈。这次购物未能如您所愿，我们深表歉意。',
      facts: '{{ answer.text }}',
      solution:
        '我们非常重视您的意见，正在改进我们做得不好的地方。如果您的订单还有未解决的问题，请通过订单页面联系我们，我们会妥善处理。',
    },
  },
});
