/** The public review pages of Amazon's shops. Nobody can answer there; the seller reads, and reports what breaks the rules. */
import { readDate } from '../../extract/dates.ts';
import { $$ } from '../../extract/query.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { lineOf } from '../../extract/text.ts';
import { elementsOf } from '../found-rows.ts';
import { piecesOf } from '../labelled-text.ts';
import { type Anchor, listAround } from '../list-around.ts';
import type { FirstReading, FoundRow, Page, ReadingStatus, ReviewPage, Scope } from '../platform.ts';
import { contactChannels } from './contact.ts';

import { isSignIn } from './hosts.ts';
import { isPublicReviews, LIST, SINGLE } from './places.ts';
import { linkedId, ownLinks, reviewIdIn, sharedWords, statedStarsIn } from './public-parts.ts';

import { type PublicProduct, readPublicReview, reviewIdOf } from './public-review.ts';
import { INTERSTITIAL, PUBLIC_REVIEWS as S } from './selectors.ts';
import { shopOf } from './shop.ts';

const ASIN_PARAMETER = /\/(?:dp|gp\/product|product-reviews)\/([A-Z0-9]{10})(?:[/?]|$)/;

/** The first link to this very product that has words: it stands above the list. */
const productLinkOf = (document: Document, asin: string): Element | null =>
  $$<HTMLAnchorElement>(S.anyProductLink.css, document).find(
    (link) => link.getAttribute('href')?.includes(`/dp/${asin}`) && lineOf(link) !== '',
  ) ?? null;

function productOf({ document, url }: Page): PublicProduct {
  const asin = ASIN_PARAMETER.exec(url.pathname)?.[1];
  const link = document.querySelector(S.productLink.css) ?? (asin ? productLinkOf(document, asin) : null);
  const heading = link ?? document.querySelector(S.productHeading.css);
  const id = asin ?? ASIN_PARAMETER.exec(link?.getAttribute('href') ?? '')?.[1];
  return { title: heading ? lineOf(heading) || null : null, id: id ?? null, origin: url.origin };
}

const EMPTY = { children: [] as Element[] };

const anchorsOf = (document: Document): Anchor[] =>
  ownLinks(document).map((element) => ({ element, id: reviewIdIn(element) ?? '' }));

/** Looked at in one go. */
const TOGETHER = 64;

/** Each review once: the page may render it inline and again in a popover (amazon.md 3.7). Of more than `most`, one more. */
function* itemsOf({ document }: Page, most: number): Steps<Element[]> {
  const marked = [S.review, S.legacyReview].map(({ css }) => $$(css, document)).find((all) => all.length > 0);
  const seen = new Set<string>();
  const items: Element[] = [];
  for (const [at, item] of (marked ?? [...(listAround(anchorsOf(document)) ?? EMPTY).children]).entries()) {
    if (items.length > most) break;
    if (at % TOGETHER === TOGETHER - 1) yield;
    const id = reviewIdOf(item) ?? linkedId(item);
    if (id === null || !seen.has(id)) items.push(item);
    if (id !== null) seen.add(id);
  }
  return items;
}

/** Stars are drawn: then there are reviews, whether they can be read or not. */
const showsStars = (document: Document): boolean => statedStarsIn(document.body).length > 0;

function statusOf({ document }: Page, seen: number, read: number): ReadingStatus {
  if (read > 0) return 'records';
  if (seen > 0) return 'unreadable';
  if (document.querySelector(S.none.css)) return 'empty';
  return document.readyState === 'complete' && showsStars(document) ? 'unreadable' : 'loading';
}

/** At the address of a list of reviews, a short line with a day is one's. */
const showsDays = (document: Document): boolean =>
  piecesOf(document.body).some(({ text }) => text.length <= 80 && readDate(text) !== null);

function present({ document, url }: Page): boolean {
  if (isSignIn(document)) return false;
  if (document.querySelector(S.frame.css) ?? document.querySelector(S.review.css)) return true;
  // The page names the product it is about, whatever has become of the list below.
  const asin = ASIN_PARAMETER.exec(url.pathname)?.[1];
  if (asin && productLinkOf(document, asin)) return true;
  // Two buyers' profiles on a page of reviews are two reviews, read or not.
  const people = $$(S.profileLink.css, document).length;
  return ownLinks(document).length > 0 || people > 1 || showsStars(document) || showsDays(document);
}

const FILTERS = ['filterByStar', 'reviewerType', 'formatType', 'mediaType', 'filterByKeyword', 'filterByLanguage'];

/** Which product's (or which single) reviews: the pages of two products are two lists. */
function ofWhat({ url }: Page): Record<string, string> {
  const product = LIST.exec(url.pathname)?.[1];
  const review = SINGLE.exec(url.pathname)?.[1];
  return { ...(product && { product }), ...(review && { review }) };
}

function scopeOf(page: Page): Scope {
  const { url } = page;
  const filters = FILTERS.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value ? [[name, value] as const] : [];
  });
  const number = url.searchParams.get('pageNumber') ?? '';
  const current = /^\d{1,6}$/.test(number) ? Number(number) : null;
  return {
    filters: { ...ofWhat(page), ...Object.fromEntries(filters) },
    dateRange: null,
    sort: url.searchParams.get('sortBy'),
    page: current,
    pages: null,
    pageSize: null,
    // The totals count stars without text too.
    total: null,
    // More is added below what is there (amazon.md 3.7 [CODE P1]), so only the beginning can be told.
    starts: current === null ? null : current === 1,
    ends: null,
    // What the page's own menus narrow need not show in the address.
    certain: false,
  };
}

function* read(page: Page, rows?: readonly FoundRow[], most = Infinity): Steps<FirstReading> {
  const product = productOf(page);
  const elements = rows ? elementsOf(rows) : yield* itemsOf(page, most);
  let words: ReadonlySet<string> | undefined;
  const shared = () => {
    words ??= sharedWords(elements);
    return words;
  };
  const items = yield* mapInSteps(elements.slice(0, most), (element) => ({
    element,
    ...readPublicReview(element, product, shared),
  }));
  const located = items.filter(({ record }) => record.nativeId !== null && (record.rating ?? record.body) !== null);
  return {
    platform: 'amazon',
    pageKind: 'public-reviews',
    shop: shopOf(page.url),
    url: page.url.href,
    status: statusOf(page, items.length, located.length),
    located,
    scope: scopeOf(page),
    seen: items.length,
    cut: elements.length > most,
  };
}

/** amazon.md 3.7. */
export const publicReviews: ReviewPage = {
  type: 'reviews',
  kind: 'public-reviews',
  selectors: { INTERSTITIAL, PUBLIC_REVIEWS: S },
  matches: isPublicReviews,
  present,
  read,
  channels: contactChannels,
  replyTarget: () => ({ ok: false, reason: 'no-box' }),
};
