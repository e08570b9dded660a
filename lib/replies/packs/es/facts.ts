/** Spanish: what the shop found, by when it answers, when it was done; and Amazon's seller feedback after a solution. */
import type { Told } from '../parallel.ts';

export const found: Told['found'] = [
  'Lo hemos revisado y hemos visto que {found}.',
  'Nuestra comprobación ha mostrado que {found}.',
  'Ahora sabemos que {found}.',
];

export const until: Told['until'] = [
  'Tendrá noticias nuestras a más tardar el {date}.',
  'Le responderemos a más tardar el {date}.',
  'El {date} a más tardar le diremos cómo va todo.',
];

export const doneOn: Told['doneOn'] = [
  'Se hizo el {date}.',
  'Lo completamos el {date}.',
  'Por nuestra parte quedó hecho el {date}.',
];

export const feedbackNotices: Told['feedbackNotices'] = [
  'Para su información: una vez resuelto el problema, las valoraciones del vendedor se pueden actualizar o eliminar desde sus pedidos. Hacerlo o no depende solo de usted.',
  'Tras una solución, las valoraciones del vendedor se pueden actualizar o eliminar desde sus pedidos. Es solo información; la decisión es suya.',
  'Ahora que está resuelto, sepa que las valoraciones del vendedor se pueden actualizar o eliminar desde sus pedidos. Nuestra ayuda no depende de ello.',
];
