import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REASON_CODES } from '../../lib/classify/triage.ts';
import type { Span } from '../../lib/reviews/review.ts';
import { judge } from './judge.ts';

const words = fc.constantFrom(
  '发错颜色',
  '没有',
  '，',
  '但是',
  '真的',
  'ガタ',
  '届きません',
  'けど',
  '、',
  ' not as described ',
  "doesn't work",
  ' very ',
  ', but ',
  '😡',
  '\ud83d',
  '\u200b',
  'ｶﾞ',
  '！！！！！',
  'ＷＲＯＮＧ　',
  '㌔',
  '\n',
  'smells terrible',
  '箱が潰れて',
  '過貴',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
);

const within = (span: Span, texts: Record<Span['field'], string>) =>
  span.start >= 0 && span.end > span.start && span.end <= texts[span.field].length;

test('whatever comes, all spans lie inside the text they name and every reason has a sentence', () => {
  fc.assert(
    fc.property(text, text, text, fc.option(fc.integer({ min: 1, max: 5 })), (title, body, followUp, rating) => {
      const found = judge(body, { title, followUp, rating });
      const texts = { title, body, followUp };
      const spans = [
        ...found.causes.flatMap(({ evidence }) => evidence),
        ...found.flagEvidence.map(({ span }) => span),
        ...found.praise,
      ];
      return (
        spans.every((span) => within(span, texts)) &&
        found.reasons.every(({ code }) => REASON_CODES.some((known) => known === code)) &&
        found.confidence >= 0 &&
        found.confidence <= 1
      );
    }),
    { numRuns: 400 },
  );
});

test('evidence is the original text, not the folded one', () => {
  const body = '質量ＯＫ，但是包裝破了，ｻｲｽﾞ無關';
  const found = judge(body, { rating: 2, language: 'zh-TW' });
  const span = found.causes.find(({ cause }) => cause === 'damaged')?.evidence[0];
  expect(span && body.slice(span.start, span.end)).toBe('但是包裝破了');
});

describe('hostile texts are judged in no time', () => {
  test.each([
    ['真的', '真的'.repeat(50_000)],
    ['没没没', '没有'.repeat(50_000)],
    ['9', '9'.repeat(100_000)],
    ['ja', 'とてもかなり'.repeat(16_000)],
    ['en', "not very really quite doesn't the ".repeat(3_000)],
    ['no cut', 'a'.repeat(100_000)],
    ['surrogates', '\ud83d'.repeat(100_000)],
    ['emoji', '😡'.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
  ])('%s', (_, body) => {
    const begin = performance.now();
    expect(() => judge(body, { rating: 1 })).not.toThrow();
    expect(performance.now() - begin).toBeLessThan(1_500);
  });
});

test.each(['', '   ', '😡😡', '!!!', '12345', '\ud83d'])('without letters the stars speak: %j', (body) => {
  const found = judge(body, { rating: 1 });
  expect(found.language).toBeNull();
  expect(found.causes).toEqual([]);
  expect(found.sentiment).toBe('negative');
});
