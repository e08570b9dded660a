/** Which pages at Amazon's addresses are only doors. */
import { $$ } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import { INTERSTITIAL } from './selectors.ts';

/** A sign-in form may stand at any address. */
export const isSignIn = (document: Document): boolean => document.querySelector(INTERSTITIAL.signIn.css) !== null;

const REFUSED = /access (?:required|denied)|page not found|zugriff|アクセス|权限|權限/i;

/** What the page's address leads those to who may not see it (amazon.md 2 [CODE idx:54706775902]). */
export const isRefusal = (document: Document): boolean =>
  $$(INTERSTITIAL.heading.css, document).some((heading) => REFUSED.test(lineOf(heading)));
