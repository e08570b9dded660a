/** What a review is called in lists and headings: the same everywhere, so that it is recognised. */
import type { Translate } from '../../lib/i18n.ts';
import type { StoredReview } from '../../lib/reviews/review.ts';

/** The product, else the order, else what the page shows of it; at last the kind of page it stood on. */
export const reviewName = (t: Translate, review: StoredReview): string =>
  review.productTitle ?? review.orderId ?? review.title ?? review.nativeId ?? t(`page.${review.seenOn.pageKind}`);
