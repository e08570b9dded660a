import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { Draft, PackLanguage } from '../../lib/replies/draft.ts';
import { PACKS } from '../../lib/replies/packs/index.ts';
import { replyLanguage } from '../../lib/replies/reply-language.ts';
import { SITUATIONS } from '../../lib/replies/situation-kinds.ts';
import { CAUSES, PRIVATE_CHANNELS } from '../../lib/reviews/review.ts';
import { check } from '../../lib/rules/check.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import {
  complaintOf,
  isRequired,
  isWrittenIn,
  PACK_LANGUAGES,
  PLATFORM_OF,
  REPLY_CHANNELS,
  requestOf,
  situationRequest,
} from './request.ts';

const length = (text: string) => [...text].length;
const joined = (draft: Draft) => draft.segments.map((segment) => segment.text).join('');

/** Every situation and cause in every channel and language, in some wordings. */
function* everyDraft(variants: number, shopName: string | null = null) {
  for (const language of PACK_LANGUAGES) {
    for (const channel of REPLY_CHANNELS) {
      const requests = [
        ...SITUATIONS.filter((kind) => isWrittenIn(kind, channel)).map((kind) =>
          situationRequest(kind, language, channel),
        ),
        ...CAUSES.map((cause) => complaintOf(language, channel, [cause])),
        ...CAUSES.map((second) => complaintOf(language, channel, [second === 'late' ? 'defect' : 'late', second])),
      ];
      for (const request of requests) {
        for (let variant = 0; variant < variants; variant += 1) {
          const asked = { ...request, variant, shopName };
          yield { language, channel, request: asked, draft: compose(asked) };
        }
      }
    }
  }
}

/** Rakuten's form may keep no simplified characters and no umlauts; a buyer who writes them there is answered in them all the same. */
const isEncoding = ({ rule }: Finding, language: PackLanguage) =>
  rule === 'emoji-in-japanese' && language !== 'ja' && language !== 'en';

