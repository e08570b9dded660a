import { describe, expect, test } from 'vitest';
import { wordFormEnd } from '../../lib/classify/word-form-end.ts';
import type { Cause } from '../../lib/reviews/review.ts';
import { judge } from './judge.ts';

/** Words shown for `cause`, or for all causes. */
function shown(body: string, cause: Cause | null = null, rating: number | null = 1): string[] {
  const found = judge(body, { rating }).causes.filter((one) => cause === null || one.cause === cause);
  return found.flatMap(({ evidence }) => evidence.map(({ start, end }) => body.slice(start, end)));
}

describe('a word form of Chinese or Japanese ends', () => {
  test.each([
    // What was found, what follows in its clause, and how much of that belongs to the word form.
    ['右側の電源入ら', 'なくなりましたので残念です', 'なくなりました'],
    ['蓋が割れ', 'てしまっていたので返品', 'てしまっていた'],
    ['子供が着られ', 'なかった', 'なかった'],
    ['色が違い', 'ますよね', 'ます'],
    ['音がうるさ', 'すぎて眠れない', 'すぎて'],
    ['箱が潰れた', 'たくさんの荷物', ''],
    ['サイズが小さい', 'ので交換', ''],
    ['説明書', 'が英語', ''],
    ['部品が入ってなか', 'ったです', 'ったです'],
    ['すぐ抜けま', 'せん。', 'せん'],
    ['二日で取れちゃ', 'った', 'った'],
    ['まだ届', 'かない', 'かない'],
    ['バッ', 'テリーがもたない', 'テリー'],
    ['包装盒砸扁', '了一块里面', '了'],
    ['屏幕没有反', '应客服不理', '应'],
    ['颜色不对', '客服不理', ''],
  ])('%s|%s', (found, rest, belongs) => {
    expect(wordFormEnd(found + rest, found.length)).toBe((found + belongs).length);
  });

  test('stays cheap and inside whatever the text is', () => {
    const text = 'なかった'.repeat(2_000);
    expect(wordFormEnd(text, 4)).toBeLessThan(200);
    expect(wordFormEnd('\ud83d割', 2)).toBe(2);
    expect(wordFormEnd('', 0)).toBe(0);
  });
});

test('evidence in a long clause reaches the end of its word form', () => {
  expect(shown('三ヶ月も経たないうちに右側の電源入らなくなりましたので残念です', 'defect')).toEqual([
    '電源入らなくなりました',
  ]);
  expect(shown('洗濯したら縮んでしまい子供が着られなくなったのでもう買いません')[0]).toMatch(/しまい$|なくなった$/);
});

describe('what a clause denies is never shown as evidence', () => {
  test.each([
    ['汗で落ちることもなく快適です。3回使って電源入らなくなりました', '落ちること'],
    ['外側に凹みもなく内側に傷があります', '凹み'],
    ['没有破损，就是尺码太小穿不上', '破损'],
    ['No scratches or dents, but it stopped working after two days', 'scratches'],
    ['Nessun graffio, ma dopo due giorni non funziona più', 'graffio'],
  ])('%s', (text, denied) => {
    const words = shown(text);
    expect(words.length).toBeGreaterThan(0);
    for (const evidence of words) expect(evidence).not.toContain(denied);
  });
});
