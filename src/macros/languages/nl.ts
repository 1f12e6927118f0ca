import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Dutch. */
export const nl: StarterSet = /* @__PURE__ */ starterSet({
  language: 'nl',
  greeting: 'Beste {{ buyer.name | name }},',
  publicGreeting: 'Beste klant,',
  thanks: 'Bedankt voor uw bericht.',
  returning: 'Bedankt voor uw bericht en fijn dat u opnieuw bij ons hebt besteld.',
  repeated: 'Mijn excuses dat u ons hierover nog een keer moet schrijven.',
  trackingFacts:
    '{% if tracking.number %}Uw bestelling {{ order.id }} is onderweg met vervoerder {{ tracking.carrier }}, trackingnummer {{ tracking.number }}.{% if tracking.status %} De laatste status is: {{ tracking.status }}.{% endif %}{% if tracking.eta %} De levering wordt verwacht op {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} U kunt het pakket hier volgen: {{ tracking.url }}{% endif %}{% else %}Uw bestelling {{ order.id }} wordt nu ingepakt en verlaat ons magazijn uiterlijk op {{ order.shipBy | date }}.{% endif %}',
  nextUpdate: 'U hoort uiterlijk op {{ reply.by | date }} weer van ons.',
  signature: 'Met vriendelijke groet,\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy: 'Ik begrijp dat u wilt weten waar uw bestelling is. Het spijt me dat u ernaar moest vragen.',
      solution:
        'Wij houden uw bestelling voor u in de gaten. Loopt die onderweg vertraging op, dan lossen wij dat zelf op met de vervoerder; u hoeft niets te doen.',
      closingQuestion: 'Is er een datum waarop u de bestelling uiterlijk nodig hebt?',
    },
    'where-is-my-order-marketplace': {
      empathy: 'Ik begrijp dat u wilt weten waar uw bestelling is. Het spijt me dat u ernaar moest vragen.',
      facts:
        'Uw bestelling {{ order.id }} wordt opgeslagen, ingepakt en bezorgd door {{ marketplace.name }}.{% if tracking.eta %} De levering wordt verwacht op {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Zo ziet u het snelst de actuele status: open ‘Mijn bestellingen’, kies deze bestelling en klik op ‘Pakket volgen’. Verandert daar niets, dan kan de klantenservice van {{ marketplace.name }} elke stap van de zending bekijken en u meteen verderhelpen.',
      expectation: 'Zodra de leverdatum verandert, staat de nieuwe datum op de trackingpagina.',
      closingQuestion: 'Hebt u nog een vraag over het product zelf waarmee wij u kunnen helpen?',
    },
    'late-delivery': {
      empathy:
        'Het spijt me zeer dat uw bestelling niet op tijd is aangekomen. U had op de leverdatum gerekend, en wachten is vervelend.',
      solution:
        'Dat is onze verantwoordelijkheid. Wij zoeken uit waardoor uw bestelling is vertraagd. Komt die niet bij u aan, dan sturen wij u een vervangend exemplaar of betalen wij u het volledige bedrag terug, wat u het liefst hebt.',
      closingQuestion: 'Wilt u nog op uw bestelling wachten, of is het voor u al te laat?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Het spijt me zeer dat uw bestelling niet op tijd is aangekomen. U had op de leverdatum gerekend, en wachten is vervelend.',
      facts:
        'Uw bestelling {{ order.id }} wordt bezorgd door {{ marketplace.name }}.{% if tracking.eta %} De levering wordt nu verwacht op {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Ga naar ‘Mijn bestellingen’, kies deze bestelling en klik op ‘Pakket volgen’: daar staat de nieuwe datum. Is ook die verstreken, klik dan op ‘Probleem met bestelling’. De klantenservice van {{ marketplace.name }} stuurt de bestelling dan opnieuw of betaalt u het bedrag terug.',
      expectation: 'Zodra de datum verandert, ziet u dat op die pagina.',
      closingQuestion: 'Hebt u nog een vraag over het product zelf waarmee wij u kunnen helpen?',
    },
    'not-received': {
      empathy:
        'Het spijt me zeer dat uw bestelling niet bij u is aangekomen. Dat hoort niet te gebeuren, en u komt niet met lege handen te staan.',
      facts:
        '{% if tracking.number %}Uw bestelling {{ order.id }} is verzonden met vervoerder {{ tracking.carrier }}, trackingnummer {{ tracking.number }}.{% if tracking.status %} De laatste status is: {{ tracking.status }}.{% endif %}{% if tracking.url %} U kunt de zending hier bekijken: {{ tracking.url }}{% endif %}{% else %}Het gaat om uw bestelling {{ order.id }}.{% endif %}',
      solution:
        'Wij regelen dit voor u en gaan met de vervoerder na waar het pakket is gebleven. Wordt het niet gevonden, dan sturen wij uw bestelling opnieuw of betalen wij u het volledige bedrag terug. U blijft niet met de kosten zitten.',
      closingQuestion:
        'Wat hebt u het liefst als het pakket niet wordt gevonden: een nieuwe levering of uw geld terug?',
    },
    'not-received-marketplace': {
      empathy: 'Het spijt me zeer dat uw bestelling niet bij u is aangekomen. Dat hoort niet te gebeuren.',
      facts:
        'Uw bestelling {{ order.id }} is verzonden door {{ marketplace.name }}. Daar is elke stap van de bezorging te zien.',
      redirect:
        'Ga naar ‘Mijn bestellingen’, kies deze bestelling en klik op ‘Probleem met bestelling’. De klantenservice van {{ marketplace.name }} controleert de bezorging en stuurt de bestelling daarna opnieuw of betaalt u het bedrag terug.',
      expectation: 'U ontvangt het antwoord van {{ marketplace.name }} rechtstreeks in uw account.',
      closingQuestion: 'Kunnen wij u bij dit product verder nog ergens mee helpen?',
    },
    'missing-item': {
      empathy: 'Het spijt me dat uw bestelling niet compleet was. Dat is vervelend, en de fout ligt bij ons.',
      facts:
        'Wij hebben uw bestelling {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} bekeken.',
      solution:
        'Zodra u ons laat weten wat er ontbreekt, sturen wij het u kosteloos na. Hebt u liever uw geld terug, dan betalen wij dat deel terug.',
      closingQuestion: 'Wat ontbreekt er precies, en wilt u dat nagestuurd of terugbetaald krijgen?',
    },
    'wrong-item': {
      empathy:
        'Het spijt me dat u het verkeerde artikel hebt ontvangen. U had iets anders besteld, en de fout ligt bij ons.',
      facts:
        'Wij hebben uw bestelling {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} bekeken.',
      solution:
        'Wij sturen u het juiste artikel of betalen u het volledige bedrag terug, wat u het liefst hebt. Het verkeerde artikel terugsturen kost u niets.',
      closingQuestion: 'Wilt u het juiste artikel ontvangen of uw geld terug?',
    },
    'damaged-or-defective': {
      empathy:
        'Het spijt me zeer dat uw artikel beschadigd is aangekomen of niet werkt. U mag verwachten dat het helemaal in orde is.',
      facts:
        'Wij hebben uw bestelling {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} bekeken.',
      solution:
        'Wij maken dit in orde: u kunt kiezen tussen een kosteloze vervanging en een volledige terugbetaling. Het artikel terugsturen kost u niets.',
      closingQuestion: 'Wat hebt u het liefst, een vervangend artikel of uw geld terug?',
    },
    'not-as-described': {
      empathy:
        'Het spijt me dat het artikel niet is wat u op grond van onze beschrijving verwachtte. Ik begrijp uw teleurstelling goed.',
      facts:
        'Wij hebben uw bestelling {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} bekeken.',
      solution:
        'U kunt het artikel op onze kosten terugsturen en krijgt het volledige bedrag terug. Ook controleren wij de beschrijving en passen wij aan wat niet klopt.',
      closingQuestion: 'Wilt u het artikel terugsturen, en wat wijkt er precies af van de beschrijving?',
    },
    'product-problem-marketplace': {
      empathy:
        'Het spijt me zeer dat er een probleem is met uw artikel. U mag verwachten dat het compleet en helemaal in orde is.',
      facts:
        'Wij hebben uw bestelling {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %} bekeken.',
      solution:
        'Wij zijn verantwoordelijk voor ons product en zoeken samen met u naar een oplossing. Een korte beschrijving van het probleem of een foto is voor ons genoeg.',
      closingQuestion: 'Wat is er precies mis met het artikel, en welke oplossing hebt u het liefst?',
    },
    'return-request': {
      empathy: 'Het spijt me dat het artikel niet aan uw wensen voldeed. Terugsturen is geen probleem.',
      facts:
        'Het gaat om uw bestelling {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Ga naar ‘Mijn bestellingen’, kies de bestelling en vraag daar de retour aan. Wij keuren de aanvraag goed; daarna vindt u het retourlabel en het adres op dezelfde plek. Zodra het artikel bij ons terug is, betalen wij u het bedrag terug.',
      closingQuestion: 'Was er met het artikel iets niet in orde wat wij moeten weten?',
    },
    'return-request-marketplace': {
      empathy: 'Het spijt me dat het artikel niet aan uw wensen voldeed. Terugsturen is geen probleem.',
      facts:
        'Uw bestelling {{ order.id }} is verzonden door {{ marketplace.name }}. Ook de retour en de terugbetaling lopen via {{ marketplace.name }}.',
      redirect:
        'Ga naar ‘Mijn bestellingen’, kies de bestelling en klik op ‘Artikelen retourneren’. Daar ziet u het retourlabel, de mogelijkheden om het pakket in te leveren en de datum van uw terugbetaling.',
      expectation: '{{ marketplace.name }} bevestigt elke stap in uw account.',
      closingQuestion: 'Was er met het artikel iets niet in orde wat wij moeten weten?',
    },
    'refund-status': {
      empathy: 'Ik begrijp dat u op uw geld wacht. Het spijt me dat u ernaar moet vragen.',
      facts:
        '{% if refund.amount %}Voor uw bestelling {{ order.id }} hebben wij {% if refund.issuedAt %}op {{ refund.issuedAt | date }} {% endif %}een bedrag van {{ refund.amount | money }} terugbetaald.{% else %}De terugbetaling voor uw bestelling {{ order.id }} is nog niet uitgevoerd.{% endif %}',
      solution:
        '{% if refund.amount %}U ontvangt het geld via de betaalmethode die u hebt gebruikt. Wanneer het op uw rekening staat, hangt af van uw bank.{% else %}Wij zoeken dit nu uit en betalen u terug wat u nog te goed hebt.{% endif %}',
      closingQuestion: 'Hebt u nog een vraag over het bedrag?',
    },
    'refund-status-marketplace': {
      empathy: 'Ik begrijp dat u op uw geld wacht. Het spijt me dat u ernaar moet vragen.',
      facts:
        'Uw bestelling {{ order.id }} is verzonden door {{ marketplace.name }}. Ook de retour en de terugbetaling lopen via {{ marketplace.name }}.',
      redirect:
        'Ga naar ‘Mijn bestellingen’, kies de bestelling en klik op ‘Retour-/terugbetalingsstatus bekijken’: daar staan het bedrag en de datum. Klopt er iets niet, dan kan de klantenservice van {{ marketplace.name }} de betaling bekijken en u meteen verderhelpen.',
      expectation:
        'Zodra de terugbetaling is uitgevoerd, bevestigt {{ marketplace.name }} dat in uw account.',
      closingQuestion: 'Hebt u nog een vraag over het product zelf waarmee wij u kunnen helpen?',
    },
    'cancel-before-shipment': {
      empathy: 'Ik begrijp dat u de bestelling niet meer nodig hebt. Dat is geen probleem.',
      facts: 'Uw bestelling {{ order.id }} is nog niet verzonden.',
      solution:
        'Open het overzicht van uw bestellingen, kies deze bestelling en vraag daar de annulering aan. Wij keuren de aanvraag goed zodra die binnenkomt. Wat u al hebt betaald, krijgt u terug.',
      closingQuestion: 'Ziet u bij uw bestelling de mogelijkheid om te annuleren?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Ik begrijp dat u de bestelling niet meer nodig hebt. Dat is geen probleem.',
      facts: 'Uw bestelling {{ order.id }} is nog niet verzonden.',
      solution:
        'Ga naar ‘Mijn bestellingen’, kies deze bestelling en klik op ‘Annulering aanvragen’. Wij keuren de aanvraag goed zodra die binnenkomt. Amazon bevestigt de annulering en er wordt niets in rekening gebracht. Mocht het pakket al eerder vertrekken, dan kunt u het na aankomst terugsturen.',
      closingQuestion: 'Ziet u bij uw bestelling de knop ‘Annulering aanvragen’?',
    },
    'cancel-after-shipment': {
      empathy:
        'Ik begrijp dat u de bestelling niet meer nodig hebt. Het spijt me dat uw bericht ons pas na de verzending heeft bereikt.',
      facts:
        'Uw bestelling {{ order.id }} is al onderweg{% if tracking.carrier %} met vervoerder {{ tracking.carrier }}{% endif %}{% if tracking.number %}, trackingnummer {{ tracking.number }}{% endif %}.{% if tracking.eta %} De levering wordt verwacht op {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Het pakket kan niet meer worden tegengehouden, maar u kunt het wel terugsturen: open na aankomst ‘Mijn bestellingen’, kies de bestelling en vraag de retour aan. Zodra het pakket bij ons terug is, betalen wij u het bedrag terug.',
      closingQuestion: 'Wilt u het pakket na aankomst terugsturen?',
    },
    'cancel-order-marketplace': {
      empathy: 'Ik begrijp dat u de bestelling niet meer nodig hebt. Dat is geen probleem.',
      facts:
        'Uw bestelling {{ order.id }} wordt ingepakt en verzonden door {{ marketplace.name }}. Daar kunt u de bestelling ook annuleren.',
      redirect:
        'Ga naar ‘Mijn bestellingen’, kies deze bestelling en klik op ‘Artikelen annuleren’. Wordt dat niet meer aangeboden, dan is het pakket al klaargemaakt. U kunt het dan na aankomst via ‘Mijn bestellingen’ terugsturen, en {{ marketplace.name }} betaalt u het bedrag terug.',
      expectation: '{{ marketplace.name }} bevestigt de annulering in uw account.',
      closingQuestion: 'Was er iets aan het product zelf waardoor u van gedachten bent veranderd?',
    },
    'change-order-before-shipment': {
      empathy: 'Ik begrijp dat u iets aan uw bestelling wilt wijzigen, en ik help u daar graag bij.',
      facts: 'Uw bestelling {{ order.id }} is nog niet verzonden.',
      solution:
        'Gaat het om het adres, wijzig dat dan in ‘Mijn bestellingen’, zodat het juiste adres is vastgelegd. Gaat het om iets anders, laat ons dan precies weten wat er moet veranderen: wij bekijken het voordat het pakket vertrekt en bevestigen wat mogelijk is.',
      closingQuestion: 'Wat moet er precies worden gewijzigd?',
    },
    'change-order-after-shipment': {
      empathy:
        'Ik begrijp dat u iets aan uw bestelling wilt wijzigen. Het spijt me dat uw bericht ons pas na de verzending heeft bereikt.',
      facts:
        'Uw bestelling {{ order.id }} is al onderweg{% if tracking.carrier %} met vervoerder {{ tracking.carrier }}{% endif %}{% if tracking.number %}, trackingnummer {{ tracking.number }}{% endif %}.{% if tracking.eta %} De levering wordt verwacht op {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Onderweg kan er niets meer worden gewijzigd. Voldoet de bestelling zo niet aan uw wensen, dan kunt u die na aankomst via ‘Mijn bestellingen’ terugsturen. Zodra alles bij ons terug is, betalen wij u het bedrag terug.',
      closingQuestion: 'Kunt u het pakket ontvangen zoals het is besteld?',
    },
    'change-order-marketplace': {
      empathy: 'Ik begrijp dat u iets aan uw bestelling wilt wijzigen.',
      facts: 'Uw bestelling {{ order.id }} wordt ingepakt en verzonden door {{ marketplace.name }}.',
      redirect:
        'Zolang de bestelling wordt klaargemaakt, kunt u die zelf wijzigen: open daarvoor ‘Mijn bestellingen’ en kies deze bestelling. Wordt de wijziging daar niet meer aangeboden, dan laat de klantenservice van {{ marketplace.name }} u weten wat nog mogelijk is.',
      expectation: '{{ marketplace.name }} bevestigt elke wijziging in uw account.',
      closingQuestion: 'Hebt u nog een vraag over het product zelf waarmee wij u kunnen helpen?',
    },
    'invoice-request': {
      empathy: 'Natuurlijk krijgt u een factuur. Het spijt me dat u erom moest vragen.',
      facts: 'Het gaat om uw bestelling {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}U vindt de factuur als bijlage bij dit bericht.{% else %}Wij maken de factuur klaar en uploaden die bij uw bestelling. Daar kunt u de factuur downloaden.{% endif %}',
      closingQuestion: 'Kloppen de naam en het adres van uw bestelling ook voor de factuur?',
    },
    'product-question': {
      empathy: 'Dat is een goede vraag, die ik graag voor u beantwoord.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Is uw vraag hiermee beantwoord?',
    },
    'delivery-problem-notice': {
      empathy: 'Het spijt me: er is een probleem met de levering van uw bestelling {{ order.id }}.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} De levering wordt nu verwacht op {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} U kunt het pakket hier volgen: {{ tracking.url }}{% endif %}',
      solution:
        'Wij regelen dit voor u. Komt de levering u zo niet meer uit, dan zoeken wij een andere oplossing.',
      closingQuestion: 'Komt de levering u zo nog uit?',
    },
    'address-question': {
      empathy:
        'Mijn excuses voor het ongemak: om uw bestelling {{ order.id }} te kunnen bezorgen, hebben wij nog één gegeven van u nodig.',
      facts: '{{ problem.text }}',
      solution: 'Zodra wij uw antwoord hebben, gaat het pakket naar u op weg.',
      closingQuestion: 'Kunt u het volledige adres voor deze bestelling bevestigen?',
    },
    'return-question': {
      empathy:
        'Het spijt me dat het artikel uit uw bestelling {{ order.id }} niet aan uw wensen voldeed. Om uw retour af te ronden, hebben wij nog één gegeven van u nodig.',
      facts: '{{ problem.text }}',
      solution: 'Zodra wij uw antwoord hebben, ronden wij de retour af en betalen wij u het bedrag terug.',
      closingQuestion: 'Kunt u ons dit laten weten?',
    },
    'feedback-answer': {
      empathy: 'Bedankt voor uw reactie. Het spijt me dat deze bestelling niet is verlopen zoals het hoort.',
      facts: '{{ answer.text }}',
      solution:
        'Wij nemen uw opmerkingen serieus en werken aan wat er bij ons misging. Is er rond uw bestelling nog iets niet opgelost, stuur ons dan een bericht via de bestelling in uw account. Wij maken het in orde.',
    },
  },
});