describe('compose', () => {
  it('answers each situation under its name', () => {
    for (const language of PACK_LANGUAGES) {
      for (const kind of SITUATIONS) {
        // An edited review is the first one, not its 追评.
        const usual = kind === 'edited' ? 'review-reply' : 'follow-up-reply';
        const channel = isWrittenIn(kind, usual) ? usual : 'rmesse';
        const draft = compose(situationRequest(kind, language, channel));
        expect(draft.situation.split(':')[0]).toBe(kind);
        expect(draft.language).toBe(language);
      }
    }
  });

  it('joins its segments to the text, each with a gloss, leaving no hole', () => {
    for (const { draft } of everyDraft(3, 'Mill & Co')) {
      expect(joined(draft)).toBe(draft.text);
      expect(draft.text).not.toMatch(/\{\w+\}/);
      for (const segment of draft.segments) {
        expect(segment.text.trim()).not.toBe('');
        expect(segment.gloss.trim()).not.toBe('');
        expect(segment.gloss).not.toMatch(/\{\w+\}/);
      }
      expect(draft.text).toContain('Mill & Co');
      expect(draft.text).not.toMatch(/\n{3}| {2}|\s$|[。，！]{2}|[.!?] ?[.!?]/);
    }
  }, 30_000);

  it('has the gloss in the language asked for', () => {
    const request = complaintOf('zh-CN', 'review-reply', ['defect']);
    const draft = compose({ ...request, glossLanguage: 'ja' });
    expect(draft.segments[0]?.gloss).toMatch(/[\p{Script=Hiragana}]/u);
    const point = draft.segments.find((segment) => segment.role === 'point');
    expect(point?.text).toContain('袖口开线');
    expect(point?.gloss).toContain('袖口开线');
    expect(point?.gloss).toContain('商品の不具合');
    const own = compose({ ...request, glossLanguage: 'zh-CN' });
    expect(own.segments.map((segment) => segment.gloss).join('')).toContain('袖口开线');
  });

  it('breaks no rule of its channel', () => {
    for (const { language, channel, request, draft } of everyDraft(2)) {
      const { kind } = request;
      const findings = check({ platform: PLATFORM_OF[channel], channel, kind, language, text: draft.text });
      const wrong = findings.filter((finding) => finding.rule !== 'placeholder-left' && !isEncoding(finding, language));
      expect(
        wrong.map((finding) => `${finding.rule} ${finding.quote}`),
        draft.text,
      ).toEqual([]);
      if (draft.blanks.some(({ marker }) => marker !== null))
        expect(findings.map((finding) => finding.rule)).toContain('placeholder-left');
    }
  }, 30_000);

  it.each(['reply', 'arrival', 'after-solution'] as const)(
    'breaks no rule with any of the proposed values: %s',
    (purpose) => {
      for (const language of PACK_LANGUAGES) {
        for (const channel of REPLY_CHANNELS.filter((one) => purpose !== 'arrival' || isWrittenIn(purpose, one))) {
          for (const cause of CAUSES) {
            const request = { ...complaintOf(language, channel, [cause]), purpose, today: '2026-11-09' };
            const { blanks } = compose(request);
            const most = Math.max(0, ...blanks.map(({ options }) => options.length));
            for (let variant = 0; variant < most; variant += 1) {
              const filled = blanks.map(({ id, options }) => [id, options[variant % options.length]?.text ?? 'x']);
              const { text } = compose({ ...request, variant, blanks: Object.fromEntries(filled) });
              expect(text).not.toMatch(/\{\w+\}/);
              const asked = { platform: request.platform, channel, kind: request.kind, language, text };
              const findings = check(asked).filter((finding) => !isEncoding(finding, language));
              expect(
                findings.map((finding) => `${finding.rule} ${finding.quote}`),
                text,
              ).toEqual([]);
            }
          }
        }
      }
    },
    30_000,
  );

  it('keeps to the length of each place', () => {
    for (const { channel, draft, language } of everyDraft(5)) {
      if (channel === 'feedback-reply')
        expect(length(draft.text), draft.text).toBeLessThanOrEqual(language === 'en' ? 420 : 560);
      if (channel === 'review-reply' || channel === 'follow-up-reply') {
        expect(length(draft.text), draft.text).toBeLessThanOrEqual(language.startsWith('zh') ? 200 : 500);
      }
      if (channel === 'review-comment' && language === 'ja') {
        expect(length(draft.text), draft.text).toBeLessThanOrEqual(450);
        expect(length(draft.text), draft.text).toBeGreaterThanOrEqual(
          draft.situation.startsWith('complaint:') ? 150 : 90,
        );
      }
    }
  });

  it('leaves out what it misses least where the place is too small, never the way to the shop', () => {
    for (const language of PACK_LANGUAGES) {
      const request = complaintOf(language, 'review-reply', ['defect', 'service']);
      const roles = (remedy: string) => {
        const draft = compose({ ...request, blanks: { remedy } });
        expect(length(draft.text)).toBeLessThanOrEqual(500);
        return draft.segments.map((segment) => segment.role);
      };
      const all = roles('x');
      const room = 500 - length(compose({ ...request, blanks: { remedy: 'x' } }).text);
      const fewer = roles('x'.repeat(room + 20));
      expect(all).toEqual(expect.arrayContaining(fewer));
      expect(fewer).toEqual(expect.arrayContaining(['greeting', 'apology', 'remedy', 'contact']));
      expect(fewer).not.toContain('prevention');
    }
  });

  it('begins every sentence with a capital, where there are capitals', () => {
    for (const { draft, language } of everyDraft(3)) {
      if (/^(ja|zh)/.test(language)) continue;
      expect(draft.text).toMatch(/^[“„«\s]*\p{Lu}/u);
      expect(draft.text).not.toMatch(/[.!?] \p{Ll}/u);
    }
  });

  it('fits CP932 in Japanese, quotation and remedy included', () => {
    for (const { draft } of everyDraft(3)) {
      if (draft.language === 'ja') expect(iconv.decode(iconv.encode(draft.text, 'CP932'), 'CP932')).toBe(draft.text);
    }
  });

  it('says the same for the same request and something else for each of twenty variants', () => {
    for (const language of PACK_LANGUAGES) {
      for (const channel of REPLY_CHANNELS) {
        for (const kind of ['complaint', 'praise', 'no-text-high', 'safety', 'question'] as const) {
          const request = situationRequest(kind, language, channel);
          const texts = Array.from({ length: 20 }, (_, variant) => compose({ ...request, variant }).text);
          expect(new Set(texts).size, `${language} ${channel} ${kind}`).toBe(20);
          expect(compose({ ...request, variant: 7 }).text).toBe(texts[7]);
        }
      }
    }
  });

  it('starts differently for different reviews', () => {
    const texts = Array.from(
      { length: 30 },
      (_, at) =>
        compose(
          requestOf({ language: 'ja', channel: 'review-comment', review: { body: '', rating: 5, author: `a${at}` } }),
        ).text,
    );
    expect(new Set(texts).size).toBeGreaterThan(20);
  });

  it('does not greet or thank twice, nor end two sentences in a row alike', () => {
    const thanks: Record<PackLanguage, RegExp> = {
      en: /\bthanks?\b/gi,
      de: /\bdank/gi,
      fr: /\bmerci/gi,
      es: /\bgracias/gi,
      it: /\bgrazie/gi,
      ja: /ありがとうござい/g,
      'zh-CN': /[感谢]谢/g,
      'zh-TW': /[感謝]謝/g,
    };
    for (const { draft } of everyDraft(6)) {
      if ((draft.text.match(thanks[draft.language]) ?? []).length > 1) expect.fail(draft.text);
      if (draft.language !== 'ja') continue;
      expect(draft.text.match(/誠に/g)?.length ?? 0, draft.text).toBeLessThanOrEqual(2);
      expect(draft.text.match(/申し訳ございません/g)?.length ?? 0, draft.text).toBeLessThanOrEqual(1);
      const sentences = draft.text.split('。');
      sentences.forEach((sentence, at) => {
        const before = sentences[at - 1];
        if (before !== undefined && sentence.length > 6)
          expect(sentence.slice(-12), draft.text).not.toBe(before.slice(-12));
      });
    }
  });

  it('keeps within Taobao’s limit with every fact filled in, however much is said', () => {
    for (const language of PACK_LANGUAGES) {
      for (const channel of ['review-reply', 'follow-up-reply'] as const) {
        for (let variant = 0; variant < 6; variant += 1) {
          const request = { ...situationRequest('edited', language, channel), variant, shopName: 'Nordlicht' };
          const facts = compose(request).blanks.map(({ id, options }) => [id, options[variant % options.length]?.text]);
          const { text } = compose({ ...request, blanks: Object.fromEntries(facts) });
          expect(length(text), text).toBeLessThanOrEqual(500);
        }
      }
    }
  });

  it('closes without contrition where the slip was the buyer’s own', () => {
    for (const language of PACK_LANGUAGES) {
      const contrite = PACKS[language].closings.complaint.map(({ text }) => text);
      const neutral = PACKS[language].closings.neutral.map(({ text }) => text);
      for (const channel of REPLY_CHANNELS) {
        const { segments } = compose(complaintOf(language, channel, ['external']));
        const closings = segments.filter(({ role }) => role === 'closing').map(({ text }) => text.trim());
        for (const text of closings) expect(neutral).toContain(text);
        if (PRIVATE_CHANNELS.includes(channel)) expect(closings).toHaveLength(1);
      }
      expect(contrite).not.toEqual(neutral);
    }
  });

  it('gives an empty draft for a report', () => {
    expect(compose({ ...situationRequest('praise', 'en', 'buyer-message'), channel: 'report' })).toMatchObject({
      text: '',
      segments: [],
      blanks: [],
    });
  });
});

