import { describe, expect, it } from 'vitest';
import type { Rule } from '../../lib/platforms/policy.ts';
import { check } from '../../lib/rules/check.ts';
import type { CheckRequest } from '../../lib/rules/finding.ts';

const WHERE = {
  feedback: { platform: 'amazon', channel: 'feedback-reply', kind: 'seller-feedback' },
  aboutReview: { platform: 'amazon', channel: 'buyer-message', kind: 'product-review' },
  aboutFeedback: { platform: 'amazon', channel: 'buyer-message', kind: 'seller-feedback' },
  aboutEither: { platform: 'amazon', channel: 'buyer-message', kind: null },
  comment: { platform: 'rakuten', channel: 'review-comment', kind: 'product-review' },
  rmesse: { platform: 'rakuten', channel: 'rmesse', kind: 'product-review' },
  reply: { platform: 'taobao', channel: 'review-reply', kind: 'product-review' },
} as const satisfies Record<string, Pick<CheckRequest, 'platform' | 'channel' | 'kind'>>;

const found = (where: keyof typeof WHERE, text: string, language: string | null = null) =>
  check({ ...WHERE[where], language, text });
const rules = (where: keyof typeof WHERE, text: string, language: string | null = null): Rule[] =>
  found(where, text, language).map(({ rule }) => rule);

describe('the same sentence, another channel', () => {
  const notice = 'We have sent the replacement. If you are satisfied, the feedback can be updated or removed.';

  it('Amazon: seller feedback may be mentioned neutrally in private after a solution', () => {
    expect(rules('aboutFeedback', notice)).toEqual([]);
    expect(rules('aboutEither', notice)).toEqual([]);
  });

  it('but not in public, not about a product review, not asked for, not before a solution', () => {
    expect(rules('feedback', notice)).toContain('ask-change-review');
    expect(rules('aboutReview', notice)).toEqual(['ask-change-review']);
    expect(rules('aboutEither', notice.replace('feedback', 'review'))).toEqual(['ask-change-review']);
    expect(rules('aboutFeedback', notice.replace('the feedback', 'please note that your feedback'))).toEqual([
      'ask-change-review',
    ]);
    expect(rules('aboutFeedback', 'Your feedback can be updated or removed.')).toEqual(['ask-change-review']);
  });

  it('and on no other platform', () => {
    expect(rules('rmesse', '交換品をお送りいたしました。レビューは変更することも可能です。')).toEqual([
      'ask-change-review',
    ]);
  });

  it.each([
    ['feedback', 'aboutFeedback', 'Your order 112-1234567-1234567 was delivered on Monday.'],
    ['comment', 'rmesse', 'ご注文番号 123456-20260901-0000012345 を確認いたしました。'],
  ] as const)('order numbers: not in %s, fine in %s', (open, closed, text) => {
    expect(rules(open, text)).toEqual(['personal-data']);
    expect(rules(closed, text)).toEqual([]);
  });

  it('a card number with its code is asked for nowhere', () => {
    expect(rules('aboutReview', 'Please send us your credit card number and the security code.')).toEqual([
      'personal-data',
    ]);
  });

  it.each(['rakuten', 'amazon', 'taobao'] as const)('marketing is as grave as %s says', (platform) => {
    const text = {
      rakuten: '新商品が続々入荷しております。',
      amazon: 'Check out our new collection.',
      taobao: '新品已上架。',
    }[platform];
    const channel = ({ rakuten: 'review-comment', amazon: 'feedback-reply', taobao: 'review-reply' } as const)[
      platform
    ];
    const [finding] = check({ platform, channel, kind: null, language: null, text });
    expect(finding).toMatchObject({ rule: 'marketing', level: platform === 'rakuten' ? 'warn' : 'block' });
  });

  it('the wrong language stops a message on Amazon and is a warning elsewhere', () => {
    const text = 'We are sorry that the cup arrived broken and we will help you.';
    expect(found('aboutReview', text, 'de-DE')[0]).toMatchObject({
      rule: 'wrong-language',
      level: 'block',
      quote: text,
    });
    expect(found('feedback', text, 'de-DE')[0]).toMatchObject({ rule: 'wrong-language', level: 'warn' });
    expect(rules('aboutReview', text, 'en-GB')).toEqual([]);
    expect(rules('aboutReview', text, null)).toEqual([]);
  });

  it('a promise binds in public only', () => {
    expect(rules('comment', '全額返金いたします。')).toEqual(['over-promise']);
    expect(rules('rmesse', '全額返金いたします。')).toEqual([]);
  });

  it('characters outside the code page matter where the form can’t keep them', () => {
    expect(rules('comment', 'ありがとうございます😊')).toEqual(['emoji-in-japanese']);
    expect(rules('rmesse', 'ありがとうございます😊')).toEqual([]);
  });

  it('letters of the buyer’s own language are left alone there, pictures are not', () => {
    const chinese = '感谢您的支持，我们会继续努力，期待再次为您服务';
    for (const text of ['Merci de votre achat, nous vérifions l’état du colis.', chinese])
      expect(rules('comment', text)).toEqual([]);
    expect(rules('comment', 'Merci de votre achat 😊, nous vérifions le colis.')).toEqual(['emoji-in-japanese']);
    const [finding] = found('comment', 'ありがとうございます😊');
    expect([finding?.quote, finding?.rewrite]).toEqual(['😊', '']);
    // In a Japanese text a letter from elsewhere is what gets lost.
    expect(rules('comment', 'ありがとうございます。们にもよろしくお伝えください。')).toEqual(['emoji-in-japanese']);
  });

  it('a rewrite is in the buyer’s language, however short the text', () => {
    const [finding] = found('aboutReview', 'Sarebbe possibile modificare la recensione?', 'it-IT');
    expect(finding?.rewrite).toMatch(/^Grazie/);
    const [german] = found('feedback', 'Diese Bewertung stammt von einem Mitbewerber.', 'de');
    expect(german?.rewrite).toMatch(/^Wir/);
  });

  it('a channel the platform does not have gives nothing', () => {
    expect(check({ ...WHERE.reply, channel: 'rmesse', language: null, text: '加微信 abc123' })).toEqual([]);
  });
});

