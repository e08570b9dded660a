/** German: the sentences that hold what the buyer said. */
import type { Told } from '../parallel.ts';

export const details: Told['details'] = {
  symptoms: [
    'Es tut uns {sorry}, dass {symptom}.',
    'Es tut uns {sorry} zu lesen, dass {symptom}.',
    'Sie schreiben uns, dass {symptom}, und das tut uns {sorry}.',
  ],
  seconds: [
    'Es tut uns auch leid, dass {second}.',
    'Wir bitten auch um Entschuldigung dafür, dass {second}.',
    'Hinzu kommt, dass {second}. Auch dafür bitten wir um Entschuldigung.',
  ],
  parts: [
    'Was Sie {part} schreiben, haben wir notiert.',
    'Ihr Hinweis {part} ist für uns wichtig.',
    'Was Sie {part} schreiben, nehmen wir ernst.',
  ],
  likes: [
    'Wir freuen uns sehr, dass {like}.',
    'Schön zu lesen, dass {like}.',
    'Unser ganzes Team freut sich, dass {like}.',
  ],
  likesToo: ['Schön zu lesen, dass {like}.', 'Wir freuen uns, dass {like}.', 'Es freut uns zu lesen, dass {like}.'],
  slights: [
    'Es tut uns {sorry}, dass nicht alles Ihren Vorstellungen entsprochen hat.',
    'Es tut uns {sorry}, dass Sie nicht mit allem zufrieden waren. Wir haben es uns notiert.',
    'Wir haben Ihre Anmerkungen notiert, und es tut uns {sorry}, dass Ihre Erwartungen nicht ganz erfüllt wurden.',
  ],
};
