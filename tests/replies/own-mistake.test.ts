import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { PackLanguage } from '../../lib/replies/draft.ts';
import { hasChosenWrong, isOwnMistake } from '../../lib/replies/own-mistake.ts';
import { situationOf } from '../../lib/replies/situation.ts';
import { situationName } from '../../lib/replies/situation-kinds.ts';
import { besideUnsureStars } from '../../lib/replies/unsure-of-stars.ts';
import type { Cause } from '../../lib/reviews/review.ts';
import { PACK_LANGUAGES, type REPLY_CHANNELS, requestOf, UNSURE_OF_STARS } from './request.ts';

const CHOSEN: Record<PackLanguage, readonly string[]> = {
  en: [
    'They look fine. I apparently chose the wrong size.',
    'I ordered the wrong size, my mistake.',
    'I had accidentally bought the wrong colour.',
  ],
  de: ['Ich habe leider die falsche Größe bestellt.', 'Ich habe mich bei der Farbe vertan.'],
  fr: ['J’ai commandé la mauvaise taille.', 'Je me suis trompée de taille en commandant.'],
  es: ['Pedí la talla equivocada.', 'Me equivoqué de color al pedirlo.'],
  it: ['Ho ordinato la taglia sbagliata.', 'Ho sbagliato taglia nell’ordine.'],
  ja: ['サイズを間違えて注文してしまいました。', '色を選び間違えました。'],
  'zh-CN': ['尺码拍错了，不怪店家。', '自己选错了颜色。'],
  'zh-TW': ['尺寸買錯了，不是賣家的問題。', '自己選錯了顏色。'],
};

/** The same things said of the shop, denied, or laid at its door. */
const OF_THE_SHOP: Record<PackLanguage, readonly string[]> = {
  en: [
    'They sent the wrong size.',
    'Support claims that I ordered the wrong size.',
    'I ordered the wrong size because the chart is misleading.',
    'It was not my mistake.',
  ],
  de: [
    'Falsche Größe geliefert.',
    'Ich habe nicht die falsche Größe bestellt.',
    'Das war nicht mein Fehler.',
    'Angeblich die falsche Größe bestellt, behauptet der Händler.',
  ],
  fr: ['J’ai reçu la mauvaise taille.', 'Ils se sont trompés de taille.', 'Ce n’est pas ma faute.'],
  es: ['Me enviaron la talla equivocada.', 'Se han equivocado de talla.', 'No fue culpa mía.'],
  it: ['Mi hanno mandato la taglia sbagliata.', 'Hanno sbagliato taglia.', 'Non è colpa mia.'],
  ja: [
    'サイズを間違えて発送されました。',
    '私の間違いではありません。',
    'サイズ表が分かりにくく、サイズを間違えました。',
  ],
  'zh-CN': ['尺码发错了。', '客服给我下错款了。', '不是我拍错，是你们发错。'],
  'zh-TW': ['寄錯尺寸了。', '客服幫我下錯款了。', '不是我買錯，是你們寄錯。'],
};

const DAMAGED: Record<PackLanguage, string> = {
  en: 'It also arrived damaged.',
  de: 'Außerdem kam es beschädigt an.',
  fr: 'En plus, l’article est arrivé endommagé.',
  es: 'Además llegó dañado.',
  it: 'Inoltre è arrivato danneggiato.',
  ja: 'それに破損していました。',
  'zh-CN': '而且收到就是破损的。',
  'zh-TW': '而且收到就是破損的。',
};

const PUBLIC: Record<PackLanguage, (typeof REPLY_CHANNELS)[number]> = {
  ...{ en: 'feedback-reply', de: 'feedback-reply', fr: 'feedback-reply', es: 'feedback-reply', it: 'feedback-reply' },
  ...{ ja: 'review-comment', 'zh-CN': 'review-reply', 'zh-TW': 'review-reply' },
};
/** Words of an apology for a delivery, and of blame. */
const SORRY =
  /sorry|apolog|entschuldig|leid\b|désolé|excus|lament|disculp|spiace|scus|申し訳|お詫び|抱歉|对不起|對不起|致歉|道歉|wrong|falsch|mauvais|equivocad|sbagliat|相違|発错|发错|寄錯/i;