describe('evasions', () => {
  it.each([
    '加 微 信 abc123',
    '加微·信：abc123',
    '加薇信 abc123',
    '加V：abc123',
    '加ＶＸ：ａｂｃ１２３',
    '请联系v x abc123',
    '扣扣 123456789',
    '微\n信同号，加我',
    '加\u200b微\u200b信 abc123',
    '１３８　１２３４　５６７８',
    '138-1234-5678',
    '138.1234.5678',
    '一三八，一二三四，五六七八',
    '壹叁捌壹贰叁肆伍陆柒捌',
    '①③⑧①②③④⑤⑥⑦⑧',
    '1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣',
    '請加微信 abc123',
  ])('Chinese: %j', (text) => {
    expect(rules('reply', `售后问题${text}处理`)).toContain('off-platform-contact');
  });

  it.each([
    'w e c h a t: shop1',
    'w.h.a.t.s.a.p.p',
    'our wecһat is shop1', // Cyrillic һ
    'shop (at) example . com',
    'shop[at]example[dot]com',
    'shop at example dot com',
    'ｓｈｏｐ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'www . example . com',
    'example . com/help',
    'five five five, one two three, four five six seven',
    '+44 20 7946 0018',
  ])('Latin: %j', (text) => {
    expect(rules('aboutReview', `You can reach us here: ${text}`)).toContain('off-platform-contact');
  });

  it.each([
    'ＬＩＮＥ＠からご連絡ください',
    '０９０ー１２３４ー５６７８',
    '〇三の一二三四の五六七八',
    'レビュ－の削除をお願いいたします',
    'レ ビ ュ ー の 削 除 をお願いします',
  ])('Japanese: %s', (text) => {
    expect(found('comment', text).filter(({ level }) => level === 'block')).not.toEqual([]);
  });
});

describe('near misses', () => {
  it.each([
    ['comment', '100%コットンでございます。'],
    ['comment', 'お客様のご負担はございません。'],
    ['comment', '型番 AB-1234-5678 の商品でございます。'],
    ['comment', 'アウトラインステッチ、ラインストーンの取れにつきまして確認いたします。'],
    ['comment', 'LINEスタンプ柄のケースでございます。'],
    ['comment', 'お客様、この度は誠に申し訳ございませんでした。皆様のご意見を参考にいたします。'],
    ['comment', '【原因】縫製の工程に不備がございました。'],
    ['comment', 'サイズは 10〜12cm、−5℃まで対応です。'],
    ['reply', '微信支付图案的手机壳，图案是印上去的，不影响使用。'],
    ['reply', '型号13912345678A的配件和您手上的通用。'],
    ['reply', '【尺码】您选的XXL偏大一码，抱歉没有说清楚。'],
    ['reply', '感谢您修改评价，也谢谢您的理解。'],
    ['reply', '我们第一时间联系了快递，尽最大努力帮您找回包裹。'],
    ['reply', '万一还有问题，随时旺旺找我们。'],
    ['feedback', 'Dear Customer, thank you for your feedback. The manual is on the product page.'],
    ['feedback', 'The shirt arrived.It was too small, we are sorry about that.'],
    ['feedback', 'Two cups @ 19.99 were ordered; one of them broke.'],
    ['feedback', 'Node.js and .NET are not needed for the printer driver.'],
    ['aboutReview', 'See amazon.com/gp/css/order-history for the return label.'],
    ['aboutReview', 'We passed your review on to our design team so that they can improve the handle.'],
    ['aboutReview', 'The refund was issued on May 3 and does not depend on your review.'],
  ] as const)('%s: %s', (where, text) => {
    expect(rules(where, text)).toEqual([]);
  });
});

