/** Requests to change a review, with Amazon's one exception: seller feedback, in private, neutrally, after a solution. */

import {
  ASK_CHANGE,
  ASKING,
  NEUTRAL_NOTICE,
  SAYS_FEEDBACK,
  SAYS_REVIEW,
  SOLVED,
} from '../phrases/ask-change-review.ts';
import { findPhrases, type Hit, sentenceAround } from '../phrases.ts';
import type { Detector, DetectorInput } from './detector.ts';

function mayMentionFeedback({ text, request }: DetectorInput): boolean {
  if (request.platform !== 'amazon' || request.channel !== 'buyer-message') return false;
  if (!SOLVED.test(text.plain)) return false;
  if (request.kind !== null) return request.kind === 'seller-feedback';
  return SAYS_FEEDBACK.test(text.plain) && !SAYS_REVIEW.test(text.plain);
}

function isNeutralNotice(hit: Hit, plain: string): boolean {
  const sentence = sentenceAround(plain, hit.start, hit.end);
  if (!NEUTRAL_NOTICE.test(sentence) || ASKING.test(sentence)) return false;
  return SAYS_FEEDBACK.test(sentence) || !SAYS_REVIEW.test(sentence);
}

export const askChangeReview: Detector = (input) => {
  const hits = findPhrases(input.text, ASK_CHANGE);
  if (!mayMentionFeedback(input)) return hits;
  return hits.filter((hit) => !isNeutralNotice(hit, input.text.plain));
};
