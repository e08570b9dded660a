/** Which addresses are Amazon's, and which pages at them are only doors. */
import { INTERSTITIAL } from './selectors.ts';
import { DOMAINS, SELLER_HOSTS } from './shop.ts';

/** Seller Central, and not one of its doors: login, second factor, account choice (amazon.md 1.2 [CODE S1, E2]). */
export const isSellerHost = (url: URL): boolean => SELLER_HOSTS.includes(url.hostname);

/** A shop of Amazon. */
export const isPublicHost = ({ hostname }: URL): boolean =>
  DOMAINS.some((domain) => hostname === `www.amazon.${domain}`);

/** A sign-in form may stand at any address. */
export const isSignIn = (document: Document): boolean => document.querySelector(INTERSTITIAL.signIn.css) !== null;
