/** The seller's shops, as far as they are known, and the shop of a page or file that names none. */
import type { ReviewDeskDb } from '../db.ts';
import type { Reading } from '../platforms/platform.ts';

/** What the Rakuten reader says where neither an order number nor a link names the shop. */
export const UNNAMED = 'main';
/** Sorts behind every shop and fingerprint. */
const LAST = '\uffff';

/** Is this shop known from a page of the seller, and not only from public ones, which may be anybody's? */
async function isSellers(store: ReviewDeskDb, platform: string, shop: string): Promise<boolean> {
  const seen = store.reviews
    .where('[platform+shop+fingerprint]')
    .between([platform, shop, ''], [platform, shop, LAST])
    .filter((review) => review.seenOn.pageKind !== 'public-reviews');
  return (await seen.first()) !== undefined;
}

/** The seller's named shops of a platform, sorted; at most `most`. */
export async function sellersShops(store: ReviewDeskDb, platform: string, most = Infinity): Promise<string[]> {
  const known: string[] = [];
  let last = '';
  while (known.length < most) {
    // From shop to shop: the index is sorted by it, so that no review needs to be read in between.
    const next = await store.reviews
      .where('[platform+shop+fingerprint]')
      .between([platform, last, LAST], [platform, LAST, LAST], false, false)
      .first();
    if (!next) break;
    last = next.shop;
    if (next.shop !== UNNAMED && (await isSellers(store, platform, next.shop))) known.push(next.shop);
  }
  return known;
}

/** The reading's shop; for a Rakuten page that names none, the seller's shop if exactly one is known. */
export async function knownShop(
  store: ReviewDeskDb,
  { platform, shop, pageKind }: Pick<Reading, 'platform' | 'shop' | 'pageKind'>,
): Promise<string> {
  if (platform !== 'rakuten' || shop !== UNNAMED || pageKind === 'public-reviews') return shop;
  const known = await sellersShops(store, platform, 2);
  const [only] = known;
  return only !== undefined && known.length === 1 ? only : shop;
}
