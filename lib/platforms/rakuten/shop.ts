/** Which shop a Rakuten page belongs to: the six digits in front of every order number, or in a public address. */
import type { ReviewRecord } from '../../reviews/review.ts';
import { publicPathOf } from './public-url.ts';

/** RMS is one shop per login, so a page that shows no number at all still has one. */
const UNNAMED = 'main';

/**
 * The shop id most order numbers of the page begin with, else the one in the public addresses the page links to,
 * else `main`. One for the whole page: a review without an order number is of the same shop as its neighbours.
 */
export function shopOf(records: readonly ReviewRecord[], links: () => Iterable<string>): string {
  const votes = new Map<string, number>();
  const vote = (shopId: string | undefined): void => {
    if (shopId) votes.set(shopId, (votes.get(shopId) ?? 0) + 1);
  };
  for (const { orderId } of records) vote(/^(\d{6})-\d{8}-/.exec(orderId ?? '')?.[1]);
  if (votes.size === 0) {
    for (const link of links()) vote(URL.canParse(link) ? publicPathOf(new URL(link))?.shopId : undefined);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? UNNAMED;
}
