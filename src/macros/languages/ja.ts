import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Japanese. */
export const ja: StarterSet = /* @__PURE__ */ starterSet({
  language: 'ja',
  greeting: '{{ buyer.name | name }}',
  publicGreeting: 'お客様へ',
  thanks: 'このたびはご連絡いただき、ありがとうございます。',
  returning:
    'このたびはご連絡いただき、ありがとうございます。再び当店をご利用いただきましたことにも、心よりお礼申し上げます。',
  repeated: 'この件で再度ご連絡をいただくこととなり、深くお詫び申し上げます。',
  trackingFacts:
    '{% if tracking.number %}ご注文（注文番号：{{ order.id }}）は、{{ tracking.carrier }}にて発送済みです（追跡番号：{{ tracking.number }}）。{% if tracking.status %}最新の状況は「{{ tracking.status }}」です。{% endif %}{% if tracking.eta %}お届け予定日は{{ tracking.eta | date }}です。{% endif %}{% if tracking.url %}配送状況はこちらからご確認いただけます：{{ tracking.url }}{% endif %}{% else %}ご注文（注文番号：{{ order.id }}）は現在、発送の準備を進めております。遅くとも{{ order.shipBy | date }}までに発送いたします。{% endif %}',
  nextUpdate: '遅くとも{{ reply.by | date }}までに、改めてご連絡いたします。',
  signature: 'どうぞよろしくお願いいたします。\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'ご注文の商品がどこにあるのか、ご心配のことと存じます。お問い合わせのお手間をおかけし、申し訳ございません。',
      solution:
        'ご注文の状況は、お届けが済むまで当店でも確認してまいります。遅れが生じた場合は、当店から配送業者に確認して対応いたします。お客様にお手続きいただくことはございません。',
      closingQuestion: 'いつまでに必要といったご予定はございますか？',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'ご注文の商品がどこにあるのか、ご心配のことと存じます。お問い合わせのお手間をおかけし、申し訳ございません。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は、{{ marketplace.name }}が保管、梱包、配送を担当しております。{% if tracking.eta %}お届け予定日は{{ tracking.eta | date }}です。{% endif %}',
      redirect:
        '最新の状況は、「注文履歴」でこの注文を選び、「配送状況を確認」を押していただくと、すぐにご覧いただけます。荷物に動きがない場合は、お手数ですが、{{ marketplace.name }}のカスタマーサービスへお問い合わせください。配送の経過をすべて確認できる担当者が、すぐにご案内します。',
      expectation: 'お届け予定日が変わりますと、配送状況のページにすぐに表示されます。',
      closingQuestion: '商品そのものについて、当店でお役に立てることはございますか？',
    },
    'late-delivery': {
      empathy:
        'お届け予定日を過ぎても商品が届いておらず、誠に申し訳ございません。予定日に合わせてお待ちいただいていたところ、ご不便をおかけしております。',
      solution:
        'お届けの遅れは、当店の責任です。ただいま遅れの原因を確認しております。商品が届かない場合は、代わりの商品の発送または全額の返金を、ご希望に沿って承ります。',
      closingQuestion:
        'このままお待ちいただけますでしょうか、それともすでにご入り用の時期を過ぎておりますでしょうか？',
    },
    'late-delivery-marketplace': {
      empathy:
        'お届け予定日を過ぎても商品が届いておらず、誠に申し訳ございません。予定日に合わせてお待ちいただいていたところ、ご不便をおかけしております。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は、{{ marketplace.name }}が配送を担当しております。{% if tracking.eta %}現在のお届け予定日は{{ tracking.eta | date }}です。{% endif %}',
      redirect:
        'お手数ですが、「注文履歴」でこの注文を選び、「配送状況を確認」を押してください。新しいお届け予定日が表示されます。その日も過ぎている場合は、「注文に関する問題」をお選びください。{{ marketplace.name }}のカスタマーサービスが、商品の再送または返金の手続きを行います。',
      expectation: 'お届け予定日が変わりますと、同じページにすぐに表示されます。',
      closingQuestion: '商品そのものについて、当店でお役に立てることはございますか？',
    },
    'not-received': {
      empathy:
        'ご注文の商品がお手元に届いておらず、誠に申し訳ございません。本来あってはならないことであり、決してこのままにはいたしません。',
      facts:
        '{% if tracking.number %}ご注文（注文番号：{{ order.id }}）は、{{ tracking.carrier }}にて発送いたしました（追跡番号：{{ tracking.number }}）。{% if tracking.status %}最新の状況は「{{ tracking.status }}」です。{% endif %}{% if tracking.url %}配送の記録はこちらからご確認いただけます：{{ tracking.url }}{% endif %}{% else %}ご注文（注文番号：{{ order.id }}）についてご案内いたします。{% endif %}',
      solution:
        '当店で責任をもって対応いたします。荷物の所在は、当店から配送業者に確認いたします。荷物が見つからない場合は、商品を再度お送りするか、全額を返金いたします。お客様に費用をご負担いただくことはございません。',
      closingQuestion: '荷物が見つからない場合、商品の再送と返金のどちらをご希望ですか？',
    },
    'not-received-marketplace': {
      empathy: 'ご注文の商品がお手元に届いておらず、誠に申し訳ございません。本来あってはならないことです。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は{{ marketplace.name }}が発送しており、配送の経過はすべて{{ marketplace.name }}で確認できます。',
      redirect:
        'お手数ですが、「注文履歴」でこの注文を選び、「注文に関する問題」をお選びください。{{ marketplace.name }}のカスタマーサービスが配達の状況を確認し、商品の再送または返金の手続きを行います。',
      expectation: '{{ marketplace.name }}からの回答は、お客様のアカウントに直接届きます。',
      closingQuestion: 'この商品について、ほかに当店でお役に立てることはございますか？',
    },
    'missing-item': {
      empathy:
        'お届けした商品に不足があり、誠に申し訳ございません。当店の不手際でご不便をおかけしております。',
      facts:
        'ご注文（注文番号：{{ order.id }}）の内容を確認いたしました。{% if order.items != blank %}ご注文の商品は、{{ order.items | list }}です。{% endif %}',
      solution:
        '不足しているものをお知らせいただき次第、無料でお送りいたします。ご希望でしたら、その分を返金いたします。',
      closingQuestion: '不足している部分と、発送と返金のどちらをご希望かをお聞かせいただけますか？',
    },
    'wrong-item': {
      empathy:
        '誤った商品をお届けしてしまい、誠に申し訳ございません。ご注文と異なる商品が届いたのは、当店の手違いによるものです。',
      facts:
        'ご注文（注文番号：{{ order.id }}）の内容を確認いたしました。{% if order.items != blank %}ご注文の商品は、{{ order.items | list }}です。{% endif %}',
      solution:
        '正しい商品の発送または全額の返金を、ご希望に沿って承ります。誤ってお届けした商品の返送料は、当店が負担いたします。',
      closingQuestion: '正しい商品の発送と返金のどちらをご希望ですか？',
    },
    'damaged-or-defective': {
      empathy:
        'お届けした商品に破損または不具合があり、誠に申し訳ございません。本来であれば、万全の状態でお届けすべきところでした。',
      facts:
        'ご注文（注文番号：{{ order.id }}）の内容を確認いたしました。{% if order.items != blank %}ご注文の商品は、{{ order.items | list }}です。{% endif %}',
      solution:
        '当店で責任をもって対応いたします。無料での交換か全額の返金をお選びいただけます。返送料は当店が負担いたします。',
      closingQuestion: '交換と返金のどちらをご希望ですか？',
    },
    'not-as-described': {
      empathy:
        'お届けした商品が、説明をご覧になってご期待いただいたものと異なっており、誠に申し訳ございません。がっかりされたお気持ち、お察しいたします。',
      facts:
        'ご注文（注文番号：{{ order.id }}）の内容を確認いたしました。{% if order.items != blank %}ご注文の商品は、{{ order.items | list }}です。{% endif %}',
      solution:
        '返送料は当店負担でご返品を承り、全額を返金いたします。また、当店の商品説明に不正確な点がないか確認し、必要に応じて修正いたします。',
      closingQuestion: '説明と異なる点と、ご返品をご希望かどうかをお聞かせいただけますか？',
    },
    'product-problem-marketplace': {
      empathy:
        'お手元の商品に問題があり、誠に申し訳ございません。本来であれば、不足や不具合のない状態でお届けすべきところでした。',
      facts:
        'ご注文（注文番号：{{ order.id }}）の内容を確認いたしました。{% if order.items != blank %}ご注文の商品は、{{ order.items | list }}です。{% endif %}',
      solution:
        '商品については当店が責任をもって、お客様とご相談のうえ解決いたします。問題の内容を簡単にお書きいただくか、写真をお送りいただければ十分です。',
      closingQuestion: '商品の問題点と、ご希望の対応をお聞かせいただけますか？',
    },
    'return-request': {
      empathy: '商品がご希望に沿わず、申し訳ございません。ご返品を承ります。',
      facts:
        'ご注文（注文番号：{{ order.id }}）についてご案内いたします。{% if order.items != blank %}ご注文の商品は、{{ order.items | list }}です。{% endif %}',
      solution:
        'お手数ですが、「注文履歴」でこの注文を選び、返品をお申し込みください。当店で承認いたしますと、返送用のラベルと送り先が同じ画面に表示されます。商品が当店に届きましたら、返金いたします。',
      closingQuestion: '商品に何か問題がございましたら、お聞かせいただけますか？',
    },
    'return-request-marketplace': {
      empathy: '商品がご希望に沿わず、申し訳ございません。ご返品をお申し込みいただけます。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は{{ marketplace.name }}が発送しており、返品の受付と返金も{{ marketplace.name }}が行います。',
      redirect:
        'お手数ですが、「注文履歴」でこの注文を選び、「商品の返品」を押してください。返送用のラベル、荷物の引き渡し方法、返金の予定日が表示されます。',
      expectation: '各手続きの確認は、{{ marketplace.name }}からお客様のアカウントに届きます。',
      closingQuestion: '商品に何か問題がございましたら、お聞かせいただけますか？',
    },
    'refund-status': {
      empathy:
        '返金をお待ちのところ、ご心配のことと存じます。お問い合わせのお手間をおかけし、申し訳ございません。',
      facts:
        '{% if refund.amount %}ご注文（注文番号：{{ order.id }}）について、{% if refund.issuedAt %}{{ refund.issuedAt | date }}に{% endif %}{{ refund.amount | money }}を返金いたしました。{% else %}ご注文（注文番号：{{ order.id }}）の返金は、まだ完了しておりません。{% endif %}',
      solution:
        '{% if refund.amount %}返金は、ご注文時のお支払い方法に対して行われます。口座やカードの明細に反映される時期は、金融機関によって異なります。{% else %}ただいま状況を確認しており、お返しすべき金額を返金いたします。{% endif %}',
      closingQuestion: '返金額について、ご不明な点はございますか？',
    },
    'refund-status-marketplace': {
      empathy:
        '返金をお待ちのところ、ご心配のことと存じます。お問い合わせのお手間をおかけし、申し訳ございません。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は{{ marketplace.name }}が発送しており、返品の受け取りと返金も{{ marketplace.name }}が行います。',
      redirect:
        '「注文履歴」でこの注文を選び、「返品・返金の状況を確認」を押していただくと、金額と日付が表示されます。表示された内容に疑問がある場合は、お手数ですが、{{ marketplace.name }}のカスタマーサービスへお問い合わせください。詳しい状況を確認できる担当者が、すぐにご案内します。',
      expectation: '返金が完了しますと、{{ marketplace.name }}からの確認がお客様のアカウントに届きます。',
      closingQuestion: '商品そのものについて、当店でお役に立てることはございますか？',
    },
    'cancel-before-shipment': {
      empathy: 'ご注文が不要になったとのこと、承知いたしました。どうぞお気になさらないでください。',
      facts: 'ご注文（注文番号：{{ order.id }}）は、まだ発送しておりません。',
      solution:
        'お手数ですが、注文履歴でこの注文を選び、キャンセルをお申し込みください。お申し込みが届き次第、当店で承認いたします。お支払い済みの代金は、全額お返しいたします。',
      closingQuestion: 'ご注文の画面に、キャンセルの項目は表示されていますか？',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'ご注文が不要になったとのこと、承知いたしました。どうぞお気になさらないでください。',
      facts: 'ご注文（注文番号：{{ order.id }}）は、まだ発送しておりません。',
      solution:
        'お手数ですが、「注文履歴」でこの注文を選び、「キャンセルリクエスト」を押してください。リクエストが届き次第、当店で承認いたします。その後、Amazonから確認の連絡が届き、代金は請求されません。その前に荷物が発送された場合は、商品の到着後にご返品いただけます。',
      closingQuestion: 'ご注文の画面に、「キャンセルリクエスト」のボタンは表示されていますか？',
    },
    'cancel-after-shipment': {
      empathy:
        'ご注文が不要になったとのこと、承知いたしました。ご連絡をいただいた時点ですでに発送済みとなっており、申し訳ございません。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は、すでに{% if tracking.carrier %}{{ tracking.carrier }}にて{% endif %}配送中です{% if tracking.number %}（追跡番号：{{ tracking.number }}）{% endif %}。{% if tracking.eta %}お届け予定日は{{ tracking.eta | date }}です。{% endif %}',
      solution:
        '配送を止めることはできませんが、ご返品いただけます。商品が届きましたら、「注文履歴」でこの注文を選び、返品をお申し込みください。商品が当店に届きましたら、返金いたします。',
      closingQuestion: '商品の到着後、ご返品をご希望でしょうか？',
    },
    'cancel-order-marketplace': {
      empathy: 'ご注文が不要になったとのこと、承知いたしました。どうぞお気になさらないでください。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は{{ marketplace.name }}が梱包と発送を担当しており、キャンセルも{{ marketplace.name }}でお手続きいただけます。',
      redirect:
        'お手数ですが、「注文履歴」でこの注文を選び、「商品をキャンセル」を押してください。この項目が表示されない場合は、すでに発送の準備が整っています。その場合は、商品の到着後に「注文履歴」からご返品いただけます。返金は{{ marketplace.name }}が行います。',
      expectation: 'キャンセルの確認は、{{ marketplace.name }}からお客様のアカウントに届きます。',
      closingQuestion: '商品について、キャンセルのきっかけとなった点はございましたか？',
    },
    'change-order-before-shipment': {
      empathy: 'ご注文に変更が必要とのこと、ご事情は承知いたしました。できる限りお手伝いいたします。',
      facts: 'ご注文（注文番号：{{ order.id }}）は、まだ発送しておりません。',
      solution:
        'お届け先の変更でしたら、正しい住所が登録されるよう、「注文履歴」でご変更ください。そのほかの変更は、ご希望の内容を具体的にお知らせください。発送の前に確認し、可能な対応をご連絡いたします。',
      closingQuestion: '変更をご希望の内容を、お聞かせいただけますか？',
    },
    'change-order-after-shipment': {
      empathy:
        'ご注文に変更が必要とのこと、ご事情は承知いたしました。ご連絡をいただいた時点ですでに発送済みとなっており、申し訳ございません。',
      facts:
        'ご注文（注文番号：{{ order.id }}）は、すでに{% if tracking.carrier %}{{ tracking.carrier }}にて{% endif %}配送中です{% if tracking.number %}（追跡番号：{{ tracking.number }}）{% endif %}。{% if tracking.eta %}お届け予定日は{{ tracking.eta | date }}です。{% endif %}',
      solution:
        '恐れ入りますが、配送中の変更はできかねます。届いた商品がご希望に合わない場合は、「注文履歴」からご返品いただけます。商品が当店に届きましたら、返金いたします。',
      closingQuestion: 'ご注文時の内容のまま、お受け取りいただくことは可能でしょうか？',
    },
    'change-order-marketplace': {
      empathy: 'ご注文に変更が必要とのこと、ご事情は承知いたしました。',
      facts: 'ご注文（注文番号：{{ order.id }}）は、{{ marketplace.name }}が梱包と発送を担当しております。',
      redirect:
        '発送の準備中であれば、お客様ご自身で変更いただけます。お手数ですが、「注文履歴」でこの注文をお選びください。変更の項目が表示されない場合は、{{ marketplace.name }}のカスタマーサービスが、可能な対応をご案内します。',
      expectation: '変更の確認は、そのつど{{ marketplace.name }}からお客様のアカウントに届きます。',
      closingQuestion: '商品そのものについて、当店でお役に立てることはございますか？',
    },
    'invoice-request': {
      empathy:
        '請求書や領収書がご入り用とのこと、もちろん承ります。お申し出のお手間をおかけし、申し訳ございません。',
      facts: 'ご注文（注文番号：{{ order.id }}）についてご案内いたします。',
      solution:
        '{% if invoice.isAttached %}ご希望の書類を、このメッセージに添付しております。{% else %}ただいまご希望の書類を準備しております。ご注文の画面にアップロードいたしますので、そちらからダウンロードいただけます。{% endif %}',
      closingQuestion: '書類の宛名と住所は、ご注文時のものと同じでよろしいでしょうか？',
    },
    'product-question': {
      empathy: '商品に関心をお寄せいただき、うれしく存じます。ご質問に、次のとおりお答えいたします。',
      facts: '{{ answer.text }}',
      closingQuestion: 'こちらの回答で、ご不明な点は解消されましたでしょうか？',
    },
    'delivery-problem-notice': {
      empathy: 'ご注文（注文番号：{{ order.id }}）の配送に問題が生じており、誠に申し訳ございません。',
      facts:
        '{{ problem.text }}{% if tracking.eta %}新しいお届け予定日は{{ tracking.eta | date }}です。{% endif %}{% if tracking.url %}配送状況はこちらからご確認いただけます：{{ tracking.url }}{% endif %}',
      solution:
        '当店で責任をもって対応しております。ご不都合がございましたら、お客様とご相談のうえ、別の方法で解決いたします。',
      closingQuestion: 'この件で、ご予定に差し支えはございませんでしょうか？',
    },
    'address-question': {
      empathy:
        'お手数をおかけし、申し訳ございません。ご注文（注文番号：{{ order.id }}）のお届けにあたり、確認が必要な点がございます。',
      facts: '{{ problem.text }}',
      solution: 'ご返信をいただき次第、商品を発送いたします。',
      closingQuestion: 'このご注文のお届け先住所を、番地や建物名も含めてお知らせいただけますか？',
    },
    'return-question': {
      empathy:
        'ご注文（注文番号：{{ order.id }}）の商品がご希望に沿わず、申し訳ございません。返品の手続きを完了するため、確認が必要な点がございます。',
      facts: '{{ problem.text }}',
      solution: 'ご返信をいただき次第、返品の手続きを完了し、返金いたします。',
      closingQuestion: 'この点について、お聞かせいただけますか？',
    },
    'feedback-answer': {
      empathy:
        'このたびはご意見をお寄せいただき、ありがとうございます。ご注文への対応が行き届かず、申し訳ございませんでした。',
      facts: '{{ answer.text }}',
      solution:
        'いただいたご意見を真摯に受け止め、当店の至らなかった点の改善に取り組んでおります。ご注文についてまだ解決していないことがございましたら、ご注文の画面から当店へご連絡ください。責任をもって対応いたします。',
    },
  },
});
