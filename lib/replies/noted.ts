/** Small gripes in full praise that a Chinese shop takes note of. Pure. */
import type { Cause, CauseFinding } from '../reviews/review.ts';
import type { DraftRequest } from './draft.ts';

/** A small gripe about these beside five stars is a remark; what was not sent, or is broken, stays owed. */
const NOTED: readonly Cause[] = [
  'quality',
  'performance',
  'packaging',
  'late',
  'mismatch',
  'size',
  'colour',
  'smell',
  'usability',
  'price',
  'taste',
];

/** What is broken is more than a remark, whatever it is called. */
const BROKEN =
  /(?<![没沒无無未不]有?[^，。]{0,2})(?:破|[坏壞]|裂|[断斷]|漏|[开開][胶膠]|散架|散了|不能用|用不了|少了)/u;

/** Whether these complaints are no more than a remark in Chinese full praise: taken note of, not apologised for. */
export const isOnlyNoted = (
  causes: readonly CauseFinding[],
  { review, analysis }: Pick<DraftRequest, 'review' | 'analysis'>,
): boolean =>
  review.rating === 5 &&
  analysis.severity <= 1 &&
  analysis.sentiment !== 'negative' &&
  analysis.language?.startsWith('zh') === true &&
  causes.every(({ cause }) => NOTED.includes(cause)) &&
  !BROKEN.test(review.body ?? '');
