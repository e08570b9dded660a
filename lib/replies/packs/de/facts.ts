/** German: what the shop found, by when it answers, when it was done; and Amazon's seller feedback after a solution. */
import type { Told } from '../parallel.ts';

export const found: Told['found'] = [
  'Wir haben nachgesehen und festgestellt, dass {found}.',
  'Unsere Prüfung hat ergeben, dass {found}.',
  'Inzwischen wissen wir, dass {found}.',
];

export const until: Told['until'] = [
  'Sie hören bis zum {date} von uns.',
  'Wir melden uns bis zum {date} bei Ihnen.',
  'Spätestens am {date} sagen wir Ihnen, wie es steht.',
];

export const doneOn: Told['doneOn'] = [
  'Das ist am {date} geschehen.',
  'Wir haben das am {date} erledigt.',
  'Erledigt wurde es am {date}.',
];

export const feedbackNotices: Told['feedbackNotices'] = [
  'Zur Information: Verkäuferbewertungen lassen sich nach einer Lösung über die Bestellübersicht aktualisieren oder entfernen. Ob Sie das tun, entscheiden allein Sie.',
  'Nach einer Lösung lassen sich Verkäuferbewertungen in der Bestellübersicht aktualisieren oder entfernen. Das ist nur ein Hinweis, die Entscheidung liegt bei Ihnen.',
  'Da dies nun gelöst ist, zu Ihrer Kenntnis: Verkäuferbewertungen lassen sich in der Bestellübersicht aktualisieren oder entfernen. An unserer Hilfe ändert das nichts.',
];
