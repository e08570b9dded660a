/** Italian: the blocks every situation shares. */
import type { Told } from '../parallel.ts';

export const greetings: Told['greetings'] = {
  complaint: [
    'Grazie per il Suo riscontro.',
    'Grazie per averci informati.',
    'Grazie per avercelo segnalato.',
    'Grazie per la Sua sincerità.',
  ],
  formal: [
    'Grazie per le Sue osservazioni.',
    'Abbiamo ricevuto le Sue osservazioni.',
    'Grazie per averci segnalato la situazione.',
  ],
  praise: [
    'Grazie per le Sue gentili parole!',
    'Grazie per aver dedicato del tempo a scriverci.',
    'Grazie di cuore per aver condiviso la Sua esperienza.',
  ],
  plain: [
    'Grazie per il Suo ordine.',
    'Grazie per il Suo acquisto presso di noi.',
    'Grazie per aver scelto il nostro negozio.',
  ],
  'follow-up': [
    'Grazie per averci aggiornati.',
    'Grazie per averci raccontato com’è andata dopo un po’ di tempo.',
    'Grazie per aver completato le Sue osservazioni precedenti.',
  ],
  private: [
    'Buongiorno,\n\ngrazie per il Suo ordine.',
    'Buongiorno,\n\nLe scriviamo in merito al Suo ordine.',
    'Buongiorno,\n\ngrazie per il Suo acquisto presso di noi. Vorremmo aiutarLa con il Suo ordine.',
  ],
  'private-praise': [
    'Buongiorno,\n\ngrazie per il Suo ordine e per le Sue gentili parole.',
    'Buongiorno,\n\ngrazie per il Suo acquisto presso di noi.',
    'Buongiorno,\n\ngrazie per aver dedicato del tempo a parlarci del Suo ordine.',
  ],
  'private-again': [
    'Buongiorno,\n\ngrazie ancora per il Suo ordine.',
    'Buongiorno,\n\nci auguriamo che stia bene.',
    'Buongiorno,\n\ngrazie ancora per il Suo acquisto presso di noi.',
  ],
  'private-plain': [
    'Buongiorno,\n\ngrazie per il Suo ordine.',
    'Buongiorno,\n\ngrazie per il Suo acquisto presso di noi.',
    'Buongiorno,\n\nLe scriviamo in merito al Suo ordine.',
  ],
};

export const points: Told['points'] = [
  'Lei scrive “{point}”, e lo prendiamo sul serio.',
  'Abbiamo preso nota di quanto scrive: “{point}”.',
  'Comprendiamo il problema così come lo descrive: “{point}”.',
  'Quello che descrive, “{point}”, merita una verifica accurata.',
];

export const praisedPoints: Told['praisedPoints'] = [
  'Lei scrive “{point}”, e questo ci ha rallegrato la giornata.',
  'È un piacere leggere “{point}”.',
  '“{point}” è proprio ciò che speriamo di sentire.',
];

export const seconds: Told['seconds'] = [
  'Le chiediamo scusa anche per {second}.',
  'La preghiamo di accettare le nostre scuse anche per {second}.',
  'Esamineremo anche {second}.',
];

export const remedies: Told['remedies'] = [
  'Una volta controllato il Suo ordine, provvederemo a {remedy}.',
  'Una volta chiariti i dettagli con Lei, provvederemo a {remedy}.',
  'Non appena avremo verificato la situazione, provvederemo a {remedy}.',
];

const byReply = [
  'La preghiamo di rispondere a questo messaggio e di dirci come possiamo aiutarLa al meglio.',
  'Le basta rispondere a questo messaggio, al resto pensiamo noi.',
  'Se risponde a questo messaggio, faremo del nostro meglio per aiutarLa.',
] as const;
const taobao = [
  'La preghiamo di contattare il nostro servizio clienti tramite Wangwang.',
  'Il nostro servizio clienti su Wangwang è a Sua disposizione.',
  'La preghiamo di aprire la pagina del Suo ordine e di contattare da lì il nostro servizio clienti.',
] as const;

export const contacts: Told['contacts'] = {
  'feedback-reply': [
    'La preghiamo di usare “Contatta il venditore” nei Suoi ordini, così potremo aiutarLa.',
    'Ci scriva dalla pagina del Suo ordine e ce ne occuperemo.',
    'Il modo più semplice è contattarci direttamente dalla pagina del Suo ordine.',
  ],
  'buyer-message': byReply,
  'review-comment': [
    'La preghiamo di usare “Contatta il negozio” (ショップへ問い合わせ) nella cronologia degli acquisti.',
    'Può contattarci tramite ショップへ問い合わせ nella cronologia degli acquisti.',
    'La preghiamo di comunicarci i dettagli tramite ショップへ問い合わせ nella cronologia degli acquisti.',
  ],
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Told['doors'] = [
  'Se possiamo fare qualcosa, ce lo faccia sapere {route}.',
  'Se desidera dirci di più, può contattarci {route}.',
  'Se ha bisogno di aiuto, ci scriva {route}.',
];

const reply = 'rispondendo a questo messaggio';
const wangwang = 'tramite il nostro servizio clienti su Wangwang';

export const routes: Told['routes'] = {
  'feedback-reply': 'tramite “Contatta il venditore” nei Suoi ordini',
  'buyer-message': reply,
  'review-comment': 'tramite ショップへ問い合わせ nella cronologia degli acquisti',
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Told['evidence'] = [
  'Se ha una foto del problema, La preghiamo di allegarla.',
  'Una foto della parte interessata ci aiuterebbe a verificare rapidamente.',
  'Se non Le è di troppo disturbo, una foto ci aiuterebbe a capire.',
];

export const closings: Told['closings'] = {
  complaint: [
    'Vorremmo rimediare.',
    'Restiamo in attesa di un Suo messaggio.',
    'Speriamo di riconquistare la Sua fiducia.',
  ],
  praise: [
    'Speriamo di poterLa servire di nuovo.',
    'Le auguriamo di godersi appieno il Suo acquisto!',
    'È stato un piacere servirLa.',
  ],
  neutral: [
    'Speriamo di poterLa servire di nuovo.',
    'Le auguriamo tutto il meglio.',
    'La Sua fiducia è molto importante per noi.',
  ],
};

export const pledges: Told['pledges'] = [
  'Continueremo a dedicare a ogni ordine la stessa cura.',
  'Faremo del nostro meglio per mantenere questo livello.',
  'Se in seguito avrà bisogno di qualcosa, La aiuteremo volentieri.',
];

export const signatures: Told['signatures'] = {
  public: ['{shop}', 'Cordiali saluti, {shop}', 'Il team di {shop}'],
  private: ['Cordiali saluti\n{shop}', 'Un cordiale saluto\n{shop}', 'Distinti saluti\n{shop}'],
};
