/** Italian: what is said in situations other than a plain complaint. */
import type { Told } from '../parallel.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor = [
  'Abbiamo ricevuto il Suo messaggio.',
  'Apprezziamo che ci abbia scritto.',
  'Le Sue osservazioni ci sono pervenute.',
] as const;

export const bodies: Told['bodies'] = {
  mixed: [
    'Ci aiuta leggere sia ciò che Le è piaciuto sia ciò che non Le è piaciuto.',
    'Descrive con equilibrio i pregi e i difetti.',
    'Un riscontro così equilibrato ci aiuta molto.',
  ],
  praise: [
    'Siamo davvero lieti che sia di Suo gradimento.',
    'È bello sapere che fa al caso Suo.',
    'Tutto il nostro team ha letto con piacere il Suo commento.',
  ],
  neutral: [
    'Terremo presenti le Sue osservazioni.',
    'Il Suo punto di vista ci aiuta a migliorare.',
    'Ci è utile conoscere la Sua esperienza.',
  ],
  'complaint-general': [
    'Ci {sorry} che l’acquisto non sia stato soddisfacente. Vorremmo capire che cosa non è andato.',
    'Ci {sorry} non aver soddisfatto le Sue aspettative. Ci racconti pure meglio che cosa non andava.',
    'Non è l’esperienza che desideriamo per Lei, e ci {sorry}. Vorremmo sapere che cosa è successo.',
  ],
  'complaint-told': [
    'Ci {sorry} che l’acquisto non sia andato come si aspettava. Abbiamo letto con attenzione quanto ci scrive.',
    'Ci {sorry} averLa delusa e prendiamo sul serio quanto ci scrive.',
    'Ci {sorry} che l’acquisto non L’abbia soddisfatta. Abbiamo preso nota di quanto ci scrive.',
  ],
  edited: [
    'Abbiamo letto con attenzione le Sue osservazioni aggiornate.',
    'Abbiamo visto che ha modificato le Sue osservazioni dopo la nostra ultima risposta e abbiamo letto la nuova versione.',
    'Le Sue nuove osservazioni ci aiutano a capire meglio com’è andata.',
  ],
  'rating-mismatch': [
    'Ci fa piacere leggere le Sue parole sull’articolo. Se comunque qualcosa non andava, ce lo faccia sapere {route}.',
    'È stato un piacere leggere quanto ci scrive. Se comunque qualcosa non è stato all’altezza, può dircelo {route}.',
    'Sono parole gentili. Se c’è stato un problema che non ha citato, ce lo segnali pure {route}.',
  ],
  unfamiliar: [
    'Ci basiamo sulle Sue parole. Se c’è qualcosa che dovremmo sapere sull’articolo o sulla consegna, ce lo faccia sapere {route}.',
    'Non è sempre facile orientarsi in questo modulo e comprendiamo che cosa intende. Se ha una domanda sull’articolo, può rivolgercela {route}.',
    'È gentile da parte Sua scriverci nonostante i dubbi. Se qualcosa nel Suo ordine non andava, ce lo segnali pure {route}.',
  ],
  'second-message': [
    'Qualche giorno fa Le abbiamo scritto in merito al Suo ordine e vorremmo essere certi che il nostro messaggio Le sia arrivato. Se nel frattempo tutto si è risolto, non occorre rispondere.',
    'Forse il nostro messaggio precedente sul Suo ordine Le è sfuggito. La aiutiamo sempre volentieri, e non c’è alcuna fretta. Se non avremo Sue notizie, non Le scriveremo più a questo proposito.',
    'Non vogliamo disturbarLa, solo dirLe che la nostra offerta di aiuto per il Suo ordine è sempre valida. Se non Le serve più, può semplicemente lasciare questo messaggio senza risposta.',
  ],
  arrival: [
    'Abbiamo {done}. Ha ricevuto tutto correttamente?',
    'Vorremmo una conferma da parte Sua: abbiamo {done}. Se non Le è ancora arrivato nulla, ce lo faccia sapere e verificheremo.',
    'Solo per essere sicuri che nulla sia andato perso: abbiamo {done}. Le è arrivato?',
  ],
  'after-solution': [
    'Abbiamo {done} e speriamo che così sia tutto a posto.',
    'Per rimediare, abbiamo {done}.',
    'Apprezziamo la Sua pazienza. Nel frattempo abbiamo {done}.',
  ],
  invitation: [
    'Speriamo che abbia avuto il tempo di provare l’articolo. Se lo desidera, condivida la Sua impressione sincera in una recensione, qualunque essa sia. In caso di problemi con l’articolo può anche dircelo {route}: cercheremo una soluzione.',
    'Forse ora sa come si trova con l’articolo. Le recensioni sincere aiutano gli altri clienti, e può scriverne una oppure no, come preferisce. Per qualsiasi problema con l’ordine può contattarci {route}.',
    'Se ha un momento, qualche parola sincera sull’articolo in una recensione è gradita, senza alcun obbligo. Se qualcosa non andava, ce lo faccia sapere {route}, così potremo verificare.',
  ],
  'no-text-high': [
    'È bello sapere che tutto è stato di Suo gradimento.',
    'Il Suo sostegno è molto importante per il nostro team.',
    'Siamo lieti che sia andato tutto bene.',
  ],
  'no-text-low': [
    'Ci {sorry} che il Suo ordine non sia stato soddisfacente. Che cosa avremmo potuto fare meglio?',
    'Ci {sorry} non essere stati, a quanto pare, all’altezza. Si trattava dell’articolo, della consegna o del nostro servizio?',
    'Qualcosa nel Suo ordine non andava, e ci {sorry}. Vorremmo saperne di più.',
  ],
  'no-text-unknown': [
    'Speriamo che sia tutto a posto.',
    'Ci piacerebbe sapere come si trova con quanto ha ordinato.',
    'Speriamo che l’articolo Le sia utile.',
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    'Ci dispiace sinceramente. La Sua sicurezza viene prima di tutto: La preghiamo di smettere subito di usare il prodotto e, se lo ha ancora, di conservarlo con la confezione. Se qualcuno si è fatto male o non si sente bene, si rivolga a un medico.',
    'Ci dispiace sinceramente per quanto leggiamo e trattiamo la cosa con urgenza. La preghiamo di non usare più il prodotto e, se lo ha ancora, di non gettarlo. Se non si sente bene, chieda prima il parere di un medico.',
    'Ci dispiace sinceramente per lo spavento. La preghiamo di smettere immediatamente di usare il prodotto e di conservare l’articolo, gli accessori e la confezione, se li ha ancora. In caso di lesioni, si rivolga a un medico.',
  ],
  resolved: [
    'All’inizio Le abbiamo causato qualche disagio e siamo sollevati che si sia potuto risolvere. Apprezziamo la Sua pazienza.',
    'Siamo lieti di sapere che il problema è risolto, e ci dispiace che si sia presentato.',
    'È bello sapere che ora è tutto a posto. Abbiamo apprezzato la Sua comprensione.',
  ],
  'follow-up-worse': [
    'All’inizio il prodotto Le era piaciuto, e ci {sorry} che questa soddisfazione non sia durata.',
    'Ci {sorry} che in seguito l’esperienza non sia stata buona come all’inizio.',
    'Ci {sorry} che il prodotto non abbia mantenuto le promesse dei primi giorni.',
  ],
  'follow-up-better': [
    'All’inizio non abbiamo fatto bene, ed è gentile da parte Sua scriverci di nuovo ora che va meglio.',
    'Siamo sollevati che ora vada bene, e lavoreremo su ciò che all’inizio Le ha creato problemi.',
    'Il Suo aggiornamento incoraggia tutto il team.',
  ],
  suspected: [
    'Verificheremo i fatti relativi a questo ordine. In caso di problemi con l’articolo o con la consegna, La preghiamo di segnalarli {route}, e li gestiremo secondo la procedura consueta.',
    'Prendiamo sul serio ogni dubbio sui nostri ordini e ci atterremo ai dati dell’ordine e alle norme del marketplace. La preghiamo di fornirci i dettagli {route}.',
    'Esamineremo la questione con attenzione ed equità. Qualsiasi problema con l’ordine può essere segnalato {route} oppure tramite le pagine di reso e assistenza del marketplace.',
  ],
  question: [
    'Esamineremo la Sua domanda per poterLe dare una risposta corretta.',
    'Abbiamo visto la Sua domanda e Le daremo volentieri una spiegazione.',
    'Chiariremo volentieri questo punto per l’articolo che ha acquistato.',
  ],
  'wrong-product': [
    'Le Sue osservazioni sembrano riguardare un altro articolo. Possiamo chiederLe quale ha ordinato?',
    'Ciò che descrive non corrisponde del tutto a questo articolo. Forse c’è stato uno scambio che vorremmo chiarire con Lei.',
    'Queste osservazioni sembrano destinate a un altro prodotto. Se c’è un problema con questo, lo verificheremo volentieri.',
  ],
};
