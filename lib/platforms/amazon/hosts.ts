/** Which addresses are Amazon's, and which pages at them are only doors. */
import { $$ } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import { INTERSTITIAL } from './selectors.ts';
import { DOMAINS, SELLER_HOSTS } from './shop.ts';

/** Seller Central, and not one of its doors: login, second factor, account choice (amazon.md 1.2 [CODE S1, E2]). */
export const isSellerHost = (url: URL): boolean => SELLER_HOSTS.includes(url.hostname);

/** A shop of Amazon. */
export const isPublicHost = ({ hostname }: URL): boolean =>
  DOMAINS.some((domain) => hostname === `www.amazon.${domain}`);

/** A sign-in form may stand at any address. */
export const isSignIn = (document: Document): boolean => document.querySelector(INTERSTITIAL.signIn.css) !== null;

const REFUSED = /access (?:required|denied)|page not found|zugriff|アクセス|权限|權限/i;

/** What the page's address leads those to who may not see it (amazon.md 2 [CODE idx:54706775902]). */
export const isRefusal = (document: Document): boolean =>
  $$(INTERSTITIAL.heading.css, document).some((heading) => REFUSED.test(lineOf(heading)));
