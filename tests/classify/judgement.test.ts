import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../lib/classify/language.ts';
import { judge } from './judge.ts';

const codes = (found: ReturnType<typeof judge>) => found.reasons.map(({ code }) => code);

describe('language', () => {
  test.each([
    ['质量很好，物流也快', 'zh-CN'],
    ['賣家出貨很快，品質不錯', 'zh-TW'],
    ['買來很划算', 'zh-TW'],
    ['とても気に入りました', 'ja'],
    ['The seller was helpful and it fits', 'en'],
    ['Die Ware ist nicht gut und kam zu spät', 'de'],
    ['Le produit est arrivé cassé et je suis déçu', 'fr'],
    ['El producto llegó roto y no funciona', 'es'],
    ['Il prodotto è arrivato rotto e non funziona', 'it'],
    ['Товар сломался через день', null],
    ['배송이 너무 늦어요', null],
    ['12345 !!', null],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text, null)).toBe(language);
  });

  test('kanji alone is what the platform speaks', () => {
    expect(detectLanguage('最高', 'rakuten')).toBe('ja');
    expect(detectLanguage('最高', 'taobao')).toBe('zh-CN');
  });
});

describe('sentiment and severity', () => {
  test('five stars given at first do not talk a later complaint away', () => {
    const found = judge('刚收到，包装完好', { rating: 5, followUp: '用了一周屏幕就黑屏，开不了机' });
    expect(found.sentiment).not.toBe('positive');
    expect(found.causes.map(({ cause }) => cause)).toContain('defect');
  });

  test.each([
    ['良い商品です', '三日で止まりました。交換をお願いします', 'mixed'],
    ['普通です', '返金をお願いします', 'negative'],
    ['良い商品です', '次は緑も発売お願いします', 'positive'],
  ])('what a follow-up asks for is heard: %s / %s', (body, followUp, sentiment) => {
    const found = judge(body, { rating: body === '普通です' ? 3 : 5, followUp });
    expect(found.sentiment).toBe(sentiment);
    expect(found.severity > 0).toBe(sentiment !== 'positive');
  });

  test('the text decides against the stars, and the conflict is named', () => {
    const found = judge('垃圾，骗人的，用一天就坏了，客服不理人，再也不买了', { rating: 5 });
    expect(found.sentiment).toBe('negative');
    expect(codes(found)).toContain('stars-text-disagree');
  });

  test('praise and a complaint together are mixed', () => {
    expect(judge('衣服很漂亮，质量也不错，但是发货太慢了', { rating: 3 }).sentiment).toBe('mixed');
    expect(judge('Love the design and it works great, but the box arrived crushed', { rating: 3 }).sentiment).toBe(
      'mixed',
    );
  });

  test.each([
    '第一次网购不懂评分，随便点的，东西挺好',
    '星の数を間違えました。とても良い商品です',
    '星の付け方がよく分かりません。とても良い商品です',
    "I don't know how stars work. Great product, love it",
    'Bei den Sternen vertippt. Super Produkt, sehr zufrieden',
    'Trompée dans les étoiles. Produit parfait, je suis ravie',
    'Me he equivocado con las estrellas. Muy buen producto, me encanta',
    'Ho sbagliato le stelle. Ottimo prodotto, bellissimo',
  ])('stars that were a slip judge nothing: %s', (text) => {
    expect(judge(text, { rating: 1 }).sentiment).toBe('positive');
  });

  test('plain praise has no severity', () => {
    expect(judge('とても良い商品でした。大満足です', { rating: 5 })).toMatchObject({
      sentiment: 'positive',
      severity: 0,
      triage: 'leave',
    });
  });

  test('accusations of fraud are severe', () => {
    expect(judge('骗子店铺，卖假货，我要去12315投诉', { rating: 1 }).severity).toBe(3);
  });
});

describe('flags', () => {
  test.each([
    ['safety', '用了以后脸上又红又痒，过敏了'],
    ['safety', 'コンセントから発煙しました'],
    ['safety', 'It caught fire while charging'],
    ['legal', '不退款我就打12315'],
    ['legal', '消費者センターに相談します'],
    ['legal', 'I will contact my lawyer'],
    ['abusive', '客服是傻逼'],
    ['abusive', '店員は頭がおかしい'],
    ['abusive', 'The seller is an idiot'],
    ['promotional', '加微信abc12345便宜卖'],
    ['promotional', 'Use my code SAVE10 at checkout'],
    ['extortion', '不给我赔50块就给差评'],
    ['extortion', 'Pay me $50 or I will leave one star reviews'],
    ['competitor', '我家也是做同款的，质量比这好'],
    ['competitor', 'We sell the same thing for less'],
  ] as const)('%s: %s', (flag, text) => {
    const found = judge(text, { rating: 1 });
    expect(found.flags).toContain(flag);
    expect(found.flagEvidence.some((evidence) => evidence.flag === flag)).toBe(true);
  });

  test.each([
    ['这个杯子是垃圾', 'abusive'],
    ['没有过敏，很温和', 'safety'],
    ['This blender is stupid', 'abusive'],
    ["Won't work in my license plate light socket", 'personal-info'],
  ])('%s is not %s', (text, flag) => {
    expect(judge(text).flags).not.toContain(flag);
  });
});

describe('asks', () => {
  test.each(['请尽快给我补发', '交換していただけますか', 'Please send me a replacement'])('%s', (text) => {
    expect(judge(text, { rating: 2 }).asks).toBe(true);
  });
  test.each(['很好用', '良い買い物でした', 'Works great'])('%s asks for nothing', (text) => {
    expect(judge(text, { rating: 5 }).asks).toBe(false);
  });
});

describe('triage', () => {
  test('a late parcel can be put right', () => {
    const found = judge('发货太慢，等了半个月', { rating: 2, replyable: true });
    expect(found.triage).toBe('win-back');
    expect(found.reasons).toContainEqual({ code: 'remediable-cause', values: { cause: 'late' } });
    expect(codes(found)).toContain('channel-open');
  });

  test('safety stands above everything, also above a ground for a report', () => {
    const found = judge('漏电了，客服是傻逼', { rating: 1 });
    expect(found.triage).toBe('win-back');
    expect(codes(found)[0]).toBe('safety-first');
  });

  test('signs of extortion are signs: reported, never called malice', () => {
    const found = judge('不给我赔50块就给差评', { rating: 1 });
    expect(found.triage).toBe('report');
    expect(codes(found)).toContain('signs-of-extortion');
    expect(codes(found).some((code) => /malic|恶意/.test(code))).toBe(false);
  });

  test('what was answered already is left', () => {
    expect(judge('发货太慢', { rating: 2, replied: true }).triage).toBe('leave');
  });

  test('no words: the stars, and that is said', () => {
    expect(codes(judge('', { rating: 1 }))).toContain('no-text');
  });
});

test('advice is no praise', () => {
  const body = '款式不错，码数偏小，最好还是在实体店试好码数再购买';
  const praised = judge(body, { rating: 3 }).praise.map(({ start, end }) => body.slice(start, end));
  expect(praised).toEqual(['款式不错']);
});

test('a praised detail is pointed at', () => {
  const body = '颜色很漂亮，就是发货慢';
  const [span] = judge(body, { rating: 4 }).praise;
  expect(span && body.slice(span.start, span.end)).toBe('颜色很漂亮');
});
