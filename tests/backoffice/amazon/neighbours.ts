/** Pages of the same hosts that are no review pages: no sidebar may appear on them. */
import { clientScript, htmlResponse } from '../client.ts';
import { amazonOrder } from '../invented.ts';
import type { Scenario, SimulatedResponse } from '../scenario.ts';
import { BUYER } from './buyers.ts';
import { respondTo } from './scene.ts';
import { sellerCentralPage } from './shell.ts';

const HOST = 'sellercentral.amazon.com';
const ORDER = amazonOrder('neighbours:order');

const inSellerCentral = (title: string, content: string): SimulatedResponse =>
  sellerCentralPage({ language: 'en', marketplace: 'United States', title, content });

const SIGN_IN = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Amazon Sign-In</title></head><body>
<form name="signIn" method="post" action="/ap/signin"><h1>Sign in</h1><label>Email <input type="email" id="ap_email" name="email"></label>
<label>Password <input type="password" id="ap_password" name="password"></label><input type="submit" value="Sign in"></form>
${clientScript('amazon', 'plain')}</body></html>`;

interface Neighbour {
  name: string;
  /** Path and query. */
  address: string;
  page(): SimulatedResponse;
}

const NEIGHBOURS: Neighbour[] = [
  {
    name: 'sign-in',
    address: '/ap/signin?openid.return_to=https%3A%2F%2Fsellercentral.amazon.com%2Fbrand-customer-reviews%2F',
    page: () => htmlResponse(SIGN_IN),
  },
  {
    // A session that ran out: the sign-in form stands at the address of the review page.
    name: 'signed-out',
    address: '/brand-customer-reviews/?scene=signed-out',
    page: () => htmlResponse(SIGN_IN),
  },
  {
    name: 'access-required',
    address: '/brand-customer-reviews/?scene=access-required',
    page: () =>
      inSellerCentral(
        'Access Required',
        '<h1>Access Required</h1><p>Ask your account owner for access to this page.</p>',
      ),
  },
  {
    name: 'home',
    address: '/home',
    page: () =>
      inSellerCentral(
        'Home',
        '<h1>Good morning</h1><div class="panel"><h2>Customer Reviews</h2><p>3 new reviews, 4.2 out of 5 stars</p><a href="/brand-customer-reviews/">Customer Reviews</a></div>',
      ),
  },
  {
    name: 'order',
    address: `/orders-v3/order/${ORDER}`,
    page: () =>
      inSellerCentral(
        'Order details',
        `<h1>Order ${ORDER}</h1><div class="panel">${[BUYER.name, ...BUYER.address].map((line) => `<div>${line}</div>`).join('')}<textarea aria-label="Seller notes"></textarea></div>`,
      ),
  },
];

/** One scenario for each of them. */
export const neighbours = (): Scenario[] =>
  NEIGHBOURS.map(({ name, address, page }) => {
    const url = new URL(`https://${HOST}${address}`);
    return {
      id: `amazon/not-reviews-${name}`,
      platform: 'amazon',
      pageKind: null,
      url: url.href,
      expects: 'none',
      truth: [],
      scope: {},
      replies: [],
      respond: respondTo(
        (asked) =>
          asked.host === HOST &&
          asked.pathname === url.pathname &&
          asked.searchParams.get('scene') === url.searchParams.get('scene'),
        page,
      ),
    };
  });
