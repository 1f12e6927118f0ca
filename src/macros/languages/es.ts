import { type StarterSet, starterSet } from '../starter/starter-set.ts';

/** Spanish. */
export const es: StarterSet = /* @__PURE__ */ starterSet({
  language: 'es',
  greeting: 'Hola, {{ buyer.name | name }}:',
  publicGreeting: 'Hola:',
  thanks: 'Gracias por su mensaje.',
  returning: 'Gracias por su mensaje y por volver a comprar con nosotros.',
  repeated: 'Lamentamos que tenga que escribirnos otra vez por el mismo asunto.',
  trackingFacts:
    '{% if tracking.number %}Su pedido {{ order.id }} ya está en camino con {{ tracking.carrier }}; el número de seguimiento es {{ tracking.number }}.{% if tracking.status %} El último estado registrado es: {{ tracking.status }}.{% endif %}{% if tracking.eta %} La llegada está prevista para el {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Puede seguir el envío aquí: {{ tracking.url }}{% endif %}{% else %}Estamos preparando su pedido {{ order.id }}, que saldrá de nuestro almacén a más tardar el {{ order.shipBy | date }}.{% endif %}',
  nextUpdate: 'Volveremos a escribirle a más tardar el {{ reply.by | date }}.',
  signature: 'Saludos cordiales,\n{{ seller.name }}',
  texts: {
    'where-is-my-order': {
      empathy:
        'Entendemos que quiera saber dónde está su pedido y sentimos mucho que haya tenido que preguntarlo.',
      solution:
        'Estamos pendientes de su pedido. Si surge algún contratiempo, nosotros mismos lo resolveremos con la empresa de transporte; usted no tiene que hacer nada.',
      closingQuestion: '¿Lo necesita para alguna fecha en particular?',
    },
    'where-is-my-order-marketplace': {
      empathy:
        'Entendemos que quiera saber dónde está su pedido y sentimos mucho que haya tenido que preguntarlo.',
      facts:
        'Del almacenamiento, la preparación y la entrega de su pedido {{ order.id }} se encarga {{ marketplace.name }}.{% if tracking.eta %} La llegada está prevista para el {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'La forma más rápida de ver el estado actual es abrir “Mis pedidos”, elegir este pedido y seleccionar “Localizar paquete” o “Rastrear paquete”. Si el paquete no avanza, el servicio de atención al cliente de {{ marketplace.name }} puede ver cada paso del envío y le ayudará enseguida.',
      expectation: 'La página de seguimiento muestra la nueva fecha de llegada en cuanto hay un cambio.',
      closingQuestion: '¿Hay algo sobre el producto en lo que podamos ayudarle?',
    },
    'late-delivery': {
      empathy:
        'Le pedimos disculpas por el retraso de su pedido. Usted contaba con la fecha prevista y entendemos que la espera resulta molesta.',
      solution:
        'La responsabilidad es nuestra. Estamos averiguando a qué se debe el retraso y, si su pedido no le llega, le haremos un nuevo envío o le reembolsaremos el importe total, lo que usted prefiera.',
      closingQuestion: '¿Prefiere esperar su pedido o ya es demasiado tarde para usted?',
    },
    'late-delivery-marketplace': {
      empathy:
        'Le pedimos disculpas por el retraso de su pedido. Usted contaba con la fecha prevista y entendemos que la espera resulta molesta.',
      facts:
        'De la entrega de su pedido {{ order.id }} se encarga {{ marketplace.name }}.{% if tracking.eta %} La llegada está prevista ahora para el {{ tracking.eta | date }}.{% endif %}',
      redirect:
        'Por favor, abra “Mis pedidos”, elija este pedido y seleccione “Localizar paquete” o “Rastrear paquete”: ahí aparece la nueva fecha. Si esa fecha también ha pasado, seleccione “Problema con el pedido”; el servicio de atención al cliente de {{ marketplace.name }} gestionará una nueva entrega o le devolverá el dinero.',
      expectation: 'La página muestra la nueva fecha en cuanto hay un cambio.',
      closingQuestion: '¿Hay algo sobre el producto en lo que podamos ayudarle?',
    },
    'not-received': {
      empathy:
        'Sentimos mucho que su pedido no le haya llegado. Esto no debería ocurrir, y no le dejaremos sin una solución.',
      facts:
        '{% if tracking.number %}Su pedido {{ order.id }} se envió con {{ tracking.carrier }}; el número de seguimiento es {{ tracking.number }}.{% if tracking.status %} El último estado registrado es: {{ tracking.status }}.{% endif %}{% if tracking.url %} Puede consultar el envío aquí: {{ tracking.url }}{% endif %}{% else %}Este mensaje se refiere a su pedido {{ order.id }}.{% endif %}',
      solution:
        'Nos encargamos de ello: aclararemos con la empresa de transporte dónde está el paquete y, si no aparece, le enviaremos de nuevo el pedido o le reembolsaremos el importe total. En ningún caso tendrá que asumir usted la pérdida.',
      closingQuestion:
        'Si el paquete no aparece, ¿qué prefiere: un nuevo envío o la devolución de su dinero?',
    },
    'not-received-marketplace': {
      empathy: 'Sentimos mucho que su pedido no le haya llegado. Esto no debería ocurrir.',
      facts:
        'Del envío de su pedido {{ order.id }} se encargó {{ marketplace.name }}, que puede ver cada paso de la entrega.',
      redirect:
        'Por favor, abra “Mis pedidos”, elija este pedido y seleccione “Problema con el pedido”. El servicio de atención al cliente de {{ marketplace.name }} revisará lo ocurrido y gestionará una nueva entrega o le devolverá el dinero.',
      expectation: 'Recibirá la respuesta de {{ marketplace.name }} directamente en su cuenta.',
      closingQuestion: '¿Hay algo más sobre este producto en lo que podamos ayudarle?',
    },
    'missing-item': {
      empathy:
        'Sentimos mucho que su pedido haya llegado incompleto. Entendemos su molestia; el error es nuestro.',
      facts:
        'Hemos revisado su pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'En cuanto nos diga qué falta, se lo enviaremos sin cargo; si lo prefiere, le reembolsaremos su importe.',
      closingQuestion: '¿Qué falta, y prefiere que se lo enviemos o que se lo reembolsemos?',
    },
    'wrong-item': {
      empathy:
        'Sentimos mucho que haya recibido un artículo equivocado. Usted pidió otra cosa y el error es nuestro.',
      facts:
        'Hemos revisado su pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Le enviaremos el artículo correcto o le reembolsaremos el importe total, lo que usted prefiera. Devolver el artículo equivocado no le costará nada.',
      closingQuestion: '¿Prefiere recibir el artículo correcto o la devolución de su dinero?',
    },
    'damaged-or-defective': {
      empathy:
        'Sentimos mucho que su artículo haya llegado dañado o no funcione. Tiene todo el derecho a recibirlo en perfecto estado.',
      facts:
        'Hemos revisado su pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Vamos a resolverlo: puede elegir entre un reemplazo sin cargo y el reembolso del importe total. La devolución no le costará nada.',
      closingQuestion: '¿Qué prefiere, un reemplazo o la devolución de su dinero?',
    },
    'not-as-described': {
      empathy:
        'Sentimos mucho que el artículo no sea lo que usted esperaba según nuestra descripción. Entendemos su decepción.',
      facts:
        'Hemos revisado su pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Puede devolverlo sin ningún gasto y le reembolsaremos el importe total. Además, revisaremos la descripción y corregiremos lo que no sea exacto.',
      closingQuestion: '¿Desea devolverlo y puede decirnos en qué difiere de la descripción?',
    },
    'product-problem-marketplace': {
      empathy:
        'Le pedimos disculpas por el problema con su artículo. Tiene todo el derecho a recibirlo completo y en perfecto estado.',
      facts:
        'Hemos revisado su pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Somos responsables de nuestro producto y buscaremos una solución con usted. Nos basta con una breve descripción del problema o una foto.',
      closingQuestion: '¿Qué problema tiene exactamente el artículo y qué solución prefiere?',
    },
    'return-request': {
      empathy:
        'Sentimos mucho que el artículo no haya sido lo que necesitaba. Puede devolverlo sin problema.',
      facts:
        'Este mensaje se refiere a su pedido {{ order.id }}{% if order.items != blank %} ({{ order.items | list }}){% endif %}.',
      solution:
        'Por favor, abra “Mis pedidos”, elija el pedido y solicite ahí la devolución. La aprobaremos, y en ese mismo lugar encontrará la etiqueta y la dirección. Cuando recibamos el artículo, le haremos el reembolso.',
      closingQuestion: '¿El artículo tenía algún defecto que debamos conocer?',
    },
    'return-request-marketplace': {
      empathy:
        'Sentimos mucho que el artículo no haya sido lo que necesitaba. Puede devolverlo sin problema.',
      facts:
        'Del envío de su pedido {{ order.id }} se encargó {{ marketplace.name }}, que también recibe la devolución y realiza el reembolso.',
      redirect:
        'Por favor, abra “Mis pedidos”, elija el pedido y seleccione “Devolver o reemplazar productos”. Ahí verá la etiqueta, las opciones para entregar el paquete y la fecha de su reembolso.',
      expectation: '{{ marketplace.name }} le confirmará cada paso en su cuenta.',
      closingQuestion: '¿El artículo tenía algún defecto que debamos conocer?',
    },
    'refund-status': {
      empathy: 'Entendemos que está esperando su dinero y sentimos mucho que tenga que preguntar por él.',
      facts:
        '{% if refund.amount %}Por su pedido {{ order.id }} le hemos reembolsado {{ refund.amount | money }}{% if refund.issuedAt %} el {{ refund.issuedAt | date }}{% endif %}.{% else %}El reembolso de su pedido {{ order.id }} todavía no se ha realizado.{% endif %}',
      solution:
        '{% if refund.amount %}El dinero se devuelve por el mismo medio de pago que usted utilizó; el tiempo que tarde en aparecer en su cuenta depende de su banco.{% else %}Lo estamos revisando ahora y le reembolsaremos lo que le corresponde.{% endif %}',
      closingQuestion: '¿Tiene alguna duda sobre el importe?',
    },
    'refund-status-marketplace': {
      empathy: 'Entendemos que está esperando su dinero y sentimos mucho que tenga que preguntar por él.',
      facts:
        'Del envío de su pedido {{ order.id }} se encargó {{ marketplace.name }}, que también recibe la devolución y realiza el reembolso.',
      redirect:
        'Por favor, abra “Mis pedidos”, elija el pedido y seleccione “Ver estado de la devolución o reembolso”: ahí aparecen el importe y la fecha. Si algo no le parece correcto, el servicio de atención al cliente de {{ marketplace.name }} puede ver el pago y le ayudará enseguida.',
      expectation: '{{ marketplace.name }} le confirmará el reembolso en su cuenta en cuanto se realice.',
      closingQuestion: '¿Hay algo sobre el producto en lo que podamos ayudarle?',
    },
    'cancel-before-shipment': {
      empathy: 'Entendemos que ya no necesita el pedido; no hay ningún problema.',
      facts: 'Su pedido {{ order.id }} todavía no se ha enviado.',
      solution:
        'Por favor, abra la página de sus pedidos, elija este y solicite ahí la cancelación. Aceptaremos la solicitud en cuanto llegue y se le devolverá todo lo que haya pagado.',
      closingQuestion: '¿Ve en su pedido la opción de cancelar?',
    },
    'cancel-before-shipment-amazon': {
      empathy: 'Entendemos que ya no necesita el pedido; no hay ningún problema.',
      facts: 'Su pedido {{ order.id }} todavía no se ha enviado.',
      solution:
        'Por favor, abra “Mis pedidos”, elija este pedido y pulse “Solicitar cancelación”. Aceptaremos la solicitud en cuanto llegue, Amazon le confirmará la cancelación y no se le cobrará nada. Si el paquete sale antes, podrá devolverlo cuando lo reciba.',
      closingQuestion: '¿Ve en su pedido el botón “Solicitar cancelación”?',
    },
    'cancel-after-shipment': {
      empathy:
        'Entendemos que ya no necesita el pedido y sentimos mucho que su mensaje nos llegara cuando el paquete ya había salido.',
      facts:
        'Su pedido {{ order.id }} ya está en camino{% if tracking.carrier %} con {{ tracking.carrier }}{% endif %}{% if tracking.number %}, número de seguimiento {{ tracking.number }}{% endif %}.{% if tracking.eta %} La llegada está prevista para el {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Ya no es posible detenerlo, pero sí devolverlo: cuando llegue, abra “Mis pedidos”, elija el pedido y solicite la devolución. Le haremos el reembolso cuando lo recibamos.',
      closingQuestion: '¿Desea devolverlo cuando llegue?',
    },
    'cancel-order-marketplace': {
      empathy: 'Entendemos que ya no necesita el pedido; no hay ningún problema.',
      facts:
        'De la preparación y el envío de su pedido {{ order.id }} se encarga {{ marketplace.name }}, y es ahí donde puede cancelarse.',
      redirect:
        'Por favor, abra “Mis pedidos”, elija este pedido y seleccione “Cancelar productos”. Si esa opción no aparece, significa que el paquete ya está preparado: cuando llegue, podrá devolverlo desde “Mis pedidos” y {{ marketplace.name }} le hará el reembolso.',
      expectation: '{{ marketplace.name }} le confirmará la cancelación en su cuenta.',
      closingQuestion: '¿Hubo algo del producto que le hiciera cambiar de opinión?',
    },
    'change-order-before-shipment': {
      empathy: 'Entendemos que necesita cambiar algo en su pedido y le ayudaremos con gusto.',
      facts: 'Su pedido {{ order.id }} todavía no se ha enviado.',
      solution:
        'Si se trata de la dirección, cámbiela, por favor, en “Mis pedidos” para que quede registrada la correcta. Si es otra cosa, díganos exactamente qué debe ser diferente: lo revisaremos antes de que salga el paquete y le confirmaremos qué es posible.',
      closingQuestion: '¿Qué desea cambiar exactamente?',
    },
    'change-order-after-shipment': {
      empathy:
        'Entendemos que necesita cambiar algo en su pedido y sentimos mucho que su mensaje nos llegara cuando el paquete ya había salido.',
      facts:
        'Su pedido {{ order.id }} ya está en camino{% if tracking.carrier %} con {{ tracking.carrier }}{% endif %}{% if tracking.number %}, número de seguimiento {{ tracking.number }}{% endif %}.{% if tracking.eta %} La llegada está prevista para el {{ tracking.eta | date }}.{% endif %}',
      solution:
        'Una vez en camino, ya no es posible modificarlo. Si al recibirlo no le conviene, puede devolverlo desde “Mis pedidos” y le haremos el reembolso cuando lo recibamos.',
      closingQuestion: '¿Puede recibir el paquete tal como se pidió?',
    },
    'change-order-marketplace': {
      empathy: 'Entendemos que necesita cambiar algo en su pedido.',
      facts: 'De la preparación y el envío de su pedido {{ order.id }} se encarga {{ marketplace.name }}.',
      redirect:
        'Mientras el pedido se esté preparando, puede hacer el cambio directamente: abra “Mis pedidos” y elija este pedido. Si ahí ya no aparece la opción, el servicio de atención al cliente de {{ marketplace.name }} le dirá qué es posible todavía.',
      expectation: '{{ marketplace.name }} le confirmará cada cambio en su cuenta.',
      closingQuestion: '¿Hay algo sobre el producto en lo que podamos ayudarle?',
    },
    'invoice-request': {
      empathy: 'Con gusto le facilitamos la factura, y sentimos mucho que haya tenido que pedirla.',
      facts: 'Este mensaje se refiere a su pedido {{ order.id }}.',
      solution:
        '{% if invoice.isAttached %}Encontrará la factura adjunta a este mensaje.{% else %}Estamos preparando la factura y la subiremos a su pedido, donde podrá descargarla.{% endif %}',
      closingQuestion: '¿El nombre y la dirección del pedido son los que deben aparecer en la factura?',
    },
    'product-question': {
      empathy: 'Es una buena pregunta y nos alegra que nos la haya hecho.',
      facts: '{{ answer.text }}',
      closingQuestion: '¿Responde esto a su pregunta?',
    },
    'delivery-problem-notice': {
      empathy: 'Le pedimos disculpas: hay un problema con la entrega de su pedido {{ order.id }}.',
      facts:
        '{{ problem.text }}{% if tracking.eta %} La llegada está prevista ahora para el {{ tracking.eta | date }}.{% endif %}{% if tracking.url %} Puede seguir el envío aquí: {{ tracking.url }}{% endif %}',
      solution:
        'Ya nos estamos ocupando de ello. Si esto no le conviene, buscaremos otra solución con usted.',
      closingQuestion: '¿Le sigue viniendo bien recibir este pedido?',
    },
    'address-question': {
      empathy: 'Disculpe la molestia: para entregar su pedido {{ order.id }} necesitamos un dato más.',
      facts: '{{ problem.text }}',
      solution: 'En cuanto tengamos su respuesta, le enviaremos el paquete.',
      closingQuestion: '¿Puede confirmarnos, por favor, la dirección completa para este pedido?',
    },
    'return-question': {
      empathy:
        'Sentimos mucho que el artículo de su pedido {{ order.id }} no haya sido lo que necesitaba. Para completar su devolución necesitamos un dato más.',
      facts: '{{ problem.text }}',
      solution: 'En cuanto tengamos su respuesta, completaremos la devolución y le haremos el reembolso.',
      closingQuestion: '¿Puede darnos esta información, por favor?',
    },
    'feedback-answer': {
      empathy: 'Gracias por hacérnoslo saber. Sentimos mucho que este pedido no haya salido como debía.',
      facts: '{{ answer.text }}',
      solution:
        'Nos tomamos en serio sus observaciones y estamos trabajando en lo que falló por nuestra parte. Si queda algo pendiente con su pedido, escríbanos, por favor, desde la página de ese pedido y lo resolveremos.',
    },
  },
});
