import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Italian. */
export const it: StarterSet = /* @__PURE__ */ starterSet({
  language: 'it',
  greeting: 'Gentile {{ buyer.name | name }},',
  publicGreeting: 'Gentile cliente,',
  thanks: 'grazie per il Suo messaggio.',
  returning: 'grazie per il Suo messaggio e per aver ordinato di nuovo da noi.',
  repeated: 'Ci scusi se ha dovuto scriverci di nuovo per questo motivo.',
  trackingFacts:
    '{% if tracking.number %}Il Suo ordine {{ order.id }} è in viaggio con {{ tracking.carrier }}, codice di tracciamento {{ tracking.number }}.{% if tracking.status %} Ultimo aggiornamento: {{ tracking.status }}.{% endif %}{% if tracking.eta %} L’arrivo è previsto per il giorno {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Può seguire il pacco qui: {{ tracking.url }}{% endif %}{% else %}Stiamo preparando il Suo ordine {{ order.id }}. Lascerà il nostro magazzino entro il giorno {{ order.shipBy | date }}.{% endif %}',
  nextUpdate: 'Riceverà nostre notizie entro il giorno {{ reply.by | date }}.',
  signature: 'Cordiali saluti\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Comprendiamo che desideri sapere dove si trova il Suo ordine, e ci dispiace che abbia dovuto chiedercelo.',
      solution:
        'Seguiamo noi la spedizione per Lei. In caso di intoppi, ce ne occuperemo direttamente con il corriere: Lei non deve fare nulla.',
      closingQuestion: 'C’è una data entro la quale Le serve?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Comprendiamo che desideri sapere dove si trova il Suo ordine, e ci dispiace che abbia dovuto chiedercelo.',
      facts:
        'La preparazione e la consegna del Suo ordine {{ order.id }} sono gestite da {{ marketplace.name }}.{% if tracking.eta %} L’arrivo è previsto per il giorno {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Per conoscere subito lo stato attuale, La preghiamo di aprire «I miei ordini», scegliere questo ordine e selezionare «Traccia il mio pacco». Se lo stato non cambia, il servizio clienti di {{ marketplace.name }} può vedere ogni passaggio della consegna e Le darà assistenza.',
      expectation: 'Se la data di arrivo cambia, la pagina di tracciamento mostrerà subito quella nuova.',
      closingQuestion: 'Possiamo essere d’aiuto per qualcosa che riguarda il prodotto stesso?',
    },
    'late-delivery': {
      empathy:
        'Ci dispiace molto che il Suo ordine non sia arrivato in tempo. Contava su quella data, e comprendiamo il disagio.',
      solution:
        'La responsabilità è nostra. Stiamo verificando che cosa causa il ritardo e, se l’ordine non dovesse arrivare, Le invieremo un nuovo articolo o Le rimborseremo l’intero importo, come preferisce.',
      closingQuestion: 'Preferisce attendere l’arrivo o per Lei sarebbe troppo tardi?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Ci dispiace molto che il Suo ordine non sia arrivato in tempo. Contava su quella data, e comprendiamo il disagio.',
      facts:
        'Il Suo ordine {{ order.id }} viene consegnato da {{ marketplace.name }}.{% if tracking.eta %} L’arrivo è ora previsto per il giorno {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'La preghiamo di aprire «I miei ordini», scegliere questo ordine e selezionare «Traccia il mio pacco»: lì troverà la nuova data. Se anche questa è passata, scelga «Problema con l’ordine»: il servizio clienti di {{ marketplace.name }} provvederà a un nuovo invio o al rimborso.',
      expectation: 'Se la data cambia ancora, la pagina lo mostrerà subito.',
      closingQuestion: 'Possiamo essere d’aiuto per qualcosa che riguarda il prodotto stesso?',
    },
    'not-received': {
      empathy:
        'Ci dispiace molto che non abbia ricevuto il Suo ordine. Non dovrebbe succedere, e troveremo una soluzione.',
      facts:
        '{% if tracking.number %}Il Suo ordine {{ order.id }} è stato spedito con {{ tracking.carrier }}, codice di tracciamento {{ tracking.number }}.{% if tracking.status %} Ultimo aggiornamento: {{ tracking.status }}.{% endif %}{% if tracking.url %} Può vedere i dettagli qui: {{ tracking.url }}{% endif %}{% else %}Si tratta del Suo ordine {{ order.id }}.{% endif %}',
      solution:
        'Ce ne occupiamo noi: chiariremo con il corriere dove si trova il pacco. Se non dovesse essere ritrovato, Le invieremo di nuovo l’ordine o Le rimborseremo l’intero importo. In ogni caso non subirà alcuna perdita.',
      closingQuestion: 'Se il pacco non venisse ritrovato, preferirebbe un nuovo invio o il rimborso?',
    },
    'not-received-marketplace': {
      empathy: 'Ci dispiace molto che non abbia ricevuto il Suo ordine. Non dovrebbe succedere.',
      facts:
        'La consegna del Suo ordine {{ order.id }} è stata gestita da {{ marketplace.name }}, che può verificarne ogni passaggio.',
      redirect:
        'La preghiamo di aprire «I miei ordini», scegliere questo ordine e selezionare «Problema con l’ordine». Il servizio clienti di {{ marketplace.name }} verificherà la consegna e provvederà poi a un nuovo invio o al rimborso.',
      expectation: 'Riceverà la risposta di {{ marketplace.name }} direttamente nel Suo account.',
      closingQuestion: 'Possiamo essere d’aiuto per qualcos’altro che riguarda questo prodotto?',
    },
    'missing-item': {
      empathy:
        'Ci dispiace che il Suo ordine non fosse completo. È spiacevole, e la responsabilità è nostra.',
      facts:
        'Abbiamo consultato il Suo ordine {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Non appena ci dirà che cosa manca, Le invieremo gratuitamente la parte mancante. Se preferisce, Le rimborseremo l’importo corrispondente.',
      closingQuestion: 'Che cosa manca esattamente, e preferisce l’invio o il rimborso?',
    },
    'wrong-item': {
      empathy:
        'Ci dispiace che abbia ricevuto l’articolo sbagliato. Ne aveva ordinato un altro, e l’errore è nostro.',
      facts:
        'Abbiamo consultato il Suo ordine {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Le invieremo l’articolo giusto o Le rimborseremo l’intero importo, come preferisce. La restituzione di quello sbagliato non Le costerà nulla.',
      closingQuestion: 'Preferisce ricevere l’articolo giusto o avere il rimborso?',
    },
    'damaged-or-defective': {
      empathy:
        'Ci dispiace molto che il Suo articolo sia arrivato danneggiato o non funzioni. Aveva tutto il diritto di riceverlo in perfette condizioni.',
      facts:
        'Abbiamo consultato il Suo ordine {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Rimedieremo noi: può scegliere tra una sostituzione gratuita e il rimborso completo. La restituzione non Le costerà nulla.',
      closingQuestion: 'Che cosa preferisce, la sostituzione o il rimborso?',
    },
    'not-as-described': {
      empathy:
        'Ci dispiace che l’articolo non corrisponda a ciò che la nostra descrizione lasciava intendere. Comprendiamo la Sua delusione.',
      facts:
        'Abbiamo consultato il Suo ordine {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Può restituirlo a nostre spese, e Le rimborseremo l’intero importo. Verificheremo inoltre la descrizione e correggeremo ciò che non è esatto.',
      closingQuestion: 'Desidera restituirlo, e può dirci che cosa è diverso dalla descrizione?',
    },
    'product-problem-marketplace': {
      empathy:
        'Ci dispiace molto che ci sia un problema con il Suo articolo. Aveva tutto il diritto di riceverlo completo e in perfette condizioni.',
      facts:
        'Abbiamo consultato il Suo ordine {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Siamo responsabili del nostro prodotto e troveremo una soluzione insieme a Lei. Ci basta una breve descrizione del problema, oppure una foto.',
      closingQuestion: 'Che cosa non va esattamente nell’articolo, e quale soluzione preferirebbe?',
    },
    'return-request': {
      empathy: 'Ci dispiace che l’articolo non sia adatto alle Sue esigenze. Può restituirlo senza problemi.',
      facts:
        'Si tratta del Suo ordine {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'La preghiamo di aprire «I miei ordini», scegliere l’ordine e richiedere lì il reso. Lo approveremo, e nella stessa pagina troverà l’etichetta e l’indirizzo. Non appena avremo ricevuto l’articolo, Le rimborseremo l’importo.',
      closingQuestion: 'C’era qualche problema con l’articolo di cui dovremmo essere a conoscenza?',
    },
    'return-request-marketplace': {
      empathy: 'Ci dispiace che l’articolo non sia adatto alle Sue esigenze. Può restituirlo senza problemi.',
      facts:
        'Il Suo ordine {{ order.id }} è stato spedito da {{ marketplace.name }}, che si occupa anche del reso e del rimborso.',
      redirect:
        'La preghiamo di aprire «I miei ordini», scegliere l’ordine e selezionare «Restituisci o sostituisci articoli». Lì troverà l’etichetta, le modalità per consegnare il pacco e la data prevista del rimborso.',
      expectation: '{{ marketplace.name }} confermerà ogni passaggio nel Suo account.',
      closingQuestion: 'C’era qualche problema con l’articolo di cui dovremmo essere a conoscenza?',
    },
    'refund-status': {
      empathy:
        'Comprendiamo che stia aspettando il rimborso, e ci dispiace che abbia dovuto chiederci notizie.',
      facts:
        '{% if refund.amount %}Per il Suo ordine {{ order.id }} abbiamo rimborsato {{ refund.amount | money }}{% if refund.issuedAt %} il giorno {{ refund.issuedAt | date }}{% endif %}.{% else %}Il rimborso del Suo ordine {{ order.id }} non è ancora stato effettuato.{% endif %}',
      solution:
        '{% if refund.amount %}L’importo viene riaccreditato sul metodo di pagamento che ha utilizzato; il tempo necessario perché compaia sul Suo conto dipende dalla Sua banca.{% else %}Stiamo verificando proprio ora e Le rimborseremo quanto Le spetta.{% endif %}',
      closingQuestion: 'Ha qualche domanda sull’importo?',
    },
    'refund-status-marketplace': {
      empathy:
        'Comprendiamo che stia aspettando il rimborso, e ci dispiace che abbia dovuto chiederci notizie.',
      facts:
        'Il Suo ordine {{ order.id }} è stato spedito da {{ marketplace.name }}, che riceve anche il reso ed effettua il rimborso.',
      redirect:
        'La preghiamo di aprire «I miei ordini», scegliere l’ordine e selezionare «Visualizza lo stato del reso/rimborso»: lì troverà l’importo e la data. Se non Le sembrano corretti, il servizio clienti di {{ marketplace.name }} può vedere il pagamento e Le darà assistenza.',
      expectation:
        '{{ marketplace.name }} confermerà il rimborso nel Suo account non appena sarà stato effettuato.',
      closingQuestion: 'Possiamo essere d’aiuto per qualcosa che riguarda il prodotto stesso?',
    },
    'cancel-before-shipment': {
      empathy: 'Comprendiamo che l’ordine non Le serva più; non c’è alcun problema.',
      facts: 'Il Suo ordine {{ order.id }} non è ancora stato spedito.',
      solution:
        'La preghiamo di aprire i Suoi ordini, scegliere questo e richiedere lì l’annullamento. Accetteremo la richiesta non appena la riceveremo, e Le rimborseremo quanto eventualmente già pagato.',
      closingQuestion: 'Nel Suo ordine vede l’opzione per annullarlo?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Comprendiamo che l’ordine non Le serva più; non c’è alcun problema.',
      facts: 'Il Suo ordine {{ order.id }} non è ancora stato spedito.',
      solution:
        'La preghiamo di aprire «I miei ordini», scegliere questo ordine e premere «Richiedi annullamento». Accetteremo la richiesta non appena la riceveremo, Amazon Le darà conferma e non Le sarà addebitato nulla. Se il pacco dovesse partire prima, potrà restituirlo dopo l’arrivo.',
      closingQuestion: 'Nel Suo ordine vede il pulsante «Richiedi annullamento»?',
    },
    'cancel-after-shipment': {
      empathy:
        'Comprendiamo che l’ordine non Le serva più, e ci dispiace che il Suo messaggio ci sia arrivato dopo la partenza del pacco.',
      facts:
        'Il Suo ordine {{ order.id }} è già in viaggio{% if tracking.carrier %} con {{ tracking.carrier }}{% endif %}{% if tracking.number %}, codice di tracciamento {{ tracking.number }}{% endif %}.{% if tracking.eta %} L’arrivo è previsto per il giorno {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Non è più possibile fermarlo, ma può restituirlo: quando sarà arrivato, apra «I miei ordini», scelga l’ordine e richieda il reso. Non appena avremo ricevuto l’articolo, Le rimborseremo l’importo.',
      closingQuestion: 'Desidera restituirlo dopo l’arrivo?',
    },
    'cancel-order-marketplace': {
      empathy: 'Comprendiamo che l’ordine non Le serva più; non c’è alcun problema.',
      facts:
        'Il Suo ordine {{ order.id }} viene preparato e spedito da {{ marketplace.name }}, che ne gestisce anche l’annullamento.',
      redirect:
        'La preghiamo di aprire «I miei ordini», scegliere questo ordine e selezionare «Annulla articoli». Se l’opzione non è più disponibile, il pacco è già stato preparato: dopo l’arrivo potrà restituirlo da «I miei ordini», e {{ marketplace.name }} Le rimborserà l’importo.',
      expectation: '{{ marketplace.name }} confermerà l’annullamento nel Suo account.',
      closingQuestion: 'C’è qualcosa del prodotto che Le ha fatto cambiare idea?',
    },
    'change-order-before-shipment': {
      empathy:
        'Comprendiamo che desideri modificare qualcosa nel Suo ordine, e faremo volentieri il possibile.',
      facts: 'Il Suo ordine {{ order.id }} non è ancora stato spedito.',
      solution:
        'Se si tratta dell’indirizzo, La preghiamo di modificarlo in «I miei ordini», così che risulti registrato quello giusto. Per qualsiasi altra modifica, ci indichi con precisione che cosa deve cambiare: lo verificheremo prima che il pacco parta e Le confermeremo che cosa è possibile.',
      closingQuestion: 'Che cosa va modificato esattamente?',
    },
    'change-order-after-shipment': {
      empathy:
        'Comprendiamo che desideri modificare qualcosa nel Suo ordine, e ci dispiace che il Suo messaggio ci sia arrivato dopo la partenza del pacco.',
      facts:
        'Il Suo ordine {{ order.id }} è già in viaggio{% if tracking.carrier %} con {{ tracking.carrier }}{% endif %}{% if tracking.number %}, codice di tracciamento {{ tracking.number }}{% endif %}.{% if tracking.eta %} L’arrivo è previsto per il giorno {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Ora che è in viaggio non è più possibile modificarlo. Se all’arrivo non dovesse andare bene per Lei, potrà restituirlo da «I miei ordini». Non appena avremo ricevuto l’articolo, Le rimborseremo l’importo.',
      closingQuestion: 'L’ordine può andare bene per Lei anche così com’è?',
    },
    'change-order-marketplace': {
      empathy: 'Comprendiamo che desideri modificare qualcosa nel Suo ordine.',
      facts: 'Il Suo ordine {{ order.id }} viene preparato e spedito da {{ marketplace.name }}.',
      redirect:
        'Finché è in preparazione, può modificarlo direttamente: La preghiamo di aprire «I miei ordini» e scegliere questo ordine. Se la modifica non è più disponibile, il servizio clienti di {{ marketplace.name }} Le dirà che cosa è ancora possibile.',
      expectation: '{{ marketplace.name }} confermerà ogni modifica nel Suo account.',
      closingQuestion: 'Possiamo essere d’aiuto per qualcosa che riguarda il prodotto stesso?',
    },
    'invoice-request': {
      empathy: 'Può avere senz’altro la fattura, e ci dispiace che abbia dovuto chiederla.',
      facts: 'Si tratta del Suo ordine {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}Trova la fattura in allegato a questo messaggio.{% else %}Stiamo preparando la fattura e la caricheremo nel Suo ordine, da dove potrà scaricarla.{% endif %}',
      closingQuestion: 'Il nome e l’indirizzo dell’ordine sono quelli che devono comparire sulla fattura?',
    },
    'product-question': {
      empathy: 'È una buona domanda, e rispondiamo con piacere.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Abbiamo risposto alla Sua domanda?',
    },
    'delivery-problem-notice': {
      empathy: 'Le chiediamo scusa: c’è un problema con la consegna del Suo ordine {{ order.id }}.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} L’arrivo è ora previsto per il giorno {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Può seguire il pacco qui: {{ tracking.url }}{% endif %}',
      solution:
        'Ce ne stiamo occupando. Se questo non va bene per Lei, troveremo insieme un’altra soluzione.',
      closingQuestion: 'Per Lei può andare bene così?',
    },
    'address-question': {
      empathy:
        'Le chiediamo scusa per il disturbo: per consegnare il Suo ordine {{ order.id }} ci serve ancora un’informazione.',
      facts: '{{ problem.text }}',
      solution: 'Non appena avremo la Sua risposta, il pacco partirà.',
      closingQuestion: 'Può confermarci l’indirizzo completo per questo ordine?',
    },
    'return-question': {
      empathy:
        'Le chiediamo scusa se l’articolo del Suo ordine {{ order.id }} non ha soddisfatto le Sue aspettative. Per completare il reso ci serve ancora un’informazione.',
      facts: '{{ problem.text }}',
      solution: 'Non appena avremo la Sua risposta, completeremo il reso e Le rimborseremo l’importo.',
      closingQuestion: 'Può fornirci questa informazione?',
    },
    'feedback-answer': {
      empathy:
        'grazie per averci raccontato la Sua esperienza. Ci dispiace che questo ordine non sia andato come doveva.',
      facts: '{{ answer.text }}',
      solution:
        'Prendiamo sul serio le Sue osservazioni e stiamo lavorando su ciò che da parte nostra non ha funzionato. Se qualcosa del Suo ordine è ancora in sospeso, ci scriva dalla pagina dell’ordine e troveremo una soluzione.',
    },
  },
});
