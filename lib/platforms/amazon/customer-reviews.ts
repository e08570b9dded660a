/** Customer Reviews (Brands menu) of Seller Central: the brand's product reviews. They have no public reply any more. */
import { $$, isVisible } from '../../extract/query.ts';
import type { Steps } from '../../extract/steps.ts';
import { elementsOf } from '../found-rows.ts';
import type { FirstReading, FoundRow, Page, ReadingStatus, ReviewPage } from '../platform.ts';
import { contactChannels } from './contact.ts';
import type { Card } from './customer-review-card.ts';
import { customerReviewsScope } from './customer-reviews-scope.ts';
import { isRefusal, isSignIn } from './hosts.ts';
import { isCustomerReviews } from './places.ts';
import { readCards } from './read-cards.ts';
import { cardsOf, isVeiled } from './review-cards.ts';
import { INTERSTITIAL, KATAL, CUSTOMER_REVIEWS as S } from './selectors.ts';
import { createSettling } from './settling.ts';
import { shopOf } from './shop.ts';

const staleCards = createSettling(() => performance.now());

function present({ document }: Page): boolean {
  if (isSignIn(document)) return false;
  return document.querySelector(S.topBar.css) !== null || !isRefusal(document);
}

function statusOf({ document }: Page, seen: number, read: number, filling: boolean): ReadingStatus {
  if (read > 0) return 'records';
  if (seen > 0) return filling ? 'loading' : 'unreadable';
  const total = document.querySelector(S.pagination.css)?.getAttribute('total-items')?.trim() ?? '';
  if ($$(KATAL.spinner.css, document).some(isVisible)) return 'loading';
  if (total === '0') return 'empty';
  return document.readyState === 'complete' && isVeiled(document) ? 'unreadable' : 'loading';
}

/** A text that stands empty is still to come; one that the card doesn't have at all is missing, beside other words. */
const isFilled = ({ byline, record: { body, title }, provenance }: Card): boolean =>
  body !== '' && (body !== null || title !== null || byline !== '' || provenance.body === 'unsure');

/** Drawn, and not a word in it that could be read. */
const isDrawn = ({ element }: Card): boolean =>
  (element.textContent ?? '').trim() === '' && element.querySelector(KATAL.picture.css) !== null;

function* read(page: Page, rows?: readonly FoundRow[], most = Infinity): Steps<FirstReading> {
  const { document, url } = page;
  const elements = rows ? elementsOf(rows) : cardsOf(document);
  const cards = yield* readCards(elements.slice(0, most), url);
  const filled = cards.filter(isFilled);
  const stale = staleCards(
    filled
      .filter(({ byline, record }) => byline !== '' || record.title !== null)
      .map(({ element, id, byline, record }) => ({ element, id, words: JSON.stringify([byline, record.title]) })),
  );
  const fresh = filled.filter(({ element, record }) => !stale.has(element) && record.nativeId !== null);
  // Text where an author and stars already stand, but not where texts stood, is a changed page and no late one.
  const filling = stale.size > 0 || cards.some((card) => !isFilled(card) && !isDrawn(card));
  return {
    platform: 'amazon',
    pageKind: 'customer-reviews',
    shop: shopOf(url, fresh.find(({ record }) => record.url !== null)?.record.url ?? null),
    url: url.href,
    status: statusOf(page, cards.length, fresh.length, filling),
    located: fresh.map(({ record, element, provenance }) => ({ record, element, provenance })),
    scope: customerReviewsScope(page),
    seen: cards.length,
    cut: elements.length > most,
  };
}

/** amazon.md 3.1. */
export const customerReviews: ReviewPage = {
  type: 'reviews',
  kind: 'customer-reviews',
  selectors: { KATAL, INTERSTITIAL, CUSTOMER_REVIEWS: S },
  matches: isCustomerReviews,
  present,
  read,
  channels: contactChannels,
  // Contact Customer offers two fixed templates and no text of one's own (amazon.md 0.1, 5.1 [DOC A1, COPY A5]).
  replyTarget: () => ({ ok: false, reason: 'no-box' }),
};
