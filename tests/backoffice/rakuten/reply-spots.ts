/** Which boxes of a list page the seller can write into, and what is pressed before. */
import type { ReplySpot } from '../scenario.ts';
import type { ShownReview } from './shown-review.ts';

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
