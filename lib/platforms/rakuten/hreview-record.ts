/** One review of a public review page, old layout (rakuten.md 2.3 [CODE S15]). */
import { readDate } from '../../extract/dates.ts';
import { $optional } from '../../extract/query.ts';
import { lineOf, textOf } from '../../extract/text.ts';
import { blankRecord } from '../../reviews/blank-record.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import type { Provenance } from '../platform.ts';
import type { PublicPath } from './public-url.ts';
import { HREVIEW } from './selectors.ts';
import { starsBelow } from './shown-stars.ts';

function lineAt(css: string, row: Element): string | null {
  const element = $optional(css, row);
  return element ? lineOf(element) : null;
}

/** The old layout's shop comment was never seen for certain, so `reply` stays unknown. */
export function hreviewRecordOf(row: Element, path: PublicPath): { record: ReviewRecord; provenance: Provenance } {
  const digit = /^[1-5](?=\.0+$|$)/.exec(lineAt(HREVIEW.rating.css, row) ?? '')?.[0];
  const stars = $optional(HREVIEW.rating.css, row);
  const body = $optional(HREVIEW.body.css, row);
  const itemName = $optional(HREVIEW.itemName.css, row.ownerDocument);
  const isItem = path.kind === 'item';
  const record: ReviewRecord = {
    ...blankRecord(isItem ? 'product-review' : 'shop-review'),
    rating: digit ? Number(digit) : stars && starsBelow(stars),
    title: lineAt(HREVIEW.title.css, row),
    body: body ? textOf(body) : null,
    postedAt: readDate(lineAt(HREVIEW.date.css, row) ?? ''),
    author: lineAt(HREVIEW.author.css, row),
    productTitle: isItem && itemName ? lineOf(itemName) : null,
    productId: path.itemId,
  };
  const provenance: Provenance = {
    rating: record.rating === null ? 'missing' : 'selector',
    body: body ? 'selector' : 'missing',
    postedAt: record.postedAt ? 'selector' : 'missing',
    author: record.author ? 'selector' : 'missing',
  };
  return { record, provenance };
}
