/** All signs of one review, and the platform's ground for each. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import type { StoredReview } from '../reviews/review.ts';
import { notArrived } from './not-arrived.ts';
import { type Ground, type SameWords, SIGN_OF_FLAG, type Sign, type SignFinding } from './sign.ts';

function groundOf(sign: Sign, { platform, kind }: StoredReview): Ground | null {
  const fits = POLICIES[platform].grounds.find((one) => one.sign === sign && (one.kinds?.includes(kind) ?? true));
  if (!fits) return null;
  const { clause, language, source, confidence } = fits;
  return { clause, language, source, confidence };
}

/** `others`: reviews of the shop with nearly the same words (wording-rows.ts). What the judgement flagged comes first. */
export function signsOf(review: StoredReview, others: readonly SameWords[]): SignFinding[] {
  const found = (sign: Sign, span: SignFinding['span'], alike: readonly SameWords[] = []): SignFinding => ({
    sign,
    span,
    others: [...alike],
    ground: groundOf(sign, review),
  });
  const flagged = review.analysis.flagEvidence.flatMap(({ flag, span }) => {
    const sign = SIGN_OF_FLAG[flag];
    return sign ? [found(sign, span)] : [];
  });
  const once = flagged.filter(({ sign }, at) => flagged.findIndex((one) => one.sign === sign) === at);
  const waiting = notArrived(review);
  return [
    ...once,
    ...(others.length > 0 ? [found('same-words', null, others)] : []),
    ...(waiting ? [found('before-delivery', waiting)] : []),
  ];
}
