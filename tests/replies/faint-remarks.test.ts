/** Remarks between praise and complaint: one drawback, nothing tried yet, an aside, a fall. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { DetailLanguage } from '../../lib/replies/details/detail.ts';
import { announcesDrawback } from '../../lib/replies/reservations.ts';
import { situationOf } from '../../lib/replies/situation.ts';
import type { Cause } from '../../lib/reviews/review.ts';
import { requestOf, spanOf } from './request.ts';

const glad = { sentiment: 'positive', severity: 0 } as const;
const angry = { sentiment: 'negative', severity: 2 } as const;

describe('five stars with one drawback', () => {
  it.each([
    ['en', 'Lovely kettle. My only complaint is the short cord', 'Lovely kettle. No complaint at all'],
    ['de', 'Toller Kessel. Einziger Kritikpunkt: das kurze Kabel', 'Toller Kessel. Kein Kritikpunkt'],
    ['fr', 'Très pratique. Seul bémol, le cordon est court', 'Très pratique. Aucun bémol'],
    ['es', 'Muy práctico. El único inconveniente es el cable corto', 'Muy práctico. Ningún inconveniente'],
    ['it', 'Molto pratico. Unica pecca il cavo corto', 'Molto pratico. Nessuna pecca'],
  ] as const)('is announced in %s', (language, body, other) => {
    expect(announcesDrawback(body, language)).toBe(true);
    expect(announcesDrawback(other, language)).toBe(false);
  });

  it('is thanked for, and the drawback taken note of', () => {
    const body = 'Très pratique. Seul bémol, le cordon est court';
    const request = requestOf({
      language: 'fr',
      channel: 'buyer-message',
      review: { body, rating: 5 },
      analysis: { ...glad, praise: [spanOf(body, 'Très pratique')] },
    });
    expect(situationOf(request).kind).toBe('mixed');
    const { text } = compose(request);
    expect(text).toMatch(/aimables paroles|pris le temps|achat dans notre boutique/);
    expect(text).toContain('l’article se révèle pratique');
    expect(text).toMatch(/vos remarques|point de vue|votre expérience/);
  });
});

describe('what has not been tried yet', () => {
  const text = (body: string, rating: number) =>
    compose(requestOf({ language: 'es', channel: 'buyer-message', review: { body, rating }, analysis: angry })).text;

  it('is neither regretted nor remembered as a remark', () => {
    for (const rating of [2, 3]) {
      expect(text('No la he montado todavía', rating)).toMatch(/todo en orden|qué tal le ha ido|le sea útil/);
    }
  });

  it('is regretted where more is said, or one star given', () => {
    expect(text('No la he montado todavía', 1)).toMatch(/lamentamos/i);
    expect(text('No la he montado todavía. La caja pesa mucho y huele fatal', 2)).toMatch(/lamentamos/i);
  });
});

describe('a letter about a defect', () => {
  const letter = (language: DetailLanguage, body: string, words: string, cause: Cause = 'defect') =>
    compose(
      requestOf({
        language,
        channel: 'buyer-message',
        review: { body, rating: 2 },
        analysis: { ...angry, causes: [{ cause, score: 0.9, evidence: [spanOf(body, words)] }] },
      }),
    ).text;

  it('asks for a photo only of what can be seen', () => {
    expect(letter('it', 'Il manico si è rotto', 'si è rotto')).toContain('foto');
    expect(letter('it', 'La radio non si accende', 'non si accende')).not.toContain('foto');
    expect(letter('fr', 'La manette répond de travers', 'répond de travers')).not.toContain('photo');
  });

  it('says that it does not work where it was also hard to put together', () => {
    const text = letter('es', 'Difícil montaje y las luces nunca funcionaron', 'Difícil montaje', 'usability');
    expect(text).toContain('no funciona como debería');
    expect(text).toContain('el montaje no fue sencillo');
  });
});

describe('praise beside a complaint', () => {
  const reply = (language: DetailLanguage, body: string, praised: string, cause: Cause, words: string) =>
    compose(
      requestOf({
        language,
        channel: 'buyer-message',
        review: { body, rating: 4 },
        analysis: {
          sentiment: 'mixed',
          severity: 1,
          praise: [spanOf(body, praised)],
          causes: [{ cause, score: 0.9, evidence: [spanOf(body, words)] }],
        },
      }),
    ).text;

  it('is not taken from an aside about something else', () => {
    const aside = 'Fa rumore. La solita cialda - anche compatibile di buona qualità - scende da sola';
    expect(reply('it', aside, 'buona qualità', 'performance', 'Fa rumore')).not.toContain('la qualità La soddisfa');
    const plain = 'Fa rumore. La macchina è di buona qualità';
    expect(reply('it', plain, 'buona qualità', 'performance', 'Fa rumore')).toContain('la qualità La soddisfa');
  });

  it('is followed by no promise to check what the buyer let fall', () => {
    const promise = /controles previos|equipo de calidad|revisan nuestros productos/;
    expect(reply('es', 'Es bonita. Se me cayó y se rompió', 'bonita', 'defect', 'se rompió')).not.toMatch(promise);
    expect(reply('es', 'Es bonita. Al tercer día se rompió', 'bonita', 'defect', 'se rompió')).toMatch(promise);
  });

  it('makes no missing manual easier to follow', () => {
    const text = reply('fr', 'Très jolie, mais pas de notice', 'Très jolie', 'usability', 'pas de notice');
    expect(text).toContain('notice');
    expect(text).not.toMatch(/plus facile à suivre|étapes|la notice (?:laisse|prête)/);
  });
});
