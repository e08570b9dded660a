import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, PLATFORMS } from '../../lib/reviews/review.ts';
import { check } from '../../lib/rules/check.ts';
import { checkedText } from '../../lib/rules/checked-text.ts';

const SIZE = 100_000;
const filled = (seed: string) => seed.repeat(Math.ceil(SIZE / seed.length)).slice(0, SIZE);
/** Words every rule looks for, shuffled the same way each time. */
const salad = (() => {
  const words =
    '请 删除 评价 返现 微信 レビュー 変更 お願い クーポン 返金 please change review refund free 138 . @ ( www お客様 の ， 。 \n 😊 {'.split(
      ' ',
    );
  let state = 7;
  let text = '';
  while (text.length < SIZE) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += words[state % words.length];
  }
  return text;
})();

const HOSTILE: [name: string, text: string][] = [
  ['one letter', filled('a')],
  ['digits and blanks', filled('1 ')],
  ['dots', filled('a.')],
  ['at signs', filled('a@')],
  ['blanks', filled(' ')],
  ['new lines', filled('\n')],
  ['opening brackets', filled('{[<【')],
  ['combining marks', filled('a\u0301\u0302\u0303')],
  ['requests without an end', filled('please change review ')],
  ['Chinese requests without an end', filled('请删评价')],
  ['Japanese requests without an end', filled('レビューの変更をお願い')],
  ['returns without an end', filled('セール品の返品交換返金')],
  ['every rule’s words', salad],
];

/** The best of several: what the machine does beside is not what is measured. */
const best = (times: number, text: string): number => {
  const once = () => {
    const started = performance.now();
    for (const [platform, channel] of [
      ['rakuten', 'review-comment'],
      ['taobao', 'review-reply'],
    ] as const)
      check({ platform, channel, kind: null, language: 'ja', text });
    return (performance.now() - started) / 2;
  };
  return Math.min(...Array.from({ length: times }, once));
};

describe('100 kB', () => {
  it.each(HOSTILE)(
    'of %s take no more than their share of time',
    (_, text) => {
      // Ten times the text: ten times the work, where a backtracking phrase makes it a hundred. A quiet machine needs 60 ms.
      const tenth = best(4, text.slice(0, SIZE / 10));
      const whole = best(4, text);
      expect(whole).toBeLessThan(Math.max(40 * tenth, 40));
      expect(whole).toBeLessThan(1_000);
    },
    30_000,
  );
});

describe('any text at all', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '加',
          '微',
          '信',
          ' ',
          '138',
          '.',
          'レビュー',
          'ー',
          '－',
          'delete',
          'review',
          '\u200b',
          '😊',
          '\ud800',
          'ｱ',
          '㈱',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('never throws, and every quote stands where it says', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...PLATFORMS), fc.constantFrom(...CHANNELS), (text, platform, channel) => {
        let last = 0;
        for (const { start, end, quote } of check({ platform, channel, kind: null, language: 'ja', text })) {
          expect(text.slice(start, end)).toBe(quote);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('folds to places that grow with the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = checkedText(text);
        let last = 0;
        for (let i = 0; i < folded.plain.length; i++) {
          const { start, end } = folded.locate(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
      }),
    );
  });
});
