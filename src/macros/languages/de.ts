import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** German. */
export const de: StarterSet = /* @__PURE__ */ starterSet({
  language: 'de',
  greeting: 'Hallo {{ buyer.name | name }},',
  publicGreeting: 'Guten Tag,',
  thanks: 'vielen Dank für Ihre Nachricht.',
  returning: 'vielen Dank für Ihre Nachricht und dafür, dass Sie wieder bei uns bestellt haben.',
  repeated: 'Bitte entschuldigen Sie, dass Sie uns deswegen noch einmal schreiben müssen.',
  trackingFacts:
    '{% if tracking.number %}Ihre Bestellung {{ order.id }} ist mit dem Versanddienst {{ tracking.carrier }} unterwegs, Sendungsnummer {{ tracking.number }}.{% if tracking.status %} Der letzte Status lautet: {{ tracking.status }}.{% endif %}{% if tracking.eta %} Die Zustellung ist für den {{ tracking.eta | date }} vorgesehen.{% endif %}{% if tracking.url %} Hier können Sie die Sendung verfolgen: {{ tracking.url }}{% endif %}{% else %}Ihre Bestellung {{ order.id }} wird gerade verpackt und verlässt unser Lager spätestens am {{ order.shipBy | date }}.{% endif %}',
  nextUpdate: 'Wir melden uns wieder bei Ihnen, spätestens am {{ reply.by | date }}.',
  signature: 'Freundliche Grüße\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Ich verstehe, dass Sie wissen möchten, wo Ihre Bestellung ist. Es tut mir leid, dass Sie nachfragen mussten.',
      solution:
        'Wir behalten Ihre Bestellung für Sie im Blick. Sollte sie unterwegs aufgehalten werden, klären wir das selbst mit dem Versanddienst; Sie müssen nichts unternehmen.',
      closingQuestion: 'Gibt es einen Termin, bis zu dem Sie die Bestellung brauchen?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Ich verstehe, dass Sie wissen möchten, wo Ihre Bestellung ist. Es tut mir leid, dass Sie nachfragen mussten.',
      facts:
        'Ihre Bestellung {{ order.id }} wird von {{ marketplace.name }} gelagert, verpackt und zugestellt.{% if tracking.eta %} Die Zustellung ist für den {{ tracking.eta | date }} vorgesehen.{% endif %}',
      redirect:
        'Den aktuellen Stand sehen Sie am schnellsten so: Öffnen Sie bitte „Meine Bestellungen“, wählen Sie diese Bestellung aus und klicken Sie auf „Lieferung verfolgen“. Sollte sich dort nichts bewegen, kann der Kundenservice von {{ marketplace.name }} jeden Schritt der Sendung einsehen und Ihnen gleich weiterhelfen.',
      expectation: 'Sobald sich der Liefertermin ändert, sehen Sie das neue Datum in der Sendungsverfolgung.',
      closingQuestion: 'Haben Sie noch eine Frage zum Artikel selbst, bei der wir Ihnen helfen können?',
    },
    'late-delivery': {
      empathy:
        'Es tut mir sehr leid, dass Ihre Bestellung nicht pünktlich angekommen ist. Sie haben sich auf den Termin verlassen, und das Warten ist ärgerlich.',
      solution:
        'Die Verantwortung dafür liegt bei uns. Wir gehen der Ursache gerade nach. Sollte Ihre Bestellung nicht bei Ihnen ankommen, schicken wir Ihnen Ersatz oder erstatten Ihnen den vollen Betrag, ganz wie Sie möchten.',
      closingQuestion: 'Möchten Sie noch auf Ihre Bestellung warten, oder kommt sie für Sie schon zu spät?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Es tut mir sehr leid, dass Ihre Bestellung nicht pünktlich angekommen ist. Sie haben sich auf den Termin verlassen, und das Warten ist ärgerlich.',
      facts:
        'Ihre Bestellung {{ order.id }} wird von {{ marketplace.name }} zugestellt.{% if tracking.eta %} Die Zustellung ist jetzt für den {{ tracking.eta | date }} vorgesehen.{% endif %}',
      redirect:
        'Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und klicken Sie auf „Lieferung verfolgen“: Dort wird der neue Termin angezeigt. Ist auch dieser verstrichen, klicken Sie bitte auf „Problem bei Bestellung“. Der Kundenservice von {{ marketplace.name }} schickt Ihnen die Bestellung dann noch einmal oder erstattet Ihnen den Betrag.',
      expectation: 'Sobald sich der Termin ändert, sehen Sie ihn auf dieser Seite.',
      closingQuestion: 'Haben Sie noch eine Frage zum Artikel selbst, bei der wir Ihnen helfen können?',
    },
    'not-received': {
      empathy:
        'Es tut mir sehr leid, dass Ihre Bestellung nicht bei Ihnen angekommen ist. Das darf nicht passieren, und Sie gehen nicht leer aus.',
      facts:
        '{% if tracking.number %}Ihre Bestellung {{ order.id }} wurde mit dem Versanddienst {{ tracking.carrier }} verschickt, Sendungsnummer {{ tracking.number }}.{% if tracking.status %} Der letzte Status lautet: {{ tracking.status }}.{% endif %}{% if tracking.url %} Den Sendungsverlauf sehen Sie hier: {{ tracking.url }}{% endif %}{% else %}Es geht um Ihre Bestellung {{ order.id }}.{% endif %}',
      solution:
        'Wir kümmern uns darum und klären mit dem Versanddienst, wo das Paket geblieben ist. Wenn es nicht wieder auftaucht, schicken wir Ihnen Ihre Bestellung noch einmal oder erstatten Ihnen den vollen Betrag. Ihnen entsteht dadurch kein Nachteil.',
      closingQuestion:
        'Was wäre Ihnen lieber, falls das Paket nicht wieder auftaucht: eine neue Lieferung oder Ihr Geld zurück?',
    },
    'not-received-marketplace': {
      empathy:
        'Es tut mir sehr leid, dass Ihre Bestellung nicht bei Ihnen angekommen ist. Das darf nicht passieren.',
      facts:
        'Ihre Bestellung {{ order.id }} wurde von {{ marketplace.name }} verschickt. Dort lässt sich jeder Schritt der Zustellung nachvollziehen.',
      redirect:
        'Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und klicken Sie auf „Problem bei Bestellung“. Der Kundenservice von {{ marketplace.name }} prüft die Zustellung und schickt Ihnen die Bestellung dann noch einmal oder erstattet Ihnen den Betrag.',
      expectation: 'Die Antwort von {{ marketplace.name }} erhalten Sie direkt in Ihrem Kundenkonto.',
      closingQuestion: 'Können wir Ihnen bei diesem Artikel sonst noch weiterhelfen?',
    },
    'missing-item': {
      empathy:
        'Es tut mir leid, dass Ihre Bestellung nicht vollständig war. Das ist ärgerlich, und der Fehler liegt bei uns.',
      facts:
        'Wir haben uns Ihre Bestellung {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} angesehen.',
      solution:
        'Sobald Sie uns sagen, was fehlt, schicken wir es Ihnen kostenlos nach. Wenn Ihnen das lieber ist, erstatten wir Ihnen stattdessen den Betrag dafür.',
      closingQuestion: 'Was genau fehlt, und möchten Sie lieber eine Nachlieferung oder eine Erstattung?',
    },
    'wrong-item': {
      empathy:
        'Es tut mir leid, dass Sie den falschen Artikel erhalten haben. Sie hatten etwas anderes bestellt, und der Fehler liegt bei uns.',
      facts:
        'Wir haben uns Ihre Bestellung {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} angesehen.',
      solution:
        'Wir schicken Ihnen den richtigen Artikel oder erstatten Ihnen den vollen Betrag, ganz wie Sie möchten. Die Rücksendung des falschen Artikels kostet Sie nichts.',
      closingQuestion: 'Was ist Ihnen lieber: der richtige Artikel oder Ihr Geld zurück?',
    },
    'damaged-or-defective': {
      empathy:
        'Es tut mir sehr leid, dass Ihr Artikel beschädigt angekommen ist oder nicht funktioniert. Sie erwarten zu Recht, dass alles einwandfrei ist.',
      facts:
        'Wir haben uns Ihre Bestellung {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} angesehen.',
      solution:
        'Wir bringen das in Ordnung: Sie können zwischen kostenlosem Ersatz und voller Erstattung wählen. Die Rücksendung kostet Sie nichts.',
      closingQuestion: 'Was ist Ihnen lieber: eine Ersatzlieferung oder Ihr Geld zurück?',
    },
    'not-as-described': {
      empathy:
        'Es tut mir leid, dass der Artikel nicht dem entspricht, was Sie nach unserer Beschreibung erwartet haben. Ich kann Ihre Enttäuschung gut verstehen.',
      facts:
        'Wir haben uns Ihre Bestellung {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} angesehen.',
      solution:
        'Sie können den Artikel auf unsere Kosten zurücksenden und erhalten den vollen Betrag zurück. Außerdem prüfen wir die Beschreibung und berichtigen, was daran nicht stimmt.',
      closingQuestion: 'Möchten Sie den Artikel zurücksenden, und was genau weicht von der Beschreibung ab?',
    },
    'product-problem-marketplace': {
      empathy:
        'Es tut mir sehr leid, dass es mit Ihrem Artikel ein Problem gibt. Sie erwarten zu Recht, dass alles vollständig und einwandfrei ist.',
      facts:
        'Wir haben uns Ihre Bestellung {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} angesehen.',
      solution:
        'Für unser Produkt sind wir verantwortlich, und wir finden gemeinsam mit Ihnen eine Lösung. Eine kurze Beschreibung des Problems oder ein Foto genügt uns.',
      closingQuestion: 'Was genau stimmt mit dem Artikel nicht, und welche Lösung wünschen Sie sich?',
    },
    'return-request': {
      empathy:
        'Es tut mir leid, dass der Artikel nicht das Richtige für Sie war. Die Rücksendung ist kein Problem.',
      facts:
        'Es geht um Ihre Bestellung {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Bitte öffnen Sie „Meine Bestellungen“, wählen Sie die Bestellung aus und beantragen Sie dort die Rücksendung. Wir genehmigen sie; das Rücksendeetikett und die Adresse finden Sie dann an derselben Stelle. Sobald der Artikel wieder bei uns ist, erstatten wir Ihnen den Betrag.',
      closingQuestion: 'War mit dem Artikel etwas nicht in Ordnung, wovon wir wissen sollten?',
    },
    'return-request-marketplace': {
      empathy:
        'Es tut mir leid, dass der Artikel nicht das Richtige für Sie war. Die Rücksendung ist kein Problem.',
      facts:
        'Ihre Bestellung {{ order.id }} wurde von {{ marketplace.name }} verschickt. Auch die Rücksendung und die Erstattung laufen über {{ marketplace.name }}.',
      redirect:
        'Bitte öffnen Sie „Meine Bestellungen“, wählen Sie die Bestellung aus und klicken Sie auf „Artikel zurücksenden“. Dort sehen Sie das Rücksendeetikett, die Abgabemöglichkeiten und den Termin Ihrer Erstattung.',
      expectation: '{{ marketplace.name }} bestätigt Ihnen jeden Schritt in Ihrem Kundenkonto.',
      closingQuestion: 'War mit dem Artikel etwas nicht in Ordnung, wovon wir wissen sollten?',
    },
    'refund-status': {
      empathy: 'Ich verstehe, dass Sie auf Ihr Geld warten. Es tut mir leid, dass Sie danach fragen müssen.',
      facts:
        '{% if refund.amount %}Für Ihre Bestellung {{ order.id }} haben wir Ihnen {% if refund.issuedAt %}am {{ refund.issuedAt | date }} {% endif %}einen Betrag von {{ refund.amount | money }} erstattet.{% else %}Die Erstattung für Ihre Bestellung {{ order.id }} ist noch nicht ausgezahlt.{% endif %}',
      solution:
        '{% if refund.amount %}Sie erhalten das Geld über die Zahlungsart zurück, mit der Sie bezahlt haben. Wann es auf Ihrem Konto erscheint, hängt von Ihrer Bank ab.{% else %}Wir gehen dem jetzt nach und erstatten Ihnen, was Ihnen zusteht.{% endif %}',
      closingQuestion: 'Haben Sie noch eine Frage zum Betrag?',
    },
    'refund-status-marketplace': {
      empathy: 'Ich verstehe, dass Sie auf Ihr Geld warten. Es tut mir leid, dass Sie danach fragen müssen.',
      facts:
        'Ihre Bestellung {{ order.id }} wurde von {{ marketplace.name }} verschickt. Auch die Rücksendung und die Erstattung laufen über {{ marketplace.name }}.',
      redirect:
        'Bitte öffnen Sie „Meine Bestellungen“, wählen Sie die Bestellung aus und klicken Sie auf „Status der Rücksendung/Erstattung“: Dort stehen der Betrag und das Datum. Sollte etwas nicht stimmen, kann der Kundenservice von {{ marketplace.name }} die Zahlung einsehen und Ihnen gleich weiterhelfen.',
      expectation:
        'Sobald die Erstattung ausgezahlt ist, bestätigt {{ marketplace.name }} sie in Ihrem Kundenkonto.',
      closingQuestion: 'Haben Sie noch eine Frage zum Artikel selbst, bei der wir Ihnen helfen können?',
    },
    'cancel-before-shipment': {
      empathy: 'Ich verstehe, dass Sie die Bestellung nicht mehr brauchen. Das ist kein Problem.',
      facts: 'Ihre Bestellung {{ order.id }} wurde noch nicht verschickt.',
      solution:
        'Bitte öffnen Sie die Übersicht Ihrer Bestellungen, wählen Sie diese Bestellung aus und beantragen Sie dort die Stornierung. Wir nehmen den Antrag an, sobald er bei uns eingeht. Was Sie bereits bezahlt haben, erhalten Sie zurück.',
      closingQuestion: 'Sehen Sie bei Ihrer Bestellung die Möglichkeit, sie zu stornieren?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Ich verstehe, dass Sie die Bestellung nicht mehr brauchen. Das ist kein Problem.',
      facts: 'Ihre Bestellung {{ order.id }} wurde noch nicht verschickt.',
      solution:
        'Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und klicken Sie auf „Stornierung anfordern“. Wir nehmen die Anfrage an, sobald sie bei uns eingeht. Amazon bestätigt Ihnen die Stornierung, und es wird Ihnen nichts berechnet. Sollte das Paket schon vorher unterwegs sein, können Sie es nach der Ankunft zurücksenden.',
      closingQuestion: 'Sehen Sie bei Ihrer Bestellung die Schaltfläche „Stornierung anfordern“?',
    },
    'cancel-after-shipment': {
      empathy:
        'Ich verstehe, dass Sie die Bestellung nicht mehr brauchen. Es tut mir leid, dass uns Ihre Nachricht erst nach dem Versand erreicht hat.',
      facts:
        'Ihre Bestellung {{ order.id }} ist bereits{% if tracking.carrier %} mit dem Versanddienst {{ tracking.carrier }}{% endif %} unterwegs{% if tracking.number %}, Sendungsnummer {{ tracking.number }}{% endif %}.{% if tracking.eta %} Die Zustellung ist für den {{ tracking.eta | date }} vorgesehen.{% endif %}',
      solution:
        'Das Paket lässt sich nicht mehr aufhalten, Sie können es aber zurücksenden: Öffnen Sie nach der Ankunft „Meine Bestellungen“, wählen Sie die Bestellung aus und beantragen Sie die Rücksendung. Sobald das Paket wieder bei uns ist, erstatten wir Ihnen den Betrag.',
      closingQuestion: 'Möchten Sie das Paket nach der Ankunft zurücksenden?',
    },
    'cancel-order-marketplace': {
      empathy: 'Ich verstehe, dass Sie die Bestellung nicht mehr brauchen. Das ist kein Problem.',
      facts:
        'Ihre Bestellung {{ order.id }} wird von {{ marketplace.name }} verpackt und verschickt. Dort lässt sie sich auch stornieren.',
      redirect:
        'Bitte öffnen Sie „Meine Bestellungen“, wählen Sie diese Bestellung aus und klicken Sie auf „Artikel stornieren“. Wird das nicht mehr angeboten, ist das Paket bereits vorbereitet. Sie können es dann nach der Ankunft über „Meine Bestellungen“ zurücksenden, und {{ marketplace.name }} erstattet Ihnen den Betrag.',
      expectation: '{{ marketplace.name }} bestätigt Ihnen die Stornierung in Ihrem Kundenkonto.',
      closingQuestion: 'Gab es am Artikel selbst etwas, das Sie umgestimmt hat?',
    },
    'change-order-before-shipment': {
      empathy: 'Ich verstehe, dass Sie an Ihrer Bestellung etwas ändern möchten, und helfe Ihnen gern.',
      facts: 'Ihre Bestellung {{ order.id }} wurde noch nicht verschickt.',
      solution:
        'Wenn es um die Adresse geht, ändern Sie sie bitte unter „Meine Bestellungen“, damit die richtige hinterlegt ist. Bei allem anderen schreiben Sie uns bitte genau, was anders sein soll: Wir prüfen es, bevor das Paket unser Lager verlässt, und bestätigen Ihnen, was möglich ist.',
      closingQuestion: 'Was genau soll geändert werden?',
    },
    'change-order-after-shipment': {
      empathy:
        'Ich verstehe, dass Sie an Ihrer Bestellung etwas ändern möchten. Es tut mir leid, dass uns Ihre Nachricht erst nach dem Versand erreicht hat.',
      facts:
        'Ihre Bestellung {{ order.id }} ist bereits{% if tracking.carrier %} mit dem Versanddienst {{ tracking.carrier }}{% endif %} unterwegs{% if tracking.number %}, Sendungsnummer {{ tracking.number }}{% endif %}.{% if tracking.eta %} Die Zustellung ist für den {{ tracking.eta | date }} vorgesehen.{% endif %}',
      solution:
        'Unterwegs lässt sich nichts mehr ändern. Falls die Bestellung für Sie so nicht passt, können Sie sie nach der Ankunft über „Meine Bestellungen“ zurücksenden. Sobald sie wieder bei uns ist, erstatten wir Ihnen den Betrag.',
      closingQuestion: 'Können Sie das Paket so annehmen, wie es bestellt wurde?',
    },
    'change-order-marketplace': {
      empathy: 'Ich verstehe, dass Sie an Ihrer Bestellung etwas ändern möchten.',
      facts: 'Ihre Bestellung {{ order.id }} wird von {{ marketplace.name }} verpackt und verschickt.',
      redirect:
        'Solange die Bestellung vorbereitet wird, können Sie sie selbst ändern: Öffnen Sie bitte „Meine Bestellungen“ und wählen Sie diese Bestellung aus. Wird die Änderung dort nicht mehr angeboten, sagt Ihnen der Kundenservice von {{ marketplace.name }}, was noch möglich ist.',
      expectation: '{{ marketplace.name }} bestätigt Ihnen jede Änderung in Ihrem Kundenkonto.',
      closingQuestion: 'Haben Sie noch eine Frage zum Artikel selbst, bei der wir Ihnen helfen können?',
    },
    'invoice-request': {
      empathy:
        'Selbstverständlich erhalten Sie eine Rechnung. Es tut mir leid, dass Sie danach fragen mussten.',
      facts: 'Es geht um Ihre Bestellung {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}Die Rechnung finden Sie im Anhang dieser Nachricht.{% else %}Wir bereiten die Rechnung vor und laden sie zu Ihrer Bestellung hoch. Dort können Sie sie herunterladen.{% endif %}',
      closingQuestion: 'Soll die Rechnung auf den Namen und die Adresse aus Ihrer Bestellung lauten?',
    },
    'product-question': {
      empathy: 'Das ist eine gute Frage, die ich Ihnen gern beantworte.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Ist Ihre Frage damit beantwortet?',
    },
    'delivery-problem-notice': {
      empathy:
        'Ihre Bestellung {{ order.id }} kann leider nicht wie geplant zugestellt werden. Das tut mir leid.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} Die Zustellung ist jetzt für den {{ tracking.eta | date }} vorgesehen.{% endif %}{% if tracking.url %} Hier können Sie die Sendung verfolgen: {{ tracking.url }}{% endif %}',
      solution:
        'Wir kümmern uns darum. Sollte die Lieferung so nicht mehr für Sie passen, finden wir eine andere Lösung.',
      closingQuestion: 'Passt die Lieferung so noch für Sie?',
    },
    'address-question': {
      empathy:
        'Ihre Bestellung {{ order.id }} kann noch nicht an Sie verschickt werden: Für die Zustellung fehlt uns noch eine Angabe. Bitte entschuldigen Sie die Umstände.',
      facts: '{{ problem.text }}',
      solution: 'Sobald wir Ihre Antwort haben, geht das Paket zu Ihnen auf den Weg.',
      closingQuestion: 'Könnten Sie uns bitte die vollständige Adresse für diese Bestellung bestätigen?',
    },
    'return-question': {
      empathy:
        'Ihr Artikel aus der Bestellung {{ order.id }} war leider nicht das Richtige für Sie; das tut mir leid. Um Ihre Rücksendung abzuschließen, brauchen wir noch eine Angabe von Ihnen.',
      facts: '{{ problem.text }}',
      solution:
        'Sobald wir Ihre Antwort haben, schließen wir die Rücksendung ab und erstatten Ihnen den Betrag.',
      closingQuestion: 'Könnten Sie uns dazu bitte kurz Bescheid geben?',
    },
    'feedback-answer': {
      empathy:
        'vielen Dank für Ihre Rückmeldung. Es tut mir leid, dass bei dieser Bestellung nicht alles so gelaufen ist, wie es sein sollte.',
      facts: '{{ answer.text }}',
      solution:
        'Wir nehmen Ihre Hinweise ernst und arbeiten an dem, was bei uns nicht gut gelaufen ist. Falls zu Ihrer Bestellung noch etwas offen ist, kontaktieren Sie uns bitte über die Bestellung in Ihrem Kundenkonto. Wir bringen es in Ordnung.',
    },
  },
});
