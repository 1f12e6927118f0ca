import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Polish. */
export const pl: StarterSet = /* @__PURE__ */ starterSet({
  language: 'pl',
  greeting: 'Dzień dobry, {{ buyer.name | name }}!',
  publicGreeting: 'Dzień dobry!',
  thanks: 'Dziękujemy za wiadomość.',
  returning: 'Dziękujemy za wiadomość i za ponowne zakupy u nas.',
  repeated: 'Przepraszamy, że muszą Państwo ponownie pisać do nas w tej sprawie.',
  trackingFacts:
    '{% if tracking.number %}Państwa zamówienie {{ order.id }} jest już w drodze. Dostarcza je firma {{ tracking.carrier }}, numer przesyłki: {{ tracking.number }}.{% if tracking.status %} Ostatni status: {{ tracking.status }}.{% endif %}{% if tracking.eta %} Dostawa jest przewidywana na {{ tracking.eta | date }} r.{% endif %}{% if tracking.url %} Przesyłkę można śledzić tutaj: {{ tracking.url }}{% endif %}{% else %}Państwa zamówienie {{ order.id }} jest właśnie pakowane i opuści nasz magazyn najpóźniej {{ order.shipBy | date }} r.{% endif %}',
  nextUpdate: 'Odezwiemy się ponownie najpóźniej {{ reply.by | date }} r.',
  signature: 'Serdecznie pozdrawiamy\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Rozumiemy, że chcą Państwo wiedzieć, gdzie jest zamówienie. Przepraszamy, że trzeba było o to pytać.',
      solution:
        'Na bieżąco czuwamy nad Państwa zamówieniem. Jeśli coś je zatrzyma, sami wyjaśnimy to z przewoźnikiem; nie muszą Państwo nic robić.',
      closingQuestion: 'Czy potrzebują Państwo tego zamówienia na konkretny termin?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Rozumiemy, że chcą Państwo wiedzieć, gdzie jest zamówienie. Przepraszamy, że trzeba było o to pytać.',
      facts:
        'Przechowywaniem, pakowaniem i dostawą Państwa zamówienia {{ order.id }} zajmuje się serwis {{ marketplace.name }}.{% if tracking.eta %} Przesyłka powinna dotrzeć {{ tracking.eta | date }} r.{% endif %}',
      redirect:
        'Aktualny status najszybciej znajdą Państwo na stronie „Twoje zamówienia”: wystarczy wybrać to zamówienie, a następnie opcję „Śledź paczkę”. Jeśli status się tam nie zmienia, od razu pomoże Państwu dział obsługi klienta serwisu {{ marketplace.name }}, który widzi każdy etap dostawy.',
      expectation: 'Gdy tylko termin dostawy się zmieni, nowa data pojawi się na stronie śledzenia.',
      closingQuestion: 'Czy możemy pomóc w czymś, co dotyczy samego produktu?',
    },
    'late-delivery': {
      empathy:
        'Bardzo przepraszamy, że zamówienie nie dotarło na czas. Liczyli Państwo na ten termin i wiemy, że czekanie jest uciążliwe.',
      solution:
        'Bierzemy za to odpowiedzialność. Ustalamy przyczynę opóźnienia, a jeśli zamówienie do Państwa nie dotrze, wyślemy je ponownie albo zwrócimy całą kwotę, zależnie od tego, co Państwo wolą.',
      closingQuestion: 'Czy chcą Państwo jeszcze poczekać na przesyłkę, czy jest już na to za późno?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Bardzo przepraszamy, że zamówienie nie dotarło na czas. Liczyli Państwo na ten termin i wiemy, że czekanie jest uciążliwe.',
      facts:
        'Dostawą Państwa zamówienia {{ order.id }} zajmuje się serwis {{ marketplace.name }}.{% if tracking.eta %} Według aktualnych danych przesyłka powinna dotrzeć {{ tracking.eta | date }} r.{% endif %}',
      redirect:
        'Prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie, a następnie opcję „Śledź paczkę”: tam podana jest nowa data. Jeśli i ona już minęła, prosimy wybrać „Problem z zamówieniem”; dział obsługi klienta serwisu {{ marketplace.name }} wyśle wtedy zamówienie ponownie lub zwróci Państwu pieniądze.',
      expectation: 'Gdy tylko termin się zmieni, nowa data pojawi się na tej stronie.',
      closingQuestion: 'Czy możemy pomóc w czymś, co dotyczy samego produktu?',
    },
    'not-received': {
      empathy:
        'Bardzo przepraszamy, że zamówienie do Państwa nie dotarło. To nie powinno się zdarzyć i na pewno nie zostaną Państwo z niczym.',
      facts:
        '{% if tracking.number %}Państwa zamówienie {{ order.id }} zostało wysłane za pośrednictwem firmy {{ tracking.carrier }}, numer przesyłki: {{ tracking.number }}.{% if tracking.status %} Ostatni status: {{ tracking.status }}.{% endif %}{% if tracking.url %} Przebieg dostawy można sprawdzić tutaj: {{ tracking.url }}{% endif %}{% else %}Chodzi o Państwa zamówienie {{ order.id }}.{% endif %}',
      solution:
        'Zajmujemy się tym: ustalimy z przewoźnikiem, gdzie jest przesyłka, a jeśli się nie odnajdzie, wyślemy zamówienie ponownie albo zwrócimy całą kwotę. Nie poniosą Państwo żadnej straty.',
      closingQuestion:
        'Co Państwo wolą, jeśli przesyłka się nie odnajdzie: ponowną wysyłkę czy zwrot pieniędzy?',
    },
    'not-received-marketplace': {
      empathy: 'Bardzo przepraszamy, że zamówienie do Państwa nie dotarło. To nie powinno się zdarzyć.',
      facts:
        'Państwa zamówienie {{ order.id }} wysłał serwis {{ marketplace.name }}, który widzi każdy etap dostawy.',
      redirect:
        'Prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie, a następnie opcję „Problem z zamówieniem”. Dział obsługi klienta serwisu {{ marketplace.name }} sprawdzi przebieg dostawy, a następnie wyśle zamówienie ponownie lub zwróci Państwu pieniądze.',
      expectation: 'Odpowiedź serwisu {{ marketplace.name }} otrzymają Państwo bezpośrednio na swoim koncie.',
      closingQuestion: 'Czy możemy pomóc w czymś jeszcze, co dotyczy tego produktu?',
    },
    'missing-item': {
      empathy:
        'Przepraszamy, że zamówienie było niekompletne. Rozumiemy, że to uciążliwe; błąd leży po naszej stronie.',
      facts:
        'Sprawdziliśmy Państwa zamówienie {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Gdy tylko dowiemy się, czego brakuje, bezpłatnie doślemy brakujący element albo zwrócimy za niego pieniądze, jeśli tak Państwo wolą.',
      closingQuestion: 'Czego dokładnie brakuje i czy mamy to dosłać, czy zwrócić pieniądze?',
    },
    'wrong-item': {
      empathy:
        'Przepraszamy, że otrzymali Państwo niewłaściwy produkt. Zamówili Państwo coś innego, a błąd leży po naszej stronie.',
      facts:
        'Sprawdziliśmy Państwa zamówienie {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Wyślemy właściwy produkt albo zwrócimy całą kwotę, zależnie od tego, co Państwo wolą. Odesłanie niewłaściwego produktu nic Państwa nie kosztuje.',
      closingQuestion: 'Czy wolą Państwo otrzymać właściwy produkt, czy zwrot pieniędzy?',
    },
    'damaged-or-defective': {
      empathy:
        'Bardzo przepraszamy, że produkt dotarł uszkodzony lub nie działa. Mają Państwo pełne prawo oczekiwać, że będzie w idealnym stanie.',
      facts:
        'Sprawdziliśmy Państwa zamówienie {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Rozwiążemy ten problem: mogą Państwo wybrać bezpłatną wymianę albo zwrot całej kwoty. Odesłanie produktu nic Państwa nie kosztuje.',
      closingQuestion: 'Co Państwo wolą: wymianę czy zwrot pieniędzy?',
    },
    'not-as-described': {
      empathy:
        'Przepraszamy, że produkt różni się od tego, czego można było oczekiwać na podstawie naszego opisu. Rozumiemy Państwa rozczarowanie.',
      facts:
        'Sprawdziliśmy Państwa zamówienie {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Mogą Państwo odesłać produkt na nasz koszt, a my zwrócimy całą kwotę. Sprawdzimy też opis i poprawimy wszystko, co się w nim nie zgadza.',
      closingQuestion: 'Czy chcą Państwo zwrócić produkt i co dokładnie nie zgadza się z opisem?',
    },
    'product-problem-marketplace': {
      empathy:
        'Bardzo przepraszamy, że z produktem jest problem. Mają Państwo pełne prawo oczekiwać, że będzie kompletny i w idealnym stanie.',
      facts:
        'Sprawdziliśmy Państwa zamówienie {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Odpowiadamy za nasz produkt i wspólnie z Państwem znajdziemy rozwiązanie. Wystarczy nam krótki opis problemu albo zdjęcie.',
      closingQuestion: 'Co dokładnie jest nie tak z produktem i jakiego rozwiązania Państwo oczekują?',
    },
    'return-request': {
      empathy: 'Przepraszamy, że produkt się nie sprawdził. Zwrot nie stanowi żadnego problemu.',
      facts:
        'Chodzi o Państwa zamówienie {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie i zgłosić tam zwrot. Zatwierdzimy go, a etykietę i adres znajdą Państwo w tym samym miejscu. Gdy produkt do nas wróci, zwrócimy pieniądze.',
      closingQuestion: 'Czy z produktem był jakiś problem, o którym powinniśmy wiedzieć?',
    },
    'return-request-marketplace': {
      empathy: 'Przepraszamy, że produkt się nie sprawdził. Zwrot nie stanowi żadnego problemu.',
      facts:
        'Państwa zamówienie {{ order.id }} wysłał serwis {{ marketplace.name }}, który przyjmuje też zwrot i zwraca pieniądze.',
      redirect:
        'Prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie, a następnie opcję „Zwróć produkty”. Zobaczą tam Państwo etykietę, możliwe sposoby nadania paczki i datę zwrotu pieniędzy.',
      expectation: 'Serwis {{ marketplace.name }} potwierdzi każdy etap na Państwa koncie.',
      closingQuestion: 'Czy z produktem był jakiś problem, o którym powinniśmy wiedzieć?',
    },
    'refund-status': {
      empathy: 'Rozumiemy, że czekają Państwo na pieniądze. Przepraszamy, że trzeba o nie pytać.',
      facts:
        '{% if refund.amount %}Za zamówienie {{ order.id }} zwróciliśmy{% if refund.issuedAt %} {{ refund.issuedAt | date }} r.{% endif %} kwotę {{ refund.amount | money }}.{% else %}Pieniądze za zamówienie {{ order.id }} nie zostały jeszcze zwrócone.{% endif %}',
      solution:
        '{% if refund.amount %}Pieniądze wracają tą samą metodą, którą opłacono zamówienie; to, kiedy pojawią się na koncie, zależy od banku.{% else %}Właśnie to sprawdzamy i zwrócimy Państwu należną kwotę.{% endif %}',
      closingQuestion: 'Czy mają Państwo pytania dotyczące kwoty zwrotu?',
    },
    'refund-status-marketplace': {
      empathy: 'Rozumiemy, że czekają Państwo na pieniądze. Przepraszamy, że trzeba o nie pytać.',
      facts:
        'Państwa zamówienie {{ order.id }} wysłał serwis {{ marketplace.name }}, który przyjmuje też zwrot i zwraca pieniądze.',
      redirect:
        'Prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie, a następnie opcję „Wyświetl status zwrotu lub zwrotu pieniędzy”: tam podano kwotę i datę. Jeśli coś się nie zgadza, od razu pomoże Państwu dział obsługi klienta serwisu {{ marketplace.name }}, który widzi tę płatność.',
      expectation:
        'Gdy tylko pieniądze zostaną zwrócone, serwis {{ marketplace.name }} potwierdzi to na Państwa koncie.',
      closingQuestion: 'Czy możemy pomóc w czymś, co dotyczy samego produktu?',
    },
    'cancel-before-shipment': {
      empathy: 'Rozumiemy, że zamówienie nie jest już potrzebne. To żaden problem.',
      facts: 'Państwa zamówienie {{ order.id }} nie zostało jeszcze wysłane.',
      solution:
        'Prosimy otworzyć listę swoich zamówień, wybrać to zamówienie i zgłosić tam prośbę o anulowanie. Przyjmiemy ją, gdy tylko do nas dotrze, a wpłacone pieniądze do Państwa wrócą.',
      closingQuestion: 'Czy widzą Państwo przy zamówieniu możliwość anulowania?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Rozumiemy, że zamówienie nie jest już potrzebne. To żaden problem.',
      facts: 'Państwa zamówienie {{ order.id }} nie zostało jeszcze wysłane.',
      solution:
        'Prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie i nacisnąć przycisk „Poproś o anulowanie”. Przyjmiemy prośbę, gdy tylko do nas dotrze, Amazon potwierdzi Państwu anulowanie, a opłata nie zostanie pobrana. Gdyby paczka zdążyła wyruszyć wcześniej, będzie można ją zwrócić po doręczeniu.',
      closingQuestion: 'Czy widzą Państwo przy zamówieniu przycisk „Poproś o anulowanie”?',
    },
    'cancel-after-shipment': {
      empathy:
        'Rozumiemy, że zamówienie nie jest już potrzebne. Przepraszamy, ale Państwa wiadomość dotarła do nas już po jego wysłaniu.',
      facts:
        'Państwa zamówienie {{ order.id }} jest już w drodze{% if tracking.carrier %}, dostarcza je firma {{ tracking.carrier }}{% endif %}{% if tracking.number %}, numer przesyłki: {{ tracking.number }}{% endif %}.{% if tracking.eta %} Dostawa jest przewidywana na {{ tracking.eta | date }} r.{% endif %}',
      solution:
        'Przesyłki nie można już zatrzymać, ale można ją zwrócić. Gdy dotrze, prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie i zgłosić zwrot. Pieniądze zwrócimy, gdy tylko produkt do nas wróci.',
      closingQuestion: 'Czy chcą Państwo zwrócić zamówienie po doręczeniu?',
    },
    'cancel-order-marketplace': {
      empathy: 'Rozumiemy, że zamówienie nie jest już potrzebne. To żaden problem.',
      facts:
        'Pakowaniem i wysyłką Państwa zamówienia {{ order.id }} zajmuje się serwis {{ marketplace.name }}; tam też można je anulować.',
      redirect:
        'Prosimy otworzyć stronę „Twoje zamówienia”, wybrać to zamówienie, a następnie opcję „Anuluj produkty”. Jeśli ta opcja jest niedostępna, paczka została już przygotowana do wysyłki: po doręczeniu będzie można ją zwrócić na stronie „Twoje zamówienia”, a serwis {{ marketplace.name }} zwróci Państwu pieniądze.',
      expectation: 'Serwis {{ marketplace.name }} potwierdzi anulowanie na Państwa koncie.',
      closingQuestion: 'Czy powodem zmiany decyzji było coś, co dotyczy samego produktu?',
    },
    'change-order-before-shipment': {
      empathy: 'Rozumiemy, że w zamówieniu trzeba coś zmienić, i chętnie pomożemy.',
      facts: 'Państwa zamówienie {{ order.id }} nie zostało jeszcze wysłane.',
      solution:
        'Jeśli chodzi o adres, prosimy zmienić go na stronie „Twoje zamówienia”, aby zapisany był ten właściwy. W każdej innej sprawie prosimy napisać, co dokładnie mamy zmienić: sprawdzimy to przed wysłaniem paczki i potwierdzimy, co jest możliwe.',
      closingQuestion: 'Co dokładnie należy zmienić?',
    },
    'change-order-after-shipment': {
      empathy:
        'Rozumiemy, że w zamówieniu trzeba coś zmienić. Przepraszamy, ale Państwa wiadomość dotarła do nas już po jego wysłaniu.',
      facts:
        'Państwa zamówienie {{ order.id }} jest już w drodze{% if tracking.carrier %}, dostarcza je firma {{ tracking.carrier }}{% endif %}{% if tracking.number %}, numer przesyłki: {{ tracking.number }}{% endif %}.{% if tracking.eta %} Dostawa jest przewidywana na {{ tracking.eta | date }} r.{% endif %}',
      solution:
        'Na tym etapie nie można już niczego zmienić. Jeśli po doręczeniu produkt nie będzie odpowiedni, można go zwrócić na stronie „Twoje zamówienia”, a my zwrócimy pieniądze, gdy tylko przesyłka do nas wróci.',
      closingQuestion: 'Czy mogą Państwo odebrać przesyłkę zgodnie z pierwotnym zamówieniem?',
    },
    'change-order-marketplace': {
      empathy: 'Rozumiemy, że w zamówieniu trzeba coś zmienić.',
      facts:
        'Pakowaniem i wysyłką Państwa zamówienia {{ order.id }} zajmuje się serwis {{ marketplace.name }}.',
      redirect:
        'Dopóki zamówienie jest przygotowywane, mogą je Państwo jeszcze zmienić: wystarczy otworzyć stronę „Twoje zamówienia” i wybrać to zamówienie. Jeśli zmiana nie jest już tam dostępna, dział obsługi klienta serwisu {{ marketplace.name }} powie, co jest jeszcze możliwe.',
      expectation: 'Serwis {{ marketplace.name }} potwierdzi każdą zmianę na Państwa koncie.',
      closingQuestion: 'Czy możemy pomóc w czymś, co dotyczy samego produktu?',
    },
    'invoice-request': {
      empathy: 'Oczywiście faktura się Państwu należy. Przepraszamy, że trzeba było o nią prosić.',
      facts: 'Chodzi o Państwa zamówienie {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}Fakturę znajdą Państwo w załączniku do tej wiadomości.{% else %}Przygotowujemy fakturę i dodamy ją do zamówienia, skąd będzie można ją pobrać.{% endif %}',
      closingQuestion: 'Czy na fakturze mają się znaleźć dane podane w zamówieniu?',
    },
    'product-question': {
      empathy: 'To dobre pytanie i cieszymy się, że je Państwo zadali.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Czy to odpowiada na Państwa pytanie?',
    },
    'delivery-problem-notice': {
      empathy: 'Przepraszamy: wystąpił problem z dostawą Państwa zamówienia {{ order.id }}.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} Dostawa jest teraz przewidywana na {{ tracking.eta | date }} r.{% endif %}{% if tracking.url %} Przesyłkę można śledzić tutaj: {{ tracking.url }}{% endif %}',
      solution:
        'Zajmujemy się tą sprawą. Jeśli to Państwu nie odpowiada, wspólnie znajdziemy inne rozwiązanie.',
      closingQuestion: 'Czy mimo to zamówienie nadal Państwu odpowiada?',
    },
    'address-question': {
      empathy:
        'Przepraszamy za kłopot: aby dostarczyć Państwa zamówienie {{ order.id }}, potrzebujemy jeszcze jednej informacji.',
      facts: '{{ problem.text }}',
      solution: 'Gdy tylko otrzymamy odpowiedź, wyślemy do Państwa paczkę.',
      closingQuestion: 'Czy mogą Państwo potwierdzić pełny adres dostawy tego zamówienia?',
    },
    'return-question': {
      empathy:
        'Przepraszamy, że produkt z zamówienia {{ order.id }} się nie sprawdził. Aby dokończyć zwrot, potrzebujemy jeszcze jednej informacji.',
      facts: '{{ problem.text }}',
      solution: 'Gdy tylko otrzymamy odpowiedź, dokończymy zwrot i zwrócimy Państwu pieniądze.',
      closingQuestion: 'Czy mogą Państwo udzielić nam tej informacji?',
    },
    'feedback-answer': {
      empathy:
        'Dziękujemy, że podzielili się Państwo z nami tą informacją. Przepraszamy, że realizacja tego zamówienia nie przebiegła tak, jak powinna.',
      facts: '{{ answer.text }}',
      solution:
        'Traktujemy Państwa uwagi poważnie i pracujemy nad tym, co po naszej stronie zawiodło. Jeśli jakaś sprawa związana z zamówieniem pozostaje otwarta, prosimy napisać do nas z poziomu zamówienia na swoim koncie, a my się nią zajmiemy.',
    },
  },
});
