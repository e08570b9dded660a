/** Short ways to judge a text in tests. */
import { sureOnes } from '../../lib/classify/causes.ts';
import { type ClassifyInput, classify } from '../../lib/classify/classify.ts';
import type { Analysis, Cause } from '../../lib/reviews/review.ts';

export function judge(body: string, more: Partial<ClassifyInput> = {}): Analysis {
  return classify({ title: null, body, followUp: null, rating: null, sentiment: null, platform: null, ...more });
}

/** The sure ones. */
export const causesOf = (body: string, more: Partial<ClassifyInput> = {}): Cause[] =>
  sureOnes(judge(body, more).causes).map(({ cause }) => cause);
