import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Swedish. */
export const sv: StarterSet = /* @__PURE__ */ starterSet({
  language: 'sv',
  greeting: 'Hej {{ buyer.name | name }}!',
  publicGreeting: 'Hej!',
  thanks: 'Tack för ditt meddelande.',
  returning: 'Tack för ditt meddelande, och för att du har handlat hos oss igen.',
  repeated: 'Jag är ledsen över att du behöver skriva till oss igen om samma sak.',
  trackingFacts:
    '{% if tracking.number %}Din beställning {{ order.id }} är på väg med {{ tracking.carrier }}, spårningsnummer {{ tracking.number }}.{% if tracking.status %} Senaste status: {{ tracking.status }}.{% endif %}{% if tracking.eta %} Paketet beräknas komma fram den {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Här kan du följa det: {{ tracking.url }}{% endif %}{% else %}Din beställning {{ order.id }} håller på att packas och lämnar vårt lager senast den {{ order.shipBy | date }}.{% endif %}',
  nextUpdate: 'Du hör från oss igen senast den {{ reply.by | date }}.',
  signature: 'Vänliga hälsningar\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Jag förstår att du vill veta var din beställning är, och jag ber om ursäkt för att du behövde fråga.',
      solution:
        'Vi håller ett öga på beställningen åt dig. Om den fastnar på vägen reder vi själva ut det med transportföretaget. Du behöver inte göra någonting.',
      closingQuestion: 'Behöver du ha beställningen till ett visst datum?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Jag förstår att du vill veta var din beställning är, och jag ber om ursäkt för att du behövde fråga.',
      facts:
        'Din beställning {{ order.id }} lagras, packas och levereras av {{ marketplace.name }}.{% if tracking.eta %} Den beräknas komma fram den {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Snabbast ser du aktuell status så här: öppna ”Dina beställningar”, välj den här beställningen och klicka på ”Spåra paket”. Om statusen inte ändras där hjälper kundtjänsten hos {{ marketplace.name }} dig direkt. De kan se varje steg på vägen.',
      expectation: 'Så snart leveransdatumet ändras visas det nya på spårningssidan.',
      closingQuestion: 'Kan vi hjälpa dig med något som gäller själva produkten?',
    },
    'late-delivery': {
      empathy:
        'Jag ber verkligen om ursäkt för att din beställning inte har kommit i tid. Du räknade med det datumet, och det är tråkigt att behöva vänta.',
      solution:
        'Det är vårt ansvar. Vi tar reda på vad förseningen beror på, och om beställningen inte når dig skickar vi den på nytt eller betalar tillbaka hela beloppet, beroende på vad du föredrar.',
      closingQuestion: 'Vill du vänta på paketet, eller är det redan för sent för dig?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Jag ber verkligen om ursäkt för att din beställning inte har kommit i tid. Du räknade med det datumet, och det är tråkigt att behöva vänta.',
      facts:
        'Din beställning {{ order.id }} levereras av {{ marketplace.name }}.{% if tracking.eta %} Den beräknas nu komma fram den {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Öppna ”Dina beställningar”, välj den här beställningen och klicka på ”Spåra paket”. Där ser du det nya datumet. Om även det har passerat väljer du ”Problem med beställningen”. Då ser kundtjänsten hos {{ marketplace.name }} till att du får en ny leverans eller pengarna tillbaka.',
      expectation: 'Så snart datumet ändras visas det nya på sidan.',
      closingQuestion: 'Kan vi hjälpa dig med något som gäller själva produkten?',
    },
    'not-received': {
      empathy:
        'Jag ber verkligen om ursäkt för att din beställning inte har kommit fram till dig. Så ska det inte vara, och du kommer inte att stå tomhänt.',
      facts:
        '{% if tracking.number %}Din beställning {{ order.id }} skickades med {{ tracking.carrier }}, spårningsnummer {{ tracking.number }}.{% if tracking.status %} Senaste status: {{ tracking.status }}.{% endif %}{% if tracking.url %} Här kan du se spårningen: {{ tracking.url }}{% endif %}{% else %}Det gäller din beställning {{ order.id }}.{% endif %}',
      solution:
        'Vi tar hand om det: vi reder ut med transportföretaget var paketet är, och om det inte kommer till rätta skickar vi din beställning på nytt eller betalar tillbaka hela beloppet. Du ska inte förlora några pengar på det här.',
      closingQuestion:
        'Vad föredrar du om paketet inte kommer till rätta: en ny leverans eller pengarna tillbaka?',
    },
    'not-received-marketplace': {
      empathy:
        'Jag ber verkligen om ursäkt för att din beställning inte har kommit fram till dig. Så ska det inte vara.',
      facts:
        'Din beställning {{ order.id }} skickades av {{ marketplace.name }}, som kan se varje steg i leveransen.',
      redirect:
        'Öppna ”Dina beställningar”, välj den här beställningen och klicka på ”Problem med beställningen”. Kundtjänsten hos {{ marketplace.name }} kontrollerar leveransen och ser sedan till att du får en ny leverans eller pengarna tillbaka.',
      expectation: 'Du kommer att få svaret från {{ marketplace.name }} direkt i ditt konto.',
      closingQuestion: 'Kan vi hjälpa dig med något annat som gäller den här produkten?',
    },
    'missing-item': {
      empathy:
        'Jag ber om ursäkt för att din beställning inte var komplett. Det är förstås irriterande, och felet är vårt.',
      facts:
        'Vi har tittat på din beställning {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Så snart du har berättat vad som saknas skickar vi det utan kostnad. Om du hellre vill ha pengarna tillbaka ordnar vi det.',
      closingQuestion:
        'Vad är det som saknas, och vill du att vi skickar det eller betalar tillbaka pengarna?',
    },
    'wrong-item': {
      empathy: 'Jag ber om ursäkt för att du har fått fel vara. Du beställde något annat, och felet är vårt.',
      facts:
        'Vi har tittat på din beställning {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Vi skickar rätt vara eller betalar tillbaka hela beloppet, beroende på vad du föredrar. Det kostar dig ingenting att returnera den vara du fick.',
      closingQuestion: 'Vill du ha rätt vara eller pengarna tillbaka?',
    },
    'damaged-or-defective': {
      empathy:
        'Jag ber verkligen om ursäkt för att din vara kom fram skadad eller inte fungerar. Du ska självklart kunna räkna med att den är i perfekt skick.',
      facts:
        'Vi har tittat på din beställning {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Vi ställer det till rätta: du kan välja mellan en kostnadsfri ersättningsvara och full återbetalning. Returen kostar dig ingenting.',
      closingQuestion: 'Vad föredrar du, en ersättningsvara eller pengarna tillbaka?',
    },
    'not-as-described': {
      empathy:
        'Jag ber om ursäkt för att varan inte motsvarar det du väntade dig utifrån vår beskrivning. Jag förstår att du är besviken.',
      facts:
        'Vi har tittat på din beställning {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Du kan skicka tillbaka varan på vår bekostnad och får hela beloppet återbetalt. Vi går också igenom beskrivningen och rättar det som inte stämmer.',
      closingQuestion: 'Vill du returnera varan, och kan du berätta vad som skiljer sig från beskrivningen?',
    },
    'product-problem-marketplace': {
      empathy:
        'Jag ber verkligen om ursäkt för att det är problem med din vara. Du ska självklart kunna räkna med att den är komplett och i perfekt skick.',
      facts:
        'Vi har tittat på din beställning {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Vi ansvarar för vår produkt och hittar en lösning tillsammans med dig. En kort beskrivning av felet eller ett foto räcker för oss.',
      closingQuestion: 'Vad är det som är fel på varan, och hur vill du att vi löser det?',
    },
    'return-request': {
      empathy: 'Jag beklagar att varan inte passade dig. Det går bra att returnera den.',
      facts:
        'Det gäller din beställning {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Öppna ”Dina beställningar”, välj beställningen och begär en retur där. Vi godkänner den, och du hittar returetiketten och adressen på samma ställe. När varan har kommit fram till oss får du pengarna tillbaka.',
      closingQuestion: 'Var det något fel på varan som vi bör känna till?',
    },
    'return-request-marketplace': {
      empathy: 'Jag beklagar att varan inte passade dig. Det går bra att returnera den.',
      facts:
        'Din beställning {{ order.id }} skickades av {{ marketplace.name }}, som också tar emot returen och betalar tillbaka pengarna.',
      redirect:
        'Öppna ”Dina beställningar”, välj beställningen och klicka på ”Returnera artiklar”. Där ser du returetiketten, hur du kan lämna in paketet och datumet för din återbetalning.',
      expectation: '{{ marketplace.name }} bekräftar varje steg i ditt konto.',
      closingQuestion: 'Var det något fel på varan som vi bör känna till?',
    },
    'refund-status': {
      empathy:
        'Jag förstår att du väntar på dina pengar, och jag ber om ursäkt för att du behöver fråga efter dem.',
      facts:
        '{% if refund.amount %}För din beställning {{ order.id }} har vi betalat tillbaka {{ refund.amount | money }}.{% if refund.issuedAt %} Återbetalningen gjordes den {{ refund.issuedAt | date }}.{% endif %}{% else %}Återbetalningen för din beställning {{ order.id }} har inte gjorts ännu.{% endif %}',
      solution:
        '{% if refund.amount %}Pengarna går tillbaka till det betalsätt du använde. Hur snart de syns på ditt konto beror på din bank.{% else %}Vi undersöker saken nu och betalar tillbaka det du har rätt till.{% endif %}',
      closingQuestion: 'Har du några frågor om beloppet?',
    },
    'refund-status-marketplace': {
      empathy:
        'Jag förstår att du väntar på dina pengar, och jag ber om ursäkt för att du behöver fråga efter dem.',
      facts:
        'Din beställning {{ order.id }} skickades av {{ marketplace.name }}, som också tar emot returen och betalar tillbaka pengarna.',
      redirect:
        'Öppna ”Dina beställningar”, välj beställningen och klicka på ”Visa retur-/återbetalningsstatus”. Där ser du beloppet och datumet. Om något inte verkar stämma hjälper kundtjänsten hos {{ marketplace.name }} dig direkt. De kan se betalningen.',
      expectation: '{{ marketplace.name }} bekräftar återbetalningen i ditt konto så snart den är gjord.',
      closingQuestion: 'Kan vi hjälpa dig med något som gäller själva produkten?',
    },
    'cancel-before-shipment': {
      empathy: 'Jag förstår att du inte längre behöver beställningen, och det är inga problem.',
      facts: 'Din beställning {{ order.id }} har inte skickats ännu.',
      solution:
        'Öppna dina beställningar, välj den här och begär avbeställning där. Vi godkänner din begäran så snart den kommer in, och det du har betalat får du tillbaka.',
      closingQuestion: 'Ser du alternativet för att avbeställa i din beställning?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Jag förstår att du inte längre behöver beställningen, och det är inga problem.',
      facts: 'Din beställning {{ order.id }} har inte skickats ännu.',
      solution:
        'Öppna ”Dina beställningar”, välj den här beställningen och klicka på ”Begär avbeställning”. Vi godkänner din begäran så snart den kommer in, Amazon bekräftar avbeställningen för dig och du debiteras inte. Om paketet hinner lämna oss innan dess kan du returnera det när det har kommit fram.',
      closingQuestion: 'Ser du knappen ”Begär avbeställning” i din beställning?',
    },
    'cancel-after-shipment': {
      empathy:
        'Jag förstår att du inte längre behöver beställningen, och jag beklagar att ditt meddelande nådde oss först när den hade skickats.',
      facts:
        'Din beställning {{ order.id }} är redan på väg{% if tracking.carrier %} med {{ tracking.carrier }}{% endif %}{% if tracking.number %}, spårningsnummer {{ tracking.number }}{% endif %}.{% if tracking.eta %} Den beräknas komma fram den {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Den går inte längre att stoppa, men du kan returnera den. När den har kommit fram öppnar du ”Dina beställningar”, väljer beställningen och begär en retur. Du får pengarna tillbaka när varan har kommit fram till oss.',
      closingQuestion: 'Vill du returnera den när den kommer fram?',
    },
    'cancel-order-marketplace': {
      empathy: 'Jag förstår att du inte längre behöver beställningen, och det är inga problem.',
      facts:
        'Din beställning {{ order.id }} packas och skickas av {{ marketplace.name }}, och det är också där du kan avbeställa den.',
      redirect:
        'Öppna ”Dina beställningar”, välj den här beställningen och klicka på ”Avbeställ artiklar”. Om alternativet inte längre finns är paketet redan färdigpackat. Då kan du returnera det via ”Dina beställningar” när det har kommit fram, och {{ marketplace.name }} betalar tillbaka pengarna.',
      expectation: '{{ marketplace.name }} bekräftar avbeställningen i ditt konto.',
      closingQuestion: 'Var det något med produkten som fick dig att ändra dig?',
    },
    'change-order-before-shipment': {
      empathy: 'Jag förstår att något i din beställning behöver ändras, och vi hjälper dig gärna.',
      facts: 'Din beställning {{ order.id }} har inte skickats ännu.',
      solution:
        'Om det gäller adressen ändrar du den i ”Dina beställningar”, så att rätt adress blir registrerad. Gäller det något annat får du gärna berätta exakt vad som ska vara annorlunda. Vi går igenom det innan paketet lämnar oss och bekräftar vad som är möjligt.',
      closingQuestion: 'Vad är det som ska ändras?',
    },
    'change-order-after-shipment': {
      empathy:
        'Jag förstår att något i din beställning behöver ändras, och jag beklagar att ditt meddelande nådde oss först när den hade skickats.',
      facts:
        'Din beställning {{ order.id }} är redan på väg{% if tracking.carrier %} med {{ tracking.carrier }}{% endif %}{% if tracking.number %}, spårningsnummer {{ tracking.number }}{% endif %}.{% if tracking.eta %} Den beräknas komma fram den {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Den går inte längre att ändra nu när den är på väg. Om den inte passar dig när den kommer fram kan du returnera den via ”Dina beställningar”, och du får pengarna tillbaka när varan har kommit fram till oss.',
      closingQuestion: 'Går det bra att ta emot beställningen som den är?',
    },
    'change-order-marketplace': {
      empathy: 'Jag förstår att något i din beställning behöver ändras.',
      facts: 'Din beställning {{ order.id }} packas och skickas av {{ marketplace.name }}.',
      redirect:
        'Så länge den förbereds kan du ändra den själv: öppna ”Dina beställningar” och välj den här beställningen. Om ändringen inte längre går att göra där berättar kundtjänsten hos {{ marketplace.name }} vad som fortfarande är möjligt.',
      expectation: '{{ marketplace.name }} bekräftar varje ändring i ditt konto.',
      closingQuestion: 'Kan vi hjälpa dig med något som gäller själva produkten?',
    },
    'invoice-request': {
      empathy: 'Självklart ska du få en faktura, och jag ber om ursäkt för att du behövde fråga efter den.',
      facts: 'Det gäller din beställning {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}Du hittar fakturan som bilaga till det här meddelandet.{% else %}Vi tar fram fakturan och laddar upp den till din beställning, där du kan ladda ner den.{% endif %}',
      closingQuestion: 'Är det namnet och adressen i din beställning som ska stå på fakturan?',
    },
    'product-question': {
      empathy: 'Det är en bra fråga, och jag är glad att du ställde den.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Fick du svar på din fråga?',
    },
    'delivery-problem-notice': {
      empathy:
        'Jag ber om ursäkt: det har uppstått ett problem med leveransen av din beställning {{ order.id }}.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} Beställningen beräknas nu komma fram den {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Här kan du följa leveransen: {{ tracking.url }}{% endif %}',
      solution: 'Vi tar hand om det. Om leveransen inte längre passar dig hittar vi en annan lösning.',
      closingQuestion: 'Fungerar leveransen ändå för dig?',
    },
    'address-question': {
      empathy:
        'Jag ber om ursäkt för besväret: för att kunna leverera din beställning {{ order.id }} behöver vi en uppgift till.',
      facts: '{{ problem.text }}',
      solution: 'Så snart vi har fått ditt svar skickar vi paketet till dig.',
      closingQuestion: 'Kan du bekräfta den fullständiga adressen för den här beställningen?',
    },
    'return-question': {
      empathy:
        'Jag beklagar att varan i din beställning {{ order.id }} inte passade dig. För att kunna slutföra din retur behöver vi en uppgift till.',
      facts: '{{ problem.text }}',
      solution: 'Så snart vi har fått ditt svar slutför vi returen och betalar tillbaka pengarna.',
      closingQuestion: 'Kan du ge oss den uppgiften?',
    },
    'feedback-answer': {
      empathy:
        'Tack för att du berättade det här för oss. Jag ber om ursäkt för att den här beställningen inte gick som den skulle.',
      facts: '{{ answer.text }}',
      solution:
        'Vi tar dina synpunkter på allvar och arbetar med att rätta till det som gick fel hos oss. Om något kring din beställning fortfarande är olöst får du gärna skriva till oss via beställningen i ditt konto, så ordnar vi det.',
    },
  },
});
