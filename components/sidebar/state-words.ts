/** Short words about a review's state. Pure. */
import { isInserted } from '../../lib/follow-ups/inserted.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { FollowUp, ReviewField, StoredReview } from '../../lib/reviews/review.ts';

/**
 * Status, then what the page itself says was done, each once; a review that left the page says so. An answer that was inserted is
 * no reply yet: that is said in place of the status until a page shows it.
 */
export function stateWords(t: Translate, review: StoredReview, followUps: readonly FollowUp[] = []): string[] {
  const status = isInserted(review, followUps) ? t('stand.inserted') : t(`status.${review.status}`);
  const words = [status, ...review.marks.map((mark) => t(`mark.${mark}`))];
  if (review.presence === 'gone') words.push(t('gone'));
  if (review.presence === 'not-seen') words.push(t('not-seen'));
  return [...new Set(words)];
}

const TOLD: readonly ReviewField[] = ['body', 'postedAt', 'productTitle', 'author'];

/**
 * Fields this page kind shows but this record lacks, and those on which two readings disagree (`doubted`): said, never guessed.
 * `expected` are the fields of the page's health; a field that the page kind doesn't have is no news.
 */
export function unsureFields(
  review: StoredReview,
  expected: readonly ReviewField[],
  doubted: readonly ReviewField[] = [],
): ReviewField[] {
  const lacking = TOLD.filter((field) => review[field] === null && expected.includes(field));
  // Stars that are neither there nor replaced by the platform's verdict speak for themselves in `Rating`.
  const isSaid = (field: ReviewField): boolean =>
    field === 'rating' && review.rating === null && review.sentiment === null;
  return [...new Set([...doubted.filter((field) => !isSaid(field)), ...lacking])];
}
