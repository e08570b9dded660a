import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/reviews/review.ts';
import { answerTo } from '../../lib/rules/tactics/answers.ts';
import { findTactics } from '../../lib/rules/tactics/find-tactics.ts';
import { TACTICS, type Tactic } from '../../lib/rules/tactics/tactic.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';
import { readCorpus } from '../bench/rules.ts';

const found = (text: string) => findTactics(text, 'taobao', 'en').map(({ tactic }) => tactic);

describe('old advice', () => {
  it.each<[Tactic, string]>([
    ['repeated-contact', '每天给买家打电话，打到他改为止。'],
    ['repeated-contact', '换个号码继续打给他。'],
    ['repeated-contact', '购入者が出るまで何度も電話する。'],
    ['repeated-contact', 'Call the buyer again and again until she gives in.'],
    ['repeated-contact', 'Keep texting him from other numbers.'],
    ['pay-for-change', '花钱请买家把差评删掉。'],
    ['pay-for-change', '找公司删评，两百一条。'],
    ['pay-for-change', '500円分のギフト券で評価を上げてもらう。'],
    ['pay-for-change', 'Offer him $20 to change the rating.'],
    ['pay-for-change', 'Refund half if she removes the review.'],
    ['review-for-refund', '退款换好评，先收货再返。'],
    ['review-for-refund', 'レビューを書いてくれたら全額返金する。'],
    ['review-for-refund', 'Give a refund in exchange for a 5-star review.'],
    ['publish-buyer', '把买家的电话和地址挂到网上。'],
    ['publish-buyer', '購入者の名前と住所を返信で晒す。'],
    ['publish-buyer', 'Post the buyer’s phone number in the reply.'.replace('’', "'")],
    ['accuse-rival', '公开回复说是同行恶意差评。'],
    ['accuse-rival', '競合店の嫌がらせだと返信に書く。'],
    ['accuse-rival', 'Say in the reply that a competitor wrote it.'],
    ['rate-buyer-first', '先给买家打差评再说。'],
    ['rate-buyer-first', '先にお客さんに悪い評価をつける。'],
    ['rate-buyer-first', 'Leave the buyer a negative rating first.'],
  ])('%s: %s', (tactic, text) => {
    expect(found(text)).toContain(tactic);
  });

  it.each([
    '快递员打不通您的电话，包裹放在驿站了，非常抱歉。',
    '我们不会公开您的任何信息，请放心。',
    '退款已经原路退回，感谢您的评价。',
    '何度もご連絡をいただき、ありがとうございます。',
    '返金のお手続きは完了しております。レビューをありがとうございます。',
    '他社製品と比較したうえでのご意見、参考になります。',
    'Please message us through your orders page; we answer every day.',
    'We never publish our customers’ data.',
    'Your refund was issued on May 3. Thank you for your review.',
    'Compared with our competitor the handle is longer.',
  ])('near miss: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not seen in replies that are fit to be sent', () => {
    for (const reply of readCorpus().filter(({ rules }) => rules.length === 0))
      expect(found(reply.text), `${reply.id} ${reply.text}`).toEqual([]);
  });

  it('is quoted as it stands, each kind once, in the order of the text', () => {
    const text = '先给买家打差评。然后每天打他的电话，每天打她的电话。';
    const answers = findTactics(text, 'taobao', 'zh-CN');
    expect(answers.map(({ tactic }) => tactic)).toEqual(['rate-buyer-first', 'repeated-contact']);
    for (const { quote, start, end } of answers) expect(text.slice(start, end)).toBe(quote);
    expect(findTactics(' ', 'taobao', 'en')).toEqual([]);
  });

  it('of 100 kB is looked for in linear time', () => {
    const of = (size: number) => '每天给买家打电话花钱改评。Call the buyer until '.repeat(size / 40);
    const time = (text: string) => {
      const started = performance.now();
      findTactics(text, 'amazon', 'en');
      return performance.now() - started;
    };
    time(of(10_000));
    expect(Math.min(time(of(100_000)), time(of(100_000)), time(of(100_000)))).toBeLessThan(250);
  });
});

describe('answers', () => {
  it.each(TACTICS)('%s: every platform, every language of the UI, its own words and names', (tactic) => {
    for (const platform of PLATFORMS) {
      const answers = UI_LANGUAGES.map((ui) => answerTo(tactic, platform, ui));
      expect(new Set(answers.map(({ instead }) => instead)).size).toBe(UI_LANGUAGES.length);
      for (const { why, instead, source } of answers) {
        for (const words of [why, instead, source]) expect(words).not.toMatch(/[{}]/);
        expect(source).not.toBe('');
      }
    }
  });

  it('name the platform’s own way', () => {
    expect(answerTo('repeated-contact', 'rakuten', 'ja').instead).toContain('R-Messe');
    expect(answerTo('publish-buyer', 'taobao', 'zh-CN').instead).toContain('投诉评价');
    // The one thing Amazon allows, and only there.
    expect(answerTo('pay-for-change', 'amazon', 'en').instead).toContain('seller feedback');
    expect(answerTo('pay-for-change', 'rakuten', 'en').instead).not.toContain('feedback');
  });
});
