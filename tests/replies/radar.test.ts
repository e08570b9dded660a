import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import { likeness, mostAlike, shingles, TOO_LIKE } from '../../lib/replies/radar.ts';
import { complaintOf, PACK_LANGUAGES, PLATFORM_OF, REPLY_CHANNELS } from './request.ts';

const filled = (seed: string, size: number) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);

describe('likeness', () => {
  it('is 1 for the same words, whatever stands between them, and 0 for nothing in common', () => {
    expect(likeness('この度は申し訳ございません。', 'この度は 申し訳ございません!')).toBe(1);
    expect(likeness('Sorry for the delay of 3 days.', 'SORRY, for the delay of 12 days')).toBe(1);
    expect(likeness('ｓｏｒｒｙ for it', 'sorry for it')).toBe(1);
    expect(likeness('袖口开线', '物流太慢')).toBe(0);
    expect(likeness('', '')).toBe(0);
    expect(likeness('OK', 'ok!')).toBe(1);
  });

  it('is the same both ways', () => {
    const [one, other] = ['We are sorry that the cup broke.', 'We are sorry that the plate broke on the way.'];
    expect(likeness(one, other)).toBe(likeness(other, one));
    expect(likeness(one, other)).toBeGreaterThan(0.2);
    expect(likeness(one, other)).toBeLessThan(TOO_LIKE);
  });

  it('looks at characters of Chinese and Japanese, at words of others', () => {
    expect([...shingles('袖口开线了')]).toEqual(['袖 口 开', '口 开 线', '开 线 了']);
    expect([...shingles('the cup broke')]).toEqual(['the cup', 'cup broke']);
  });

  it('finds the reply most like it', () => {
    const earlier = ['まったく別のお返事です。', 'この度は申し訳ございませんでした。', ''];
    expect(mostAlike('この度は申し訳ございません。', earlier)?.text).toBe(earlier[1]);
    expect(mostAlike('abc', earlier)).toBeNull();
    expect(mostAlike('abc', [])).toBeNull();
  });

  it('is quick with 20 replies of 100 kB', () => {
    const long = filled('この度は申し訳ございません。Sorry for it. ', 100_000);
    const earlier = Array.from({ length: 20 }, (_, i) => `${i}${long}`);
    const started = performance.now();
    mostAlike(long, earlier);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe.each(PACK_LANGUAGES)('drafts in %s', (language) => {
  const channel = REPLY_CHANNELS.find((one) => PLATFORM_OF[one] === 'amazon') ?? 'feedback-reply';
  const request = complaintOf(language, channel, ['defect'], { request: { shopName: 'Mill & Co' } });
  const wordings = Array.from({ length: 13 }, (_, variant) => compose({ ...request, variant }).text);
  const [first = '', ...others] = wordings;

  it('are too like themselves with another product detail, another date, another greeting', () => {
    expect(likeness(first, first.replaceAll('Mill & Co', 'Hill & Co'))).toBeGreaterThan(TOO_LIKE);
    expect(likeness(first, `${first}!`)).toBe(1);
  });

  it('have another wording that is not', () => {
    const least = Math.min(...others.map((other) => likeness(first, other)));
    expect(least).toBeLessThan(0.4);
  });
});
