import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import { check } from '../../lib/rules/check.ts';
import { GLOSS_LANGUAGES, PACK_LANGUAGES, REPLY_CHANNELS, situationRequest } from './request.ts';

describe('an invitation to write a review', () => {
  it('is a message in R-Messe, free of pressure and benefit', () => {
    for (const language of PACK_LANGUAGES) {
      for (let variant = 0; variant < 9; variant += 1) {
        const request = { ...situationRequest('invitation', language, 'rmesse'), variant };
        const { text, situation, notice } = compose(request);
        expect(situation).toBe('invitation');
        expect(notice).toBeUndefined();
        const asked = { platform: 'rakuten' as const, channel: 'rmesse' as const, kind: request.kind, language, text };
        expect(
          check(asked).filter(({ rule }) => rule !== 'emoji-in-japanese'),
          text,
        ).toEqual([]);
        expect(text, 'the real experience').toMatch(
          /ありのまま|率直|如实|如實|真实|真實|怎么想|怎麼想|honest|ehrlich|sincère|sincer/i,
        );
      }
    }
  });

  it('sends the seller to Amazon’s own button', () => {
    for (const glossLanguage of GLOSS_LANGUAGES) {
      const draft = compose({ ...situationRequest('invitation', 'ja', 'buyer-message'), glossLanguage });
      expect(draft).toMatchObject({ text: '', segments: [], blanks: [], notice: { code: 'platform-button-only' } });
      expect(draft.notice?.text).toMatch(/Request a Review|レビューをリクエスト|请求评论|請求評論/);
    }
  });

  it('is never a public reply', () => {
    for (const channel of REPLY_CHANNELS.filter((one) => one !== 'rmesse')) {
      const draft = compose(situationRequest('invitation', 'zh-CN', channel));
      expect(draft.text).toBe('');
      expect(draft.notice).toBeDefined();
    }
  });
});
