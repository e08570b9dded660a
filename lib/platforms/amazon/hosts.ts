/** Which addresses are Amazon's, and which pages at them are only doors. */
import { INTERSTITIAL } from './selectors.ts';
import { DOMAINS, SELLER_HOSTS } from './shop.ts';

const sellerHosts = new Set(SELLER_HOSTS);
const publicHosts = new Set(DOMAINS.map((domain) => `www.amazon.${domain}`));

/** Seller Central, and not one of its doors: login, second factor, account choice (amazon.md 1.2 [CODE S1, E2]). */
export const isSellerHost = (url: URL): boolean => sellerHosts.has(url.hostname);

/** A shop of Amazon. */
export const isPublicHost = (url: URL): boolean => publicHosts.has(url.hostname);

/** A sign-in form may stand at any address. */
export const isSignIn = (document: Document): boolean => document.querySelector(INTERSTITIAL.signIn.css) !== null;
