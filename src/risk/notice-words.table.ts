import type { Language } from '../model/index.ts';

/** What a marketplace tells a seller. */
export type NoticeKind =
  | 'claim-filed'
  | 'chargeback-filed'
  | 'information-requested'
  | 'return-requested'
  | 'cancellation-requested'
  | 'feedback-received';

/** How a marketplace's own messages read, in the notation of the word lists of `RiskLanguage`. */
export interface NoticeWords {
  /** What it tells; the first kind of which something is found is the message's. */
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  /** What stands before the day by which one must answer. */
  readonly by: string;
  /** What stands before or behind a number of hours or days. */
  readonly within: string;
  readonly hours: string;
  readonly days: string;
  /** January to December, each with all its forms, separated by `/`. */
  readonly months: string;
}

export const noticeWords: Readonly<Record<Language, NoticeWords>> = {
  en: {
    kinds: {
      'claim-filed':
        'a-to-z guarantee claim, a-to-z claim, guarantee claim, filed a claim, opened a claim, claim has been filed, claim was filed, opened a case, case has been opened, opened a dispute, dispute has been opened, item not received request, not received case, submitted a claim',
      'chargeback-filed':
        'chargeback, charge back, chargebacks, disputed the charge, disputed a charge, payment dispute, bank has disputed',
      'information-requested':
        'we need more information, need additional information, additional information, request for information, information required, please provide, provide information, represent your case, respond to this claim, respond to the claim, waiting for your response, requested information, action required',
      'return-requested':
        'return request, requested a return, return requested, wants to return, requested to return, return authorization request, started a return, opened a return',
      'cancellation-requested':
        'cancellation request, cancelation request, requested cancellation, requested to cancel, wants to cancel, asked to cancel, request to cancel, buyer cancellation',
      'feedback-received':
        'new feedback, received feedback, left feedback, feedback received, negative feedback, neutral feedback, left you feedback, feedback rating, left a review, new review, received a new review',
    },
    by: 'by, before, until, no later than, not later than, deadline, respond by, due, due date, latest',
    within: 'within, in, in the next, next',
    hours: 'hour, hours, hrs, h',
    days: 'day, days, calendar days',
    months:
      'january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sept/sep, october/oct, november/nov, december/dec',
  },
  it: {
    kinds: {
      'claim-filed':
        'reclamo garanzia dalla a alla z, garanzia dalla a alla z, reclamo dalla a alla z, ha presentato un reclamo, presentato un reclamo, aperto un reclamo, ha aperto una controversia, aperta una controversia, aperto una controversia, richiesta di oggetto non ricevuto, aperto un caso, e stato aperto un caso, reclamo ricevuto',
      'chargeback-filed':
        'chargeback, storno di addebito, contestazione di addebito, contestato l addebito, riaddebito, contestazione del pagamento, contestato il pagamento',
      'information-requested':
        'abbiamo bisogno di ulteriori informazioni, ulteriori informazioni, informazioni aggiuntive, richiesta di informazioni, informazioni richieste, fornire informazioni, fornisca le informazioni, rispondere al reclamo, risponda al reclamo, in attesa della sua risposta, azione richiesta, azione necessaria',
      'return-requested':
        'richiesta di reso, ha richiesto un reso, richiesto il reso, richiesta di restituzione, vuole restituire, desidera restituire, ha chiesto di restituire, reso richiesto, autorizzazione al reso',
      'cancellation-requested':
        'richiesta di annullamento, richiesta di cancellazione, ha richiesto l annullamento, richiesto l annullamento, ha chiesto di annullare, desidera annullare, vuole annullare, annullamento richiesto',
      'feedback-received':
        'nuovo feedback, feedback ricevuto, ha lasciato un feedback, lasciato un feedback, feedback negativo, feedback neutro, nuova recensione, ha lasciato una recensione, ricevuto un feedback, ricevuto una recensione',
    },
    by: 'entro, entro il, prima del, fino al, non oltre, scadenza, termine, entro e non oltre',
    within: 'entro, nelle prossime, nei prossimi, entro le',
    hours: 'ora, ore, h',
    days: 'giorno, giorni',
    months:
      'gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic',
  },
  de: {
    kinds: {
      'claim-filed':
        'a bis z garantieantrag, a bis z garantie antrag, a bis z garantie, garantieantrag, garantieantrag gestellt, hat einen antrag gestellt, antrag eingereicht, fall eroffnet, einen fall eroffnet, kauferschutzfall, kauferschutz fall, artikel nicht erhalten gemeldet, streitfall eroffnet, konflikt gemeldet',
      'chargeback-filed':
        'ruckbuchung, ruckbuchungen, chargeback, ruckbelastung, kreditkartenruckbuchung, zahlung angefochten, zahlungsanfechtung, hat die zahlung angefochten',
      'information-requested':
        'weitere informationen, zusatzliche informationen, benotigen weitere, benotigen wir weitere, informationen erforderlich, bitte stellen sie, stellen sie informationen, auf den antrag antworten, antworten sie auf, ihre stellungnahme, stellungnahme erforderlich, aktion erforderlich, handlungsbedarf',
      'return-requested':
        'rucksendeantrag, rucksendeanfrage, ruckgabeantrag, ruckgabeanfrage, retourenantrag, retourenanfrage, rucksendung beantragt, ruckgabe beantragt, mochte zuruckgeben, mochte zurucksenden, rucksendung angefordert, eine ruckgabe angefragt',
      'cancellation-requested':
        'stornierungsanfrage, stornierungsantrag, stornierung beantragt, stornierung angefragt, hat um stornierung, mochte stornieren, stornierung der bestellung, abbruchanfrage, abbruch beantragt',
      'feedback-received':
        'neue bewertung, bewertung erhalten, hat eine bewertung, bewertung abgegeben, negative bewertung, neutrale bewertung, neues feedback, feedback erhalten, verkauferbewertung erhalten, neue verkauferbewertung',
    },
    by: 'bis, bis zum, bis spatestens, spatestens, vor dem, frist, fallig, fallig am, antwortfrist',
    within: 'innerhalb, innerhalb von, binnen, in den nachsten, in',
    hours: 'stunde, stunden, std, h',
    days: 'tag, tage, tagen, kalendertage, kalendertagen',
    months:
      'januar/janner/jan, februar/feber/feb, marz/maerz/mrz, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez',
  },
  fr: {
    kinds: {
      'claim-filed':
        'garantie a a z, reclamation garantie a a z, reclamation au titre de la, reclamation a ete deposee, a depose une reclamation, depose une reclamation, ouvert une reclamation, a ouvert un litige, ouvert un litige, litige a ete ouvert, a ouvert un dossier, dossier a ete ouvert, objet non recu',
      'chargeback-filed':
        'retrofacturation, contestation de paiement, contestation de debit, chargeback, impaye, a conteste le paiement, conteste le paiement, rejet de debit, debit conteste',
      'information-requested':
        'informations supplementaires, informations complementaires, besoin de plus d informations, nous avons besoin de, demande d informations, demande d information, informations requises, fournir des informations, veuillez fournir, repondre a la reclamation, action requise, en attente de votre reponse',
      'return-requested':
        'demande de retour, a demande un retour, demande un retour, souhaite retourner, souhaite renvoyer, retour demande, autorisation de retour, demande de renvoi',
      'cancellation-requested':
        'demande d annulation, a demande l annulation, demande l annulation, souhaite annuler, annulation demandee, a demande d annuler',
      'feedback-received':
        'nouvelle evaluation, nouvel avis, evaluation recue, avis recu, a laisse une evaluation, laisse une evaluation, a laisse un avis, laisse un avis, evaluation negative, evaluation neutre, recu une evaluation, recu un avis',
    },
    by: 'avant le, avant, au plus tard, au plus tard le, jusqu au, d ici le, date limite, echeance, dans un delai',
    within: 'dans les, sous, dans un delai de, d ici, dans',
    hours: 'heure, heures, h',
    days: 'jour, jours, jours calendaires',
    months:
      'janvier/janv, fevrier/fevr, mars, avril/avr, mai, juin, juillet/juil, aout, septembre/sept, octobre/oct, novembre/nov, decembre/dec',
  },
  es: {
    kinds: {
      'claim-filed':
        'garantia de la a a la z, garantia de la a la z, garantia a z, reclamacion de garantia, reclamo de garantia, reclamacion de la garantia, ha presentado una reclamacion, presento un reclamo, presentado una reclamacion, abrio un reclamo, abrio una disputa, ha abierto un caso, abrio un caso, ha abierto una disputa, reclamo recibido, articulo no recibido',
      'chargeback-filed':
        'contracargo, contracargos, chargeback, devolucion de cargo, devolucion del cargo, cargo disputado, impugno el cargo, disputa de pago, pago disputado, retrocesion de cargo',
      'information-requested':
        'mas informacion, informacion adicional, necesitamos mas informacion, solicitud de informacion, informacion requerida, informacion solicitada, proporcione la informacion, proporcionar informacion, responder a la reclamacion, responda a la reclamacion, responder al reclamo, accion requerida, accion necesaria, esperamos su respuesta',
      'return-requested':
        'solicitud de devolucion, ha solicitado una devolucion, solicito una devolucion, solicitado una devolucion, quiere devolver, desea devolver, devolucion solicitada, peticion de devolucion, autorizacion de devolucion',
      'cancellation-requested':
        'solicitud de cancelacion, ha solicitado la cancelacion, solicito la cancelacion, solicito cancelar, quiere cancelar, desea cancelar, cancelacion solicitada, peticion de cancelacion',
      'feedback-received':
        'nuevo comentario, nueva valoracion, nueva opinion, nueva resena, ha dejado una valoracion, dejo una calificacion, dejo un comentario, dejo una resena, valoracion negativa, valoracion recibida, comentarios negativos, calificacion recibida, recibido una valoracion, recibiste una calificacion, nueva calificacion',
    },
    by: 'antes del, antes de, hasta el, a mas tardar, a mas tardar el, fecha limite, plazo, vence, vence el',
    within: 'en un plazo de, dentro de, en las proximas, en los proximos, en el plazo de, en',
    hours: 'hora, horas, h',
    days: 'dia, dias, dias naturales',
    months:
      'enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago, septiembre/setiembre/sept/sep, octubre/oct, noviembre/nov, diciembre/dic',
  },
  zh: {
    kinds: {
      'claim-filed':
        '交易保障索赔, 商城交易保障, a 到 z, 索赔申请, 提交了索赔, 提出了索赔, 提起索赔, 发起索赔, 收到索赔, 开启纠纷, 发起纠纷, 提起纠纷, 纠纷已开启, 未收到物品, 提交索赔',
      'chargeback-filed': '信用卡拒付, 拒付, 退单, 付款争议, 支付争议, 撤单',
      'information-requested':
        '更多信息, 补充信息, 额外信息, 需要提供, 请提供, 提供信息, 信息请求, 回复索赔, 回应索赔, 申诉材料, 等待您的回复, 需要采取措施, 需要操作, 补充材料',
      'return-requested': '退货请求, 退货申请, 申请退货, 请求退货, 要求退货, 退货授权, 发起退货, 提交退货',
      'cancellation-requested':
        '取消请求, 取消申请, 申请取消, 请求取消, 要求取消, 取消订单请求, 订单取消申请',
      'feedback-received':
        '新的反馈, 收到反馈, 收到评价, 新的评价, 新评价, 新反馈, 留下了反馈, 留下了评价, 负面反馈, 差评提醒, 中立反馈',
    },
    by: '之前, 前, 截止, 截止日期, 期限, 最迟, 最晚, 不迟于',
    within: '内, 之内, 以内, 接下来',
    hours: '小时, 个小时, 时',
    days: '天, 日, 个自然日, 自然日',
    months: 'm1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12',
  },
  ja: {
    kinds: {
      'claim-filed':
        'マーケットプレイス保証申請, マーケットプレイス保証, 保証申請, 保証の申請, 保証請求, ケースが開, ケースがオープン, クレームが申請, 申立てがあり, 申し立てがあり, 未着の申請, 異議申し立てが開',
      'chargeback-filed': 'チャージバック, 支払い異議, 支払異議, 支払いに対する異議',
      'information-requested':
        '追加情報, 詳細情報, 情報が必要, 情報の提供, 情報をご提供, 情報提供の依頼, ご対応が必要, 対応が必要, 申請に回答, 申請への回答, 回答をお待ち, ご返信をお待ち, 追加の情報',
      'return-requested':
        '返品リクエスト, 返品依頼, 返品申請, 返品のリクエスト, 返品を希望, 返品がリクエスト, 返品のご依頼',
      'cancellation-requested':
        'キャンセルリクエスト, キャンセル依頼, キャンセル申請, キャンセルを希望, キャンセルのリクエスト, キャンセルがリクエスト',
      'feedback-received':
        '新しい評価, 評価を受け, 評価がつき, 評価が届き, 新しいフィードバック, フィードバックを受け, 低い評価, 新しいレビュー, レビューが届き, 出品者評価',
    },
    by: 'まで, までに, 期限, 締切, 締め切り, 以前',
    within: '以内, 以内に, 間以内',
    hours: '時間',
    days: '日, 日間',
    months: 'm1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12',
  },
  nl: {
    kinds: {
      'claim-filed':
        'a tot z garantie, a tot z garantieclaim, a tot z claim, garantieclaim, heeft een claim ingediend, claim ingediend, claim is ingediend, heeft een geschil geopend, geschil geopend, heeft een zaak geopend, zaak geopend, artikel niet ontvangen',
      'chargeback-filed':
        'chargeback, terugboeking, terugboekingen, betwiste betaling, betaling betwist, heeft de betaling betwist, betalingsgeschil',
      'information-requested':
        'meer informatie nodig, aanvullende informatie, extra informatie, verzoek om informatie, informatie vereist, informatie verstrekken, reageren op de claim, reageer op de claim, actie vereist, wachten op uw reactie, gevraagde informatie',
      'return-requested':
        'retourverzoek, retouraanvraag, retour aangevraagd, heeft een retour, wil retourneren, verzoek tot retour, retourzending aangevraagd, retourneringsverzoek',
      'cancellation-requested':
        'annuleringsverzoek, annulering aangevraagd, verzoek tot annulering, wil annuleren, heeft om annulering, gevraagd te annuleren, annuleringsaanvraag',
      'feedback-received':
        'nieuwe feedback, feedback ontvangen, feedback achtergelaten, heeft feedback, negatieve feedback, neutrale feedback, nieuwe beoordeling, beoordeling ontvangen, beoordeling achtergelaten, nieuwe review',
    },
    by: 'voor, vóór, uiterlijk, tot, tot en met, uiterste datum, deadline, vervaldatum',
    within: 'binnen, binnen de, in de komende, komende',
    hours: 'uur, uren, u',
    days: 'dag, dagen, kalenderdagen',
    months:
      'januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sept/sep, oktober/okt, november/nov, december/dec',
  },
  pl: {
    kinds: {
      'claim-filed':
        'roszczenie z gwarancji, gwarancji od a do z, gwarancja od a do z, roszczenie od a do z, zlozyl roszczenie, zlozono roszczenie, zgloszono roszczenie, otwarto spor, otworzyl spor, otwarto sprawe, rozpoczal dyskusje, otwarto dyskusje, zgloszono roszczenia',
      'chargeback-filed':
        'obciazenie zwrotne, obciazenia zwrotnego, chargeback, zakwestionowal platnosc, spor o platnosc, zakwestionowano platnosc, reklamacja platnosci',
      'information-requested':
        'dodatkowe informacje, dodatkowych informacji, potrzebujemy wiecej informacji, wiecej informacji, prosba o informacje, wymagane informacje, prosimy o podanie, odpowiedziec na roszczenie, odpowiedz na roszczenie, wymagane dzialanie, czekamy na odpowiedz',
      'return-requested':
        'prosba o zwrot, wniosek o zwrot, zazadal zwrotu, zglosil zwrot, zgloszono zwrot, chce zwrocic, zadanie zwrotu, zwrot towaru zgloszony, zgloszenie zwrotu',
      'cancellation-requested':
        'prosba o anulowanie, wniosek o anulowanie, poprosil o anulowanie, chce anulowac, zadanie anulowania, zazadal anulowania, anulowanie zamowienia',
      'feedback-received':
        'nowa opinia, nowa ocena, otrzymano opinie, otrzymales opinie, wystawil opinie, wystawil ocene, negatywna opinia, negatywny komentarz, nowy komentarz, otrzymano ocene, wystawiono opinie',
    },
    by: 'do, do dnia, przed, najpozniej, najpozniej do, termin, ostateczny termin',
    within: 'w ciagu, w terminie, w przeciagu, przez najblizsze',
    hours: 'godzin, godziny, godzina, h',
    days: 'dni, dnia, dzien, dni kalendarzowych',
    months:
      'stycznia/styczen/sty, lutego/luty/lut, marca/marzec/mar, kwietnia/kwiecien/kwi, maja/maj, czerwca/czerwiec/cze, lipca/lipiec/lip, sierpnia/sierpien/sie, wrzesnia/wrzesien/wrz, pazdziernika/pazdziernik/paz, listopada/listopad/lis, grudnia/grudzien/gru',
  },
  sv: {
    kinds: {
      'claim-filed':
        'a till o garanti, a till o ansprak, a till z garanti, a till o garantin, garantiansprak, garantianspraket, har lamnat in ett ansprak, lamnat in ett ansprak, oppnat ett arende, har oppnat ett arende, oppnat en tvist, har oppnat en tvist, arende har oppnats, ej mottagen vara',
      'chargeback-filed':
        'chargeback, kortreklamation, aterkrav, bestridit betalningen, bestridd betalning, har bestridit, betalningstvist',
      'information-requested':
        'mer information, ytterligare information, kompletterande information, begaran om information, information kravs, lamna information, svara pa anspraket, svara pa arendet, atgard kravs, vi vantar pa ditt svar, begard information',
      'return-requested':
        'returbegaran, returforfragan, har begart en retur, begart en retur, vill returnera, begart retur, onskar returnera, returansokan',
      'cancellation-requested':
        'avbokningsbegaran, begaran om avbokning, begaran om annullering, har begart avbokning, vill avboka, vill avbestalla, begart avbestallning, annulleringsbegaran',
      'feedback-received':
        'ny feedback, nytt omdome, fatt ett omdome, fatt feedback, har lamnat feedback, lamnat ett omdome, negativ feedback, negativt omdome, ny recension, fatt en recension, lamnat en recension',
    },
    by: 'senast, senast den, fore, innan, till och med, sista dag, deadline, svara senast',
    within: 'inom, de narmaste, inom de, under',
    hours: 'timme, timmar, tim, h',
    days: 'dag, dagar, dygn, kalenderdagar',
    months:
      'januari/jan, februari/feb, mars/mar, april/apr, maj, juni/jun, juli/jul, augusti/aug, september/sept/sep, oktober/okt, november/nov, december/dec',
  },
  pt: {
    kinds: {
      'claim-filed':
        'garantia de a a z, garantia de a z, garantia a z, reivindicacao de garantia, reivindicacao da garantia, reclamacao de garantia, abriu uma reclamacao, abriu uma disputa, apresentou uma reclamacao, abriu um caso, foi aberta uma reclamacao, reclamacao aberta, mediacao aberta, item nao recebido',
      'chargeback-filed':
        'estorno de cartao, chargeback, contestacao de pagamento, contestou o pagamento, contestacao de cobranca, contestou a cobranca, pagamento contestado, compra contestada',
      'information-requested':
        'mais informacoes, informacoes adicionais, precisamos de mais, solicitacao de informacoes, pedido de informacoes, informacoes necessarias, forneca informacoes, fornecer informacoes, responder a reclamacao, responda a reclamacao, acao necessaria, acao requerida, aguardamos sua resposta',
      'return-requested':
        'solicitacao de devolucao, pedido de devolucao, solicitou a devolucao, solicitou uma devolucao, pediu a devolucao, quer devolver, deseja devolver, devolucao solicitada',
      'cancellation-requested':
        'solicitacao de cancelamento, pedido de cancelamento, solicitou o cancelamento, pediu o cancelamento, quer cancelar, deseja cancelar, cancelamento solicitado',
      'feedback-received':
        'nova avaliacao, avaliacao recebida, recebeu uma avaliacao, deixou uma avaliacao, novo feedback, feedback recebido, deixou um feedback, avaliacao negativa, novo comentario, feedback negativo, nova opiniao',
    },
    by: 'ate, ate o dia, ate ao dia, antes de, no maximo ate, prazo, data limite, vence em, o mais tardar',
    within: 'em ate, dentro de, no prazo de, nas proximas, nos proximos, em',
    hours: 'hora, horas, h',
    days: 'dia, dias, dias corridos',
    months:
      'janeiro/jan, fevereiro/fev, marco/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez',
  },
  tr: {
    kinds: {
      'claim-filed':
        'a dan z ye garanti, a dan z garantisi, a z garanti, garanti talebi, garanti basvurusu, talep acildi, talepte bulundu, garanti talebinde bulundu, anlasmazlik acti, anlasmazlik acildi, dosya acti, urun elime ulasmadi talebi, sikayet acildi, itiraz acildi',
      'chargeback-filed':
        'ters ibraz, chargeback, harcama itirazi, odemeye itiraz, odeme itirazi, karta itiraz, ters ibraz bildirimi',
      'information-requested':
        'ek bilgi, daha fazla bilgi, bilgi talebi, bilgi gerekiyor, bilgi gerekli, bilgileri saglayin, bilgi saglayin, talebe yanit, talebe cevap, yanitinizi bekliyoruz, islem gerekli, islem yapmaniz gerekiyor, ek belge',
      'return-requested':
        'iade talebi, iade talebinde bulundu, iade talep etti, iade etmek istiyor, iade talep edildi, iade istegi, iade basvurusu',
      'cancellation-requested':
        'iptal talebi, iptal talebinde bulundu, iptal talep etti, iptal etmek istiyor, iptal istegi, siparis iptal talebi, iptal talep edildi',
      'feedback-received':
        'yeni degerlendirme, yeni geri bildirim, geri bildirim aldiniz, degerlendirme aldiniz, geri bildirim birakti, degerlendirme birakti, olumsuz degerlendirme, olumsuz geri bildirim, yeni yorum, yorum birakti, satici degerlendirmesi',
    },
    by: 'tarihine kadar, e kadar, a kadar, kadar, son tarih, son gun, en gec, once, tarihinden once',
    within: 'icinde, icerisinde, onumuzdeki',
    hours: 'saat, saatte',
    days: 'gun, gunde, takvim gunu',
    months:
      'ocak/oca, subat/sub, mart/mar, nisan/nis, mayis/may, haziran/haz, temmuz/tem, agustos/agu, eylul/eyl, ekim/eki, kasim/kas, aralik/ara',
  },
  ar: {
    kinds: {
      'claim-filed':
        'ضمان من الالف الي الياء, مطالبه ضمان, مطالبة الضمان, قدم مطالبة, تقديم مطالبة, تم تقديم مطالبة, رفع مطالبة, فتح نزاع, تم فتح نزاع, فتح قضية, فتح بلاغ, مطالبة جديدة, عدم استلام المنتج',
      'chargeback-filed':
        'رد المبالغ المدفوعة, استرداد الرسوم المدفوعة, اعتراض على الدفع, اعترض على الدفع, نزاع على الدفع, رد المدفوعات, شارج باك, تشارج باك',
      'information-requested':
        'معلومات إضافية, مزيد من المعلومات, المزيد من المعلومات, طلب معلومات, معلومات مطلوبة, تقديم معلومات, يرجى تقديم, الرد على المطالبة, بانتظار ردك, إجراء مطلوب, اتخاذ إجراء, مستندات إضافية',
      'return-requested':
        'طلب إرجاع, طلب ارجاع, طلب الإرجاع, طلب المشتري إرجاع, يرغب في إرجاع, يريد إرجاع, طلب إعادة المنتج, طلب استرجاع',
      'cancellation-requested':
        'طلب إلغاء, طلب الغاء, طلب الإلغاء, طلب المشتري إلغاء, يرغب في إلغاء, يريد إلغاء, إلغاء الطلب بناء',
      'feedback-received':
        'تقييم جديد, تقييما جديدا, تلقيت تقييما, استلمت تقييما, ترك تقييما, ترك تقييم, تعليق جديد, ملاحظات جديدة, تقييم سلبي, تقييم البائع, مراجعة جديدة',
    },
    by: 'قبل, بحلول, حتى, في موعد اقصاه, الموعد النهائي, اخر موعد, قبل تاريخ',
    within: 'خلال, في غضون, خلال مدة',
    hours: 'ساعة, ساعات, ساعه',
    days: 'يوم, ايام, أيام, يوما',
    months:
      'يناير/كانون, فبراير/شباط, مارس/اذار, ابريل/نيسان, مايو/ايار, يونيو/حزيران, يوليو/تموز, اغسطس/اب, سبتمبر/ايلول, اكتوبر/تشرين, نوفمبر, ديسمبر',
  },
};
