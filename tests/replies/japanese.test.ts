/** Japanese drafts: whose slip it was, what is taken back, and who is thanked for what. Texts are invented. */
import { describe, expect, it } from 'vitest';
import { isBlamedElsewhere } from '../../lib/replies/blamed-elsewhere.ts';
import { isPlainlyPleasedInJapanese, isRegular } from '../../lib/replies/complaining.ts';
import { compose } from '../../lib/replies/compose.ts';
import { complaintPoint, praisePoint } from '../../lib/replies/point.ts';
import { isTakenBack } from '../../lib/replies/reservations.ts';
import { situationOf } from '../../lib/replies/situation.ts';
import type { CauseFinding } from '../../lib/reviews/review.ts';
import { type Asked, requestOf, spanOf } from './request.ts';

const finding = (body: string, quote: string, cause: CauseFinding['cause'], score = 0.9): CauseFinding => ({
  cause,
  score,
  evidence: [spanOf(body, quote)],
});

/** A request about `body`, by letter, as the Japanese pack gets it. */
const about = (body: string, rating: 1 | 2 | 3 | 4 | 5, analysis: Asked['analysis'] = {}) =>
  requestOf({ language: 'ja', channel: 'buyer-message', review: { body, rating }, analysis });

const rolesOf = (request: ReturnType<typeof about>) => compose(request).segments.map(({ role }) => role);

describe('a Japanese complaint', () => {
  const missing = (body: string) =>
    about(body, 2, { sentiment: 'negative', severity: 2, causes: [finding(body, '蓋が入っていない', 'missing')] });

  it('about the slip of another gets no promise of better work by the shop', () => {
    expect(rolesOf(missing('蓋が入っていない。'))).toContain('prevention');
    expect(rolesOf(missing('蓋が入っていない。配送業者のミスです。'))).not.toContain('prevention');
  });

  it.each(['ヤマトのせいではありません', '佐川の責任かどうか', '出品者のミスです'])('blames nobody else: %s', (text) =>
    expect(isBlamedElsewhere(text)).toBe(false),
  );

  it('about what never came asks for no photo of it', () => {
    const photo = /写真/;
    expect(compose(missing('蓋が入っていない。')).text).toMatch(photo);
    expect(compose(missing('蓋が入っていない。再送の商品も届きません。')).text).not.toMatch(photo);
  });

  it('is not quoted with its slip of the pen', () => {
    const right = '蓋が開けづらかったです';
    const slip = '蓋が開けずらかったです';
    const pointOf = (body: string) => complaintPoint(about(body, 2), finding(body, body, 'usability'), 'ja');
    expect(pointOf(right)).toBe(right);
    expect(pointOf(slip)).toBeNull();
  });

  it('of no effect at all finds fault', () => {
    const body = '撥水の効果はゼロです';
    expect(complaintPoint(about(body, 2), finding(body, body, 'performance'), 'ja')).toBe(body);
  });

  it('of a regular customer is heard as a wish', () => {
    const wish = '匂いが弱いのは惜しいです。';
    const situation = (body: string, rating: 2 | 3) =>
      situationOf(
        about(body, rating, { sentiment: 'negative', severity: 1, causes: [finding(body, '匂いが弱い', 'quality')] }),
      ).kind;
    expect(situation(wish, 3)).toBe('complaint');
    expect(situation(`いつも購入しています。${wish}`, 3)).toBe('mixed');
    expect(situation(`いつも購入しています。${wish}`, 2)).toBe('complaint');
    expect(isRegular('いつも購入している品とは違います', 'ja')).toBe(false);
  });
});

describe('Japanese praise', () => {
  it('that is taken back is not only thanked for', () => {
    const told = (body: string) =>
      compose(about(body, 3, { sentiment: 'mixed', severity: 1, praise: [spanOf(body, '手触りが良いです')] })).text;
    const bothSides = /気になる|ならではの/;
    expect(told('手触りが良いです。')).not.toMatch(bothSides);
    expect(told('手触りが良いです。紐が解けます。それさえなければ完璧です。')).toMatch(bothSides);
    expect(isTakenBack('また買いたいとは思えません', 'ja')).toBe(true);
    expect(isTakenBack('また買いたいと思います', 'ja')).toBe(false);
  });

  it('is not quoted in slang', () => {
    const pointOf = (body: string) => praisePoint(about(body, 5, { praise: [spanOf(body, body)] }), 'ja');
    expect(pointOf('リピートしようと思います')).toBe('リピートしようと思います');
    expect(pointOf('リピしようと思います')).toBeNull();
  });

  it('of four stars in plain words is thanked for, though none of them was marked', () => {
    const named = (body: string) => compose(about(body, 4, { sentiment: 'positive' })).situation;
    expect(named('朝食が絶品でした。')).toBe('praise');
    expect(named('玄関で使用中。')).toBe('neutral');
    expect(isPlainlyPleasedInJapanese('不満足です')).toBe(false);
  });

  it('is called warm only where kind words were found', () => {
    const body = '玄関で使えて便利です。';
    const texts = (praise: Asked['analysis']) =>
      Array.from({ length: 6 }, (_, variant) => compose({ ...about(body, 5, praise), variant }).text).join('\n');
    expect(texts({ sentiment: 'positive', praise: [spanOf(body, '便利です')] })).toContain('お言葉');
    expect(texts({ sentiment: 'positive' })).not.toContain('お言葉');
  });
});
