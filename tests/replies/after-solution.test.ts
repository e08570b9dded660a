import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import { check } from '../../lib/rules/check.ts';
import { complaintOf, PACK_LANGUAGES, REPLY_CHANNELS, requestOf, situationRequest } from './request.ts';

const FEEDBACK =
  /feedback|出品者の評価|卖家反馈|賣家評價|Verkäuferbewertung|évaluations du vendeur|valoraciones del vendedor/;

describe('a message after the solution', () => {
  it('tells what was done, which only the seller knows', () => {
    const request = situationRequest('after-solution', 'en', 'buyer-message');
    const draft = compose(request);
    expect(draft.situation).toBe('after-solution:defect');
    expect(draft.text).toContain('[remedy]');
    const done = draft.blanks.find(({ id }) => id === 'done');
    expect(done?.options[0]).toEqual({ key: 'exchange', text: 'exchanged the item', gloss: 'exchanged the item' });
    const filled = compose({ ...request, blanks: { done: 'exchanged the item', 'done-date': 'November 3' } });
    expect(filled.text).toMatch(/we have exchanged the item/i);
    expect(filled.text).toContain('November 3');
    expect(filled.text).not.toContain('[');
  });

  it('offers what shops mostly do where no complaint was found', () => {
    const draft = compose(requestOf({ language: 'ja', channel: 'rmesse', request: { purpose: 'after-solution' } }));
    expect(draft.blanks.find(({ id }) => id === 'done')?.options.length).toBeGreaterThan(3);
    expect(draft.blanks.some(({ id }) => id === 'cause')).toBe(false);
  });

  it('tells of seller feedback neutrally, on Amazon, in private, and nowhere else', () => {
    for (const language of PACK_LANGUAGES) {
      for (const channel of REPLY_CHANNELS) {
        for (const kind of ['seller-feedback', 'product-review'] as const) {
          for (let variant = 0; variant < 3; variant += 1) {
            const base = {
              ...complaintOf(language, channel, ['late']),
              kind,
              purpose: 'after-solution' as const,
              variant,
            };
            const done = compose(base).blanks.find(({ id }) => id === 'done')?.options[0]?.text ?? '';
            const { text } = compose({ ...base, blanks: { done } });
            expect(FEEDBACK.test(text), text).toBe(kind === 'seller-feedback' && channel === 'buyer-message');
            const broken = check({ platform: base.platform, channel, kind, language, text });
            expect(
              broken.filter(({ rule }) => rule !== 'emoji-in-japanese').map(({ rule, quote }) => `${rule} ${quote}`),
              text,
            ).toEqual([]);
          }
        }
      }
    }
  });
});
