import { expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify.ts';
import type { Language, ReviewRecord, StoredReview } from '../../lib/reviews/review.ts';
import { notArrived } from '../../lib/signs/not-arrived.ts';
import { NOT_ARRIVED } from '../../lib/signs/not-arrived-phrases.ts';
import { record } from '../reviews/record.ts';

/** The words that show it; null: nothing does. */
function found(body: string, language: Language, given: Partial<ReviewRecord> = {}): string | null {
  const texts = { ...record({ body, rating: 1, ...given }) };
  const analysis = classify({ ...texts, followUp: null, platform: null, language });
  const span = notArrived({ ...texts, analysis } as StoredReview);
  return span && (texts[span.field as 'body'] ?? '').slice(span.start, span.end);
}

it.each<[Language, string]>([
  ['en', 'Looks cheap and flimsy. It still hasn’t arrived.'],
  ['en', 'I have not used it yet but the colour will fade.'],
  ['en', 'Never received the kettle. Bad quality.'],
  ['ja', '品質が悪そうです。商品がまだ届いていません。'],
  ['ja', 'まだ使っていませんが、すぐ壊れそうです。'],
  ['zh-CN', '还没收到货，质量太差了'],
  ['zh-TW', '都還沒收到，品質很差'],
  ['de', 'Schlechte Qualität. Das Paket ist bis heute nicht angekommen.'],
  ['fr', 'Je n’ai toujours pas reçu le colis. Mauvaise qualité.'],
  ['es', 'Todavía no ha llegado. Mala calidad.'],
  ['it', 'Non è ancora arrivato. Pessima qualità.'],
])('%s: %s', (language, body) => {
  expect(body).toContain(found(body, language));
});

it.each<[string, Language, string]>([
  ['only the day is complained of', 'en', 'It did not arrive on time.'],
  ['it came after all', 'en', 'It had not arrived after a week. It finally arrived and it is broken.'],
  ['another order is meant', 'en', 'My last order never arrived.'],
  ['a fear', 'en', 'I was worried because if it never arrived I would have no gift.'],
  ['it came after all', 'ja', '予定日になってもまだ届いていませんでしたが、その後届きました。破れていました。'],
  ['it came after all', 'zh-CN', '等了一周还没收到，后来收到了是坏的'],
  ['it was used', 'zh-CN', '收到货用了几天就坏了'],
])('nothing where %s (%s)', (_, language, body) => {
  expect(found(body, language)).toBeNull();
});

it('is asked only of low stars, and without stars of what the platform says', () => {
  const body = '还没收到货，质量太差了';
  expect(found(body, 'zh-CN', { rating: 4 })).toBeNull();
  expect(found(body, 'zh-CN', { rating: 3 })).not.toBeNull();
  expect(found(body, 'zh-CN', { rating: null, sentiment: 'positive' })).toBeNull();
  expect(found(body, 'zh-CN', { rating: null, sentiment: 'negative' })).not.toBeNull();
});

it('stays quick on long repetitions', () => {
  for (const language of Object.keys(NOT_ARRIVED) as Language[])
    for (const words of [
      'never arrived on time ',
      '还没收到',
      'まだ届いて',
      'no me ha ',
      'non e ancora ',
      'has not been ',
    ]) {
      const started = performance.now();
      found(words.repeat(10_000), language);
      expect(performance.now() - started).toBeLessThan(1_500);
    }
});
