/** Where a Rakuten review can be seen again. Pure. */
import type { ReviewAddress } from '../platform.ts';

const TYPE = { 'product-review': '1', 'shop-review': '2', 'seller-feedback': '0' } as const;

/**
 * レビューチェックツール filtered to the review's day and type, by its GET parameters without zero padding (rakuten.md 1.1
 * [CODE S2 S3 S4]); reviews known from a public page, or without a day, where they were last seen.
 */
export const reviewAddress: ReviewAddress = (review) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(review.postedAt ?? '') ?? [];
  if (!year || !month || !day || review.seenOn.pageKind === 'public-reviews') return review.seenOn.url;
  const [m, d] = [String(Number(month)), String(Number(day))];
  const parameters = new URLSearchParams([
    ...Object.entries({ sy: year, sm: m, sd: d, sh: '0', si: '0' }),
    ...Object.entries({ ey: year, em: m, ed: d, eh: '23', ei: '59' }),
    ...Object.entries({ ev: '0', tc: TYPE[review.kind], kw: '', ao: 'A', st: '1' }),
  ]);
  return `https://review.rms.rakuten.co.jp/search/index/?${parameters}`;
};
