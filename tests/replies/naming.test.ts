import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { Draft, DraftRequest } from '../../lib/replies/draft.ts';
import { PACKS } from '../../lib/replies/packs/index.ts';
import type { CauseFinding } from '../../lib/reviews/review.ts';
import { complaintOf, isRequired, requestOf, situationRequest, spanOf } from './request.ts';

const LANGUAGES = ['ja', 'zh-CN', 'zh-TW'] as const;
const roles = (draft: Draft) => draft.segments.map((segment) => segment.role);
const variants = (request: DraftRequest, count = 12) =>
  Array.from({ length: count }, (_, variant) => compose({ ...request, variant }));

describe('what a Japanese or Chinese reply names', () => {
  it('is no cause whose words cannot be shown', () => {
    for (const language of LANGUAGES) {
      const body = { ja: '悪い', 'zh-CN': '不好', 'zh-TW': '不好' }[language];
      const at = (score: number) =>
        compose(
          requestOf({
            language,
            channel: 'review-reply',
            review: { body },
            analysis: {
              sentiment: 'negative',
              severity: 2,
              causes: [{ cause: 'quality', score, evidence: [spanOf(body, body)] }],
            },
          }),
        );
      expect(at(0.8).situation).toBe('complaint-told');
      expect(at(0.8).blanks).toEqual([]);
      expect(at(0.95).situation).toBe('complaint:quality');
    }
  });

  it('is the buyer’s words even where the cause is not sure', () => {
    const draft = compose(situationRequest('complaint-told', 'ja', 'review-comment'));
    expect(draft.situation).toBe('complaint-told');
    expect(draft.text).toContain('「電源が入らない」');
    // The seller reads what the quotation is about, and that this is a guess.
    expect(draft.segments.find((segment) => segment.role === 'point')?.gloss).toContain(
      `${PACKS.en.names.causes.defect}?`,
    );
  });

  it('asks nobody to explain again what is written there', () => {
    for (const language of LANGUAGES) {
      for (const { text } of variants(situationRequest('complaint-told', language, 'review-reply'))) {
        expect(text).not.toMatch(/どのような点|哪里不|哪裡不|哪方面|不满意的地方|不滿意的地方/);
      }
    }
  });
});

describe('four Japanese stars', () => {
  it('get no apology for what cannot be shown', () => {
    const body = '小さすぎず大きすぎず丁度良いと喜んでいました。';
    const at = (rating: 2 | 4) =>
      compose(
        requestOf({
          language: 'ja',
          channel: 'review-comment',
          review: { body, rating },
          analysis: {
            sentiment: rating === 4 ? 'positive' : 'negative',
            severity: 1,
            causes: [{ cause: 'size', score: 0.96, evidence: [spanOf(body, '小さすぎ')] }],
          },
        }),
      ).text;
    expect(at(4)).not.toMatch(/申し訳|お詫び/);
    expect(at(2)).toMatch(/申し訳/);
  });
});

describe('a photo', () => {
  it('is only asked for in Japanese where it would show the defect', () => {
    const asksFor = (body: string) =>
      variants(
        requestOf({
          language: 'ja',
          channel: 'rmesse',
          review: { body, rating: 1 },
          analysis: {
            sentiment: 'negative',
            severity: 2,
            causes: [{ cause: 'defect', score: 0.95, evidence: [spanOf(body, body)] }],
          },
        }),
      ).some(({ text }) => text.includes('お写真'));
    expect(asksFor('持ち手が割れていました')).toBe(true);
    expect(asksFor('電源が入りません')).toBe(false);
    expect(asksFor('写真のように割れていました')).toBe(false);
  });
});

describe('a good and a bad side', () => {
  it('are only spoken of where a fault was found, and the buyer turns to it', () => {
    const at = (causes: CauseFinding[], body = '香りが良い。ただ、ふたが開けづらい') =>
      compose(
        requestOf({
          language: 'ja',
          channel: 'review-reply',
          review: { body, rating: 3 },
          analysis: { sentiment: 'mixed', severity: 1, praise: [spanOf(body, '香りが良い')], causes },
        }),
      );
    const seemsTwoSided = (causes: CauseFinding[], body?: string) =>
      PACKS.ja.bodies.mixed.some(({ text }) => at(causes, body).text.includes(text));
    const found: CauseFinding = { cause: 'quality', score: 0.6, evidence: [] };
    expect(at([]).situation).toBe('mixed');
    expect(seemsTwoSided([])).toBe(false);
    expect(seemsTwoSided([found])).toBe(true);
    expect(seemsTwoSided([found], '香りが良い。少し使っただけなのに部屋中に広がる')).toBe(false);
    expect(seemsTwoSided([found], '香りが良い。大袈裟かもしれませんが、毎日が楽になった')).toBe(false);
  });
});

