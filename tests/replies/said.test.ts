/** What French, Spanish and Italian buyers say, and what they only seem to say. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { Like, Symptom } from '../../lib/replies/details/detail.ts';
import { DETAIL_PATTERNS } from '../../lib/replies/details/phrases/index.ts';
import { likesIn, symptomsIn } from '../../lib/replies/details/said.ts';
import { isOwnMistake } from '../../lib/replies/own-mistake.ts';
import { isRecommending } from '../../lib/replies/recommending.ts';
import { isOver } from '../../lib/replies/settled.ts';
import { situationOf } from '../../lib/replies/situation.ts';
import { isWarm } from '../../lib/replies/warm-words.ts';
import type { CauseFinding } from '../../lib/reviews/review.ts';
import { requestOf, spanOf } from './request.ts';

type Romance = 'fr' | 'es' | 'it';

const saidIn = (language: Romance, body: string): Symptom[] =>
  symptomsIn(requestOf({ review: { body } }).review, ['body'], DETAIL_PATTERNS[language]).map(({ key }) => key);
const likedIn = (language: Romance, body: string): Like[] =>
  likesIn(requestOf({ review: { body } }).review, ['body'], DETAIL_PATTERNS[language]).map(({ key }) => key);

describe('what went wrong', () => {
  it.each<[Romance, string, Symptom]>([
    ['it', 'Il bollitore è arrivato con la spina difettosa', 'faulty'],
    ['it', 'Le istruzioni nella scatola sono, per un principiante, insufficienti', 'unclear-instructions'],
    ['es', 'Pedido en marzo y en junio todavía sin llegar', 'never-arrived'],
    ['es', 'No me parece tal cual como en la foto', 'not-as-pictured'],
    ['it', 'Il mobile è arrivato con una vite in meno', 'part-missing'],
    ['es', 'El frasco llegó reventado', 'arrived-broken'],
    ['fr', 'Le flacon de vernis dans le coffret fuyait', 'arrived-leaking'],
    ['es', 'La bicicleta no coincide con la descripción', 'not-as-described'],
    ['fr', 'Le carton était tout cabossé', 'box-damaged'],
    ['fr', 'Un des verres est défectueux', 'faulty'],
    ['es', 'La tapa tiene fallos de diseño', 'faulty'],
    ['it', 'La spina presentava un difetto', 'faulty'],
    ['fr', 'Lampe neuve HS', 'not-working'],
    ['it', 'La linguetta si strappa facilmente', 'flimsy'],
    ['it', 'Arrivato con lo scatolone bucato', 'box-damaged'],
    ['es', 'El vendedor no me envió la mercancía', 'never-arrived'],
    ['es', 'Quiero que me devuelvan mi dinero', 'no-refund'],
    ['es', 'Un taburete muy flojo', 'flimsy'],
    ['it', 'Il piede era già rotto', 'arrived-broken'],
    ['es', 'Llegó el bote y se salía todo el líquido', 'arrived-leaking'],
    ['fr', 'Une pièce s’est cassée', 'broke'],
    ['fr', 'Le revêtement s’est décroché', 'part-off'],
    ['fr', 'Le vase ne correspond pas à la description', 'not-as-described'],
    ['fr', 'Les pages de l’album se décollent', 'part-off'],
    ['fr', 'La qualité du vase est plus que médiocre', 'poor-quality'],
    ['es', 'La cesta no es igual que en la foto, pero bien de precio', 'not-as-pictured'],
  ])('%s: “%s” is %s', (language, body, symptom) => {
    expect(saidIn(language, body)).toContain(symptom);
  });

  it.each<[Romance, string, Symptom]>([
    ['it', 'Il bollitore è arrivato con la spina difettosa', 'arrived-broken'],
    ['it', 'Lo sgabello scivola facilmente sul parquet', 'not-holding'],
    ['fr', 'La glisse de la luge est nulle', 'not-holding'],
    ['es', 'Falta por saber cuándo lo mandan', 'part-missing'],
    ['es', 'Los esperaba de peor calidad', 'poor-quality'],
    ['it', 'I braccioli sono troppo grandi', 'too-large'],
    ['es', 'Las asas son muy cortas', 'too-short'],
    ['fr', 'Les manches sont trop longues', 'too-long'],
    ['it', 'La mia vecchia teiera, un’altra marca, è guasta', 'not-working'],
    ['it', 'Poi si stacca la spina e si ricomincia', 'part-off'],
    ['es', 'Los agujeros no coinciden con los del mueble', 'not-as-described'],
    ['fr', 'À la sortie du carton, elle était cabossée', 'box-damaged'],
    ['it', 'Si ferma come se avesse problemi di connessione', 'no-connection'],
    ['fr', 'Le vernis ne sèche pas vite', 'too-weak'],
    ['fr', 'Le voile est vraiment fin et doux', 'too-thin'],
    ['es', 'La tapa tiene fallos de diseño', 'not-working'],
    ['it', 'La linguetta si strappa facilmente', 'torn'],
    ['es', 'Un taburete muy flojo', 'too-weak'],
    ['es', 'Reclamé para que me devolvieran mi dinero', 'no-refund'],
    ['es', 'El menú no incluía el español', 'part-missing'],
    ['fr', 'Remplace bien la pièce d’origine défectueuse', 'faulty'],
    ['it', 'Nel video le immagini non corrispondono al suono', 'not-as-pictured'],
    ['it', 'Ha un sistema di cancellazione del rumore', 'noisy'],
    ['fr', 'Une pièce s’est cassée', 'part-off'],
    ['fr', 'Ne correspond pas à mon four', 'not-as-described'],
    ['fr', 'Les raccords entre les différentes couleurs ne sont pas nets', 'colour-differs'],
    ['es', 'El color es distinto al de la foto pero muy bien', 'colour-differs'],
    ['es', 'Es un poco cara pero merece la pena', 'too-dear'],
    ['fr', 'Un peu trop grand mais ça va', 'too-large'],
  ])('%s: “%s” is not %s', (language, body, symptom) => {
    expect(saidIn(language, body)).not.toContain(symptom);
  });
});

describe('what pleased', () => {
  it.each<[Romance, string, Like]>([
    ['it', 'Arrivato in tempo per la festa', 'good-delivery'],
    ['es', 'Ha llegado a tiempo', 'good-delivery'],
    ['fr', 'Livré dans les délais', 'good-delivery'],
    ['it', 'Arrivato integro', 'intact'],
    ['es', 'Llegó en perfecto estado', 'intact'],
    ['fr', 'Bien reçu en excellent état', 'intact'],
    ['es', 'Una comodidad total', 'comfort'],
  ])('%s: “%s” is %s', (language, body, like) => {
    expect(likedIn(language, body)).toEqual([like]);
  });

  it.each<[Romance, string, Like]>([
    ['it', 'Non mi hanno dato informazioni utili', 'practical'],
    ['it', 'Per bambini che amano disegnare', 'kids'],
    ['fr', 'Pour les enfants qui aiment dessiner', 'kids'],
    ['es', 'El cable no lo hace tan elegante', 'looks'],
    ['es', 'La esperaba de mejor calidad', 'quality'],
    ['fr', 'De quoi travailler efficacement', 'effect'],
    ['fr', 'C’est moins pratique que prévu', 'practical'],
    ['it', 'Meno pratico di quanto pensassi', 'practical'],
    ['it', 'È pratica da pulire', 'easy-use'],
    ['it', 'Indicazioni sulla scatola efficaci', 'effect'],
    ['es', 'No lo he usado, pero debe de ser muy práctico', 'practical'],
    ['es', 'Supongo que en invierno será más cómoda', 'comfort'],
    ['es', 'Fácil inflado, bastante cómodo, lo uso a diario', 'easy-use'],
    ['es', 'Las esquinas están bien protegidas', 'well-packed'],
    ['fr', 'Elle donne de très belles boucles', 'looks'],
  ])('%s: “%s” is not %s', (language, body, like) => {
    expect(likedIn(language, body)).not.toContain(like);
  });
});

describe('what is over, slipped or recommended', () => {
  it.each([
    'Reso subito! Si spegneva sempre',
    'Lo rispedisco domani',
    'Tuve que insistir para que me devolvieran el dinero',
    'Me lo devolvieron sin problema',
    'Je retourne immédiatement le produit',
    'Je n’ai pas gardé ce vase',
    'J’ai balancé la boîte à la poubelle',
    'Lo tuve que devolver',
    'J’ai dû le renvoyer',
    'Carte HS, retour OK',
    'Le vendeur a accepté de me rembourser',
    'Hanno predisposto il rimborso',
  ])('“%s” leaves nothing to exchange', (text) => {
    expect(isOver(text)).toBe(true);
  });

  it.each(['Mi hanno reso felice', 'Je n’ai pas le temps de le retourner', 'Si ça casse je retourne le produit'])(
    '“%s” does',
    (text) => {
      expect(isOver(text)).toBe(false);
    },
  );

  it('is no slip of a buyer who only wonders', () => {
    expect(isOwnMistake('È colpa mia, ho letto male')).toBe(true);
    expect(isOwnMistake('Non so se è colpa mia ma non parte')).toBe(false);
    expect(isOwnMistake('Je ne sais pas si c’est ma faute')).toBe(false);
  });

  it.each([
    ['il est efficace, je le recommande', true],
    ['je ne le recommande pas', false],
    ['je recommande pas', false],
    ['lo recomiendo', true],
    ['no lo recomiendo', false],
    ['ve lo consiglio', true],
    ['non lo consiglio a nessuno', false],
    ['kann ich nur empfehlen', true],
    ['empfehle ich nicht', false],
    ['I recommend it', true],
    ['I would not recommend it', false],
  ])('“%s” recommends: %s', (text, expected) => {
    expect(isRecommending(text)).toBe(expected);
  });

  it('hears a warm word, and not the opposite of one', () => {
    expect(isWarm('Un buen juego de llaves')).toBe(true);
    expect(isWarm('Raffredda a dovere')).toBe(true);
    expect(isWarm('El asa muestra un desgaste considerable')).toBe(false);
    expect(isWarm('pas très bien')).toBe(false);
  });
});

describe('the situation of a review in a Romance language', () => {
  const at = (language: Romance, body: string, rating: number, analysis = {}) =>
    situationOf(requestOf({ language, review: { body, rating }, analysis })).kind;

  it('takes one star for a slip where the item is liked and recommended', () => {
    const negative = { sentiment: 'negative', severity: 2 };
    expect(at('fr', 'Pas très design mais efficace, je le recommande', 1, negative)).toBe('rating-mismatch');
    expect(at('fr', 'Efficace au début mais je ne le recommande pas', 1, negative)).not.toBe('rating-mismatch');
  });

  it('does not celebrate what three stars keep back, or four without a kind word', () => {
    const positive = { sentiment: 'positive', severity: 0 };
    const praised = (body: string) => ({ ...positive, praise: [spanOf(body, body)] });
    expect(at('es', 'Cámara buena', 3, praised('Cámara buena'))).toBe('mixed');
    expect(at('es', 'Cámara buena', 5, praised('Cámara buena'))).toBe('praise');
    expect(at('es', 'El asa muestra un desgaste considerable', 4, positive)).toBe('neutral');
    expect(at('es', 'Un buen juego de llaves', 4, positive)).toBe('praise');
    expect(at('es', 'Buen champú, pero existen mejores', 4, praised('Buen champú'))).toBe('mixed');
    expect(at('es', 'Buen champú. El tapón se soltó', 4, praised('Buen champú'))).toBe('mixed');
  });

  it('takes no but before a good side for a reservation', () => {
    const rave = { sentiment: 'positive', severity: 0, asks: true };
    expect(at('it', 'Stupenda. Dovreste comprarla? Sì e ancora sì.', 5, rave)).toBe('praise');
    expect(at('it', 'Stupenda. Potete dirmi come si lava?', 5, rave)).toBe('question');
    const positive = { sentiment: 'positive', severity: 0 };
    expect(at('it', 'Semplice ma che fa bene il suo dovere', 4, positive)).toBe('praise');
    expect(at('it', 'Pratico, non sempre preciso', 4, positive)).toBe('mixed');
  });

  it('consoles nobody who only waits and sees', () => {
    const wary = { sentiment: 'negative', severity: 2 };
    expect(at('es', 'No la he montado todavía', 3, wary)).toBe('neutral');
    expect(at('fr', 'Je n’ai pas encore installé la lampe', 3, wary)).toBe('neutral');
    expect(at('fr', 'Pas sûr de la poignée. À voir à l’usage', 3, wary)).toBe('neutral');
    expect(at('fr', 'Pas sûr de la poignée. À voir à l’usage', 1, wary)).not.toBe('neutral');
  });
});

describe('a reply to praise with a gripe that cannot be named', () => {
  const heard: CauseFinding = { cause: 'performance', score: 0.7, evidence: [{ field: 'body', start: 0, end: 8 }] };
  const draft = (rating: number, body: string) =>
    compose(
      requestOf({
        language: 'it',
        channel: 'feedback-reply',
        review: { body, rating },
        analysis: { sentiment: 'positive', severity: 1, causes: [heard] },
      }),
    ).text;

  it('regrets it to whoever kept back two stars, and not to whoever kept back one', () => {
    expect(draft(3, 'Lampeggia a caso. Bello il colore')).toMatch(/dispiace che|È un peccato che/);
    expect(draft(4, 'Lampeggia a caso. Bello il colore')).not.toMatch(/dispiace|peccato/);
  });
});

describe('a part of the item', () => {
  const finding = (body: string, words: string): CauseFinding => ({
    cause: 'performance',
    score: 0.95,
    evidence: [spanOf(body, words)],
  });

  it('names nothing to a glad buyer that is not more than a suspicion', () => {
    const body = 'Bel colore. La lampada fa rumore.';
    const at = (rating: number, score: number) =>
      compose(
        requestOf({
          language: 'it',
          channel: 'feedback-reply',
          review: { body, rating },
          analysis: {
            sentiment: 'positive',
            severity: 1,
            causes: [{ cause: 'performance', score, evidence: [spanOf(body, 'fa rumore')] }],
          },
        }),
      ).text;
    expect(at(5, 0.6)).not.toContain('rumore');
    expect(at(5, 0.9)).toContain('rumore');
    expect(at(3, 0.6)).toContain('rumore');
  });

  it('does not apologize for the price to whoever gives five stars', () => {
    const body = 'Bel colore. Un po’ troppo caro.';
    const at = (rating: number) =>
      compose(
        requestOf({
          language: 'it',
          channel: 'feedback-reply',
          review: { body, rating },
          analysis: {
            sentiment: 'positive',
            severity: 1,
            causes: [{ cause: 'price', score: 0.9, evidence: [spanOf(body, 'troppo caro')] }],
          },
        }),
      ).text;
    expect(at(5)).not.toContain('prezzo');
    expect(at(4)).toContain('prezzo');
  });

  it('thanks nobody for praise who advises against it', () => {
    const at = (body: string) =>
      compose(
        requestOf({
          language: 'it',
          channel: 'feedback-reply',
          review: { body, rating: 3 },
          analysis: { sentiment: 'mixed', severity: 1, praise: [spanOf(body, 'Funziona bene')] },
        }),
      ).text;
    expect(at('Funziona bene per poco. Non lo consiglio')).not.toContain('funziona bene');
    expect(at('Funziona bene per poco. Lo uso spesso')).toContain('funziona bene');
  });

  it('does not praise the looks of what was read, wherever that is said', () => {
    const text = (body: string) =>
      compose(
        requestOf({
          language: 'it',
          channel: 'feedback-reply',
          review: { body, rating: 5 },
          analysis: { sentiment: 'positive', praise: [spanOf(body, 'Carino')] },
        }),
      ).text;
    expect(text('Carino. Letto in due sere, pagine scorrevoli')).not.toContain('aspetto');
    expect(text('Carino. Usato in due sere, maniglie comode')).toContain('aspetto');
  });

  it('is not named again beside a symptom that names it', () => {
    const body = 'La lumière est trop faible.';
    const text = compose(
      requestOf({
        language: 'fr',
        channel: 'feedback-reply',
        review: { body, rating: 2 },
        analysis: { sentiment: 'negative', severity: 2, causes: [finding(body, 'La lumière est trop faible')] },
      }),
    ).text;
    expect(text.match(/lumière/g)).toHaveLength(1);
  });
});
