import type { PolicyLanguage } from '../policy-language.ts';

/** Portuguese, of Brazil and of Portugal. */
export const pt: PolicyLanguage = {
  language: 'pt',
  words: {
    'product-review':
      'comentario* | resenha* | recens* | (avaliac*|opiniao|nota|classificac*) (do|ao|no|sobre [o]|deste|desse|de) (produto*|item|artigo) | (pagina|ficha) do (produto|item|artigo)',
    'seller-feedback':
      'vendedor* | feedback* | (nossa|da|a|sobre a) loja | nosso (atendimento|servico|perfil)',
    rating: 'avaliac* | estrela* | classificac* | nota | notas | pontuac* | opiniao | opinioes',
    a0: 'avaliac* | comentario* | opiniao | opinioes | feedback* | review* | resenha* | classificac* | pontuac* | depoimento* | recens* | critica* | nota | notas',
    av: 'avaliac* | comentario* | opiniao | opinioes | feedback* | review* | resenha* | classificac* | pontuac* | depoimento* | recens* | estrela* | critica* | (sua|uma|boa|ma|melhor|essa|esta|a|tua) (nota|notas)',
    'no-av':
      'nota (fiscal|fiscais|de (credito|devolucao))|tom* nota | na (minha|nossa|sua) opiniao | mud* de opiniao | (em|sob|para) avaliac* | classificac* (etaria|energetica|de seguranca) | controlo parental | pontos da critica | critica especializada | nota (de rodape|musical|de musica) | notas (musicais|de) | avaliac* (tecnica|medica|do (caso|pedido|problema|defeito|dano|equipamento))',
    lv: 'deix* | escrev* | escrit* | public* | post* | dar | der | dando | deu | partilh* | compartilh* | fazer | faca | fizer* | faz | coloc* | envi* | mand* | atribu* | regist* | avali* | ganh* | receb* | oferec*',
    rt: '(avalie|avaliar|avaliem|avalia|classifique) [o|a|o seu|a sua|a nossa|seu|sua|nosso|nossa|este|esta] (produto*|artigo*|item|compra|pedido|loja|atendimento|experiencia|servico|vendedor*) | (avalie|avaliar|classifique) (nos|me) | (nos|me) avali* | (de|ao|para) avaliar',
    bom: 'bom | boa | boas | bons | positiv* | favorav* | excelent* | otim* | maxim* | perfeit* | melhor* | bonit* | linda | simpatic* | legal | alta | caprichad* | top',
    ga: '(5|cinco|4|quatro) [ou 5] estrel* | {bom} {a0} | {a0} [muito|bem] {bom} | {a0} [de|com] (5|cinco|10|dez) | (todas as|com as) [5|cinco] estrelas | nota (10|dez) | 5 5|(5|cinco) estrelinha*|(nota|pontuacao|classificacao|avaliacao) (maxima|alta|10|dez)|estrelinhas',
    ba: '(ma|mau|negativ*|ruim|ruins|baixa) {a0} | {a0} (negativ*|ruim|ruins|baixa|desfavorav*|ma)',
    ch: 'alter* | mud* | modific* | edit* | remov* | remoc* | retir* | apag* | exclui* | excluir | exclua* | exclusao | delet* | elimin* | corrig* | atualiz* | actualiz* | revis* | rever | reveja* | reveem | reconsider* | ajust* | tir* a | tirar | repens* | cancel* | anul* | troque | trocar | trocasse | troca (a|o|essa|esse|sua|seu) | retific* | rectific* | suprim* | ocult* | reescrev* | refaz* | refac* | refez | reformul* | reavali* | reanalis* | repond* | revisit* | edic* | suaviz* | (dar|de|desse) um jeito | (nova|outra|segunda) (olhada|leitura|vista de olhos|chance) | voltar a (ver|avaliar|ler|olhar) | volte a (ver|avaliar|ler) | pens* (melhor|de novo|outra vez|novamente) | tire (a|o|essa|esse) | substitu* | voltar atras',
    gift: 'presente* | brinde* | oferta* | vale (presente|compra*|desconto|oferta) | cupom | cupo* | cupao | desconto* | reembols* | estorn* | cashback | premio* | premi* | sorteio* | sorte* | gratis | gratuit* | garantia | credito* | dinheiro | pix | paypal | {currency} | reais | bonus | compens* | indemniz* | indeniz* | devolv* | cartao presente | recompens* | amostra* | mimo* | voucher* | % | oferec* | surpresa*',
    gp: 'brinde*|mimo*|vale (presente|compra*|desconto|oferta)|cupom|cupo*|cupao|desconto*|cashback|credito de|bonus|voucher*|amostra*|%|gratis|gratuit*|oferta de|cartao presente',
    refund: 'reembols* | estorn* | devolv* | devoluc* do (valor|dinheiro|montante)',
    replacement:
      'substitu* | (nov*|outr*|segund*) (unidade*|produto*|item|itens|peca*|artigo*|exemplar*|encomenda|pacote) | (um|uma) (outr*|nov*) | reposic*',
    pieces:
      'peca* | unidade* | pcs | un | itens | item | artigo* | x | pares | pacotes | conjuntos | exemplar*',
    salutation: 'car* | prezad* | ola | oi | bom dia | boa tarde | boa noite | estimad* | exm*',
    title: 'sr | sra | senhor | senhora | dr | dra | dona | seu',
    nobody:
      'client* | comprador* | consumidor* | senhor* | amig* | tod* | a | ao | e | equipe | equipa | amazon | obrigad* | nos | eu | seu | sua | o | tudo',
    hours: 'hora | horas | h | hs',
    days: 'dia | dias',
    'working-days': '(dia|dias) uteis | dia util',
    weeks: 'semana | semanas',
    today: 'hoje | ainda hoje | esta tarde | esta noite | imediatamente | agora mesmo',
    tomorrow: 'amanha',
    within:
      'em [ate] | dentro de | no prazo [maximo] de | ate | daqui a | nas proximas | nos proximos | em cerca de | num prazo de',
    placeholder:
      '[seu] nome [do (cliente|comprador|produto)] | (numero do|n do) (pedido|rastreio) | pedido | encomenda | data | codigo de rastreio | produto | artigo | valor | empresa | loja | link | endereco | morada | motivo | assinatura | cliente | transportadora',
    'fill-in': 'inser* | preench* | digit* | coloc* | complet* | indi* aqui | a definir | tbd | todo',
    delivery: 'entreg* | cheg* | receb*',
    dispatch: 'envi* | expedi* | despach* | post* | mand* | sai | sair* | saiu',
    us: '(ligue|liga|ligar|fal*|contat*|contact*|escrev*|envi*|mand*|adicion*|chame|chama|chamar|telefon*|procur*|encontr*|respond*|pass*) (nos|me|para (nos|mim)|pra (gente|mim|nos)|conosco|connosco|comigo|a gente|com a gente) | (nos|me) (ligue|ligar|chame|chama|chamar|contat*|contact*|escrev*|envi*|mand*|adicion*|procur*|pass*) | (entre|entrar|em) (contato|contacto) | entr* em (contato|contacto)',
    chan: '{apps} | whats | wpp | zap | zapzap | e mail | email | mail | correio eletronico | telefone | telemovel | celular | tel | sms | (nosso|meu|este|no) numero | {an-email} | {a-phone}',
    tell: 'contat* | contact* | fal* | escrev* | dig* | avis* | inform* | cham* | mensagem | procur* | comunic* | conosco | connosco | resolv*|(mande|manda|envie|deixe) [nos|me|uma] mensagem|chamem|escreve|(de|da|dar|dando) [nos|a gente] [a|uma|primeiro] (oportunidade|chance|hipotese)|oportunidade de|chance de|ajudar|solucion*',
    happy:
      'satisfeit* | content* | gostou | gostar | gostarem | goste | gostando | adorou | amou | curtiu | feliz* | agrad* | correu bem | deu tudo certo | correspond* | encantad* | positiv*',
    sad: 'insatisfeit* | descontent* | decepcion* | desiludid* | caso contrario | se nao | nao (gostou|gostar|ficou|esteja|estiver)|nao (correu|ficar|correspond*|esta|atendeu)|(algum|alguma|qualquer|houver|houve|tiver|teve) [algum|alguma|qualquer] (problema*|coisa|defeito|questao|insatisfac*)|algo [nao|de] (errado|saiu|correu|esteja)|infeliz*|nao ?|desagrad*',
    must: 'por favor | favor | deve | devera | precisa* | pode* | pedimos | peco | pedir | aconselh* | recomend* | suger* | basta | tem (de|que) | tera (de|que) | melhor | teria que | convem | agradec* | queira | cabe* | tente | solicit*',
    inf: 'contat* | contact* | ligar | ligue | telefonar | falar | perguntar | procurar | reclamar | dirigir | consultar | ver | ir | verificar | recorrer | acionar | cobrar | pedir | escrever | acompanhar',
    go: 'contate | contacte | contata | ligue | liga | fale | fala | pergunte | procure | reclame | dirija | dirijase | consulte | va | vai la | verifique | recorra | acione | cobre | contatem | entre em contato | entre em contacto | veja | peca | escreva | abra',
    car: 'transportador* | correio | correios | carteiro | entregador* | estafeta* | motorista | empresa de (entrega*|transporte*) | {carrier-names} | jadlog | loggi | total express | sedex | distribuidor* | agencia dos | motoboy|{car0}',
    mk: 'fabricante* | fabrica | marca | assistencia tecnica | importador* | fornecedor*|fabricantes|marca oficial|suporte da marca|representante da marca|produtor',
    mp: '{marketplace-names} | mercado livre | shopee | worten | fnac | magalu | a plataforma | o marketplace',
    blame: 'culpa* | responsab* | responsavel | erro',
    will: '(vamos|vou|iremos|irei|podemos|posso|estamos a|estou a) | *aremos | *eremos | *iremos | *arei | *erei | *irei | ja',
    next: '(compr*|encomend*) (de novo|novamente|outra vez|mais) | (proxim*|futur*|seguinte|segund*|nov*|outra) (compra*|pedido*|encomenda*) | (proxim*|futur*) (vez|visita) | compra* (seguinte*|futur*)|(proxim*|futur*) (comprinha*|pedidinho*)|(compras|encomendas|pedidos) (seguintes|futur*)',
    site: '(nosso|nossa|meu|minha|proprio|propria) (site|website|web site|loja (online|virtual|oficial|propria|fisica|on line)|ecommerce|e commerce|instagram|showroom) | no (instagram|site oficial|website oficial|showroom) | sites nossos',
    va: 'avalie|avalia|avaliar|avaliem|avaliam|avaliarem|avaliou|avaliando|avaliares|avaliasse|avaliaram|avaliado|comentar|comente|comentem|comentam|comentou|comentarem|comenta|resenhar|classifique|classificar|classificarem|opinar|opine',
    wv: '{va}|{av}|(conte|conta|diga) [isso] (aos|para os|a outros) [outros] (clientes|compradores)|(conte|contar|conta|partilh*|compartilh*) [a] [sua] experiencia|(conte|conta|diga|dizer) [nos] [pra gente] o que (achou|acha)',
    gv: 'envi*|mand*|ganh*|receb*|devolv*|reembols*|estorn*|credit*|prolong*|estend*|prorrog*|dobr*|duplic*|dar|damos|dou|daremos|oferec*|premi*|sorte*|concorr*|particip*|habilit*|retribu*|recompens*|compens*|leva|levam|leve|liber*|pagamos|pago|pagaremos|fica|ficam|tem|tera|terao|aument*|acrescent*',
    gf: 'presente*|brinde*|mimo*|lembranc*|prenda*|vale|vales|voucher*|cupom|cupons|cupao|cupoes|desconto*|reembols*|estorn*|cashback|premio*|sorteio*|sorteam*|rifa|garantia|garantias|credito*|dinheiro|pix|{currency}|reais|bonus|recompens*|amostra*|surpresa*|gratis|gratuit*|de graca|gift card|{payment}|saldo|suplementar|de volta|peca extra|extra',
    hp: '{happy}|a altura|expectativ*|merec*|valeu a pena|superou|agradou|agrade|agradar|curtir|(correu|tudo|experiencia|atendimento|servico|compra) [esta|estiver|correu|foi|tenha sido|ficou|chegou] (boa|bom|bem|certo|certinho|otim*|excelent*|perfeit*|legal|positiv*|conforme|em ordem)',
    rev: '{av}|avali*',
    car0: 'cargueir*|companhia de transportes|empresa transportadora|ponto de (recolha|entrega)|posto dos correios|logistica|estacao dos correios|portador|azul cargo|melhor envio|nacex|motoqueiro',
    'no-gift': '{free0}|{no-av}',
    free0:
      'independente*|sem relacao|nao depende|nada a ver|qualquer que seja|sem qualquer|nao (influencia|altera|afeta)|nunca|nao oferecemos|nao damos|ja (foi|reembols*|devolv*|envi*)|(reembols*|envi*|devolv*|emit*)amos (ontem|hoje)|lament*|desculp*|obrigad* pel*|agradecemos a sua|anteriormente',
  },
  months:
    'janeiro/jan|fevereiro/fev|marco/mar|abril/abr|maio/mai|junho/jun|julho/jul|agosto/ago|setembro/set|outubro/out|novembro/nov|dezembro/dez',
  phrases: {
    negation: {
      find: [
        '(nao|nunca|jamais|sem|nem|nenhum*|proibid*|tampouco|independente*|contra as|em vez de|ao inves de|inutil)',
      ],
    },
    'negation-after': {
      find: [
        '(e|sao|seria|esta) (proibid*|contra|vedad*)|nao (fazemos|vendemos|aceitamos|podemos|trabalhamos|e (possivel|permitido)|pode)',
      ],
    },
    'no-negation': {
      find: [
        '(em vez|ao inves) de ... {rev}|{av} ... nao .. (correspond*|reflet*|reflect*|condiz*|represent*|faz*|just*|verdad*)|nao ... (menos|abaixo) .. estrel*|nao (avalie|avaliem|avalies|publique|escreva|deixe) [nos|me|ainda|logo]|nao .. ?|(ja|que) nao (e|esta) . (just*|correct*|corret*|verdad*)|nao .. (hesit*|deix*|perc*|esquec*|perd*|exit*|duvide*|preocup*)|(se|caso|quando) ... (nao|nenhum*)|nao [esta|esteja|ficou|estiver] ({happy}|so|apenas|totalmente)|(nao avali* .. {tell}|(sem|nao) (acesso|leio|lemos|vejo))|(por que|porque|ainda|senao) nao|sem (problema*|custo*|duvida|demora|compromisso|hesit*|falta|pass*|{ch}|usar|intermedi*)|(nao|nunca|sem) ... {ba}|(nao|nem) ... (enquanto|antes|sem que|ate)',
      ],
    },
    'off-platform-contact': {
      find: [
        '(contate|contacte|contactar|contatar|fale|fala|falar|escreva|escrever|ligue|liga|ligar|chame|chama|chamar|mande|manda|envie|envia|entre em contato|entre em contacto|procure|atend*) ... (pelo|por|via|no|atraves do|atraves de|para o|pro|pelos|nos|ao) . [nosso|meu|numero] {chan} ! ({car}|{mk}|{marketplace-names}|seu (e mail|email|telefone|celular|telemovel)|lhe)',
        '(deix*|pass*|inform*|diga|indique|envie|mande|manda|forneca|partilhe|compartilhe|preciso|precisamos|qual) .. (seu|teu|um) (e mail|email|telefone|numero|numero de (telefone|telemovel|celular|whatsapp|contacto)|celular|telemovel|whats*|zap|contacto (telefonico|pessoal)|endereco de (email|e mail)) [pessoal] ... (lhe|te|para|que|pra|e|assim) ! ({car}|entreg*|motorista|apartamento|iban|casa|porta|pedido)',
        '(da|de|dar|dao|dando) [nos|me|a gente] (um|uma) (toque|apitadela|ligadinha|ligada|alo|telefonema|chamada|apito)',
        'loja fisica & (passe|venha|vem|passa|visit*|troc*|compr*|levant*)',
        '(acert*|liquidar|liquide|quit*|completar|diferenca|pague|pagar|pagando|paga|transfir*) ... (mb way|mbway|pix|paypal|transferencia|deposito (bancario|na|em)|boleto|(para|na|a) nossa conta|multibanco|dinheiro vivo) ! ({refund}|credit*|reembols*|metodo|amazon)',
        '(compr*|encomend*|ped*|fech*|negoci*) ... (direto|diretamente|directamente) .. (conosco|connosco|comigo|a gente|site|loja|fabrica|nos) & (barat*|tax*|comiss*|prox*|site|preco|sem|sai|cancel*|desconto*)',
        '(visit*|conhec*|encontr*|loja|catalogo|linha|site) ... {a-link} & (visit*|conhec*|encontr*|compr*|encomend*)',
        '(escrev*|envi*|mand*|contat*|contact*|lig*|cham*|respond*) ... ({an-email}|{a-phone}) ! {car}',
        '(por|no|pelo|via) (whatsapp|whats|zap|wechat|telegram|messenger|viber|skype|instagram|insta|facebook|signal|zapzap|wpp)',
        '(ajud*|respond*|contact*|contat*|escrev*|trat*|atend*|resolv*) .. por (telefone|e mail|email|sms) ! ({car}|receb*|fatura|nota)',
        '(meu|nosso) (e mail|email|numero|telemovel|celular|telefone) & (escrev*|lig*|contat*|contact*|fal*|envie|mande)',
        '{site} & (barat*|compr*|encomend*|%|pag*) ! (obrigad*|agradec*)',
        '(faz*|faca|mand*|faz me) .. (pix|transferencia|mb way|{payment}) ! {refund}',
        '{us} ... {chan} ! {marketplace-names} com',
        '(mande|manda|mandar|envie|envia|enviar|escreva|escreve|encaminhe|contact*|contat*) ... (para|pro|pra|no|pelo|por|via|em|ao) [o|nosso|meu|um|endereco de] {chan}|(ligue|liga|telefone|ligar|telefonar) [ja] (nos|me|para (nos|mim|a nossa|o nosso)|pra (nos|gente|mim))|(me|nos) (ligue|liga|ligar|telefone)|(da|de|dar|fazer) (nos|me) um (toque|telefonema)|(me|nos|mand*|pass*|envi*) .. ((seu|teu) (whatsapp|whats|zap|telefone|e mail|email|celular|telemovel|contato|contacto|numero (de (telefone|telemovel|celular|contacto|contato|whatsapp)|que|e a gente|pra|para))|o (whatsapp|whats|zap|numero de (telefone|telemovel|celular|contacto|contato|whatsapp))) ... (lig*|fal*|cham*|contat*|contact*|envi*|mand*|combin*|resolv*)|(nosso|meu|nossa) ({apps}|whats|zap|wpp|numero (de|do|direto)|telefone|celular|telemovel|linha direta|e mail|email|contato direto)|(compr*|encomend*|visit*|ped*|acess*|conhec*|vej*|consult*|encontr*|pass*|pag*|mais barat*|confir*|va|entr*) ... {site}|(compr*|encomend*|pag*|negoci*|vend*|fech*|ped*) ... (diretamente|directamente|direto|por fora) .. (conosco|connosco|comigo|com a gente|da gente|a nos|de nos|nossa|com nos)',
        '(pague|pagar|pagando|paga|transferir|transfira|transferencia|deposite|depositar|diferenca|sinal) ... ({payment}|transferencia|(para|na|a) (nossa|minha) conta|chave pix|nib|multibanco|boleto) ! ({refund}|credit*|amazon|bluetooth)',
        '(por fora|fora|sem passar pel*|sem usar|sem intermedi*) . (da|do|a|o|pela) . ({marketplace-names}|plataforma|site|marketplace|aplicativo|taxa*|comiss*)|por fora ... (fech*|combin*|resolv*|compr*|fica)|(escane*|leia|digitaliz*|aponte) ... (qr|codigo) ... ({apps}|zap|fal*|grupo|atend*|conosco|connosco|nos)|(continu*|convers*|fale|fala|falar|falamos|tratar|tratamos|resolv*|combinar|combinamos|atend*|mais (rapido|facil|pratico)|melhor) .. (pelo|por|via) . {chan}|(continu*|convers*|fale|fala|falar|falamos|tratar|tratamos|resolv*|combinar|combinamos|atend*|mais (rapido|facil|pratico)) .. (no|ao) . ({apps}|whats|zap|wpp)|(cham*|adicion*|grupo|add) .. ({apps}|whats|zap|wpp)',
      ],
      unless: [
        '(lig*|telefon*) lhe .. (antes|hora|quando)',
        'nunca pedimos',
        'nao fazemos',
        '(siga|sigam|segue|curta|curtam) [nos|a gente|nossa|nosso|me|a nossa|o nosso] .. (instagram|insta|facebook|tiktok|redes)',
        '({car}|tecnico) .. (lig*|contat*|contact*|telefon*|envi*)',
        '(compativ*|notificac*|bluetooth|relogio|alarme|sensor|deteta*|campainha|definicoes|coluna|tela|ecra|emparelh*|detect*|alerta*|camera manda|camara envia|impressora|termometro|login|iniciar sessao)',
        '(do|no|com o|ao) (seu|teu) (telefone|celular|telemovel)',
        '{marketplace-names} .. (envia|manda|contacta|contata|avisa|enviara) ... (e mail|email|telefone|sms)',
      ],
    },
    promotion: {
      find: [
        '(us*|utilize|utiliz*|aplique|insira|resgat*|digite) .. (cupom|cupao|codigo|vale|voucher) ... (ganh*|%|desconto*|tenha|obtenha|receb*|poup*|econom*|loja|compr*) ! (ja|manual|ativac*|rastre*)',
        '(frete|portes|envio|entrega) (gratis|gratuit*|por nossa conta|oferecid*) ... (pedidos|compras|encomendas|mes|semana|loja|acima|a partir|tudo)|(volt*|torn*) (a|e) (comprar|encomendar|compre|encomende) ... ({gp}|preco especial|condicoes especiais)',
        '(outr*|mais|varios|novos|novas) (modelos|produtos|cores|artigos|itens|opcoes|pecas) ... (promoc*|desconto*|nossa loja|catalogo|quer (dar|ver)|dar uma olhada|vista de olhos|confir*|espreit*|saldos|oferta) ! ({replacement}|troc*|devol*|substitu*)',
        '(acab* de (chegar|lancar|sair)|chegaram|chegou|lancamos|recebemos|estreamos) .. (novidades|nossas|nossos|nossa (nova|linha|colecao)|nova (colecao|linha)|novos (modelos|produtos)|novas (cores|pecas)) ! (armazem|stock|estoque|hoje)',
        '{next} ... (preco*|especial|condic*|frete|portes|barat*|vantage*|mimo*|vale|% ) ! (endereco|morada|mesmo preco|verific*)',
        '(preco*|desconto*|condic*|frete|portes|vale|mimo*|%|barat*|surpresa|oferta) ... (proxim* (compr*|encomenda*|pedido*|vez)|quando voltar|seguinte compra)',
        '(recomend*|suger*|aconselh*|que tal|experiment*|conheca|conhecam|descubr*|descobr*|adicion*|dispomos|espreit*|olhada|vista de olhos|confira|veja) .. (nosso|nossa|nossos|nossas) ... (ideal|ideais|combina*|casam|fica* otim*|complement*|acessorio*|colecao|linha|gama|novidade*|promoc*|desconto*|kit) ! (endereco|morada|pagina do|tamanho|tabela|etiqueta)',
        '(conheca|conhecam|descubra|espreite|visite|explore|olhada|vista de olhos|confira) .. (nosso|nossa|nossos|nossas) . (loja|pagina|vitrine) ! (pagina do|conta)',
        '(temos|vendemos|dispomos|fazemos|trabalhamos) [tambem|ainda|com] ... (combin*|condiz*|a condizer|complement*|que casa*|perfeit* para|ideal para|ideais para|em promoc*|promoc*|com desconto|saldos|que vao bem|vai adorar|vai gostar)|(leve|leva|pague|compre|comprando|na compra de|levando) (2|3|4|dois|duas|tres|quatro|mais) ... (pague|gratis|oferta|oferec*|metade|desconto*|%)|% mais barat*|(agora so|por apenas|por so|por somente) ... (em vez de|ao inves de) . {currency}',
        '(liquidac*|saldos|queima de estoque|oferta relampago) ! (compr*|pedido|pag*|durante)',
        '(liquidac*|saldos|promoc*) && ate . %',
        '(linha|colecao|gama|tod*) .. (em promoc*|em saldo*|com desconto|metade do preco)|% (em|de desconto em) (tod*|noss*)|(temos|vendemos) ... (a condizer|a combinar|que combinam)|(nossa|nosso) .. (fica* (bem|otim*|perfeit*|lind*)|combinam|combina bem|perfeit*|ideal) .. com|(tambem temos|temos tambem|vendemos tambem) ... (aproveit*|combin*|promoc*|acessorio*|capa*|condizent*)|({gp}|codigo (de|promo*)|promoc*|mais barat*|preco especial|frete gratis|portes gratis|condicoes especiais) ... {next}|{next} ... (desconto*|cupom|cupao|codigo|%|promoc*|gratis|gratuit*|brinde*|mais barat*)|(codigo|cupom|cupao|vale) [de] (promo*|desconto)',
        '(conheca|conhecam|conhecer|descubr*|descobr*|veja*|ver|vej*|olhada|confir*|espreit*|explor*|visit*|tambem (temos|vendemos)|interess*|gostar*|recomend*|experiment*|aproveit*|olhar|combina*|complet*) .. ((nossa|nosso|nossas|nossos) . (outr*|nov*|linha|colec*|gama|catalogo|selecao|ofert*|promoc*|acessorio*|lancament*|saldos)|(a|o|as|os|de|na|nas) (nova* (linha|colec*|gama)|linha (completa|infantil|nova)|colec*|gama|catalogo|selecao|ofertas|promoc*|lancament*|saldos|novidades|outr* (produtos|modelos|artigos))) ! (endereco|morada|prazo|fatura|etiqueta|manual|diferenca|{refund}|foto*|data)',
        '(nossa|nosso|nossas|nossos) (promoc*|ofertas|saldos|liquidac*|catalogo|novidades|lancamentos|nova (linha|colecao|gama)|outr* produtos|programa de fidelidade|clube)|(saldos|black friday|cyber monday|prime day|liquidac*|queima*|oferta* (relampago|especia*|exclusiva*|imperdive*)|semana do consumidor|dia das maes) .. (comec*|ate|aproveit*|%|perca|tod*|noss*|desconto*)|(aproveit*|perca) .. (promoc*|oferta*|saldos|desconto*|%|precos)|(inscrev*|assin*|subscrev*|cadastr*|regist*|particip*|entr*) ... (newsletter|boletim|clube|lista vip|ofertas|fidelidade|promoc*|novidades)|(nossa|a) newsletter|(sig*|segu*|curt*|gost*) .. (instagram|insta|facebook|tiktok|redes|youtube)|% off|(compre|comprar|adicione|aproveite|leve) tambem (a nossa|o nosso|os nossos|as nossas|nossa|nosso|nossos|nossas)|(compre|aproveite) tambem (a|o|os|as|um|uma)|% (de desconto|off) .. (tod*|nos|nas|noss*|linha|catalogo|loja|seguinte)|(compr*|lev*|pague) ... (segund*|terceir*|leve) .. (gratis|metade|oferta*|%|pague|desconto)|(indi*|recomend*) .. amig* ... (ganh*|receb*|{gift})|tambem (vai|pode|podera|ira) . (gostar|adorar|amar|interess*)|(pode|podera|vai|talvez) [tambem] (lhe|te|se) [tambem] interess*|(combina*|fica*|perfeit*|ideal) .. com (noss*|a nossa|o nosso|os nossos|as nossas)|(clientes|quem) . compr* .. tambem|em (promoc*|saldo*|oferta|liquidacao) .. (ate|agora|esta semana|hoje|neste)|(esta semana|agora|atualmente|hoje) .. em (promoc*|saldos|oferta|liquidacao)',
      ],
      unless: [
        '(codigo|cupom|cupao) .. (nao|aplic*|usou|usad*|utiliz*|expir*)',
        '(diferenca de preco|diferenca de .. {currency}|devolvemos a diferenca|reembolsamos a diferenca)',
      ],
    },
    'review-incentive': {
      find: [
        '{va} ... {gv} .. {gf} ! {no-gift}',
        '({va}|{lv} .. {av}) && ({gv} .. (brinde*|mimo*|presente*|prenda*|vale*|voucher*|cupom|cupao|cashback|premio*|sorteio*|recompens*|surpresa*|garantia|pix|reais|{currency}|desconto*|credito*|amostra*|gift card)|sorteio*|sorteam*|concorr*|cashback|rifa) ! {no-gift}',
        '(brinde*|mimo*|presente*|prenda*|vale presente*|voucher*|cupom|cupao|cashback|premio*|sorteio*|recompens*|surpresa*|garantia (extra|adicional|estendida|extendida|prolongada|de mais)|% de desconto) && (basta|so precisa|e so|para (receber|ganhar|ativar|resgatar|isso|tal)|pra (receber|ganhar|ativar|isso)|em troca|precisa apenas|unica coisa|apenas tem) ... ({va}|{av}|{wv}) ! {no-gift}',
        '({gf}|{gv} .. (gf|meses|anos|ano|unidade|bateria|peca|acessorio|kit)) ... (quem|aos que|clientes que|todos os que|todos que|aquele* que|cliente* .. que) ... ({wv}|{lv} .. {av}|{av})|(quem|clientes que|todos os que|todos que|aqueles que|os que) .. ({wv}|{lv} .. {av}|cont* .. experiencia) ... ({gv}|{gf})|(como|em|sinal de|forma de|a titulo de|por) (agradecimento|retribuicao|recompensa|reconhecimento|gratidao|agradecer|troca|obrigado) .. (por|pela|pelo|de|a|sua) . [sua|seu|uma|um|deixar|escrever|publicar] . ({av}|avali*) ... ({gf}|{gv})',
        '({gf}|{gv} .. valor) ... (assim que|logo que|mal|mediante|quando|so|apenas|somente|se|apos|depois) ... {av} ... (deix* de|desaparec*|sair|sumir|suma|fora do ar|public*|no ar|online|remov*|retirad*|apagad*|eliminad*|exclui*|alterad*|aprovad*) ! {no-gift}',
        '{av} && (print|captura|screenshot|foto|comprovante|prova|link) .. (nos|aqui|gente|chat|mensagem) ... ({gv}|{gf})',
        '({gv}|{gf}|disposto*) ... ({gf}|valor|total|integral|parcial|compens*) ... (se|caso|desde que|contanto|assim que|quando|para que|em troca) ... {ch} .. {av} ! {no-gift}',
        '{ch} .. {av} ... (depois|entao|ai|em seguida) ... ({gift}|valor|complet*)|(mand*|envi*|link) .. {av} ... ({gift}|de graca)|{gift} ... (assim que|quando|depois|apos) ... {av} .. {ch}',
        '{gift} ... (antes|mas|primeiro|tem|precisa|depois|se|quando) ... {ch} .. {av} ! (ja|foi|fizemos) . {gift}',
        '({lv} .. {av}|{rt}) ... {gift} ! (ja|foi|foram|fizemos) . {refund}',
        '{gift} ... ({lv} .. {av}|{rt}|(se|quando|apos|assim que) .. {ch} .. {av}) ! (foi|ja|fizemos|em) . ({refund}|feito)',
        '{gift} .. (por|pela|pelo|em troca de|em troca da|para quem|mediante) . [sua|uma|de|cada] . {av}',
        '(depois|apos|assim que|quando|se|troca|retribuic*|agradec*|print|foto*|captura|comprovante|publicac*|particip*|enquanto|concorr*) ... {av} ... {gift} ! (agradecemos a|obrigad* pela|em|na) . {av}',
        '{gift} ... (depois|apos|assim que|quando|se|troca|print|captura|enquanto|condic*|mediante) ... {av}',
        '({lv} .. {av}|{rt}|{ch} .. {av}|{ga}) && ((lhe|te|vos|vai|vamos|vou|iremos|ira) . (envi*|receb*|ganh*|devolv*|reembols*|dar|oferec*|pag*|concorr*|particip*|estorn*|transfer*|credit*|mand*)|ganh*|receba|recebe|recebera|concorr*|enviamos|devolvemos|oferecemos|reembolsamos|pagamos|damos) .. {gift}',
        '({rt}|{ga}|{lv} .. {av}) ... e [a gente|nos|eu|ja] (te|lhe|vos|vamos|vou) (mand*|envi*|da*|devolv*|oferec*|pag*)',
        '{av} && (print|captura|foto|comprovante|prova) .. (receb*|ganh*|e|para) ... {gift}',
        '{ch} .. {av} ... (e|que|para|em troca|vou|vamos|lhe|te|assim) .. ({gift}|(envi*|faz*|pag*) . {gift}) ! (ja|foi) . (fo*|{refund}|feito)',
      ],
      unless: [
        '(independente*|sem relacao|nao depende|nada a ver|qualquer que seja|ou nao|sem qualquer) .. ({av}|avali*|com|de|da)',
        '{no-av}',
        '{av} .. (independente*|nao (influencia|altera|afeta))',
      ],
    },
    'review-positive-only': {
      find: [
        '(se|caso|quando|desde que|ja que|uma vez que|sempre que|como) ... {hp} ... ({wv}|{lv} .. {av}|avali*) ! ({ch} .. {av}|{no-gift}|o que nao|e nao|ou nao|nao .. {happy})',
        '{tell} ... (antes|em vez|ao inves) de .. {rev}|(em vez|ao inves|antes) de .. ({rev}|{lv} .. {av}) ... ({tell}|oportunidade|chance|hipotese|problema|ajud*)',
        'nao (avalie|avaliem|avalies|nos avalie|publique|deixe|escreva) ... ({tell}|mensagem|resolv*) ! ({av} .. dados|link)',
        '(menos de|menos que|abaixo de|inferior a) (5|cinco|4|quatro) estrel*',
        '{sad} && {tell} ... (antes|primeiro) && {rev}',
        '({happy}|gostou|adorou|amou|curtiu) ? && {wv} ! (o que nao|ou nao)',
        '(torc*|cont*|esper*|sonh*|aguard*|desej*|adorar*|agradec*|grat*|merec*|deixe|deixa|manda|capricha*|precis*|ajud*) ... ({ga}|estrelinhas|5 estrelas|nota maxima|nota 10)|{ga} ... ({wv}|avali*|ajud*|crescer|diferenca|grat*|equipa|equipe|continu*|sustent*|apoio|apoiar|feliz*)',
        '(aument*|melhor*|subir|suba|subisse|elev*|sobe) [a|sua|essa|esta|aquela|tua|o|seu] [sua|seu|tua] ({av}|nota) ! (com|gracas)',
        '(subir|suba|passar|passe|mudar|mude|virar|aumentar|colocar|trocar|alterar|transformar|por) ... (estrel*|{av}|nota) .. (para|pra|em|pelo menos) .. (5|cinco|4|quatro)',
        '(conte|diga|{lv}) .. {av} && (infeliz|insatisfeit*|descontent*|decepcion*) ! (lament*|desculp*)',
        '{av} ... (so|somente|apenas) se ... {happy}',
        '(certinho|tudo (perfeito|certo|bem)|agradou) && {lv} .. {av} ! esper*',
        'estrela* .. (virar|passar|viram|tornar*|transform*) .. (4|5|quatro|cinco)|(suas|tuas|essas|vossas|as) (5|cinco) estrelas|(sub*|aument*|pass*|mud*|troc*|coloc*) ... (estrela*|nota|{av}) .. (para|pra|em|a) (5|cinco|4|quatro)|({lv}|{rt}|ajud*|apreci*|esper*|gostar*|contar com|contamos|merec*|quer*|ficar* felizes|agradec*|precis*|apoi*|clic*|ped*|marqu*|valoriz*) ... {ga}|{ga} ... (ajud*|merec*|important*|agradec*|signific*|apreci*|bem vind*|por favor|pf|incentiv*|motiv*|faz* a diferenca|alegr*|feliz*)|(se|so|somente|apenas|quando|caso|desde que) ... {happy} ... ({av}|{rt}|avali*)|({lv} .. {av}|{rt}) ... (se|so|somente|apenas|caso|quando) .. {happy}|{tell} ... (antes|em vez|ao inves|primeiro) .. ({lv} .. {av}|{rt}|{av}|avaliar)|(antes|em vez|ao inves) de .. ({av}|{rt}|avaliar) ... {tell}',
        '({lv} .. {av}|{rt}) && {sad} ... {tell}',
        '(gostou|gostaste|curtiu|amou|adorou|gostando|agradou|{happy}|valeu a pena|tudo certo|tudo bem) .. ? && ({wv}|{lv} .. {av}) ! (o que nao|ou nao|e nao|o que mais)',
        'nao avali* .. {tell}',
        '(evit*|abst*|nao|por favor|favor|sem) ... {ba} ! (vi|vimos|li|lemos|desculp*|lament*|receb*|entend*|pela|sobre)',
        '(aument*|melhor*|sub*|pass*|mud*|alter*|elev*|transform*) .. (para|pra|em) .. (5 estrel*|cinco estrel*|4 estrel*|positiv*|nota 10)|(aument*|melhor*|subir|elev*) (a|a sua|sua|essa|esta|tua|a tua) {av}',
      ],
      unless: [
        '(obrigad*|agradec*|felizes|feliz|contentes|bom|ler) .. (sua|pela|com|por|ter|tua|essa) .. {ga}',
        '{no-av}',
        '(positiv* ou|positiv* como|boa ou|bom ou|seja ela|seja qual|honest*|sincer*)',
      ],
    },
    'review-change-demand': {
      find: [
        '(exig*|intim*|ordena*|obrigamos) ... {av} ... {ch}',
        '{av} ... {ch} .. (imediatamente|ja|agora|hoje|urgente*|sem demora|quanto antes) ! (por favor|pedimos|agradec*|poderia|podia)',
        '(so|somente|apenas) .. (depois|apos|quando|se|assim) ... {ch} .. {av}|{gf} ... (assim que|logo que|so|mal|apos|depois|quando) ... {av} .. (deix* de|desaparec*|sair|sumir|suma|fora do ar|remov*|retirad*|apagad*|eliminad*|exclui*|alterad*)|(assim que|depois|apos|quando|enquanto|so) ... {av} .. {ch}',
        '{av} && (elimine|remova|apague|exclua|altere|delete|corrija) (a|o|as) .. (hoje|ja|imediatamente|agora)',
        '{av} && (elimine|remova|apague|exclua|delete) (a|as) ! (por favor|pf)',
        '(deve|devera|tem (de|que)|exig*|imediatamente|agora mesmo|senao|caso contrario|em (24|48|2|3)|obrigator*|ordenamos|a menos|ja|so (se|depois|quando|apos)|somente|primeiro|urgente*|precisa) & {ch} .. {av} ... [{seller-feedback}|{product-review}]',
        '(enquanto|assim que|depois|condic*|apos|quando|sem) ... {ch} .. {av} & ({gift}|process*|advogad*|envi*)',
        '(altere|mude|modifique|edite|remova|retire|apague|exclua|delete|elimine|corrija|tire|apaga|remove|tira|muda|retira) (a|o|essa|esse|esta|este|sua|seu|as|os|ja|tua|imediatamente) .. {av} ... [{seller-feedback}|{product-review}] ! (por favor|favor|pf|pfv|se (quiser|puder|desejar)|pedimos|agradec*)',
        '{av} .. (deve|tem (de|que)|precisa) .. {ch}',
      ],
    },
    'review-change-notice': {
      find: [
        '(pode|podera|possivel|livre|se (quiser|desejar|pretender|entender)|a qualquer (momento|altura)|caso queira) ... {ch} .. {av} ... [{seller-feedback}|{product-review}] ! (por favor|favor de|pedimos|agradec*|sera que|gratos)',
        '{av} ... (pode|podem|podera) .. {ch} ! (por favor|pedimos|agradec*)',
      ],
      unless: ['{no-av}'],
    },
    'review-change-request': {
      find: [
        '(aument*|melhore|melhorar|melhorasse|subir|suba|subisse|elev*|sobe|repensar|repense) [a|sua|essa|esta|aquela|tua|o|seu] [sua|seu|tua] ({av}|nota) ! (com|gracas)',
        '{av} ... nao .. (correspond*|reflet*|reflect*|condiz*|represent*|faz* (sentido|justica)|e just*|justific*) ! ({replacement}|lament*)',
        '{ch} ... (o|a) que (escreveu|publicou|comentou|deixou|postou) .. (na|no|em|sobre|pagina|{av}|loja)|estrela* .. (virar|passar|viram|tornar*|transform*) .. (4|5|quatro|cinco)|{av} ... {ch} (ele|ela|isso)|(sub*|aument*|pass*|mud*|troc*|coloc*) ... (estrela*|nota|{av}) .. (para|pra|em|a) (5|cinco|4|quatro)|{av} ... (elimine|remove|retire|altere|apague|edite|elimina|remover|retirar|altera|apaga|edita|mudar) (a|la|lo|las|o)|{av} ... (remove la|retira la|altera la|apaga la|edita la|muda la)|{ch} .. {av} ... [{seller-feedback}|{product-review}]|{av} ... (seja|ser|fosse) {ch}|{ch} .. (para|pra|em) (5|cinco|4|quatro) estrel*',
        '{av} && (pode*|por favor|favor|pedimos|agradec*|gostar*|possivel|importa|queira|seria|solicit*) ... (a {ch}|(remove|retira|altera|apaga|edita|muda|atualiza|corrigi|elimina|exclui|reve) (la|lo)|{ch} [a|o])',
        '(aument*|melhor*|subir|repensar) (a|sua|essa|esta|a sua|tua) {av}',
      ],
      unless: [
        '{no-av}',
        '(ja|foi|foram|temos|tinhamos|tivemos) {ch}',
        '(obrigad*|agradecemos) . (por|ter) [ter] {ch}',
        '{marketplace-names} .. (remov*|retir*|exclui*)',
        '(gracas a|com base na|lemos|li|devido a) [sua] {av}',
        '(alteramos|mudamos|corrigimos|atualizamos|melhoramos|cancelamos) .. (apos|com|depois|por)',
      ],
    },
    'review-request': {
      find: [
        '({lv}|apreci*|gost*|aguard*|saber|pedi*) .. {av}|{rt}|{av} ... (important*|conta muito|ajud*|valios*|util)|(partilh*|compartilh*|cont*) .. (experiencia|impress*)',
      ],
      unless: ['{no-av}'],
    },
    'review-request-repeated': {
      find: [
        '(ha|na|faz|ja|semana passada|dias atras|ontem|anterior*|ultim*) ... (pedi*|solicit*|escrev*|envi*|recado|mensagem|convid*|contact*|contat*) ... ({rev}|opiniao) && (ainda nao|nao receb*|nao vi|volt*|novamente|de novo|outra vez|mais uma vez|reforc*|renov*|repet*|relembr*|lembr*|convite)',
        '(ainda nao|nao) (receb*|vimos|vi|deix*|avali*|nos avali*|temos|tivemos|encontr*|chegou) ... ({rev}|compra) & (ainda|lembr*|escrev*|volt*|agora|pedi*|de novo|outra|nova*) ! (se|caso|problema)',
        'ainda nao (avaliou|nos avaliou|deixou|recebemos|vimos|temos|tivemos) .. [{av}] ! (se|caso|encomenda chegou|produto chegou)',
        '(voltamos|volto|vimos|venho|venho por este meio|vim) [a|aqui|novamente] (pedir|lembrar|insistir|solicitar|relembrar|contactar|escrever|reforcar) ... ({rev}|opiniao|feedback)',
        '(lembrete|lembramos|relembramos|lembrando|nao se esqueca|nao esqueca) ... ({rev}|{wv}) ! ({rev} nao|devol*)',
        '(lembr*|relembr*|ainda|novamente|de novo|outra vez|mais uma vez|segund*|terceir*|ultim*|voltamos|volto|ja (pedi*|solicit*|escrev*)|reforc*|insist*|reiter*) ... ({av}|{rt})|({lv} .. {av}|{rt}) ... (lembr*|novamente|de novo|outra vez|ainda nao|vez)',
      ],
      unless: [
        '{no-av}',
        '(mais uma vez|novamente) . (obrigad*|agradec*)',
        'obrigad* (mais uma vez|novamente)',
      ],
    },
    'opt-out-link': {
      find: [
        '(cancel*|interromp*|parar|pare|suspend*|sair|deixar|desativ*|bloque*|recus*) ... (mensagens|mensagem|comunicac*|contatos|contactos|e mails|emails|notificac*|avisos|lista|contactad*|contatad*|ofertas|nossa lista) ... (cliqu*|clic*|aqui|carregu*|carregar|respond*|link|toque|envie|digite|escreva|mande)|(descadastr*|desinscrev*|unsubscribe|opt out)',
        '(descadastr*|cancel* (a|sua) (inscricao|subscricao|assinatura)|unsubscribe|desinscrev*|descadast*|anular a subscricao|remover (seu|o seu) (e mail|email|contato|contacto)) & (cliqu*|clic*|link|respond*|mensagen*|e mails|emails|receber|aqui|sair|envi*|newsletter)',
        '(nao|parar de|deixar de|pare de) [quiser|quer|deseja|desejar|pretende|queira] [mais] receber [mais] .. (mensagen*|e mail*|email*|comunicac*|notificac*|ofertas|novidades|nossas|contatos|contactos)|(respond*|envi*|digit*|mand*|escrev*) .. (sair|stop|parar|cancelar|remover)',
      ],
      unless: ['(aplicativo|app|software|plano|teste gratis|programe e poupe|recorrente|aplicacao|licenca)'],
    },
    'offensive-language': {
      find: [
        '(va|vai|vao) (se|te) (ferrar|danar|catar|lixar|foder|lascar)|(vai|va) (te lixar|lixar te|tratar se|a fava|as favas|pastar|plantar batatas|encher o saco)|va para o raio',
        '(processa|processar|processa lo|processa la|processamos|processaremos) [lo|la|o|a|te] .. (se|por|judicial*|tribunal|voce|senhor*|continuar|difamac*) ! (pedido|encomenda|reembols*|pagamento|devoluc*|troca)',
        '(vamos|vou|iremos|podemos) (processar|processa|denunciar|denuncia) [lo|la|o|a|te] ! (pedido|encomenda|{refund}|pagamento|devoluc*|troca|substitu*|cancel*)',
        '(ouvir|falar|noticias|contactad*|contatad*|notificad*|carta) .. (nosso*|nossos|meu|do|dos|pelo) . (advogado*|juridico|departamento juridico)|(tomar*|tomaremos|adotar*|recorr*|avanc*) .. (medidas (legais|judiciais)|meios legais|vias legais|vias judiciais|via judicial|acao judicial|acao legal|tribunal|tribunais|justica|providencias (legais|judiciais|cabiveis))',
        '(nao (nos|me) (chateie|enche|encha|aborreca|moleste|incomode) mais|nao encha|para de encher|nao enche|pare de encher|me deixa em paz|me esquece|esqueca que existimos|rua daqui|ponha se a andar|ponha se na rua|suma daqui|sumam daqui|suma da nossa|vaza daqui|cai fora) ! (mora*|na rua|da rua|rua .. n|travessa|avenida)',
        '(vamos|vou|fazemos|faco|apresent*) .. (queixa|boletim|denuncia) .. (policia|contra (si|voce)|crime)|(cliente* (mais|tao|muito) burr*|(voce|tu|o senhor|a senhora|cliente) [e|es] [muito|tao|um|uma] (burr*|ladrao|ladra|mentiros*|palhac*|anta|inutil)|idiota*|imbecil|imbecis|otario*|otaria*|babaca*|cretin*|estupid*|merda*|caralho|porra|puta|putas|filho da|filha da|fdp|pqp|foda*|fode*|fodid*|vtnc|tnc|cuzao|cuzona|vagabund*|safad*|bosta|bostas|desgracad*|arrombad*|trouxa*|canalha*|pilantra*|caloteir*|(seu|sua|voce e|voce e um|voce e uma|e um|e uma|gente) (golpista|vigarista|burlao|burlona)|golpista como|vigarista como|aldrab*|parvo|parva|parvos|parvoice*|palerma*|cabrao|cabroes|paneleir*|retardad*|mongoloide*|(debil|atrasad*) menta*|escroto*|(seu|sua|voce e|gente) nojent*|ignorante*|analfabet*|energumen*|imprestav*|(mau|mal) carater|sem vergonha|(seu|sua|que) (jumento|asno|malandr*)|chular*|chulo|gentinha|(no|do) cu|burrice|seu lixo|(seu|sua|deixe de ser|tao|voce e|voce e um|voce e uma|o senhor e|a senhora e|voces sao|es|que) [muito|mesmo|bem|um|uma] (burr*|palhac*|ladrao|ladra|mentiros*|inutil|anta)|(seu|sua) tapad*|cobranca vai|na sua porta)|(cal* (a|essa) boca|cala te|vai (se|te|a|pro|para o|pra) (merda|foder|inferno|catar|danar|lascar|ferrar|pastar|raio*|diabo)|(va|vai) (chatear|encher|incomodar|aborrecer) [o|a|os|as] (outr*|saco de outr*|sua)|(va|vai) tomar (no|na)|va (a merda|se catar|se danar|pro inferno|para o inferno|bugiar|pentear|passear)|some daqui|suma daqui|desapareca|(pare de|para de|so|nao|nos|me) (ench*|torr*) .. (saco|paciencia)|(ench*|torr*) [me|nos] [a|o] [nossa|nosso|minha|meu] paciencia|(ench*|torr*) (me|nos|o nosso|o meu) [o] saco|(nos|me) deix* em paz|deix* (nos|me|a gente) em paz|larg* .. do meu pe|dane se|que se dane|se lasque|nos deixe em paz)|(voce*|tu|es) . (ceg*|surd*|maluc*|louco|loucos|=louca|doid*|doente da|demente*|um nojo|uma vergonha)|(vou|vamos|iremos|nosso advogado|nossos advogados|juridico|advogad*|nos) ... (processar (voce|o senhor|a senhora|te|quem)|processa l*|processar por|te processar|tribuna*|(na|a|pela|com a) justica|juiz|juizado|(a|na|chamar) policia|boletim de ocorrencia|queixa (crime|na policia|contra)|difamac*|calunia|medidas (legais|judiciais)|acao judicial|process* judicia*|lista negra|denunci* (voce|o senhor|a senhora|lo|la|te)|pagar caro|acabar com)|((vai|vais|ira) [se|te] arrepender*|(vai|lhe|te) sair [lhe|te] [muito] caro|(nosso|nossos|meu|meus) advogado*|medidas (legais|judiciais)|acao judicial|process* (judicia*|na justica)|sabemos onde|sei onde|vai ver so|(fique|cuidado) (esperto|comigo|conosco)|nos vemos (no tribunal|na justica)|sujar seu nome)',
      ],
      unless: [
        '(jogo|livro|filme|cartas|baralho|romance|caneca|camiseta|t shirt)',
        '(deixar em paz de|procon)',
      ],
    },
    'blames-or-argues': {
      find: [
        '(claramente|obviamente|evidente*|pelos vistos|pelo visto|parece que|e obvio que|esta visto|vê se|nota se|ve se) .. nao .. (leu|ler|le|sabe*|percebe*|entende*|entendeu|viu|prestou|seguiu|mediu)|(culpa e|culpa foi) (sua|tua|do senhor|da senhora|do cliente|toda sua)|(culpa|erro) (e|foi) (inteiramente|exclusivamente|unicamente|so|toda|todo|totalmente|apenas) (sua|seu|do senhor|da senhora)|(mau uso|uso indevido|ma utilizacao|uso incorreto|uso errado|negligencia|descuido|desleixo|falta de cuidado|falta de atencao|desatencao) .. (seu|sua|do senhor|da senhora|da sua parte|do cliente|voce|de voce*)|o que [e que|voce] (esperava|queria|estava a espera|voce esperava|voce queria) .. (por|com|pagando|esse|este)',
        'nao (temos|tenho) culpa [de|que|se|por|nenhuma] ! ({car}|transport*)',
        '(duvid*|desconfi*|estranh*|custa nos acreditar|dificil acreditar|dificil de acreditar|nao acredit*|nao engol*|nao cola*|nao convence*) ... (sua|seu|historia*|versao|palavra|diz|conta|alega*|desculpa|fotos|que) ! (amazon|lament*|duvida*|para nos|tambem)',
        '(essa|esta|tal|sua) (historia|conversa|desculpa|versao|lengalenga|ladainha) .. (nao (cola|convence|pega|engan*|bate|faz)|outra vez|de novo|mal contada|velha|antiga)|(so quer|so queria|quer e|so pretende|esta e a querer|quer apenas|tentando|a tentar|esta tentando) .. (de graca|gratis|gratuit*|sem pagar|ficar com|aproveitar|enganar|se dar bem|dinheiro facil|tirar|lucrar)',
        '(engracado|engraçada|curios*|estranho|que estranho|interessante|coincidencia|incrivel) [e] [como|que|ne] .. (mais ninguem|ninguem|so (voce|o senhor|a senhora|consigo|com)|agora|todos|outros|nenhum|depois|a senhora|o senhor|voce) ! (conte|saber|ideia)',
        '(mais ninguem|ninguem mais|nenhum (outro|cliente)|nunca ninguem|todos os outros|os outros clientes|milhares de clientes|centenas de clientes|ate hoje ninguem|so com voce|so consigo|so o senhor|so a senhora|so voce) .. (queix*|reclam*|problema*|teve|tem|satisfeit*|content*|felizes)|(leia|leiam|ler|le|leu) .. (da proxima|da proxima vez|para a proxima|proxima vez|antes de (comprar|encomendar|reclamar|escrever|avaliar|pedir|falar|acusar))|(da proxima|para a proxima|na proxima) [vez] .. (leia|le|meca|pense|veja|verifique|preste|ler|tenha (mais )cuidado|informe|informa|escolha|confirme)|(como|conforme|ja|tal como) .. (disse|dissemos|expliquei|explicamos|avisei|avisamos|informei|informamos|repeti|repetimos) .. (vezes|varias|antes|repetidamente|e repito|mil|tres|duas|mais de uma|anteriormente|n vezes)',
        '(basta|bastava|e so|era so|custa muito|custava muito|custa) (ler|ter lido|olhar|ver|abrir os olhos|prestar atencao|medir|pensar) ! para',
        '(deixou cair|deixaram cair) .. (e|agora) .. (quer|querem)|(ele|ela|cliente*|comprador*) .. invent*|(mediu|montou|usou|ligou|instalou) (errado|mal)',
        '(e|foi|inteiramente) culpa (sua|tua) ! nao',
        '(acusac*|alegac*|reclamac*|mensage*) (sao|e) (ridicul*|absurd*|fals*|mentir*)|que coincidencia (que|logo|estragar|so|justo|ter)|(cliente|senhor*|voce*) .. (queria|quer) .. (de graca|gratis|sem pagar)|se (medisse|lesse|olhasse|verificasse|prestasse|soubesse|usasse|seguisse|pensasse)|((reclamar|queixar se|criticar) e (facil|muito facil)|facil (reclamar|criticar))|(voce*|tu|senhor*) .. (deixou cair|derrubou|deixaste cair|forcou|molhou)|(claro claro|todos acreditam*|sei sei|ta bom entao|me engana)|mais (um|uma) que|(nao e|nem e) (um problema|problema|assunto|culpa) (nosso|nossa)',
        'culpa (e|foi) (sua|tua|de voce*) ! nao',
        'dado ao trabalho|(voce*|cliente|esta a|esta|senhor*|deixe de|pare de|tu) .. (mentindo|mente|mentiu|mentir|mentiros*|ma fe|desonest*|exager*|inventa*|inventou|enganar|tirar proveito|aproveitar se|se fazendo|aplicar)|(mentira*|ma fe|conversa fiada|balela|lorota|tretas|tentativa de (fraude|golpe|burla))',
        '(sua|tua) [propria|inteira] culpa ! nao',
        '(por|foi|e) [de|um|uma|da|pura] (sua|seu) (erro|negligencia|responsabilidade|problema|descuido|desatencao|falta de) ! nao',
        '(nao|nem) . (nossa|nosso|minha|meu) (culpa|problema|assunto) ! (sua culpa|culpa sua|erro)',
        '(nao|nem) e (problema nosso|nosso problema|assunto nosso)|(deveria*|devia|era so|bastava|teria|custava|podia) [ter] [voce] (lido|ler|visto|ver|verific*|conferi*|med*|pens*|segui*|escolh*|pergunt*|prest*|olhad*)|se [voce] (tivesse|tem) [me|nos|bem] (*ado|*ido|visto|feito)|aprend* a (ler|usar|comprar|medir|escrever|mexer|montar|interpret*)',
        '(leia|leu|ler|le|releia) . (direito|bem|atentamente|com atencao|melhor|antes|sequer|ao menos|pelo menos|ou nao) ! (antes de (usar|ligar|montar|utilizar|lavar|a primeira|o primeiro|iniciar|instalar|carregar)|manual|instruc*|aconselh*|recomend*|por favor|favor)',
        '(le|leia|lesse) [bem|direito] (o anuncio|a descricao)',
        '(leu|sabe|sabem|consegue|soube*) . (ler|a descricao|o anuncio|o manual|as instrucoes) ! (pedimos|possivel)',
        '(como|ja) . (ja|te|lhe|foi|tinha*|disse*|disso) .. (disse*|dito|expli*|avis*|respond*|inform*|falei|falamos|repet*) ! (desculp*|envi*)',
        'ja .. (disse*|expliquei|explicamos|explicado|repeti*|avisei|avisamos) ! desculp*',
        '(quantas vezes|pela (segunda|terceira|decima|milesima|ultima|enesima) vez|uma vez por todas)|(ninguem|nenhum* outr*|mais ninguem|outros clientes|unic* (cliente|pessoa|que)|so voce) ... (reclam*|queix*|problema*)|(nao acredit* em|duvid* muito|nao caio|acha que somos|nos tomando por|fazer de)',
        '(esperava|queria) .. (que|o que|por esse preco|por este preco|milagre*|mais barato) ! (receb*|saber|que (fi*|nos|a|o))',
        '(perd*|gast*|desperdi*) .. (nosso|meu|o nosso|tempo com)|(voce*|senhor*|cliente) . (quebrou|estragou|partiu|danificou|derrubou|montou (mal|errado)|usou (mal|errado)|deve ter|conseguiu (quebrar|estragar|partir))|(pare|parem|para|deixe|chega) de .. (reclam*|queix*|chor*|incomod*|insist*|encher|perturb*|mimimi|drama*|inventar|mandar|fazer)|(gente|clientes|pessoas) como (voce*|o senhor|a senhora|tu)|(sua|seu|suas|essa) (reclamac*|historia|queixa*|acusac*|comportamento|atitude|tom|mensagen*|mensagem|exigenc*|alegac*) .. (fals*|ridicul*|absurd*|inaceit*|infundad*|vergonhos*|abusiv*|mal educ*|grosseir*|mentira|piada|descabid*|credivel)',
        '(parabens|bravo|que surpresa|que genio|muito esperto|brilhante|genial|boa sorte com|ah claro|ate parece|que novidade|conta outra) ! (aniversario|pel* (compra|escolha|novo|sua|bebe|casamento))',
        '(isso|e|que|isto) [simplesmente|completamente|um|uma] (ridicul*|absurd*|problema seu|problema teu|piada|chantagem|mal educ*|palhacada|frescura|descabid*|mimimi)|(abr* os olhos|bom senso|seja realista|acalme se|calma ai|cresca|use (a cabeca|o cerebro)|compre oculos|se vira|vire se|desenrasque|paciencia ne|azar o seu|problema e seu|lamento mas e seu|nao adianta reclamar|nao entendeu nada|todo mundo sabe|qualquer crianca|ate uma crianca|so (sabe|sabem) reclamar|quer tudo (de graca|gratis)|mais um cliente|nunca (esta|estao) satisfeit*|o barato sai|nao temos culpa)|(talvez|deveria|precisa|devia) .. (aprender a|oftalmologista|oculos|acalmar|crescer|se informar)',
      ],
      unless: [
        '(ninguem|nao) .. (pensa|pensamos|diz|dizemos|acus*|acha que esta|a dizer)',
        '((culpa|erro) (nossa|nosso)|nossa culpa)',
      ],
    },
    'makes-buyer-work': {
      find: [
        '(pode|poderia|podia|poderá|consegue|tente|tem|importa se) .. (ligar|contactar|contatar|telefonar|perguntar|falar|reclamar|entrar em contato|entrar em contacto|cobrar|pressionar) .. (para|a|o|os|as|com|aos|ao|na|no|pra) . ({car}|{mk}|fornecedor)|(expo*|apresent*|coloque|colocar|encaminh*|reporte|reportar|dirija|leve|levar|submet*) .. (caso|questao|situacao|problema|reclamacao|pedido|queixa|duvida|assunto) .. (ao|a|para o|para a|junto|na|no|com|diretamente) . [d*] ({car}|{mk})',
        '(garantia|reparac*|conserto|avaria|defeito|assistencia) ... (trat*|resolv*|contact*|contat*|fal*|solicit*|acion*|dirij*|recorr*|ped*) .. (com|a|o|junto|diretamente|na|pela|por) .. {mk} ! ({will}|nos . trat*|nosso)',
        '(peca|parafuso*|pilha*|carregador|bateria*|cabo|tampa|adaptador|lampada|acessorio|igual|iguais|outro) ... (encontra|encontrara|acha|arranja|compra|comprar|consegue|vende se|vendem se|pode ser comprad*|adquirir|ha|tem|disponivel) .. (qualquer loja|loja de|lojas de|ferrag*|drogaria|supermercado|mercado|internet|online|casa de|material de|eletronic*|bazar|chines|papelaria|outro vendedor|marca) ! ({will}|envi*)',
        '(qualquer|numa|em|na) . (loja|casa|ferragem|drogaria|supermercado|loja de ferragens|loja de eletronica) ... (encontra|acha|arranja|compra|consegue|vende) ! ({will}|enviamos)',
        '(acompanhe|acompanha|cobre|cobra|insista|insiste|reclame|pressione|persiga|verifique|confirme|apure|averigue|informe se|informese|saiba|trate|resolva|esclareca) .. (com|junto|a|na|no|da|dos|do|nos) . ({car}|{mk})',
        '(abr*|faz*|peca|solicit*) ... (a a z|averiguac*|investigac*|disputa) ! (vou|vamos|abrimos|abri|ja|estamos)',
        '({go}|{must} .. {inf}) ... ({car}|{mk})|({must} .. (rastrear|localizar|procurar|achar)|rastreie|localize|procure|rastreia) .. (encomenda|pacote|pedido|objeto) ! ({marketplace-names}|sua conta|aplicacao|aplicativo|escreva nos|marca de)',
        '({must} .. (abrir|fazer|registrar|registar|apresentar)|abra|faca|registre|registe|apresente) .. (reclamac*|disputa|sinistro|pedido de informacao|investigac*|garantia a z|chamado|ocorrencia|a z|manifestac*) ! {marketplace-names}',
        '({must} .. (procurar|achar|encontrar|comprar|arranjar)|procure|compre|encontre|encontra|acha|arranje|busque) ... (na internet|google|ferrag*|por conta propria|online|loja de|noutr*|em outr*|avulso*|drogaria|mercado local)',
        '({go}|pergunt*|verific*|confir*|bata|veja) .. (vizinh*|porteiro*|porteira|portaria) ! (deix*|entreg*)',
        '(resolva|resolver|arranje|conserte|trate|resolve|vire se|desenrasque) .. (por conta propria|sozinh*|com eles|diretamente com|direto com|voce mesmo)|(cabe a|por sua conta|sua responsabilidade) .. (contat*|contact*|verific*|reclam*|rastre*|acion*|provar|procurar)',
      ],
      unless: [
        '(vou|vamos|ja|estamos a|iremos|nao precisa|nos) . (contat*|contact*|abri*|falar|falamos|ligar|ligamos|acion*|cobr*|entrei|entramos|reclam*|pedi*)',
        '{car} .. (contat*|contact*|lig*) . (voce|a si|lhe|o senhor|a senhora|com voce|consigo)',
      ],
    },
    'automatic-reply': {
      find: [
        '(mensagem|contato|contacto|pedido|questao|solicitacao|duvida) .. (muito importante|importante para nos|entrou na fila|na fila|registad* com o (numero|n)|registrad* (com|sob)|foi recebid*|foi encaminhad*|sera (analisad*|respondid*|tratad*)|protocolo) & (breve|respond*|retorn*|atend*|fila|numero|protocolo|prazo|horas) ! (encomenda foi|{refund})',
        '(fora do|fora de) (horario|expediente) ! ({car}|entreg*)',
        '(robo|robozinho|assistente virtual|atendente virtual|chatbot|bot) .. (da|do|loja|atendimento|aqui)',
        '(folga|ferias|feriado|feriados|recesso|ferias coletivas|viagem) ... (respond*|volt*|retorn*|regress*|reabr*) .. (dia|segunda|terca|quarta|quinta|sexta|breve|mensagen*|em|no) ! (boas|suas|estive|entreg*)',
        '(ferias|recesso|inventario) && (regress*|retorn*|respond*|lidas|volt*) ! (boas|suas|estive)',
        '(resposta|mensagem|e mail|email|mensagens) .. automati*|(gerad*|enviad*) automaticamente|(nao|favor nao) respond* . (esta|este|essa|a esta|a este) (mensagem|e mail|email)',
        '(ferias|fora do escritorio|ausente*|recesso|encerrad*|fechad*) ... (ate|regress*|retorn*|volt*|respond*) ! (estive|estivemos)',
        '(ausente*|indisponiv*) && (regress*|retorn*|respond*|volt*)',
        '(mensagem|pedido|questao|contacto|contato|solicitac*) .. (recebid*|registad*|registrad*|encaminhad*) && (respond*|retorn*|resposta|contact*) ... (brevidade|breve|possivel|prazo|ate|horas|h|uteis)',
        '(respond*|tratad*|atendid*|analisad*) .. (ordem de chegada|quando voltar*|no nosso regresso)',
        '(receb*|obrigad*|agradec*|registad*|registrad*) .. (mensagem|contato|contacto|e mail|email|questao|pergunta|duvida|solicitac*|pedido de contacto) && (respond*|retorn*|entra* em contato|entra* em contacto|resposta|atend*|contactar*) ... (em ate|em breve|mais breve|prazo|no menor|possivel|dentro|assim que|h|horas|uteis) ! (encomenda|pacote)',
        '(um de nossos|um dos nossos|nossa equip*|a nossa equip*|um atendente|um colega|atendente*|um membro) .. (ira|vai|entrara|retornara|respondera|responder)',
      ],
    },
    'blames-carrier': {
      find: [
        '{car} .. (perdeu|extraviou|atrasou|danificou|partiu|estragou|falhou|errou) ... nao .. (podemos|temos|ha nada|somos|nossa)|(a partir do momento|depois que|depois de|uma vez|assim que|desde que) ... (pacote|encomenda|produto|mercadoria|sai|saiu|envi*|post*|despach*|entreg*) ... (ja nao|nao) .. (connosco|conosco|com a gente|e com|responsab*|nossa|nosso|temos|podemos|controla*)|nao (nos responsabilizamos|somos responsaveis|assumimos|temos responsabilidade|respondemos|podemos ser responsabiliz*) ... (atraso*|extravio*|{car}|entreg*|transporte|perda*|dano*)|(ja nao|nao) (e|esta|fica) (connosco|conosco|com a gente|nas nossas maos|em nossas maos)|{car} ... nao .. (responsab*|culpa|problema)|{car} (que|quem) (errou|falhou|perdeu|atrasou)|(atraso|problema|falha) .. (da|do|dos|de) {car}|(depende|culpa) .. {car}|(pacote|encomenda|produto|pedido) .. (sai|saiu) ... nao .. {blame}|{blame} .. {car}|{car} .. {blame}|({car}|entreg*|encomenda|pacote|atraso*|transporte|depois de .. (envi*|post*|despach*)) ... (nao|nada|sem|nenhum*) .. ({blame}|controle|controlo|nossas maos|nosso alcance|podemos fazer|depende de nos|temos como|a ver)|(nao|nada|nenhum*) .. ({blame}|controle|controlo|nossas maos|alcance|podemos fazer|depende) ... ({car}|entreg*|atraso*|transporte|encomenda)|{car} ... culpa*|(falha|problema|incompetencia|reclame com|culpe) .. (da|do|dos|de|com) . {car}',
      ],
      unless: ['(assumimos|somos responsaveis|codigo de erro)'],
    },
    'sends-to-marketplace': {
      find: [
        '({refund}|devoluc*|reclamac*|troca|pedido) .. (deve|tem|tera|precisa|so pode) .. (ped*|solicit*|feit*|tratad*|resolvid*|ser) .. (a|a|pela|na|junto|com|diretamente) . {mp}|assunto .. (com|da|e) . {mp}|({go}|{must} .. {inf}) ... {mp}|{mp} .. (que (trata|resolve|cuida|decide|reembols*)|responsavel|trata|resolve|cuida|deve|tem que|tem de|vai (reembols*|resolver|devolver)|reembols*)|({refund}|devoluc*|entreg*|reclamac*) .. (com|junto|atraves|pela|via|diretamente) . [a|da] {mp}',
      ],
      unless: ['(ja|vou|vamos) (contat*|contact*|fal*)', '(mensagens|conta|chat|site) . {mp}'],
    },
    'promises-for-marketplace': {
      find: [
        '({will}) ... (pedir|solicitar|exigir|falar|ligar|combinar) .. {car} ... (entreg*|reentreg*|nov*|amanha|hoje|tent*)|(devolvemos|reembolsamos|devolver|reembolsar|devolvo|reembolso|estornamos) [lhe|te|o|os|tambem] .. (portes|frete|custos de envio|taxa de entrega|despesas de envio)|(eu|nos) . (alter*|mud*|abr*|cancel*|contact*|contat*|reagend*|localiz*|rastrei*) ... (endereco|morada|entrega|{car}|pacote|encomenda|investigac*)|(enviamos|envio|mandamos|mando) [lhe|te] [ja|ainda|hoje] ... (nov*|outr*|nosso (estoque|stock|armazem))|(reenvio|envio|reembolso|devolvo|devolvemos|mudo|altero|abro|contacto) (lhe|te|ja|o|a|os|as) [ja] ... ({replacement}|outr*|portes|frete|custos|morada|endereco|entrega|investigac*|{car})|{will} .. (reenvi*|envi*|mand*|devolv*|reembols*|alter*|mud*|contat*|contact*|abri*|localiz*|rastre*|cancel*|aceler*|corrig*|troc*|fazer|acion*|reexped*|redirec*|reagend*|pedir|lig*|expedi*) ... (encomenda|pacote|endereco|morada|entrega|frete|portes|custos|{car}|investigac*|{replacement}|pedido)|(reenviamos|reenviaremos|reembolsamos|devolvemos|adiamos|alteramos|abrimos|contactamos|contatamos|enviaremos|reembolsaremos|mudamos) .. (encomenda|pacote|endereco|morada|entrega|frete|portes|custos|{car}|investigac*|{replacement}|pedido)|(vamos|vou|iremos) [lhe] (reenviar|reexpedir)',
      ],
    },
    'promises-refund': {
      find: [
        '({will}|sera|foi|lhe|te|seu|sua|o|voce|fizemos|fiz|receber*) .. {refund}|{refund} .. (de|sera|foi|integral|total|no valor)',
      ],
    },
    'promises-replacement': {
      find: [
        '({will}|lhe|te|sera|receber*|segue) .. (envi*|mand*|reenvi*|receb*|expedi*|troc*|segue*) .. {replacement}|{will} . (substitu*|troc*)|(enviamos|envio|mandamos|reenviamos) .. {replacement}',
      ],
    },
    'promises-reply': {
      find: [
        '({will}|lhe|te|voce|voltamos|volto) .. (respond*|respost*|retorn*|contat*|contact*|avis*|noticias|inform*|escrev*|dizer|posicao)',
      ],
    },
    'promises-dispatch': {
      find: [
        '({will}|sera|e|esta|pedido|encomenda|pacote|produto|segue) .. {dispatch}|(envio|enviamos|despachamos|expedimos|posto|sai|segue) . ({today}|{tomorrow})',
      ],
    },
    'promises-delivery': {
      find: [
        '(sera|deve|devera|vai|previs*|voce|encomenda|pedido|pacote|estim*) .. {delivery}|(entrega|chegada) .. (previst*|estim*|ate|entre)',
      ],
    },
    confirmation: {
      find: [
        '(pedid*|encomenda*|pacot*|produto*|compra*|artigo*|item|itens|remessa|volume|mercadoria|caixa|embalagem|peca) ... (enviad*|despachad*|expedid*|postad*|caminho|saiu|saira|sai|transito|entreg*|receb*|confirmad*|preparad*|preparac*|cheg*|processad*|separad*|deu entrada|registad*|registrad*|embalad*|embalar|viagem|seguiu|segue|partiu|aceit*|aprovad*|faturad*|recolhid*|coletad*|transportadora|correios|aguard*|pront*|previs*)|(enviamos|despachamos|recebemos|postamos|expedimos|preparamos|embalamos|entregamos|estamos a (preparar|embalar|tratar)|estamos (preparando|embalando|separando)|acabamos de|ja (enviei|postei|despachei|recebemos)) .. (pedid*|encomenda|pacot*|compra|produto|artigo|la|lo)|(confirm*) .. (pedido|encomenda|envio|compra|pagamento)|(codigo|numero|link) de (rastreio|rastreamento|seguimento)|prazo [medio|estimado|previsto] de (entrega|envio)',
      ],
    },
    thanks: {
      find: [
        '(esperamos|espero|desejamos|desejo|tomara) [sinceramente] [que|lhe|muito] ... (goste|gostem|aproveite|desfrute|ame|adore|curta|faca bom|seja util|satisfac*|agrad*|feliz*|otimo|bom|boa|alegr*|proveito)|(obrigad*|agradec*|grat*|gratidao|bem haja|valeu|um muito) ... (compra*|pedid*|encomenda*|confianc*|confiar|escolh*|preferencia|apoi*|comprar|conosco|connosco|carinho|loja|cliente)|(obrigad*|agradec*|grat*) ... (compra*|pedido|encomenda|confianca|escolh*|preferencia|apoio)|(obrigad*|agradec*|valeu)|(aproveite|bom proveito|bom uso|desfrute) .. [compra|produto]',
      ],
    },
    courtesy: {
      find: [
        '(volte sempre|ate a proxima|ate breve|ate logo|foi um (prazer|gosto)|um prazer|e um (prazer|gosto)|beijos|beijinhos|bjs|abracos|um abraco|abs|com carinho|com os melhores|melhores cumprimentos|cumprimentos|sempre as ordens|as ordens|ao seu dispor|ao dispor|a disposicao|conte com a gente|estamos [por] (aqui|ca)|a gente ta aqui|dar um grito|esperamos (ve lo|ve la|ver|rever) .. (breve|novamente|vez)|seja bem vind*|bem vind*|em nome de|toda a equipa|toda a equipe|familia)|(se|caso|sempre que|qualquer|para qualquer|em caso) .. (precis*|necess*|duvid*|questao|coisinha|coisa|esclarecimento|ajuda|problema*)|(queremos|queriamos|gostariamos de|gostaria de|passando|passo|vimos|venho|so) .. (agradecer|dizer obrigad*)|{salutation}|(alegria|prazer|honra|felizes) .. (client*|atend*|ter|serv*)|(atenciosamente|cumprimentos|abraco*|att|cordialmente|saudac*|melhores)|(caso|qualquer|se tiver|se precisar|se houver|alguma|em caso de) .. (duvida*|problema*|questao|questoes|coisa|ajuda)|(estamos (aqui|a disposicao|ao dispor)|a [sua] disposicao|(contact*|contat*|fal*|escrev*) (nos|conosco|connosco)|hesite|conte conosco|conte connosco)|(bom|boa|otim*|excelente) (dia|semana|fim|tarde|noite|domingo)|(esper*|sua) .. (satisf*|gost*|content*|feliz*)|(equipe|equipa|atendimento|loja|ate (breve|logo))',
      ],
    },
    content: {
      find: [
        '(por favor|favor|pode|poderia|precisamos|queira|prefere|lembre|deve|nao se esqueca|conheca|descubra|aproveit*|inscrev*|deixe|avalie|lav*|carreg*|guard*|us*|utiliz*|mont*|leia) ! (nao hesit*|qualquer|caso|se precisar|(deve|devera) (chegar|ser entregue|receber))',
        '(engano|em falta|faltou|sem custo*|esqueci*|medida|medidas|errad*|adiad*|alterad*|esgot*)',
        '(anexo*|fatura|nota fiscal|manual|instruc*|garantia|atras*|infelizmente|desculp*|lament*|{refund}|substitu*|devoluc*|endereco|morada|falt*|danific*|pois|mas|porem|contudo|avaliac*|comentario*|desconto*|cupom|codigo promo*|agend*|gravac*|personaliz*|tamanho|cor|recall|recolha|atencao|dica*|assinatura|separad*|dois pacotes|duas caixas|linha|%)',
      ],
      unless: ['(caso|qualquer|se tiver|se houver) .. (problema*|duvida*|questao|questoes)'],
    },
    'cites-buyer': {
      find: [
        '((voce|o senhor|a senhora) (escrev*|diz|disse|perguntou|mencionou|relatou|informou|indicou)|(sua|seu|suas|tua) (mensagem|palavras|comentario|pergunta|avaliacao|pedido)|(escreveu|disse|perguntou|referiu|indicou|mencionou)|cito|citando)',
      ],
    },
    greeting: { find: ['{salutation}'] },
    apology: {
      find: [
        '(desculp*|lament*|perdao|sentimos|sinto muito|pesar|pedimos desculpa|transtorno*|inconvenient*|incomodo*|entendemos|entendo|compreend*|frustra*|chatead*)',
      ],
    },
    tracking: {
      find: [
        '(rastrei*|rastreamento|seguimento|{car}|transito|a caminho|saiu para|expedi*|entreg*|cheg*|deposito|alfandega|centro de|triagem|despach*|postad*|previsao)',
      ],
    },
    expectation: {
      find: [
        '{within} . ({hours}|{days}|{weeks})|(segunda|terca|quarta|quinta|sexta|sabado|{today}|{tomorrow}|em breve|esta semana|assim que|ate o fim|brevemente|receber*|sera|*aremos|*eremos|*iremos|*arei|*irei|vou|vamos)',
      ],
    },
    'closing-question': {
      find: [
        '(posso|podemos|mais alguma|algo mais|gostaria|prefere|quer|pode|poderia|tem|esta bem|o que acha|qual (opcao|solucao)|diga (nos|me)|me (avise|diga|confirme)|avise (nos|me)|fica bem|resolve|ajuda)',
      ],
    },
    'buyer-problem': {
      find: [
        '(nao|nunca|atras*|quebrad*|partid*|danific*|defeito*|avari*|errad*|falt*|vaza*|riscad*|decep*|{refund}|devol*|troc*|reclam*|problema*|estragad*|amassad*|pequen*|cade|onde|ainda espero|inaceit*|golpe|burla)',
      ],
    },
    'buyer-asks-where': {
      find: [
        '(onde|cade|quando) .. (esta|anda|cheg*|receb*|entreg*|pedido|encomenda|meu|minha)|(nao|nunca|nada|ainda) .. (cheg*|receb*|entreg*|noticia*|atualiz*|rastreio|pacote)|(rastrei* .. (nao|diz|parad*|mostra)|aguardando|a espera|status|atras*)',
      ],
    },
  },
};
