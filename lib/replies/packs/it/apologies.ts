/** Italian: the apology for each cause. Brief and plain; nothing admitted that only the shop can know. */
import type { Told } from '../parallel.ts';

export const apologies: Told['apologies'] = {
  defect: [
    'Ci {sorry} che il prodotto non sia stato all’altezza.',
    'Ci {sorry} per i disagi che ha avuto con questo articolo.',
    'Di ciò che si acquista ci si deve poter fidare, e ci {sorry} che non sia stato così.',
  ],
  quality: [
    'Ci {sorry} che la qualità non sia stata quella che si aspettava.',
    'Ci {sorry} che la qualità non L’abbia convinta.',
    'Lei si aspettava una qualità migliore, e ci {sorry} non essere stati all’altezza.',
  ],
  performance: [
    'Ci {sorry} che il prodotto non abbia reso come sperava.',
    'Ci {sorry} che il prodotto non abbia funzionato abbastanza bene.',
    'Ci {sorry} che i risultati non abbiano risposto alle Sue esigenze.',
  ],
  damaged: [
    'Ci {sorry} che il Suo ordine non sia arrivato in buone condizioni.',
    'A nessuno piace aprire un pacco e trovare dei danni, e ci {sorry} che sia capitato a Lei.',
    'Ci {sorry} per le condizioni in cui Le è arrivato l’articolo.',
  ],
  packaging: [
    'Ci {sorry} che il Suo ordine non sia stato imballato con più cura.',
    'Ci {sorry} per le condizioni dell’imballaggio.',
    'Ci {sorry} che l’imballaggio non abbia svolto la sua funzione.',
  ],
  late: [
    'Ci {sorry} che abbia dovuto attendere così a lungo il Suo ordine.',
    'Ci {sorry} per la lentezza della consegna.',
    'Il Suo ordine avrebbe dovuto arrivare prima, e ci {sorry} per l’attesa.',
  ],
  courier: [
    'Ci {sorry} per i problemi nella consegna del Suo pacco.',
    'Ci {sorry} che ricevere il pacco non sia stato semplice come avrebbe dovuto.',
    'Ci {sorry} per la preoccupazione che questa consegna Le ha causato.',
  ],
  'wrong-item': [
    'Ci {sorry} che non abbia ricevuto l’articolo ordinato.',
    'Ci {sorry} per lo scambio avvenuto con il Suo ordine.',
    'Ricevere qualcosa di diverso da quanto ordinato è spiacevole, e ci {sorry}.',
  ],
  missing: [
    'Ci {sorry} che il Suo ordine non fosse completo.',
    'Ci {sorry} che mancasse qualcosa all’arrivo del pacco.',
    'Avrebbe dovuto ricevere tutto ciò che ha pagato, e ci {sorry} che non sia stato così.',
  ],
  mismatch: [
    'Ci {sorry} che l’articolo non fosse come la pagina del prodotto lasciava intendere.',
    'Ci {sorry} che la nostra descrizione non corrispondesse a quanto ha trovato.',
    'Della pagina di un prodotto ci si deve poter fidare, e ci {sorry} che la nostra Le abbia dato un’idea diversa.',
  ],
  size: [
    'Ci {sorry} che la taglia o la misura non andasse bene.',
    'Ci {sorry} che le misure non fossero più chiare prima dell’ordine.',
    'Una misura sbagliata è una seccatura, e ci {sorry} per questo disagio.',
  ],
  colour: [
    'Ci {sorry} che il colore non fosse quello che si aspettava.',
    'Ci {sorry} che il colore Le sia parso diverso da quello delle foto.',
    'Ci {sorry} che la tonalità non Le sia piaciuta.',
  ],
  smell: [
    'Ci {sorry} che l’articolo avesse un odore sgradevole.',
    'Ci {sorry} che l’odore Le abbia rovinato il piacere del prodotto.',
    'Ci {sorry} per l’odore che ha notato.',
  ],
  authenticity: [
    'Ci {sorry} che l’articolo Le abbia lasciato dei dubbi.',
    'Ci {sorry} che le condizioni dell’articolo Le abbiano dato pensiero.',
    'Si deve poter acquistare con tranquillità, e ci {sorry} che per Lei non sia stato così.',
  ],
  price: [
    'Ci {sorry} che l’articolo non Le sia sembrato all’altezza del prezzo.',
    'Ci {sorry} che il rapporto qualità-prezzo non L’abbia convinta.',
    'Per questo prezzo si aspettava di più, e ci {sorry} non essere stati all’altezza.',
  ],
  service: [
    'Ci {sorry} che il nostro servizio non sia stato come avrebbe dovuto.',
    'Ci {sorry} che non abbia ricevuto da noi l’aiuto di cui aveva bisogno.',
    'Meritava una risposta migliore da parte nostra, e ci {sorry}.',
  ],
  refund: [
    'Ci {sorry} che il Suo reso non sia stato più semplice.',
    'Ci {sorry} per i disagi che ha avuto dopo l’acquisto.',
    'Ci {sorry} che la Sua richiesta non sia stata gestita meglio.',
  ],
  usability: [
    'Ci {sorry} che il prodotto non fosse più semplice da usare.',
    'Ci {sorry} che le nostre istruzioni non Le siano state abbastanza utili.',
    'Ci {sorry} per il tempo e la fatica che Le sono costati.',
  ],
  livestream: [
    'Ci {sorry} che quanto ricevuto Le sia parso diverso da ciò che è stato detto durante la diretta.',
    'Ci {sorry} che la diretta non sia stata più chiara.',
    'Ci {sorry} che l’articolo non corrispondesse a quanto si aspettava dalla diretta.',
  ],
  taste: [
    'Ci {sorry} che non sia stato di Suo gradimento.',
    'Ci {sorry} che non fosse quello che sperava.',
    'I gusti sono diversi, e ci {sorry} che questo articolo non abbia incontrato i Suoi.',
  ],
  external: [
    'È un peccato che questo ordine non sia andato come aveva previsto.',
    'Comprendiamo che questo acquisto è andato diversamente da come lo aveva immaginato.',
    'Dev’essere stata una seccatura, e La comprendiamo bene.',
  ],
};
