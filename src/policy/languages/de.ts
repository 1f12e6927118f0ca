import type { PolicyLanguage } from '../policy-language.ts';

/** German. Folding drops the dots: "ändern" is found as "andern", which "andere" (other) resembles. */
export const de: PolicyLanguage = {
  language: 'de',
  words: {
    'product-review':
      'rezension*|*rezension|*rezensionen|produktbewertung*|artikelbewertung*|produktfeedback|review*|bewertung (des|zum|fur das|fur den) (produkt*|artikel*)',
    'seller-feedback':
      'verkaufer (bewertung*|feedback)|verkauferbewertung*|verkauferfeedback*|verkaeuferbewertung*|handlerbewertung*|haendlerbewertung*|shopbewertung*|(bewertung|sterne) (unseres|fur unseren) (shops|shop)|feedback*',
    rating: 'bewertung*|stern|sterne*|*sternebewertung|beurteilung*|kommentar*',
    nein: 'nicht|kein|keine|keinen|keinem|keiner|keinerlei|nie|niemals|ohne|weder|keinesfalls',
    good: 'positiv*|gut|gute|guten|guter|gutes|nett*|toll*|schone|schonen|super|hervorragend*|beste|besten|bestmoglich*|(5|funf|4|vier|volle) sterne*|liebe|lieben|freundliche*|top|hohe|bessere*|wohlwollende*|ausgezeichnet*|erstklassig*|prima|lobend*|klasse|grossartig*|wunderbar*|spitzen*',
    bad: 'negativ*|schlecht*|neutral*|niedrig*|(1|2|3|ein|eine|einen|zwei|drei) stern*|mies*|unfair*|unberechtigt*|kritisch*|falsche*|schlimme*',
    rv: 'bewertung*|*bewertung|*bewertungen|rezension*|*rezension|*rezensionen|feedback*|*feedback|sterne*|*sterne|einen stern|beurteilung*|review|reviews|sternchen|erfahrungsbericht*|(ihren|deinen) kommentar|kommentar bei amazon|ihre meinung|deine meinung',
    'good-rv':
      '[alle] (5|funf|4|vier) stern*|{good} [ehrliche] (*bewertung|*bewertungen|bewertung*|*rezension|rezension*|feedback*|*feedback|worte|beurteilung*|kommentar*|review*)|(volle|alle) (sterne|punktzahl|sternzahl)|5 von 5|bestnote|hochstwertung|hochstnote|bestwertung|bestbewertung|maximalbewertung|daumen hoch',
    leave:
      'hinterlass*|*geben|gib|gebt|abgegeben|abzugeben|abgabe|schreib*|geschrieben|verfass*|poste*|veroffentlich*|stell*|lass|lassen|lasst|dalass*|dazulassen|vergib|schenk*|teil|teile|teilen|erstell*|bewerten|bewerte|bewertest|bewertet|rezensier*|beurteil*|mach*|abgibst',
    change:
      'andern|andert|andre|geandert|anderung*|abander*|umander*|aender*|geaendert|abgeandert|zu andern|=ändere|anpass*|angepasst|anzupassen|uberarbeit*|ueberarbeit*|aktualisier*|losch*|loesch*|gelosch*|geloesch*|entfern*|zurucknehm*|zuruckzieh*|zuruckgenommen|zuruckgezogen|zuruckzunehmen|zuruckzuziehen|zurueck*|korrigier*|uberdenk*|ueberdenk*|revidier*|bearbeit*|editier*|heraufsetz*|hochsetz*|aufwert*|verbesser*|erhoh*|anheb*|anzuheben|rausnehm*|runternehm*|herunternehm*|wegmach*|umwandel*|modifizier*|ruckgangig|loschung|updat*|umschreib*|umzuschreiben|erganz*|heraufstuf*|hochstuf*|uberprufen|zuruckzunehmen|rauszunehmen|herunterzunehmen|streichen|tilg*|offline|noch einmal nach*|nochmal nach*|neu (bewerten|schreiben)',
    prize:
      'gutschein*|*gutschein|*gutscheine|*gutscheincode|rabatt*|*rabatt|*rabatte|cashback|geschenk*|*geschenk|pramie*|praemie*|bonus*|gewinnspiel*|verlos*|gewinn*|(gratis|kostenlos*) (produkt|artikel|muster|zubehor|exemplar|ersatz*|zweit*)|gratis*|garantieverlangerung|*garantie|(monat*|jahr*) garantie|prozent|%|{currency}|uberraschung|dankeschon|kleines dankeschon|*nachlass|belohnung*|aufmerksamkeit|vergutung',
    gift: '{prize}|erstatt*|*erstattung|geld|*geld|ersatz*|kostenlos*|umsonst|paypal|gutschrift|entschadig*|betrag|etwas|kaufpreis|halfte|verlanger*',
    give: 'schick*|send*|zusend*|zuschick*|geben|gibt|gibts|gewahr*|erhalt*|bekomm*|kriegen|kriegst|kriegt|schenk*|erstatten|erstatte|uberweis*|zahl*|gewinn*|verlanger*|spendier*|dank|danken|bedank*|belohn*|legen|teilnehm*|wartet|sicher*|verlos*',
    cond: 'wenn|falls|sobald|nachdem|nach|fur|fuer|als (dank*|gegenleistung) [fur]|im (gegenzug|austausch) [fur]|gegen|sofern|bei|mit|vor|bevor|erst|jeder|alle|unter',
    refund: 'erstatt*|*erstattung|ruckzahlung|geld zuruck|gutschrift|zuruckerstatt*',
    replacement: 'ersatz*|neues (gerat|exemplar|stuck)|neuen artikel|neulieferung',
    pieces: 'stuck|stueck|stk|artikel|x|mal|exemplar*|paar|pack*|set|sets',
    salutation:
      'hallo|hi|hey|guten (tag|morgen|abend)|moin|servus|gruss gott|gruezi|sehr geehrte|sehr geehrter|liebe|lieber|werte|werter',
    title: 'herr|herrn|frau|fr|hr|dr|prof|fam|familie',
    nobody:
      'kunde|kundin|kunden|kaufer|damen|damen und herren|zusammen|nochmal|nochmals|team|amazon|und|vielen|danke|wir|ich|sie|ihr|ihre|freunde',
    hours: 'stunde|stunden|std|h',
    days: 'tag|tage|tagen',
    'working-days': 'werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen',
    weeks: 'woche|wochen',
    today: 'heute|sofort|umgehend|noch heute|gleich',
    tomorrow: 'morgen',
    within: 'innerhalb [von|der]|binnen|in [den] [nachsten]|spatestens [in|nach]|in etwa|im laufe [der]',
    placeholder:
      'name|vorname|nachname|kundenname|bestellnummer|bestellung|datum|sendungsnummer|trackingnummer|produkt|produktname|artikel|betrag|firma|shopname|link|adresse|grund|unterschrift',
    'fill-in': 'einfugen|einsetzen|eintragen|eingeben|ausfullen|erganzen|hier|tbd|todo',
    delivery: 'liefer*|gelief*|zugestell*|zustell*|ankomm*|ankunft|eintreff*|erhalten|bei ihnen',
    dispatch:
      'versand*|versend*|verschick*|verschickt|abgeschickt|losgeschickt|rausgeschickt|geht raus|ubergeben|abgesendet',
    mail: 'mail|mails|email|e mail|telefon*|telefonisch|handy*|sms|fax|rufnummer|mobil*|hotline',
    shop: 'website|webseite|homepage|internetseite|web shop|webshop|onlineshop|online shop|onlinestore|shop|laden',
    bitte:
      'bitte|bitten|bitt|konnten|konnen|konntest|konntet|kannst|wurden|wurdest|ware|waren|mochten|mochtest|vielleicht|freuen|dankbar|hoffe*|falls|wenn|durfen|uberlegen|bereit|gerne|gern|dank*|erwagen|lieb',
    carrier:
      '{carrier-names}|post|postfiliale|postboten|postbote|paketdienst*|versanddienst*|versandunternehmen|transportunternehmen|logistik*|lieferdienst*|spedition|zusteller*|zustelldienst*|kurier*|frachtfuhrer|fahrer|fahrerin|paketbote*|paketboten|brieftrager*|auslieferungsfahrer*|paketzentrum|depot|zustelldepot|zustellbasis|verteilzentrum|paketshop|transporteur*|versender|hersteller*|*hersteller|*herstellers|fabrik|produzent*',
    'go-ask':
      'wend* sie sich|wende dich|wendet euch|wenden|kontaktier*|frag*|nachfrag*|nachzufragen|anfrag*|anruf*|anzurufen|ruf|rufen|rufe|erkundig*|meld*|reklamier*|beschwer*|schreib*|klar*|sprech*|sprich|setzen sie sich|setz dich|gehen sie|hak*|nachhak*|richten|kontakt|telefonier*|intervenier*|beantragen|ansprech*|anzusprechen|nachzuhaken|aufsuch*|in verbindung',
    'tell-us':
      '(kontaktier*|schreib*|sag*|informier*|frag*|sprech*|sprich) [sie|bitte|ihr] [zuerst|erst|doch|bitte] (uns|mich)|uns [bitte] [zuerst|erst|vorher|direkt] (kontaktier*|schreib*|zu kontaktier*|zu schreiben)|(meld*|wend*) [sie|du] [sich|dich] [bitte|doch|zuerst|erst|vorher|direkt|lieber] (bei|an) uns|(geben sie|gib|gebt) uns [bitte|doch] [die|eine] (chance|gelegenheit|moglichkeit)|bescheid',
    unhappy:
      '(nicht|weniger) [ganz|vollig|voll|100 %|vollstandig|so|ganz so] (zufrieden*|glucklich|gefall*|gefallt|als 5|als funf)|unzufrieden*|(ein|probleme|irgendein) [problem*]|problem|stimm* [etwas|was] nicht|etwas nicht|andernfalls|ansonsten|ein problem|grund zur|beanstand*|sollte etwas|schief',
    dankfur:
      'ihr (feedback|rezension) (erhalten|gelesen)|feedback erhalten|(dank|danke|danken|bedanken|bedanke) [ihnen|dir] fur (ihr*|dein*|die|das) [ehrlich*|offen*|nett*|toll*|positiv*] (bewertung*|feedback*|rezension*)|(bereits|schon|heute) (erstattet|veranlasst|uberwiesen)|(wurde|haben|ist) [ihnen] [bereits] (erstattet|veranlasst)',
    wirselbst:
      '(wir|ich) (werden|werde|fragen|frage|melden|melde|klaren|stellen|starten|{go-ask})|(werden|werde|fragen|melden|klaren|stellen|{go-ask}) (wir|ich)|(kummern uns|kummere mich) [darum] und (klaren|klare|fragen|frage|haken|hake|sprechen|spreche|melden uns|melde mich)|fur sie|nachgefragt|gefragt|nachgehakt|angefragt|kontaktiert|angerufen|gestellt|eingeleitet|beauftragt|gestartet|reklamiert|angestossen|eroffnet|gemeldet',
    fall: 'ersatz*|erstatt*|leid|sendung|paket|lager|{carrier}|versand*|liefer*',
    spec: 'taste|tasten|menu|regler|vibration*|haptisch*|sicherung*|volt|ampere|einstellung|helligkeit|dimm*|hotel*',
    'no-change':
      '(aufgrund|dank|nach|wegen|durch|anhand|infolge) (ihr*|dein*|der|des|solch*) [wertvoll*|ehrlich*] (bewertung*|feedback*|rezension*)|dank* [ihnen|dir] [sehr|herzlich] (fur|dass) [die|sie|du] [anderung|anpassung|aktualisierung]|(beschreibung|produktbeschreibung|artikelbeschreibung|anleitung|verpackung|artikelseite|adresse|lieferadresse)|(hilft|helfen) (uns|unser*|anderen)|verbessern (wir|uns)',
    soc: '{apps}|tiktok|twitter|youtube|pinterest|discord|fb|ig|dm|dms|pn|direktnachricht*',
    gesprach:
      'telefonat*|telefonier*|durchrufen|durchklingel*|durchzuklingeln|durchzurufen|anklingel*|anlauten|anzulauten|zuruckrufen|ruckruf',
    'next-buy':
      '(nachste*|naechste*|kunftige*|zukunftige*|kommende*|folgende*|weitere*|zweite*|erneute*) (bestell*|einkauf*|kauf*|mal|order|auftrag*)',
    less: '{prize}|gunstiger|billiger|code|spar*|weniger|abzug|ermassig*|reduz*|versandkostenfrei|versandfrei|portofrei|zehner|funfer|versandkosten|frei|sonderkondition*|vorteil*|guthaben|abziehen|ziehen wir|gutgeschrieben|obendrauf|extra',
    reward:
      '{gift}|zehner|funfer|zwanziger|guthaben|lostopf|tombola|ziehung|obendrauf|extra|bargeld|prozente|lau|goodie*|kleinigkeit|was kleines|geschenkkarte*|zweite|zweiten|zweites|drauf|voll erstattet|behalten',
    'sure-prize':
      'gutschein|gutscheine|*gutschein|*gutscheine|coupon*|voucher|cashback|gratis|gratis*|verlos*|*verlosung|gewinnspiel*|lostopf|tombola|pramie|pramien|belohn*|geschenkkarte*|umsonst|kostenlos*|gewinnen|gewinnchance|rabatt|erkenntlich|revanchier*',
    happy:
      'zufrieden|gefallt|gefallen|glucklich|begeistert|uberzeugt|geschmeckt|bestens|alles (gut|super|prima|ok|okay|in ordnung|top|klar|bestens|toll)|happy|freude daran|rundum gelungen',
    odd: 'komisch*|seltsam*|merkwurdig*|erstaunlich*|interessant*|kurios*|sonderbar*|verwunderlich*|eigenartig*|zufall*|lustig*',
    'fix-man':
      'baumarkt|fachhandel|fachgeschaft|internet|elektromarkt|zubehorhandel|handel|schuster|uhrmacher|elektriker|schneider*|werkstatt|fachmann|schlosser|fachbetrieb|handwerker|eisenwarenhandel|netz',
    'carrier-bad':
      'geschlampt|verbummelt|verschlampt|verbockt|versaut|getrodelt|verbaselt|vermasselt|trodelt|schlampt|versagt|unzuverlassig*|chaos|nicht hinbekommen|gepennt',
    'own-part': 'sich|dir|neu*|ersatz*|passend*|selbst|selber|schrauben|batterie*|ein neues',
    'done-change':
      '(geandert|angepasst|aktualisiert|uberarbeitet|verbessert|korrigiert|entfernt|geloscht|erganzt)',
    wir: '(wir|ich|wirs) [haben|habe|werden|werde|konnen|kann|wurden] [ihnen|dir|euch|es|den|sie]|(sie|du|ihr) (bekomm*|erhalt*|kriegst)',
  },
  months:
    'januar/jan/jänner|februar/feb|märz/maerz/mrz|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|dezember/dez',
  phrases: {
    negation: { find: ['({nein}|statt|anstatt|anstelle|unabhangig|verboten|untersagt|unzulassig)'] },
    'negation-after': {
      find: [
        '(grundsatzlich|prinzipiell|generell) nicht',

        '(nicht (moglich|notig|erlaubt|gestattet|erforderlich|zulassig|notwendig|gewunscht|an|verknupft|gebunden)|verboten|untersagt|unzulassig|ausgeschlossen|nichts zu tun)',
        '(durfen|darf|durften) .. {nein}',
      ],
    },
    'no-negation': {
      find: [
        '(ohne|nicht uber) {marketplace-names}',
        '({nein}|nicht|kein*) ... sondern .. (uns|mich|mir)',
        '(nicht .. (knaus*|geiz*|sparsam)|(konnen|konnten) nichts dafur)',
        '(nicht|nichts) mehr .. (aktuell*|stand|zutreff*|gerechtfertigt|passend|stimmt|fair)',
        '(passt|stimmt|entspricht|trifft) .. nicht mehr',

        '(wenn|falls|sollte*|sofern|solange|bevor|erst|noch|warum|wieso|ob|weil|da|ist|wurde|leider) ... {nein} ! durfen',
        '(nicht (nur|zufrieden*|zoger*|zu zogern|vergess*|glucklich|angekommen|geliefert|gefallen|gefallt|mehr|so|ganz|erhalten|funktion*|passt|helfen|verfolgen)|zogern .. nicht|(kein|keine) (problem*|ding|thema|sorge|zeit|muhe|ursache|weitere)|ohne (problem*|risiko|zogern|verzug|umweg*|weiteres|muhe))',
        '({nein}|statt|anstatt) .. ({bad}|schlecht*) . {rv}',
        '(statt|anstatt|ohne) .. (zu bewerten|{leave})',
      ],
    },
    'off-platform-contact': {
      find: [
        '(lieber|bitte|besser|am besten|einfach|gern|gerne|kurz|nur) (per|via|uber) (mail|e mail|email|telefon|whatsapp|sms|fax) ! ({carrier}|{marketplace-names}|app)',
        '(kontaktformular|videoanruf|videocall|facetime|zoom|teams) & (uns|wir|unser*|melden) ! ({marketplace-names}|app|kamera)',
        '(gib|geben sie|schick*|nenn*|sag*|brauch*|teil*) .. (deine|ihre|eine) (nummer|rufnummer|telefonnummer|handynummer|mobilnummer) ! ({carrier}|zusteller|fahrer|spedit*|lieferung)',
        '(uberweis*|zahl*|bezahl*) (sie|du|bitte) ... (an|bei|auf) . (uns|unser*|mich|mein*) ! (*erstatt*|nichts|zuruck*)',
        '(auf|in|bei) .. (unser*|mein*) .. {shop} .. (gunstiger|billiger|weniger|bestell*|kauf*|gibt)',
        '(unser*|mein*) .. (ebay|etsy|kleinanzeigen|shopify|vinted) . (shop|laden|seite|profil|konto)',

        '{gesprach} ! ({carrier}|spediteur|techniker|gerat|uhr|headset|app|kopfhorer|handy|festnetz|freisprech*)',
        '(melden sie sich|melde dich|meldet euch|kontaktier*|erreich*|besprech*|klar*|reden|sprechen) .. (telefonisch|(am|ubers|uber das|per) telefon|per (mail|e mail|handy|sms|fax)|auf dem handy|fernmundlich) ! ({carrier}|fahrer|spedit*|gerat|{marketplace-names})',
        '(am|ubers|uber das|per) telefon .. (besprech*|klar*|kontaktier*|sprech*|reden|regel*|erklar*|losen|schneller|weiter*) ! ({carrier}|fahrer|spedit*|app)',
        '(klingel*|lauten|laute|ruf|rufen|bimmel*) . (sie|du|bitte|doch|einfach|kurz|mal) .. (durch|an) ! ({carrier}|nachbar*|hersteller*|techniker|app|vorher|termin*)',
        '(nummer|handynummer|telefonnummer|mailadresse|whatsapp) .. (fur (mich|uns)|fur einen ruckruf|unter der (wir|ich))',
        '(sie|du|ihr) .. (erreich*|find*) .. (uns|mich) .. (auf|bei|uber|unter|per) . ({soc}|{mail}|handy)',
        '(kundendienst|support|service|team|technik|beratung) .. (per|via|uber|auf) ({apps}|mail|e mail|telefon|email)',
        '(auf|bei|uber|per|via) {apps} .. (sind wir|bin ich|zu finden|findest du|finden sie uns|erreich*|helf*|schneller|weiter) ! (app|gerat|uhr)',
        '(maile|mailen|mailt|simsen|whatsappen|faxen|funken) (sie|mir|uns|mal|doch|einfach) .. (uns|mir|bild*|foto*|video*|zu)',
        '(ruf|rufen sie|ruft) .. (bei uns|im laden|in der werkstatt|im buro) .. an ! {carrier}',
        '(uns|mir|mich) ... (per|via) (mail|e mail|email|whatsapp|sms|fax|telegram|signal|messenger) .. (send*|schick*|zusend*|zuschick*|schreib*|kontaktier*|ubermitt*|antwort*|zukommen|kontakt)',
        '(per|via|uber) (mail|e mail|email|whatsapp|telefon|sms|messenger|facebook|instagram) .. (kontakt|verbindung) ! ({carrier}|fahrer|amazon)',
        '(scan|scann*|abscann*|fotografier*) .. (qr*|code*) & (support|service|kundendienst|kontakt*|whatsapp|erreich*|{shop}|chat*|beratung|uns|hilfe) ! (rucksend*|retoure*|ruckgabe|etikett|filiale|packstation|{carrier})',
        '(schreib*|mailen sie|maile|mailt|send*|schick*|wend*|meld*|kontakt*|erreich*|anfrag*|frag*|richt*|antwort*) ... {an-email} ! ({carrier}|drucker|smtp)',
        '(ruf*|erreich*|anruf*|anzurufen|meld*|kontakt*|wahl*|klingel*|sms|whatsapp|schreib*|durchruf*) ... {a-phone} ! ({carrier}|fahrer|spedit*|spediteur|hersteller*)',
        '{a-phone} .. (anruf*|anzurufen|erreich*|melden|kontaktier*|whatsapp) ! ({carrier}|fahrer|spedit*)',
        '(bestell*|kauf*|bezahl*|kontaktformular|chat*|order*) .. {a-link}',
        '(senden|send|schick*|nenn*|gib|geben|teil*|brauch*|benotig*) .. (ihre|deine|eure|die) (iban|kontonummer|bankverbindung|kontodaten|bankdaten|paypal*) ! (nicht|keine)',
        '(bar|vorkasse|vorab) .. (abholung|bei uns|uberweis*)|(gern|auch) per (vorkasse|uberweisung|paypal)',
        '(ausserhalb|abseits|jenseits|ohne|vorbei an|nicht uber|unabhangig von) [von|der|des] ({marketplace-names}|plattform|marktplatz*) .. (klar*|regel*|abwickl*|bestell*|kauf*|losen|einig*|verkauf*|handhab*|machen|abschliess*|zahl*|bezahl*)',
        '(google*|goog*|googel*) .. (uns|unser*|nach uns)',
        '(komm*|schau*) .. (bei uns) .. (vorbei|rein) ! (shop|amazon)',
        '(in|uber) (unser*|mein*) .. (webshop|onlineshop|shop|laden|webseite|website|homepage|internetseite) .. (bestell*|kauf*|gunstiger|billiger|weniger|erhalt*|kontakt*|schreib*)',
        '(add|adde|adden|added|hinzufugen|fug*) .. (mich|uns) .. (auf|bei|in|hinzu|als)',
        '{apps} (gruppe|kanal|nummer|chat|account) ! app',
        '(tritt|trete*|komm*|beitreten) .. (unser*|mein*) .. (gruppe|{apps})',

        '(schreib*|kontakt*|meld*|erreich*|wend*|send*|schick*|klar*|regel*|antwort*|besprech*|sprech*|schneller|fug*|add*|hilf*|helf*|support|beratung) ... (per|via|uber|auf|unter|an|bei|telefonisch|direkt) . ({apps}|{mail}|privat*) ! (schick*|send*) . {marketplace-names}',
        '({apps}|{mail}|privat*) ... (kontaktier*|melden|erreich*|schreib*|wenden|klaren|regeln|besprechen) ! {marketplace-names}',
        '((ruf*) . (uns|mich|unsere|unseren|unser) ... an|(ruf|rufen sie|ruft) [bitte|einfach|doch|kurz|gern*|uns] [bei uns] an|(uns|mich|bei uns) .. (anrufen|anzurufen|anruf|telefonisch)|klingel* . durch)',
        '(schick*|schreib*|send*) . (uns|mir) . (eine|kurz|einfach|ne) . ({mail}|whatsapp)',
        '(schreib*|mail*|erreich*|kontaktier*|meld*) [sie|bitte] (uns|mir|mich|sich) [bitte|einfach|gern*|direkt|jederzeit] (an|unter|auf) ! (an|unter|auf) (jeder*|ihre*|dies*|amazon|den|einem)',
        '(unser*|meine|meiner|mein) [private|kostenlose|eigene] ({apps}|{mail}|*hotline|telefonnummer|handynummer|servicenummer|mobilnummer|festnetznummer|mailadresse|durchwahl)',
        '(nenn*|teil*|schick*|gib|geben|send*|brauch*|benotig*|an|lautet) .. (ihre|deine|eure) [private] (mail*|e mail*|email*|whatsapp*|handynummer) ! (zusteller|rechnung|{carrier})',
        '(wir|ich) .. (rufen|rufe) (sie|dich|euch) . (an|zuruck)',
        '(direkt|gunstiger|billiger|privat|lieber) .. (bei|uber|von|in|auf) . (uns|unser*|mir) & (bestell*|kauf*|bezieh*|order*|*kaufen)',
        '(besuch*|bestell*|kauf*|schau*|find*|auf|in|uber|unter|im|*kaufen|registrier*) .. (unser*|mein*) [eigen*|offiziell*|neu*] {shop} ! auf amazon',
        '(zahl*|bezahl*|uberweis*|begleich*|geld|betrag|schick*|preis|aufpreis|kosten|euro|differenz) .. (per|via|uber|auf|aufs|an|mit|direkt|gern auch) . ({payment}|uberweisung|vorkasse|konto|bankkonto|geschaftskonto|firmenkonto|kontonummer|bar|barzahlung) ! ({within}|in . tagen|geld ist|*erstatt*|zuruck*|gutgeschrieben|bezahlt haben|gutschrift|bucht|kauf|versand*|garantie|tracking)',
        '((ausserhalb|vorbei an) [von|der] ({marketplace-names}|plattform)|(an|ohne) ({marketplace-names}|der plattform) [vorbei] .. (vorbei|gebuhr*))',
      ],
      unless: [
        '({carrier}|techniker|{marketplace-names}) . (wird|ruft|meldet|kann)',
        '((app|uhr|gerat|watch|lautsprecher|kopfhorer|tablet|handy) (kann|zeigt|unterstutz*|konnen|empfang*)|(an|auf) der uhr)',
      ],
    },
    promotion: {
      find: [
        '(alles|alle|unser*|sortiment|preise) ... (reduziert|herabgesetzt|gesenkt|im preis|runtergesetzt|um die halfte) ! (*erstatt*|diese*|leider)',
        'blick .. (auf|in) unser* ! (lager|anleitung|beschreibung)',
        '(passend|ideal|perfekt) (zu|zum|zur|fur) .. (haben|fuhren|gibt|bieten|verkaufen|empfehlen) (wir|es) ! (leider|kostenlos*|ersatz*|nicht|?)',
        '(wer jetzt|wer bis|wer heute|jetzt) .. (zugreif*|bestell*|kauf*|zuschlag*) & ({less}|preis) ! {rv}',
        '(konnten|durften|mochten) .. (auch|ebenfalls) .. (begeistern|interessieren|gefallen)',
        '(gefallt|gefallen|interessier*) .. (ihnen|dir|sie|dich) .. auch .. (unser*|unsere)',
        '(vormerken|merken sie sich|freuen sie sich|gespannt) .. (neu*|herbst*|fruhjahr*|sommer*|winter*) .. (kollektion|modell*|sorte*|duft*|produkt*)',

        '{next-buy} & {less} ! (*erstatt*|storn*|zuruck*)',
        '(wenn|falls|sobald|sollten|solltest) .. (wieder|erneut|noch einmal|nochmal*|mal wieder) .. (bestell*|kauf*|einkauf*|bei uns|shoppen) & {less}',
        '(stammkund*|treu|treue|treuen|treuer|wiederkaufer*) & ({prize}|sonderkondition*|vorteil*|kunftig)',
        '(gutschein|*gutschein|coupon*|voucher|guthaben|gutscheincode) & (entschuldig*|wiedergutmachung|entschadig*|unannehmlichkeit*|trost*|kulanz|aufmerksamkeit|treue|einkauf|geduld|trostpflaster|umstande) ! (eingelost|bezahlt|{rv}|storn*)',
        '(newsletter|rundbrief|infomail*|duftpost|infobrief|mailingliste|verteiler|club) & (anmeld*|meld*|abonn*|trag*|eintrag*|registrier*|unser*|sicher*|verpass*|beitret*) ! (abmeld*|software|entfern*|austrag*|aus|keine|programm)',
        '(passend dazu|dazu passend|dazu passt|perfekt dazu|ideal dazu|gut kombinier*|als erganzung|zu ihr* .. passt unser*) ! (ersatz*|kostenlos*|rucksend*|fehlend*|leider|nicht)',
        '(dazu|ausserdem|ubrigens|noch|auch|zudem) .. (empfehl*|hatten wir|haben wir|fuhren wir|bieten wir|gibt es bei uns) & (unser*|tolle*|set|pfleg*|(im|in unserem) (angebot|sortiment|shop)|bei uns) ! (ersatz*|erstatt*|kostenlos*|leider|problem*|lager|{rv})',
        '(ubrigens|tipp) .. (gibt es|haben wir|bei uns|unser*) ! (leider|kostenlos*|ersatz*|erstatt*|{rv})',
        '(jetzt neu|neu bei uns|neu im (sortiment|shop|programm)|neuheiten|topseller|verkaufsschlager|zum halben preis|halber preis|solange [der] vorrat*|schnell sein|greifen sie zu|greif zu|zuschlagen|sonderpreis*|angebotspreis*|black week|cyber week|freundschaftswerbung|bonusprogramm|fruhbucher*|eroffnungsangebot*|vorteilspreis*|spar (set|paket)|(spar)preis*|(einfuhrungs|sommer|jubilaums)rabatt*)',
        '(unser*|neue*) .. (bestseller|neuheit*|neuerscheinung*|topseller)',
        '(ab|uber) .. (euro|€) .. (versandkostenfrei|versandfrei|portofrei|frei haus)',
        '(1|2|3|zwei|drei|eins|ein|eine) (kaufen|bestellen|nehmen) .. (geschenkt|gratis|zahlen|dazu)',
        '(empfehl*|werb*|erzahl*) .. (uns|freund*) & {prize} ! {rv}',
        '(teil|mitglied|fan) .. (unser*) . (community|club|familie|gruppe|seite)|(besuch*|find*|schau*|seht) .. (uns|unser*) .. (auf|bei) (instagram|facebook|youtube|tiktok|pinterest|insta)',
        '(schau*|schauen|wirf|komm*) .. (vorbei|rein|um) & ({shop}|store|sortiment|angebot*|farben|kollektion|produkte) ! ({carrier}|nachbar*)',
        '(alle|alles|das ganze sortiment|taschen|artikel) .. (%|prozent|halben) .. (gunstiger|billiger|preis|reduziert|rabatt|runter)',
        '(preise steigen|bald teurer|nur noch kurze zeit|nur (heute|diese woche|bis sonntag|solange))',
        '(ideal|perfekt|toll|super|hervorragend|wunderbar) .. (zu ihr*|zu dein*|dazu) .. passt & (wir|unser*) ! (ersatz*|kostenlos*)',

        '({prize}|gunstiger|code|billiger|spar*) & (nachste*|kunftige*|weitere*|folgende*) (bestell*|einkauf*|kauf*|mal|order) ! (*erstatt*|storn*)',
        '(raumungsverkauf|*schlussverkauf|abverkauf|(%|prozent) (billiger|gunstiger|reduziert)|gutscheincode*|rabattcode*|aktionscode*|rabattaktion*|sonderangebot*|schnappchen*|*sale|(sommer|winter|fruhjahrs|herbst|weihnachts|oster|jubilaums|spar|sonder|verkaufs)aktion*|ausverkauf|black friday|cyber monday|prime day|treueprogramm|treuepunkte|kundenclub|(gutschein|rabatt|aktions) code|(unser*|neu*) *kollektion|(unser*|laufende*|tolle) (aktion|aktionen)|(%|prozent) [rabatt|nachlass] auf (alle|alles|das gesamte|unser*|jede*))',
        '(mit|geben|nutz*|verwend*) .. code .. (spar*|kasse|%|prozent|gunstiger)',
        '(schau*|entdeck*|stober*|seh*|gesehen|wirf|werfen|probier*|empfehl*|interessier*|gefallen|gefallt|kenn*|besuch*|blick*|reinschau*) .. (unser*|auch|weitere*|ander*|neu*) . (neu*|ander*|weiter*|ubrig*|passend*|sortiment|kollektion*|produkte*|shop|zubehor|angebot*|modelle*|laden|katalog) ! (ersatz*|rucksend*|ruckgabe|alternativ*|austausch*)',
        '((sommer|winter|herbst|oster|weihnachts|exklusive|tolle|aktuelle) angebot*|*angebote)',
        '(spar*|sicher*|bekomm*|erhalt*) .. (%|prozent) ! (*erstatt*|zuruck|teil*|diese*|gutschrift|behalten)',
        '(kauf*|nimm|bestell*) . (2|zwei|drei|3) .. (zahl*|zum preis|gratis|geschenkt)',
        '(folg*|lik*|abonnier*) .. (uns|unser*) .. (auf|bei|instagram|facebook|kanal|seite|tiktok)',
        '(konnte*|durfte*|wird) [ihnen|sie|dir|dich] .. (auch|ebenfalls) .. (gefall*|interessier*)',
        '(kunden|viele|kaufer) .. (kauften|haben|kaufen) auch',
        '(passt|passen|passend) .. (perfekt|hervorragend|super|ideal|bestens) .. unser*',
        '(jetzt|aktuell|derzeit|gerade) .. (reduziert|im angebot)',
        '(freund*) .. (werben|empfehl*) .. {prize}',
      ],
    },
    'review-incentive': {
      find: [
        '(bewertern|bewerter|rezensenten|bewertenden) & (los*|verlos*|auslos*|gewinn*|zieh*|{gift})',
        '({rv}|bewert*) .. (und|dann|dafur) .. (wir|ich) .. (spendier*|schenk*|schick*|leg*|uberweis*|zahl*|send*|erstatt*|verlanger*|packen|geben)',
        '(spendier*|schenk*|uberweis*|zahl*|erstatt*|verlanger*) .. (wir|ich) ... (wenn|sobald|falls|sofern|nachdem|gegen|fur) .. ({rv}|bewert*) ! {dankfur}',

        '({rv}|bewert*|rezens*) & {sure-prize} ! {dankfur}',
        '({rv}|bewert*|rezens*) && (dafur|danach|im gegenzug|als (dank*|gegenleistung|belohnung)|anschliessend) .. {reward} ! {dankfur}',
        '(pro|je|jede|jeder|fur) {rv} .. {reward} ! ({dankfur}|dank*)',
        '{reward} .. (pro|je|fur jede*|gegen) . {rv}',
        '(wenn|sobald|nachdem|sofern|falls|steht|ist|erst|wer|dafur dass|dass) .. ({rv}|bewert*|rezens*) ... (leg*|pack*|geb*|schick*|uberweis*|zahl*|erstatt*|spendier*|gibt*|erhalt*|bekomm*|landet|lege|zieh*|springt) .. {reward} ! {dankfur}',
        '(*erstatt*|*erstattung|ruckzahlung|geld|kaufpreis|ersatz*|betrag) ... (wenn|sobald|nachdem|sofern|falls|gegen|erst wenn|nur gegen|nach) .. {rv} ! ({dankfur}|erstattet haben|prufung)',
        '{rv} .. (dann|danach|anschliessend) .. (*erstattung|*erstatt*|geld|{gift}|ersatz*)',
        '({change}|verschw*|weg ist|zuruck) & {rv} & (geld zuruck|ihr geld|kaufpreis|behalten|zahl*|uberweis*|bekommen) ! ({dankfur}|*erstattet)',
        '(sichern|sicher*) .. (zweit*|zusatz*|gratis*|kostenlos*|garantie) && ({rv}|bewert*)',
        '(registrier*|einreich*) .. {rv} .. (garantie|{prize})',
        'screenshot .. ({rv}|bewert*)|({rv}|bewert*) .. screenshot',

        '({leave}|{change}|screenshot|foto|link) & ({rv}|{good-rv}) & ({give}|dafur|als|und) .. {prize} ! {dankfur}',
        '({rv}|bewerten sie|bewerte) && (dafur|als (dank*|gegenleistung|belohnung)|im gegenzug|dann|anschliessend) .. ({gift}|{give}) ! {dankfur}',
        '({rv} .. {change}|{change} .. {rv}) && ({give} .. {gift}|{gift} .. {give}|(wir|ich|dann) .. erstatte*) ! {dankfur}',
        '{cond} .. ({rv}|uns bewert*|bewertest) ... ({give} .. {gift}|{gift} .. {give}|{prize}) ! {dankfur}',
        '({give} .. {gift}|{gift} .. {give}|{prize}) ... {cond} .. ({rv}|bewertet|bewerten) ! {dankfur}',
        '(bewerten sie|bewerte|bewertet|bewertest) & ({prize}|{give} .. {gift}|{gift} .. {give}) ! {dankfur}',
        '(verlos*|gewinnspiel|tombola|belohn*) & ({rv}|bewerter*|rezensent*)',
        '(produkttest*|tester*) .. (gratis*|kostenlos*|erstatt*)',
      ],
      unless: [
        '(unabhangig|nichts zu tun|keinen einfluss|weder|nicht (davon|daran) (abhangig|gebunden|geknupft)|so oder so|in jedem fall)',
        '((nie|niemals|nicht) .. (bitten|auffordern|verlangen)|(bitten|fordern|verlangen) . (nie|niemals|nicht))',
      ],
    },
    'review-positive-only': {
      find: [
        '(sternchen|{rv}) .. (von|der) (zufriedenen|glucklichen|begeisterten)',
        '(vergeb*|vergib|geben|gib|gebt|schenk*|druck*|klick*) .. (hochst*|beste*|maximal*|volle*|alle) (note|wertung|punktzahl|sternzahl|bewertung|sterne|punkte)',
        '(daumen hoch|bestnote|hochstwertung|volle punktzahl|volle sterne|alle sterne) .. (freu*|hilft|helfen|ware|waren)',
        '(weiter|weiterempfehl*|anderen) .. ({rv}|bewert*) & (wenn|falls) .. nicht .. (uns|mir)',

        '(leb*|angewiesen|brauch*|zahl*|lasst|dalassen|schreiben) .. {good-rv} ! dank*',
        '(bewert*|bewerte) .. (uns|den|das|die|artikel|produkt*|es|ihn) .. (gut|positiv|bestens|mit (5|funf|voll*|best*|der (vollen|hochsten|maximalen|besten))) ! (dank*|ob|egal|haben)',
        '(positiv|gut|bestens) .. (bewerten|bewertest|bewertet|rezensieren) ! (dank*|ob|egal|haben|oder)',
        '(bei|zu|mit) [voller|ihrer|deiner|vollster|grosser|voller] zufriedenheit ... ({rv}|bewert*) ! (prufung|dank*)',
        '{happy} .. ? && ({rv}|bewert*|sterne) ! (wie|was|oder nicht)',
        '(sind sie|bist du|seid ihr|nur wer|wer|nur) .. {happy} ... ({rv}|bewert*) ! (nicht|wie)',
        '(lauft|passt|klappt|schmeckt|gefallt|sitzt|funktioniert) (er|sie|es|alles|das|ihnen|dir) ... ({rv}|bewert*) ! (wie|ob|danke)',
        '(uns|mir|mich) & (bevor|ehe|statt|anstatt|anstelle|vor (einer|ihrer|der|dem|jeder)) .. ({rv}|bewert*) ! (ersatz|geladen)',
        '(bevor|ehe|statt|anstatt) .. (({bad} . {rv})|(negativ|schlecht|mies) .. bewert*)',
        '(seh*|absehen|verzicht*|halten) .. {bad} . {rv}',
        '(kein*|nicht) ... ({rv}|bewert*|tasten) ... sondern .. (uns|mich|mir)',
        '(knaus*|geiz*|sparsam*) & ({rv}|stern*)',
        '({rv}|stern*) .. (knaus*|geiz*)',
        '(lob|lobende worte|(nette|liebe|schone|gute) worte) .. ({rv}|bewert*) ! dank*',
        '{leave} .. (nette|liebe|schone|gute|lobende) worte',
        '(probleme|unzufrieden|nicht zufrieden|mangel|kritik) .. ? && (uns|mich|mir) && ({rv}|bewert*) && ?',
        '(lieber|erst|zuerst|vorher) .. (an|mit|bei) uns .. (statt|bevor|als) .. ({rv}|bewert*)',

        '({leave}|freu*|wunsch*|hoff*|bitten|bitte|dankbar|verdien*|wert|unterstutz*|um|uber|erwart*|gerne|nur|mit|klick*) .. {good-rv} ! dank* ... {good-rv}',
        '{good-rv} .. (hilft|helfen|freu*|ware|waren|bedeut*|wichtig|{leave}|belohn*) ! dank*',
        '(wenn|falls|sofern|sollte*|solange) ... (zufrieden|gefallt|gefallen|glucklich|begeistert|uberzeugt|passt|gut|freude) ... ({rv}|bewert*|sterne|empfehlen sie uns|paar (nette|liebe) worte) ! (nicht .. (zufrieden|gefall*)|unzufrieden)',
        '({rv}|bewert*) ... (wenn|falls|sofern|solange|nur) ... (zufrieden|gefallt|gefallen|begeistert|uberzeugt|glucklich) ! (nicht .. (zufrieden|gefall*)|unzufrieden)',
        '(zufrieden|gefallt|begeistert) && {leave} .. ({rv}|uns) && {unhappy}',
        '(bevor|vor|statt|anstatt|ehe|zuerst|erst) ... ({rv}|bewert*|{leave}) & {tell-us} & ({rv}|bewert*)',
        '{unhappy} & {tell-us} & ({rv}|bewert*)',
        '{unhappy} && {tell-us} .. (zuerst|erst|vorher|bevor|direkt|statt) && ({rv}|bewert*)',
        '({nein}|statt|anstatt|verzicht*|vermeid*|absehen) .. {bad} . {rv}',
        '({change}|heben|setzen) .. ({rv}|sterne) .. (auf|in|zu) .. ({good}|5|funf|4|vier|volle) ! {spec}',
        '({rv}|sterne) .. (auf|in|zu) .. ({good}|5|funf|4|vier|volle) .. ({change}|setzen|heben|erhoh*) ! {spec}',
        '((weniger|alles unter) [als] (5|funf|4|vier) [sterne*]|(noch|fehlend*) (ein|einen|5|funf) stern*)',
        '(1|2|3|ein|einen|zwei|drei) stern* ... (4|5|funf|vier)',
        '(erzahl*|teil*|sag*|zeig*|lass*) .. (anderen|kunden|welt|allen) .. (wie (toll|gut|zufrieden|glucklich|sehr)|positiv*|begeister*|zufriedenheit)',
      ],
      unless: [
        '((positiv*|gut*|negativ*|schlecht*) oder (negativ*|schlecht*|positiv*|gut*)|egal|ganz gleich|ob (positiv|gut|lob)|unabhangig|(zufrieden|gefallen|gefallt) oder (nicht|unzufrieden|weniger)|keine funf sterne|kritisch oder|kritische)',
      ],
    },
    'review-change-demand': {
      find: [
        '{rv} .. nehmen .. (raus|zuruck|runter|weg) & (bestehen|sofort|verlang*|erwart*|muss*|frist)',
        '{rv} .. (ist|sind|muss) .. (umgehend|sofort|unverzuglich|bis) .. (entfern*|losch*|weg|raus|verschwinden)',

        '(muss|mussen|musst|sofort|umgehend|unverzuglich|verlang*|forder*|bestehen|besteh|erwart*|frist|ansonsten|sonst|andernfalls|spatestens|bis morgen|binnen|augenblicklich|jetzt|aufforder*|letzt*|erst wenn|solange|nur wenn) ... {rv} & {change}',
        '({rv} .. {change}|{change} .. {rv}) .. (sofort|sonst|ansonsten|andernfalls|umgehend|oder wir|oder ich|heute|stunden|bis morgen|zuerst|bevor)',
        '(nehm*|nimm|zieh*) .. {rv} .. zuruck & (sofort|umgehend|sonst|unverzuglich|muss*|heute|gefalligst)',
        '(gefalligst|endlich) & {rv} & {change}',
        '({change} .. {rv}|{rv} .. {change}) ! ({bitte}|wir|ich|zu {change}|konnt*|kann|moglich*|jederzeit|anderung|um|wie)',
        '{rv} && {change} (sie|du) [das|sie|diese|es] .. (sofort|heute|jetzt|umgehend)',
        '{rv} .. (muss|hat) .. (weg|verschwinden|raus)',
      ],
      unless: ['{no-change}'],
    },
    'review-change-notice': {
      find: [
        '((konnen|kannst|konnt|durfen) (sie|du|ihr)|(sie|du|ihr) [haben|hast] [konnen|kannst|konnt|durfen]|moglichkeit|jederzeit|moglich|lasst sich|steht ihnen frei|amazon (erlaubt|ermoglicht)|kunden konnen|kaufer konnen|nachtraglich|auf wunsch|wenn sie (mochten|wollen)|bei bedarf|hinweis) ... ({change} .. {rv}|{rv} .. {change}|{change}) & {rv} ! (bitte|bitten|wurden|ware|waren|freu*|dankbar|konnten|hoff*|muss*|sofort|konnen sie {rv})',
        '{rv} .. (kann|konnen|lasst|lassen) .. {change} ! (bitte|ware|wurden|freu*|dankbar|hoff*|muss*)',
      ],
      unless: ['({no-change}|{spec})'],
    },
    'review-change-request': {
      find: [
        '{rv} .. (uberholt|hinfallig|veraltet|obsolet|gegenstandslos|erledigt|ungerechtfertigt|unbegrundet|nicht fair) ! (danke|dank)',
        '(korrektur|anpassung|uberarbeitung|loschung|rucknahme|entfernung|aufwertung|revision) .. {rv}',
        '{rv} .. (korrektur|anpassung|uberarbeitung|loschung|rucknahme|entfernung)',
        '(verschwinden|weg|verschwindet) .. {rv}',
        '{rv} .. (verschwindet|verschwinden|gut sein|neu schreiben|neu verfassen|neu bewerten|milder|freundlicher|positiver|besser) ! (zu verbessern|uns)',
        '(noch ein|einen|zwei|drei|paar) (stern|sterne|sternchen) (mehr|drauf|dazu|hoher)',

        '{rv} ... (noch einmal|nochmal|nochmals|erneut|noch mal) .. (durch den kopf|an|anschau*|anzuschau*|anseh*|anzuseh*|uberleg*|nachdenk*|prufen|vornehm*|drubergeh*)',
        '(schau*|seh*|denk*|uberleg*|les*|prufen) ... {rv} .. (noch einmal|nochmal*|noch mal|erneut|nach)',
        '(noch einmal|nochmal*|erneut|noch mal) .. uber {rv}|(noch einmal|nochmal*) uber (ihre|deine) {rv}',
        '{rv} .. (entspricht|passt|stimmt|trifft|ist|gibt) .. (nicht mehr|nicht langer)|(entspricht|passt|stimmt) .. {rv} .. nicht mehr',
        '{rv} .. (muss|sollte|soll|kann|gehort|konnte|ware) .. (weg|verschwinden|raus|runter|offline|entfernt)',
        '{rv} ... (raus|runter|weg|zuruck|herunter|heraus) [zu] (nehm*|genommen|nahmen|nehmen)|{rv} .. nehm* .. (raus|zuruck|runter|weg|herunter|heraus)',
        '(nehm*|nimm|zieh*) .. (ihr*|dein*|die) (kritik|urteil|kommentar*|behauptung*|aussage*) .. (zuruck|raus|runter)',
        '(andern|losch*|zurucknehm*|zuruckzieh*|uberdenk*|revidier*|korrigier*) .. (ihr*|dein*) (kritik|urteil|kommentar*|wertung|einschatzung)',
        '(ihr*|dein*) (urteil|kommentar*|wertung|kritik) .. (andern|loschen|zurucknehm*|zuruckzieh*|uberdenk*|revidier*|korrigier*)',
        '(bei|an|mit) .. {rv} .. (was|etwas) .. (machen|tun|drehen|andern)',
        '({rv}|stern*) .. nach oben|{rv} .. (ja|noch|doch) [noch|ja|wieder] um',
        '{rv} && (auf den (neuesten|neusten|aktuellen|letzten) stand)',
        '(aus|von) ... stern* .. (5|funf|4|vier) .. (mach*|werden)',

        '{change} .. {rv}',
        '{rv} .. {change}',
        '{rv} && ({bitte}|konnt*|mussen|sofort) .. (sie|diese|das|es|dies) .. {change}',
        '(zieh*|nehm*|nimm) .. {rv} .. (zuruck|herunter|raus|runter|weg)',
        '(setz*|heb*|stuf*|pass*) .. {rv} .. (hoch|herauf|rauf|hinauf|an)',
        '({rv}|bewert*) .. (noch einmal|nochmal|nochmals|erneut|zweite chance) .. (uberdenk*|anseh*|uberleg*|nachdenk*|prufen|andern)',
        '(zweite|neue|weitere) chance .. {rv}',
        '(aus|von) . (1|2|3|ein|einem|zwei|drei) stern* .. (5|funf|4|vier)',
      ],
      unless: [
        '({no-change}|{spec})',
        '((nie|niemals|nicht) .. (bitten|auffordern|verlangen)|(bitten|fordern|verlangen) . (nie|niemals|nicht))',
      ],
    },
    'review-request': {
      find: [
        '(({leave}|freu*|bitten|dankbar|um|uber|wert) .. {rv}|{rv} .. {leave}|bewerten sie (uns|den|das|ihr*)|(uns|artikel|produkt|kauf|bestellung) .. (bewerten|bewertest|rezensier*)|bewerte (uns|den|das))',
      ],
    },
    'review-request-repeated': {
      find: [
        '{rv} && (noch einmal|nochmal*|erneut|hoflich) .. (erinner*|nachfrag*|nachhak*|anklopf*) ! {change}',
        '(noch|bisher|bislang|leider) [immer|leider] {nein} .. {rv} .. (erhalten|bekommen|gesehen|abgegeben|von ihnen|geschrieben|da)',
        '(sie|du) .. (noch|bisher) nicht (bewertet|rezensiert)',
        '(letzte*|erste*|vorherige*|fruhere*|vorige*) .. (bitte|nachricht*|anfrage|mail*|schreiben) .. {rv} ! {change}',
        '(bitte|anfrage) .. {rv} ... (noch nicht|bisher nicht|nicht reagiert|ubersehen|untergegangen)',
        '{rv} .. (fehlt|aussteht|steht .. aus|ausstehend)',
        '(frage|fragen|haken|hake|melden|trauen) .. (noch einmal|nochmal*|erneut) ... ({rv}|bewert*) ! {change}',

        '(erneut|nochmal|nochmals|noch einmal|zweite*|dritt*|erinner*|wieder|bereits|schon|letzte (woche|nachricht)|vor .. tagen|immer noch|weiterhin|abermals|bislang|bisher) ... ({rv}|bewerten) ! (zweite chance|danke|{change}|kopf|uberlegen|uberdenken|dank fur)',
        '{rv} ... (erneut|nochmal|nochmals|noch einmal|erinner*|letzte (woche|nachricht)|immer noch|gebeten|angefragt) ! ({change}|kopf|uberdenken|uberlegen)',
        '({nein} .. (antwort|reaktion|gehort|ruckmeldung)|erinner*|nachhaken) && {rv}',
      ],
      unless: ['(schon (jetzt|im voraus)|erneut bestell*|wieder bei uns)'],
    },
    'opt-out-link': {
      find: [
        '(keine|nicht|nichts|kein) .. (mehr|weiter*|langer) .. (von uns) .. (horen|lesen|erhalten|bekommen|empfangen|wollen|mochten)',
        '{nein} .. (nachrichten|mails|e mails|emails|mitteilungen|infos|post|erinnerungen) .. (wunsch*|mochten|wollen|mehr|wollt*) && (antwort*|klick*|schreib*|genugt|reicht|knopf|link|button|stop|stopp|bescheid)',
        '(stop|stopp|ende|nein) .. (antwort*|schreiben|schreib|senden|schick*|genugt|reicht|beend*) && (nachricht*|mitteilung*|infos|mails|horen|lesen|kontakt*)',
        '(antwort*|genugt|reicht) .. (stop|stopp|nein|ende|abmelden) && (nachricht*|mails|infos|horen|lesen|kontakt*)',
        '(widersprech*|widerruf*) .. (nachrichten|mails|kontakt*|zusendung*)|(nachrichten|mails|zusendung*|kontaktaufnahme) .. widersprech*',
        '(tragen|trag) .. (sich|dich) .. (verteiler|liste|hier) .. aus',
        '(hier|link|button|knopf) .. (austragen|abmelden|abbestellen|abzubestellen)',

        '(unsubscribe|opt out|abmeldelink)',
        '(*abmelden|abmeld*|abbestell*|abzubestellen|abzumelden|austragen|auszutragen) && (nachricht*|mail|mails|e mail*|email*|newsletter*|infos|informationen|mitteilung*|hier|link|verteiler|klick*|kontakt*|horen|post|angebote*) ! (aufnahme*|wlan|router|bluetooth|kindle|alexa|netzwerk|setzt|benutzer|profil|vertrag|strom*)',
        '{nein} . (weitere*|mehr|solche) .. (nachrichten|mails|e mails|emails|mitteilungen|informationen) .. (erhalten|bekommen|wunsch*|mochten|wollen|mochtest)',
        '(keine|nicht) .. (nachrichten|mails|e mails|emails|mitteilungen) mehr',
        '(antwort*|schreib*|send*|schick*|klick*|tipp*) .. (stop|stopp|ende)',
        '(nicht mehr|nicht langer) .. (kontaktiert|angeschrieben|benachrichtigt|von uns horen)',
        '(verteiler|mailingliste) .. (entfern*|gestrichen|austragen|streichen|nehmen)',
      ],
      unless: ['(app|abo|spar abo|mitgliedschaft|software|testphase|gerat|garantie|konto)'],
    },
    'offensive-language': {
      find: [
        '(sie|du|ihr) (sind|bist|seid) .. (zu|so|total|vollig|wirklich|einfach) (blod|dumm|doof|dammlich|unfahig|bescheuert|beschrankt|bled)',
        '(lernen|lernst) .. (uns|mich) .. kennen ! (gern|besser|team|produkt*)',
        'rechtlich .. (gegen sie|gegen dich|vorgehen|belangen)',
        '(gegen sie|gegen dich) .. (vorgehen|klagen|vor gericht|anzeige|klage)',
        '(strafrechtlich*|strafbar*|zivilrechtlich*) .. (sie|verfolg*|belang*|konsequenz*|machen)',

        '(hornoch*|rindvieh*|spatzenhirn*|erbsenhirn*|blindfisch*|halunke*|gauner*|schurke*|schmarotzer*|querulant*|psychopath*|hinterwaldler*|pappnase*|hanswurst*|witzfigur*|flachzange*|dumpfbacke*|schwachmat*|hohlkopf*|hohlbirne*|strohdumm*|saudumm*|strunzdumm*|saublod*|drecksack*|mistvieh|kotzbrocken*|schnorrer*|ganove*|nichtsnutz*|taugenichts*|armleuchter*|knallkopf*|torfkopf*|schafskopf|dummerchen|fuck|bullshit|asshole|kackbratze|kacke|klapse|irrenhaus|klapsmuhle|gottverdammt*|dumme (kuh|gans|pute|nuss))',
        'nicht [mehr|ganz|wohl] [ganz|mehr] alle [mehr] (latten|tassen|nadeln|sprossen|kerzen)|nicht [mehr] ganz (dicht|bei trost|sauber|bei sinnen)|noch (ganz dicht|alle tassen|ganz bei trost|ganz sauber)|(sie|du|wohl|doch) .. (einen|nen) (knall|dachschaden|sprung in der|an der waffel|an der klatsche)',
        '(konnen|kannst|konnt) (mich|uns) [doch|alle] (mal|gernhaben|gern haben|kreuzweise) ! (anruf*|anschreib*|erreich*|kontakt*|besuch*|schreib*)',
        'leck* (sie|du|mich|uns) .. (mich|arsch|doch)',
        '(verschwind* (sie|du|endlich)|zieh* [sie] leine|scher* (sie|dich)|schleich* (dich|di|sie)|mach* .. (die fliege|vom acker)|geh* [sie] zum teufel|buckel runter|vom (hals|leib)|bleib* .. wo der pfeffer)',
        '(wir|ich) .. (zeige|zeigen|bringen) .. (sie|dich) .. (an|zur anzeige)|(wir|ich) .. (sie|dich) . anzeigen|erstatten .. anzeige|nachspiel|gerichtsvollzieher*|mahnbescheid*|schadensersatz .. (fordern|verlangen)|vollstreck*|(sehen|treffen) .. vor gericht|(polizei) .. (einschalt*|informier*|verstandig*|holen|schicken|melden|ein)|(ernste*|unangenehme|boses) .. (konsequenzen|folgen|ende|erwachen)|ihnen .. (teuer zu stehen|teuer werden)',
        '(kriegen|finden|erwischen) (dich|sie) [schon|noch] (noch|schon|verlass*)',
        '(kriegen|erwischen) dich',
        'schufa',
        'schwarze liste',
        'blacklist',
        '(konto|account) .. (sperren lassen|gesperrt) & (sorgen|sie|wir) ! entsperr*',
        'pass* [sie] bloss',
        '(so|wie|zu|derart) (dumm|blod|doof|damlich|bescheuert|blind|bled) (muss|kann|ist|sein|sind|man|sie|du)',
        '(sie|du|ihr) .. (dieb|diebin|diebe|schwindler*|kriminelle|kriminell|halsabschneider)',

        '(idiot*|trottel*|dummkopf*|blodmann|schwachsinn*|schwachkopf*|vollidiot*|arsch|arschloch*|arschgeige*|arschkriecher*|arschig*|scheiss*|verdammt*|verflucht*|fick*|wichser*|hurensohn*|bastard*|drecksack*|drecksau*|dreckskerl*|drecksladen|dreckspack|miststuck|mistkerl|penner*|spast|spasti|hirnlos*|depp|deppen|vollpfosten|abschaum|asozial*|gesindel|(sie|du|ein|eine|so ein|solche|kleiner|verdammte*) (betruger*)|betruger* (wie|sie|sind sie)|abzocker*|lugner*|verbrecher*|krimineller|versager*|schlampe*|hure|verpiss*|verzieh dich|hau ab|hauen sie ab|zum teufel|geisteskrank*|bekloppt*|bescheuert*|leck* mich|halt* [sie] [bloss|endlich] (die|den|s|das|ihre|ihren) (klappe|mund|maul|fresse|schnauze)|dreckige* (kerl*|schwein*|lugner*|betruger*|dieb*)|(dumm*|blod*|doof*) (kuh|sau|gans|kunde|kunden|kundin|ziege|schwein)|zum kotzen|nervensage)',
        '((unser*|mein*|einen|einem|dem|zum|vom|mit) . (anwalt*|anwalte*|rechtsanwalt*|rechtsabteilung)|verklag*|vor gericht|gerichtlich*|strafanzeige|anzeige (erstatten|gegen|bei)|rechtliche* (schritte|konsequenzen|mittel)|juristisch*|abmahn*|verleumdung|rufschadigung|(bei|zur) [der] polizei|inkasso*|unterlassung*)',
        '((wir wissen|ich weiss) .. (wo sie|wo du|wohn*)|(werden|wirst) .. (bereuen|zu spuren|kennenlernen|teuer)|kommen vorbei und|haben ihre adresse|gewarnt|letzte warnung)',
        '(sind sie|bist du|sie sind|du bist|seid ihr|sie|du) [ja|wohl|doch|echt|so|zu|ein|einfach] [so|zu|ein] (blind|taub|krank|verruckt|irre|wahnsinnig|beschrankt|unfahig|widerlich|ekelhaft|blod|dumm|doof|bled|analphabet|gestort|armselig|erbarmlich|schwein|sau|spinner|pfeife|behindert)',
      ],
      unless: [
        '(spiel|buch|film|kostum|titel|figur|tasse|dvd|krimi|roman|serie|band|horbuch|horspiel|bullshit button|bullshit bingo|(schutz|ruck)anzeige|display|phishing|gefalscht*|gestohlen*|entwendet|diebstahl)',
      ],
    },
    'blames-or-argues': {
      find: [
        '(sie|du) (sind|bist) .. (der einzige|die einzige|der erste|die erste) .. (der|die|dem) ! (dank*|hinweis|auffallt|leider)',
        '(ist|war) [doch|ja|wohl] [wohl|ja] (klar|logisch|selbstverstandlich|offensichtlich) dass (man|sie|du) ! (wir|entschuldig*)',
        '(ihnen|dir) ist .. nicht mehr zu helfen',
        '(schieb*|walz*|geben|gib) .. (fehler|schuld|verantwortung) .. (auf uns|uns|mich|ab) ! (nicht auf sie|wir)',
        '(bisher|bis jetzt|noch|sonst) .. (noch jeder|jeder) .. (hinbekommen|geschafft|hingekriegt|verstanden|zurechtgekommen)',
        '(wenn|falls) (sie|du) ... (gelesen|gemessen|aufgepasst|zugehort|hingeschaut|nachgedacht|hingesehen) (=hätten|=hättest)',
        '(wusste|wussten|wusstest|=wüssten|=wüsstest) (sie|du) .. (das|es|dass)',
        '(unterstell*|behaupt*|vorwerf*) (sie|du) (uns|mir) .. (nicht|kein*|hier|einfach)',
        '(sparen sie sich|spar dir) .. (ihre|deine|die|das|den)',

        '(ist|war|allein|doch|eindeutig) [doch|wohl|allein|eindeutig|ganz klar|ja] (ihr|dein) (fehler|problem|verschulden|pech|versaumnis) ! (gelost|behoben|erledigt|?)',
        'wie (schon|bereits|oben|eben|mehrfach|x mal|zigmal|nun schon) .. (gesagt|erwahnt|erklart|mitgeteilt|geschildert)',
        '(=hätten sie|=hättest du|sie =hätten|du =hättest) ... (sollen|mussen|vorher|besser|fruher|gleich|lesen|merken|gemerkt|wissen|selbst|uberlegen) ! (gern|wir)',
        '(sie|du) (wollen|willst|wollten|mochten|suchen) .. (doch|nur|bloss|wohl|einfach|offenbar) .. (geld|gratis|umsonst|kostenlos*|rabatt|sparen|abzocken|ausnutzen|drucken|schnorren|streit|vorteil*|schnappchen) ! ?',
        '(wollen|willst|versuchen|versuchst|wollten) .. (uns|mich) .. (abzocken|ubers ohr|reinlegen|hereinlegen|betrugen|tauschen|unterschieben|fur dumm|auf den arm|veralbern|zum narren|ausnutzen|hinters licht|prellen|verkohlen|unterjubeln|ausnehmen)',
        '{nein} .. recht machen|glaub* .. kein wort|kein wort .. glaub*|(glaub*) .. selbst nicht|(wers|wer das|wer soll das) .. glaub*|fur (dumm|blod) .. verkauf*|an der nase herum*|ein schelm|krokodilstranen',
        '(erzahl*) .. (grossmutter|oma|frisor|weihnachtsmann)|(grossmutter|oma|frisor|weihnachtsmann) .. erzahl*',
        'wer billig kauft|billig .. zweimal|{odd} ... (sonst|niemand|keiner|nur (sie|bei ihnen|ihnen)|erst jetzt|plotzlich|auf einmal|ausgerechnet|alle anderen|andere*|immer nur)',
        '(noch nie|nie|niemand|kein|keiner|alle) ... (nur|ausser|bis auf) (bei ihnen|bei dir|sie|ihnen|du|dir)',
        '(andere*|jeder|alle) .. (schaffen|schafft|geschafft|kapier*|hinbekommen|begreif*|klar damit) ! nicht',
        'was konnen (wir|ich) dafur|(wir|ich) (konnen|kann) nichts dafur .. (sie|du|ihnen)|was kann ich dafur',
        '(mit|etwas|bisschen) .. (verstand|nachdenken|hirn|grips) ! {wirselbst}',
        'bleib* [sie] [bitte|mal|doch] [mal|bitte] (sachlich|hoflich|freundlich|ruhig|auf dem teppich|bei der wahrheit)|massig* .. ton|im ton|(anstand|manieren|benehmen|kinderstube)',
        '(fallt|fiel|merken|merkst) . (ihnen|dir|sie|du|sich) .. (erst jetzt|spat|auf einmal|plotzlich|erst nach)|ihnen .. (erst jetzt|auf einmal|plotzlich)',
        '(sie|du|kunde|kundin|kaufer|ihnen) & (offensichtlich|offenbar|anscheinend|scheinbar|wohl|vermutlich|eindeutig|bestimmt) .. (gelesen|verstanden|fallen|fallengelassen|gemessen|bedient|(selbst|falsch|zu) .. (beschadigt|kaputt*|behandelt|aufgebaut|verursacht|montiert|angeschlossen|verwendet)) ! (wir haben|uns|unser*)',
        '(interessier*) (uns|mich|niemand*|hier) .. (nicht|niemand*|herzlich wenig)',
        '(ist|sind) (uns|mir) .. (egal|wurst|schnuppe|latte|schleierhaft) ! ({rv}|ob|bewert*)',
        '(uns|mir) (ein ratsel|schleierhaft|unbegreiflich)',
        'was soll das|gehts noch|geht s noch|mimimi|rumgeheul*|gejammer|heulen sie|stell* .. (nicht so an)|so ein (theater|zirkus|drama|kindisch*)|schamen sie sich|scham dich|schamlos*|anmassend|typisch kunde|mal wieder typisch|wiederhole mich|wiederholen uns|immer wieder dasselbe|keine ahnung (von|haben sie)|tomaten auf|was haben (sie) .. (denn|eigentlich) .. erwartet|undankbar*|kleinlich|kleinkariert*|pingelig|haarspalter*|kindisch*|(ist|so|einfach|wirklich) albern|theatralisch|(kein|so ein|ihr|solches|diesem) drama',
        '(kapier*|begreif*|schnall*) .. (sie|du|endlich|doch)|(sie|du) .. (kapier*|begreifen|schnall*)|(das|den) .. (kann|konnen) .. nicht .. ernst|ist das ihr ernst|nicht ihr ernst',

        '(sie|du|kunde|kaufer|kundin) .. (lugen|lugst|lugt|betrugen|betrugst|ubertreib*|erfind*|erfunden|verarsch*|abzocken|schwindeln|erschleich*) ! wir',
        '((selbst|selber|eigene|ihre|deine) (schuld|dummheit|nachlassigkeit|bedienfehler)|(ihr|dein) (eigener|eigenes) (fehler|problem|verschulden|versaumnis)|selbst (verschuldet|zuzuschreiben)|liegt (an|bei) (ihnen|dir))',
        '{nein} (unser|unsere|mein|meine) (problem|schuld|fehler|verantwortung|bier|sache) ! ({carrier}|(falsch|gelogen|unfair|unehrlich) .. (sagen|behaupten)|(sagen|behaupten) .. {nein})',
        '(hatten sie|hattest du|wenn sie|wenn du|wer|haben sie|hast du) .. (gelesen|gemessen|nachgesehen|angeschaut|lesen|aufgepasst|liest|zugehort) .. (hatte*|wusste*|ware*|wurden|uberhaupt|kann|ist|klar) ! wir hatten',
        '(lesen sie|lies|lest|lernen sie|lern|lerne|konnen sie|kannst du|schon mal) . (mal|doch|erst|erstmal|genau|richtig|nachste*|uberhaupt|eigentlich|einfach|gefalligst|zu) .. (*beschreibung|lesen|anleitung|text|richtig|bedienen|messen|deutsch)',
        '(wer lesen kann|lesen (hilft|bildet)|(steht|stand) .. (klar und deutlich|doch|gross und)|(*beschreibung|anleitung) .. (genauer|sorgfaltiger|richtig) lesen)',
        '((wie|habe|haben) (ich|wir) [ihnen|dir|doch] (bereits|schon|doch|mehrfach|oft|x mal) .. (gesagt|geschrieben|erklart|mitgeteilt)|(bereits|schon) (mehrfach|zweimal|dreimal|oft|mehrmals) .. (gesagt|erklart|geschrieben|mitgeteilt)|zum (letzten|dritten|x ten|hundertsten|wiederholten) mal|wie oft (noch|sollen|muss|soll)|zum mitschreiben)',
        '(niemand|kein anderer|keiner|alle anderen|tausende|hunderte|andere kunden) .. (beschwert*|reklamiert|zufrieden|problem*|kunden|geschafft) ! (wenn|falls)',
        '((glaub*) (ich|wir) [ihnen|dir] . (nicht|kaum|kein*)|(schwer|kaum) (zu glauben|vorstellen)|(wir|ich) (bezweif*|glauben ihnen nicht)|unglaubwurdig*)',
        '(was (erwart*|haben sie erwartet|hast du erwartet|wollen sie (noch|eigentlich)|glauben sie)|fur (diesen|so einen) preis|gesunde* menschenverstand|(hier|das) .. kein kindergarten|(jedes|sogar ein|selbst ein) kind|(stellen|regen) sie sich (nicht|ab)|beruhigen sie sich|pech gehabt|ihr pech|(doch|wirklich|ja) nicht so schwer|(gehirn|hirn|kopf|verstand) .. (einschalt*|benutz*|anschalt*|anstreng*)|augen auf|lacherlich*|unverschamt*|frechheit*|(so|sehr|schon|wirklich|ist|werden|einfach|ziemlich|mehr als) (frech|dreist)|(freche*|dreiste*) (luge*|behauptung*|forderung*|versuch*|kunde*|ton)|dreistigkeit|(ein|ist|totaler|absoluter|reiner|volliger|solchen|solcher|ihren|ihr|alles|der|den|diesen|dieser|kein|keinen|mit) [doch|nur|totaler|absoluter] (unsinn|quatsch|blodsinn)|erpress*|ausrede*|(erzahl*|keine|ihre|ihr|solche|deine) .. marchen|zeitverschwendung|luge|gelogen|jammern|jammerei|meckern|spinnen sie|verschwend* .. zeit|zeit .. (verschwend*|stehlen))',
        '(sie haben|du hast|haben sie|hast du) .. (kaputt gemacht|kaputtgemacht|zerstort|fallen lassen|fallenlassen|beschadigt|falsch (benutzt|bedient|angeschlossen|gemessen|gewaschen)|ruiniert) ! (nicht|wir)',
        '((hor*|lass*) (sie|du) [endlich] .. (auf|in ruhe|beschwer*|nerv*|belastig*)|(nerv*|belastig*) (sie|uns)|(lass*) .. (uns|mich) .. in (ruhe|frieden))',
        '((leute*|menschen|jemand*|typen) wie (sie|ihnen|dich|dir|du)|(kunden|kaufer) wie (sie|dich)|(solche|solchen) (kunden|leute*))',
        '(ihr*|dein*) (behauptung*|geschichte|beschwerde|vorwurf*|verhalten|ton|tonfall|anspruche|erwartung*|forderung*|unterstellung*) .. (falsch|unwahr|absurd|inakzeptabel|erfunden|unrealistisch|uberzogen|haltlos|unmoglich|daneben)',
        '((herzlichen|na) gluckwunsch|gratulation|gratuliere|bravo|glanzleistung|(toll|super) gemacht|na (toll|bravo)|ach (was|wirklich|nein)|genie|sherlock|einstein|schlaumeier|wie praktisch|(interessant|komisch) dass) ! (zum|zur|geburtstag|hochzeit|gewonnen)',
        '((sie|du) (offensichtlich|offenbar|anscheinend|wohl|scheinbar|nicht einmal) .. {nein}|offensichtlich (haben|hast|konnen|kannst) (sie|du))',
        '(vielleicht|nachste* mal|kunftig) .. (sollten sie|solltest du|sollten) ... (lesen|kaufen|bestellen|lernen|nachdenken|messen|aufpassen|schauen|arzt|uberlegen|brille|sparen)',
        '(nun mal|einfach|doch|halt|schlicht) .. (falsch|ihr problem|unwahr|nicht wahr)',
      ],
      unless: [
        '((nicht|keine) (ihre|deine|ihr|dein) (schuld|fehler)|(schuld|fehler) ist das nicht|(von|durch|an) uns|(unser|mein) [eigener] fehler)',
      ],
    },
    'makes-buyer-work': {
      find: [
        '(mal|bitte|am besten|einfach|selbst|direkt) (bei|beim|mit|zum|an) . [zustandig*|ortlich*] {carrier} .. (an|nach|anrufen|nachfragen|nachhaken|vorbei*|melden|beschweren|klaren) ! ({wirselbst}|abgeben|wir)',
        '(mussten|mussen|musst|musstest|sollten|solltest|konnen) (sie|du) .. {carrier} .. (ansprechen|fragen|anrufen|kontaktieren|anschreiben|abfangen|suchen) ! ({wirselbst}|nicht|nichts)',

        '(da|hier|ihnen) .. (hilft|helfen|kann|weiter) .. nur .. ({carrier}|dhl)|({carrier}) .. (ihr*|dein*) .. (ansprechpartner|anlaufstelle)|(ihr*|dein*) .. (ansprechpartner|anlaufstelle) .. {carrier}',
        '(send*|schick*|einsend*|einschick*|reich*|bring*) .. (sie|du|bitte|direkt|es) .. (an den|zum|beim|an die) (hersteller*|werk|kundendienst von|servicepartner) ! {wirselbst}',
        '({carrier}|filiale|kundendienst|zoll|zustandig) && (dort|ihn|ihm|denen|dem|da) .. (nachfrag*|fragen|meld*|anrufen|reklamier*|einreich*|ein|klaren|sagen|erkundig*|vorsprechen|beschweren) ! ({wirselbst}|{marketplace-names}|abgeben|abhol*|nichts|wir)',
        '(kauf*|besorg*|bestell*) (sie|dir|sich|du) .. {own-part} ! ({wirselbst}|erneut|zuruck|{shop}|uns|gunstiger|{prize} )',
        '(im|in einem|aus dem|vom|beim|bei einem|in einer|von einem|zum|zu einem|ein) {fix-man} & (bekomm*|kauf*|besorg*|erhalt*|such*|repar*|geh*|bring*|beauftrag*|erhaltlich|wenden|nachschauen|hol*) & (sie|du|bitte|man|es) ! ({wirselbst}|wir|geben sie|anschluss)',
        '(schau*|seh*|guck*|prufen|verfolg*) .. (selbst|selber) .. (nach|sendungs*|tracking*|verlauf)',
        '(pass*|fang*|abpass*|abfang*) .. ({carrier}) .. ab ! wir',
        'lass* .. schaden .. (aufnehm*|bestatig*|protokoll*)|schaden .. (aufnehmen|protokollieren|bestatigen) lassen',
        '(mit|bei|an) . [zustandig*] {carrier} .. (in verbindung|aufnehmen|kontakt|nachhaken|erkundigen) ! {wirselbst}',
        'selbst .. (bei|beim|zum|mit|an) . {carrier} ! {wirselbst}',
        '(eroffn*|offn*|stell*|beantrag*|leg*) (sie|bitte|du) .. (a bis z|a z|garantieantrag|kauferschutz|paypal fall|nachforschung*) ! {wirselbst}',
        '(garantie*|defekt*|reklamation*) .. (uber|durch|beim) [den|die] hersteller* .. (abwickeln|einreichen|geltend|melden|sie) ! ({wirselbst}|fur sie)',

        '{go-ask} .. (an|bei|beim|mit|zum|zur|den|die|das|ihr*) . [zustandig*|ortlich*] {carrier} ! {wirselbst}',
        '(bei|beim|mit|an|zur|zum|den|die|von) . [zustandig*|ortlich*] {carrier} .. (*fragen|*zufragen|nachhaken|vorsprechen|vorbeigehen|informier*|kundig machen|anruf*|melden|klaren|abklaren|reklamier*|erkundig*|kontaktier*|nachforsch*|beschwer*|wenden|kummern|beantrag*|suchen) ! {wirselbst}',
        '(stell*|beantrag*|eroffn*|offn*|reich*|starten|veranlass*|leit*|geben|meld*|*leiten|*reichen) & (nachforschung*|suchauftrag|a (z|bis z)|schadensmeldung|schadensanzeige|garantieantrag|verlustmeldung|(fall|reklamation) (bei|beim)) & ((stell*|beantrag*|offn*|eroffn*|start*|reich*|leit*|veranlass*|meld*) sie|mussen|musst|bitte|konnen sie|sollten|du|selbst) ! {wirselbst}',
        '(selbst|selber|eigenstandig) & (verfolg*|such*|nachforsch*|klaren|reparier*|besorg*|kauf*|kummern|regeln|nachseh*|herausfind*) & (sie|du|bitte|mussen) ! (nicht|nichts|{wirselbst})',
        '(besorg*|kauf*|bestell*|such*|hol*|find*|bekomm*|erhalt*) & (ersatzteil*|schraube*|akku|batterie*|kabel|anleitung|netzteil|teil|ersatz) & (baumarkt|internet|woanders|fachhandel|google|elektromarkt|anderswo) ! {wirselbst}',
        '(frag*|klingel*|schau*|seh*|nachfrag*|nachseh*) & nachbar* ! (zusteller|fahrer|{wirselbst})',
      ],
      unless: ['(brauchen|mussen) .. (nichts|nicht selbst|sich nicht)'],
    },
    'automatic-reply': {
      find: [
        '(hohe*|hoher|hohen|viele*|erhoht*|grossen) .. (aufkommen*|*aufkommens|anfragen|andrang|nachrichtenaufkommen|anfragevolumen*) && (antwort*|beantwort*|bearbeit*|dauer*|geduld)',
        '(betriebsurlaub|betriebsferien|ausser haus|burozeiten|geschaftszeiten|servicezeiten|sprechzeiten|(buro|kundenservice|service|team) .. (nicht besetzt|unbesetzt|geschlossen)) && (antwort*|meld*|beantwort*|anfrage*|bearbeit*) ! {fall}',
        '(befinden uns|befinde mich|sind|bin) .. (betriebsurlaub|betriebsferien|urlaub|ausser haus) ! (paket|versand*|verschick*|liefer*)',
        '(anfrage|nachricht|anliegen) .. (unter|mit) .. (ticketnummer|vorgang*|ticket*|fallnummer|bearbeitungsnummer)',
        '(anfrage|nachricht|anliegen) .. (zustandig* .. (abteilung|kollegen|stelle|mitarbeiter)|fachabteilung) .. weiter*',
        '(nachricht|anfrage|mail|anliegen) .. (erhalten|eingegangen|entgegengenommen) .. (ein mitarbeiter|unser team|mitarbeiter) .. (kummern|melden|bearbeit*|antwort*)',

        '((automatisch*|automatisiert*|maschinell*) [erstellt*|generiert*] (antwort|nachricht|mail|e mail|email|mitteilung|bestatigung|generiert*|erstellt*|erzeugt*|versendet*)|abwesenheit*|eingangsbestatigung|(nicht auf diese (nachricht|mail|e mail))|(ticketnummer|vorgangsnummer|ticket) (lautet|ist|wurde)|nicht im (buro|haus)|anfrageaufkommen)',
        '((erhalten|eingegangen|eingang|dank|danke) .. (nachricht*|anfrage|mail|kontaktaufnahme|anliegen)|(nachricht*|anfrage|mail|anliegen) .. (erhalten|eingegangen)) && (schnellstmoglich|so (schnell|bald) wie|innerhalb|binnen|in kurze|baldmoglichst|umgehend|zeitnah|reihenfolge) && (melden|beantwort*|antwort*|bearbeit*|kummern|in verbindung|meldet) ! {fall}',
        '(mitarbeiter*|team|kollege*|kundenservice|kundendienst|support) (wird|werden|meldet|kummert|*antwortet) .. (schnellstmoglich|so schnell wie|baldmoglichst|in kurze|zeitnah|innerhalb|binnen) ! {fall}',
        '(bin|sind|ist) [derzeit|bis|aktuell|momentan] .. (im urlaub|nicht erreichbar|abwesend|geschlossen|betriebsferien) ! paket',
      ],
    },
    'blames-carrier': {
      find: [
        '(haft*|gerade stehen|stehen .. gerade|einstehen|ubernehmen .. haftung|einfluss) .. {nein} && ({carrier}|versand*|liefer*|paket|sendung|transport*|ubergabe|zustell*)',
        '({carrier}|versand*|paket|sendung|transport*|ubergabe) && {nein} .. (gerade|haft*|einfluss|hand|verantwort*|zustandig)',
        '(transport*|schaden) .. haft* .. {nein}|risiko .. (kaufer|kunde|kunden|ihnen|empfanger)',
        '{carrier} .. {carrier-bad}',
        '(mehr konnen wir|konnen wir nicht mehr|konnen wir auch nicht*|sind uns die hande gebunden|sache fur uns .. (erledigt|abgeschlossen)|mehr konnten wir) ! (erstatt*|ersatz*)',

        '({carrier}|der versand|transport) .. (schuld|verantwort*|verschuld*|verloren|versagt|verbockt|verschlampt|fehler|zu vertreten|haftet|handen|hand) ! wir ubernehmen',
        '(schuld|fehler|verantwortung|problem|verschulden|versagen|liegt|lag|verursacht|wegen|sache) [von|der|des|beim|bei|an|durch|ist] . {carrier}',
        '(liegt|lag|liegen) ... (an|bei|beim) . {carrier}',
        '({nein} .. (verantwort*|haft*|einfluss|zu vertreten|schuld|zustandig|unser* hand)|ausserhalb unser*|(konnen|kann) .. nichts (dafur|tun|machen)|nichts mehr (zu tun|tun|machen)) && ({carrier}|versand*|liefer*|paket|sendung|transport|zustell*|verspat*)',
      ],
      unless: ['((nicht|keine) ihre schuld|unsere verantwortung)'],
    },
    'sends-to-marketplace': {
      find: [
        '(ruckgabe*|retoure*|rucksend*|*erstattung*|reklamation*|lieferung*|garantie*) .. (nur|allein|ausschliesslich|lauf*) . (uber|durch|von|bei) {marketplace-names}',
        '(erstatt*|*erstattung|geld) .. (erhalt*|bekomm*|gibt es|kommt) .. (von|bei) {marketplace-names} ! bucht',
        '{marketplace-names} && (dort|da) .. (nachfrag*|fragen|meld*|wenden|anrufen|klaren|beschwer*|reklam*|anfragen)',
        '(kundenservice|kundendienst|support|hotline) (von|bei) {marketplace-names}',

        '{go-ask} .. (an|bei|mit|den|zum|direkt) . {marketplace-names} ! (uber|wir haben|nachricht uber)',
        '(an|bei|mit|den|zum|uber) . {marketplace-names} [kundenservice|kundendienst|support] .. (wend*|kontaktier*|meld*|klar*|nachfrag*|beantrag*|reklamier*|fragen|beschwer*|anrufen)',
        '{marketplace-names} (kundenservice|kundendienst|support|hilfe|service) ! wir haben',
        '({marketplace-names}|marktplatz) .. (zustandig|verantwortlich|kummert|erstattet|regelt|ubernimmt|entscheidet|hilft|bearbeitet|haftet|muss .. (erstatten|klaren))',
        '(zustandig|verantwortlich|sache) .. {marketplace-names}',
      ],
    },
    'promises-for-marketplace': {
      find: [
        '(wir|ich) (erstatt*|uberweis*|zahl*|storn*|schreiben|werden) .. (kaufpreis|geld|betrag|summe|lieferung|voll*|gut|erstatten|zuruck*) ! (amazon|nicht|keine)',
        '(geld|kaufpreis|betrag|erstatt*|ihn|es) .. (uberweis*|erstatten|zahlen|schicken|senden) (wir|ich) ! (amazon|nicht)',
        '(wir|ich) .. (mit|bei|beim) . {carrier} .. (nach|klar*|frag*|an|melden|nachhak*) ! (amazon|nicht)',
        '(wir|ich) (klar*|frag*|ruf*|hak*) .. (mit|bei|beim) . {carrier} ! (amazon|nicht)',
        '(neu*|ersatz*|zweit*|ersatzlieferung|ersatzpaket) .. (geht|gehen|ist|wird|kommt|machen) .. (raus|an sie|los|unterwegs|verschickt|versendet|versandt|auf den weg|versand) ! (amazon|nicht)',
        '(wir|ich) (veranlass*|organisier*|beauftrag*|verschieb*|beschleunig*|buch*) .. (zustell*|liefer*|ersatz*|abholung|rucksend*|erstatt*|neu*) ! (amazon|nicht)',
        '(garantier*|versprech*|versprochen|auf jeden fall|hundertprozentig) .. (liefer*|an|ankomm*|zugestellt|bei ihnen|da) ! (nicht|jahre|gerat)',
        '(ich|wir) kummer* (mich|uns) .. (ersatz*|liefer*|paket|zustell*|erstatt*|neu*) ! (amazon|nicht)',
        '(nachforsch*|suchauftrag) .. (bringen|stellen|starten|leiten) (wir|ich)',

        '(wir|ich) [werden|werde|haben|habe|konnen|kann] & (neu|erneut|nochmal*|noch einmal|ersatz*|neues|neue|zweite*|versandkosten|*adresse|zustellung|{carrier}|nachforsch*|paket|sendung|lager|express*|suchauftrag) .. (send*|versend*|schick*|verschick*|raus|los|erstatt*|*andern|geander*|umleit*|umgeleitet|kontaktier*|*fragen|gestartet|starten|stell*|gestellt|*leiten|eingeleitet|beauftrag*|veranlass*|verfolg*|nach|auf|ein|zuruck) ! (amazon|nicht|keine)',
        '(wir|ich) (send*|schick*|versend*|verschick*|erstatt*|andern|start*|stell*|leit*|kontaktier*|rufen|fragen|beauftrag*|veranlass*) .. (neu|erneut|nochmal*|ersatz*|neues|neue|zweite*|versandkosten|*adresse|{carrier}|nachforsch*|paket|sendung|lager|express*|suchauftrag|los|um) ! (amazon|nicht|keine)',
      ],
    },
    'promises-refund': {
      find: [
        '({wir} .. {refund}|{refund} .. (wir|erfolg*|veranlasst|angewiesen|uberwiesen|uber|von|in hohe)|(sie|du) .. (geld|betrag) .. zuruck)',
      ],
    },
    'promises-replacement': {
      find: ['({wir} .. {replacement}|{replacement} .. (send*|schick*|versand*|verschick*|raus|unterwegs))'],
    },
    'promises-reply': {
      find: [
        '((wir|ich) .. (meld*|antwort*|schreib*|bescheid|informier*|zuruckmeld*|ruckmeldung)|(sie|du) .. (hor*|erhalt*|bekomm*) .. (von uns|antwort|nachricht|ruckmeldung))',
        '(sie|du) . hor* ... von uns',
      ],
    },
    'promises-dispatch': { find: ['((wir|ich|wird|geht|werden) .. {dispatch}|geht .. raus)'] },
    'promises-delivery': {
      find: [
        '((wird|soll|sollte|werden|voraussichtlich*|kommt|trifft) .. (liefer*|gelief*|zugestell*|an|ein|ankomm*|eintreff*|bei ihnen)|{delivery} .. (am|bis|voraussichtlich|erwartet))',
      ],
    },
    confirmation: {
      find: [
        '(bei uns (eingetroffen|eingegangen|angekommen)|wird gerade (gepackt|verpackt|bearbeitet)|macht sich auf den weg|hat sich auf den weg gemacht)',

        '(auftrag|packchen|paketchen|teppich|regal|lampe|artikel|order|sendung|ware|bestellung|paket|schatz*|lieferung) .. (bestatigt|eingetroffen|verschickt|raus|unterwegs|erfolgt|auf den weg|auf dem weg|in den versand|losgegangen|gereist|abgeholt|zusammengestellt|in bearbeitung|verladen|aufgegeben)',
        '(haben|habe) (wir|ich) .. (verschickt|versandt|versendet|abgeschickt|aufgegeben|ubergeben|losgeschickt|verpackt)',
        '(ist|sind|geht|gehen) .. (unterwegs|auf dem weg|auf die reise|raus|in den versand)',
        'informieren wir sie|(kommt|trifft) voraussichtlich|dem paketdienst ubergeben',

        '(bestellung|paket|sendung|artikel|ware|lieferung|sie|er|es|buch) .. (versand*|versendet|verschickt|unterwegs|abgeschickt|zugestellt|geliefert|eingegangen|erhalten|bestatigt|ubergeben|bearbeitet|ankommen|eintreffen|gepackt|verpackt|vorbereitet|losgeschickt|weg|lager verlassen|raus)',
        '(wir|ich) (haben|habe|bestatigen) .. (versandt|versendet|verschickt|erhalten|abgeschickt|ubergeben|bestellung|eingang|verpackt)',
        '(sendungsnummer|sendungsverfolgung|trackingnummer|tracking|(voraussichtlich*|erwartet*) (lieferung|liefertermin|zustell*|liefer*)|lieferdatum)',
      ],
    },
    thanks: {
      find: [
        '(dass|schon dass) (sie|du) ... (entschieden|gewahlt|eingekauft) .. (freut|freuen|ehrt)',

        '(vergelt|merci|thx|gott fur|dankeschon|tausend dank|lieben dank|besten dank|herzlichst|verbunden)',
        '(freut|freuen|freude|schon) .. (entschieden|bestellt|eingekauft|gekauft|gewahlt|wahl|kunde|kundin|kunden|begrussen|vertrauen)',
        '(bestellung|einkauf|vertrauen|unterstutz*|treue|kauf) .. (bedeutet|freut|ehrt|wert)|bedeutet uns .. viel',
        '(hoff*|wunsch*) .. (zufrieden|gefallt|gefallen|freude|spass|gut|alles gute|tag|wochenende)',

        '((dank|danke|bedank*|danken|dankbar) .. (bestellung|einkauf|kauf|vertrauen|wahl|entschieden|unterstutz*|kunde)|dank|danke|bedank*|danken|dankeschon)',
        '((viel (freude|spass|vergnugen)|freude an|freude mit|geniess*) .. (produkt|artikel|mit|an|einkauf|bestellung|neuen)|viel (freude|spass))',
      ],
    },
    courtesy: {
      find: [
        '(unterstutz*|hilfst|helfen) .. (familienunternehmen|familienbetrieb|betrieb|unternehmen|handwerk)|(bis (bald|zum nachsten mal|dann))|bleib* .. (gesund|treu)|(haben sie|hab) .. (freude|spass)|lassen sie es sich|genuss|alles liebe|herzlich|mit freundlichen|pfiat*|servus|tschuss|ciao|viel (gluck|erfolg)|stehen .. (zur verfugung|zur seite)|kontaktieren|immer ein offenes ohr|zogern sie nicht|frohe*|gutes gelingen|tolle zeit|schone stunden|wieder begrussen',

        '({salutation}|grusse*|gruss|hochachtungsvoll|ihr team|dein team|euer team|team|kundenservice|kundendienst|gerne zur (verfugung|seite)|zur verfugung|fur sie da|fur dich da|jederzeit|zoger*|melden sie sich|schreiben sie uns|kontaktieren sie uns|schonen (tag|abend)|schones wochenende|schone (woche|zeit)|alles gute|zufriedenheit|freuen uns|willkommen|kleines unternehmen|familienbetrieb)',
        '(bei|falls|wenn|sollte*|haben sie|fur) .. (frage*|problem*|hilfe|anliegen|ruckfrage*)',
        'hoffe* .. (zufrieden|gefallt|gefallen|freude|gut)',
      ],
    },
    content: {
      find: [
        'bitte ! (frage*|problem*|zoger*|melden|meld*|kontaktier*|schreiben sie uns|schreib uns|gedul*|wenden|bescheid|jederzeit)',

        '(bitte .. (bestatig*|teil*|send*|schick*|pruf*|antwort*|wahl*|beacht*|les*|behalt*|achten|lad*|wasch*|reinig*|folg*|verwend*|nutz*|schau*|offn*|beilieg*|geben|nenn*)|konnten sie|konnen sie|konntest du|mochten sie|benotigen wir|brauchen wir)',
        '(anhang|anbei|angehangt|beigefugt|rechnung|anleitung|garantie|verzoger*|verspat*|leider|entschuldig*|leid|erstatt*|*erstattung|ersatz*|rucksend*|ruckgabe|retoure|adresse|fehl*|beschadig*|weil|jedoch|aber|{rv}|rabatt*|gutschein*|termin|gravur*|ausverkauft|vergriffen|personalis*|ruckruf|unterschrift|getrennt*|separat*|zwei paketen|nachbar*)',
      ],
      unless: ['(falls|sollte*|wenn|bei) .. (problem*|frage*)'],
    },
    'cites-buyer': {
      find: [
        '((sie|du) [haben|hast] (schreiben|schrieben|schreibst|schriebst|geschrieben|sagten|fragten|fragen|meinten|erwahnten|teilten)|(ihr*|dein*) (nachricht|worte|worten|kommentar|frage|bewertung|rezension|zitat)|zitat|zitiere*|wie sie (schreib*|schrieb*|sag*)|(haben sie|hast du) .. geschrieben|(nachricht|bewertung|rezension) steht)',
      ],
    },
    greeting: { find: ['({salutation}|guten)'] },
    apology: {
      find: [
        '(entschuldig*|leid|bedauer*|verzeih*|unannehmlichkeit*|sorry|verstehen (ihr*|dass|wir)|argerlich|verstandnis|pardon)',
      ],
    },
    tracking: {
      find: [
        '(sendungs*|tracking*|zustell*|zugestell*|unterwegs|voraussichtlich*|liefertermin|versandt|verschickt|{carrier}|paketzentrum|zoll|gescannt|scan|verteilzentrum)',
        '(verlasst|verlassen|verlasse) .. (lager|haus)',
      ],
    },
    expectation: {
      find: [
        '(({within}|bis|am) . ({hours}|{days}|{working-days}|{weeks}|*tag|morgen|ende)|{today}|morgen|(diese|nachste) woche|bald|in kurze|zeitnah|schnellstmoglich|spatestens)',
        '(wir|wird|werden) .. (erstatt*|send*|schick*|versend*|meld*|antwort*|ankomm*|geliefert|zugestellt)',
        '(antwort|ruckmeldung|bestatigung|entscheidung) .. (erhalten|bekommen) sie',
        'sie (erhalten|bekommen) .. (antwort|ruckmeldung|bestatigung|entscheidung)',
      ],
    },
    'closing-question': {
      find: [
        '(noch etwas|(hilft|passt|ist) (ihnen|das|dir)|(durfen|sollen|konnen|mochten) (wir|ich|sie)|welche|konnten sie|geben sie uns [kurz] bescheid|sagen sie uns|haben sie|was ist ihnen lieber|teilen sie uns)',
      ],
    },
    'buyer-problem': {
      find: [
        '((nicht|nie|kein*) .. (angekommen|da|erhalten|funktion*|geht|geliefert|passt|bekommen|gekommen)|verspat*|kaputt|beschadigt|defekt|falsch*|fehlt|fehlen|tot|undicht|ausgelaufen|zerkratzt|enttausch*|erstatt*|ruckgabe|zuruckgeben|reklam*|beschwer*|problem*|wo (ist|bleibt)|warte)',
      ],
    },
    'buyer-asks-where': {
      find: [
        '(wo (ist|bleibt|sind|bleiben|steckt)|warte (noch|immer|seit|auf)|verspat*|status|sendungs*|tracking*)',
        'wann .. (komm*|liefer*|gelief*|an|da|zugestellt)',
        '(nicht|nie|immer noch|noch) .. (angekommen|da|erhalten|geliefert|bekommen|gekommen)',
      ],
    },
  },
};
