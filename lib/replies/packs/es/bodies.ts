/** Spanish: what is said in situations other than a plain complaint. */
import type { Told } from '../parallel.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor = [
  'Hemos recibido su mensaje.',
  'Le agradecemos que nos haya escrito.',
  'Sus observaciones nos han llegado.',
] as const;

export const bodies: Told['bodies'] = {
  mixed: [
    'Nos ayuda que mencione tanto lo que le gustó como lo que no.',
    'Describe usted de forma muy justa lo bueno y lo malo.',
    'Un comentario tan equilibrado nos ayuda mucho.',
  ],
  praise: [
    'Nos alegra mucho que le haya gustado.',
    'Celebramos que haya sido una buena elección para usted.',
    'Todo nuestro equipo se ha alegrado al leerle.',
  ],
  neutral: [
    'Tendremos presentes sus observaciones.',
    'Su punto de vista nos ayuda a mejorar.',
    'Nos resulta útil conocer su experiencia.',
  ],
  'complaint-general': [
    '{Sorry} que su compra no haya sido satisfactoria. Nos gustaría entender qué falló.',
    '{Sorry} no haber cumplido sus expectativas. Por favor, cuéntenos con más detalle qué no estuvo bien.',
    'No es la experiencia que queremos para usted, y lo {sorry}. Nos gustaría saber qué ocurrió.',
  ],
  'complaint-told': [
    'Su compra no salió como esperaba, y lo {sorry}. Hemos leído con atención lo que nos cuenta.',
    '{Sorry} haberle decepcionado y nos tomamos en serio lo que nos cuenta.',
    '{Sorry} que su compra no haya resultado satisfactoria. Hemos tomado nota de lo que nos cuenta.',
  ],
  edited: [
    'Hemos leído con atención sus comentarios actualizados.',
    'Hemos visto que ha modificado sus comentarios desde nuestra última respuesta y hemos leído la nueva versión.',
    'Con sus nuevos comentarios entendemos mejor cómo le ha ido.',
  ],
  'rating-mismatch': [
    'Nos alegra leer lo que dice del artículo. Si aun así algo no estuvo bien, díganoslo {route}.',
    'Ha sido un placer leer lo que nos escribe. Si aun así algo no estuvo a la altura, puede decírnoslo {route}.',
    'Son palabras amables. Si hubo algún problema que no ha mencionado, coméntenoslo {route}.',
  ],
  unfamiliar: [
    'Nos guiamos por sus palabras. Si hay algo que debamos saber sobre el artículo o la entrega, díganoslo {route}.',
    'No siempre es fácil orientarse en este formulario, y entendemos lo que quiere decir. Si tiene alguna pregunta sobre el artículo, puede hacérnosla {route}.',
    'Es muy amable por escribirnos a pesar de las dudas. Si algo de su pedido no estuvo bien, háganoslo saber {route}.',
  ],
  'second-message': [
    'Hace unos días le escribimos acerca de su pedido y nos gustaría asegurarnos de que recibió nuestro mensaje. Si entretanto todo se ha resuelto, no hace falta que responda.',
    'Es posible que no viera nuestro mensaje anterior sobre su pedido. Seguimos dispuestos a ayudarle, y no hay ninguna prisa. Si no tenemos noticias suyas, no volveremos a escribirle sobre este asunto.',
    'No queremos molestarle, solo decirle que nuestro ofrecimiento de ayuda con su pedido sigue en pie. Si ya no lo necesita, puede dejar este mensaje sin respuesta.',
  ],
  arrival: [
    'Hemos {done}. ¿Le ha llegado todo bien?',
    'Nos gustaría confirmarlo con usted: hemos {done}. Si todavía no le ha llegado, díganoslo y lo comprobaremos.',
    'Solo para asegurarnos de que nada se haya extraviado: hemos {done}. ¿Le ha llegado?',
  ],
  'after-solution': [
    'Hemos {done} y esperamos que con ello todo quede en orden.',
    'Para solucionarlo, hemos {done}.',
    'Agradecemos su paciencia. Entretanto, hemos {done}.',
  ],
  invitation: [
    'Esperamos que haya podido probar el artículo. Si lo desea, comparta su impresión sincera en una reseña, sea cual sea. Si hay algún problema con el artículo, también puede contárnoslo {route} y buscaremos una solución.',
    'Quizá ya sepa si el artículo le va bien. Las reseñas sinceras ayudan a otros clientes, y usted es libre de escribir una o no. Para cualquier problema con el pedido, puede comunicarse con nosotros {route}.',
    'Si tiene un momento, unas palabras sinceras sobre el artículo en una reseña serán bienvenidas, sin ningún compromiso. Si algo no estuvo bien, díganoslo {route} para que podamos revisarlo.',
  ],
  'no-text-high': [
    'Celebramos que todo haya sido de su agrado.',
    'Su apoyo es muy importante para nuestro equipo.',
    'Nos alegra que todo haya salido bien.',
  ],
  'no-text-low': [
    '{Sorry} que su pedido no haya sido satisfactorio. ¿Qué podríamos haber hecho mejor?',
    '{Sorry} que, al parecer, no hayamos estado a la altura. ¿Fue el artículo, la entrega o nuestro servicio?',
    'Algo en su pedido no estuvo bien, y lo {sorry}. Nos gustaría saber más.',
  ],
  'no-text-unknown': [
    'Esperamos que esté todo en orden.',
    'Nos gustaría saber qué tal le ha ido con su pedido.',
    'Esperamos que el artículo le sea útil.',
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    'Lo lamentamos profundamente. Su seguridad es lo primero: por favor, deje de usar el producto de inmediato y, si aún lo tiene, guárdelo con su embalaje. Si alguien resultó herido o se siente mal, acuda a un médico.',
    'Lamentamos profundamente leer esto y lo tratamos como urgente. Por favor, no siga usando el producto y, si aún lo tiene, no lo deseche. Si se siente mal, consulte primero a un médico.',
    'Lamentamos profundamente el susto. Por favor, deje de usar el producto ahora mismo y conserve el artículo, los accesorios y el embalaje si aún los tiene. Si hay alguna lesión, busque atención médica.',
  ],
  resolved: [
    'Al principio le causamos molestias, y nos alivia que se haya podido arreglar. Agradecemos su paciencia.',
    'Nos alegra saber que el problema está resuelto, y lamentamos que se presentara.',
    'Celebramos que ahora todo esté bien. Valoramos la comprensión que ha tenido.',
  ],
  'follow-up-worse': [
    'Al principio el producto le gustó, y {sorry} que esa satisfacción no haya durado.',
    '{Sorry} que su experiencia posterior no haya sido tan buena como la primera.',
    '{Sorry} que el producto no mantuviera lo que prometían los primeros días.',
  ],
  'follow-up-better': [
    'Al principio no lo hicimos bien, y es muy amable de su parte escribirnos de nuevo ahora que va mejor.',
    'Nos alivia que ahora le funcione, y trabajaremos en lo que le causó molestias al principio.',
    'Sus noticias animan a todo el equipo.',
  ],
  suspected: [
    'Vamos a comprobar los hechos de este pedido. Si hay algún problema con el artículo o con su entrega, por favor, comuníquelo {route} y lo atenderemos por el procedimiento habitual.',
    'Tomamos en serio cualquier inquietud sobre nuestros pedidos y nos atendremos a los datos del pedido y a las políticas de la plataforma. Por favor, denos los detalles {route}.',
    'Lo examinaremos con atención y equidad. Cualquier problema con el pedido puede comunicarse {route} o en las páginas de devoluciones y ayuda de la propia plataforma.',
  ],
  question: [
    'Revisaremos su pregunta para poder darle una respuesta correcta.',
    'Hemos visto su pregunta y con gusto se lo explicaremos.',
    'Con gusto se lo aclaramos para el artículo que compró.',
  ],
  'wrong-product': [
    'Sus observaciones parecen referirse a otro artículo. ¿Podría decirnos cuál pidió?',
    'Lo que describe no coincide del todo con este artículo. Puede que haya una confusión que nos gustaría aclarar con usted.',
    'Parece que estas observaciones eran para otro producto. Si hay un problema con este, con gusto lo revisaremos.',
  ],
};