describe('praise that cannot be shown', () => {
  it('is thanked for as such only with five stars or none', () => {
    for (const language of LANGUAGES) {
      const body = { ja: '夜ごとに少しずつ読み進めた一冊。', 'zh-CN': '结局看得人沉默', 'zh-TW': '結局看得人沉默' }[
        language
      ];
      const at = (rating: number | null) =>
        compose(
          requestOf({
            language,
            channel: 'review-comment',
            review: { body, rating },
            analysis: { sentiment: 'positive' },
          }),
        ).situation;
      expect(at(4)).toBe('neutral');
      expect(at(5)).toBe('praise');
      expect(at(null)).toBe('praise');
    }
  });

  it('is thanked for with four stars where good words were found, and nothing bad', () => {
    const text = '好きな柄。姉の分も';
    const at = (causes: CauseFinding[]) =>
      compose(
        requestOf({
          language: 'ja',
          channel: 'review-comment',
          review: { body: text, rating: 4 },
          analysis: { sentiment: 'positive', praise: [spanOf(text, '好きな柄')], causes },
        }),
      ).situation;
    expect(at([])).toBe('praise');
    expect(at([{ cause: 'size', score: 0.45, evidence: [] }])).toBe('neutral');
  });

  it('is not thanked for under a 追评, whose stars are those of the first review', () => {
    const at = (followUp: string, praise: string) =>
      compose(
        requestOf({
          language: 'zh-CN',
          channel: 'follow-up-reply',
          review: { body: '到了', rating: 5, followUp: { body: followUp, postedAt: null } },
          analysis: { sentiment: 'positive', praise: [spanOf(followUp, praise, 'followUp')] },
        }),
      ).situation;
    expect(at('杯子很轻巧', '杯子很轻巧')).toBe('praise');
    expect(at('可以', '可以')).toBe('neutral');
    expect(at('好用', '好用')).toBe('praise');
  });

  it('names no complaint that only praise shows', () => {
    const body = '师傅很负责地让我看有没有破损，第一次买';
    const causes: CauseFinding[] = [
      { cause: 'damaged', score: 0.95, evidence: [spanOf(body, '很负责地让我看有没有破损')] },
    ];
    const { situation } = compose(
      requestOf({
        language: 'zh-CN',
        channel: 'review-reply',
        review: { body },
        analysis: { sentiment: 'positive', causes },
      }),
    );
    expect(situation).not.toContain('damaged');
  });

  it('is not thanked for when the buyer takes it back', () => {
    const body = {
      ja: '色はきれいですが、すこし重いです',
      'zh-CN': '颜色好看，就是有点重',
      'zh-TW': '顏色好看，就是有點重',
    };
    const kind = { ja: '色はきれい', 'zh-CN': '颜色好看', 'zh-TW': '顏色好看' };
    for (const language of LANGUAGES) {
      const at = (text: string) =>
        compose(
          requestOf({
            language,
            channel: 'review-comment',
            review: { body: text, rating: 5 },
            analysis: { sentiment: 'positive', praise: [spanOf(text, kind[language])] },
          }),
        ).situation;
      expect(at(body[language])).toBe('mixed');
      expect(at(kind[language])).toBe('praise');
    }
    // いただき is no but.
    const thanks = requestOf({
      language: 'ja',
      channel: 'review-comment',
      review: { body: '早く送っていただき感謝です', rating: 5 },
      analysis: { sentiment: 'positive' },
    });
    expect(compose(thanks).situation).toBe('praise');
  });
});

