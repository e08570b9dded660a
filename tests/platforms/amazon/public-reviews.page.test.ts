import { describe, expect, it } from 'vitest';
import { publicReviews } from '../../../lib/platforms/amazon/public-reviews.ts';
import { readNow } from '../saved-pages.ts';
import { fixture } from './fixture.ts';

describe('public reviews', () => {
  it('matches review lists and single reviews, not product pages or sign-in', () => {
    const at = (url: string): boolean => publicReviews.matches(new URL(url));
    expect(at('https://www.amazon.co.uk/product-reviews/B0CHILD001')).toBe(true);
    expect(at('https://www.amazon.com/Some-Lamp/product-reviews/B0CHILD001/ref=x?pageNumber=2')).toBe(true);
    expect(at('https://www.amazon.de/gp/customer-reviews/R1AAAAAAAA')).toBe(true);
    expect(at('https://www.amazon.com/dp/B0CHILD001')).toBe(false);
    expect(at('https://www.amazon.com/ap/signin?to=/product-reviews/B0CHILD001')).toBe(false);
    expect(at('https://sellercentral.amazon.com/product-reviews/B0CHILD001')).toBe(false);
    expect(at('https://www.amazon.example/product-reviews/B0CHILD001')).toBe(false);
  });

  it('is empty only where the page says so', () => {
    expect(readNow(publicReviews, fixture('public-reviews-none')).status).toBe('empty');
    const silent = fixture('public-reviews-none', 'light', (html) => html.replace('no-reviews-section', 'x'));
    expect(readNow(publicReviews, silent).status).toBe('loading');
  });

  it('is unreadable when reviews stand there without ids', () => {
    const page = fixture('public-reviews-list', 'light', (html) =>
      html.replace(/ (?:id|href)="[^"]*\bR\w+[^"]*"/g, ''),
    );
    expect(readNow(publicReviews, page)).toMatchObject({ status: 'unreadable', located: [], health: { seen: 2 } });
  });

  it('reads the layout from before data-hook', () => {
    const page = fixture('public-reviews-none', 'light', () =>
      [
        '<div id="R1AAAAAAAA" class="review"><a class="review-title">Fine</a>',
        '<i class="review-rating"><span class="a-icon-alt">4.0 out of 5 stars</span></i>',
        '<span class="review-byline">By <a class="author">Wren</a></span>',
        '<span class="review-date">on February 20, 2016</span><span class="review-text">It works.</span></div>',
      ].join(''),
    );
    const { located, health } = readNow(publicReviews, page);
    expect(located.map(({ record }) => record)).toMatchObject([
      { rating: 4, title: 'Fine', author: 'Wren', postedAt: '2016-02-20', body: 'It works.' },
    ]);
    expect(health.fields.body).toMatchObject({ selector: 0, label: 1, missing: 0 });
  });

  it('leaves out what a video player and the fold say', () => {
    const page = fixture('public-reviews-list', 'light', (html) =>
      html.replace(
        '<span>Was 5/5, now 1/5.<br>Avoid.</span>',
        '<div class="video-block">The media could not be loaded.</div><span>Bright.</span><a role="button">Read more</a>',
      ),
    );
    expect(readNow(publicReviews, page).located[0]?.record.body).toBe('Bright.');
  });

  it('is not there on a sign-in page', () => {
    const page = fixture('public-reviews-list', 'light', (html) =>
      html.replace('<ul', '<form name="signIn"></form><ul'),
    );
    expect(publicReviews.present(page)).toBe(false);
    expect(publicReviews.present(fixture('public-reviews-list'))).toBe(true);
  });

  it('can be answered nowhere', () => {
    const page = fixture('public-reviews-list');
    const [located] = readNow(publicReviews, page).located;
    if (!located) throw new Error('nothing read');
    expect(publicReviews.replyTarget(page, located, 'buyer-message')).toEqual({ ok: false, reason: 'no-box' });
  });
});
