import type { Language } from '../../model/index.ts';

/** What the sentences of a feedback speak of. */
export interface RemovalWords {
  /** What a product is like, and what is wrong with it. */
  readonly product: string;
  /** What a product is called: speaks of it only where the sentence speaks of nothing else ("the item is late"). */
  readonly thing: string;
  /** The way of the parcel and its time. */
  readonly delivery: string;
  /** What the seller did: answers, money, packing, picking, honesty. One such word and the feedback stays. */
  readonly service: string;
  /** What everybody takes for obscene; an insult alone ("crook", "idiot") is none. */
  readonly obscene: string;
}

/*
 * Entries are parted by `|`; a star stands for any letters at one end of a word, `( )` for a choice, `[ ]` for what
 * may be missing (see `text/phrase-syntax.ts`). Case, accents and apostrophes do not matter. In doubt a word belongs
 * to `service`: it keeps a feedback from being called removable.
 */
export const removalWords: Readonly<Record<Language, RemovalWords>> = {
  en: {
    product:
      'quality|broke|broken|breaks|defective|faulty|malfunction*|flimsy|fragile|sturdy|durable|material*|fabric|plastic|leather|cotton|metal|color*|colour*|size|sizes|sizing|fit|fits|fitted|too (small|big|large|tight|loose|short|long|heavy|thin|thick|noisy|loud)|smell*|stink*|taste*|tasted|batter*|charger*|charging|screen|sound|noise|noisy|zipper|button*|cable*|works|worked|working|work|stopped working|useless|comfortable|uncomfortable|soft|cheaply made|cheap*|poorly made|well made|scratch*|crack*|dull|sharp|leak*|rust*|fake|counterfeit|looks|design|performance|instructions|ingredient*|flavor*|flavour*|fell apart|falls apart|waste of money|lasted|overheat*|dead',
    thing: 'product*|item*|article*|thing|one|toy|book|phone|shoe*|shirt|dress|lamp|bag|case|machine|device',
    delivery:
      'deliver*|ship|ships|shipped|shipping|shipment*|arriv*|courier*|carrier*|driver*|mailman|postman|postal|post office|usps|ups|fedex|dhl|hermes|evri|royal mail|dpd|gls|amazon logistics|tracking|in transit|lost in (the mail|transit|post)|never (came|received|got|showed up|turned up)|not received|did not receive|didn t receive|didn t arrive|haven t received|have not received|did not come|didn t come|late|delay*|took (weeks|days|months|forever|too long|so long|ages)|took (1|2|3|4|5|6|7|8|9|10|two|three|four|five|six) (week*|day*|month*)|(day*|week*|month*) (late|later|after)|on time|in time|doorstep|porch|front door|neighbor*|neighbour*|mailbox|left (it|the package|my package|outside|in the rain)|still waiting|waited|waiting|too long to (come|arrive|get)|estimated|customs',
    service:
      'seller*|vendor*|shop|store|company|merchant*|customer (service|support|care)|support|service|refund*|money back|reimburs*|return|returns|returned|returning|exchange*|repl(y|ies|ied)|respon*|answer*|contact*|communicat*|e mail*|email*|messag*|rude|polite|friendly|helpful|unhelpful|professional|ignore*|packag(ing|ed)|packed|wrapp*|box was|wrong (item|product|size|color|colour|order|one)|incorrect|missing|incomplete|not as described|description|misleading|advertis*|listing|used|opened|second hand|not new|scam*|fraud*|dishonest|lie|lied|liar*|cheat*|steal*|stole|thief|invoice*|warranty|cancel*|price|overpriced|overcharged|charged|replacement*|never again|buy again|recommend',
    obscene:
      'fuck*|motherfuck*|shit|shits|shitty|bullshit|asshole*|arsehole*|cunt*|bitch*|bastard*|dickhead*|wanker*|twat*|piss off|pissed off|cocksuck*|whore*|slut*|faggot*|nigger*|bollocks',
  },
  it: {
    product:
      'qualita|rott*|difettos*|difett*|guast*|fragil*|robust*|resistent*|material*|tessuto|plastica|pelle|cotone|metallo|color*|tagli*|misur*|vest*|calza*|troppo (piccol*|grand*|strett*|larg*|cort*|lung*|pesant*|sottil*|rumoros*)|odor*|puzz*|sapore|batteri*|caricator*|carica|schermo|suono|rumor*|cerniera|funzion*|inutil*|inutilizzabil*|comod*|scomod*|morbid*|economic*|scadent*|ben fatt*|fatto bene|fatto male|graffi*|crep*|perde|ruggin*|fals*|contraffatt*|tarocc*|design|prestazion*|istruzion*|ingredient*|soldi buttati|durat*|surriscald*|bell*|brutt*',
    thing: 'prodott*|articol*|oggett*|cosa|libro|telefono|scarp*|magli*|lampad*|bors*|apparecchi*',
    delivery:
      'consegn*|spedi*|arriv*|corrier*|postin*|poste|poste italiane|gls|dhl|ups|brt|bartolini|sda|fedex|amazon logistics|trackin*|tracciament*|in transito|smarrit*|pers* (dal corriere|in viaggio)|mai (ricevut*|arrivat*)|non [ho|l ho] [ancora] ricevut*|non [e] [ancora] arrivat*|ritard*|in tempo|puntual*|nei tempi|(giorn*|settiman*) (dopo|di ritardo|di attesa)|ci ha messo|ci sono volut*|vicin* di casa|cassetta|portinai*|davanti alla porta|aspett*|attes*|attend*|dogan*|recapit*',
    service:
      'venditor*|negozi*|aziend*|ditt*|serviz*|assistenz*|rimbors*|soldi indietro|resi|reso|restitu*|cambi*|sostitu*|rispost*|rispond*|contatt*|comunicazion*|e mail|email|mail|messagg*|maleducat*|scortes*|gentil*|cortes*|disponibil*|professional*|ignor*|imball*|confezion*|impacchett*|incart*|sbagliat*|errat*|mancant*|manca*|incomplet*|(non|diverso) [conforme|corrispond*] [alla|da|dalla] descrizione|descrizione|descritt*|ingannevol*|pubblicit*|annunci*|usat*|apert*|non nuov*|truff*|frode|disonest*|bugiard*|menti*|ladr*|rub*|fattur*|garanzi*|annull*|prezz*|addebit*|mai piu|consigli*',
    obscene:
      'cazzo|cazzi|cazzat*|stronz*|merda|merde|vaffanculo|fanculo|coglion*|puttan*|troia|figlio di puttana|bastard*|minchia|testa di cazzo|rompicoglioni|froci*|inculat*|inculare|porco dio',
  },
  de: {
    product:
      'qualitat*|kaputt*|defekt*|fehlerhaft*|zerbrech*|stabil*|robust*|material*|stoff|plastik*|kunststoff*|leder*|baumwoll*|metall*|farb*|grosse*|passt|passen|passform|passgenau|zu (klein|gross|eng|weit|kurz|lang|schwer|dunn|dick|laut)|riech*|geruch*|stink*|geschmack*|schmeck*|akku*|batterie*|ladegerat*|ladt|bildschirm*|display*|klang|ton|gerausch*|reissverschluss*|funktion*|nutzlos*|unbrauchbar*|bequem*|unbequem*|weich*|billig*|verarbeit*|hochwertig*|minderwertig*|kratzer*|riss*|undicht*|rost*|gefalscht*|falschung*|fake|aussehen|design|leistung*|anleitung*|inhaltsstoff*|schrott|mull|haltbar*|uberhitz*|schon|hasslich',
    thing: 'produkt*|artikel*|ware|gerat*|ding|teil|buch|handy|schuh*|hemd|kleid|lampe*|tasche*|hulle*',
    delivery:
      'liefer*|versand*|versend*|verschickt|zustell*|zugestellt|geliefert|ausgeliefert|sendung*|paket*|paketbote*|postbote*|bote*|fahrer*|kurier*|dhl|hermes|dpd|gls|ups|fedex|deutsche post|post|amazon logistics|angekommen|ankunft|ankam|kam|kommt|gekommen|unterwegs|verspat*|verzoger*|zu spat|spater|punktlich*|rechtzeitig|nie (erhalten|bekommen|angekommen)|nicht (erhalten|bekommen|angekommen|gekommen|da)|noch nicht|(tag*|woche*|monat*) (spater|gewartet|verspatung|zu spat)|gedauert|dauerte|gewartet|warte|warten|wartezeit|nachbar*|haustur|briefkasten|abgestellt|abgelegt|tracking|sendungsverfolgung|verloren gegangen|zoll',
    service:
      'verkaufer*|handler*|shop|laden|firma|anbieter*|kundenservice|kundendienst|service|support|ruckerstatt*|erstatt*|geld zuruck|geld|retour*|rucksend*|zuruckgeschickt|zuruckschicken|umtausch*|ersatz*|antwort*|reagier*|reaktion*|kontakt*|kommunikation|mail|e mail|email*|nachricht*|unfreundlich*|freundlich*|frech*|hilfsbereit*|kompetent*|ignorier*|verpack*|eingepackt|karton|falsch*|verkehrt*|fehlt|fehlte*|fehlen*|unvollstandig*|nicht wie beschrieben|beschreibung|beschrieben|irrefuhr*|werbung|angebot|gebraucht*|geoffnet|benutzt|nicht neu|betrug*|betruger*|abzock*|unehrlich*|gelogen|luge*|lugner*|rechnung*|garantie*|gewahrleistung*|storn*|preis*|teuer|nie wieder|empfehl*|reklam*|beschwer*',
    obscene:
      'scheisse|scheiss|scheissdreck|beschissen*|arschloch*|arschlocher|arsch|fick*|gefickt|verfickt*|hurensohn*|hure*|fotze*|wichser*|wixer*|schlampe*|missgeburt*|verpiss*|drecksau*|drecksack*',
  },
  fr: {
    product:
      'qualite|casse*|brise*|defectueu*|defaut*|fragile*|solide*|resistant*|matiere*|materiau*|tissu|plastique|cuir|coton|metal|couleur*|taille*|trop (petit*|grand*|serre*|large*|court*|long*|lourd*|fin*|bruyant*)|odeur*|sent mauvais|pue|gout|batterie*|pile*|chargeur*|charge|ecran|son|bruit*|fermeture eclair|fonctionn*|marche|marche plus|inutile*|inutilisable*|confortable*|inconfortable*|doux|douce|camelote|bas de gamme|mal fini*|bien fini*|finition*|raye*|rayure*|fissure*|fuit|fuite*|rouille*|faux|contrefacon*|imitation|design|performance*|notice|ingredient*|argent jete|dure|surchauff*|joli*|moche*|beau|belle',
    thing:
      'produit*|article*|objet*|chose|livre|telephone|chaussure*|chemise|robe|lampe*|sac|coque|appareil*',
    delivery:
      'livr*|expedi*|envoi*|envoye*|achemin*|transport*|livreur*|facteur*|coursier*|chauffeur*|la poste|colissimo|chronopost|mondial relay|relais colis|dhl|ups|dpd|gls|fedex|amazon logistics|colis|suivi|en transit|perdu* (par|pendant|dans le transport)|jamais (recu*|arrive*|livre*)|pas [encore] (recu*|arrive*)|arrive|arrivee|arriver|arrivait|retard*|delai*|a temps|a l heure|(jour*|semaine*|mois) (plus tard|d attente|de retard|apres)|attend*|attente|attendu|mis trop de temps|voisin*|boite aux lettres|devant la porte|point relais|douane*',
    service:
      'vendeur*|vendeuse*|boutique|magasin|societe|entreprise|service*|sav|assistance|rembours*|retour*|renvoye*|renvoyer|echange*|remplace*|repon*|reponse*|contact*|communication|mail*|e mail|email|messag*|impoli*|malpoli*|aimable*|desagreable*|gentil*|serieux|professionnel*|ignor*|emball*|mauvais (article|produit)|errone*|erreur*|trompe|manqu*|incomplet*|non conforme*|pas conforme*|conforme*|description|annonce*|mensong*|trompeu*|publicite|occasion|usage|utilise|ouvert*|pas neuf|arnaqu*|escroc*|escroquerie|fraude*|malhonnete*|menteu*|vole|voleu*|facture*|garantie*|annul*|prix|cher|chere|plus jamais|recommand*|reclam*',
    obscene:
      'merde*|merdique*|putain*|pute|putes|connard*|connasse*|salope*|salaud*|encule*|enfoire*|fils de pute|batard*|foutre|nique*|niquer|va te faire foutre|ta gueule|couille*|bordel|chiant*',
  },
  es: {
    product:
      'calidad|rot*|romp*|defectuos*|defect*|averiad*|fragil*|resistent*|solid*|material*|tela|tejido|plastico|piel|cuero|algodon|metal|color*|talla*|tamano|demasiado (pequen*|grande*|estrech*|anch*|cort*|larg*|pesad*|fin*|ruidos*)|huele|olor*|apesta|sabor*|bateria*|pila*|cargador*|carga|pantalla|sonido|ruid*|cremallera|funcion*|inutil*|inservible*|comod*|incomod*|suave*|barat*|mal hech*|bien hech*|acabad*|aranaz*|rayad*|grieta*|gotea|fuga*|oxid*|fals*|imitacion|diseno|rendimiento|instrucciones|ingrediente*|dinero tirado|duro|duran|sobrecalient*|bonit*|feo|fea|porqueria',
    thing:
      'producto*|articulo*|objeto*|cosa|libro|telefono|movil|zapat*|camis*|vestid*|lampar*|bols*|funda*|aparato*',
    delivery:
      'entreg*|envi*|lleg*|reparto|repartid*|transport*|mensajer*|cartero*|correos|seur|mrw|gls|dhl|ups|nacex|fedex|amazon logistics|paquete*|seguimiento|en transito|extravi*|se perdio|nunca (lleg*|recib*)|no [ha|he|lo] [lo] [lleg*|recib*] (llegado|recibido|llego|recibi)|retras*|tarde|tardo|tardar*|tardad*|demor*|a tiempo|puntual*|en plazo|plazo*|(dia*|semana*|mes*) (despues|tarde|de retraso|esperando)|esper*|vecin*|buzon|puerta|aduana*|recog*',
    service:
      'vendedor*|tienda|empresa|servicio*|atencion|soporte|reembols*|devol*|devuel*|dinero de vuelta|cambi*|sustitu*|reemplaz*|respuesta*|respond*|respues*|contest*|contact*|comunicacion|correo electronico|mail|email|mensaje*|maleducad*|grosero*|amable*|atent*|profesional*|ignor*|embal*|empaquet*|envoltorio|equivocad*|erroneo*|incorrect*|falta|faltan|faltaba*|incomplet*|no es como|no corresponde|descripcion|descrit*|anuncio*|anunciad*|engan*|publicidad|usad*|abiert*|segunda mano|no es nuevo|estaf*|fraude*|timo|timad*|deshonest*|mentir*|mentiros*|ladron*|robo|robar*|factura*|garantia*|cancel*|precio*|caro|cara|cobr*|nunca mas|recomiend*|recomend*|reclam*',
    obscene:
      'mierda*|puta|puto|putas|putos|hijo de puta|hijos de puta|joder|jodid*|cabron*|gilipollas|coño|pendej*|chingar*|chingad*|cojones|maricon*|verga|culero*|zorra',
  },
  zh: {
    product:
      '质量|質量|品质|品質|坏了|壞了|坏的|壞的|破了|破损|破損|瑕疵|故障|缺陷|材质|材質|材料|布料|塑料|塑膠|颜色|顏色|尺寸|尺码|尺碼|大小|太小|太大|太紧|太緊|太松|太短|太长|太長|太重|太薄|味道|异味|異味|气味|氣味|难闻|難聞|臭|口感|电池|電池|充电|充電|屏幕|螢幕|声音|聲音|噪音|不好用|好用|不能用|没法用|無法使用|无法使用|没用|沒用|舒服|舒适|舒適|柔软|做工|粗糙|劣质|劣質|划痕|刮痕|裂|漏水|漏|生锈|生鏽|假货|假貨|仿品|山寨|好看|难看|難看|设计|設計|性能|说明书|說明書|耐用|发热|過熱|过热',
    thing: '产品|產品|商品|东西|東西|货|貨|手机|手機|鞋|衣服|书|書|灯|燈|包包|机器|機器',
    delivery:
      '快递|快遞|物流|配送|送货|送貨|送达|送達|发货|發貨|运输|運輸|寄|派送|派件|包裹|到货|到貨|收到|没收到|沒收到|未收到|没到|沒到|未到|迟到|遲到|延迟|延遲|延误|延誤|晚了|太慢|很慢|准时|準時|按时|等了|等待|还没到|還沒到|丢件|丟件|丢失|丟失|邻居|鄰居|门口|門口|信箱|海关|海關|顺丰|順豐|邮局|郵局|追踪|追蹤',
    service:
      '卖家|賣家|店家|商家|店铺|店鋪|客服|服务|服務|退款|退钱|退錢|退货|退貨|换货|換貨|退换|赔偿|賠償|回复|回覆|回應|回应|联系|聯繫|聯絡|沟通|溝通|态度|態度|邮件|郵件|消息|訊息|不理|包装|包裝|发错|發錯|寄错|寄錯|错的|錯的|不对|不對|少了|缺少|漏发|漏發|不符|描述|虚假|虛假|宣传|宣傳|二手|用过|用過|拆过|拆過|骗|騙|欺诈|欺詐|不诚实|谎|謊|发票|發票|保修|取消|价格|價格|太贵|太貴|推荐|推薦|再也不',
    obscene:
      '他妈的|他媽的|妈的|媽的|操你|草泥马|傻逼|傻屄|煞笔|沙比|狗屎|狗屁|屁眼|王八蛋|婊子|贱人|賤人|混蛋|去死|滚蛋|滾蛋|幹你娘|靠北|屌',
  },
  ja: {
    product:
      '品質|質が|壊れ|故障|不良|欠陥|不具合|素材|材質|生地|プラスチック|革|綿|金属|色|サイズ|大きさ|小さ|大き|きつい|ゆるい|短い|長い|重い|軽い|薄い|厚い|臭い|匂い|におい|ニオイ|味|電池|バッテリー|充電|画面|音|雑音|うるさい|ファスナー|動か|動作|使えな|使えま|使いやす|使いにく|役に立た|快適|柔らか|安っぽ|作りが|傷|キズ|ひび|割れ|漏れ|錆|偽物|コピー品|模造|見た目|デザイン|性能|説明書|成分|長持ち|すぐに壊|熱く|可愛い|かわいい',
    thing: '商品|製品|品物|物|もの|モノ|本体|靴|服|本|ランプ|バッグ|ケース',
    delivery:
      '配送|配達|発送|出荷|届|到着|着き|着い|着か|宅配|宅急便|運送|郵便|郵送|ヤマト|佐川|日本郵便|ドライバー|荷物|小包|遅れ|遅い|遅延|遅かった|予定日|期日|時間通り|待た|待って|待ち|置き配|玄関|ポスト|隣人|近所|追跡|紛失|行方不明|通関',
    service:
      '出品者|販売者|販売元|店舗|ショップ|お店|業者|会社|対応|サービス|サポート|カスタマー|返金|返品|交換|返信|返事|回答|連絡|問い合わせ|問合せ|コミュニケーション|メール|メッセージ|失礼|丁寧|親切|無視|梱包|包装|間違|違う商品|違うもの|別の商品|不足|足りな|入っていな|欠品|説明と違|説明通り|記載|広告|誇大|中古|使用済み|開封済|新品で|詐欺|不誠実|嘘|騙|領収書|請求書|保証|キャンセル|価格|値段|高い|二度と|おすすめ|お勧め',
    obscene: 'クソ|糞|畜生|ちくしょう|クソ野郎|くたばれ|死ね|氏ね|ファック|ちんこ|まんこ|売女|ヤリマン',
  },
  nl: {
    product:
      'kwaliteit|kapot|stuk|defect*|gebrek*|fragiel|stevig|materiaal|stof|plastic|leer|katoen|metaal|kleur*|maat|maten|past|passen|pasvorm|te (klein|groot|strak|wijd|kort|lang|zwaar|dun|dik|luid)|ruik*|stinkt|geur*|smaak*|smaakt|batterij*|accu*|oplad*|lader|scherm|geluid*|lawaai*|rits|werkt|werken|werkte|nutteloos|onbruikbaar|comfortabel|oncomfortabel|zacht|goedkoop uit*|goedkoop|afwerking|afgewerkt|krass*|barst*|lekt|lekkage|roest*|nep|namaak|ontwerp|prestatie*|handleiding|ingredient*|rommel|weggegooid geld|oververhit*|mooi|lelijk',
    thing: 'product*|artikel*|ding|spullen|boek|telefoon|schoen*|shirt|jurk|lamp|tas|hoesje|apparaat',
    delivery:
      'lever*|gelever*|bezorg*|verzend*|verzonden|verstuur*|verstuurd|zending*|pakket*|pakje*|postbode|koerier*|chauffeur*|postnl|dhl|dpd|gls|ups|fedex|amazon logistics|aangekomen|aankomst|arriveerde|kwam [niet|nooit] aan|onderweg|vertraag*|vertraging*|te laat|later|op tijd|nooit (ontvangen|gekregen|aangekomen)|niet (ontvangen|gekregen|aangekomen)|nog niet|(dag*|week|weken|maand*) (later|te laat|gewacht)|duurde|gewacht|wacht|wachten|buren|buurman|brievenbus|voordeur|track*|kwijtgeraakt|douane',
    service:
      'verkoper*|winkel*|bedrijf|firma|klantenservice|service|ondersteuning|terugbeta*|geld terug|terugbetaling|retour*|teruggestuurd|terugsturen|omruil*|vervang*|antwoord*|reageer*|reactie*|contact*|communicatie|mail*|e mail|email|bericht*|onbeleefd|onvriendelijk|vriendelijk|behulpzaam|beleefd|professioneel|negeer*|genegeerd|verpak*|ingepakt|doos|verkeerd*|fout*|ontbreek*|ontbrak*|ontbrekend*|onvolledig|niet zoals beschreven|beschrijving|beschreven|misleidend*|advertentie|gebruikt|geopend|tweedehands|niet nieuw|oplicht*|fraude|oneerlijk|gelogen|leugen*|dief|factu*|garantie|annuleer*|geannuleerd|prijs|duur|nooit meer|aanra*|klacht*',
    obscene:
      'kut|kutzooi|klote*|kloot*|lul|lullen|hoer*|teringlijer*|tering|tyfus*|godverdomme|verdomme|klootzak*|fuck*|shit|schijt*|mongool*|flikker op|rot op',
  },
  pl: {
    product:
      'jakos*|zepsu*|popsu*|uszkodzon*|wadliw*|wada|wady|wade|awari*|solidn*|trwal*|nietrwal*|material*|tkanin*|plastik*|skor*|bawełn*|metal*|kolor*|rozmiar*|pasuj*|(za|zbyt) (mał*|duż*|ciasn*|luźn*|krótk*|dług*|ciężk*|cienk*|głośn*)|zapach*|śmierdz*|smak*|bateri*|akumulator*|ładowark*|ładuje|ekran*|dźwięk*|hałas*|zamek|działa*|bezużyteczn*|wygodn*|niewygodn*|miękk*|tandet*|wykona*|porysowan*|rysa|rysy|pęk*|cieknie|przecieka*|rdz*|podróbk*|fałszyw*|wygląd*|wydajnos*|instrukcj*|składnik*|wyrzucone pieniądze|przegrzewa*|ładn*|brzydk*|badziew*',
    thing:
      'produkt*|artykuł*|towar*|rzecz*|książk*|telefon*|but*|koszul*|sukienk*|lamp*|toreb*|etui|urządzeni*',
    delivery:
      'dostaw*|dostarcz*|wysył*|wysł*|wysyłk*|przesyłk*|paczk*|kurier*|listonosz*|poczt*|inpost|paczkomat*|dhl|dpd|gls|ups|fedex|dotar*|doszł*|doszed*|przysz*|opóźni*|spóźni*|późno|na czas|w terminie|po terminie|nigdy nie (dotar*|otrzyma*|dosta*|przysz*)|nie (dotar*|otrzyma*|dosta*|przysz*|doszł*)|(dni|tygodni*|tydzień|miesi*) (później|opóźnienia|czekania)|czeka*|czekał*|sąsiad*|skrzynk*|pod drzwiami|śledzeni*|zagubion*|zaginę*|cło',
    service:
      'sprzedawc*|sprzedając*|sklep*|firm*|obsług*|serwis*|wsparci*|zwrot*|zwróc*|reklamacj*|wymian*|wymieni*|odpowied*|odpowiad*|odpisa*|kontakt*|komunikacj*|mail*|e mail|wiadomoś*|niegrzeczn*|niemił*|uprzejm*|miły|miła|miłe|pomocn*|profesjonaln*|ignor*|zignorow*|opakowan*|zapakowan*|pudełk*|pomył*|błędn*|nie ten|niewłaściw*|brak*|niekompletn*|niezgodn*|zgodn*|opis*|ogłoszeni*|wprowadza* w błąd|reklam*|używan*|otwart*|nie now*|oszust*|oszuk*|oszukan*|nieuczciw*|kłam*|złodziej*|faktur*|gwarancj*|anulow*|cena|ceny|cene|drogo|pieniądz*|nigdy więcej|polecam|odradzam',
    obscene:
      'kurw*|chuj*|huj*|pierdol*|spierdal*|wypierdal*|jeb*|zajeb*|skurw*|dupek|dupa|dupy|gówn*|suka|suki|sukinsyn*|pizd*|cipa|cipy',
  },
  sv: {
    product:
      'kvalit*|trasig*|sönder|defekt*|felaktig*|ömtålig*|stabil*|hållbar*|material*|tyg*|plast*|läder|skinn|bomull*|metall*|färg*|storlek*|passar|passade|passform|för (liten|litet|stor|stort|trång|lång|kort|tung|tunn|tjock|hög)|lukt*|luktar|stinker|smak*|batteri*|laddare*|laddar|skärm*|ljud*|oljud|dragkedja*|funger*|värdelös*|oanvändbar*|bekväm*|obekväm*|mjuk*|billig*|välgjord*|dåligt gjord*|finish|repa|repor|repig|spricka|sprick*|läcker|rost*|falsk*|kopia|design*|prestanda|bruksanvisning*|instruktion*|ingrediens*|skräp|bortkastade pengar|överhett*|fin|fint|ful|snygg*',
    thing:
      'produkt*|artikel*|vara|varan|varor|sak|saken|bok|boken|telefon*|sko*|skjorta*|klänning*|lampa*|väska*|skal|apparat*',
    delivery:
      'leverans*|leverer*|levererad*|frakt*|skick*|försänd*|paket*|försändelse*|bud|budet|budfirma*|chaufför*|brevbärare*|postnord|dhl|dpd|gls|ups|fedex|schenker|bring|instabox|anlän*|ankom*|kom (fram|aldrig|inte|sent|för sent)|kommit|försen*|försening*|sent|för sent|i tid|aldrig (fått|kom|mottagit|mottog)|inte (fått|kommit|mottagit|anlänt)|(dag*|veck*|månad*) (sen*|försen*|väntan)|tog (veckor|dagar|lång tid)|vänta*|väntat|väntetid|granne*|brevlåda*|ytterdörr*|spårning*|borttappa*|tull*',
    service:
      'säljare*|butik*|affär*|företag*|firma*|kundtjänst|kundservice|service*|support*|återbetal*|pengarna tillbaka|pengar|retur*|returner*|byte|bytte|ersätt*|svar|svara*|svarade*|kontakt*|kommunikation*|mejl*|mail*|e post|meddelande*|otrevlig*|ohövlig*|trevlig*|vänlig*|hjälpsam*|professionell*|ignorer*|förpack*|emballage*|inpack*|inslagen|kartong*|fel (vara|produkt|artikel|storlek|färg)|felskickad|saknas|saknade*|ofullständig*|inte som beskriv*|beskriv*|vilseled*|annons*|begagnad*|använd*|öppnad*|inte ny*|bedräg*|lurad*|lura*|oärlig*|ljug*|lögn*|tjuv*|faktura*|garanti*|avbeställ*|avbröt|pris*|dyr*|aldrig mer|rekommender*|reklam*',
    obscene:
      'vad fan|fan ta|helvete|jävla|jävlar|jävel*|skit|skitstövel*|fitta|fittor|kuk|kuken|hora|horor|knulla*|rövhål*|röv|satan|fy fan|dra åt helvete|bög*|fuck*|shit',
  },
  pt: {
    product:
      'qualidade|quebr*|partid*|estragad*|avariad*|defeit*|defeituos*|fragil|frageis|resistent*|material|materiais|tecido|plastico|couro|pele|algodao|metal|cor|cores|tamanho*|serve|demasiado (pequen*|grande*|apertad*|larg*|curt*|compri*|pesad*|fin*)|muito (pequen*|apertad*|larg*|curt*|fin*|barulhent*)|cheir*|fede|sabor|bateria*|pilha*|carregador*|carrega|ecra|tela|som|barulho*|ruid*|fecho|ziper|funcion*|inutil|inuteis|confort*|desconfort*|macio|macia|mal feit*|bem feit*|acabament*|risc*|arranh*|rach*|vaza*|ferrug*|fals*|imitacao|contrafac*|pirata|design|desempenho|instruc*|manual|ingrediente*|dinheiro deitado fora|dinheiro jogado fora|durou|aquec*|bonit*|feio|feia',
    thing:
      'produto*|artigo*|item|itens|objeto*|coisa|livro|telefone|telemovel|celular|sapat*|camis*|vestid*|lampad*|candeeiro|bolsa|capa|aparelho*',
    delivery:
      'entreg*|envi*|cheg*|transport*|estafeta*|carteiro*|correios|ctt|motorista*|dhl|ups|gls|dpd|fedex|amazon logistics|encomenda*|pacote*|rastre*|em transito|extravi*|perdeu se|nunca (cheg*|receb*)|nao (cheg*|receb*)|ainda nao|atras*|tarde|demor*|a tempo|no prazo|prazo*|pontual*|(dia*|semana*|mes*) (depois|de atraso|a espera|esperando)|esper*|a espera|vizinh*|caixa do correio|porta|alfandeg*|frete',
    service:
      'vendedor*|loja*|empresa*|servic*|atendimento|suporte|apoio|reembols*|dinheiro de volta|devol*|troc*|substitu*|respost*|respond*|contat*|contact*|comunicacao|e mail|email|mail|mensage*|mal educad*|grosseir*|simpatic*|atencios*|educad*|profissiona*|ignor*|embal*|embrulh*|errad*|engano|engana*|falta|faltam|faltava*|faltou|incomplet*|nao corresponde|descri*|anuncio*|anunciad*|propaganda|publicidade|usad*|abert*|segunda mao|nao e nov*|burl*|golpe|fraude*|desonest*|mentir*|mentiros*|ladr*|roub*|fatura*|nota fiscal|garantia*|cancel*|preco*|caro|cara|cobr*|nunca mais|recomend*|reclam*',
    obscene:
      'merda*|caralho*|porra|puta|putas|puto|filho da puta|foda*|foder|fodid*|cu|cuzao|cabrao|cabroes|buceta|arrombad*|viado|viados|vai se foder|vai tomar no cu',
  },
  tr: {
    product:
      'kalite*|kırıl*|kırık*|bozul*|bozuk*|arızalı*|arıza*|kusur*|defolu*|dayanıklı*|dayanıksız*|sağlam*|malzeme*|kumaş*|plastik*|deri*|pamuk*|metal*|renk*|rengi*|beden*|boyut*|ölçü*|(çok|fazla) (küçük*|büyük*|dar*|bol*|kısa*|uzun*|ağır*|ince*|gürültülü*)|koku*|kokuyor|tadı|pil*|batarya*|şarj*|ekran*|ses*|gürültü*|fermuar*|çalış*|işe yaramaz*|işe yaramıyor|kullanışlı*|kullanışsız*|rahat*|rahatsız|yumuşak*|ucuz*|adi|işçilik*|çizik*|çizil*|çatla*|sızdır*|akıt*|pas*|sahte*|taklit*|çakma*|tasarım*|performans*|kılavuz*|içerik*|ömrü|ısın*|güzel*|çirkin*',
    thing: 'ürün*|eşya*|şey*|kitap*|telefon*|ayakkabı*|gömlek*|elbise*|lamba*|çanta*|kılıf*|cihaz*',
    delivery:
      'kargo*|teslim*|teslimat*|gönder*|gönderi*|nakliye*|paket*|kurye*|postacı*|ptt*|yurtiçi*|aras|mng|sürat|ups|dhl|fedex|hepsijet|ulaş*|gelmedi|geldi|gelen|gelmesi|geç (geldi|geliyor|kaldı|ulaştı|teslim*)|gecik*|zamanında|vaktinde|süresinde|(gün|hafta|ay) (sonra|geç|bekle*)|bekle*|yolda*|hiç (gelmedi|ulaşmadı)|elime (ulaşmadı|geçmedi|geç*)|takip*|kayb*|kayıp*|komşu*|kapı*|posta kutusu|gümrük*',
    service:
      'satıcı*|mağaza*|dükkan*|firma*|şirket*|müşteri hizmet*|hizmet*|servis*|destek*|iade*|para iade*|geri öde*|değişim*|değiştir*|cevap*|yanıt*|dönüş*|iletişim*|ulaşamadım|mail*|e posta|mesaj*|kaba*|saygısız*|kibar*|nazik*|ilgili*|ilgisiz*|yardımcı*|profesyonel*|görmezden*|paketleme*|ambalaj*|kutu*|yanlış*|hatalı*|eksik*|farklı ürün|açıklama*|tanım*|ilan*|yanıltıcı*|reklam*|kullanılmış*|ikinci el|açılmış*|dolandır*|sahtekar*|dürüst*|yalan*|hırsız*|fatura*|garanti*|iptal*|fiyat*|pahalı*|bir daha|tavsiye*|şikayet*',
    obscene:
      'siktir*|sikey*|amk|amına*|aminakoy*|orospu*|piç|piçler|göt|götveren*|yarrak*|ibne*|pezevenk*|kahpe*|bok|boktan|gavat*|şerefsiz*',
  },
  ar: {
    product:
      'جودة|الجودة|جودته|جودتها|رديء|رديئة|الرديئة|مكسور|مكسورة|انكسر|انكسرت|معيب|معيبة|عيب|عيوب|معطل|معطلة|تعطل|تعطلت|عطل|خامة|الخامة|خامات|قماش|القماش|بلاستيك|جلد|قطن|معدن|لون|اللون|لونه|لونها|الألوان|مقاس|المقاس|مقاسه|مقاسها|الحجم|حجمه|صغير|صغيرة|كبير|كبيرة|ضيق|ضيقة|واسع|واسعة|قصير|قصيرة|ثقيل|رائحة|رائحته|رائحتها|الرائحة|طعم|طعمه|الطعم|بطارية|البطارية|شاحن|الشاحن|شحن البطارية|الشاشة|شاشة|الصوت|صوت|ضجيج|سحاب|يعمل|تعمل|لا يعمل|لا تعمل|عديم الفائدة|مريح|مريحة|ناعم|ناعمة|خدش|خدوش|شرخ|يسرب|تسرب|صدأ|مقلد|مقلدة|تقليد|مزيف|مزيفة|غير أصلي|تصميم|التصميم|أداء|الأداء|التعليمات|مكونات|متين|متينة|يسخن|جميل|جميلة|قبيح',
    thing:
      'المنتج|منتج|السلعة|سلعة|القطعة|قطعة|الغرض|البضاعة|الكتاب|الهاتف|الحذاء|القميص|الفستان|المصباح|الحقيبة|الجهاز',
    delivery:
      'التوصيل|توصيل|بالتوصيل|للتوصيل|والتوصيل|الشحن|شحن|للشحن|والشحن|الشحنة|شحنة|شحنتي|التسليم|تسليم|المندوب|مندوب|السائق|سائق|البريد|ساعي|أرامكس|ارامكس|سمسا|dhl|fedex|ups|الطرد|طرد|طردي|وصل|وصلت|يصل|تصل|وصول|الوصول|وصلني|وصلتني|لم يصل|لم تصل|لم يصلني|لم أستلم|ما وصل|ما وصلت|ما وصلني|ما استلمت|استلمت|استلام|استلمته|متأخر|متأخرة|تأخر|تأخرت|تأخير|التأخير|بعد الموعد|في الموعد|في الوقت|انتظرت|أنتظر|انتظار|الانتظار|بعد أسبوع|بعد أسبوعين|الجيران|الجار|جاري|أمام الباب|التتبع|تتبع|ضاع|ضاعت|مفقود|مفقودة|الجمارك',
    service:
      'البائع|بائع|للبائع|والبائع|التاجر|تاجر|المتجر|متجر|الشركة|شركة|خدمة|الخدمة|خدمات|الدعم|دعم|استرداد|استرجاع|استرجع|استرجعت|فلوسي|أموالي|نقودي|إرجاع|ارجاع|أرجعت|ارجعت|الإرجاع|المرتجع|استبدال|تبديل|رد|الرد|يرد|ترد|ردوا|يردون|تواصل|التواصل|تواصلت|اتصال|اتصلت|رسالة|رسائل|رسالتي|إيميل|وقح|وقحة|محترم|محترمة|لطيف|متعاون|متعاونة|تجاهل|تجاهلوني|تغليف|التغليف|مغلف|مغلفة|العلبة|الكرتون|خطأ|خاطئ|خاطئة|مختلف|مختلفة|ناقص|ناقصة|نقص|الوصف|وصف|للوصف|موصوف|مطابق|مطابقة|إعلان|الإعلان|مضلل|مستعمل|مستعملة|مفتوح|مفتوحة|نصب|نصاب|نصابين|احتيال|محتال|غش|غشاش|كذب|كذاب|كاذب|سرقة|حرامي|فاتورة|الفاتورة|ضمان|الضمان|إلغاء|ألغيت|السعر|سعر|غالي|غالية|أنصح|لا أنصح|لن أشتري',
    obscene:
      'كس أمك|كسمك|كس امك|شرموطة|شرموط|ابن الكلب|ابن الشرموطة|ابن القحبة|قحبة|عاهرة|خرا|خراء|زفت وخرا|منيوك|منيك|طيز|زب|كلب ابن كلب|عرص',
  },
};