describe('findings', () => {
  it('quote exactly what stands there, in the order of the text', () => {
    const text = '亲，加 微 信：abc123 ，绝对正品！😊';
    const all = found('reply', text);
    expect(all.map(({ rule }) => rule)).toEqual(['off-platform-contact', 'over-promise']);
    for (const { quote, start, end } of all) expect(text.slice(start, end)).toBe(quote);
    expect(all[0]?.quote).toBe('加 微 信：abc123');
  });

  it('give each rule once per place', () => {
    const text = 'Please email us at help@example.com. Or call us at +1 555 010 4477.';
    expect(found('aboutReview', text).map(({ rule, quote }) => [rule, quote])).toEqual([
      ['off-platform-contact', 'Please email us at help@example.com'],
      ['off-platform-contact', 'Or call us at +1 555 010 4477'],
    ]);
  });

  it('offer a clause in the language of the text that breaks nothing itself', () => {
    for (const [where, text] of [
      ['reply', '请加微信abc123联系。'],
      ['comment', 'レビューの削除をお願いいたします。'],
      ['aboutReview', 'Please remove your review.'],
      ['aboutReview', 'Bitte löschen Sie Ihre Bewertung.'],
    ] as const) {
      const [finding] = found(where, text);
      const mended = text.slice(0, finding?.start) + (finding?.rewrite ?? '') + text.slice(finding?.end);
      expect(finding?.rewrite).toBeTruthy();
      expect(rules(where, mended), mended).toEqual([]);
    }
    expect(found('aboutReview', 'Please remove your review.')[0]?.rewrite).toMatch(/^Thank you/);
  });

  it('explain in the UI language and name the source', () => {
    const request: CheckRequest = { ...WHERE.reply, language: null, text: '请加微信abc123联系。' };
    const whys = (['en', 'ja', 'zh-CN', 'zh-TW'] as const).map((ui) => check(request, ui)[0]?.why);
    expect(new Set(whys).size).toBe(4);
    expect(check(request, 'ja')[0]?.source).toMatch(/taobao\.md/);
  });

  it('count length in code points: exactly the limit is fine', () => {
    const limit = `${'好'.repeat(498)}😊😊`;
    expect(rules('reply', limit)).toEqual([]);
    const [finding] = found('reply', `${limit}吧！`);
    expect(finding).toMatchObject({ rule: 'too-long', level: 'block', quote: '吧！' });
    expect(finding?.why).toContain('500');
  });

  it('are none for an empty text', () => {
    expect(rules('reply', ' \n')).toEqual([]);
  });
});

describe('rewrites', () => {
  it.each([
    [
      'comment',
      '詳しくはお電話（03-1234-5678）までお問い合わせください。',
      '購入履歴の「ショップへ問い合わせ」よりご連絡ください。',
    ],
    [
      'aboutReview',
      'We are sorry. Could you remove your review? Thanks!',
      'We are sorry. Thank you for sharing your honest experience with us. Thanks!',
    ],
    ['reply', '能不能麻煩您刪除負評？', '感謝您如實告訴我們使用感受。'],
    ['feedback', 'Hello Maria, sorry for the delay.', 'Hello Customer, sorry for the delay.'],
    ['reply', '亲，请您修改评价，谢谢您的支持。', '亲，感谢您如实告诉我们使用感受，谢谢您的支持。'],
  ] as const)('%s: %s', (where, text, mended) => {
    const [finding] = found(where, text);
    expect(text.slice(0, finding?.start) + (finding?.rewrite ?? '') + text.slice(finding?.end)).toBe(mended);
  });

  it('are not offered where only the seller knows what to say', () => {
    expect(found('feedback', 'Your order 112-1234567-1234567 is on its way.')[0]).not.toHaveProperty('rewrite');
    expect(found('reply', '我们会为您【待填】。')[0]).not.toHaveProperty('rewrite');
  });
});
