/** Public review addresses of Rakuten (rakuten.md 1.2 [CODE S15 S12 S2 S3]). Pure. */

const HOME = 'https://review.rakuten.co.jp';
const LIST = /^\/(item|shop)\/\d+\/(\d+)_(\d+)(?:\/|$)/;
/** The page of one review ends in `{token}_1_{number}`; list pages end in `1.1` or `?p=2`. */
const ONE_REVIEW = /^\/(?:item|shop)\/\d+\/\d+_\d+\/[^/]+_\d+_\d+\/?$/;

export interface PublicPath {
  kind: 'item' | 'shop';
  shopId: string;
  /** null on shop pages, where the number repeats the shop's. */
  itemId: string | null;
  oneReview: boolean;
}

/** What a public review address says; null for any other address of the host. */
export function publicPathOf(url: URL): PublicPath | null {
  if (url.hostname !== 'review.rakuten.co.jp') return null;
  const [, kind, shopId, itemId] = LIST.exec(url.pathname) ?? [];
  if (!shopId || !itemId || (kind !== 'item' && kind !== 'shop')) return null;
  return { kind, shopId, itemId: kind === 'item' ? itemId : null, oneReview: ONE_REVIEW.test(url.pathname) };
}

/** The one address of one review among these links; null where there is none, or two different ones. */
export function publicAddressOf(links: readonly HTMLAnchorElement[]): { url: string; itemId: string | null } | null {
  const found = new Map<string, string | null>();
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const url = URL.canParse(href, HOME) ? new URL(href, HOME) : null;
    const path = url && publicPathOf(url);
    if (url && path?.oneReview) found.set(`${url.origin}${url.pathname}`, path.itemId);
  }
  const [only] = found;
  return only && found.size === 1 ? { url: only[0], itemId: only[1] } : null;
}