describe('the remedy', () => {
  const request = complaintOf('ja', 'review-comment', ['damaged'], { request: { glossLanguage: 'zh-CN' } });

  it('stands as a visible marker until the seller names it', () => {
    const draft = compose(request);
    const [blank] = draft.blanks;
    expect(blank).toMatchObject({ id: 'remedy', marker: '【対応内容】' });
    expect(draft.text).toContain('【対応内容】');
    expect(draft.segments.find((segment) => segment.role === 'remedy')?.gloss).toContain('【处理方式】');
    expect(blank?.options).toContainEqual({ key: 'resend', text: '代替品の発送', gloss: '补发' });
  });

  it('is filled in text and gloss', () => {
    const draft = compose({ ...request, blanks: { remedy: '代替品の発送' } });
    expect(draft.text).toContain('代替品の発送');
    expect(draft.text).not.toContain('【');
    const gloss = draft.segments.map((segment) => segment.gloss).join('');
    expect(gloss).toContain('补发');
    expect(gloss).not.toContain('【');
  });

  it('takes the seller’s own words as they are, and blank words as none', () => {
    const own = compose({ ...request, blanks: { remedy: '  職人による\n補修 ' } });
    expect(own.text).toContain('職人による 補修');
    expect(own.segments.map((segment) => segment.gloss).join('')).toContain('職人による 補修');
    expect(compose({ ...request, blanks: { remedy: ' ' } }).text).toContain('【対応内容】');
  });

  it('is asked only where something can be remedied', () => {
    for (const cause of ['price', 'taste', 'external'] as const) {
      expect(compose(complaintOf('ja', 'feedback-reply', [cause])).blanks.filter(isRequired)).toEqual([]);
    }
    expect(compose(situationRequest('praise', 'en', 'feedback-reply')).blanks).toEqual([]);
  });
});

