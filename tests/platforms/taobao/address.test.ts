import { describe, expect, it } from 'vitest';
import { reviewAddress } from '../../../lib/platforms/taobao/address.ts';
import { originalOf } from '../../../lib/platforms/taobao/pictures.ts';
import type { StoredReview } from '../../../lib/reviews/review.ts';

const review = (postedAt: string | null, url: string): StoredReview =>
  ({ postedAt, seenOn: { url, pageKind: 'review-list' } }) as StoredReview;

describe('reviewAddress of Taobao', () => {
  it('is the list of the day on the host the seller uses', () => {
    const list = '/home.htm/comment-manage/list/rateWait4PC?current=1&pageSize=20&dateRange=20260705%2C20260705';
    expect(reviewAddress(review('2026-07-05T08:00', 'https://qn.taobao.com/home.htm'))).toBe(
      `https://qn.taobao.com${list}`,
    );
    expect(reviewAddress(review('2026-07-05', 'https://elsewhere.example/'))).toBe(
      `https://myseller.taobao.com${list}`,
    );
  });

  it('is where it was last seen, without a day', () => {
    expect(reviewAddress(review(null, 'https://qn.taobao.com/home.htm/x'))).toBe('https://qn.taobao.com/home.htm/x');
  });
});

describe('originalOf', () => {
  it.each([
    ['//img.alicdn.com/i1/a.jpg_120x120.jpg', 'https://img.alicdn.com/i1/a.jpg'],
    ['//img.alicdn.com/i1/a.png_120x120q90.png_.webp', 'https://img.alicdn.com/i1/a.png'],
    ['https://img.alicdn.com/i1/my_photo.jpeg', 'https://img.alicdn.com/i1/my_photo.jpeg'],
  ])('%s', (address, original) => {
    expect(originalOf(address)).toBe(original);
  });
});
