import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../lib/platforms/policies.ts';
import { compose } from '../../lib/replies/compose.ts';
import type { PackLanguage } from '../../lib/replies/draft.ts';
import { GLOSS_LANGUAGES } from '../../lib/replies/draft.ts';
import { PLATFORMS } from '../../lib/reviews/review.ts';
import { check } from '../../lib/rules/check.ts';
import { isWrittenIn, PACK_LANGUAGES, REPLY_CHANNELS, requestOf, situationRequest } from './request.ts';

const PURPOSES = ['second-message', 'arrival'] as const;

/** Any word of reviews, stars or feedback: such a message is about the order. */
const OF_REVIEWS =
  /review|feedback|\brat(e|ing)s?\b|\bstars?\b|bewertung|rezension|\bavis\b|évaluation|commentaire|valoraci|reseñ|opini|recension|valutazion|レビュー|評価|口コミ|评价|評價|评论|評論|好评|差评/i;
/** Words of pressure. */
const PRESSING =
  /\b(must|immediately|asap|urgent|deadline|final|sofort|umgehend|dringend|frist|immédiat|urgent|inmediat|urgente|subito)\b|至急|早急|必ず|务必|務必|尽快|儘快|立即|马上|馬上|最后期限/i;

const NEEDS_NO_ANSWER: Record<PackLanguage, RegExp> = {
  en: /no need to reply|no hurry|unanswered/,
  de: /nicht zu antworten|eilt nicht|unbeantwortet/,
  fr: /pas besoin de répondre|rien ne presse|sans réponse/,
  es: /no hace falta que responda|ninguna prisa|sin respuesta/,
  it: /non occorre rispondere|alcuna fretta|senza risposta/,
  ja: /ご返信には及びません|お急ぎいただく必要はございません|お読み流し/,
  'zh-CN': /不用回复|您方便时|不必理会/,
  'zh-TW': /不用回覆|您方便時|不必理會/,
};

describe.each(PURPOSES)('a letter of follow-up: %s', (purpose) => {
  it('speaks of the order, without a word about the review and without pressure, and breaks no rule', () => {
    for (const language of PACK_LANGUAGES) {
      for (const channel of REPLY_CHANNELS.filter((one) => isWrittenIn(purpose, one))) {
        for (let variant = 0; variant < 6; variant += 1) {
          const request = { ...situationRequest(purpose, language, channel), variant, shopName: 'Nordlicht' };
          const blanks = compose(request).blanks.map(({ id, options }) => [
            id,
            options[variant % options.length]?.text,
          ]);
          const { text, situation, segments } = compose({ ...request, blanks: Object.fromEntries(blanks) });
          expect(situation.split(':')[0]).toBe(purpose);
          expect(segments.every(({ gloss }) => gloss.trim() !== '')).toBe(true);
          expect(text).not.toMatch(OF_REVIEWS);
          expect(text).not.toMatch(PRESSING);
          const asked = { platform: request.platform, channel, kind: request.kind, language, text };
          const broken = check(asked).filter(({ rule }) => rule !== 'emoji-in-japanese');
          expect(
            broken.map(({ rule, quote }) => `${rule} ${quote}`),
            text,
          ).toEqual([]);
        }
      }
    }
  });

  it('is drafted where the policy allows it, and elsewhere says what to do instead', () => {
    for (const platform of PLATFORMS) {
      for (const channel of REPLY_CHANNELS.filter((one) => POLICIES[platform].channels[one])) {
        for (const kind of POLICIES[platform].channels[channel]?.answers ?? []) {
          const allowed = POLICIES[platform].messages.some(
            (one) => one.purpose === purpose && one.channel === channel && one.kinds.includes(kind),
          );
          for (const glossLanguage of GLOSS_LANGUAGES) {
            const draft = compose(requestOf({ language: 'en', channel, request: { purpose, kind, glossLanguage } }));
            expect(draft.text !== '', `${platform} ${channel} ${kind}`).toBe(allowed);
            expect(draft.notice?.code).toBe(allowed ? undefined : 'no-message-here');
            expect(draft.situation.split(':')[0]).toBe(purpose);
          }
        }
      }
    }
  });
});

describe('a second message', () => {
  it.each(PACK_LANGUAGES)('leaves the buyer free not to answer (%s)', (language) => {
    for (let variant = 0; variant < 3; variant += 1) {
      const { text } = compose({ ...situationRequest('second-message', language, 'rmesse'), variant });
      expect(text).toMatch(NEEDS_NO_ANSWER[language]);
    }
  });

  it('is never sent to a reviewer on Amazon, and nowhere a third time', () => {
    const request = situationRequest('second-message', 'en', 'buyer-message');
    expect(compose(request).text).not.toBe('');
    expect(compose({ ...request, kind: 'product-review' }).notice?.code).toBe('no-message-here');
    expect(compose({ ...request, secondMessageSent: true })).toMatchObject({
      text: '',
      notice: { code: 'second-message-sent' },
    });
    expect(compose({ ...request, purpose: 'arrival', secondMessageSent: true }).notice).toBeUndefined();
  });
});

describe('asking whether it has arrived', () => {
  it('says what was sent, which only the seller knows, and proposes what was recorded', () => {
    const request = situationRequest('arrival', 'en', 'buyer-message');
    const proposed = (onItsWay?: 'refund' | 'resend') =>
      compose({ ...request, ...(onItsWay && { onItsWay }) }).blanks.map(({ id, marker, options }) => [
        id,
        marker !== null,
        options[0]?.key,
      ]);
    expect(proposed()).toEqual([['done', true, 'exchange']]);
    expect(proposed('refund')).toEqual([['done', true, 'part-refund']]);
    expect(proposed('resend')).toEqual([['done', true, 'exchange']]);
    const draft = compose({ ...request, blanks: { done: 'refunded the full price' } });
    expect(draft.text).toMatch(/refunded the full price/);
    expect(draft.text).toMatch(/reach|arrive/);
  });

  it('offers only what can arrive', () => {
    const request = { ...requestOf({ language: 'en', channel: 'rmesse', request: { purpose: 'arrival' } }) };
    const keys = compose(request).blanks.flatMap(({ options }) => options.map(({ key }) => key));
    expect(keys).toContain('resend');
    expect(keys).not.toContain('carrier');
  });
});
