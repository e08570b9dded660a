/** Where Rakuten's review and message pages are (rakuten.md 1.1, 1.2). Every page of these hosts asks: no selectors, no readers. */
import { publicPathOf } from './public-url.ts';

/** Login hosts are not matched on purpose (rakuten.md 1.1). */
export const MATCHES = [
  'https://review.rms.rakuten.co.jp/*',
  'https://rmesse.rms.rakuten.co.jp/*',
  'https://review.rakuten.co.jp/*',
];

export const isReviewCheckTool = (url: URL): boolean =>
  url.hostname === 'review.rms.rakuten.co.jp' && !url.pathname.startsWith('/error');
export const isRmesse = (url: URL): boolean =>
  url.hostname === 'rmesse.rms.rakuten.co.jp' && /^\/inquiry\/[^/]+/.test(url.pathname);
export const isPublicReviews = (url: URL): boolean => publicPathOf(url) !== null;

/** A page that is read, or on which a buyer is written to. */
export const isPlace = (url: URL): boolean => [isReviewCheckTool, isRmesse, isPublicReviews].some((is) => is(url));