describe('the language', () => {
  it('is the buyer’s, else the review’s, else the platform’s', () => {
    const request = requestOf({ language: 'ja', channel: 'feedback-reply' });
    expect(replyLanguage({ ...request, buyerLanguage: 'zh-TW' })).toBe('zh-TW');
    expect(replyLanguage({ ...request, buyerLanguage: 'zh-Hant-HK' })).toBe('zh-TW');
    expect(replyLanguage({ ...request, buyerLanguage: 'zh-Hans-HK' })).toBe('zh-CN');
    expect(replyLanguage({ ...request, buyerLanguage: 'zh' })).toBe('zh-CN');
    expect(replyLanguage({ ...request, buyerLanguage: 'de-DE' })).toBe('de');
    expect(replyLanguage({ ...request, buyerLanguage: 'pl' })).toBe('ja');
    expect(replyLanguage(request)).toBe('ja');
    const unknown = { ...request, analysis: { ...request.analysis, language: null } };
    expect(replyLanguage(unknown)).toBe('en');
    expect(replyLanguage({ ...unknown, platform: 'rakuten' })).toBe('ja');
    expect(replyLanguage({ ...unknown, platform: 'taobao' })).toBe('zh-CN');
  });

  it('does not mix the buyer’s words into another language', () => {
    const draft = compose({ ...complaintOf('ja', 'buyer-message', ['defect']), buyerLanguage: 'en' });
    expect(draft.language).toBe('en');
    expect(draft.text).not.toMatch(/[\p{Script=Hiragana}]/u);
  });
});

const BY_REPLY =
  /このメッセージ|本メッセージ|本消息|本訊息|this message|diese Nachricht|ce message|este mensaje|questo messaggio/;

describe('what a public reply and a private one say', () => {
  it('names the private way to answer in private only', () => {
    for (const language of PACK_LANGUAGES) {
      const contact = (channel: 'feedback-reply' | 'buyer-message') =>
        compose(complaintOf(language, channel, ['damaged'])).segments.find((segment) => segment.role === 'contact')
          ?.text ?? '';
      expect(contact('buyer-message')).toMatch(BY_REPLY);
      expect(contact('feedback-reply')).not.toMatch(BY_REPLY);
    }
  });

  it('asks for a photo in private only', () => {
    expect(compose(complaintOf('en', 'buyer-message', ['damaged'])).text).toContain('photo');
    expect(compose(complaintOf('en', 'feedback-reply', ['damaged'])).text).not.toContain('photo');
  });

  it('never names the author', () => {
    for (const channel of REPLY_CHANNELS) {
      const draft = compose(complaintOf('ja', channel, ['late'], { review: { author: '架空花子' } }));
      expect(draft.text).not.toContain('架空花子');
    }
  });
});
