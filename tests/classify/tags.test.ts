import { describe, expect, it } from 'vitest';
import { findTags, isExample, sameName, tagRules } from '../../lib/classify/tags.ts';

const found = (example: string | string[], body: string, productId: string | null = null) => {
  const rules = tagRules([{ id: 't', name: 'tag', examples: [example].flat(), productId: null }]);
  return findTags(rules, { title: null, body, followUp: null }, productId).flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => body.slice(start, end)),
  );
};

describe('a tag’s rule', () => {
  it.each([
    ['ﾌｧｽﾅｰ', 'このファスナーは固い', 'ファスナー'],
    ['ファスナー', 'このﾌｧｽﾅｰは固い', 'ﾌｧｽﾅｰ'],
    ['USB-C', 'Der ｕｓｂ－ｃ Stecker', 'ｕｓｂ－ｃ'],
    ['usb c', 'the USB-C plug', 'USB-C'],
    ['ロゴが剥がれた', 'すぐロゴが剥がれてきた', 'ロゴが剥がれ'],
    ['掉漆了', '用了两天就掉漆', '掉漆'],
    ['掉漆', '一下就掉漆啦', '掉漆'],
    ['爐頭松', '炉头松，点不着', '炉头松'],
    ['lid leaks', 'The LID leaked on day one', 'LID leaked'],
    ['leaking lid', 'a leak lids story', 'leak lids'],
    ['Café', 'the CAFE model', 'CAFE'],
  ])('from %s finds it in %s', (example, body, words) => {
    expect(found(example, body)).toEqual([words]);
  });

  it.each([
    ['lid', 'solid and valid'],
    ['cap', 'captain of the ship'],
    ['割れた', '売り切れた'],
    ['掉漆', '掉 了一颗'],
  ])('from %s finds nothing in %s', (example, body) => {
    expect(found(example, body)).toEqual([]);
  });

  it('takes any of the examples, and shows every place up to five', () => {
    expect(found(['小熊', '熊熊'], '小熊很好，熊熊更好')).toEqual(['小熊', '熊熊']);
    expect(found('小熊', '小熊'.repeat(40))).toHaveLength(5);
  });

  it('may be of one product alone', () => {
    const rules = tagRules([{ id: 't', name: 'tag', examples: ['小熊'], productId: 'p1' }]);
    const texts = { title: '小熊', body: null, followUp: null };
    expect(findTags(rules, texts, 'p1')).toEqual([
      { id: 't', name: 'tag', evidence: [{ field: 'title', start: 0, end: 2 }] },
    ]);
    expect(findTags(rules, texts, 'p2')).toEqual([]);
    expect(findTags(rules, texts, null)).toEqual([]);
  });

  it('is no pattern of the seller’s, whatever the example looks like', () => {
    expect(found('a.*(b|c)+', 'a.*(b|c)+')).toEqual(['a.*(b|c)+']);
    expect(found('(.*)+', 'anything')).toEqual([]);
  });

  it('is not made of too little or too much', () => {
    expect(['', ' ', '裂', 'x'.repeat(61), '\u200b\u200b'].map(isExample)).toEqual([false, false, false, false, false]);
    expect(isExample('裂纹')).toBe(true);
    expect(tagRules([{ id: 't', name: 'tag', examples: [' '], productId: null }])).toEqual([]);
    expect(sameName('くまさん', 'クマサン')).toBe(true);
    expect(sameName('bear', 'bears')).toBe(false);
  });

  it('finds exact stretches in odd texts, in linear time', () => {
    const body = `${'\ud800'.repeat(10)}ﾌｧｽﾅｰ${'漏れ\u200b '.repeat(20_000)}`;
    const begin = performance.now();
    const rules = tagRules(
      Array.from({ length: 100 }, (_, i) => ({
        id: `${i}`,
        name: 'n',
        examples: [`れ漏${i}`, 'ファスナー'],
        productId: null,
      })),
    );
    expect(findTags(rules, { title: null, body, followUp: null }, null)).toHaveLength(100);
    expect(performance.now() - begin).toBeLessThan(3_000);
    expect(found('ファスナー', body)).toEqual(['ﾌｧｽﾅｰ']);
  });
});