describe('how much is made of it', () => {
  it('does not send a small gripe to the counter', () => {
    for (const language of LANGUAGES) {
      const request = complaintOf(language, 'review-reply', ['size'], { analysis: { severity: 1 } });
      const draft = compose(request);
      expect(draft.blanks.filter(isRequired)).toEqual([]);
      expect(roles(draft)).not.toContain('remedy');
      expect(roles(draft)).not.toContain('contact');
    }
  });

  it('offers no exchange and asks for no photo of what was sent back or thrown away', () => {
    const body = {
      ja: '電源が入らない。すぐ返品しました。',
      'zh-CN': '袖口开线，已经退货了',
      'zh-TW': '袖口脫線，已經退貨了',
    };
    const shown = { ja: '電源が入らない', 'zh-CN': '袖口开线', 'zh-TW': '袖口脫線' };
    for (const language of LANGUAGES) {
      const evidence = [spanOf(body[language], shown[language])];
      const draft = compose(
        requestOf({
          language,
          channel: 'rmesse',
          review: { body: body[language] },
          analysis: { sentiment: 'negative', severity: 2, causes: [{ cause: 'defect', score: 0.9, evidence }] },
        }),
      );
      expect(draft.situation).toBe('complaint:defect');
      expect(draft.blanks.filter(isRequired)).toEqual([]);
      expect(draft.text).not.toMatch(/写真|照片/);
    }
  });

  it('says to check the recording of a live stream, and disowns nobody', () => {
    for (const language of LANGUAGES) {
      for (const { text } of variants(complaintOf(language, 'review-reply', ['livestream']))) {
        expect(text).toMatch(/録画|回放/);
        expect(text).not.toMatch(/当店とは|無関係|与店铺无关|與店鋪無關|不是我们|不是我們/);
      }
    }
  });

  it('keeps the evidence of an accident only where there still is any', () => {
    for (const language of LANGUAGES) {
      for (const { text } of variants(situationRequest('safety', language, 'review-reply'))) {
        expect(text).toMatch(/お手元に|还在的话|還在的話|留着|留著|手边|手邊/);
        expect(text).toMatch(/控え|中止|おやめ|停止使用|不要再|停用/);
      }
    }
  });
});

describe('the reply to an edited review', () => {
  it('speaks of the new text and still answers the complaint', () => {
    for (const language of LANGUAGES) {
      for (const { text, situation } of variants(situationRequest('edited', language, 'review-reply'))) {
        expect(situation).toBe('edited:defect');
        expect(text).toMatch(/あらためて|書き直|書き改め|重新写|修改|更新|重新寫/);
        expect(text).toContain({ ja: '電源が入らない', 'zh-CN': '袖口开线', 'zh-TW': '袖口脫線' }[language]);
      }
    }
  });

  it('has nothing to be sorry for when the new text is kind', () => {
    for (const language of LANGUAGES) {
      const request = requestOf({
        language,
        channel: 'review-comment',
        analysis: { sentiment: 'positive' },
        request: { editedSinceReply: true },
      });
      for (const { text } of variants(request)) expect(text).not.toMatch(/申し訳|お詫び|抱歉|致歉/);
    }
  });
});

describe('the tone', () => {
  it('is one address throughout where the seller asks for it', () => {
    const request = complaintOf('zh-CN', 'review-reply', ['defect']);
    for (const { text } of variants({ ...request, tone: 'warm' })) expect(text).toMatch(/^亲，/);
    for (const { text } of variants({ ...request, tone: 'formal' })) expect(text).toMatch(/^您好，/);
    const taiwan = complaintOf('zh-TW', 'review-reply', ['defect']);
    for (const { text } of variants({ ...taiwan, tone: 'warm' })) expect(text).toMatch(/^親愛的買家您好，/);
  });

  it('still gives other wordings within a tone', () => {
    for (const tone of ['warm', 'formal'] as const) {
      for (const language of LANGUAGES) {
        const texts = variants({ ...complaintOf(language, 'review-comment', ['late']), tone }).map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
      }
    }
  });
});

describe('kind words under few stars', () => {
  it('are thanked for without a word about the stars', () => {
    for (const language of LANGUAGES) {
      for (const { text } of variants(situationRequest('rating-mismatch', language, 'review-comment'))) {
        expect(text).not.toMatch(/評価|星|评分|評分|评价|評價|改/);
      }
    }
  });
});
