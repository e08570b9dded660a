/** Italian: the sentences that hold what the buyer said. */
import type { Told } from '../parallel.ts';

export const details: Told['details'] = {
  symptoms: [
    'Ci {sorry} leggere che {symptom}.',
    'Ci {sorry} sapere che {symptom}.',
    'Ci scrive che {symptom}, e ci {sorry}.',
  ],
  seconds: [
    'Ci dispiace anche leggere che {second}.',
    'Ci segnala inoltre che {second}, e Le chiediamo scusa anche per questo.',
    'A ciò si aggiunge che {second}, e Le chiediamo scusa anche per questo.',
  ],
  parts: [
    'Abbiamo preso nota di quanto scrive circa {part}.',
    'Quanto scrive circa {part} è importante per noi.',
    'Prendiamo sul serio quanto scrive circa {part}.',
  ],
  likes: [
    'Siamo davvero lieti di sapere che {like}.',
    'È un piacere leggere che {like}.',
    'Tutto il nostro team è felice di sapere che {like}.',
  ],
  likesToo: ['È bello leggere che {like}.', 'Siamo lieti di sapere che {like}.', 'Ci fa piacere leggere che {like}.'],
  slights: [
    'Ci {sorry} che non tutto sia andato come sperava.',
    'Ci {sorry} che non tutto sia stato di Suo gradimento. Ne abbiamo preso nota.',
    'Abbiamo preso nota delle Sue osservazioni e ci {sorry} che le Sue aspettative non siano state del tutto soddisfatte.',
  ],
};
