/** French: the sentences that hold what the buyer said. */
import type { Told } from '../parallel.ts';

export const details: Told['details'] = {
  symptoms: [
    'Nous sommes {sorry} de lire que {symptom}.',
    'Nous sommes {sorry} d’apprendre que {symptom}.',
    'Vous nous dites que {symptom}, et nous en sommes {sorry}.',
  ],
  seconds: [
    'Nous regrettons aussi de lire que {second}.',
    'Vous ajoutez que {second}, et nous vous prions également de nous en excuser.',
    'Vous signalez aussi que {second}, et nous vous présentons nos excuses pour cela.',
  ],
  parts: [
    'Nous avons bien noté vos remarques concernant {part}.',
    'Vos remarques concernant {part} sont importantes pour nous.',
    'Nous prenons au sérieux vos remarques concernant {part}.',
  ],
  likes: [
    'Nous sommes très heureux de savoir que {like}.',
    'Quel plaisir de lire que {like} !',
    'Toute notre équipe se réjouit de savoir que {like}.',
  ],
  likesToo: [
    'Il est agréable de lire que {like}.',
    'Nous sommes heureux de savoir que {like}.',
    'Nous nous réjouissons de lire que {like}.',
  ],
  slights: [
    'Nous sommes {sorry} que tout n’ait pas été à la hauteur de vos attentes.',
    'Nous sommes {sorry} que tout ne vous ait pas donné satisfaction. Nous en avons pris note.',
    'Nous avons pris note de vos remarques et sommes {sorry} que vos attentes n’aient pas été tout à fait comblées.',
  ],
};
