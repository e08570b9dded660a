import { describe, expect, it } from 'vitest';
import { reviewAddress } from '../../../lib/platforms/amazon/address.ts';
import { amazon } from '../../../lib/platforms/amazon/index.ts';
import { policy } from '../../../lib/platforms/amazon/policy.ts';
import { shopOf, shopOfPublicAddress } from '../../../lib/platforms/amazon/shop.ts';
import { amazonShops } from '../../../lib/platforms/amazon/shops.ts';
import type { PageKind, StoredReview } from '../../../lib/reviews/review.ts';

const SELLER_HOSTS =
  'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.za co.jp com.au sg'
    .split(' ')
    .map((domain) => `sellercentral.amazon.${domain}`)
    .concat('sellercentral-europe.amazon.com', 'sellercentral-japan.amazon.com');

describe('matches', () => {
  it('names every seller host, once, and no host besides Amazon', () => {
    expect([...amazon.matches].sort()).toEqual(SELLER_HOSTS.map((host) => `https://${host}/*`).sort());
  });

  it('asks for review pages only on the public shops', () => {
    expect(amazonShops.matches).toContain('https://www.amazon.de/*product-reviews/*');
    expect(new Set(amazonShops.matches).size).toBe(amazonShops.matches.length);
    const review = /^https:\/\/www\.amazon\.[a-z]{2,3}(?:\.[a-z]{2})?\/(?:\*product-reviews|gp\/customer-reviews)\/\*$/;
    expect(amazonShops.matches.filter((pattern) => !review.test(pattern))).toEqual([]);
  });

  it.each([
    'https://sellercentral.amazon.com/home',
    'https://sellercentral.amazon.com/orders-v3/order/111-1111111-1111111',
    'https://sellercentral.amazon.com/ap/signin',
    'https://sellercentral.amazon.com/account-switcher/default/merchantMarketplace',
    'https://sellercentral.amazon.com/voice-of-the-customer/',
    'https://sellercentral.amazon.com/messaging/reviews?orderId=111-1111111-1111111',
    'https://www.amazon.com/dp/B0CHILD001',
  ])('%s is no page of ours', (url) => {
    const pages = [...amazon.pages, ...amazonShops.pages];
    expect(pages.filter((page) => page.matches(new URL(url)))).toEqual([]);
  });
});

describe('shop', () => {
  it.each([
    ['https://sellercentral.amazon.com/', null, 'amazon.com'],
    ['https://sellercentral.amazon.com/', 'https://www.amazon.ca/gp/customer-reviews/R1', 'amazon.ca'],
    ['https://sellercentral-europe.amazon.com/', 'https://www.amazon.de/gp/customer-reviews/R1', 'amazon.de'],
    ['https://sellercentral-europe.amazon.com/', null, 'amazon-europe'],
    ['https://sellercentral-europe.amazon.com/?mons_sel_mkid=amzn1.mp.o.A1F83G8C2ARO7P', null, 'amazon.co.uk'],
    ['https://sellercentral-europe.amazon.com/?marketplaceId=A13V1IB3VIYZZH', null, 'amazon.fr'],
    ['https://sellercentral-japan.amazon.com/', null, 'amazon.co.jp'],
    ['https://sellercentral.amazon.com.au/', null, 'amazon.com.au'],
    ['https://www.amazon.co.uk/product-reviews/B0CHILD001', null, 'amazon.co.uk'],
    ['https://sellercentral.amazon.com/', 'https://evil.example/gp/customer-reviews/R1', 'amazon.com'],
  ])('%s with %s is %s', (url, link, shop) => expect(shopOf(new URL(url), link)).toBe(shop));

  it.each(['', 'nonsense', 'https://www.amazon.example/', 'https://sellercentral.amazon.de/'])(
    '%s is no shop',
    (address) => expect(shopOfPublicAddress(address)).toBeNull(),
  );

  it('has a zone for every marketplace', () => {
    for (const host of SELLER_HOSTS.filter((host) => !host.includes('-europe'))) {
      expect(policy.timeZone(shopOf(new URL(`https://${host}/`))), host).not.toBe('UTC');
    }
  });
});

describe('address', () => {
  const review = (pageKind: PageKind, url: string, more: Partial<StoredReview> = {}): StoredReview =>
    ({ seenOn: { pageKind, url }, url: null, rating: null, ...more }) as StoredReview;

  it.each([
    [
      review(
        'customer-reviews',
        'https://sellercentral.amazon.com/brand-customer-reviews/?pageNumber=3&mons_sel_mkid=x',
        {
          rating: 2,
        },
      ),
      'https://sellercentral.amazon.com/brand-customer-reviews/?mons_sel_mkid=x&stars=2&includeDone=true',
    ],
    [
      review('customer-reviews', 'https://sellercentral.amazon.com/brand-customer-reviews/'),
      'https://sellercentral.amazon.com/brand-customer-reviews/?includeDone=true',
    ],
    [
      review('feedback-manager', 'https://sellercentral.amazon.de/feedback-manager/index.html'),
      'https://sellercentral.amazon.de/feedback-manager/index.html#/',
    ],
    [
      review('public-reviews', 'https://www.amazon.de/product-reviews/B0CHILD001', {
        url: 'https://www.amazon.de/gp/customer-reviews/R1AAAAAAAA',
      }),
      'https://www.amazon.de/gp/customer-reviews/R1AAAAAAAA',
    ],
    [
      review('public-reviews', 'https://www.amazon.de/product-reviews/B0CHILD001'),
      'https://www.amazon.de/product-reviews/B0CHILD001',
    ],
  ])('%#', (stored, address) => expect(reviewAddress(stored)).toBe(address));
});
