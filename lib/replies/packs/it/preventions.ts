/** Italian: what the shop will pay attention to. Efforts, never finished facts. */
import type { Told } from '../parallel.ts';
import { preventionsBy } from '../prevention-kinds.ts';

const checking = [
  'Riferiremo le Sue osservazioni a chi controlla i nostri articoli.',
  'Rivedremo i nostri controlli prima della spedizione.',
  'Approfondiremo la questione con il nostro team qualità.',
] as const;
const improving = [
  'Le Sue osservazioni ci aiuteranno a migliorare il prodotto.',
  'Ne parleremo con il nostro team di prodotto.',
  'Ci è utile saperlo, e ci lavoreremo.',
] as const;
const packing = [
  'Rivedremo il modo in cui imballiamo questo articolo.',
  'Ne parleremo con chi si occupa degli imballaggi.',
  'Lavoreremo a un imballaggio che protegga meglio l’articolo.',
] as const;
const shipping = [
  'Ne parleremo con il nostro team spedizioni e con il corriere.',
  'Lavoreremo perché gli ordini partano e arrivino in modo più affidabile.',
  'Seguiremo più da vicino il viaggio dei nostri pacchi.',
] as const;
const picking = [
  'Controlleremo gli ordini con più attenzione prima che partano.',
  'Chi prepara i pacchi rivedrà i propri controlli.',
  'Rivedremo il modo in cui vengono preparati gli ordini.',
] as const;
const page = [
  'Controlleremo la pagina del prodotto e la renderemo più chiara.',
  'Le Sue osservazioni ci aiuteranno a descrivere meglio l’articolo.',
  'Rivedremo le foto e i dettagli della pagina.',
] as const;
const people = [
  'Ne discuteremo con il nostro team.',
  'Lavoreremo per rispondere più in fretta e in modo più utile.',
  'Ne facciamo tesoro, e miglioreremo.',
] as const;
const guiding = [
  'Renderemo le istruzioni più facili da seguire.',
  'Le Sue osservazioni ci aiuteranno a spiegare meglio i passaggi.',
  'Verificheremo in quali punti la guida lascia dei dubbi.',
] as const;
const sourcing = [
  'Controlleremo questo articolo e la sua provenienza.',
  'Rivedremo il modo in cui i nostri articoli vengono conservati e controllati.',
  'Prendiamo la cosa sul serio e la verificheremo.',
] as const;
const value = [
  'Riferiremo le Sue osservazioni sul prezzo.',
  'Continueremo a lavorare su ciò che offriamo a questo prezzo.',
  'Il Suo parere sul rapporto qualità-prezzo ci è utile.',
] as const;
const live = [
  'Confronteremo la registrazione con quanto ha ricevuto.',
  'Faremo in modo che le nostre dirette siano chiare e precise.',
  'Ne parleremo con chi cura le nostre dirette.',
] as const;
const helping = [
  'Vedremo volentieri che cosa si può fare.',
  'Vorremmo trovare insieme a Lei una buona soluzione.',
  'Vedremo anche se possiamo informare meglio in anticipo.',
] as const;

export const preventions: Told['preventions'] = preventionsBy({
  checking,
  improving,
  packing,
  shipping,
  picking,
  page,
  people,
  guiding,
  sourcing,
  value,
  live,
  helping,
});
