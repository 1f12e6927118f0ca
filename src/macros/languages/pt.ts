import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Brazilian Portuguese. */
export const pt: StarterSet = /* @__PURE__ */ starterSet({
  language: 'pt-BR',
  greeting: 'Olá, {{ buyer.name | name }},',
  publicGreeting: 'Olá,',
  thanks: 'Agradecemos a sua mensagem.',
  returning: 'Agradecemos a sua mensagem e a confiança em comprar conosco novamente.',
  repeated: 'Lamentamos que você tenha que nos escrever de novo sobre o mesmo assunto.',
  trackingFacts:
    '{% if tracking.number %}Seu pedido {{ order.id }} já está a caminho pela transportadora {{ tracking.carrier }}, com o código de rastreamento {{ tracking.number }}.{% if tracking.status %} O último status registrado é: {{ tracking.status }}.{% endif %}{% if tracking.eta %} A entrega está prevista para {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Você pode acompanhar o envio aqui: {{ tracking.url }}{% endif %}{% else %}Estamos preparando seu pedido {{ order.id }}, que sairá do nosso estoque até {{ order.shipBy | date }}, no máximo.{% endif %}',
  nextUpdate: 'Voltaremos a escrever para você até {{ reply.by | date }}, no máximo.',
  signature: 'Atenciosamente,\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Entendemos que você queira saber onde está o seu pedido e sentimos muito que tenha precisado perguntar.',
      solution:
        'Estamos acompanhando o seu pedido de perto. Se houver algum imprevisto, nós mesmos resolveremos isso com a transportadora; você não precisa fazer nada.',
      closingQuestion: 'Você precisa do pedido até alguma data específica?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Entendemos que você queira saber onde está o seu pedido e sentimos muito que tenha precisado perguntar.',
      facts:
        'O armazenamento, a embalagem e a entrega do seu pedido {{ order.id }} são feitos pela plataforma {{ marketplace.name }}.{% if tracking.eta %} A entrega está prevista para {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'O caminho mais rápido para ver o status atual é abrir “Seus pedidos”, escolher este pedido e selecionar “Rastrear pacote”. Se o pacote não avançar, o atendimento ao cliente da plataforma {{ marketplace.name }} consegue ver cada etapa do envio e poderá ajudar você imediatamente.',
      expectation: 'A página de rastreamento mostrará a nova data de entrega assim que houver uma alteração.',
      closingQuestion: 'Há algo sobre o produto em que possamos ajudar?',
    },
    'late-delivery': {
      empathy:
        'Pedimos desculpas pelo atraso do seu pedido. Você contava com a data prevista, e esperar é desagradável.',
      solution:
        'A responsabilidade é nossa. Estamos apurando o motivo do atraso e, se o pedido não chegar, faremos um novo envio ou o reembolso do valor total, como você preferir.',
      closingQuestion: 'Você prefere esperar o pedido ou já é tarde demais para você?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Pedimos desculpas pelo atraso do seu pedido. Você contava com a data prevista, e esperar é desagradável.',
      facts:
        'A entrega do seu pedido {{ order.id }} é feita pela plataforma {{ marketplace.name }}.{% if tracking.eta %} A nova previsão de entrega é {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Por favor, abra “Seus pedidos”, escolha este pedido e selecione “Rastrear pacote”: a nova data aparece ali. Se ela também já tiver passado, selecione “Problema com o pedido”; o atendimento ao cliente da plataforma {{ marketplace.name }} providenciará uma nova entrega ou a devolução do seu dinheiro.',
      expectation: 'A página mostrará a nova data assim que houver uma alteração.',
      closingQuestion: 'Há algo sobre o produto em que possamos ajudar?',
    },
    'not-received': {
      empathy:
        'Sentimos muito que o seu pedido não tenha chegado até você. Isso não deveria acontecer, e você não ficará sem uma solução.',
      facts:
        '{% if tracking.number %}Seu pedido {{ order.id }} foi enviado pela transportadora {{ tracking.carrier }}, com o código de rastreamento {{ tracking.number }}.{% if tracking.status %} O último status registrado é: {{ tracking.status }}.{% endif %}{% if tracking.url %} Você pode consultar o envio aqui: {{ tracking.url }}{% endif %}{% else %}Esta mensagem é sobre o seu pedido {{ order.id }}.{% endif %}',
      solution:
        'Nós cuidaremos disso: vamos esclarecer com a transportadora onde está o pacote e, se ele não for localizado, faremos um novo envio ou o reembolso do valor total. Você não ficará no prejuízo.',
      closingQuestion:
        'Se o pacote não for localizado, o que você prefere: um novo envio ou o seu dinheiro de volta?',
    },
    'not-received-marketplace': {
      empathy: 'Sentimos muito que o seu pedido não tenha chegado até você. Isso não deveria acontecer.',
      facts:
        'O envio do seu pedido {{ order.id }} foi feito pela plataforma {{ marketplace.name }}, que consegue ver cada etapa da entrega.',
      redirect:
        'Por favor, abra “Seus pedidos”, escolha este pedido e selecione “Problema com o pedido”. O atendimento ao cliente da plataforma {{ marketplace.name }} verificará o que aconteceu e, em seguida, providenciará uma nova entrega ou a devolução do seu dinheiro.',
      expectation: 'Você receberá a resposta da plataforma {{ marketplace.name }} diretamente na sua conta.',
      closingQuestion: 'Há algo mais sobre este produto em que possamos ajudar?',
    },
    'missing-item': {
      empathy:
        'Sentimos muito que o seu pedido tenha chegado incompleto. Entendemos o incômodo; o erro foi nosso.',
      facts:
        'Verificamos o seu pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Assim que você nos disser o que falta, faremos o envio sem nenhum custo; se preferir, reembolsaremos o valor correspondente.',
      closingQuestion: 'O que está faltando, e você prefere o envio ou o reembolso?',
    },
    'wrong-item': {
      empathy:
        'Sentimos muito que você tenha recebido o item errado. Você pediu outro produto, e o erro foi nosso.',
      facts:
        'Verificamos o seu pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Enviaremos o item certo ou faremos o reembolso do valor total, como você preferir. A devolução do item errado não terá nenhum custo para você.',
      closingQuestion: 'Você prefere receber o item certo ou o seu dinheiro de volta?',
    },
    'damaged-or-defective': {
      empathy:
        'Sentimos muito que o seu item tenha chegado danificado ou não funcione. Você tem todo o direito de recebê-lo em perfeito estado.',
      facts:
        'Verificamos o seu pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Vamos resolver isso: você pode escolher entre a troca sem custo e o reembolso do valor total. A devolução não terá nenhum custo para você.',
      closingQuestion: 'O que você prefere, a troca ou o seu dinheiro de volta?',
    },
    'not-as-described': {
      empathy:
        'Sentimos muito que o item não seja o que você esperava pela nossa descrição. Entendemos a sua decepção.',
      facts:
        'Verificamos o seu pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Você pode devolvê-lo sem nenhum custo, e faremos o reembolso do valor total. Também vamos verificar a descrição e corrigir o que não estiver certo.',
      closingQuestion: 'Você gostaria de devolvê-lo e pode nos dizer em que ele difere da descrição?',
    },
    'product-problem-marketplace': {
      empathy:
        'Pedimos desculpas pelo problema com o seu item. Você tem todo o direito de recebê-lo completo e em perfeito estado.',
      facts:
        'Verificamos o seu pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Somos responsáveis pelo nosso produto e vamos encontrar uma solução com você. Basta uma breve descrição do problema ou uma foto.',
      closingQuestion: 'Qual é exatamente o problema com o item, e qual solução você prefere?',
    },
    'return-request': {
      empathy:
        'Sentimos muito que o item não tenha atendido às suas expectativas. Você pode devolvê-lo sem problema.',
      facts:
        'Esta mensagem é sobre o seu pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Por favor, abra “Seus pedidos”, escolha o pedido e solicite a devolução ali. Vamos aprová-la, e você encontrará a etiqueta e o endereço no mesmo lugar. Assim que recebermos o item de volta, faremos o reembolso.',
      closingQuestion: 'Há algum problema com o item que devamos conhecer?',
    },
    'return-request-marketplace': {
      empathy:
        'Sentimos muito que o item não tenha atendido às suas expectativas. Você pode devolvê-lo sem problema.',
      facts:
        'O envio do seu pedido {{ order.id }} foi feito pela plataforma {{ marketplace.name }}, que também recebe a devolução e faz o reembolso.',
      redirect:
        'Por favor, abra “Seus pedidos”, escolha o pedido e selecione “Devolver ou substituir itens”. Ali você verá a etiqueta, as opções para entregar o pacote e a data do seu reembolso.',
      expectation: 'A plataforma {{ marketplace.name }} confirmará cada etapa na sua conta.',
      closingQuestion: 'Há algum problema com o item que devamos conhecer?',
    },
    'refund-status': {
      empathy:
        'Entendemos que você está esperando o seu dinheiro e sentimos muito que tenha precisado perguntar sobre isso.',
      facts:
        '{% if refund.amount %}Para o seu pedido {{ order.id }}, fizemos um reembolso de {{ refund.amount | money }}{% if refund.issuedAt %} em {{ refund.issuedAt | date }}{% endif %}.{% else %}O reembolso do seu pedido {{ order.id }} ainda não foi realizado.{% endif %}',
      solution:
        '{% if refund.amount %}O valor é devolvido pela mesma forma de pagamento que você usou; o prazo para aparecer na sua conta depende do seu banco.{% else %}Estamos verificando isso agora e reembolsaremos o valor devido a você.{% endif %}',
      closingQuestion: 'Você tem alguma dúvida sobre o valor?',
    },
    'refund-status-marketplace': {
      empathy:
        'Entendemos que você está esperando o seu dinheiro e sentimos muito que tenha precisado perguntar sobre isso.',
      facts:
        'O envio do seu pedido {{ order.id }} foi feito pela plataforma {{ marketplace.name }}, que também recebe a devolução e faz o reembolso.',
      redirect:
        'Por favor, abra “Seus pedidos”, escolha o pedido e selecione “Ver status da devolução/reembolso”: o valor e a data aparecem ali. Se algo não parecer correto, o atendimento ao cliente da plataforma {{ marketplace.name }} consegue ver o pagamento e poderá ajudar você imediatamente.',
      expectation:
        'A plataforma {{ marketplace.name }} confirmará o reembolso na sua conta assim que ele for realizado.',
      closingQuestion: 'Há algo sobre o produto em que possamos ajudar?',
    },
    'cancel-before-shipment': {
      empathy: 'Entendemos que você não precisa mais do pedido; não há nenhum problema.',
      facts: 'Seu pedido {{ order.id }} ainda não foi enviado.',
      solution:
        'Por favor, abra a página dos seus pedidos, escolha este e solicite o cancelamento ali. Aceitaremos a solicitação assim que ela chegar, e tudo o que você tiver pago será devolvido.',
      closingQuestion: 'A opção de cancelar aparece no seu pedido?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Entendemos que você não precisa mais do pedido; não há nenhum problema.',
      facts: 'Seu pedido {{ order.id }} ainda não foi enviado.',
      solution:
        'Por favor, abra “Seus pedidos”, escolha este pedido e clique em “Solicitar cancelamento”. Aceitaremos a solicitação assim que ela chegar, a Amazon enviará a confirmação e nada será cobrado de você. Se o pacote sair antes disso, você poderá devolvê-lo depois que ele chegar.',
      closingQuestion: 'O botão “Solicitar cancelamento” aparece no seu pedido?',
    },
    'cancel-after-shipment': {
      empathy:
        'Entendemos que você não precisa mais do pedido e sentimos muito que a sua mensagem tenha chegado depois do envio.',
      facts:
        'Seu pedido {{ order.id }} já está a caminho{% if tracking.carrier %} pela transportadora {{ tracking.carrier }}{% endif %}{% if tracking.number %}, código de rastreamento {{ tracking.number }}{% endif %}.{% if tracking.eta %} A entrega está prevista para {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Não é mais possível interromper o envio, mas você pode devolver o pedido: quando ele chegar, abra “Seus pedidos”, escolha-o e solicite a devolução. Faremos o reembolso assim que o recebermos de volta.',
      closingQuestion: 'Você gostaria de devolvê-lo quando chegar?',
    },
    'cancel-order-marketplace': {
      empathy: 'Entendemos que você não precisa mais do pedido; não há nenhum problema.',
      facts:
        'A embalagem e o envio do seu pedido {{ order.id }} são feitos pela plataforma {{ marketplace.name }}, e é nela que o pedido pode ser cancelado.',
      redirect:
        'Por favor, abra “Seus pedidos”, escolha este pedido e selecione “Cancelar itens”. Se essa opção não aparecer mais, o pacote já foi preparado: depois que ele chegar, você poderá devolvê-lo em “Seus pedidos”, e a plataforma {{ marketplace.name }} fará o reembolso.',
      expectation: 'A plataforma {{ marketplace.name }} confirmará o cancelamento na sua conta.',
      closingQuestion: 'Houve algo no produto que fez você mudar de ideia?',
    },
    'change-order-before-shipment': {
      empathy: 'Entendemos que algo no seu pedido precisa ser alterado e teremos prazer em ajudar.',
      facts: 'Seu pedido {{ order.id }} ainda não foi enviado.',
      solution:
        'Se for o endereço, altere-o, por favor, em “Seus pedidos”, para que o correto fique registrado. Se for outra coisa, diga-nos exatamente o que deve mudar: verificaremos antes de o pacote sair e confirmaremos o que é possível.',
      closingQuestion: 'O que exatamente deve ser alterado?',
    },
    'change-order-after-shipment': {
      empathy:
        'Entendemos que algo no seu pedido precisa ser alterado e sentimos muito que a sua mensagem tenha chegado depois do envio.',
      facts:
        'Seu pedido {{ order.id }} já está a caminho{% if tracking.carrier %} pela transportadora {{ tracking.carrier }}{% endif %}{% if tracking.number %}, código de rastreamento {{ tracking.number }}{% endif %}.{% if tracking.eta %} A entrega está prevista para {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Não é mais possível alterá-lo durante o transporte. Se ele não for adequado quando chegar, você pode devolvê-lo em “Seus pedidos”, e faremos o reembolso assim que o recebermos de volta.',
      closingQuestion: 'Você pode receber o pacote da forma como foi pedido?',
    },
    'change-order-marketplace': {
      empathy: 'Entendemos que algo no seu pedido precisa ser alterado.',
      facts:
        'A embalagem e o envio do seu pedido {{ order.id }} são feitos pela plataforma {{ marketplace.name }}.',
      redirect:
        'Enquanto o pedido estiver em preparação, a alteração pode ser feita por você: abra “Seus pedidos” e escolha este pedido. Se a opção não aparecer mais, o atendimento ao cliente da plataforma {{ marketplace.name }} dirá o que ainda é possível.',
      expectation: 'A plataforma {{ marketplace.name }} confirmará cada alteração na sua conta.',
      closingQuestion: 'Há algo sobre o produto em que possamos ajudar?',
    },
    'invoice-request': {
      empathy: 'Com certeza você receberá a sua nota fiscal, e sentimos muito que tenha precisado pedi-la.',
      facts: 'Esta mensagem é sobre o seu pedido {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}A nota fiscal está anexada a esta mensagem.{% else %}Estamos preparando a nota fiscal e vamos incluí-la no seu pedido, onde você poderá baixá-la.{% endif %}',
      closingQuestion: 'O nome e o endereço do pedido são os que devem constar na nota fiscal?',
    },
    'product-question': {
      empathy: 'É uma boa pergunta, e ficamos felizes que você a tenha feito.',
      facts: '{{ answer.text }}',
      closingQuestion: 'Isso responde à sua pergunta?',
    },
    'delivery-problem-notice': {
      empathy: 'Pedimos desculpas: há um problema com a entrega do seu pedido {{ order.id }}.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} A nova previsão de entrega é {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Você pode acompanhar o envio aqui: {{ tracking.url }}{% endif %}',
      solution:
        'Já estamos cuidando disso. Se isso não funcionar para você, encontraremos outra solução juntos.',
      closingQuestion: 'Isso ainda funciona para você?',
    },
    'address-question': {
      empathy:
        'Desculpe o incômodo: para entregar o seu pedido {{ order.id }}, precisamos de mais uma informação.',
      facts: '{{ problem.text }}',
      solution: 'Assim que tivermos a sua resposta, o pacote será enviado para você.',
      closingQuestion: 'Você pode, por favor, confirmar o endereço completo para este pedido?',
    },
    'return-question': {
      empathy:
        'Sentimos muito que o item do seu pedido {{ order.id }} não tenha atendido às suas expectativas. Para concluir a devolução, precisamos de mais uma informação.',
      facts: '{{ problem.text }}',
      solution: 'Assim que tivermos a sua resposta, concluiremos a devolução e faremos o reembolso.',
      closingQuestion: 'Você pode nos dar essa informação, por favor?',
    },
    'feedback-answer': {
      empathy: 'Agradecemos por nos contar. Sentimos muito que este pedido não tenha saído como deveria.',
      facts: '{{ answer.text }}',
      solution:
        'Levamos as suas observações a sério e estamos trabalhando no que deu errado da nossa parte. Se ainda houver algo pendente no seu pedido, escreva para nós, por favor, pela página desse pedido, e nós resolveremos.',
    },
  },
});
