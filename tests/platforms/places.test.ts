import { describe, expect, it } from 'vitest';
import { platforms } from '../../lib/platforms/index.ts';
import { scriptFor } from '../../lib/platforms/places.ts';
import { scenarios } from '../backoffice/index.ts';
import { reviewSource } from '../backoffice/reviews.ts';

const all = scenarios(reviewSource('/there/is/no/such/folder'));
const adapters = Object.values(platforms).flat();

describe('the gate', () => {
  it.each(all.map(({ id, url }) => [id, new URL(url)] as const))('%s: opens where an adapter may read', (_, url) => {
    const mayRead = adapters.some((one) => one.pages.some((page) => page.matches(url)));
    expect(scriptFor(url) !== null).toBe(mayRead);
  });

  it('knows the four scripts apart', () => {
    const asked = [
      'https://sellercentral.amazon.co.jp/messaging/inbox',
      'https://www.amazon.de/product-reviews/B000000001/',
      'https://review.rms.rakuten.co.jp/search/index/',
      'https://qn.taobao.com/home.htm/comment-manage/list/rateWait4PC',
      'https://sellercentral.amazon.com/home',
      'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
    ];
    expect(asked.map((url) => scriptFor(new URL(url)))).toEqual([
      'amazon',
      'amazon-shops',
      'rakuten',
      'taobao',
      null,
      null,
    ]);
  });
});
