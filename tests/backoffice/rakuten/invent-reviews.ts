/** Turns plain sources into the blocks of a list page: the same sources always give the same page. */
import { pick } from '../invented.ts';
import type { SourceReview } from '../reviews.ts';
import { PRODUCTS, SHOP_ANSWERS, SHOP_ID } from './invented.ts';
import type { BoxPlace, ShownReview } from './shown-review.ts';

/** How a page prints times; no source quotes the list itself, so all forms of the CSV occur (rakuten.md 2.1 [INF]). */
export type TimeStyle = 'unpadded-hour' | 'unpadded' | 'padded' | 'no-seconds';

const MINUTE = 60_000;
/** Newest review of every list, on the platform's wall clock. */
const NEWEST = Date.UTC(2026, 6, 31, 21, 7, 30);

const two = (n: number): string => String(n).padStart(2, '0');

/** `time` is a wall clock kept in the UTC fields of a `Date`. */
function printTime(time: Date, style: TimeStyle): string {
  const [month, day, hour] = [time.getUTCMonth() + 1, time.getUTCDate(), time.getUTCHours()];
  const minutes = two(time.getUTCMinutes());
  const seconds = two(time.getUTCSeconds());
  if (style === 'unpadded') return `${time.getUTCFullYear()}/${month}/${day} ${hour}:${minutes}:${seconds}`;
  const date = `${time.getUTCFullYear()}/${two(month)}/${two(day)}`;
  if (style === 'unpadded-hour') return `${date} ${hour}:${minutes}:${seconds}`;
  if (style === 'padded') return `${date} ${two(hour)}:${minutes}:${seconds}`;
  return `${date} ${two(hour)}:${minutes}`;
}

function boxOf(index: number, replied: boolean): BoxPlace {
  if (replied || index % 7 === 5) return 'behind-edit';
  return index % 20 === 14 ? 'absent' : 'inline';
}

function replyOf(index: number): ShownReview['reply'] {
  if (index % 10 === 6) return 'deleted';
  return index % 4 === 1 ? { body: pick(SHOP_ANSWERS, index) } : null;
}

function orderOf(index: number, posted: Date): string | null {
  if (index % 6 === 4) return null;
  const ordered = new Date(posted.getTime() - 26 * 24 * 60 * MINUTE).toISOString().slice(0, 10).replaceAll('-', '');
  return `${SHOP_ID}-${ordered}-${String(100_000_001 + index).padStart(10, '0')}`;
}

/** `count` blocks, newest first, the first being number `from` of the whole list; sources are used again when they run out. */
export function inventReviews(sources: SourceReview[], count: number, style: TimeStyle, from = 0): ShownReview[] {
  return Array.from({ length: count }, (_, offset): ShownReview => {
    const index = from + offset;
    const source = pick(sources, index);
    const posted = new Date(NEWEST - index * 97 * MINUTE - (index % 53) * 1_000);
    const shop = index % 5 === 3;
    const reply = replyOf(index);
    return {
      kind: shop ? 'shop-review' : 'product-review',
      stars: source.stars,
      body: source.text,
      timeText: printTime(posted, style),
      postedAt: posted.toISOString().slice(0, 16),
      orderId: orderOf(index, posted),
      productTitle: shop ? null : pick(PRODUCTS, index),
      reply,
      box: boxOf(index, reply !== null && reply !== 'deleted'),
      maxLength: index % 9 === 2 ? 2000 : null,
    };
  });
}
