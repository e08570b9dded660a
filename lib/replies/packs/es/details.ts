/** Spanish: the sentences that hold what the buyer said. */
import type { Told } from '../parallel.ts';

export const details: Told['details'] = {
  symptoms: ['{Sorry} leer que {symptom}.', '{Sorry} saber que {symptom}.', 'Nos comenta que {symptom}, y lo {sorry}.'],
  seconds: [
    'También lamentamos leer que {second}.',
    'Nos comenta además que {second}, y también le pedimos disculpas por ello.',
    'A esto se suma que {second}, y también le pedimos disculpas por ello.',
  ],
  parts: [
    'Hemos tomado nota de lo que nos comenta sobre {part}.',
    'Lo que nos comenta sobre {part} es importante para nosotros.',
    'Nos tomamos en serio lo que nos comenta sobre {part}.',
  ],
  likes: [
    'Nos alegra mucho saber que {like}.',
    'Es un gusto leer que {like}.',
    'Todo nuestro equipo se alegra de saber que {like}.',
  ],
  likesToo: ['Es un gusto leer que {like}.', 'Nos alegra saber que {like}.', 'Nos alegra leer que {like}.'],
  slights: [
    '{Sorry} que no todo haya sido como esperaba.',
    '{Sorry} que no todo haya sido de su agrado. Hemos tomado nota de ello.',
    'Hemos tomado nota de sus comentarios y {sorry} que no se hayan cumplido del todo sus expectativas.',
  ],
};