const BLAME =
  /your (own )?(mistake|fault|error)|Ihr(e)? (Fehler|Schuld)|votre (faute|erreur)|su (culpa|error)|(Sua|Suo) (colpa|errore)|お客様の(ミス|間違い)|您(自己|拍错|选错|買錯|選錯)/i;

const negative = { sentiment: 'negative' as const, severity: 2 as const };
const found = (cause: Cause) => ({ cause, score: 0.9, evidence: [] });

describe.each(PACK_LANGUAGES)('a buyer who chose wrongly (%s)', (language) => {
  const named = (body: string, ...causes: Cause[]) =>
    situationName(
      situationOf(requestOf({ language, review: { body }, analysis: { ...negative, causes: causes.map(found) } })),
    );

  it.each(CHOSEN[language])('is not told that the shop sent the wrong one: %s', (body) => {
    expect(hasChosenWrong(body)).toBe(true);
    expect(named(body)).toBe('complaint:external');
    expect(named(body, 'wrong-item', 'size', 'external')).toBe('complaint:external');
  });

  it.each(CHOSEN[language])('reads neither an apology nor blame: %s', (body) => {
    const channel = PUBLIC[language];
    for (let variant = 0; variant < 6; variant += 1) {
      const analysis = { ...negative, causes: [found('wrong-item'), found('size')] };
      const { text } = compose({ ...requestOf({ language, channel, review: { body, rating: 3 }, analysis }), variant });
      expect(text).not.toMatch(SORRY);
      expect(text).not.toMatch(BLAME);
    }
  });

  it.each(OF_THE_SHOP[language])('is somebody else than who writes “%s”', (body) => {
    expect(hasChosenWrong(body)).toBe(false);
    expect(isOwnMistake(body)).toBe(false);
  });

  it.each(CHOSEN[language])('is still answered about real damage: %s', (body) => {
    expect(named(`${body} ${DAMAGED[language]}`, 'wrong-item', 'damaged')).toBe('complaint:damaged');
  });

  it('is thanked, not consoled, where the wrong one pleases', () => {
    const body = CHOSEN[language][0];
    const analysis = { sentiment: 'positive' as const, severity: 0 as const };
    expect(situationOf(requestOf({ language, review: { body, rating: 5 }, analysis })).kind).not.toBe('complaint');
  });
});

describe.each(PACK_LANGUAGES)('a buyer who does not know how to give stars (%s)', (language) => {
  const body = UNSURE_OF_STARS[language];
  const at = (text: string, rating: number, praised = false) =>
    situationOf(
      requestOf({
        language,
        review: { body: text, rating },
        analysis: { ...negative, praise: praised ? [{ field: 'body', start: 0, end: 2 }] : [] },
      }),
    ).kind;

  it('is told that words count', () => {
    expect(besideUnsureStars(body)).not.toBeNull();
    expect(at(body, 1)).toBe('unfamiliar');
    expect(at(body, 3)).toBe('unfamiliar');
    expect(at(body, 1, true)).toBe('rating-mismatch');
  });

  it('is answered about what went wrong', () => {
    const analysis = { ...negative, causes: [found('damaged')] };
    const review = { body: `${body} ${DAMAGED[language]}`, rating: 1 };
    expect(situationName(situationOf(requestOf({ language, review, analysis })))).toBe('complaint:damaged');
  });
});

it('takes long texts without a stop in their stride', () => {
  const begun = performance.now();
  for (const words of ['no sé cómo ', 'ich weiß nicht, wie ', '星の付け方が', '不知道怎么', 'ho ordinato a b ']) {
    const text = words.repeat(Math.ceil(100_000 / words.length));
    besideUnsureStars(text);
    isOwnMistake(text);
  }
  // 0.1 s on an idle machine; what grows with the square of the length takes minutes.
  expect(performance.now() - begun).toBeLessThan(10_000);
});
