import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { DraftRequest } from '../../lib/replies/draft.ts';
import { CAUSES, CHANNELS, FLAGS, LANGUAGES, PLATFORMS, REVIEW_KINDS } from '../../lib/reviews/review.ts';
import { GLOSS_LANGUAGES } from './request.ts';

const text = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '{point}{shop}$&',
    '<b>x</b>',
    '\u202Eabc',
    '【対応内容】',
    '電源が入らない',
    '袖口开线',
    'zipper broke',
  ),
);
const span = fc.record({
  field: fc.constantFrom('title', 'body', 'followUp'),
  start: fc.integer(),
  end: fc.integer({ min: -5, max: 90 }),
});
const small = fc.record({ field: fc.constantFrom('title', 'body', 'followUp'), start: fc.nat(10), end: fc.nat(30) });
const spans = fc.array(fc.oneof(span, small), { maxLength: 4 });

const request: fc.Arbitrary<DraftRequest> = fc.record({
  platform: fc.constantFrom(...PLATFORMS),
  kind: fc.constantFrom(...REVIEW_KINDS),
  channel: fc.constantFrom(...CHANNELS),
  review: fc.record({
    title: text,
    body: text,
    rating: fc.constantFrom(null, 1, 2, 3, 4, 5),
    sentiment: fc.constantFrom(null, 'positive', 'neutral', 'negative'),
    followUp: fc.option(fc.record({ body: fc.string(), postedAt: fc.constant(null) })),
    reply: fc.constant(null),
    productTitle: text,
    author: text,
  }),
  analysis: fc.record({
    language: fc.constantFrom(null, ...LANGUAGES),
    sentiment: fc.constantFrom('positive', 'negative', 'mixed', 'neutral'),
    severity: fc.constantFrom(0, 1, 2, 3),
    causes: fc.array(
      fc.record({ cause: fc.constantFrom(...CAUSES), score: fc.double({ min: 0, max: 1 }), evidence: spans }),
      { maxLength: 4 },
    ),
    flags: fc.uniqueArray(fc.constantFrom(...FLAGS), { maxLength: 2 }),
    flagEvidence: fc.constant([]),
    praise: spans,
    asks: fc.boolean(),
    triage: fc.constant('leave' as const),
    reasons: fc.constant([]),
    confidence: fc.constant(1),
  }),
  buyerLanguage: fc.constantFrom(
    null,
    'de',
    'de-AT',
    'ja-JP',
    'zh',
    'zh-TW',
    'fr-CA',
    'es-MX',
    'it',
    'constructor',
    'zz',
    '',
  ),
  glossLanguage: fc.constantFrom(...GLOSS_LANGUAGES),
  shopName: fc.oneof(fc.constant(null), fc.string({ maxLength: 30 })),
  variant: fc.oneof(fc.integer(), fc.double()),
  blanks: fc.dictionary(fc.constantFrom('remedy', 'cause', '__proto__'), fc.string({ maxLength: 40 })),
});

it('never throws, joins, repeats itself and stays within Taobao’s limit, whatever it is given', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const draft = compose(asked);
      expect(compose(asked)).toEqual(draft);
      expect(draft.segments.map((segment) => segment.text).join('')).toBe(draft.text);
      if (asked.channel === 'report') return;
      expect(draft.text.trim()).not.toBe('');
      expect(draft.segments.every((segment) => segment.gloss.trim() !== '')).toBe(true);
      expect([...draft.text].length).toBeLessThanOrEqual(900);
      if (asked.channel === 'review-reply' || asked.channel === 'follow-up-reply') {
        expect([...draft.text].length).toBeLessThanOrEqual(500);
      }
    }),
    { numRuns: 1500 },
  );
}, 30_000);
