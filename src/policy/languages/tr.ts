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
      '(5|bes) (yorum*|degerlendirme*)|(5|bes|4|dort) [uzerinden] [5|bes] [tam] (yildiz*|puan*)|{good} [bir|birkac|kisa|urun|satici] (yorum*|degerlendirme*|puan*|geri bildirim*|geribildirim*|sozler*|not|feedback*|review*|yildiz*)|tam puan*|5 te 5|(yorum*|puan*|degerlendirme*) olumlu|(5|bes|4|dort) yildiz*|yildizlarin (hepsi*|tamami*)|tum yildizlar*|butun yildizlar*|(5|bes) uzerinden (5|bes)|tam yildiz*|en yuksek (puan*|not*)|{good} (birkac|iki) (soz*|kelime*|satir*)',
    rate: 'degerlendirin*|degerlendirir*|degerlendiren*|degerlendirebil*|degerlendirmeniz*|degerlendirdig*|puanlayin*|puanla|puanlar*|puanlayan*|oylayin|oy verin|yorumlayin|yorumlar misin*|yildizla*|degerlendirmen*|degerlendirmis*|degerlendirme yap*|puanlamaniz*|puanlamay*|oylar misin*|yorumlarsan*|yorumlamaniz*',
    leave:
      'birak*|yayinla*|yaz|yazin*|yazar*|yazan*|yazma*|yazip|yazd*|yazabil*|yazars*|yazil*|yap|yapin*|yapar*|yapan*|yapma*|yaptig*|yapabil*|yapip|paylas*|ver|verin*|verir*|veren*|verme*|verdig*|verebil*|verip|ekle*|girin*|gir|gonder*|olustur*|bekliyor*|{rate}|yapsan*|verse*|yazs*|atar*|atin|cekin|atma*|atan*|atars*|ativer*|karala*|ciziktir*|dokt*|dus*|girer*|girers*|girme*|kaleme al*|esirgeme*|yazdig*|yazmis*|birakiver*|yaparsan*|eklers*|konus',
    change:
      'sil|silin*|siler*|silme*|silip|sildi*|silebil*|silse*|silinme*|guncelle*|degistir*|degistir|degisti*|duzelt*|duzenle*|kaldir*|geri (cek*|al*)|cekin|cekerseniz|revize*|yukselt*|iyilestir*|gozden gecir*|(tekrar|yeniden|bir daha|bir kez daha) (degerlendir*|dusun*|gozden|bak*|puanla*|ele)|cevir*|cikar|cikarin*|cikarir*|artir*|arttir*|degisiklik*|yok et*|temizle*|yayindan|iptal et*|cikarman*|cikarmay*|cikarsan*|cikarabil*|silin|silinsin*|degistirilme*|duzeltil*|guncellen*|yenile*|yenilemen*|kalkma*|kalksin*|kaldiril*|cekmen*|geri alma*|yumusat*|tazele*|revizyon*|yeniden yaz*|yeniden puan*|tekrar gir*',
    prize:
      'hediye*|indirim*|kupon*|promosyon*|bedava|para iade*|cashback|surpriz*|cekilis*|odul*|bonus*|(hediye|alisveris|indirim) (ceki*|kart*)|ucretsiz (urun|bir|numune|set|kilif|aksesuar|yedek)|(ek|uzatilmis|ekstra|ilave) [1|2|bir|iki] [yil|ay] garanti*|garantinizi|{currency}|lira*|%|yuzde|jest*|kampanya*|armagan*|numune*|fiyat fark*|hediyen*|hediye ceki*|ceki*|cek kod*|hediye ceki|cekimiz|ikram*|promosyon kod*|bedelsiz|surprizimiz*|hediyemiz*|ucretsiz (kargo|gonderim|kablo|filtre|ikinci)',
    gift: '{prize}|iade*|para|parani*|parasi*|parayi|ucretsiz|ucretin*|tutar*|bedel*|yarisi*|telafi|tazmin*|yeni urun|yenisini|degisim|bir sey|papara|garanti*',
    give: 'gonder*|ver|veri*|vere*|verm*|alir*|alac*|alin|alabil*|kazan*|sun*|et|edi*|ede*|edec*|ode*|yatir*|aktar*|tanimla*|yolla*|uzat*|katil*|kargola*|yap*|bizden|sizin|senin|hazir|iletec*|dahil|geri|koy*|ekle*|bekliyor|var|ilet*|sizi|cek*|gelsin|gelir|geliyor|bizden olsun|bizde|yollari*|yollay*|cikar*|cikari*|hediye|kap*|yapalim|armagan|ismarl*|uzatir*|uzati*|takdim*|sahibi|sahip',
    cond: '*saniz|*seniz|*rsan|*rsen|karsilig*|icin|sonra|halinde|takdirde|*iginizda|*iginizde|*ugunuzda|*igin|*iktan|*ikten|*uktan|herkes*|*anlara|*enlere|*anlar|*enler|*ana|*ene|*anlarin|arasinda|once|dolayi|tesekkur|olarak|*inca|*ince|zaman|*mezseniz|*mazsaniz|*madan|*meden|oncesinde|*masina|*mesine|goreli*|gorunce|gorur gormez|gorduk*|yazan*|yapan*|birakan*|atan*|veren*|yazana|yapana|atana|birakana|verene|herkese|herkesin|karsiliginda|yazdig*|goreyim|diye|mukabil*|degerlendirene|yorumlayana|*irsaniz|*ersen|*arsan|*arsaniz|*erseniz',
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
    app: 'whatsapp*|whats app*|wechat*|telegram*|viber*|skype*|messenger*|facebook*|face|instagram*|insta|instadan|snapchat*|imessage|signal|tiktok*|vatsap*|watsap*|wp|wpden|dm|dmden|vp|wapp|bip|discord*',
    shop: 'site|sitesi*|siteden|sitemiz*|internet site*|web site*|web sayfa*|websitemiz*|online magaza*|kendi magaza*|internet magaza*|dukkanimiz*|sayfamiz*',
    lutfen:
      'lutfen|rica*|*misiniz|misin|misiniz|musunuz|mumkun*|memnun ol*|seviniri*|mutlu ol*|minnettar*|umar*|umuyor*|dileri*|dilerim|belki|tesekkur*|isteriz|isteyecek*|ister*|acaba|yardimci ol*|dusunur*|makbule|sayenizde|bekliyoruz|istiyoruz|istiyorum|isterim|mumkunse|rica edecegim|degerlendirirseniz|?|sevinirim|sevinecegiz|bekleriz|umudundayiz|olabilir mi|olur mu',
    carrier:
      '{carrier-names}|kargo|kargoyu|kargoya|kargoyla|kargodan|kargocu*|kargonun|kargolari|kurye*|uretici*|fabrika*|ithalatci*|sube|subeye|subesi*|subeyi|subeden|subenin|yetkili servis*|nakliye*|tasiyici*|dagitici*|postaci*|posta|postane*|imalatci*|distributor*|lojistik*|kargocuyu|kargocunun|kargo firmasi*|dagitim sirket*|servise|servisi|tedarikci*|urunun markasi*|mng*|aramex|hepsijet|kolay gelsin|trendyol express|nakliyeci*|nakliyat*',
    dative:
      'kargoya|kargocuya|kuryeye|subeye|subesine|firmasina|sirketine|ureticiye|ureticisine|firmaya|markaya|postaneye|komsu*|onlara|kapiciya|guvenlige|ptt ye|servise|ptt|subeden|kuryeden|kargocudan|postaneden|ureticiden|servisten|kargodan|firmadan|postaciya|postaciden',
    'go-ask':
      'arayin|arayiniz|arayip|ara|arar misin*|aramaniz*|aramali*|arayabilir*|arasaniz|sormaniz*|sorabilirsin*|soruverin|sorar misin*|ulasin|ulasiniz|ulasmaniz*|ulasabilirsin*|basvurun|basvurunuz|basvurmaniz*|basvurabilirsin*|basvurusu|(iletisim*|irtibat*|temas*) (gecin|geciniz|gecmeniz*|gecebilirsin*|gec|kurun|kurunuz|kurmaniz*|gecmelisin*|gecer misin*|kurabilirsin*|kurmalisin*)|danisin|danisiniz|danismaniz*|danisabilir*|gorusun|gorusunuz|gorusmeniz*|gorusmelisin*|gorusebilirsin*|gorus|sikayet edin|sikayette bulun*|gidin|gidiniz|gitmeniz*|gidip|ogrenin|ogreniniz|ogrenmeniz*|ogrenebilirsin*|halledin|halletmeniz*|konusun|konusmaniz*|takip edin|takip etmeniz*|bildirin|bildiriniz|bildirmeniz*|yazin|yaziniz|yazmaniz*|sorgulayin|sorgulat*|cozun|talep edin|basvur|yonelin|bulusun|aramanizi|aramanizda|sormanizi|ogrenirseniz|ogrenirsen|sorarsaniz|sorarsan|ararsaniz|ararsan|ugrayin|ugrayip|ugrarsaniz|ugramaniz*|ugra|isteyin|istemeniz*|istersiniz|arastirin|arastirmaniz*|peslerine dus*|pesine dus*|takipcisi olun*|soracaksin*|arayacaksin*|basvuracaksin*|gideceksin*|gidebilirsin*|yazabilirsin*|telefon edin*|telefon ac*|kayit (actirin*|olusturun*|ac*)|actirin|basvuru (yapin*|yapmaniz*|yapabil*)|iletisime gecerseniz|sikistirin|darlayin|muracaat|baski yapin|zorlayin|hesap sorun|sikayetinizi|konussaniz|sorsaniz|gitseniz|bagirin|sorgulatin|yardim isteyin',
    'tell-us':
      '(bize|bizimle|bana|benimle) [lutfen] [once|oncelikle|dogrudan|hemen|ilk] [iletisime|irtibata] (yaz*|ulas*|bildir*|haber|soyle*|gec*|ilet*|mesaj*|danis*|basvur*|don*)|(once|oncelikle) [lutfen] (bize|bizimle|bana)|(bize|bana) (soyle*|anlat*|cevap*|yanit*|donun*|dokun*|don)|(bizimle|benimle) [lutfen] (iletisim*|irtibat*|konus*|gorus*|paylas*)|once (konusal*|yazis*|haber)|bizi (haberdar*|bilgilendir*)|bize (mesaj*|bildirin*)|mesaj (bekl*|atin*|yazin*|gonder*)|buradan (yaz*|bildir*)',
    unhappy:
      'memnun (degil*|kalma*|olma*)|memnuniyetsiz*|sorun*|problem*|sikayet*|olumsuz*|begenm*|aksi (halde|takdirde)|eksik*|aksilik*|yolunda gitmeyen|icinize sinmeyen|mutsuz*|daha az|altinda|degilse*|sinmed*|kalmad*|memnun olmay*|memnun kalmay*|mutlu degil*|tatmin olma*|hayal kirikligi*|ters giden|bir aksilik|begenme*|hosunuza gitme*|uymad*|beklediginiz gibi degil*|beklentinizi karsilama*|elestiri*|kusur*',
    happy:
      'memnun|begen*|memnuniyet*|sevdi*|mutlu|hosunuza|tatmin|yolunda|sorunsuz|begenip|keyif*|severek|bayil*|sindi*|icinize sindi*|beklentinizi karsila*|beklentilerinizi karsila*|ise yara*|isinize yara*|sevin*|guldur*',
    thanked:
      '(yorum*|degerlendirme*|geri bildirim*|puan*) [birak*|icin] [cok|size] tesekkur*|(iadeniz|iade) [isleminiz] (yapildi|yapilmisti*|tamamland*|gerceklest*)|(yapmistik|edildi|etmistik)|(iade|telafi) (ettik|yaptik)',
    'no-change':
      '(yorum*|degerlendirme*|geri bildirim*) (dogrultusunda|sayesinde|uzerine|sonrasinda|isiginda|gore|dikkate)|(sildig*|guncelledig*|kaldirdig*|degistirdig*|duzelttig*) icin [cok] tesekkur*|(aciklama*|ilan*|kilavuz*|adres*|ambalaj*) (guncelle*|duzelt*|degistir*)|degistirdik|guncelledik|duzelttik|iyilestirdik|duzenledik|degistiriyoruz|iyilestiriyoruz',
    spec: 'sigorta|enerji sinif*|parlaklik|otel|watt|ekran',
    'we-ask':
      'aradik|arayacagiz|ariyoruz|sorduk|soracagiz|soruyoruz|ulastik|ulasacagiz|(iletisim*|irtibat*) (gectik|gececegiz|geciyoruz|kurduk|kuracagiz|gecip)|gorustuk|gorusecegiz|gorusuyoruz|basvurduk|basvuracagiz|bildirdik|bildirecegiz|actik|acacagiz|baslattik|baslatacagiz|arayip size|sorup|arayip ogren*|arayip sorduk|konustuk|konusacagiz|konusuyoruz|ilgileniyoruz|ilgilenecegiz|biz (ariyoruz|arariz|sorariz|hallederiz|basvururuz)|sizin adiniza|takip ediyoruz|takip edecegiz|ariyorum|arayacagim|soracagim|sordum|aradim|gorustum',
    'rv-free':
      'kupon*|indirim (kod*|cek*|kupon*|kart*)|hediye (cek*|kart*|kod*|kupon*)|promosyon kod*|alisveris cek*|lik cek|luk cek|lik ceki|lik indirim*|luk indirim*|% indirim*|indirim',
    'rv-stop': 'bulten*|abonelik*|stop',
    'no-excuse':
      '(demek|soylemek) (yanlis|haksizlik|dogru|durust)|demeyecegiz|demiyoruz|diyemeyiz|diyemem|demeyiz|demek istemeyiz|diyecek degiliz',
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
        '(degil|asla) .. (memnun|begen*)',
        '(memnun degil*|sadece degil|sorun degil|degil mi|asla (tereddut|cekin*)|uygun degil|onemli degil|bizim degil)',
        '(degil|asla) .. (ise|yerine)',
      ],
    },
    'off-platform-contact': {
      find: [
        '{a-link} (adresine|adresimize) . (postala*|yolla*|gonder*|yaz*|at|atin|ilet*)',
        'nokta (com|net|org|tr) .. (adresine|adresimize|adresime|uzerinden) .. (postala*|yolla*|gonder*|yaz*|at|atin|ilet*)',
        '({a-phone}|{an-email}) .. (postalay*|postala*|gecin*|bekliyorum|bekleriz|ulasin*|haber*|ekley*|sms*|whatsapp*|ariyorsun*|aranabil*|aramaniz*|musait*|ulasil*) ! {carrier}',
        '(postalay*|mailley*|mail at*|mail gonder*|mesaj at*|yazin|iletin|yollayin|fotograflari|ekleyin|kaydedin|numaramiz*|hattimiz*|numaram|telefonum|adresimiz*|mailimiz*) .. ({a-phone}|{an-email}) ! ({carrier}|vergi|fatura)',
        '{app} .. (devam|gecelim|gecin*|konusal*|yazisal*|bulus*|ulas*|yaz*|ekle*|katil*|var|varim|mesaj|bekl*|goruntulu|hallet*|coz*|anlas*|gorus*|atar*|atsan*|atarsan*|yollar*|bulun*) ! ({carrier}|bildirim*|destekle*|takip et*|takip ed*)',
        '({app}|whatsapp) (grub*|hatti*|kanal*|hesab*|sayfa*) .. (katil*|yaz*|gel*|ulas*|bekl*|uye)',
        '(karekod*|qr|kare kod*|barkod*) & (okut*|tara*|tarat*) & ({app}|grub*|site*|magaza*|iletisim*|yaz*|katil*|sohbet*) ! ({carrier}|iade*|sube*|uygulama*)',
        '(sizi|seni) . (telefonla|hemen|bizzat|oradan) . (arayalim|arayacagiz|arariz|ararim|arayayim)',
        '(telefonda|telefonla|telefondan|yuz yuze|dukkanda|dukkana) .. (konusal*|gorus*|anlas*|gorusel*|halled*|anlatay*|anlatal*|ulas*|gelin|buyurun|bekleriz) ! ({carrier}|{marketplace-names})',
        '({marketplace-names}|platform*|pazaryeri*|site*) [un|in|dan|i|nin|a|u] (disinda|disindan|dis*|atlay*|aradan cikar*|bosver*|es gec*|kullanmadan|ugramadan|girmeden|olmadan|karismadan|aracisiz) ! ({carrier}|{refund})',
        '(komisyon*|kesinti*) .. (odeme*|verme*|olma*|kurtul*|bos yere|kesme*|almasin|yemesin|ile ugras*|gitmesin|binmesin|alinmaz|kesilmez|yok)',
        '(bizden|direkt|dogrudan|aracisiz|magazamizdan|dukkandan) .. (al*|siparis*|satin*|alisveris*) & (ucuz*|uygun*|indirim*|kargo* bizden|avantaj*|daha az|komisyon*) ! (iade ed*|geri al*|bu siparis*)',
        '(magazamiz*|dukkanimiz*|showroom*|sube*|atolye*) .. (gelin*|gelebil*|ugra*|bekleriz|buyurun|gelirsen*|ziyaret*) ! ({carrier}|{marketplace-names}|kargo*|ptt)',
        '(iban*|papara*|havale*|eft|paypal*|hesabimiza|hesabima|kripto*|usdt) .. (at*|yolla*|gonder*|gec*|yatir*|aktar*|odey*|odersen*|odeyebil*|ver*|yap*) ! (iade*|{refund}|paraniz*)',
        '(odemeyi|parayi|farki|tutari|ucreti|kalani|gerisini) .. (iban*|havale*|eft|papara*|paypal*|hesabimiz*|hesabim*|elden|disaridan|nakit|site disi*) ! (iade*|{refund})',
        '(numaraniz*|telefonunuz*|cep telefon*|mailiniz*|mail adresiniz*|e posta adresiniz*|eposta adresiniz*) .. (rica*|alabil*|yazar*|birak*|lazim|gerek*|gonderir*|atar*|iletir*|paylasir*|verir*|alayim) ! ({carrier}|fatura*|kurye*|siparis numara*|takip*|seri*)',
        '({app}|{mail}|ozel) .. (yazin*|yaz|yazar*|yazabil*|ulas*|iletisim*|irtibat*|arayin*|konusal*|gorusel*|gorus*|gecelim|halled*|atin|at|gonder*|ekle*|cozelim|cevap*|destek*|donus*|bildirin*|bildirebil*|devam|hizli*|mesaj (at*|gonder*)|yollay*|iletin|iletebil*|anlas*|sor*|paylas*|alalim) ! ({carrier}|{marketplace-names} mesaj*|siparis bilgi*|listemiz*|listeden|abonelik*|almak istem*)',
        '(yazin*|ulas*|iletisim*|irtibat*|gorus*|arayin*|mesaj*|ekleyin|bulabilir*|cozel*|halled*|gecelim|konus*) .. ({app}|e posta*|eposta|telefonla|mail*|telefondan) ! {carrier}',
        '(bizi|beni|bize|destek hatt*|musteri hizmet*|hattimiz*|hattini|numaramiz*|magazamiz*|ofisimiz*|subemiz*|teknik ekib*|hattan|numaradan|numarayi|telefonu) [lutfen|hemen|dilediginiz|istediginiz|7|direkt|su|bu] . (arayin*|ara|aramaniz*|arayabil*|aramaktan|arar misin*|arasaniz|telefon ed*|cagri|caldir*) ! ({carrier}|{marketplace-names})',
        '(yazin*|yaz|arayin*|ara|aramaniz*|arayabil*|ulas*|gonder*|iletisim*|mail*|atin|iletin|yollay*|gorusel*|iletebil*) .. ({an-email}|{a-phone}) ! ({carrier}|vergi|fatura no)',
        '({an-email}|{a-phone}) .. (yazin*|yaz|arayin*|ara|aramaniz*|arayabil*|ulas*|gonder*|iletisim*|mail*|atin|iletin|yollay*|gorus*|iletebil*|cevap*|bekliyor*|mesaj*|at|caldir*) ! {carrier}',
        '(bizim|benim|sahsi|kendi|kisisel) [ozel] ({app}|{mail}|numara*)',
        '({app} (hatti*|numara*|destek*|uzerinden|grubu*)|(destek|iletisim|musteri) (hatti*|hattimiz*|numara*|telefon*)|siparis (hatti*|hattimiz*|telefon*))  ! ({carrier}|{marketplace-names})',
        '(telefonunuz*|numaraniz*|telefon numara*|cep numara*|mail*|e posta*|email*|{app}) .. (paylas*|gonderin*|iletin*|yazin*|verin*|verir*|alabilir*|ver|at|atin|bildirin*) ! ({carrier}|fatura*|kurye*|siparis numara*|takip*|fotograf*|seri numara*|numarasini .. {marketplace-names})',
        '(sizi|seni) . (arayalim|arayacagiz|arayabiliriz|ararim|arayayim|arariz)',
        '(dogrudan|direkt|bizden|elden|amazon* disi*|ozel olarak) .. (siparis ver*|satin al*|alisveris*|alirsan*|alin|alabilir*|odeme*|siparis ed*|sipariste*|alma*|al|verirsen*) ! ({marketplace-names} (uzerinden|dan)|mesaj*|haber*|bildirim*|e posta*|mail*|eposta*)',
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
        '(iki|uc|2|3|cift) .. (alana|alanlara|alirsaniz|alimda|alimlarda) .. (bedava|bizden|hediye*|ucretsiz|%|yuzde|indirim*|daha ucuz) ! {rv}',
        '({rv-free}) .. (hazirla*|tanimla*|gonder*|veriyoruz|verdik|ekledik|ekliyoruz|sizi bekliyor|sizin|kullan*|gecerli|sunuyoruz|sunmak*|sunar*|hediye*|iletiyoruz|birakiyoruz|yolluyoruz|bizden|yansit*) ! ({rv}|{rate}|kullanilmis*|kullandi*|kullanmis*|uygulanmis*|bitti|bitmis*|sona er*|bu siparis*|aldiginiz|satin ald*)',
        '(sonraki|gelecek|bir dahaki|ileriki|bundan sonraki|ikinci|bir sonraki|tekrar|onumuzdeki|yeni|diger) (siparis*|alisveris*|alim*|sefer*|satin*) .. (indirim*|ucuz*|daha az|daha uygun|bedava|hediye*|%|yuzde|bizden|ceki|cek|kupon*|kod*|kazan*|dus*|avantaj*|jest*|ucretsiz) ! ({rv}|{rate}|iade*)',
        '(alanlar|satin alanlar|alan musteri*|musterilerimiz) .. (da|de|genelde|cogunlukla|ayrica|yaninda) .. (kap*|al*|tercih*|sev*|bakiyor*|isti*|kullan*) ! ({rv}|sorun*|sikayet*)',
        '(magazamiz*|magazada*|butun|tum|secili|her) .. (daha az ode*|indirim*|ucuz*|yari fiyat*|kampanya*|dusuk fiyat*|daha uygun*|bedava|firsat*) ! ({rv}|iade*|{refund}|bitti|bitmis*)',
        '(bu hafta*|bugun*|ay sonuna|hafta sonu*|simdi|su an*|bu ay|pazar gunune|bayram*|kasim*|sezon*|yarina kadar|sinirli sure*) .. (indirim*|uyguna|ucuz*|kampanya*|yari fiyat*|daha az ode*|ozel fiyat*|firsat*|bedava|iki al*|uc al*) ! ({rv}|iade*|bitti|bitmis*)',
        '(yeni|diger|oteki|baska|benzer|tum|butun|tamamlayici) . (urun*|model*|seri*|cesit*|renk*|koleksiyon*|set*|aksesuar*|desen*|tasarim*) .. (bak*|incele*|goz at*|goz gezdir*|kesfed*|kacirma*|goreb*|goz|dene*|cikti|geldi|eklend*|tanis*|var|daha ucuz|begen*|sevec*|bekl*|mevcut) ! (gonder*|degisim*|yenisi*|yok|kalma*|{rv}|hasar*|stokta)',
        '(magazamizda|dukkanimizda|bizde|elimizde|stogumuzda|vitrinimizde) .. (da|de|ayrica|yeni|hem de) .. (bulun*|var|mevcut*|sat*|incel*|bak*) ! ({rv}|yedek|yenisi*|degisim*|gonder*|yok|kalma*)',
        '(incele*|goz at*|bak*|ugra*|kesfed*|gezin*) .. (oneri*|tavsiye*|isterseniz|ister misin*|unutma*|derim|dersiniz|firsat*|kacirma*) & (urun*|magaza*|model*|set*|koleksiyon*|cesit*|seri*|tabag*|sayfa*) ! ({rv}|kilavuz*|beden*|olcu*|takip*)',
        '(yanina|yaninda|bununla|buna|bu .. ile|bunun) .. (cok guzel|cok iyi|harika|mukemmel|sahane|tam) .. (gider|yakisir|olur|tamamlar|uyar|uyumlu) ! ({rv})',
        '*miz* (cok guzel|cok iyi|harika|mukemmel|sahane) (gider|yakisir|olur|tamamlar)',
        '(arkadas*|dost*|tanidik*|esiniz*|cevreniz*|yakin*) .. (oner*|tavsiye*|davet*|getir*|soyle*) & (kazan*|indirim*|hediye*|lira*|{currency}|ikiniz*|puan*|%)',
        '(sadik|surekli|daimi|ozel) musteri* .. (fiyat*|indirim*|kampanya*|ozel|avantaj*|puan*|hediye*|ucuz*)',
        '(bulten*|mail list*|e posta list*|kampanya list*|kulub*|haber list*) .. (kaydol*|uye*|abone*|katil*|yazil*) ! iptal',
        '(instagram*|facebook*|tiktok*|youtube*|sosyal medya*) .. (takip*|begen*|takipte*|abone*|katil*|kacirma*|yenilik*) ! ({carrier}|bildirim*)',
        '*20 (koduyla|kodu|kod) .. (indirim*|daha az|ucuz*|kazan*)',
        '(kodu|koduyla|kodunu|sifresi*|parola*) .. (indirim*|daha az ode*|ucuz*|kasada|sepette|dus*) ! (iade*|kasa|kilit*|{rv})',
        '(kargo*|gonderim) (bedava|ucretsiz|bizden) & (siparis*|alisveris*|uzeri|tum|hafta*|sonraki) ! (iade*|yenisi*|degisim*|{rv})',
        '({prize}|ucuz*|kod*|daha uygun|avantaj*) & (sonraki|gelecek|bir dahaki|ileriki|bundan sonraki|yeni|ikinci|bir sonraki|diger|tekrar|tum) (siparis*|alisveris*|alim*|sefer*|satin*|urunler*)',
        '((indirim|kupon|promosyon|kampanya|hediye) (kod*|firsat*)|(indirim|kupon) kuponu|haber bulteni*|bulten*|newsletter|black friday|efsane cuma|muhtesem cuma|sadakat (program*|puan*)|buyuk indirim*|sezon (sonu|indirim*)|(yaz|kis|bahar|yilbasi|bayram|ozel|super|firsat|sok|flas) (indirim*|kampanya*|firsat*|teklif*)|kampanyamiz*|kampanyali*|firsat urun*|yeni (sezon|koleksiyon*)|arkadasini* (davet|getir)|(1|2|3|iki|uc|bir) al* [1|2|3|bir|iki] (ode*|bedava)|indirimde|indirimli (urun*|fiyat*)|outlet|tasfiye)',
        '(diger|yeni|tum|ilgili|benzer|uyumlu|baska) . (urunlerimiz*|urunler*|modeller*|koleksiyon*|aksesuar*|cesit*|model*) .. (bak*|incele*|goz at*|kesfed*|kacirma*|goreb*|deney*|ziyaret*|sev*|begen*|indirim*|oner*|uygun)',
        '(yeni|diger|tum|baska|oteki) .. (serimiz*|modellerimiz*|urunlerimiz*|koleksiyonumuz*|cesitlerimiz*|setlerimiz*|renklerimiz*) .. (bak*|incele*|goz at*|kesfed*|kacirma*|goreb*|deney*|dene*|var)',
        '(magazamiz*|vitrin*|katalog*|sayfamiz*|urun yelpaze*|koleksiyon*) .. (bak*|incele*|goz at*|kesfed*|ziyaret*|davet*|bekl*|ugra*|dolas*|goreb*|takip*) ! (iade*|degisim)',
        '(%|yuzde) .. (indirim*|ucuz*|tasarruf*|daha az) ! (uygulanmis*|faturaya|faturada*|enerji|elektrik*|iade*|telafi|bu siparis*)',
        '(indirim*|kupon*|kampanya*|firsat*) .. (kacir*|yararlan*|faydalan*|gecerli|basla*|kullan*|sizi bekliyor|tanimla*|hediye|var|devam|surpriz*|sizlerle|kapida|son (gun*|saat*)) ! (etkinlestir*|(satin|siparis) (aldig*|ettig*) . (hediye|kupon*)|aldiginiz [hediye|masaj|indirim] (kupon*|kart*|cek*)|{rv}|kullanilmis*|kullandi*|kullanmis*|uygulanmis*|bitti|bitmis*|sona er*|bu siparis*|geri al*|yok)',
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
        '({rv}|{rate}|iki satir|birkac satir|urun sayfasina) .. ({leave}|gorel*|gorur*|gorey*|atan*|yazan*|yapan*|birakan*|karsilig*|icin) ... ({prize} .. {give}|{give} .. {prize}|bizden|hediye*|bedava|garanti* .. (uzat*|cikar*|yil)|ikram*|surpriz*|armagan*) ! {thanked}',
        '({prize}|para*|ucret*|tutar*|garanti*|bedava|iade*) .. ({give}|iade*|*iz|*uz) .. (icin|karsilig*|yeter ki|sartiyla|tek sart*|yeterli|yeter) .. ({rv}|{rate}) ! {thanked}',
        '(yorum*|degerlendirme*|puan*) (yazan*|yapan*|birakan*|atan*|veren*|yazana|yapana) .. ({prize}|{gift}|bizden|kazan*|garanti*|ikinci) ! {thanked}',
        '({rv}|{rate}) ... (tesekkur*|minnet*) olarak .. ({prize}|{gift}|bir|gonder*|cek)',
        '({rv}|{rate}) .. (yayinla*|yap*|yaz*|birak*|at*|paylas*) .. (hediye*|odul*|kupon*|surpriz*|indirim*) .. (al*|kap*|kazan*|sizin|senin|hazir) ! {thanked}',
        '(istemez misin*|ister misin*|kazanmak|bedava|ucretsiz) && ({rv} .. (yeter*|birak*|yap*|yaz*)) ! ({thanked}|iade*)',
        '{rv} .. {change} ... (iade ed*|geri ode*|para*|yatir*|gonder*|hediye*|tamami*|yarisi*|telafi*|jest*) .. (*iz|*uz|*im|*um|*ruz|*riz) ! {thanked}',
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
        '{good-rv} .. (verin*|verir*|verme*|ver|verse*|birak*|yap*|yaz*|bekli*|rica*|isti*|hak ed*|sev*|mutlu*|degerli*|deger*|buyuk|guc|ihya|onemli*|gulumse*|ucur*|motive*|destek*|cok sey|alabil*|yakar*|ederi*|gormek) ! (icin [cok] tesekkur*|dan dolayi|tesekkur ederiz)',
        '(yildizlarin hepsi*|butun yildizlar*|tum yildizlar*|yildizlari) .. (yak*|doldur*|isaretl*|ver*|bas*)',
        '{rv} & (memnun (musteri*|kalan*|olan*)|begenen*|sevenler*) ! (herkes*|tum)',
        '{unhappy} && ({tell-us}) && ({rv}|{rate}) && (girme*|*mayin|*meyin|once|evvel|yerine|*madan|*meden)',
        '({rv}|{rate}) .. (*madan|*meden) (once|evvel) .. ({tell-us}|haber|bize|bizimle|ulas*|konus*|yaz*)',
        '{happy} ... ({rv}|{rate}) .. ({leave}|lutfen|rica*|?) && ({unhappy}|degilse*|yoksa)',
        '(begendi*|memnun (musunuz|misiniz)|sevdiniz|memnun kaldiniz) (mi|mu|?) && ({rv}|{rate}) ! {unhappy}',
        '({bad}|kirici|sert) [bir] {rv} .. (*mayin|*meyin|*mayiniz|*meyiniz|yerine|once|evvel|*masaniz|*meseniz|*mazsaniz|*mezseniz)',
        '{rv} .. (yukselt*|artir*|arttir*|cikar*) .. (misin*|rica*|lutfen|sev*|mumkun*|isteriz|?|mutlu*|bekl*|memnun*) ! ({spec}|hediye*)',
        '{rv} .. (5|bes|4|dort|dorde|bese|tama|tam) . [yildiz*|puan*|e|a] . (cek*|cikar*|yukselt*|tamamla*|cevir*|guncelle*|degistir*|yap*) ! {spec}',
        '(dorde|bese) .. (cek*|cikar*|yukselt*|tamamla*|cevir*)',
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
        '{rv} .. (kaldirilmali*|silinmeli*|duzeltilmeli*|kalkacak*|silinecek*|kalkmali*|kalksin|silinsin|kaldirilsin|duzeltilecek*|kaldiracaksin*|sileceksin*|duzelteceksin*|degistireceksin*)',
        '(derhal|hemen|zorunda*|mecbur*|sart|aksi (halde|takdirde)|yoksa|once|bugun|son kez|acilen|vakit kaybet*|ihtar*|gerekiyor|gerekir|gerek|talep ediyoruz|saat icinde|*madan|*medik*|*madik*|*meden|*mazsan*|*mezsen*|*mazsaniz|*mezseniz|*malisin*|*melisin*|yarina|bir an) ... {change} & {rv} ! (rica*|mumkun*)',
        '{rv} ... {change} .. (derhal|hemen|yoksa|aksi|zorunda*|sart|gerek*|saat|bugun|once|*melisin*|*malisin*|sonra|icin|lazim)  & (derhal|hemen|yoksa|aksi|zorunda*|sart|gerek*|saat|bugun|*melisin*|*malisin*|lazim|iade*) ! (rica*|tesekkur*|mumkun*|istersen*)',
        '{rv} .. (silin|siliniz|sil|kaldirin|kaldiriniz|kaldir|degistirin|degistiriniz|degistir|duzeltin|duzeltiniz|duzelt|guncelleyin|guncelleyiniz|guncelle|cekin|geri cekin|silmelisin*|silinecek*|kaldirilacak*|silmeniz (gerek*|lazim)|silinmeli*|kaldirilmali*|yukseltin|yukselt|cevirin|silinmesi (gerek*|sart)) ! ({lutfen}|*rseniz|*rsaniz|isterseniz)',
        '{rv} && (derhal|hemen|bugun) .. {change}',
      ],
      unless: ['({no-change}|{spec})'],
    },
    'review-change-notice': {
      find: [
        '{rv} .. (degistirebileceg*|silebileceg*|guncelleyebileceg*|duzenleyebileceg*|kaldirabileceg*|duzeltebileceg*|degistirme (hakk*|imkan*|secen*)|duzenleme (hakk*|imkan*|secen*)|guncelleme (hakk*|imkan*)) ! (rica*|lutfen|sev*)',
        '{rv} ... (degistirebilir*|silebilir*|guncelleyebilir*|duzenleyebilir*|kaldirabilir*|duzeltebilir*|cekebilir*|degistirilebil*|guncellenebil*|silinebil*|kaldirilabil*|duzenlenebil*|degistirebiliyor*|silebiliyor*|({change}) (mumkun*|imkan*|hakk*|serbest*|secenek*)) ! (*misiniz|misin|mumkun mu*|acaba|rica*|cok seviniriz|lutfen|memnun oluruz|mutlu oluruz|minnettar*|musunuz)',
        '(isterseniz|dilerseniz|dilediginiz|istediginiz|arzu ederseniz|her zaman|istersen|dilersen) ... ({rv} .. {change}|{change} .. {rv}) ! (lutfen|rica*|seviniriz|derhal|memnun oluruz|minnettar*|iade*)',
        '({marketplace-names}|alicilar|musteriler) .. {rv} .. {change} .. (izin|olanak|imkan|bilir)',
      ],
      unless: ['({no-change}|{spec})'],
    },
    'review-change-request': {
      find: [
        '{rv} .. (tekrar|yeniden|bir kez daha|bir daha|yeni bas*|bastan) .. (bak*|dusun*|ele al*|degerlendir*|gozden*|puanla*|yaz*|oku*) ! ({no-change}|{thanked})',
        '(tekrar|yeniden|bir kez daha|bir daha) .. (bak*|dusun*|ele al*|degerlendir*|gozden*|puanla*) .. {rv} ! {no-change}',
        '{rv} .. (gercegi yansitm*|guncel degil*|durumu yansitm*|gecerliligini|artik dogru degil*|son durum*|guncel durum*|yansitsa*|yansitirsa*|yansitacak*|yansitmasi*) ! {no-change}',
        '(iki|bir|uc|1|2|3|tek) yildiz* .. (dorde|bese|dort|bes|4|5|yukar*) .. (cek*|cikar*|yukselt*|tamamla*|cevir*)',
        '(fikriniz*|kararin*|gorusunuz*|dusunceniz*) .. (degis*|gozden*|yeniden*) & ({rv}|yildiz*)',
        '{rv} .. (geri al*|vazgec*|son hali*|yumusat*|olumluya|pozitife|iyiye|kalksa|kalkarsa|kalkmasi*|silinirse|silinse|duzelse)',
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
        '(yinel*|tekrarl*|animsat*|hatirlat*|unuttu*|kacirmis*|gozunuzden kac*) & ({rv}|{rate}) ! {change}',
        '({rv}|{rate}) .. (yinel*|tekrarli*|animsat*|gelmedi*|goremed*|hala bekli*|gorunmu*) ! {change}',
        '(tekrar|yeniden|bir kez daha|bir daha|hatirlat*|ikinci|ucuncu|2|3|hala|henuz|daha once|gecen (hafta|ay|gun)|gecenlerde|onceki|gun once|hafta once|yine|son kez) ... ({rv}|{rate}) ! ({change}|tekrar (alisveris|siparis|gorus*|tesekkur*))',
        '({rv}|{rate}) ... (tekrar|yeniden|bir kez daha|hatirlat*|ikinci kez|hala|gecen (hafta|ay)|yine|henuz) ! ({change}|tekrar (alisveris|siparis|gorus*|tesekkur*))',
        '(cevap ala*|yanit ala*|donus ala*|haber ala*|cevap gelme*|yanit gelme*|hatirlat*|goremed*|ses cikma*) && ({rv}|{rate}) ! {change}',
      ],
    },
    'opt-out-link': {
      find: [
        '(haber almak|mesaj almak|duymak|mesajlarimiz*|maillerimiz*|e postalarimiz*|bildirimlerimiz*|rahatsiz) .. (istemi*|istemez*|durdur*|kes*|biktir*|sik*|son|kapat*|engel*|ediyorsa*) & (yaz*|tikla*|bildir*|cevap*|yanit*|link*|baglanti*|buton*|gonder*|liste*|stop|dur)',
        '(bir daha|artik) .. (yazmam*|mesaj at*|mesaj gonder*|rahatsiz et*|e posta gonder*) .. (icin|ister*|diyorsan*|yeter*) & (yaz*|tikla*|cevap*|yanit*|gonder*|red|stop|ret|dur)',
        '(red|ret|dur|stop|cikis|iptal|hayir) (yanitini|yazip|yazmaniz|cevabi*|yazarsaniz|diye|mesaji*|yazarsan) ! (siparis*|uygulama*|iade*)',
        '(listemiz*|listeden|listesinden) .. (cik*|sil*|ayril*|dus*) ! ({rv}|istek listesi*|alisveris listesi*)',
        '(abonelikten (cik*|ayril*)|unsubscribe|listeden (cik*|ayril*)|listemizden (cik*|ayril*|sil*)|uyelikten cik*|(mesaj*|e posta*|mail*|bildirim*) aboneli* (iptal|sonlandir*)|ret yaz*|opt out)',
        '(mesaj*|mail*|e posta*|eposta*|bildirim*|sms*|ileti*) .. (almak istem*|almak istemiyor*|istemiyor*|almamak|durdur*|gelmesin*|almak istemez*|istemezseniz|kesmek|kapat*|son ver*|gonderilmesin*)',
        'iptal (yazin*|yaz|yazarak|yazip|yazmaniz|kelimesi*|mesaji*|gonder*|cevab*|yaniti*)',
        '(stop|dur|ret|cikis|red) .. (yazin*|yaz|yazarak|yazip|yazmaniz|gonder*|cevap*|yanit*)',
        '(cevap|yanit*) .. (stop|ret|dur)',
      ],
      unless: ['(uygulama*|deneme sure*|prime|abone ol ve|cihaz*|saat*|ayarlar*|hesab*|ped|siparis* iptal)'],
    },
    'offensive-language': {
      find: [
        '(hadi oradan|hadi ordan|isine bak|isinize bakin|yuru git|yuru be|basip gid*|bas git|kaybol|kaybolun|toz ol|yikil karsim*|gozum gormesin|git basimdan|cekil git|yallah|akil (yok|fukara*|hastasi)|aklin yok|hic akil|akil var mi|kafan basm*|kafaniz basm*|kafan calism*|kit akilli|zeka ozurlu|ozurlu musun*|tedavi ol*|doktora gorun*|kafadan kontak|kontak misin*|hergele*|serseri*|dallama*|itsin|kopek gibi|kopeksin|domuz herif|domuzsun*|hayvan oglu*|esolesek*|essek*|oglan ol*|lavuk*|hiyar*|denyo*|lan|ulan|bre|be adam|be kadin|kezban*|cingene*|dilenci*|vicdansiz*|ahlak yoksun*|namert*|kalles*|ucuz insan*|alcaksin*|adi herif|herif|karaktersiz*|sahtekar*|uckagit*|dolandiric*|hirsizlik yap*|sarlatan*|geri kafali*|odun kafa*|odunsun|salaklik*|aptallik*|kafasizlik*|insan musvedde*|yazik kafana|kafana sok*)',
        '(hesabini (vere*|sorac*|sorar*)|bunun hesabi*|surundur*|mahkemelik|davalik|dava (acac*|acar*|edece*)|dava ederim|dava edec*|sikayetci olac*|savcilig*|suc duyurusu*|noterden|ihtarname*|tazminat (talep|isteye*)|hukuk yol*|hukuksal*|yargi*|emniyet mudurlug*|siber suc*|jandarma*|polis*) ! (siparis*|yarin gorusecegiz|kargo* gorusecegiz|toplant*)',
        '(kara liste*|yakani birak*|yakanizi birak*|pesini birak*|pesinizi birak*|elimden cek*|elimizden cek*|yanina kalm*|yaniniza kalm*|odetir*|odetec*|burnundan getir*|burnunuzdan|dunyayi dar|agzini* (kir*|burn*)|kafani kir*|gozunu patlat*|nerede oturdug*|oturdugun yeri|adresiniz bizde|adresin bende|kapina dayan*|kapini cal*|bulurum seni|ifsa ed*|rezil ed*|herkese duyur*)',
        '(aptal|aptalsin*|aptallar|aptallik*|aptal misin*|salak|salaksin*|salaklar|salaklik*|gerizekali*|geri zekali*|dangalak*|ahmak*|serefsiz*|namussuz*|ahlaksiz*|dolandirici*|hirsiz|hirsizsin*|hirsizlar|yalanci*|sahtekar*|pislik*|orospu*|pic|picin|pezevenk*|siktir*|siker*|sikey*|sikti*|amk|aq|amina|amina koy*|ibne*|gotun*|gotveren*|gavat*|yavsak*|kahpe*|it oglu*|itoglu*|esek|esek*|okuz|okuzsun*|hayvansin*|hayvan herif|manyak*|kafasiz*|beyinsiz*|cahil|cahilsin*|cahiller|embesil*|budala*|haysiyetsiz*|karaktersiz*|terbiyesiz*|edepsiz*|defol*|cehenneme|cehennem* dib*|bok|boktan|lanet olas*|lanet|kes sesini*|kapa cen*|ceneni|gerzek*|hodo*|kancik*|surtuk*|fahise*|puşt*|pust|zibidi*|mankafa*|kalin kafali*|akilsiz*|kafayi yemis*|ruh hastasi*|psikopat*|zavalli*|soytari*|palyaco*|rezil*|asagilik*|utanmaz*|arsiz*|yuzsuz*|ayak takimi|uckagitci*|belesci*|avanta*|bas belasi|moron*|sapik*|mal misin*|mal herif|allah belani*|belanizi|geber*|kudur*)',
        '(avukat*|dava (ac*|ederiz)|davaci*|dava konusu|mahkeme*|savcilik*|savciliga|suc duyuru*|yasal (islem*|yol*|surec*|haklar*|adim*|sonuc*)|hukuki*|hukuk (burosu|departman*)|icra (takib*|takip*)|icraya|polise|polis cagir*|karakol*|tazminat davasi|iftira*|hakaret davasi|adli*|kanuni)',
        '(pisman (ol*|ed*)|adresini* (biliyor*|var|elimizde)|nerede (oturdug*|yasadig*)|evini* (biliyor*|gel*)|kapiniza (gel*|dayan*)|gununu (gor*|goster*)|bedelini (ode*|odersin*)|basini* (bela*|yak*)|ayagini* denk|hesabini (sor*|ver*)|sizi (bulur*|bulacag*|mahvet*)|son (uyari*|ikaz*)|uyariyorum|bittin|bittiniz|goruruz gununu|gorursun sen|gununuzu gorursunuz|seni (bulur*|yakar*|mahved*))',
        '(siz|sen) [tam|gercekten|galiba|cok] [bir] (kor*|sagir*|hasta*|deli*|cahil*|hayvan*|sersem*|aciz*|beceriksiz*|ise yaramaz*|zavalli*|igrenc*) . (misin*|musun*|siniz|sin)',
        '(kor|sagir|deli|sapik|mal|hasta|kafadan sakat) (musunuz|musun|misiniz|misin|mi)',
      ],
      unless: ['(oyun*|film|kitap*|kostum*|figur*|kupa|peluş|pelus|maske*|hirsiz (alarm*|kilid*)|oyuncak*)'],
    },
    'blames-or-argues': {
      find: [
        '(sizin|senin) (hataniz|sucunuz|kusurunuz|hatan|sucun|kusurun) (bizim|biz) degil',
        'nasil (gormez*|gormed*|fark etme*|okuma*|anlama*|bilme*|atla*)',
        '(sucu|kabahati|hatayi|sorumlulugu) .. (bize|bizde|baskas*|bizim) .. (atma*|atmay*|atiyor*|yukle*|ara*|yikma*)',
        '(sonra|simdi|aniden|birden) .. (fark et*|aklin*|hatirla*|gormen*) .. (ilginc*|tuhaf*|garip*|manidar*)',
        '(saf (mi|miyiz|yerine)|enayi*|aptal yerine|salak yerine|keriz*|bizi kandir*|kandiracag*|kandirabil*|yutmay*|yutmuyor*|yemezler|biz bunu yeme*|numara yapm*|oyun oyn*|rol yap*|tiyatro*|magduru oyna*|magdur rolu*|mazeret*|kivir*|carpit*|lafi cevir*|inkar et*)',
        '(giyip|giydikten sonra|kullanip|kullandiktan sonra|takip da|bozup) .. (iade*|geri|gonder*|hic) ! (denediy*|deneyip|lutfen|edebilir*)',
        '(ne guzel adet*|oh ne ala|ne ala|ne rahat|ne kolay|yok artik|pes|pes dogrusu|insaf|insaf yani|el insaf|olur sey degil|inanilmazsiniz|akil alir gibi degil|hayirdir|buyurun burdan|daha neler|guler misin)',
        '(bedava* (urun|mal|kablo|al*)|bedavaya|beles*|avantadan|avanta) .. (al*|getir*|kap*|calis*|ugras*|pes*|kon*) ! ({rv}|bizden)',
        '(calisiyorsunuz|calisiyorsun|ugrasiyorsunuz|niyetindesiniz|pesindesiniz|derdindesiniz) & (bedava*|kandir*|para kopar*|sizdir*|dolandir*|istismar*|faydalan*|bizi|firsat*)',
        '(bizim|bizde|bunda) [ne] (sucumuz|kabahatimiz|gunahimiz|hatamiz) ne|bizim sucumuz ne|sucumuz ne|biz ne yapalim|ne yapabiliriz ki|bize ne|banane|bana ne|size ne',
        '(bilmiyorsaniz|bilmiyorsan|anlamiyorsaniz|anlamiyorsan|beceremiyorsa*|okumuyorsa*|beceremedi*|becereme*) ! (isterseniz|yardim*|anlata*|gostere*|lutfen)',
        '(ne tuhaf|ne hos|garip|tuhaf|ilginc|enteresan|acayip) .. (herkes*|digerler*|baska*|kimse*|simdi|ancak|hep|sadece|tam da) ! (koku*|ses*|ozur*)',
        '(herkes*|binlerce (kisi|musteri)|yuzlerce (kisi|musteri)|herkese|cocuk bile|cocuklar bile|baska musteri*|diger musteri*|baskalari*) .. (calisiyor|kurdu|kurabil*|yapti|yapabil*|anladi|anliyor|memnun|takabil*|becer*|oluyor da|kuruyor|yapiyor) ! ({rv}|umar*|olsun)',
        '(almadan|siparis (vermeden|etmeden)|yazmadan|sikayet etmeden) (once|evvel) .. (*saydiniz|*seydiniz|*saydin|*seydin|keske|olcul*|bakilir|okunur|dusunulur|sorulur|okusan*|baksan*)',
        '(anlatt*|soyle*|yazd*|iddia*|hikaye*|fotograf*|versiyon*) .. (inandirici degil|pek inandirici|inandirici|supheli|tutmuyor|celisk*|sahte*|kurgu*|mantikli degil|tutarsiz|gercekle|oynanm*|montaj*)',
        '(siz|sen|sizler|siz musteriler) .. (hep|surekli|her zaman|daima|zaten|hic) .. (sikayet*|sorun cikar*|mizmiz*|bahane*|boyle|ayni|okumu*|memnun olm*|begenm*|anlamiyor*|yalan*) ! (yardim*|memnun etmek)',
        '(okuma yazma*|turkce bil*|turkce biliyor*|gozunuz yok|gozleriniz|kor degilseniz|goremiyor mu*|gormuyor mu*|hangi kismini|neresini anla*|neyi anlama*|anlamakta zorlan*|anlamak zor mu*|bu kadar mi zor|cok mu zor|zor mu)',
        '(once bir (oku*|bak*|olc*)|zahmet olmazsa|zahmet edin*|lutfedip|tenezzul*|bir okuyun*|bir zahmet (oku*|bak*)|oku da|okuyun da|bak da|olcun de)',
        '(kac defa|kac sefer|kac kez|kac kere|kacinci (defa|kez|kere|sefer)|defalarca|yine ayni|ayni seyi|tekrar ediyorum|tekrarliyorum|tekrar soyluyor*|bir kez daha soyluyor*|yukarida yazd*|dedigim gibi|dedigimiz gibi|soyledigim* gibi|yazdigim* gibi|belirttigim* gibi) ! (ozur*|istenildig*|sabr*|beklet*)',
        '(kullanim hatasi*|kullanici hatasi*|sizden kaynakli|sizden kaynaklan*|sizin yuzunuzden|senin yuzunden|sizin kusurunuz|dikkatsizlig*|ozensizlig*|hoyrat*|kirip doktu*|suclu sizsin*|sorumlu sizsin*|kabahat sizin|suc sizin) ! (degil|degildir)',
        '(bosuna|bos yere|durduk yere) .. (sikayet*|yaz*|ugras*|mesgul*|konus*|aglam*|yorma*|bagir*)',
        '(yalan soylu*|yalan soyle*|yalan atm*|yalan|yalanlar*|uyduruyor*|uydurma*|uydurmus*|abartiyor*|abartma*|kandirma*|kandirmaya|kandirmak|aldatma*|numara yap*|dolandirma*|bedava* (konma*|getirm*)|firsatci*|samimi degilsin*|sahtekarlik*|durust (ol*|degil*)|palavra*|masal*|hikaye (anlat*|uydur*)) ! ((sizi|asla) . (kandirma*|aldatma*)|yalan degil)',
        '((sizin|senin|kendi) [kendi] (hatan*|sucun*|kusurun*|ihmal*|problemin*|sorunun*|dikkatsizli*|beceriksizli*|tercihin*|sorumsuz*|eseriniz)|hata [tamamen|tumuyle|bizde degil] (sizde|sizin|sende)|suc (sizde|sende)|kabahat* (sizde|sende|sizin)|kendiniz* (suclay*|kiz*|yapti*|ettin*|bozdu*)|kendin (ettin|yaptin)) ! (degil|degildir)',
        '(bizim|benim|bizi) [hic] [bir] (sorunumuz|sucumuz|hatamiz|problemimiz|kusurumuz|ilgilendirm*|sorunum|sucum|hatam|derdimiz) [degil|yok] ! ({no-excuse}|{carrier}|bizim (hatamiz|sucumuz|kusurumuz))',
        '(bizi|beni) (ilgilendirm*|baglam*)|bizim [sorunumuz|sucumuz|hatamiz|problemimiz|kusurumuz] (sorunumuz degil|sucumuz degil|hatamiz degil|problemimiz degil|sucumuz yok|derdimiz degil|isimiz degil) ! {no-excuse}',
        '(okusaydin*|okumus olsaydin*|baksaydin*|olcseydin*|olcseydiniz|dikkat etseydin*|sorsaydin*|dusunseydin*|kontrol etseydin*|zahmet edip|bir zahmet|zahmet etseydin*|inceleseydin*|olcup|okusaniz|bilirdiniz|bilirdin|gorurdunuz|gorurdun|*saydiniz|*seydiniz|*seydin|*saydin) ! (biz|*saydik|*seydik|bize)',
        '(okumay* (ogren*|biliyor*|bilir*|bilm*)|okuma* yazma*|okudug* anla*|okumadan|okumamis*|okumadin*|okumami*|okumadig* (belli|acik|anlas*|ortada)|okuyun (once|artik|lutfen once)|once (aciklama*|ilan*|kilavuz*) [yi|i] oku*|aciklama* (oku*|okuyun) [once|bir]|bir daha (okuyun|ki sefere (oku*|dikkat*|dusun*|olcun*))|bir dahaki* . (oku*|dikkat*|dusun*|olcun*|baska*|gozluk*)|dikkatli oku*|acikca (yaz*|belirt*) .. (okuma*|gorme*)|(kocaman|acik acik|net) yaz*|gozluk (al*|tak*)|gozlugunuz*|gozluk lazim|gozunuzu ac*|gozlerinizi ac*|okumayi* dene*|ogrenin artik|ogrenmelisin*)',
        '(daha once [de|size] (soyledi*|soyledim|belirttik|yazdik|yazdim|anlatt*|acikla*)|(defalarca|kac kere|kac kez|kacinci|bin kere|yuz kere|onlarca kez|bininci|son kez|tekrar tekrar) [size|sana] [daha|kez|kere] (soyle*|yaz*|anlat*|acikla*|belirt*|diyor*|tekrar*|soruyor*|mesaj*)|(size|sana) [zaten|kac] (soyledi*|soyledim|anlatmistik|demistik|dedim|dedik|soylemistik)|soyledik ya|dedik ya|anlamak istem*|neyini* anlam*|anlamiyor musun*|anlamadin* mi)',
        '(baska (kimse*|hic kimse|musteri*)|kimse|hicbir musteri*|binlerce|yuzlerce|herkes|diger musteri*|digerleri|bir tek siz|sadece siz|yalnizca siz|tek siz|sizden baska) .. (sikayet*|sorun yasama*|memnun|problem*|sorun*|begen*|kullan*) ! (yasarsan*|olursa|olmas* durum*)',
        '((size|buna|sana|anlattik*|dedik*) . (inanmiyor*|inanmak (zor|guc)|inanmadi*|inanmam*)|(inanmiyoruz|inanmiyorum|inandirici degil*|inanilir gibi degil|supheliyiz|suphemiz var|hic sanm*|sanmiyoruz|inanmamizi|guldurmeyin|komik olma*))',
        '(ne bekliyordu*|ne bekliyorsun*|ne sandin*|ne umuyordu*|(bu|o) fiyata .. (ne|daha|bu kadar|bekle*)|bu paraya|sagduyu*|mantikli olun|mantik* kullan*|(buyuyun|cocuk) (artik|gibi|musunuz)|cocuk* (bile|oyuncagi degil)|beyin*|aklinizi* (kullan*|basiniz*)|sakin olun|sakinles*|abartmayin*|gecmis olsun diyelim|kotu sans|sansiniza kus*|yapacak bir sey yok|sacma*|komik|gulunc*|kustah*|densiz*|saygisiz*|ukala*|nankor*|simarik*|kaprisl*|kapris*|santaj*|zaman* (harca*|calma*|kaybettir*|israf*|cal*)|vaktimizi|mesgul etme*|bahane*|kuruntu*|mizmiz*|sizlanm*|saka mi*|dalga mi*|dalga gec*|ciddi misiniz|ciddi misin|akilli olun|haddiniz*|haddini|utan*|ayip*|yazik size|tembel*|zor degil|bu kadar (zor mu|basit)|roket bilimi)',
        '((siz|sen|kendiniz) .. (bozdu*|kirdi*|kirmis*|dusurdu*|dusurmus*|yanlis kullan*|zarar verd*|mahvet*|bozmus*)|(bozmussunuz|kirmissiniz|dusurmussunuz|yanlis kullan*|yanlis (olctu*|olcmus*|takmis*|takti*)|hor kullan*|ozensiz kullan*|giyip (geri|iade)|kullanip (geri|iade))) ! (degil|*mayin|*meyin|*mazsaniz|biz)',
        '(rahatsiz etme*|sikayet etmey* (birak*|kes*)|birakin artik|(yeter|yetti) artik|kesin artik|bizi rahat birak*|rahat birak*|ugrasma*|ugrastir*|yazmayi* (birak*|kes*)|yazmayin artik|bezdir*|biktik|biktim|bunalt*|biktir*|taciz*|aglama*|sizlan*|soylenm*) ! (sizi rahatsiz|rahatsiz ettig*|yeterli|cekinmeyin|ugrastirdi*|kusura bakma*|ozur*)',
        '((sizin|senin) gibi* (musteri*|insan*|alici*|kisi*|ler*|tip*|birin*|biri|leri)|(boyle|bu tur|bu tip) (musteri*|insan*|alici*|tipler*)) ! (sayesinde|iyi ki|tesekkur*|deger*|sansli*|mutlu*|guzel)',
        '(iddia*|sikayet*|tavr*|uslub*|tutum*|talep*|suclama*|davranis*|beklenti*|soyledik*|anlattik*) .. (gercek disi|asilsiz|gulunc|kabul edilemez|gercekci degil|yersiz|mesnetsiz|dogru degil|haksiz|cocukca|tutarsiz|inandirici|cirkin|mantiksiz|abarti*)',
        '(tebrikler|tebrik ederiz|tebrik ederim|bravo|aferin|helal olsun|alkis*|ne zeka|dahi|dahisiniz|ne buyuk (kesif|basari)|zeki*|einstein|sherlock|ne surpriz|hayret|vay be|vay canina|ne tesaduf|ne tuhaf|ilginctir|ilginc ki|nedense|her nedense|acaba neden|ya ya|tabii tabii|hadi canim|aman ne|demek oyle|ne hikmetse|masallah|afiyet) ! (tebrik* [ed*] (yeni|mezun*|dugun*|evlil*|dogum*)|dogum gun*|evlil*|mezun*|afiyet olsun)',
        '(anlasilan|belli ki|galiba|herhalde|gorunuse gore|acikca|besbelli|demek ki|goruyorum ki|hic) .. (okuma*|bakma*|anlama*|olcme*|bilmiyor*|dikkat etme*|haberiniz yok|anlamiyor*|gorme*)',
        '(aldiginizi|yaptiginizi|kullandiginizi|kirdiginizi|actiginizi|bozdugunuzu|yalan soylediginizi) (biliyoruz|goruyoruz|anladik)',
        '(belki|bence|acikcasi|keske) . (siz|once|bir daha|bir dahaki) .. (oku*|almay*|almam*|ogren*|dusun*|doktor*|baska*|dikkat*|olc*)',
        '(dogru degil|gercek disi|gercegi yansitm*|yalandan ibaret|kesinlikle yanlis) & (sizin|soyledi*|iddia*|yazdik*)',
      ],
      unless: [
        '(sizin (hataniz|sucunuz) degil|bizim (hatamiz|kusurumuz)|hata (bizde|bizim)|ozur dileriz defalarca)',
      ],
    },
    'makes-buyer-work': {
      find: [
        '(nalbur*|hirdavat*|yapi market*|elektrikci*) ... (vardir|bulursun*|bulabil*|alirsin*|alip|alin|aliver*) ! ({we-ask}|gerek yok)',
        '(parca*|vida*|pil*|filtre*|conta*|kapag*|kumanda*|aksesuar*) .. (ureticiden|ithalatcidan|servisten|markadan|distributorden|firmasindan) .. (siparis*|temin*|isteyebil*|isteyin|al*) ! {we-ask}',
        '({carrier}|{dative}) .. (basvuru*|kayit*|tutanak*|tutanag*|sikayet*|talep*) .. (siz|sizin|kendiniz|yapmaniz|yapin|acin|actirin|isteyin|iletin|olusturun|verin|bulunun) ! ({we-ask}|gerek yok|iade talebi)',
        '(nalbur*|hirdavat*|market*|elektrikci*|elektronikci*|bakkal*|yapi market*|koctas|bauhaus|internet*|trendyol*|hepsiburada*|tamirci*|saatci*|kirtasiye*|sanayi*|carsi*|pazardan) .. (al|alin|aliverin|alip|alirsin*|alabil*|bulabil*|bulun*|bulursun*|temin*|vardir|satilir|satiliyor|takiver*|edin*|yaptir*|bakin|baskir*) ! (goturme*|biz (onar*|tamir*|gonder*|hallet*)|gerek (yok|kalma*)|zorunda degil*|{we-ask})',
        '(vida*|pil*|pili|sarj alet*|adaptor*|kablo*|kilavuz*|parca*|conta*|filtre*|ampul*|fis*|somun*|dubel*|kapak*|kapag*) .. (kendiniz*|siz) .. (al*|bul*|temin*|tedarik*|yap*|bak*|indir*|edec*|edin*) ! (gerek (yok|kalma*)|{we-ask})',
        '(kendiniz*|siz|sizin) .. (temin ed*|tedarik ed*|takip ed*|halled*|cozme*|cozec*|arastir*|bulmaniz|bulacak*|yaptirma*|yaptiracak*|tamir et*|sorgula*|satin al*) ! (gerek (yok|kalma*)|zorunda degil*|{we-ask}|isterseniz|dilerseniz|sizin icin|sizin adiniz*|siz de|{rv})',
        '(tutanak|tutanag*|hasar tespit*) .. (tut*|isteyin|istemen*|al*|imzal*) ! ({we-ask}|kurye tutan*|tuttuk)',
        '(a dan z ye|a z|az garanti*|a to z|atoz) .. (ac*|basvur*|olustur*|basla*|yap*|kullan*) ! {we-ask}',
        '(komsu*|kapici*|guvenlige|site yonetim*|apartman*|yan daire*|resepsiyon*) .. (sor*|bakin*|kontrol*|danis*|ogren*|arastir*|kapisini cal*|yokla*) ! (birak*|sorduk)',
        '(garanti*|ariza*|servis*|tamir*) .. (uretici*|servis*|ithalatci*|marka*|distributor*|yetkili*) .. (gotur*|gonderin*|basvur*|ara*|iletisim*|ulas*|gidin*|kayit*|muhatab*|bakar|ilgilen*|yonelin|gondermen*) ! ({we-ask}|biz)',
        '{carrier} .. {go-ask} ! ({we-ask}|sizi aray*|sizi ara|size ulas*|kurye sizi|randevu*)',
        '{dative} .. (sorun|sorunuz|sor|danisin|basvurun|gidin|yazin|ulasin|bildirin) ! ({we-ask}|sorun (yok|degil))',
        '{go-ask} .. {carrier} & (lutfen|gerek*|kendiniz*|siz|zorunda*|lazim|oner*) ! ({we-ask}|{marketplace-names})',
        '(kargo*|paket*|gonderi*) & (kendiniz*|siz|bizzat) & (takip ed*|takip etme*|sorgula*|arastir*|bulun|bul|izleyin|ogren*|pesine|bulmaniz*|aramaniz*) ! ({we-ask}|istersen*|dilersen*)',
        '(a z|a dan z ye|a to z|atoz|sikayet|kayip (ilan*|basvuru*|dosya*)|hasar (tutanag*|dosya*|basvuru*)|arastirma (talebi|kaydi)|garanti (talebi|basvuru*)|tutanak|itiraz kaydi|talep) .. (acin*|acmaniz*|acabilirsin*|olusturun*|basvurun*|tutturun*|baslatin*|olusturmaniz*|baslatmaniz*|yapmaniz*|bulunun*|bulunmaniz*|acmalisin*|acar misin*) ! ({we-ask}|iade talebi|iptal talebi|degisim talebi|iade kodu|siparisleri*)',
        '(kendiniz*|kendi imkan*|kendi basiniza|baska yerden|internetten|nalbur*|elektronikci*|hirdavat*|piyasadan|google*|sanayi*|tamirci*) .. (al*|bul*|temin*|satin*|cozun*|halled*|tamir*|onar*|araştir*|arastir*|yaptir*|tedarik*|bak*|indir*|siparis|siparisini) ! (goturme*|biz (onar*|tamir*|gonder*|hallet*|hallede*)|gerek (yok|kalma*)|zorunda degil*|{we-ask}|alin teslim)',
        '(vida*|pil*|sarj alet*|adaptor*|kablo*|kilavuz*|parca*) .. (kendiniz*|baska yer*|internette*|nalbur*|piyasa*|hirdavat*) .. (al*|bul*|temin*|ara*|bak*|indir*)',
        '(komsu*|kapici*|apartman gorevli*|guvenlik*) .. (sorun|sorunuz|sor|sormaniz*|kontrol ed*|bakin*|sorar misin*|sorabilir*|sordunuz mu)',
      ],
      unless: [
        '((aramaniza|sormaniza|basvurmaniza|yapmaniza|gitmenize) gerek (yok|kalmadi)|zorunda degilsiniz)',
      ],
    },
    'automatic-reply': {
      find: [
        '((sistem|bot|robot|yapay zeka|otomasyon*) (tarafindan|uzerinden|araciligi*) .. (olusturul*|uretil*|gonderil*|yanitlan*|hazirlan*)|otomatik (yanit*|cevap*|mesaj*|ileti*|bildirim*)|otomatik olarak .. (gonderil*|uretil*|olusturul*|yazil*|iletil*)|(robot|bot|asistan*|yapay zeka) .. (cevap ver*|yanitli*|yaziyor)|henuz hicbir temsilci*|insan eli degme*)',
        '(mesaj*|talep*|soru*|basvuru*|e posta*|yaziniz|bildirim*|iletin*|yazdiginiz*|ulastiginiz*) .. (tesekkur*|alindi*|aldik|ulasti*|almis*|ulasmis*|alinmis*|kaydedil*|iletil*|kayda*|kuyrug*|siraya*|tesekkurler) & (en kisa|saat icinde|saat icerisinde|is gunu|kisa sure*|sirayla|yakinda|mumkun olan|gun icinde) ! (iade*|kargo*|ozur|yenisi*|yeni urun|degisim|depo*)',
        '(saat icinde|saat icerisinde|is gunu icinde|en kisa surede|kisa surede) .. (cevap*|yanit*|donus*) (ver*|yap*|al*) & (mesaj*|talep*|tesekkur*|basvuru*) ! (iade*|kargo*|ozur*|yenisi*|degisim*|depo*)',
        '(tatilde*|izinde*|izinli*|ofiste degil*|mesai disi*|yurt disinda*|bayram tatili*|yillik izin*) ... (yanit vereme*|cevap vereme*|donus yapama*|bakama*|kadar|itibar*|donece*|tarihler*) ! (kargo*|sube*|kurye*|{carrier})',
        '(otomatik [olarak|bir] (yanit*|cevap*|mesaj*|gonderil*|olusturul*|bildirim*|ileti*|e posta*)|ofis* disi*|bu (mesaja|e postaya|iletiye|maile) [lutfen] (yanit|cevap) (verme*|verile*)|noreply|(talep|bilet|basvuru|kayit) numara* (olustur*|ile)|yaniti otomatik)',
        '(mesajiniz*|talebiniz*|basvurunuz*|sorunuz*|e postaniz*|iletiniz*|bildiriminiz*|(bize ulas*|iletisime gec*|yazdig*|ilgi*) .. tesekkur*) .. (alindi*|aldik|ulasti*|almis*|ulasmis*|tesekkur*|alinmis*|kaydedil*|iletil*) && (en kisa (surede|zamanda)|saat (icinde|icerisinde)|gun* (icinde|icerisinde)|mumkun olan|kisa sure*|sirayla|yakinda|is gunu) ! (iade*|kargo*|ozur|yeni urun|yenisi*|degisim|depo*)',
        '(temsilci*|ekibimiz*|ekip|uzmanlar*|musteri hizmet*|yetkili*|arkadas*) .. (en kisa|sirayla|kisa sure*|saat icinde|mumkun olan) .. (don*|yanit*|cevap*|iletisim*|ulas*|ilgilen*) ! (kargo*|iade*|{marketplace-names})',
        '(tatildeyiz|izindeyim|izindeyiz|tatildeyim|ofisimiz .. kapali|magazamiz .. kapali|calisma saatlerimiz disinda|kapaliyiz|tatil nedeniyle)',
        '(talep*|mesaj*|soru*) .. (sirasiyla|sirayla|donuste|donuste sirasiyla) .. (yanitlan*|cevaplan*|donus*|don*)',
        '(yogunluk*|(mesaj|talep) (yogunlu*|sayisi*)|yogun [mesaj|talep] (trafig*|nedeniyle|dolayi*)) & (yanit*|cevap*|don*|gecik*) ! kargo*',
      ],
    },
    'blames-carrier': {
      find: [
        '({carrier}|kargo* (firma*|sirket*)) .. (mesele*|isi|isidir|derdi|gorevi|sorumlulug*|sorumlusu|becereme*|isini yapm*|geciktir*|savsak*|umursama*|ilgisiz*|hasar ver*|kirmis*|kaybol*|sucudur|ait*|muhatab*) ! (bizim sorumlulu*|bizde|ustleniyoruz|ariyoruz)',
        '(kargoya|kuryeye|paketi|teslim) .. (verdik*|teslim et*|verildik*|ettig*|verince|cikinca) .. (sonra*|an|andan|itibaren|bizim|bizi|bizden|bizlik) .. (bitti|biter|bitmis*|baglam*|cikar|cikti|cikmis*|ilgilendirm*|sorumlu*|karism*|yok|degil*)',
        '(sorumlu*|suclu*|kusurlu*|kabahat*|hata*|muhatab*|suc) .. {carrier} ! (bizde|bizim|ustlen*|biz)',
        '(teslimat*|gecik*|kargo*|kayip*|paket*) .. (bizim|elimizden|biz) .. (yapabilecegimiz|yapabil*|elimizden|gelen|gelir|bir sey|sorumlu*) .. (yok|gelmez|gelmiyor|degil*|yapamay*)',
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
        '(tekrar|yeniden|yeni*|yedek*|ikinci*|kargo ucret*|adres*|teslimat*|{carrier}|paket*|gonderi*|arastirma*|urunu*) .. (*acagim|*ecegim|*acagiz|*ecegiz|*iyorum|*uyorum|*larim|*elerim|*glerim|*ilerim|*klerim|*llerim|*mlerim|*nlerim|*rlerim|*tlerim|*ylerim|*zlerim|islerim|yatir*|kargolarim|postalar*|degistiriyoruz|gorusup|konusup|arayip) ! ({marketplace-names}|degil*|*meniz|*maniz|ozur*|uzgun*|tesekkur*|bekliyor*|anliyor*|umuyor*|biliyor*|goruyor*|gorunuyor*|istiyor*|*miyoruz|*muyoruz|*miyorum|rica*|oneri*|(tekrar|yeniden) [size|sizi] (bilgi|haber|bilgilendir*))',
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
        '((size|tarafiniza) .. (donecegiz|donecegim|doneriz|donus*|bilgi ver*|haber ver*|yazacagiz|yanit*|cevap*|bilgilendir*)|geri donecegiz|donus yapacagiz|bilgilendirecegiz|yanitlayacagiz|cevaplayacagiz|cevap verecegiz|haber verecegiz|iletisime gececegiz|bilgi verecegiz|bilgi verecegim|yanit vereceg*)',
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
        '(siparis*|paket*|urun*|kargo*|gonderi*|koli*) .. (yola cik*|kargoda|elinizde|kapinizda|hazirlaniyor|hazirliyoruz|kuryede|paketled*|yarin|ulasac*|bekleniyor|isleme*|dagitima|sevk*|gelec*|gelir|gelmis*|yaptik|postala*|cikti*)',
        '(yarin|bugun|persembe*|cuma*|pazartesi*|sali|carsamba*|cumartesi*|hafta*) .. (kargoda|elinizde*|kapinizda*|yola cik*|ulas*|teslim*|gelir|gelec*|adresinizde|sizde|kargoya|kargoluyoruz|gonderiyoruz|postal*)',
        '(hazirliyoruz|hazirlaniyor|paketliyoruz|siparisinizi (aldik|onayladik|isleme)|odemeniz (alindi|ulasti|onayland*)|kargoladik|postaladik)',
        '(siparis*|paket*|urun*|kargo*|gonderi*|kitab*) .. (kargoya|kargoland*|gonderild*|yola*|yolda*|teslim*|alindi*|alinmis*|onaylan*|hazirlan*|ulas*|cikti|cikmis*|dagitim*|ulasti|paketlen*|veril*|hazir|aldik)',
        '(kargoya (verdik|verildi|verilmis*|teslim*)|gonderdik|yolladik|kargoladik|(siparis*|alisveris*) [iniz*] (aldik|onayl*)|paketledik|yola cikardik|yola cikt*)',
        '(takip (no|numara*|kod*|link*)|tahmini (teslim*|varis*)|teslim* tarih*|siparis onay*)',
      ],
    },
    thanks: {
      find: [
        '(sizi|bizi|secmeniz|secmis|tercih*|sectig*|aramiza|musterimiz*|siparis*|alisveris*) .. (mutlu*|gurur*|sevin*|deger*|onur*|heyecan*|sans*)|iyi ki varsin*|(yurekten|gonulden|sonsuz|bin kere|candan|icten|kucak dolusu) .. tesekkur*|ayakta|sag olun*|eksik olmayin*|var olun|(afiyet|hayirli|ugurlu) ol*|gule gule kullan*|hos geldin*|guzel gunler*|keyifli (kullan*|gun*|alisveris*)',
        '(umariz|dileriz|umuyoruz|umarim) .. (keyif*|begen*|sev*|memnun|uzun|isiniz*|gun*|sagli*)',
        '((siparis*|alisveris*|satin al*|tercih*|guven*|sectig*|destek*|bizden) .. (tesekkur*|minnettar*|sagol*)|tesekkur*|sagol*|minnettar*|eyvallah)',
        '(iyi gunlerde|guzel gunlerde|keyifle|gule gule|hayirli olsun|keyifli|saglikla) [kullan*]',
      ],
    },
    courtesy: {
      find: [
        '(hosca kal*|hosca kalin*|sevgi*|selam*|esen kal*|kolay gelsin|iyi gunler dile*|bilgilendirme|bilginize|saglicakla|kendinize iyi bak*|opuyoruz|kucak*|yine bekl*|tekrar (gorus*|bekl*)|sormak istedig*|bize yaz*)',
        '({salutation}|saygilar*|sevgiler*|selamlar*|ekibi|ekibimiz|musteri hizmet*|yardimci olmaktan|yardima hazir*|buradayiz|her zaman|cekinmeyin|bize (yaz*|ulas*|bildir*)|iyi (haftasonu|hafta sonu|aksamlar|calismalar|gunler|dileklerimiz*|alisverisler)|guzel bir gun|memnuniyetiniz*|hos geldiniz|yine bekleriz|kucuk (bir|isletme|aile)|aile isletme*|gorusmek uzere|mutlu eder|mutlu ediyor|seviniriz|sizi .. gormek|degerlisiniz)',
        '(herhangi|sorunuz|sorun|soru|probleminiz|yardim*|ihtiyac*) .. (olursa|varsa|durumunda|icin|duyarsaniz)',
        '(umariz|umuyoruz|umarim|dileriz) .. (memnun|begen*|sev*|mutlu|keyif*)',
      ],
    },
    content: {
      find: [
        '(*layin|*leyin|koyun|tutun|kullanmayin|acmayin|takin|basin|cevirin|cikarin|kurutun|bekletin|koyabil*|kontrol edin|ayarlar|guncelle*|sofor*|ayri zarf*|gun arasi|arasi teslim) ! (keyif*|gule gule|tereddut*|cekin*|unutmayin|bize)',
        '(randevu*|evde (olun|biri|olac*)|kat|asansor*|montaj*|kurulum*|kimlik|teslim kodu*|renk*|beden|yikay*|derece|sarj ed*|secen*|ayrica dikkat|{rv-stop})',
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
        '(takip*|kargo*|yolda|yola*|tahmini*|teslimat*|teslim tarih*|dagitim*|transfer*|sube*|gumruk*|okutul*|tarama*|gonderi*|paketleniyor|depomuzdan|{carrier-names})',
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
