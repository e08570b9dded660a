/** Spanish: the blocks every situation shares. */
import type { Told } from '../parallel.ts';

export const greetings: Told['greetings'] = {
  complaint: [
    'Gracias por sus comentarios.',
    'Gracias por hacérnoslo saber.',
    'Gracias por contarnos su caso.',
    'Gracias por su sinceridad.',
  ],
  formal: ['Gracias por sus comentarios.', 'Hemos recibido sus comentarios.', 'Gracias por señalarnos esta situación.'],
  praise: [
    'Gracias por sus amables palabras.',
    'Gracias por tomarse el tiempo de escribir.',
    'Muchas gracias por compartir su experiencia.',
  ],
  plain: ['Gracias por su pedido.', 'Gracias por comprar con nosotros.', 'Gracias por elegir nuestra tienda.'],
  'follow-up': [
    'Gracias por volver a escribirnos.',
    'Gracias por contarnos cómo le ha ido con el paso del tiempo.',
    'Gracias por completar sus comentarios anteriores.',
  ],
  private: [
    'Hola:\n\nGracias por su pedido.',
    'Hola:\n\nLe escribimos acerca de su pedido.',
    'Hola:\n\nGracias por comprar con nosotros. Nos gustaría ayudarle con su pedido.',
  ],
  'private-praise': [
    'Hola:\n\nGracias por su pedido y por sus amables palabras.',
    'Hola:\n\nGracias por comprar con nosotros.',
    'Hola:\n\nGracias por tomarse el tiempo de hablarnos de su pedido.',
  ],
  'private-again': [
    'Hola:\n\nGracias de nuevo por su pedido.',
    'Hola:\n\nEsperamos que se encuentre bien.',
    'Hola:\n\nGracias una vez más por comprar con nosotros.',
  ],
  'private-plain': [
    'Hola:\n\nGracias por su pedido.',
    'Hola:\n\nGracias por comprar con nosotros.',
    'Hola:\n\nLe escribimos acerca de su pedido.',
  ],
};

export const points: Told['points'] = [
  'Menciona usted “{point}”, y lo tomamos en serio.',
  'Hemos tomado nota de lo que escribe: “{point}”.',
  'Entendemos el problema tal como lo describe: “{point}”.',
  'Lo que describe, “{point}”, merece una revisión a fondo.',
];

export const praisedPoints: Told['praisedPoints'] = [
  'Escribe usted “{point}”, y nos ha alegrado el día.',
  'Es un gusto leer “{point}”.',
  '“{point}” es justo lo que esperamos oír.',
];

export const seconds: Told['seconds'] = [
  'También le pedimos disculpas por {second}.',
  'Acepte asimismo nuestras disculpas por {second}.',
  'Revisaremos igualmente {second}.',
];

export const remedies: Told['remedies'] = [
  'Una vez que hayamos revisado su pedido, procederemos a {remedy}.',
  'Una vez que hayamos visto los detalles con usted, procederemos a {remedy}.',
  'En cuanto hayamos verificado la situación, procederemos a {remedy}.',
];

const byReply = [
  'Por favor, responda a este mensaje y díganos cómo podemos ayudarle mejor.',
  'Solo tiene que responder a este mensaje y nosotros nos encargamos del resto.',
  'Si responde a este mensaje, haremos todo lo que esté en nuestra mano para ayudarle.',
] as const;
const taobao = [
  'Por favor, póngase en contacto con nuestro servicio de atención por Wangwang.',
  'Nuestro servicio de atención en Wangwang está a su disposición.',
  'Por favor, abra la página de su pedido y contacte ahí con nuestro servicio de atención.',
] as const;

export const contacts: Told['contacts'] = {
  'feedback-reply': [
    'Por favor, use la opción de contactar con el vendedor en sus pedidos para que podamos ayudarle.',
    'Escríbanos desde la página de su pedido y le atenderemos.',
    'Lo más sencillo es escribirnos directamente desde la página de su pedido.',
  ],
  'buyer-message': byReply,
  'review-comment': [
    'Por favor, use “Contactar con la tienda” (ショップへ問い合わせ) en su historial de compras.',
    'Puede comunicarse con nosotros por ショップへ問い合わせ en su historial de compras.',
    'Por favor, cuéntenos los detalles por ショップへ問い合わせ en su historial de compras.',
  ],
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Told['doors'] = [
  'Si hay algo que podamos hacer, por favor, díganoslo {route}.',
  'Si desea contarnos más, puede comunicarse con nosotros {route}.',
  'Si necesita ayuda, escríbanos {route}.',
];

const reply = 'respondiendo a este mensaje';
const wangwang = 'por nuestro servicio de atención en Wangwang';

export const routes: Told['routes'] = {
  'feedback-reply': 'mediante la opción de contactar con el vendedor en sus pedidos',
  'buyer-message': reply,
  'review-comment': 'por ショップへ問い合わせ en su historial de compras',
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Told['evidence'] = [
  'Si tiene una foto del problema, por favor, adjúntela.',
  'Una foto de la parte afectada nos ayudaría a comprobarlo rápidamente.',
  'Si no es mucha molestia, una foto nos ayudaría a entenderlo.',
];

export const closings: Told['closings'] = {
  complaint: ['Nos gustaría solucionarlo.', 'Quedamos a la espera de su mensaje.', 'Esperamos recuperar su confianza.'],
  praise: ['Esperamos volver a atenderle.', '¡Que disfrute de su compra!', 'Ha sido un placer atenderle.'],
  neutral: [
    'Esperamos volver a atenderle.',
    'Le deseamos todo lo mejor.',
    'Su confianza es muy importante para nosotros.',
  ],
};

export const pledges: Told['pledges'] = [
  'Seguiremos atendiendo cada pedido con el mismo cuidado.',
  'Haremos lo posible por mantener este nivel.',
  'Si más adelante necesita algo, con gusto le ayudaremos.',
];

export const signatures: Told['signatures'] = {
  public: ['{shop}', 'Saludos cordiales, {shop}', 'El equipo de {shop}'],
  private: ['Saludos cordiales,\n{shop}', 'Un cordial saludo,\n{shop}', 'Atentamente,\n{shop}'],
};
