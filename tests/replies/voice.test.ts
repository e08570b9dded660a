import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import { avoidedIn, EVERY_SHOP, houseFindings, silentVoice, voiceOf } from '../../lib/replies/voice.ts';
import { check } from '../../lib/rules/check.ts';
import { complaintOf, requestOf, SAMPLE, situationRequest, spanOf } from './request.ts';

const of = (change: Partial<ReturnType<typeof silentVoice>>, shop = 'sora') => ({
  ...silentVoice('rakuten', shop),
  ...change,
});

describe('what of two voices holds', () => {
  it('is the shop’s own, then the platform’s, then the name in the settings', () => {
    const every = of({ shopName: '空工房', signature: '空工房 一同', tone: 'formal', avoid: ['幸甚'] }, EVERY_SHOP);
    const own = of({ signature: '本店 花子', remedies: { damaged: 'resend' }, avoid: ['幸甚', 'ヤバい'] });
    expect(voiceOf(own, every, '旧名')).toEqual({
      shopName: '空工房',
      voice: {
        signature: '本店 花子',
        tone: 'formal',
        remedies: { damaged: 'resend' },
        greetings: {},
        closings: {},
        avoid: ['幸甚', 'ヤバい'],
      },
    });
    expect(voiceOf(undefined, undefined, ' 旧名 ').shopName).toBe('旧名');
    expect(voiceOf(own, undefined, '旧名').shopName).toBe('旧名');
    // A name that was taken out stays out.
    expect(voiceOf(undefined, of({}, EVERY_SHOP), '旧名').shopName).toBe('');
  });

  it('lets an empty phrase stand for none', () => {
    const every = of({ greetings: { ja: '毎度ありがとうございます。' } }, EVERY_SHOP);
    expect(voiceOf(of({ greetings: { ja: ' ' } }), every, '').voice.greetings).toEqual({
      ja: '毎度ありがとうございます。',
    });
  });
});

const CASES = [
  {
    language: 'ja',
    channel: 'review-comment',
    greeting: 'いつも{shop}をご利用いただきありがとうございます。',
    closing: '今後とも{shop}をよろしくお願いいたします。',
    signature: '空工房 店長 花子',
  },
  {
    language: 'zh-CN',
    channel: 'review-reply',
    greeting: '您好，这里是{shop}。',
    closing: '祝您生活愉快。',
    signature: '——空工房客服',
  },
  {
    language: 'en',
    channel: 'buyer-message',
    greeting: 'Hello from {shop},',
    closing: 'With kind regards from all of us.',
    signature: 'Hana, Sora Workshop',
  },
] as const;

describe.each(CASES)('a draft in $language', ({ language, channel, greeting, closing, signature }) => {
  const shopName = language === 'en' ? 'Sora Workshop' : '空工房';
  const voice = { greetings: { [language]: greeting }, closings: { [language]: closing }, signature };
  const praise = () => {
    const { text, praise: words } = SAMPLE[language];
    return requestOf({
      language,
      channel,
      analysis: { sentiment: 'positive', praise: [spanOf(text, words)] },
      request: { shopName, voice },
    });
  };

  it('opens, closes and signs as the shop does, and passes the rule check', () => {
    const draft = compose(praise());
    expect(draft.text.startsWith(greeting.replace('{shop}', shopName))).toBe(true);
    expect(draft.text).toContain(closing.replace('{shop}', shopName));
    expect(draft.text.endsWith(signature)).toBe(true);
    const { platform, kind } = praise();
    expect(
      check({ platform, channel, kind, language, text: draft.text }).filter(({ level }) => level !== 'hint'),
    ).toEqual([]);
    const plain = compose({ ...praise(), voice: {} });
    expect(plain.text).not.toContain(closing.replace('{shop}', shopName));
  });

  it('does not greet cheerfully where it is grave', () => {
    const request = { ...situationRequest('safety', language, channel), shopName, voice };
    expect(compose(request).text).not.toContain(greeting.replace('{shop}', shopName));
  });

  it('prefers wordings without what the shop avoids', () => {
    const request = { ...praise(), voice: {} };
    const closings = new Set<string>();
    for (let variant = 0; variant < 12; variant += 1) {
      const { segments } = compose({ ...request, variant });
      for (const { role, text } of segments) if (role === 'closing') closings.add(text.trim());
    }
    // The shop's name is put in later: a wording is known by the words around it.
    const first = [...closings].find((text) => !text.includes(shopName)) ?? '';
    expect(closings.size).toBeGreaterThan(1);
    expect(first).not.toBe('');
    for (let variant = 0; variant < 12; variant += 1) {
      expect(compose({ ...request, variant, voice: { avoid: [first] } }).text).not.toContain(first);
    }
  });
});

describe('the meaning of a house phrase', () => {
  it('is the shop’s own phrase in the seller’s language, where it has one', () => {
    const voice = { greetings: { ja: 'いつもありがとうございます。', en: 'Thank you, as always.' } };
    const request = complaintOf('ja', 'review-comment', ['damaged'], { request: { voice } });
    expect(compose(request).segments[0]).toMatchObject({ gloss: expect.stringContaining('Thank you, as always.') });
    const alone = compose({ ...request, voice: { greetings: { ja: voice.greetings.ja } } });
    expect(alone.segments[0]?.gloss).toContain('いつもありがとうございます。');
  });
});

describe('phrases to avoid', () => {
  it('are found whatever their width and case, as whole words, at their place', () => {
    const text = 'No problem! ＮＯ ＰＲＯＢＬＥＭ, casino problems';
    expect(avoidedIn(text, ['no problem']).map(({ start, end }) => text.slice(start, end))).toEqual([
      'No problem',
      'ＮＯ ＰＲＯＢＬＥＭ',
    ]);
    expect(avoidedIn('亲，您好亲', ['亲，'])).toEqual([{ phrase: '亲，', start: 0, end: 2 }]);
    expect(avoidedIn('anything', ['', ' ', 'a'])).toEqual([]);
  });

  it('are hints, told in the seller’s language', () => {
    const [finding] = houseFindings('I have no problem.', ['no problem'], 'ja');
    expect(finding).toMatchObject({ rule: 'house-phrase', level: 'hint', quote: 'no problem', start: 7, end: 17 });
    expect(finding?.why).toContain('使わない言い回し');
  });
});
