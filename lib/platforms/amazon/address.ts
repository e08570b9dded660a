/** Where a review can be seen again. No DOM, so that the background can lead the seller back. */
import type { ReviewAddress } from '../platform.ts';

/**
 * A review of a public page: its own page. Otherwise the list it was last seen in, narrowed to its stars where that is the
 * Customer Reviews list (its address takes `stars` and `includeDone`, amazon.md 2 [CODE S1, E2]); paging leaves no trace in
 * the address, so no page number is promised.
 */
export const reviewAddress: ReviewAddress = ({ seenOn, url, rating }) => {
  if (seenOn.pageKind === 'public-reviews') return url ?? seenOn.url;
  if (!URL.canParse(seenOn.url)) return url ?? seenOn.url;
  const address = new URL(seenOn.url);
  if (seenOn.pageKind === 'feedback-manager') address.hash = '#/';
  if (seenOn.pageKind === 'customer-reviews') {
    address.searchParams.delete('pageNumber');
    if (rating !== null) address.searchParams.set('stars', String(rating));
    address.searchParams.set('includeDone', 'true');
  }
  return address.href;
};
