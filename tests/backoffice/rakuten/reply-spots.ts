/** Which boxes of a list page the seller can write into, and what is pressed before. */
import type { ReplySpot } from '../scenario.ts';
import type { ShownReview } from './shown-review.ts';

/** One spot per kind of box: where it is and what the shop has answered so far. Enough for tests that load a page for each. */
export function representative(spots: ReplySpot[], reviews: ShownReview[]): ReplySpot[] {
  const kinds = new Map<string, ReplySpot>();
  for (const spot of spots) {
    const review = reviews[spot.record ?? -1];
    if (!review) continue;
    const answered = review.reply === null ? 'none' : review.reply === 'deleted' ? 'deleted' : 'published';
    const kind = `${review.box} ${answered}`;
    if (!kinds.has(kind)) kinds.set(kind, spot);
  }
  return [...kinds.values()];
}

/** One spot per box of the page, in page order. */
export function replySpots(reviews: ShownReview[]): ReplySpot[] {
  let boxes = 0;
  let edits = 0;
  const spots: ReplySpot[] = [];
  for (const [record, { box }] of reviews.entries()) {
    if (box === 'absent') continue;
    const open = box === 'behind-edit' ? [`a.edit_btn >> nth=${edits}`] : [];
    spots.push({ record, channel: 'review-comment', open, box: `comment-${boxes}` });
    boxes += 1;
    if (box === 'behind-edit') edits += 1;
  }
  return spots;
}
