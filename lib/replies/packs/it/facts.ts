/** Italian: what the shop found, by when it answers, when it was done; and Amazon's seller feedback after a solution. */
import type { Told } from '../parallel.ts';

export const found: Told['found'] = [
  'Abbiamo controllato e visto che {found}.',
  'Dalla nostra verifica risulta che {found}.',
  'Ora sappiamo che {found}.',
];

export const until: Told['until'] = [
  'Avrà nostre notizie entro {date}.',
  'La ricontatteremo entro {date}.',
  'Le diremo a che punto siamo entro {date}.',
];

export const doneOn: Told['doneOn'] = [
  'È stato fatto {date}.',
  'Ce ne siamo occupati {date}.',
  'Da parte nostra è stato concluso {date}.',
];

export const feedbackNotices: Told['feedbackNotices'] = [
  'Per Sua informazione: una volta risolto il problema, i feedback sul venditore si possono aggiornare o rimuovere dalla pagina degli ordini. La scelta spetta solo a Lei.',
  'Dopo una soluzione, i feedback sul venditore si possono aggiornare o rimuovere dalla pagina degli ordini. È solo un’informazione: la decisione è Sua.',
  'Ora che è risolto, sappia che i feedback sul venditore si possono aggiornare o rimuovere dalla pagina degli ordini. Il nostro aiuto non dipende da questo.',
];
