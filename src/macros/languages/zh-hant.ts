import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Traditional Chinese (Taiwan). */
export const zhHant: StarterSet = /* @__PURE__ */ starterSet({
  language: 'zh-Hant',
  greeting: '{{ buyer.name | name }} 您好：',
  publicGreeting: '您好：',
  thanks: '謝謝您的來訊。',
  returning: '謝謝您的來訊，也謝謝您再次選購我們的商品。',
  repeated: '同一件事還讓您再次來訊，我們深感抱歉。',
  trackingFacts:
    '{% if tracking.number %}您的訂單 {{ order.id }} 已在配送途中，由 {{ tracking.carrier }} 運送，包裹追蹤號碼為 {{ tracking.number }}。{% if tracking.status %}目前的配送狀態：{{ tracking.status }}。{% endif %}{% if tracking.eta %}預計於{{ tracking.eta | date }}送達。{% endif %}{% if tracking.url %}您可以在這裡查詢配送進度：{{ tracking.url }}{% endif %}{% else %}您的訂單 {{ order.id }} 正在包裝，最晚會在{{ order.shipBy | date }}出貨。{% endif %}',
  nextUpdate: '我們最晚會在{{ reply.by | date }}再次向您回報進度。',
  signature: '敬祝平安順心\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy: '我們明白您想知道包裹目前到哪裡了，很抱歉還讓您特地來詢問。',
      solution:
        '我們會持續為您留意這筆訂單。如果有所延誤，我們會直接與物流業者聯繫處理，您不需要另外做任何事。',
      closingQuestion: '請問您是否需要在特定日期前收到商品？',
    },
    'where-is-my-order-marketplace': {
      empathy: '我們明白您想知道包裹目前到哪裡了，很抱歉還讓您特地來詢問。',
      facts:
        '您的訂單 {{ order.id }} 由 {{ marketplace.name }} 負責倉儲、包裝與配送。{% if tracking.eta %}預計於{{ tracking.eta | date }}送達。{% endif %}',
      redirect:
        '想最快掌握目前狀態，請開啟「您的訂單」，找到這筆訂單後點選「追蹤包裹」。如果配送進度一直沒有更新，{{ marketplace.name }} 客服可以查到每一個配送環節，會立即為您協助。',
      expectation: '送達日期若有異動，追蹤頁面會隨即更新。',
      closingQuestion: '關於商品本身，還有需要我們協助的地方嗎？',
    },
    'late-delivery': {
      empathy: '您的訂單沒有準時送達，我們非常抱歉。您依照預定日期做了安排，卻還得繼續等候，想必讓您很困擾。',
      solution:
        '這是我們的責任。我們正在查明延誤的原因；如果商品最後沒有送達，我們會重新寄送或全額退款，以您的意願為準。',
      closingQuestion: '請問您願意再等候一些時間，還是對您來說已經太晚了？',
    },
    'late-delivery-marketplace': {
      empathy: '您的訂單沒有準時送達，我們非常抱歉。您依照預定日期做了安排，卻還得繼續等候，想必讓您很困擾。',
      facts:
        '您的訂單 {{ order.id }} 由 {{ marketplace.name }} 負責配送。{% if tracking.eta %}目前預計於{{ tracking.eta | date }}送達。{% endif %}',
      redirect:
        '請開啟「您的訂單」，找到這筆訂單後點選「追蹤包裹」，即可看到新的送達日期。如果新的日期也已經過了，請點選「訂單問題」，{{ marketplace.name }} 客服會為您重新寄送或退款。',
      expectation: '送達日期若有異動，該頁面會隨即更新。',
      closingQuestion: '關於商品本身，還有需要我們協助的地方嗎？',
    },
    'not-received': {
      empathy: '您沒有收到訂購的商品，我們非常抱歉。這種情形實在不應該發生，我們會負責到底。',
      facts:
        '{% if tracking.number %}您的訂單 {{ order.id }} 由 {{ tracking.carrier }} 運送，包裹追蹤號碼為 {{ tracking.number }}。{% if tracking.status %}目前的配送狀態：{{ tracking.status }}。{% endif %}{% if tracking.url %}您可以在這裡查詢配送紀錄：{{ tracking.url }}{% endif %}{% else %}您反映的訂單是 {{ order.id }}。{% endif %}',
      solution:
        '這件事交給我們處理。我們會與物流業者確認包裹的下落；如果找不到包裹，我們會重新寄送或全額退款，不會讓您有任何損失。',
      closingQuestion: '如果找不到包裹，您希望我們重新寄送還是退款？',
    },
    'not-received-marketplace': {
      empathy: '您沒有收到訂購的商品，我們非常抱歉。這種情形實在不應該發生。',
      facts:
        '您的訂單 {{ order.id }} 由 {{ marketplace.name }} 負責配送，配送過程中的每個環節，平台都可以查到。',
      redirect:
        '請開啟「您的訂單」，找到這筆訂單後點選「訂單問題」。{{ marketplace.name }} 客服會查證配送情形，再為您重新寄送或退款。',
      expectation: '{{ marketplace.name }} 會直接在您的帳戶中回覆您。',
      closingQuestion: '關於這項商品，還有其他需要我們協助的地方嗎？',
    },
    'missing-item': {
      empathy: '您收到的商品不齊全，我們非常抱歉。這是我們的疏失，造成您的不便，還請見諒。',
      facts:
        '我們已查看您的訂單 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution: '請告訴我們缺少的是哪個部分，我們會立即免費補寄；如果您希望退款，我們也會退還這部分的款項。',
      closingQuestion: '請問缺少的是哪個部分，您希望補寄還是退款？',
    },
    'wrong-item': {
      empathy: '您收到的並不是您訂購的商品，我們非常抱歉。這是我們的疏失。',
      facts:
        '我們已查看您的訂單 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '我們可以為您寄出正確的商品，也可以全額退款，以您的意願為準。退回寄錯的商品，您不需要負擔任何費用。',
      closingQuestion: '您希望我們寄出正確的商品，還是為您退款？',
    },
    'damaged-or-defective': {
      empathy: '您收到的商品有損壞或無法正常使用，我們非常抱歉。您本來就應該收到完好的商品。',
      facts:
        '我們已查看您的訂單 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution: '我們會負責到底：您可以選擇免費換新，也可以選擇全額退款。退貨不需要您負擔任何費用。',
      closingQuestion: '請問您希望換新還是退款？',
    },
    'not-as-described': {
      empathy: '商品與我們的說明有落差，沒有符合您的期待，我們非常抱歉。您的失望我們完全能夠理解。',
      facts:
        '我們已查看您的訂單 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '您可以將商品寄回，運費由我們負擔，並會全額退款給您。我們也會檢查商品說明，如有不正確的地方，會加以修正。',
      closingQuestion: '方便告訴我們商品與說明有哪些不同，以及您是否要退貨嗎？',
    },
    'product-problem-marketplace': {
      empathy: '您收到的商品有問題，我們非常抱歉。您本來就應該收到齊全而完好的商品。',
      facts:
        '我們已查看您的訂單 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '我們會對自己的商品負責，和您一起找出解決辦法。您只要簡單說明問題，或傳一張照片給我們就可以了。',
      closingQuestion: '請問商品有什麼狀況，您希望如何處理？',
    },
    'return-request': {
      empathy: '這項商品不符合您的需求，我們很抱歉。您可以放心退貨。',
      facts:
        '您要退貨的訂單是 {{ order.id }}{% if order.items != blank %}（{{ order.items | list }}）{% endif %}。',
      solution:
        '請開啟「您的訂單」，找到這筆訂單並申請退貨。我們會同意您的申請，接著您可以在同一個頁面找到退貨標籤與退貨地址。我們收到退回的商品後，就會為您退款。',
      closingQuestion: '請問商品是否有什麼問題需要讓我們了解？',
    },
    'return-request-marketplace': {
      empathy: '這項商品不符合您的需求，我們很抱歉。您可以放心退貨。',
      facts: '您的訂單 {{ order.id }} 由 {{ marketplace.name }} 出貨，退貨與退款也由該平台辦理。',
      redirect:
        '請開啟「您的訂單」，找到這筆訂單後點選「退貨或更換商品」。頁面上會顯示退貨標籤、可選擇的寄回方式，以及退款日期。',
      expectation: '每個步驟完成後，{{ marketplace.name }} 都會在您的帳戶中通知您。',
      closingQuestion: '請問商品是否有什麼問題需要讓我們了解？',
    },
    'refund-status': {
      empathy: '我們明白您正在等候退款，很抱歉還讓您特地來詢問。',
      facts:
        '{% if refund.amount %}我們已{% if refund.issuedAt %}於{{ refund.issuedAt | date }}{% endif %}為您的訂單 {{ order.id }} 退款 {{ refund.amount | money }}。{% else %}您的訂單 {{ order.id }} 目前還沒有退款。{% endif %}',
      solution:
        '{% if refund.amount %}款項會退回您原本的付款方式，實際入帳時間依您的銀行作業而定。{% else %}我們正在為您查明，會將應退的款項退還給您。{% endif %}',
      closingQuestion: '關於退款金額，您有任何疑問嗎？',
    },
    'refund-status-marketplace': {
      empathy: '我們明白您正在等候退款，很抱歉還讓您特地來詢問。',
      facts: '您的訂單 {{ order.id }} 由 {{ marketplace.name }} 出貨，退貨的收件與退款也由該平台負責。',
      redirect:
        '請開啟「您的訂單」，找到這筆訂單後點選「檢視退貨/退款狀態」，頁面上會顯示退款金額與日期。如果您覺得內容有誤，{{ marketplace.name }} 客服可以查到付款紀錄，會立即為您協助。',
      expectation: '退款完成後，{{ marketplace.name }} 會在您的帳戶中通知您。',
      closingQuestion: '關於商品本身，還有需要我們協助的地方嗎？',
    },
    'cancel-before-shipment': {
      empathy: '我們明白您不再需要這筆訂單，取消沒有問題。',
      facts: '您的訂單 {{ order.id }} 尚未出貨。',
      solution:
        '請開啟您的訂單頁面，找到這筆訂單並申請取消。我們收到申請後會立即同意，您已支付的款項也會退還給您。',
      closingQuestion: '請問您在訂單中有看到取消的選項嗎？',
    },
    'cancel-before-shipment-amazon': {
      empathy: '我們明白您不再需要這筆訂單，取消沒有問題。',
      facts: '您的訂單 {{ order.id }} 尚未出貨。',
      solution:
        '請開啟「您的訂單」，找到這筆訂單後點選「要求取消」。我們收到申請後會立即同意，Amazon 會向您確認，您不會被收取費用。如果包裹在那之前已經寄出，您可以在收到後辦理退貨。',
      closingQuestion: '請問您在訂單中有看到「要求取消」按鈕嗎？',
    },
    'cancel-after-shipment': {
      empathy: '我們明白您不再需要這筆訂單。很抱歉，我們收到您的訊息時，包裹已經寄出。',
      facts:
        '您的訂單 {{ order.id }} 已在配送途中{% if tracking.carrier %}，由 {{ tracking.carrier }} 運送{% endif %}{% if tracking.number %}，包裹追蹤號碼為 {{ tracking.number }}{% endif %}。{% if tracking.eta %}預計於{{ tracking.eta | date }}送達。{% endif %}',
      solution:
        '包裹目前已無法攔回，但您可以退貨：收到後請開啟「您的訂單」，找到這筆訂單並申請退貨。我們收到退回的商品後，就會為您退款。',
      closingQuestion: '請問您收到包裹後要辦理退貨嗎？',
    },
    'cancel-order-marketplace': {
      empathy: '我們明白您不再需要這筆訂單，這沒有問題。',
      facts: '您的訂單 {{ order.id }} 由 {{ marketplace.name }} 負責包裝與出貨，取消也是在該平台上辦理。',
      redirect:
        '請開啟「您的訂單」，找到這筆訂單後點選「取消商品」。如果已經沒有這個選項，表示包裹已經準備完成：您可以在收到後透過「您的訂單」退貨，{{ marketplace.name }} 會為您退款。',
      expectation: '{{ marketplace.name }} 會在您的帳戶中確認取消結果。',
      closingQuestion: '請問您取消訂單，是否與商品本身有關呢？',
    },
    'change-order-before-shipment': {
      empathy: '我們明白您的訂單需要更改，很樂意為您處理。',
      facts: '您的訂單 {{ order.id }} 尚未出貨。',
      solution:
        '如果要更改的是地址，請直接在「您的訂單」中修改，以確保資料正確。如果是其他內容，請告訴我們要如何更改，我們會在出貨前確認，並告知您哪些可以調整。',
      closingQuestion: '請問您要更改哪些內容？',
    },
    'change-order-after-shipment': {
      empathy: '我們明白您的訂單需要更改。很抱歉，我們收到您的訊息時，包裹已經寄出。',
      facts:
        '您的訂單 {{ order.id }} 已在配送途中{% if tracking.carrier %}，由 {{ tracking.carrier }} 運送{% endif %}{% if tracking.number %}，包裹追蹤號碼為 {{ tracking.number }}{% endif %}。{% if tracking.eta %}預計於{{ tracking.eta | date }}送達。{% endif %}',
      solution:
        '配送途中已無法更改。如果收到後不符合您的需求，您可以透過「您的訂單」退貨；我們收到退回的商品後，就會為您退款。',
      closingQuestion: '包裹依原訂單內容送達，您方便收取嗎？',
    },
    'change-order-marketplace': {
      empathy: '我們明白您的訂單需要更改。',
      facts: '您的訂單 {{ order.id }} 由 {{ marketplace.name }} 負責包裝與出貨。',
      redirect:
        '只要訂單還在備貨，您就可以自行更改：請開啟「您的訂單」並選擇這筆訂單。如果頁面上已經沒有更改的選項，{{ marketplace.name }} 客服會告訴您還有哪些可行的方式。',
      expectation: '每一項更改，{{ marketplace.name }} 都會在您的帳戶中確認。',
      closingQuestion: '關於商品本身，還有需要我們協助的地方嗎？',
    },
    'invoice-request': {
      empathy: '您需要發票，我們當然會提供，很抱歉還讓您特地來索取。',
      facts: '您需要發票的訂單是 {{ order.id }}。',
      solution:
        '{% if invoice.isAttached %}發票已附在這則訊息中，請您查收。{% else %}我們正在準備發票，稍後會上傳到您的訂單，屆時您就可以下載。{% endif %}',
      closingQuestion: '發票上的名稱與地址，是否依訂單上的資料開立即可？',
    },
    'product-question': {
      empathy: '我們很樂意為您說明這個問題。',
      facts: '{{ answer.text }}',
      closingQuestion: '請問這樣有解答您的疑問嗎？',
    },
    'delivery-problem-notice': {
      empathy: '非常抱歉，您的訂單 {{ order.id }} 在配送上發生了問題。',
      facts:
        '{{ problem.text }}{% if tracking.eta %}目前預計於{{ tracking.eta | date }}送達。{% endif %}{% if tracking.url %}您可以在這裡查詢配送進度：{{ tracking.url }}{% endif %}',
      solution: '我們正在處理這件事。如果這造成您的不便，我們會與您一起另尋解決方式。',
      closingQuestion: '請問這會影響您的安排嗎？',
    },
    'address-question': {
      empathy: '很抱歉打擾您。為了順利送達您的訂單 {{ order.id }}，我們還需要向您確認一項資料。',
      facts: '{{ problem.text }}',
      solution: '收到您的回覆後，我們會立即為您出貨。',
      closingQuestion: '能否請您確認這筆訂單的完整收件地址？',
    },
    'return-question': {
      empathy:
        '您的訂單 {{ order.id }} 中的商品不符合您的需求，我們很抱歉。為了完成退貨，我們還需要向您確認一項資料。',
      facts: '{{ problem.text }}',
      solution: '收到您的回覆後，我們會立即完成退貨手續並為您退款。',
      closingQuestion: '方便請您告訴我們相關情形嗎？',
    },
    'feedback-answer': {
      empathy: '謝謝您告訴我們您的感受。這次購物沒能讓您滿意，我們深感抱歉。',
      facts: '{{ answer.text }}',
      solution:
        '我們非常重視您的意見，正在改善我們做得不夠好的地方。如果您的訂單還有尚未解決的問題，請從訂單頁面與我們聯繫，我們會妥善處理。',
    },
  },
});
