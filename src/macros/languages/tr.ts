import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Turkish. */
export const tr: StarterSet = /* @__PURE__ */ starterSet({
  language: 'tr',
  greeting: 'Merhaba {{ buyer.name | name }},',
  publicGreeting: 'Merhaba,',
  thanks: 'Mesajınız için teşekkür ederiz.',
  returning: 'Mesajınız ve bizden yeniden alışveriş yaptığınız için teşekkür ederiz.',
  repeated: 'Aynı konuda bize ikinci kez yazmanız gerektiği için üzgünüz.',
  trackingFacts:
    '{% if tracking.number %}{{ order.id }} numaralı siparişiniz {{ tracking.carrier }} ile yola çıktı, takip numarası: {{ tracking.number }}.{% if tracking.status %} Son durum: {{ tracking.status }}.{% endif %}{% if tracking.eta %} Siparişinizin {{ tracking.eta | date }} tarihinde size ulaşması bekleniyor.{% endif %}{% if tracking.url %} Gönderinizi buradan takip edebilirsiniz: {{ tracking.url }}{% endif %}{% else %}{{ order.id }} numaralı siparişiniz paketleniyor ve en geç {{ order.shipBy | date }} tarihinde depomuzdan çıkacak.{% endif %}',
  nextUpdate: 'Size en geç {{ reply.by | date }} tarihinde yeniden bilgi vereceğiz.',
  signature: 'Saygılarımızla,\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Siparişinizin nerede olduğunu merak etmenizi anlıyoruz; bunu sormak zorunda kaldığınız için özür dileriz.',
      solution:
        'Siparişinizi sizin için takip ediyoruz. Bir aksama olursa konuyu kargo firmasıyla biz çözeceğiz; sizin bir şey yapmanıza gerek yok.',
      closingQuestion: 'Siparişinizin elinize geçmesi gereken belirli bir tarih var mı?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Siparişinizin nerede olduğunu merak etmenizi anlıyoruz; bunu sormak zorunda kaldığınız için özür dileriz.',
      facts:
        '{{ order.id }} numaralı siparişinizin depolama, paketleme ve teslimat işlemleri {{ marketplace.name }} tarafından yapılıyor.{% if tracking.eta %} Siparişinizin {{ tracking.eta | date }} tarihinde size ulaşması bekleniyor.{% endif %}',
      redirect:
        'Güncel durumu en hızlı şöyle görebilirsiniz: “Siparişlerim” sayfasını açın, bu siparişi seçin ve “Kargoyu takip et” seçeneğine tıklayın. Paket orada ilerlemiyorsa {{ marketplace.name }} müşteri hizmetleri tüm adımları görebilir ve size hemen yardımcı olur.',
      expectation: 'Teslimat tarihi değişirse yeni tarih hemen takip sayfasında gösterilir.',
      closingQuestion: 'Ürünün kendisiyle ilgili yardımcı olabileceğimiz bir konu var mı?',
    },
    'late-delivery': {
      empathy:
        'Siparişiniz zamanında ulaşmadığı için çok özür dileriz. Size verilen tarihe güvenmiştiniz; beklemenin can sıkıcı olduğunu biliyoruz.',
      solution:
        'Bunun sorumluluğu bize ait. Gecikmenin nedenini araştırıyoruz. Siparişiniz size ulaşmazsa tercihinize göre yenisini göndereceğiz veya ücretin tamamını iade edeceğiz.',
      closingQuestion: 'Siparişinizi beklemek ister misiniz, yoksa sizin için artık çok mu geç?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Siparişiniz zamanında ulaşmadığı için çok özür dileriz. Size verilen tarihe güvenmiştiniz; beklemenin can sıkıcı olduğunu biliyoruz.',
      facts:
        '{{ order.id }} numaralı siparişinizin teslimatı {{ marketplace.name }} tarafından yapılıyor.{% if tracking.eta %} Güncel bilgilere göre siparişinizin {{ tracking.eta | date }} tarihinde size ulaşması bekleniyor.{% endif %}',
      redirect:
        'Lütfen “Siparişlerim” sayfasını açın, bu siparişi seçin ve “Kargoyu takip et” seçeneğine tıklayın; yeni tarih orada gösterilir. Bu tarih de geçtiyse “Siparişle ilgili sorun” seçeneğini kullanın. {{ marketplace.name }} müşteri hizmetleri siparişi yeniden gönderir veya ödemenizi iade eder.',
      expectation: 'Tarih yeniden değişirse bunu hemen aynı sayfada görebilirsiniz.',
      closingQuestion: 'Ürünün kendisiyle ilgili yardımcı olabileceğimiz bir konu var mı?',
    },
    'not-received': {
      empathy:
        'Siparişiniz elinize ulaşmadığı için çok özür dileriz. Böyle olmamalıydı; mağdur olmanıza izin vermeyeceğiz.',
      facts:
        '{% if tracking.number %}{{ order.id }} numaralı siparişiniz {{ tracking.carrier }} ile gönderildi, takip numarası: {{ tracking.number }}.{% if tracking.status %} Son durum: {{ tracking.status }}.{% endif %}{% if tracking.url %} Gönderinin durumunu buradan görebilirsiniz: {{ tracking.url }}{% endif %}{% else %}Mesajınız {{ order.id }} numaralı siparişinizle ilgili.{% endif %}',
      solution:
        'Konuyla biz ilgileniyoruz. Paketin nerede olduğunu kargo firmasıyla görüşerek netleştireceğiz. Paket bulunamazsa siparişinizi yeniden göndereceğiz veya ücretin tamamını iade edeceğiz. Hiçbir maddi kaybınız olmayacak.',
      closingQuestion: 'Paket bulunamazsa hangisini tercih edersiniz: yeniden gönderim mi, para iadesi mi?',
    },
    'not-received-marketplace': {
      empathy: 'Siparişiniz elinize ulaşmadığı için çok özür dileriz. Böyle olmamalıydı.',
      facts:
        '{{ order.id }} numaralı siparişiniz {{ marketplace.name }} tarafından gönderildi; teslimatın her adımı {{ marketplace.name }} kayıtlarında görülebiliyor.',
      redirect:
        'Lütfen “Siparişlerim” sayfasını açın, bu siparişi seçin ve “Siparişle ilgili sorun” seçeneğine tıklayın. {{ marketplace.name }} müşteri hizmetleri teslimatı kontrol eder, ardından siparişi yeniden gönderir veya ödemenizi iade eder.',
      expectation: 'Yanıt, {{ marketplace.name }} tarafından doğrudan hesabınıza gönderilecek.',
      closingQuestion: 'Bu ürünle ilgili yardımcı olabileceğimiz başka bir konu var mı?',
    },
    'missing-item': {
      empathy: 'Siparişiniz eksik ulaştığı için özür dileriz. Bu can sıkıcı bir durum ve hata bize ait.',
      facts:
        '{{ order.id }} numaralı siparişinizi{% if order.items != blank %} ({{ order.items | list }}){% endif %} inceledik.',
      solution:
        'Hangi parçanın eksik olduğunu bildirdiğinizde onu size ücretsiz olarak göndereceğiz. Dilerseniz bunun yerine ücretini iade edebiliriz.',
      closingQuestion: 'Hangi parça eksik; gönderilmesini mi, yoksa ücretinin iade edilmesini mi istersiniz?',
    },
    'wrong-item': {
      empathy:
        'Size yanlış ürün ulaştığı için özür dileriz. Siz başka bir ürün sipariş etmiştiniz; hata bize ait.',
      facts:
        '{{ order.id }} numaralı siparişinizi{% if order.items != blank %} ({{ order.items | list }}){% endif %} inceledik.',
      solution:
        'Tercihinize göre doğru ürünü göndereceğiz veya ücretin tamamını iade edeceğiz. Yanlış ürünün iadesi için hiçbir ücret ödemezsiniz.',
      closingQuestion: 'Doğru ürünü mü, para iadesini mi tercih edersiniz?',
    },
    'damaged-or-defective': {
      empathy:
        'Ürününüz hasarlı ulaştığı veya çalışmadığı için çok özür dileriz. Ürünün kusursuz olmasını beklemek en doğal hakkınız.',
      facts:
        '{{ order.id }} numaralı siparişinizi{% if order.items != blank %} ({{ order.items | list }}){% endif %} inceledik.',
      solution:
        'Bunu telafi edeceğiz: ücretsiz değişim ile tam para iadesi arasında seçim yapabilirsiniz. İade için hiçbir ücret ödemezsiniz.',
      closingQuestion: 'Hangisini tercih edersiniz: değişim mi, para iadesi mi?',
    },
    'not-as-described': {
      empathy:
        'Ürün, açıklamamızdan beklediğiniz gibi çıkmadığı için özür dileriz. Hayal kırıklığınızı anlıyoruz.',
      facts:
        '{{ order.id }} numaralı siparişinizi{% if order.items != blank %} ({{ order.items | list }}){% endif %} inceledik.',
      solution:
        'Masrafı bize ait olmak üzere ürünü geri gönderebilirsiniz; ücretin tamamını iade edeceğiz. Ürün açıklamasını da kontrol edecek, yanlış bir bilgi varsa düzelteceğiz.',
      closingQuestion:
        'Ürünü iade etmek ister misiniz ve açıklamadan hangi yönüyle farklı olduğunu bize yazar mısınız?',
    },
    'product-problem-marketplace': {
      empathy:
        'Ürününüzde bir sorun yaşadığınız için çok özür dileriz. Ürünün eksiksiz ve kusursuz olmasını beklemek en doğal hakkınız.',
      facts:
        '{{ order.id }} numaralı siparişinizi{% if order.items != blank %} ({{ order.items | list }}){% endif %} inceledik.',
      solution:
        'Ürünümüzün sorumluluğu bize ait ve sizinle birlikte bir çözüm bulacağız. Sorunun kısa bir açıklaması veya bir fotoğraf bizim için yeterli.',
      closingQuestion: 'Üründe tam olarak nasıl bir sorun var ve nasıl çözülmesini istersiniz?',
    },
    'return-request': {
      empathy: 'Ürün beklentinizi karşılamadığı için özür dileriz. Ürünü sorunsuzca iade edebilirsiniz.',
      facts:
        'Mesajınız {{ order.id }} numaralı siparişinizle{% if order.items != blank %} ({{ order.items | list }}){% endif %} ilgili.',
      solution:
        'Lütfen “Siparişlerim” sayfasını açın, siparişi seçin ve iade talebinizi oradan oluşturun. Talebinizi onaylayacağız; iade etiketini ve adresi aynı yerde bulacaksınız. Ürün bize ulaştığında ödemenizi iade edeceğiz.',
      closingQuestion: 'Üründe bilmemiz gereken bir sorun var mıydı?',
    },
    'return-request-marketplace': {
      empathy: 'Ürün beklentinizi karşılamadığı için özür dileriz. Ürünü sorunsuzca iade edebilirsiniz.',
      facts:
        '{{ order.id }} numaralı siparişiniz {{ marketplace.name }} tarafından gönderildi; iade ve para iadesi işlemlerini de {{ marketplace.name }} yürütüyor.',
      redirect:
        'Lütfen “Siparişlerim” sayfasını açın, siparişi seçin ve “Ürünleri iade et” seçeneğine tıklayın. İade etiketini, paketi teslim etme seçeneklerini ve para iadenizin tarihini orada göreceksiniz.',
      expectation: 'Her adımın onayını {{ marketplace.name }} hesabınızda göreceksiniz.',
      closingQuestion: 'Üründe bilmemiz gereken bir sorun var mıydı?',
    },
    'refund-status': {
      empathy: 'Para iadenizi beklediğinizi anlıyoruz; bunu sormak zorunda kaldığınız için özür dileriz.',
      facts:
        '{% if refund.amount %}{{ order.id }} numaralı siparişiniz için{% if refund.issuedAt %} {{ refund.issuedAt | date }} tarihinde{% endif %} {{ refund.amount | money }} tutarında para iadesi yaptık.{% else %}{{ order.id }} numaralı siparişinizin para iadesi henüz yapılmadı.{% endif %}',
      solution:
        '{% if refund.amount %}Tutar, kullandığınız ödeme yöntemine iade edilir; hesabınıza ne zaman yansıyacağı bankanıza bağlıdır.{% else %}Konuyu şu anda inceliyoruz ve size ödenmesi gereken tutarı iade edeceğiz.{% endif %}',
      closingQuestion: 'Tutarla ilgili bir sorunuz var mı?',
    },
    'refund-status-marketplace': {
      empathy: 'Para iadenizi beklediğinizi anlıyoruz; bunu sormak zorunda kaldığınız için özür dileriz.',
      facts:
        '{{ order.id }} numaralı siparişiniz {{ marketplace.name }} tarafından gönderildi; iade ve para iadesi işlemlerini de {{ marketplace.name }} yürütüyor.',
      redirect:
        'Lütfen “Siparişlerim” sayfasını açın, siparişi seçin ve “İade/para iadesi durumunu görüntüle” seçeneğine tıklayın; tutar ve tarih orada gösterilir. Bunlar size doğru görünmüyorsa {{ marketplace.name }} müşteri hizmetleri ödemeyi görebilir ve size hemen yardımcı olur.',
      expectation: 'Para iadesi yapılır yapılmaz onayını {{ marketplace.name }} hesabınızda göreceksiniz.',
      closingQuestion: 'Ürünün kendisiyle ilgili yardımcı olabileceğimiz bir konu var mı?',
    },
    'cancel-before-shipment': {
      empathy: 'Siparişe artık ihtiyacınız olmadığını anlıyoruz; bu hiç sorun değil.',
      facts: '{{ order.id }} numaralı siparişiniz henüz kargoya verilmedi.',
      solution:
        'Lütfen siparişlerinizi açın, bu siparişi seçin ve iptal talebinizi oradan oluşturun. Talebinizi bize ulaşır ulaşmaz kabul edeceğiz; ödeme yaptıysanız tutar size iade edilecek.',
      closingQuestion: 'Siparişinizde iptal seçeneğini görebiliyor musunuz?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Siparişe artık ihtiyacınız olmadığını anlıyoruz; bu hiç sorun değil.',
      facts: '{{ order.id }} numaralı siparişiniz henüz kargoya verilmedi.',
      solution:
        'Lütfen “Siparişlerim” sayfasını açın, bu siparişi seçin ve “İptal talep et” düğmesine basın. Talebinizi bize ulaşır ulaşmaz kabul edeceğiz; Amazon size iptal onayını iletecek ve sizden ücret alınmayacak. Paket bundan önce yola çıkarsa size ulaştığında iade edebilirsiniz.',
      closingQuestion: 'Siparişinizde “İptal talep et” düğmesini görebiliyor musunuz?',
    },
    'cancel-after-shipment': {
      empathy:
        'Siparişe artık ihtiyacınız olmadığını anlıyoruz; mesajınız bize sipariş yola çıktıktan sonra ulaştığı için özür dileriz.',
      facts:
        '{{ order.id }} numaralı siparişiniz{% if tracking.carrier %} {{ tracking.carrier }} ile{% endif %} yola çıktı{% if tracking.number %}, takip numarası: {{ tracking.number }}{% endif %}.{% if tracking.eta %} Siparişinizin {{ tracking.eta | date }} tarihinde size ulaşması bekleniyor.{% endif %}',
      solution:
        'Siparişi artık durdurmak mümkün değil, ancak iade edebilirsiniz. Size ulaştığında “Siparişlerim” sayfasını açın, siparişi seçin ve iade talebi oluşturun. Ürün bize geri ulaştığında ödemenizi iade edeceğiz.',
      closingQuestion: 'Siparişi size ulaştığında iade etmek ister misiniz?',
    },
    'cancel-order-marketplace': {
      empathy: 'Siparişe artık ihtiyacınız olmadığını anlıyoruz; bu hiç sorun değil.',
      facts:
        '{{ order.id }} numaralı siparişiniz {{ marketplace.name }} tarafından paketlenip gönderiliyor; iptali de {{ marketplace.name }} üzerinden yapılabiliyor.',
      redirect:
        'Lütfen “Siparişlerim” sayfasını açın, bu siparişi seçin ve “Ürünleri iptal et” seçeneğine tıklayın. Bu seçenek artık sunulmuyorsa paket hazırlanmış demektir. Bu durumda paket size ulaştığında “Siparişlerim” sayfasından iade edebilirsiniz; {{ marketplace.name }} ödemenizi iade eder.',
      expectation: 'İptal onayını {{ marketplace.name }} hesabınızda göreceksiniz.',
      closingQuestion: 'Fikrinizi değiştirmenize ürünle ilgili bir konu mu neden oldu?',
    },
    'change-order-before-shipment': {
      empathy:
        'Siparişinizde bir değişiklik yapılması gerektiğini anlıyoruz ve size memnuniyetle yardımcı oluruz.',
      facts: '{{ order.id }} numaralı siparişiniz henüz kargoya verilmedi.',
      solution:
        'Değişiklik adresle ilgiliyse doğru adresin kaydedilmesi için lütfen adresi “Siparişlerim” sayfasından değiştirin. Başka bir değişiklik için neyin farklı olması gerektiğini bize ayrıntılı olarak yazın. Paket yola çıkmadan önce kontrol edip nelerin mümkün olduğunu size bildireceğiz.',
      closingQuestion: 'Tam olarak neyin değiştirilmesini istersiniz?',
    },
    'change-order-after-shipment': {
      empathy:
        'Siparişinizde bir değişiklik yapılması gerektiğini anlıyoruz; mesajınız bize sipariş yola çıktıktan sonra ulaştığı için özür dileriz.',
      facts:
        '{{ order.id }} numaralı siparişiniz{% if tracking.carrier %} {{ tracking.carrier }} ile{% endif %} yola çıktı{% if tracking.number %}, takip numarası: {{ tracking.number }}{% endif %}.{% if tracking.eta %} Siparişinizin {{ tracking.eta | date }} tarihinde size ulaşması bekleniyor.{% endif %}',
      solution:
        'Sipariş yoldayken artık değişiklik yapmak mümkün değil. Ürün size ulaştığında uygun olmazsa “Siparişlerim” sayfasından iade edebilirsiniz; bize geri ulaştığında ödemenizi iade edeceğiz.',
      closingQuestion: 'Paketi sipariş edildiği şekilde teslim alabilir misiniz?',
    },
    'change-order-marketplace': {
      empathy: 'Siparişinizde bir değişiklik yapılması gerektiğini anlıyoruz.',
      facts: '{{ order.id }} numaralı siparişiniz {{ marketplace.name }} tarafından paketlenip gönderiliyor.',
      redirect:
        'Sipariş henüz hazırlanıyorsa değişikliği kendiniz yapabilirsiniz: “Siparişlerim” sayfasını açın ve bu siparişi seçin. Değişiklik orada artık sunulmuyorsa {{ marketplace.name }} müşteri hizmetleri size nelerin hâlâ mümkün olduğunu bildirir.',
      expectation: 'Her değişikliğin onayını {{ marketplace.name }} hesabınızda göreceksiniz.',
      closingQuestion: 'Ürünün kendisiyle ilgili yardımcı olabileceğimiz bir konu var mı?',
    },
    'invoice-request': {
      empathy: 'Fatura almak elbette hakkınız; ayrıca istemek zorunda kaldığınız için özür dileriz.',
      facts: 'Talebiniz {{ order.id }} numaralı siparişinizle ilgili.',
      solution:
        '{% if invoice.isAttached %}Faturayı bu mesajın ekinde bulabilirsiniz.{% else %}Faturayı hazırlıyoruz ve siparişinize yükleyeceğiz; oradan indirebilirsiniz.{% endif %}',
      closingQuestion: 'Faturada siparişinizdeki ad ve adres mi yer almalı?',
    },
    'product-question': {
      empathy: 'Bu güzel bir soru; sormanıza memnun olduk.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Bu bilgi sorunuzu yanıtlıyor mu?',
    },
    'delivery-problem-notice': {
      empathy: '{{ order.id }} numaralı siparişinizin teslimatında bir sorun yaşandığı için özür dileriz.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} Güncel bilgilere göre siparişinizin {{ tracking.eta | date }} tarihinde size ulaşması bekleniyor.{% endif %}{% if tracking.url %} Gönderinizi buradan takip edebilirsiniz: {{ tracking.url }}{% endif %}',
      solution: 'Konuyla ilgileniyoruz. Bu durum size uygun değilse birlikte başka bir çözüm bulacağız.',
      closingQuestion: 'Bu durum sizin için yine de uygun mu?',
    },
    'address-question': {
      empathy:
        'Rahatsız ettiğimiz için özür dileriz: {{ order.id }} numaralı siparişinizi teslim edebilmek için bir bilgiye daha ihtiyacımız var.',
      facts: '{{ problem.text }}',
      solution: 'Yanıtınızı alır almaz paketi size göndereceğiz.',
      closingQuestion: 'Bu siparişin tam teslimat adresini teyit eder misiniz?',
    },
    'return-question': {
      empathy:
        '{{ order.id }} numaralı siparişinizdeki ürün beklentinizi karşılamadığı için özür dileriz. İadenizi tamamlamak için bir bilgiye daha ihtiyacımız var.',
      facts: '{{ problem.text }}',
      solution: 'Yanıtınızı alır almaz iade işlemini tamamlayacak ve ödemenizi iade edeceğiz.',
      closingQuestion: 'Bu konuda bize bilgi verebilir misiniz?',
    },
    'feedback-answer': {
      empathy:
        'Bunu bizimle paylaştığınız için teşekkür ederiz. Bu siparişte işler olması gerektiği gibi gitmediği için özür dileriz.',
      facts: '{{ answer.text }}',
      solution:
        'Görüşlerinizi ciddiye alıyoruz ve bizden kaynaklanan aksaklıklar üzerinde çalışıyoruz. Siparişinizle ilgili çözülmemiş bir konu varsa lütfen hesabınızdaki sipariş sayfasından bize yazın; gereğini yapacağız.',
    },
  },
});
