import type { PolicyLanguage } from '../policy-language.ts';

/** Turkish. Negation, condition and person are endings; "sorun" is both "problem" and "ask!". */
export const tr: PolicyLanguage = {
  language: 'tr',
  words: {
    'product-review': 'yorum*|urun (degerlendirme*|puan*|yildiz*)|review*',
    'seller-feedback':
      '(satici*|magaza*|dukkan*) [hakkinda*|icin|profil*] (geri bildirim*|geribildirim*|degerlendirme*|puan*|yorum*|yildiz*)|geri bildirim*|geribildirim*|feedback*|satici olarak|saticiya birakilan',
    rating: 'degerlendirme*|puan|puani|puanini|puaniniz*|puaninizi|puanlama*|yildiz*|notunuzu|notunuz',
    good: 'olumlu|iyi|guzel|pozitif|yuksek|harika|mukemmel|tam|sahane|super|ovgu*|hos|bes yildizli|5 yildizli|muhtesem',
    bad: 'olumsuz|kotu|dusuk|negatif|haksiz|(1|2|3|tek|bir|iki|uc) yildiz*|yanlis|asilsiz|zayif',
    rv: 'yorum|yorumu*|yorumlar*|yorumda|yorumla|yoruma|yorumun*|degerlendirme*|puan|puani|puanin*|puanlama*|yildiz*|geri bildirim*|geribildirim*|feedback*|review*',
    'good-rv':
      '(5|bes) (yorum*|degerlendirme*)|(5|bes|4|dort) [uzerinden] [5|bes] [tam] (yildiz*|puan*)|{good} [bir|birkac|kisa|urun|satici] (yorum*|degerlendirme*|puan*|geri bildirim*|geribildirim*|sozler*|not|feedback*|review*|yildiz*)|tam puan*|5 te 5|(yorum*|puan*|degerlendirme*) olumlu',
    rate: 'degerlendirin*|degerlendirir*|degerlendiren*|degerlendirebil*|degerlendirmeniz*|degerlendirdig*|puanlayin*|puanla|puanlar*|puanlayan*|oylayin|oy verin|yorumlayin|yorumlar misin*|yildizla*',
    leave:
      'birak*|yayinla*|yaz|yazin*|yazar*|yazan*|yazma*|yazip|yazd*|yazabil*|yazars*|yazil*|yap|yapin*|yapar*|yapan*|yapma*|yaptig*|yapabil*|yapip|paylas*|ver|verin*|verir*|veren*|verme*|verdig*|verebil*|verip|ekle*|girin*|gir|gonder*|olustur*|bekliyor*|{rate}|yapsan*|verse*|yazs*|atar*|atin|cekin',
    change:
      'sil|silin*|siler*|silme*|silip|sildi*|silebil*|silse*|silinme*|guncelle*|degistir*|degistir|degisti*|duzelt*|duzenle*|kaldir*|geri (cek*|al*)|cekin|cekerseniz|revize*|yukselt*|iyilestir*|gozden gecir*|(tekrar|yeniden|bir daha|bir kez daha) (degerlendir*|dusun*|gozden|bak*|puanla*|ele)|cevir*|cikar|cikarin*|cikarir*|artir*|arttir*|degisiklik*|yok et*|temizle*|yayindan|iptal et*',
    prize:
      'hediye*|indirim*|kupon*|promosyon*|bedava|para iade*|cashback|surpriz*|cekilis*|odul*|bonus*|(hediye|alisveris|indirim) (ceki*|kart*)|ucretsiz (urun|bir|numune|set|kilif|aksesuar|yedek)|(ek|uzatilmis|ekstra|ilave) [1|2|bir|iki] [yil|ay] garanti*|garantinizi|{currency}|lira*|%|yuzde|jest*|kampanya*|armagan*|numune*|fiyat fark*',
    gift: '{prize}|iade*|para|parani*|parasi*|parayi|ucretsiz|ucretin*|tutar*|bedel*|yarisi*|telafi|tazmin*|yeni urun|yenisini|degisim|bir sey|papara|garanti*',
    give: 'gonder*|ver|veri*|vere*|verm*|alir*|alac*|alin|alabil*|kazan*|sun*|et|edi*|ede*|edec*|ode*|yatir*|aktar*|tanimla*|yolla*|uzat*|katil*|kargola*|yap*|bizden|sizin|senin|hazir|iletec*|dahil|geri|koy*|ekle*|bekliyor|var|ilet*|sizi|cek*',
    cond: '*saniz|*seniz|*rsan|*rsen|karsilig*|icin|sonra|halinde|takdirde|*iginizda|*iginizde|*ugunuzda|*igin|*iktan|*ikten|*uktan|herkes*|*anlara|*enlere|*anlar|*enler|*ana|*ene|*anlarin|arasinda|once|dolayi|tesekkur|olarak|*inca|*ince|zaman|*mezseniz|*mazsaniz|*madan|*meden|oncesinde|*masina|*mesine',
    refund: 'iade*|geri odeme|para iadesi|geri oden*',
    replacement: 'yenisi*|yedek urun|yeni (bir|urun*|paket)|degisim urun*|ikinci (urun|paket)|ayni urun*',
    pieces: 'adet|tane|parca|x|cift|paket|set|kutu|adetlik',
    salutation:
      'merhaba|merhabalar|selam|selamlar|sayin|degerli|iyi gunler|gunaydin|iyi aksamlar|sevgili|kiymetli',
    title: 'bey|hanim|beyefendi|hanimefendi|bay|bayan|dr|sn',
    nobody:
      'musterimiz|musteri|alici|alicimiz|efendim|kullanicimiz|size|tekrar|bizim|tesekkur*|amazon|dostum|hocam|ve|siparis*',
    hours: 'saat|saati|saatte|saatlik',
    days: 'gun|gunu|gunde|gune|gunluk',
    'working-days': '(is|calisma) (gunu|gun|gunune|gununde)|isgunu',
    weeks: 'hafta|haftaya|haftada',
    today: 'bugun|hemen|derhal|bu aksam',
    tomorrow: 'yarin',
    within: 'icinde|icerisinde|en gec|onumuzdeki|azami|en fazla',
    placeholder:
      '[musteri|alici|magaza|urun|firma] (adi|isim|ismi|soyadi|ad soyad|ad)|ad|isim|soyisim|siparis [no|numarasi|numarasini]|tarih|tarihi|takip [no|numarasi]|urun|tutar|firma|link|adres|sebep|imza|kargo firmasi|magaza',
    'fill-in': 'girin|giriniz|yazin|yaziniz|ekleyin|doldurun|buraya|doldurulacak|eklenecek|tbd|todo|gir|ekle',
    delivery: 'teslim*|ulas*|varis*|elinizde|elinize|gelecek|gelir',
    dispatch: 'kargola*|kargoya*|gonder*|yola*|sevk*|yolla*|cikis|gonderi*|cikacak|postala*',
    mail: 'mail*|e mail*|email*|e posta*|eposta*|telefon*|cep*|sms*|mesaj uygulama*|gsm|faks*',
    app: '{apps}|whatsapp*|vatsap*|watsap*|wp|instagram*|insta|telegram*|facebook*|dm|vp|wapp',
    shop: 'site|sitesi*|siteden|sitemiz*|internet site*|web site*|web sayfa*|websitemiz*|online magaza*|kendi magaza*|internet magaza*|dukkanimiz*|sayfamiz*',
    lutfen:
      'lutfen|rica*|*misiniz|misin|misiniz|musunuz|mumkun*|memnun ol*|seviniri*|mutlu ol*|minnettar*|umar*|umuyor*|dileri*|dilerim|belki|tesekkur*|isteriz|isteyecek*|ister*|acaba|yardimci ol*|dusunur*|makbule|sayenizde|bekliyoruz|istiyoruz|istiyorum|isterim',
    carrier:
      '{carrier-names}|kargo|kargoyu|kargoya|kargoyla|kargodan|kargocu*|kargonun|kargolari|kurye*|uretici*|fabrika*|ithalatci*|sube|subeye|subesi*|subeyi|subeden|subenin|yetkili servis*|nakliye*|tasiyici*|dagitici*|postaci*|posta|postane*|imalatci*|distributor*|lojistik*',
    dative:
      'kargoya|kargocuya|kuryeye|subeye|subesine|firmasina|sirketine|ureticiye|ureticisine|firmaya|markaya|postaneye|komsu*|onlara|kapiciya|guvenlige|ptt ye|servise',
    'go-ask':
      'arayin|arayiniz|arayip|ara|arar misin*|aramaniz*|aramali*|arayabilir*|arasaniz|sormaniz*|sorabilirsin*|soruverin|sorar misin*|ulasin|ulasiniz|ulasmaniz*|ulasabilirsin*|basvurun|basvurunuz|basvurmaniz*|basvurabilirsin*|basvurusu|(iletisim*|irtibat*|temas*) (gecin|geciniz|gecmeniz*|gecebilirsin*|gec|kurun|kurunuz|kurmaniz*|gecmelisin*|gecer misin*|kurabilirsin*|kurmalisin*)|danisin|danisiniz|danismaniz*|danisabilir*|gorusun|gorusunuz|gorusmeniz*|gorusmelisin*|gorusebilirsin*|gorus|sikayet edin|sikayette bulun*|gidin|gidiniz|gitmeniz*|gidip|ogrenin|ogreniniz|ogrenmeniz*|ogrenebilirsin*|halledin|halletmeniz*|konusun|konusmaniz*|takip edin|takip etmeniz*|bildirin|bildiriniz|bildirmeniz*|yazin|yaziniz|yazmaniz*|sorgulayin|sorgulat*|cozun|talep edin|basvur|yonelin|bulusun',
    'tell-us':
      '(bize|bizimle|bana|benimle) [lutfen] [once|oncelikle|dogrudan|hemen|ilk] [iletisime|irtibata] (yaz*|ulas*|bildir*|haber|soyle*|gec*|ilet*|mesaj*|danis*|basvur*|don*)|(once|oncelikle) [lutfen] (bize|bizimle|bana)',
    unhappy:
      'memnun (degil*|kalma*|olma*)|memnuniyetsiz*|sorun*|problem*|sikayet*|olumsuz*|begenm*|aksi (halde|takdirde)|eksik*|aksilik*|yolunda gitmeyen|icinize sinmeyen|mutsuz*|daha az|altinda|degilse*',
    happy:
      'memnun|begen*|memnuniyet*|sevdi*|mutlu|hosunuza|tatmin|yolunda|sorunsuz|begenip|keyif*|severek|bayil*',
    thanked:
      '(yorum*|degerlendirme*|geri bildirim*|puan*) [birak*|icin] [cok|size] tesekkur*|(iadeniz|iade) [isleminiz] (yapildi|yapilmisti*|tamamland*|gerceklest*)|(yapmistik|edildi|etmistik)|(iade|telafi) (ettik|yaptik)',
    'no-change':
      '(yorum*|degerlendirme*|geri bildirim*) (dogrultusunda|sayesinde|uzerine|sonrasinda|isiginda|gore|dikkate)|(sildig*|guncelledig*|kaldirdig*|degistirdig*|duzelttig*) icin [cok] tesekkur*|(aciklama*|ilan*|kilavuz*|adres*|ambalaj*) (guncelle*|duzelt*|degistir*)|degistirdik|guncelledik|duzelttik|iyilestirdik|duzenledik|degistiriyoruz|iyilestiriyoruz',
    spec: 'sigorta|enerji sinif*|parlaklik|otel|watt|ekran',
    'we-ask':
      'aradik|arayacagiz|ariyoruz|sorduk|soracagiz|soruyoruz|ulastik|ulasacagiz|(iletisim*|irtibat*) (gectik|gececegiz|geciyoruz|kurduk|kuracagiz|gecip)|gorustuk|gorusecegiz|gorusuyoruz|basvurduk|basvuracagiz|bildirdik|bildirecegiz|actik|acacagiz|baslattik|baslatacagiz|arayip size|sorup',
  },
  months:
    'ocak/oca|şubat/şub|mart/mar|nisan/nis|mayıs/may|haziran/haz|temmuz/tem|ağustos/ağu|eylül/eyl|ekim/eki|kasım/kas|aralık/ara',
  phrases: {
    negation: { find: ['(degil|asla|olmaksizin|bagimsiz*|karsiliksiz|beklentisi olmadan)'] },
    'negation-after': {
      find: [
        '(istemiyoruz|istemiyorum|istemem|gorusemiyoruz|arayamiyoruz|yapamiyoruz|saglayamiyoruz|kullanamiyoruz|veremiyoruz|istemeyiz|vermiyoruz|vermeyiz|veremeyiz|etmiyoruz|etmeyiz|edemeyiz|sunmuyoruz|sunmayiz|yapmiyoruz|yapmayiz|beklemiyoruz|beklemeyiz|gondermiyoruz|gerekmez|gerekmiyor*|gerekmemek*|gerek (yok|kalma*)|zorunda degil*|degil|degildir|degiliz|yoktur|yasak*|izin verilm*|kabul etmiyor*|aykiri*|sart degil*|bagli degil*|alakasi yok|ilgisi yok|talep etm*|calisamiyoruz|kullanmiyoruz|mumkun degil*)',
      ],
    },
    'no-negation': {
      find: [
        '(memnun degil*|sadece degil|sorun degil|degil mi|asla (tereddut|cekin*)|uygun degil|onemli degil|bizim degil)',
        '(degil|asla) .. (ise|yerine)',
      ],
    },
    'off-platform-contact': {
      find: [
        '({app}|{mail}|ozel) .. (yazin*|yaz|yazar*|yazabil*|ulas*|iletisim*|irtibat*|arayin*|konusal*|gorusel*|gorus*|gecelim|halled*|atin|at|gonder*|ekle*|cozelim|cevap*|destek*|donus*|bildir*|devam|hizli*|mesaj (at*|gonder*)|yollay*|iletin|iletebil*|anlas*|sor*|paylas*|alalim) ! ({carrier}|{marketplace-names} mesaj*|siparis bilgi*)',
        '(yazin*|ulas*|iletisim*|irtibat*|gorus*|arayin*|mesaj*|ekleyin|bulabilir*|cozel*|halled*|gecelim|konus*) .. ({app}|e posta*|eposta|telefonla|mail*|telefondan) ! {carrier}',
        '(bizi|beni|bize|destek hatt*|musteri hizmet*|hattimiz*|hattini|numaramiz*|magazamiz*|ofisimiz*|subemiz*|teknik ekib*|hattan|numaradan|numarayi|telefonu) [lutfen|hemen|dilediginiz|istediginiz|7|direkt|su|bu] . (arayin*|ara|aramaniz*|arayabil*|aramaktan|arar misin*|arasaniz|telefon ed*|cagri|caldir*) ! ({carrier}|{marketplace-names})',
        '(yazin*|yaz|arayin*|ara|aramaniz*|arayabil*|ulas*|gonder*|iletisim*|mail*|atin|iletin|yollay*|gorusel*|iletebil*) .. ({an-email}|{a-phone}) ! ({carrier}|vergi|fatura no)',
        '({an-email}|{a-phone}) .. (yazin*|yaz|arayin*|ara|aramaniz*|arayabil*|ulas*|gonder*|iletisim*|mail*|atin|iletin|yollay*|gorus*|iletebil*|cevap*|bekliyor*|mesaj*|at|caldir*) ! {carrier}',
        '(bizim|benim|sahsi|kendi|kisisel) [ozel] ({app}|{mail}|numara*)',
        '({app} (hatti*|numara*|destek*|uzerinden|grubu*)|(destek|iletisim|musteri|siparis) (hatti*|hattimiz*|numara*|telefon*))  ! ({carrier}|{marketplace-names})',
        '(telefonunuz*|numaraniz*|telefon numara*|cep numara*|mail*|e posta*|email*|{app}) .. (paylas*|gonderin*|iletin*|yazin*|verin*|verir*|alabilir*|ver|at|atin|bildirin*) ! ({carrier}|fatura*|kurye*|siparis numara*|takip*|fotograf*|seri numara*|numarasini .. {marketplace-names})',
        '(sizi|seni) . (arayalim|arayacagiz|arayabiliriz|ararim|arayayim|arariz)',
        '(dogrudan|direkt|bizden|elden|amazon* disi*|ozel olarak) .. (siparis ver*|satin al*|alisveris*|alirsan*|alin|alabilir*|odeme*|siparis ed*|sipariste*|alma*|al|verirsen*) ! {marketplace-names} (uzerinden|dan)',
        '(kendi|bizim|resmi|yeni|firma*|web|online|internet) . {shop} ! {carrier}',
        '(oradan|sitemizden|sitemizde|web sitemizden) .. (siparis*|alin|al|verin|satin al*)',
        '({shop}) .. (siparis*|alisveris*|ziyaret*|bak*|inceley*|satin*|kayit*|gir*|bulabil*|daha (ucuz|uygun)|alabil*|gec*)',
        '(havale*|eft|iban*|papara*|ininal|paypal*|banka hesab*|hesabimiza|hesaba|nakit*|elden|kapida) .. (ode*|yap*|gonder*|yatir*|at|atin|alabil*|transfer*|yolla*|aktar*) ! (iade*|{refund})',
        '(ode*|odeme*|para*|tutar*|ucret*|fark*) .. (havale*|eft|iban*|papara*|paypal*|hesabimiza|banka hesab*|elden) ! (iade*|{refund})',
        '(({marketplace-names}|platform*|pazaryeri*) [un|in|dan|i] (disi*|disari*|uzerinden degil|haricinde|araya|karistirma*|devre disi)|komisyon* (odeme*|olma*))',
      ],
      unless: [
        '({carrier}|teknisyen*|{marketplace-names}) . (sizi|arayacak*|arayabilir|arar|bilgilendir*|iletisime gececek)',
        '(uygulama* (uzerinden|ile)|saat* (bildirim*|goster*)|bildirim* (goster*|gelir|alir)|destekle*|(saat|cihaz*|bileklik|kulaklik|hoparlor) .. (goster*|bildirim*|okur))',
      ],
    },
    promotion: {
      find: [
        '({prize}|ucuz*|kod*|daha uygun|avantaj*) & (sonraki|gelecek|bir dahaki|ileriki|bundan sonraki|yeni|ikinci|bir sonraki|diger|tekrar|tum) (siparis*|alisveris*|alim*|sefer*|satin*|urunler*)',
        '((indirim|kupon|promosyon|kampanya|hediye) (kod*|firsat*)|(indirim|kupon) kuponu|haber bulteni*|bulten*|newsletter|black friday|efsane cuma|muhtesem cuma|sadakat (program*|puan*)|buyuk indirim*|sezon (sonu|indirim*)|(yaz|kis|bahar|yilbasi|bayram|ozel|super|firsat|sok|flas) (indirim*|kampanya*|firsat*|teklif*)|kampanyamiz*|kampanyali*|firsat urun*|yeni (sezon|koleksiyon*)|arkadasini* (davet|getir)|(1|2|3|iki|uc|bir) al* [1|2|3|bir|iki] (ode*|bedava)|indirimde|indirimli (urun*|fiyat*)|outlet|tasfiye)',
        '(diger|yeni|tum|ilgili|benzer|uyumlu|baska) . (urunlerimiz*|urunler*|modeller*|koleksiyon*|aksesuar*|cesit*|model*) .. (bak*|incele*|goz at*|kesfed*|kacirma*|goreb*|deney*|ziyaret*|sev*|begen*|indirim*|oner*|uygun)',
        '(yeni|diger|tum|baska|oteki) .. (serimiz*|modellerimiz*|urunlerimiz*|koleksiyonumuz*|cesitlerimiz*|setlerimiz*|renklerimiz*) .. (bak*|incele*|goz at*|kesfed*|kacirma*|goreb*|deney*|dene*|var)',
        '(magazamiz*|vitrin*|katalog*|sayfamiz*|urun yelpaze*|koleksiyon*) .. (bak*|incele*|goz at*|kesfed*|ziyaret*|davet*|bekl*|ugra*|dolas*|goreb*|takip*) ! (iade*|degisim)',
        '(%|yuzde) .. (indirim*|ucuz*|tasarruf*|daha az) ! (iade*|telafi|bu siparis*)',
        '(indirim*|kupon*|kampanya*|firsat*) .. (kacir*|yararlan*|faydalan*|gecerli|basla*|kullan*|sizi bekliyor|tanimla*|hediye)',
        '(abone|kayit|uye|katil*|kaydol*) .. (bulten*|kampanya*|kulub*|firsat*|grub*|indirim*) ! iptal',
        '(takip (ed*|et*)|begen*) .. (instagram*|facebook*|tiktok*|sayfa*|bizi|hesab*) ! kargo',
        '(instagram*|facebook*|tiktok*|sosyal medya*|bizi) .. takip (edin*|et|edebil*|ederseniz)',
        '(bunu|urunu) [alan|satin alan] (alan*|alanlar) .. (bunu|aldi|sunu|da)|(alan|satin alan) (musteriler*|kisiler*) .. da .. (ald*|sev*|tercih*)',
        '(ilginizi|hosunuza|isinize) .. (cekebilir|gidebilir|yarayabilir|ceker|gider)',
        '(su an|simdi|bugun*) .. (indirimde|indirimli|kampanyada|daha ucuz|ozel fiyat*)',
        '(yanina|birlikte|yaninda|takim*|set*) .. (mukemmel|harika|cok yakis*|cok iyi gider|uyumlu) & (urunumuz*|bizim|magaza*|modelimiz*)',
      ],
    },
    'review-incentive': {
      find: [
        '({rv} .. {leave}|{good-rv}|{leave} .. {rv}|{rv} .. {change}|{rate}|{rv} .. (goruntu*|ekran*)) & ({prize} .. {give}|{give} .. {prize}|{prize}) & ({cond}|karsilig*|ve|hemen|icin) ! {thanked}',
        '({rv} .. {leave}|{good-rv}|{rv} .. {change}|{rate}|(ekran goruntu*|foto*) .. {rv}|{rv} .. ekran*) && ({gift} .. (*elim|*alim|*eyim|*ayim|iade ederiz|geri oderiz|odeyecegiz|oderiz|gonderecegiz|gonderiyoruz|gondeririz|verecegiz|verelim|veriyoruz|veririz|edecegiz|edelim|ederiz|ediyoruz|yatiralim|yatiririz|yatiracagiz|kazan*|yollayalim|yollariz|uzatiyoruz|uzatalim|sizin|senin|tanimlayalim|tanimlayacagiz|sizi bekliyor|yapalim|yapariz|yapacagiz|yapiyoruz|hediye|sende|sizde)) ! {thanked}',
        '{rv} .. {cond} ... ({gift} .. {give}) ! {thanked}',
        '({gift} .. {give}|{prize}) .. ({rv} .. {cond}|{rv} .. {leave} .. {cond}) ! {thanked}',
        '(cekilis*|odul*|kura) & ({rv}|{rate}|yorumla*)',
        '(yorum*|degerlendirme*|puan*|yildiz*) karsilig* & ({gift}|{give})',
        '(urun test*|test urun*|testci*) .. (ucretsiz|bedava)',
      ],
      unless: [
        '(bagimsiz*|fark etmeksizin|olsun olmasin|ister .. ister|bagli degil*|ilgisi yok*|alakasi yok*|ne olursa olsun|iliskili degil*|etkilemez|her halukarda|beklemeksizin|banka tarafindan|bankaniz*|bonus puan*)',
      ],
    },
    'review-positive-only': {
      find: [
        '{good-rv} .. ({leave}|rica*|sev*|bekl*|mutlu*|onemli|yardim*|destek*|hak*|ihtiyac*|umar*|umuyor*|istiyor*|isteriz|minnettar*|memnun*|diler*|lutfen|anlam*|ol*) ! (icin [cok] tesekkur*|dan dolayi)',
        '({leave}|lutfen|rica*|sadece|bize|desteg*) .. {good-rv} ! (icin [cok] tesekkur*)',
        '{happy} . (kald*|olduysa*|iseniz|isen|*seniz|*saniz|*sen|*san|oldugu*|gitt*|ise|begendi*) ... ({rv}|{rate}) ! {unhappy}',
        '(begend*|sevd*|memnunsa*|begenirs*|hosunuza gitt*) ... ({rv}|{rate}) ! ({unhappy}|begendiginiz icin)',
        '({rv}|{rate}) ... (memnun kal*|memnunsa*|begend*|sevdi*) *seniz',
        '{unhappy} ... {tell-us} & ({rv}|{rate})',
        '{tell-us} & ({rv}|{rate}) & (once|oncesinde|yerine|*madan|*meden|{unhappy})',
        '{unhappy} && {tell-us} && (once|yerine|*madan|*meden|{leave}) .. ({rv}|{rate})',
        '{happy} && ({rv} .. {leave}|{rate}) && {unhappy} .. {tell-us}',
        '({rv}|{rate}) .. (*madan|*meden) once .. {tell-us}',
        '{bad} .. {rv} .. (*mayin|*meyin|*mayiniz|*meyiniz|yerine|*madan|*meden|*masaniz|*mesen*)',
        '{rv} .. (5|bes|4|dort|olumlu|iyi|yuksek|tam) . (yildiz*|e|a|puan*|ye|hale|olarak|yonde) .. {change} ! {spec}',
        '(1|2|3|iki|uc|bir|tek) [yildiz*|den|ten|dan] .. (5|bes|4|dort) & (yildiz*|{rv}) ! ({spec}|gun|saat|adet|is)',
        '((5|bes) yildiz* (alti*|az*|dusuk)|(eksik|kalan) yildiz*)',
        '(arkadas*|herkes*|diger*|baska*) .. (memnuniyet*|ne kadar (iyi|memnun|guzel)|begendi*) .. (anlat*|paylas*|soyle*|yaz*)',
      ],
      unless: [
        '((olumlu|iyi) (veya|ya da|yahut|ve|da) (olumsuz|kotu)|olumlu olumsuz|ister olumlu|iyi kotu|fark etmez|ne olursa olsun|{spec})',
      ],
    },
    'review-change-demand': {
      find: [
        '(derhal|hemen|zorunda*|mecbur*|sart|aksi (halde|takdirde)|yoksa|once|bugun|son kez|acilen|vakit kaybet*|ihtar*|gerekiyor|gerekir|gerek|talep ediyoruz|saat icinde|*madan|*medik*|*madik*|*meden|*mazsan*|*mezsen*|*mazsaniz|*mezseniz|*malisin*|*melisin*|yarina|bir an) ... {change} & {rv} ! (rica*|mumkun*)',
        '{rv} ... {change} .. (derhal|hemen|yoksa|aksi|zorunda*|sart|gerek*|saat|bugun|once|*melisin*|*malisin*|sonra|icin|lazim)  & (derhal|hemen|yoksa|aksi|zorunda*|sart|gerek*|saat|bugun|*melisin*|*malisin*|lazim|iade*) ! (rica*|tesekkur*|mumkun*|istersen*)',
        '{rv} .. (silin|siliniz|sil|kaldirin|kaldiriniz|kaldir|degistirin|degistiriniz|degistir|duzeltin|duzeltiniz|duzelt|guncelleyin|guncelleyiniz|guncelle|cekin|geri cekin|silmelisin*|silinecek*|kaldirilacak*|silmeniz (gerek*|lazim)|silinmeli*|kaldirilmali*|yukseltin|yukselt|cevirin|silinmesi (gerek*|sart)) ! ({lutfen}|*rseniz|*rsaniz|isterseniz)',
        '{rv} && (derhal|hemen|bugun) .. {change}',
      ],
      unless: ['({no-change}|{spec})'],
    },
    'review-change-notice': {
      find: [
        '{rv} ... (degistirebilir*|silebilir*|guncelleyebilir*|duzenleyebilir*|kaldirabilir*|duzeltebilir*|cekebilir*|degistirilebil*|guncellenebil*|silinebil*|kaldirilabil*|duzenlenebil*|degistirebiliyor*|silebiliyor*|({change}) (mumkun*|imkan*|hakk*|serbest*|secenek*)) ! (*misiniz|misin|mumkun mu*|acaba|rica*|cok seviniriz|lutfen|memnun oluruz|mutlu oluruz|minnettar*|musunuz)',
        '(isterseniz|dilerseniz|dilediginiz|istediginiz|arzu ederseniz|her zaman|istersen|dilersen) ... ({rv} .. {change}|{change} .. {rv}) ! (lutfen|rica*|seviniriz|derhal|memnun oluruz|minnettar*|iade*)',
        '({marketplace-names}|alicilar|musteriler) .. {rv} .. {change} .. (izin|olanak|imkan|bilir)',
      ],
      unless: ['({no-change}|{spec})'],
    },
    'review-change-request': {
      find: [
        '{rv} .. {change}',
        '{change} .. {rv} ! ({change} (urun*|adres*|siparis*|ilan*))',
        '{rv} && (onu|bunu|lutfen|rica*|tekrar|yeniden|{lutfen}) .. {change}',
        '(ikinci bir sans|bir sans daha|ikinci sans|fikriniz* degis*|tekrar dusun*|yeniden dusun*) & {rv}',
      ],
      unless: ['({no-change}|{spec}|(puan*|degerlendirme*) icin [cok] tesekkur*)', '{rv} (ve|de|da) oneri*'],
    },
    'review-request': {
      find: ['({rv} .. {leave}|{leave} .. {rv}|{rate})'],
    },
    'review-request-repeated': {
      find: [
        '(tekrar|yeniden|bir kez daha|bir daha|hatirlat*|ikinci|ucuncu|2|3|hala|henuz|daha once|gecen (hafta|ay|gun)|gecenlerde|onceki|gun once|hafta once|yine|son kez) ... ({rv}|{rate}) ! ({change}|tekrar (alisveris|siparis|gorus*|tesekkur*))',
        '({rv}|{rate}) ... (tekrar|yeniden|bir kez daha|hatirlat*|ikinci kez|hala|gecen (hafta|ay)|yine|henuz) ! ({change}|tekrar (alisveris|siparis|gorus*|tesekkur*))',
        '(cevap ala*|yanit ala*|donus ala*|haber ala*|cevap gelme*|yanit gelme*|hatirlat*|goremed*|ses cikma*) && ({rv}|{rate}) ! {change}',
      ],
    },
    'opt-out-link': {
      find: [
        '(abonelikten (cik*|ayril*)|unsubscribe|listeden (cik*|ayril*)|listemizden (cik*|ayril*|sil*)|uyelikten cik*|(mesaj*|e posta*|mail*|bildirim*) aboneli* (iptal|sonlandir*)|ret yaz*|opt out)',
        '(mesaj*|mail*|e posta*|eposta*|bildirim*|sms*|ileti*) .. (almak istem*|almak istemiyor*|istemiyor*|almamak|durdur*|gelmesin*|almak istemez*|istemezseniz|kesmek|kapat*|son ver*|gonderilmesin*)',
        '(stop|iptal|dur|ret|cikis|red) .. (yazin*|yaz|yazarak|yazip|yazmaniz|gonder*|cevap*|yanit*)',
        '(cevap|yanit*) .. (stop|ret|dur)',
      ],
      unless: ['(uygulama*|deneme sure*|prime|abone ol ve|cihaz*|saat*|ayarlar*|hesab*|ped|siparis* iptal)'],
    },
    'offensive-language': {
      find: [
        '(aptal*|salak*|gerizekali*|geri zekali*|dangalak*|ahmak*|serefsiz*|namussuz*|ahlaksiz*|dolandirici*|hirsiz|hirsizsin*|hirsizlar|yalanci*|sahtekar*|pislik*|orospu*|pic|picin|pezevenk*|siktir*|siker*|sikey*|sikti*|amk|aq|amina|amina koy*|ibne*|gotun*|gotveren*|gavat*|yavsak*|kahpe*|it oglu*|itoglu*|esek|esek*|okuz|okuzsun*|hayvansin*|hayvan herif|manyak*|kafasiz*|beyinsiz*|cahil|cahilsin*|cahiller|embesil*|budala*|haysiyetsiz*|karaktersiz*|terbiyesiz*|edepsiz*|defol*|cehenneme|cehennem* dib*|bok|boktan|lanet olas*|lanet|kes sesini*|kapa cen*|ceneni|gerzek*|hodo*|kancik*|surtuk*|fahise*|puşt*|pust|zibidi*|mankafa*|kalin kafali*|akilsiz*|kafayi yemis*|ruh hastasi*|psikopat*|zavalli*|soytari*|palyaco*|rezil*|asagilik*|utanmaz*|arsiz*|yuzsuz*|ayak takimi|uckagitci*|belesci*|avanta*|bas belasi|moron*|sapik*|mal misin*|mal herif|allah belani*|belanizi|geber*|kudur*)',
        '(avukat*|dava (ac*|ederiz)|davaci*|dava konusu|mahkeme*|savcilik*|savciliga|suc duyuru*|yasal (islem*|yol*|surec*|haklar*|adim*|sonuc*)|hukuki*|hukuk (burosu|departman*)|icra (takib*|takip*)|icraya|polise|polis cagir*|karakol*|tazminat davasi|iftira*|hakaret davasi|adli*|kanuni)',
        '(pisman (ol*|ed*)|adresini* (biliyor*|var|elimizde)|nerede (oturdug*|yasadig*)|evini* (biliyor*|gel*)|kapiniza (gel*|dayan*)|gununu (gor*|goster*)|bedelini (ode*|odersin*)|basini* (bela*|yak*)|ayagini* denk|hesabini (sor*|ver*)|sizi (bulur*|bulacag*|mahvet*)|son (uyari*|ikaz*)|uyariyorum|bittin|bittiniz|goruruz gununu|gorursun sen|gununuzu gorursunuz|seni (bulur*|yakar*|mahved*))',
        '(siz|sen) [tam|gercekten|galiba|cok] [bir] (kor*|sagir*|hasta*|deli*|cahil*|hayvan*|sersem*|aciz*|beceriksiz*|ise yaramaz*|zavalli*|igrenc*) . (misin*|musun*|siniz|sin)',
        '(kor|sagir|deli|sapik|mal|hasta|kafadan sakat) (musunuz|musun|misiniz|misin|mi)',
      ],
      unless: ['(oyun*|film|kitap*|kostum*|figur*|kupa|peluş|pelus|maske*|hirsiz (alarm*|kilid*)|oyuncak*)'],
    },
    'blames-or-argues': {
      find: [
        '(yalan soylu*|yalan soyle*|yalan atm*|yalan|yalanlar*|uyduruyor*|uydurma*|uydurmus*|abartiyor*|abartma*|kandirma*|kandirmaya|kandirmak|aldatma*|numara yap*|dolandirma*|bedava* (konma*|getirm*)|firsatci*|samimi degilsin*|sahtekarlik*|durust (ol*|degil*)|palavra*|masal*|hikaye (anlat*|uydur*)) ! ((sizi|asla) . (kandirma*|aldatma*)|yalan degil)',
        '((sizin|senin|kendi) [kendi] (hatan*|sucun*|kusurun*|ihmal*|problemin*|sorunun*|dikkatsizli*|beceriksizli*|tercihin*|sorumsuz*|eseriniz)|hata [tamamen|tumuyle|bizde degil] (sizde|sizin|sende)|suc (sizde|sende)|kabahat* (sizde|sende|sizin)|kendiniz* (suclay*|kiz*|yapti*|ettin*|bozdu*)|kendin (ettin|yaptin)) ! (degil|degildir)',
        '(bizim|benim|bizi) [hic] [bir] (sorunumuz|sucumuz|hatamiz|problemimiz|kusurumuz|ilgilendirm*|sorunum|sucum|hatam|derdimiz) [degil|yok] ! ({carrier}|bizim (hatamiz|sucumuz|kusurumuz))',
        '(bizi|beni) (ilgilendirm*|baglam*)|bizim [sorunumuz|sucumuz|hatamiz|problemimiz|kusurumuz] (sorunumuz degil|sucumuz degil|hatamiz degil|problemimiz degil|sucumuz yok|derdimiz degil|isimiz degil)',
        '(okusaydin*|okumus olsaydin*|baksaydin*|olcseydin*|olcseydiniz|dikkat etseydin*|sorsaydin*|dusunseydin*|kontrol etseydin*|zahmet edip|bir zahmet|zahmet etseydin*|inceleseydin*|olcup|okusaniz|bilirdiniz|bilirdin|gorurdunuz|gorurdun|*saydiniz|*seydiniz|*seydin|*saydin) ! (biz|*saydik|*seydik|bize)',
        '(okumay* (ogren*|biliyor*|bilir*|bilm*)|okuma* yazma*|okudug* anla*|okumadan|okumamis*|okumadin*|okumami*|okumadig* (belli|acik|anlas*|ortada)|okuyun (once|artik|lutfen once)|once (aciklama*|ilan*|kilavuz*) [yi|i] oku*|aciklama* (oku*|okuyun) [once|bir]|bir daha (okuyun|ki sefere (oku*|dikkat*|dusun*|olcun*))|bir dahaki* . (oku*|dikkat*|dusun*|olcun*|baska*|gozluk*)|dikkatli oku*|acikca (yaz*|belirt*) .. (okuma*|gorme*)|(kocaman|acik acik|net) yaz*|gozluk*|gozunuzu ac*|gozlerinizi ac*|okumayi* dene*|ogrenin artik|ogrenmelisin*)',
        '(daha once [de|size] (soyledi*|soyledim|belirttik|yazdik|yazdim|anlatt*|acikla*)|(defalarca|kac kere|kac kez|kacinci|bin kere|yuz kere|onlarca kez|bininci|son kez|tekrar tekrar) [size|sana] [daha|kez|kere] (soyle*|yaz*|anlat*|acikla*|belirt*|diyor*|tekrar*|soruyor*|mesaj*)|(size|sana) [zaten|kac] (soyledi*|soyledim|anlatmistik|demistik|dedim|dedik|soylemistik)|soyledik ya|dedik ya|anlamak istem*|neyini* anlam*|anlamiyor musun*|anlamadin* mi)',
        '(baska (kimse*|hic kimse|musteri*)|kimse|hicbir musteri*|binlerce|yuzlerce|herkes|diger musteri*|digerleri|bir tek siz|sadece siz|yalnizca siz|tek siz|sizden baska) .. (sikayet*|sorun yasama*|memnun|problem*|sorun*|begen*|kullan*) ! (yasarsan*|olursa|olmas* durum*)',
        '((size|buna|sana|anlattik*|dedik*) . (inanmiyor*|inanmak (zor|guc)|inanmadi*|inanmam*)|(inanmiyoruz|inanmiyorum|inandirici degil*|inanilir gibi degil|supheliyiz|suphemiz var|hic sanm*|sanmiyoruz|inanmamizi|guldurmeyin|komik olma*))',
        '(ne bekliyordu*|ne bekliyorsun*|ne sandin*|ne umuyordu*|(bu|o) fiyata .. (ne|daha|bu kadar|bekle*)|bu paraya|sagduyu*|mantikli olun|mantik* kullan*|(buyuyun|cocuk) (artik|gibi|musunuz)|cocuk* (bile|oyuncagi degil)|beyin*|aklinizi* (kullan*|basiniz*)|sakin olun|sakinles*|abartmayin*|gecmis olsun diyelim|kotu sans|sansiniza kus*|yapacak bir sey yok|sacma*|komik|gulunc*|kustah*|densiz*|saygisiz*|ukala*|nankor*|simarik*|kaprisl*|kapris*|santaj*|zaman* (harca*|calma*|kaybettir*|israf*|cal*)|vaktimizi|mesgul etme*|bahane*|kuruntu*|mizmiz*|sizlanm*|saka mi*|dalga mi*|dalga gec*|ciddi misiniz|ciddi misin|akilli olun|haddiniz*|haddini|utan*|ayip*|yazik size|tembel*|zor degil|bu kadar (zor mu|basit)|roket bilimi)',
        '((siz|sen|kendiniz) .. (bozdu*|kirdi*|kirmis*|dusurdu*|dusurmus*|yanlis kullan*|zarar verd*|mahvet*|bozmus*)|(bozmussunuz|kirmissiniz|dusurmussunuz|yanlis kullan*|yanlis (olctu*|olcmus*|takmis*|takti*)|hor kullan*|ozensiz kullan*|giyip (geri|iade)|kullanip (geri|iade))) ! (degil|*mayin|*meyin|*mazsaniz|biz)',
        '(rahatsiz etme*|sikayet etmey* (birak*|kes*)|birakin artik|(yeter|yetti) artik|kesin artik|bizi rahat birak*|rahat birak*|ugrasma*|ugrastir*|yazmayi* (birak*|kes*)|yazmayin artik|bezdir*|biktik|biktim|bunalt*|biktir*|taciz*|aglama*|sizlan*|soylenm*) ! (sizi rahatsiz|rahatsiz ettig*|yeterli|cekinmeyin)',
        '((sizin|senin) gibi* (musteri*|insan*|alici*|kisi*|ler*|tip*|birin*|biri|leri)|(boyle|bu tur|bu tip) (musteri*|insan*|alici*|tipler*))',
        '(iddia*|sikayet*|tavr*|uslub*|tutum*|talep*|suclama*|davranis*|beklenti*|soyledik*|anlattik*) .. (gercek disi|asilsiz|gulunc|kabul edilemez|gercekci degil|yersiz|mesnetsiz|dogru degil|haksiz|cocukca|tutarsiz|inandirici|cirkin|mantiksiz|abarti*)',
        '(tebrikler|tebrik ederiz|tebrik ederim|bravo|aferin|helal olsun|alkis*|ne zeka|dahi|dahisiniz|ne buyuk (kesif|basari)|zeki*|einstein|sherlock|ne surpriz|hayret|vay be|vay canina|ne tesaduf|ne tuhaf|ilginctir|ilginc ki|nedense|her nedense|acaba neden|ya ya|tabii tabii|hadi canim|aman ne|demek oyle|ne hikmetse|masallah|afiyet) ! (tebrik* [ed*] (yeni|mezun*|dugun*|evlil*|dogum*)|dogum gun*|evlil*|mezun*|afiyet olsun)',
        '(anlasilan|belli ki|galiba|herhalde|gorunuse gore|acikca|besbelli|demek ki|goruyorum ki|hic) .. (okuma*|bakma*|anlama*|olcme*|bilmiyor*|dikkat etme*|haberiniz yok|anlamiyor*|gorme*)',
        '(aldiginizi|yaptiginizi|kullandiginizi|kirdiginizi|actiginizi|bozdugunuzu|yalan soylediginizi) (biliyoruz|goruyoruz|anladik)',
        '(belki|bence|acikcasi|keske) . (siz|once|bir daha|bir dahaki) .. (oku*|almay*|almam*|ogren*|dusun*|doktor*|baska*|dikkat*|olc*)',
        '(dogru degil|gercek disi|gercegi yansitm*|yalandan ibaret|kesinlikle yanlis) & (sizin|soyledi*|iddia*|yazdik*)',
      ],
      unless: [
        '(sizin (hataniz|sucunuz) degil|bizim (hatamiz|sucumuz|kusurumuz)|hata (bizde|bizim)|ozur dileriz defalarca)',
      ],
    },
    'makes-buyer-work': {
      find: [
        '{carrier} .. {go-ask} ! {we-ask}',
        '{dative} .. (sorun|sorunuz|sor|danisin|basvurun|gidin|yazin|ulasin|bildirin) ! ({we-ask}|sorun (yok|degil))',
        '{go-ask} .. {carrier} & (lutfen|gerek*|kendiniz*|siz|zorunda*|lazim|oner*) ! ({we-ask}|{marketplace-names})',
        '(kargo*|paket*|gonderi*) & (kendiniz*|siz|bizzat) & (takip ed*|takip etme*|sorgula*|arastir*|bulun|bul|izleyin|ogren*|pesine|bulmaniz*|aramaniz*) ! ({we-ask}|istersen*|dilersen*)',
        '(a z|a dan z ye|a to z|atoz|sikayet|kayip (ilan*|basvuru*|dosya*)|hasar (tutanag*|dosya*|basvuru*)|arastirma (talebi|kaydi)|garanti (talebi|basvuru*)|tutanak|itiraz kaydi|talep) .. (acin*|acmaniz*|acabilirsin*|olusturun*|basvurun*|tutturun*|baslatin*|olusturmaniz*|baslatmaniz*|yapmaniz*|bulunun*|bulunmaniz*|acmalisin*|acar misin*) ! ({we-ask}|iade talebi|iptal talebi|degisim talebi|iade kodu|siparisleri*)',
        '(kendiniz*|kendi imkan*|kendi basiniza|baska yerden|internetten|nalbur*|elektronikci*|hirdavat*|piyasadan|google*|sanayi*|tamirci*) .. (al*|bul*|temin*|satin*|cozun*|halled*|tamir*|onar*|araştir*|arastir*|yaptir*|tedarik*|bak*|indir*|sipari*) ! (gerek (yok|kalma*)|zorunda degil*|{we-ask}|alin teslim)',
        '(vida*|pil*|sarj alet*|adaptor*|kablo*|kilavuz*|parca*) .. (kendiniz*|baska yer*|internette*|nalbur*|piyasa*|hirdavat*) .. (al*|bul*|temin*|ara*|bak*|indir*)',
        '(komsu*|kapici*|apartman gorevli*|guvenlik*) .. (sorun|sorunuz|sor|sormaniz*|kontrol ed*|bakin*|sorar misin*|sorabilir*|sordunuz mu)',
      ],
      unless: [
        '((aramaniza|sormaniza|basvurmaniza|yapmaniza|gitmenize) gerek (yok|kalmadi)|zorunda degilsiniz)',
      ],
    },
    'automatic-reply': {
      find: [
        '(otomatik [olarak|bir] (yanit*|cevap*|mesaj*|gonderil*|olusturul*|bildirim*|ileti*|e posta*)|ofis* disi*|bu (mesaja|e postaya|iletiye|maile) (yanit|cevap) ver*|noreply|(talep|bilet|basvuru|kayit) numara* (olustur*|ile)|yaniti otomatik)',
        '(mesajiniz*|talebiniz*|basvurunuz*|sorunuz*|e postaniz*|iletiniz*|bildiriminiz*|(bize ulas*|iletisime gec*|yazdig*|ilgi*) .. tesekkur*) .. (alindi*|aldik|ulasti*|almis*|ulasmis*|tesekkur*|alinmis*|kaydedil*|iletil*) && (en kisa (surede|zamanda)|saat (icinde|icerisinde)|gun* (icinde|icerisinde)|mumkun olan|kisa sure*|sirayla|yakinda|is gunu) ! (iade*|kargo*|ozur|yeni urun|yenisi*|degisim|depo*)',
        '(temsilci*|ekibimiz*|ekip|uzmanlar*|musteri hizmet*|yetkili*|arkadas*) .. (en kisa|sirayla|kisa sure*|saat icinde|mumkun olan) .. (don*|yanit*|cevap*|iletisim*|ulas*|ilgilen*) ! (kargo*|iade*|{marketplace-names})',
        '(tatildeyiz|izindeyim|izindeyiz|tatildeyim|ofisimiz .. kapali|magazamiz .. kapali|calisma saatlerimiz disinda|kapaliyiz|tatil nedeniyle)',
        '(talep*|mesaj*|soru*) .. (sirasiyla|sirayla|donuste|donuste sirasiyla) .. (yanitlan*|cevaplan*|donus*|don*)',
        '(yogunluk*|(mesaj|talep) (yogunlu*|sayisi*)|yogun [mesaj|talep] (trafig*|nedeniyle|dolayi*)) & (yanit*|cevap*|don*|gecik*) ! kargo*',
      ],
    },
    'blames-carrier': {
      find: [
        '({carrier}|kargo* (firma*|sirket*)) .. (suc*|hata*|sorumlu*|kusur*|kaybet*|ihmal*|yuzunden|kaynakli*|kaynaklan*|sebeb*|beceriksiz*|elinde|sorunu|problemi|bitiyor|bitti|aksat*|nedeniyle gecik*) ! (bizim sorumlulu*|sorumluluk bizde|ustleniyoruz)',
        '(bizim|bizden|bizle|elimizde*|bizde|bize ait|sorumlulugumuz*|sucumuz*|hatamiz*|biz|yapabilecegimiz*|kontrolumuz*|bizlik) .. (degil*|yok|kaynaklanm*|cikti|olamayiz|tasim*|bitti|disinda*|gelmez|gelmiyor|sorumlu tutul*) && ({carrier}|kargo*|teslimat*|gonderi*|paket*|gecik*|tasima*|dagitim*)',
        '(sorumluluk*|sorumlu) .. {carrier}',
      ],
      unless: ['(sizin (hataniz|sucunuz) degil|sorumluluk* (bizdedir|bizim|bize aittir))'],
    },
    'sends-to-marketplace': {
      find: [
        '{marketplace-names} .. {go-ask} ! {we-ask}',
        '({marketplace-names}|platform) .. (musteri (hizmet*|destek*)|destek*|yardim*|canli destek*|musteri temsil*) ! {we-ask}',
        '({marketplace-names}) [in|un|dan] .. (sorumlu*|sorumlulu*|ilgilen*|iade edecek|iade ed*|karar ver*|coz*|halled*|yardimci|karsila*|yapmali*|bakiyor|yapar|gonderir|ulastir* gerek*) ! ({we-ask}|uzerinden iade)',
        '(sorumlu*|muhatab*|yetki*) .. {marketplace-names}',
        '{go-ask} .. {marketplace-names} ! {we-ask}',
        '{marketplace-names} [a|e|ya|ye|dan] (sorun|sorunuz|yazin|basvurun|bildirin|sorar misin*|ulasin)',
      ],
    },
    'promises-for-marketplace': {
      find: [
        '(tekrar|yeniden|yeni*|yedek*|ikinci*|kargo ucret*|adres*|teslimat*|{carrier}|takip*|paket*|gonderi*|depo*|arastirma*|kayip*|urunu*|kulaklig*|siparis*) .. (gonderecegiz|gonderiyoruz|gonderelim|gonderirim|cevirecegiz|ceviriyoruz|gonderecegim|gonderdik|gondeririz|yolluyoruz|yollayacagiz|yollariz|kargolayacagiz|kargoluyoruz|kargolariz|kargoya verecegiz|veriyoruz|iade edecegiz|iade ediyoruz|iade ederiz|degistirecegiz|degistirdik|degistiriyoruz|degistiririz|yonlendirecegiz|yonlendiriyoruz|arayacagiz|ariyoruz|gorusecegiz|soracagiz|iletisime gec*|baslat*|actik|acacagiz|aciyoruz|hizlandir*|erteliyoruz|erteleyecegiz|durdur*|guncelliyoruz|guncelleyecegiz|guncelledik|cikariyoruz|cikaracagiz|planl*|aliyoruz) ! ({marketplace-names}|degil*|*meniz|*maniz)',
      ],
    },
    'promises-refund': {
      find: [
        '({refund} .. (edecegiz|ediyoruz|ederiz|edecegim|ettik|yapacagiz|yapiyoruz|yapariz|yapilacak*|baslat*|edilecek*|yatacak*|gecece*|alacaksin*|yaptik|edildi|gerceklestir*)|(paraniz*|tutar*|ucret*) .. (iade*|geri|yatir*))',
      ],
    },
    'promises-replacement': {
      find: [
        '({replacement} .. (gonder*|yolla*|kargola*|kargoya|cikar*|ulastir*|yola*)|(gonder*|yolla*) .. {replacement})',
      ],
    },
    'promises-reply': {
      find: [
        '((size|tarafiniza) .. (donecegiz|donecegim|doneriz|donus*|bilgi ver*|haber ver*|yazacagiz|yanit*|cevap*|bilgilendir*)|geri donecegiz|donus yapacagiz|bilgilendirecegiz|yanitlayacagiz|cevaplayacagiz|cevap verecegiz|haber verecegiz|iletisime gececegiz|yanit vereceg*)',
      ],
    },
    'promises-dispatch': {
      find: [
        '((kargoya|kargoda) (veri*|vere*|verec*|teslim*)|kargolan*|kargolayac*|kargoluyor*|gonderecegiz|gonderiyoruz|gonderilecek*|yola cik*|yollayacagiz|sevk ed*|cikisi* yap*|gonderiyorum|gonderecegim)',
      ],
    },
    'promises-delivery': {
      find: [
        '((tahmini|beklenen|planlanan|muhtemel) .. (teslim*|varis*|tarih*)|teslim (edilec*|edilme*|alacak*)|teslimat .. (tarih*|bekl*|plan*|gun*)|elinizde olacak|elinize (ulas*|gec*)|(size|adresinize) .. (ulasacak*|gelecek*|ulasir|gelir|varacak*)|ulasacaktir|ulasmasi bekl*|ulasacak)',
      ],
    },
    confirmation: {
      find: [
        '(siparis*|paket*|urun*|kargo*|gonderi*|kitab*) .. (kargoya|kargoland*|gonderild*|yola*|yolda*|teslim*|alindi*|alinmis*|onaylan*|hazirlan*|ulas*|cikti|cikmis*|dagitim*|ulasti|paketlen*|veril*|hazir|aldik)',
        '(kargoya (verdik|verildi|verilmis*|teslim*)|gonderdik|yolladik|kargoladik|(siparis*|alisveris*) [iniz*] (aldik|onayl*)|paketledik|yola cikardik|yola cikt*)',
        '(takip (no|numara*|kod*|link*)|tahmini (teslim*|varis*)|teslim* tarih*|siparis onay*)',
      ],
    },
    thanks: {
      find: [
        '((siparis*|alisveris*|satin al*|tercih*|guven*|sectig*|destek*|bizden) .. (tesekkur*|minnettar*|sagol*)|tesekkur*|sagol*|minnettar*|eyvallah)',
        '(iyi gunlerde|guzel gunlerde|keyifle|gule gule|hayirli olsun|keyifli|saglikla) [kullan*]',
      ],
    },
    courtesy: {
      find: [
        '({salutation}|saygilar*|sevgiler*|selamlar*|ekibi|ekibimiz|musteri hizmet*|yardimci olmaktan|yardima hazir*|buradayiz|her zaman|cekinmeyin|bize (yaz*|ulas*|bildir*)|iyi (haftasonu|hafta sonu|aksamlar|calismalar|gunler|dileklerimiz*|alisverisler)|guzel bir gun|memnuniyetiniz*|hos geldiniz|yine bekleriz|kucuk (bir|isletme|aile)|aile isletme*|gorusmek uzere|mutlu eder|mutlu ediyor|seviniriz|sizi .. gormek|degerlisiniz)',
        '(herhangi|sorunuz|sorun|soru|probleminiz|yardim*|ihtiyac*) .. (olursa|varsa|durumunda|icin|duyarsaniz)',
        '(umariz|umuyoruz|umarim|dileriz) .. (memnun|begen*|sev*|mutlu|keyif*)',
      ],
    },
    content: {
      find: [
        '(lutfen .. (onayla*|bildir*|gonder*|kontrol*|cevap*|sec*|oku*|dikkat*|sakla*|sarj*|yika*|temizle*|kullan*|paylas*|belirt*|takip ed*|yanitla*|uygula*|yapin*|inceley*|not|unutma*|edin*)|gerekiyor|ihtiyacimiz var|iletir misin*|bildirir misin*|paylasir misin*)',
        '(ekte*|ekli|ekteki*|fatura*|kilavuz*|garanti*|gecik*|maalesef|ne yazik*|ozur*|uzgun*|iade*|yenisini|degisim|adres*|eksik*|hasar*|kirik|cunku|ancak|fakat|ama|{rv}|indirim*|kupon*|randevu*|kisisellestir*|isim yaz*|imza*|geri cagir*|ayri (ayri|paket*|kargo*)|iki (paket*|koli*)|komsu*)',
      ],
      unless: ['(sorun*|soru*|problem*|yardim*) .. (olursa|varsa|icin|durumunda|yasarsan*)'],
    },
    'cites-buyer': {
      find: [
        '((yazdiginiz*|soylediginiz*|belirttiginiz*|sordugunuz*|yazmissiniz|demissiniz|yazmistiniz|demistiniz|dediginiz*|yazdin*|dedin*|yazmissin|sormussunuz|ifadeniz*|mesajiniz*|yorumunuz*|sorunuz*|sozleriniz*|alinti)|mesajinizda|yorumunuzda)',
      ],
    },
    greeting: { find: ['({salutation}|iyi calismalar)'] },
    apology: {
      find: [
        '(ozur*|uzgun*|uzul*|kusura*|maalesef|affed*|afed*|magdur*|anliyoruz|anliyorum|anlayis*|pardon|hakli*|aksaklik*|yasadiginiz*)',
      ],
    },
    tracking: {
      find: [
        '(takip*|kargo*|yolda|yola*|tahmini*|teslimat*|teslim tarih*|dagitim*|transfer*|sube*|gumruk*|okutul*|tarama*|gonderi*|{carrier-names})',
      ],
    },
    expectation: {
      find: [
        '(({hours}|{days}|{working-days}|{weeks}) {within}|{within} . ({hours}|{days}|{working-days}|{weeks})|{today}|{tomorrow}|(bu|onumuzdeki|gelecek) hafta*|yakinda|en kisa (surede|zamanda)|kisa sure*|en gec|*esi gunu|*ma gunu)',
        '(edecegiz|edilecek*|gonderecegiz|gonderilecek*|ulasacak*|donecegiz|verilecek*|verecegiz|yapilacak*|teslim edil*|yatacak*)',
      ],
    },
    'closing-question': {
      find: [
        '(baska (bir|sorunuz|yardim*)|uygun (mu*|olur mu*)|ister misiniz|ister misin|hangi (secenek*|cozum*|urun*|renk*|beden*|si)|hangisi*|haber verin|haber verir*|bildirir misin*|bize (yazin*|bildir*|haber)|yardimci olabilir|yeterli mi|ne dersiniz|(paylasir|iletir|onaylar|gonderir|yazar|soyler) misin*|tercih eder*)',
      ],
    },
    'buyer-problem': {
      find: [
        '(gelmedi*|ulasmadi*|calismiyor*|almadim|teslim edilmedi|alamadim|uymadi*|uymuyor|gec|gecikt*|gecik*|kirik*|hasarli*|bozuk*|arizali*|kusurlu*|yanlis*|eksik*|akitiyor*|sizdiriyor*|cizik*|hayal kiriklig*|iade*|sikayet*|sorun*|problem*|nerede*|bekliyorum|sarj olmuyor|calismadi|acilmiyor)',
      ],
    },
    'buyer-asks-where': {
      find: [
        '(nerede*|nerde*|hala bekli*|bekliyorum|durum*|gecikt*|gecik*|takip (no*|numara*|kod*)|gelmedi*|ulasmadi*|almadim|alamadim|teslim edilmedi)',
        'ne zaman .. (gel*|ulas*|teslim*|kargo*|elim*|gonder*)',
      ],
    },
  },
};
