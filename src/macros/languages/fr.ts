import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** French. */
export const fr: StarterSet = /* @__PURE__ */ starterSet({
  language: 'fr',
  greeting: 'Bonjour {{ buyer.name | name }},',
  publicGreeting: 'Bonjour,',
  thanks: 'Nous vous remercions de votre message.',
  returning: 'Nous vous remercions de votre message et de votre fidélité.',
  repeated: 'Vous avez dû nous écrire une deuxième fois à ce sujet, et nous vous prions de nous en excuser.',
  trackingFacts:
    '{% if tracking.number %}Votre commande {{ order.id }} est en route avec {{ tracking.carrier }}, sous le numéro de suivi {{ tracking.number }}.{% if tracking.status %} Dernier statut connu : {{ tracking.status }}.{% endif %}{% if tracking.eta %} L’arrivée est prévue le {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Vous pouvez suivre le colis ici : {{ tracking.url }}{% endif %}{% else %}Nous préparons votre commande {{ order.id }}. Elle quittera notre entrepôt au plus tard le {{ order.shipBy | date }}.{% endif %}',
  nextUpdate: 'Nous vous donnerons des nouvelles au plus tard le {{ reply.by | date }}.',
  signature: 'Bien cordialement,\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Nous comprenons que vous souhaitiez savoir où en est votre commande, et nous sommes désolés que vous ayez eu à nous le demander.',
      solution:
        'Nous suivons votre commande de près. En cas de blocage, nous réglerons cela nous-mêmes avec le transporteur ; vous n’avez aucune démarche à faire.',
      closingQuestion: 'Avez-vous besoin de cette commande pour une date précise ?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Nous comprenons que vous souhaitiez savoir où en est votre commande, et nous sommes désolés que vous ayez eu à nous le demander.',
      facts:
        'Le stockage, la préparation et la livraison de votre commande {{ order.id }} sont assurés par {{ marketplace.name }}.{% if tracking.eta %} L’arrivée est prévue le {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Pour connaître au plus vite son statut actuel, veuillez ouvrir « Vos commandes », choisir cette commande et sélectionner « Suivre votre colis ». Si le colis n’avance plus, le service client {{ marketplace.name }} peut en vérifier chaque étape et vous aidera aussitôt.',
      expectation: 'La page de suivi affiche la nouvelle date d’arrivée dès qu’elle change.',
      closingQuestion: 'Avez-vous une question sur le produit lui-même ?',
    },
    'late-delivery': {
      empathy:
        'Nous sommes sincèrement désolés que votre commande ne soit pas arrivée à temps. Vous comptiez sur cette date, et l’attente est désagréable.',
      solution:
        'C’est à nous de régler cela. Nous recherchons ce qui retarde votre commande. Si elle ne vous parvient pas, nous vous ferons un nouvel envoi ou vous rembourserons intégralement, selon votre préférence.',
      closingQuestion: 'Souhaitez-vous attendre le colis, ou est-il déjà trop tard pour vous ?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Nous sommes sincèrement désolés que votre commande ne soit pas arrivée à temps. Vous comptiez sur cette date, et l’attente est désagréable.',
      facts:
        'La livraison de votre commande {{ order.id }} est assurée par {{ marketplace.name }}.{% if tracking.eta %} L’arrivée est désormais prévue le {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Veuillez ouvrir « Vos commandes », choisir cette commande et sélectionner « Suivre votre colis » : la nouvelle date y est indiquée. Si elle est dépassée elle aussi, choisissez « Problème avec la commande » ; le service client {{ marketplace.name }} organisera alors une nouvelle livraison ou vous remboursera.',
      expectation: 'La page affiche la nouvelle date dès qu’elle change.',
      closingQuestion: 'Avez-vous une question sur le produit lui-même ?',
    },
    'not-received': {
      empathy:
        'Nous sommes sincèrement désolés que votre commande ne vous soit pas parvenue. Cela ne devrait pas arriver, et nous ne vous laisserons pas sans solution.',
      facts:
        '{% if tracking.number %}Votre commande {{ order.id }} a été expédiée avec {{ tracking.carrier }}, sous le numéro de suivi {{ tracking.number }}.{% if tracking.status %} Dernier statut connu : {{ tracking.status }}.{% endif %}{% if tracking.url %} Vous pouvez consulter le suivi ici : {{ tracking.url }}{% endif %}{% else %}Votre message concerne la commande {{ order.id }}.{% endif %}',
      solution:
        'Nous nous en occupons : nous allons vérifier avec le transporteur où se trouve le colis. S’il reste introuvable, nous vous enverrons votre commande une seconde fois ou vous rembourserons intégralement. Vous n’y perdrez rien.',
      closingQuestion: 'Si le colis reste introuvable, préférez-vous un nouvel envoi ou un remboursement ?',
    },
    'not-received-marketplace': {
      empathy:
        'Nous sommes sincèrement désolés que votre commande ne vous soit pas parvenue. Cela ne devrait pas arriver.',
      facts:
        'Votre commande {{ order.id }} a été expédiée par {{ marketplace.name }}, qui peut consulter chaque étape de la livraison.',
      redirect:
        'Veuillez ouvrir « Vos commandes », choisir cette commande et sélectionner « Problème avec la commande ». Le service client {{ marketplace.name }} vérifiera la livraison, puis en organisera une nouvelle ou vous remboursera.',
      expectation: '{{ marketplace.name }} vous répondra directement dans votre compte.',
      closingQuestion: 'Avez-vous une autre question sur ce produit ?',
    },
    'missing-item': {
      empathy:
        'Nous sommes désolés que votre commande soit arrivée incomplète. C’est contrariant, et l’erreur vient de nous.',
      facts:
        'Nous avons consulté votre commande {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Dès que vous nous aurez indiqué ce qui manque, nous vous l’enverrons gratuitement. Si vous préférez, nous vous le rembourserons.',
      closingQuestion: 'Que manque-t-il, et préférez-vous un envoi ou un remboursement ?',
    },
    'wrong-item': {
      empathy:
        'Nous sommes désolés que vous ayez reçu un autre article que celui que vous aviez commandé. L’erreur vient de nous.',
      facts:
        'Nous avons consulté votre commande {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Nous vous enverrons le bon article ou vous rembourserons intégralement, selon votre préférence. Le retour de l’article reçu par erreur ne vous coûtera rien.',
      closingQuestion: 'Préférez-vous l’envoi du bon article ou un remboursement ?',
    },
    'damaged-or-defective': {
      empathy:
        'Nous sommes sincèrement désolés que votre article soit arrivé abîmé ou ne fonctionne pas. Vous étiez en droit de le recevoir en parfait état.',
      facts:
        'Nous avons consulté votre commande {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Nous allons y remédier : vous avez le choix entre un remplacement gratuit et un remboursement intégral. Le retour ne vous coûtera rien.',
      closingQuestion: 'Que préférez-vous, un remplacement ou un remboursement ?',
    },
    'not-as-described': {
      empathy:
        'Nous sommes désolés que l’article ne corresponde pas à ce que notre description laissait attendre. Nous comprenons votre déception.',
      facts:
        'Nous avons consulté votre commande {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Vous pouvez nous le renvoyer à nos frais, et nous vous rembourserons intégralement. Nous allons aussi vérifier la description et corriger ce qui ne serait pas exact.',
      closingQuestion:
        'Souhaitez-vous le renvoyer, et pouvez-vous nous dire ce qui diffère de la description ?',
    },
    'product-problem-marketplace': {
      empathy:
        'Nous sommes sincèrement désolés que vous rencontriez un problème avec votre article. Vous étiez en droit de le recevoir complet et en parfait état.',
      facts:
        'Nous avons consulté votre commande {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Nous sommes responsables de notre produit et nous trouverons une solution avec vous. Une brève description du problème, ou une photo, nous suffit.',
      closingQuestion: 'Quel est exactement le problème, et quelle solution vous conviendrait ?',
    },
    'return-request': {
      empathy:
        'Nous sommes désolés que l’article ne vous convienne pas. Vous pouvez le retourner sans difficulté.',
      facts:
        'Votre message concerne la commande {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Veuillez ouvrir « Vos commandes », choisir la commande et y demander le retour. Nous l’accepterons, et vous trouverez l’étiquette et l’adresse au même endroit. Nous vous rembourserons dès réception de l’article.',
      closingQuestion: 'L’article présentait-il un défaut que nous devrions connaître ?',
    },
    'return-request-marketplace': {
      empathy:
        'Nous sommes désolés que l’article ne vous convienne pas. Vous pouvez le retourner sans difficulté.',
      facts:
        'Votre commande {{ order.id }} a été expédiée par {{ marketplace.name }}, qui se charge également du retour et du remboursement.',
      redirect:
        'Veuillez ouvrir « Vos commandes », choisir la commande et sélectionner « Retourner ou remplacer des articles ». Vous y trouverez l’étiquette, les options de dépôt du colis et la date de votre remboursement.',
      expectation: '{{ marketplace.name }} confirmera chaque étape dans votre compte.',
      closingQuestion: 'L’article présentait-il un défaut que nous devrions connaître ?',
    },
    'refund-status': {
      empathy:
        'Nous comprenons que vous attendiez votre remboursement, et nous sommes désolés que vous ayez à poser la question.',
      facts:
        '{% if refund.amount %}Pour votre commande {{ order.id }}, nous vous avons remboursé {{ refund.amount | money }}{% if refund.issuedAt %} le {{ refund.issuedAt | date }}{% endif %}.{% else %}Le remboursement de votre commande {{ order.id }} n’a pas encore été effectué.{% endif %}',
      solution:
        '{% if refund.amount %}Le montant est recrédité sur le moyen de paiement que vous avez utilisé ; le délai avant qu’il apparaisse sur votre compte dépend de votre banque.{% else %}Nous vérifions cela dès maintenant et vous rembourserons ce qui vous est dû.{% endif %}',
      closingQuestion: 'Avez-vous une question au sujet du montant ?',
    },
    'refund-status-marketplace': {
      empathy:
        'Nous comprenons que vous attendiez votre remboursement, et nous sommes désolés que vous ayez à poser la question.',
      facts:
        'Votre commande {{ order.id }} a été expédiée par {{ marketplace.name }}, qui reçoit également le retour et verse le remboursement.',
      redirect:
        'Veuillez ouvrir « Vos commandes », choisir la commande et sélectionner « Afficher le statut du retour/remboursement » : le montant et la date y sont indiqués. S’ils ne vous semblent pas corrects, le service client {{ marketplace.name }} peut consulter le paiement et vous aidera aussitôt.',
      expectation:
        '{{ marketplace.name }} confirmera le remboursement dans votre compte dès qu’il aura été versé.',
      closingQuestion: 'Avez-vous une question sur le produit lui-même ?',
    },
    'cancel-before-shipment': {
      empathy: 'Nous comprenons que vous n’ayez plus besoin de cette commande ; cela ne pose aucun problème.',
      facts: 'Votre commande {{ order.id }} n’a pas encore été expédiée.',
      solution:
        'Veuillez ouvrir vos commandes, choisir celle-ci et y demander l’annulation. Nous accepterons la demande dès sa réception, et tout montant déjà payé vous sera restitué.',
      closingQuestion: 'L’option d’annulation apparaît-elle dans votre commande ?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Nous comprenons que vous n’ayez plus besoin de cette commande ; cela ne pose aucun problème.',
      facts: 'Votre commande {{ order.id }} n’a pas encore été expédiée.',
      solution:
        'Veuillez ouvrir « Vos commandes », choisir cette commande et cliquer sur « Demander l’annulation ». Nous accepterons la demande dès sa réception, Amazon vous confirmera l’annulation et rien ne vous sera débité. Si le colis devait partir entre-temps, vous pourriez le retourner après son arrivée.',
      closingQuestion: 'Le bouton « Demander l’annulation » apparaît-il dans votre commande ?',
    },
    'cancel-after-shipment': {
      empathy:
        'Nous comprenons que vous n’ayez plus besoin de cette commande, et nous sommes désolés que votre message nous soit parvenu après son départ.',
      facts:
        'Votre commande {{ order.id }} est déjà en route{% if tracking.carrier %} avec {{ tracking.carrier }}{% endif %}{% if tracking.number %}, numéro de suivi {{ tracking.number }}{% endif %}.{% if tracking.eta %} L’arrivée est prévue le {{ tracking.eta | date }}.{% endif %}',
      solution:
        'L’envoi ne peut plus être arrêté, mais vous pouvez retourner la commande : à son arrivée, ouvrez « Vos commandes », choisissez-la et demandez le retour. Nous vous rembourserons dès réception du colis.',
      closingQuestion: 'Souhaitez-vous retourner la commande à son arrivée ?',
    },
    'cancel-order-marketplace': {
      empathy: 'Nous comprenons que vous n’ayez plus besoin de cette commande ; cela ne pose aucun problème.',
      facts:
        'La préparation et l’expédition de votre commande {{ order.id }} sont assurées par {{ marketplace.name }}, qui traite également les annulations.',
      redirect:
        'Veuillez ouvrir « Vos commandes », choisir cette commande et sélectionner « Annuler des articles ». Si cette option n’est plus proposée, le colis est déjà préparé : après son arrivée, vous pourrez le retourner depuis « Vos commandes », et {{ marketplace.name }} vous remboursera.',
      expectation: '{{ marketplace.name }} confirmera l’annulation dans votre compte.',
      closingQuestion: 'Un aspect du produit vous a-t-il fait changer d’avis ?',
    },
    'change-order-before-shipment': {
      empathy:
        'Nous comprenons que vous ayez besoin de modifier votre commande, et nous vous aiderons volontiers.',
      facts: 'Votre commande {{ order.id }} n’a pas encore été expédiée.',
      solution:
        'S’il s’agit de l’adresse, veuillez la modifier dans « Vos commandes », afin que la bonne soit enregistrée. Pour toute autre modification, indiquez-nous précisément ce qui doit changer : nous vérifierons avant le départ du colis et vous confirmerons ce qui est possible.',
      closingQuestion: 'Que faut-il modifier exactement ?',
    },
    'change-order-after-shipment': {
      empathy:
        'Nous comprenons que vous ayez besoin de modifier votre commande, et nous sommes désolés que votre message nous soit parvenu après son départ.',
      facts:
        'Votre commande {{ order.id }} est déjà en route{% if tracking.carrier %} avec {{ tracking.carrier }}{% endif %}{% if tracking.number %}, numéro de suivi {{ tracking.number }}{% endif %}.{% if tracking.eta %} L’arrivée est prévue le {{ tracking.eta | date }}.{% endif %}',
      solution:
        'La commande ne peut plus être modifiée en cours d’acheminement. Si elle ne vous convient pas à son arrivée, vous pourrez la retourner depuis « Vos commandes », et nous vous rembourserons dès réception du colis.',
      closingQuestion: 'Pouvez-vous recevoir la commande telle qu’elle a été passée ?',
    },
    'change-order-marketplace': {
      empathy: 'Nous comprenons que vous ayez besoin de modifier votre commande.',
      facts:
        'La préparation et l’expédition de votre commande {{ order.id }} sont assurées par {{ marketplace.name }}.',
      redirect:
        'Tant que la commande est en préparation, vous pouvez la modifier directement : veuillez ouvrir « Vos commandes » et choisir cette commande. Si la modification n’y est plus proposée, le service client {{ marketplace.name }} vous indiquera ce qui reste possible.',
      expectation: '{{ marketplace.name }} confirmera chaque modification dans votre compte.',
      closingQuestion: 'Avez-vous une question sur le produit lui-même ?',
    },
    'invoice-request': {
      empathy:
        'Il est normal que vous ayez besoin d’une facture, et nous sommes désolés que vous ayez dû la demander.',
      facts: 'Votre message concerne la commande {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}Vous trouverez la facture en pièce jointe de ce message.{% else %}Nous préparons la facture et l’ajouterons à votre commande, où vous pourrez la télécharger.{% endif %}',
      closingQuestion:
        'Le nom et l’adresse de votre commande sont-ils ceux qui doivent figurer sur la facture ?',
    },
    'product-question': {
      empathy: 'C’est une bonne question, et nous y répondons avec plaisir.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Cela répond-il à votre question ?',
    },
    'delivery-problem-notice': {
      empathy: 'Nous sommes désolés : la livraison de votre commande {{ order.id }} rencontre un problème.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} L’arrivée est désormais prévue le {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Vous pouvez suivre le colis ici : {{ tracking.url }}{% endif %}',
      solution:
        'Nous nous en occupons. Si cela ne vous convient pas, nous trouverons une autre solution avec vous.',
      closingQuestion: 'Cela vous convient-il malgré tout ?',
    },
    'address-question': {
      empathy:
        'Nous sommes désolés de vous déranger : pour livrer votre commande {{ order.id }}, il nous manque une information.',
      facts: '{{ problem.text }}',
      solution: 'Dès que nous aurons votre réponse, nous ferons partir le colis.',
      closingQuestion: 'Pouvez-vous nous confirmer l’adresse complète pour cette commande ?',
    },
    'return-question': {
      empathy:
        'Nous sommes désolés que l’article de votre commande {{ order.id }} ne vous convienne pas. Pour finaliser votre retour, il nous manque une information.',
      facts: '{{ problem.text }}',
      solution: 'Dès que nous aurons votre réponse, nous finaliserons le retour et vous rembourserons.',
      closingQuestion: 'Pouvez-vous nous apporter cette précision ?',
    },
    'feedback-answer': {
      empathy:
        'Merci de nous avoir fait part de votre expérience. Nous sommes désolés que cette commande ne se soit pas déroulée comme elle aurait dû.',
      facts: '{{ answer.text }}',
      solution:
        'Nous prenons vos remarques au sérieux et travaillons à corriger ce qui n’a pas fonctionné de notre côté. Si un point de votre commande reste en suspens, veuillez nous écrire depuis la page de cette commande, et nous le réglerons.',
    },
  },
});
