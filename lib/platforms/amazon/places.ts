/** Where Amazon's review and message pages are (amazon.md 1.1, 3.1–3.7). Every page of these hosts asks: no selectors, no readers. */
import { DOMAINS, SELLER_HOSTS } from './shop.ts';

/**
 * Whole seller hosts: the pages there are one-page apps, and a seller who arrives from `/home` never loads the review page
 * anew. MV3 patterns can't leave the top-level domain open, so every host is named (amazon.md 1.1).
 */
export const SELLER_MATCHES = SELLER_HOSTS.map((host) => `https://${host}/*`);

/** Only the addresses of review pages: on the rest of a shop the seller is a shopper (amazon.md 3.7). */
export const SHOP_MATCHES = DOMAINS.flatMap((domain) => [
  `https://www.amazon.${domain}/*product-reviews/*`,
  `https://www.amazon.${domain}/gp/customer-reviews/*`,
]);

/** Seller Central, and not one of its doors: login, second factor, account choice (amazon.md 1.2 [CODE S1, E2]). */
export const isSellerHost = (url: URL): boolean => SELLER_HOSTS.includes(url.hostname);

/** A shop of Amazon. */
export const isPublicHost = ({ hostname }: URL): boolean =>
  DOMAINS.some((domain) => hostname === `www.amazon.${domain}`);

export const isCustomerReviews = (url: URL): boolean =>
  isSellerHost(url) && /^\/brand-customer-reviews(?:\/|$)/.test(url.pathname);
/** Its report lives at the same address behind a hash. */
export const isFeedbackManager = (url: URL): boolean =>
  isSellerHost(url) && /^\/feedback-manager(?:\/|$)/.test(url.pathname) && !url.hash.startsWith('#/report');
export const isContactBuyer = (url: URL): boolean =>
  isSellerHost(url) && /^\/messaging\/contact(?:\/|$)/.test(url.pathname);
export const isInbox = (url: URL): boolean =>
  isSellerHost(url) && /^\/messaging\/inbox(?:-v\d+)?(?:\/|$)/.test(url.pathname);

/** A page of the seller's. */
export const isSellerPage = (url: URL): boolean =>
  [isCustomerReviews, isFeedbackManager, isContactBuyer, isInbox].some((is) => is(url));

/** The product's list of reviews. */
export const LIST = /\/product-reviews\/([A-Z0-9]{10})(?:[/?]|$)/;
/** One review. */
export const SINGLE = /^\/gp\/customer-reviews\/(R[A-Z0-9]+)/;
export const isPublicReviews = (url: URL): boolean =>
  isPublicHost(url) && (LIST.test(url.pathname) || SINGLE.test(url.pathname));
