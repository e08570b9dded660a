/** A situation of which nothing can be shown in the buyer's words. Pure. */

import type { CauseFinding } from '../reviews/review.ts';
import { isBeyondDoubt, mayBeShown } from './confidence.ts';
import type { DraftRequest } from './draft.ts';
import { NEVER_QUOTED } from './named-causes.ts';
import { isCheerful } from './quotable.ts';
import type { Situation } from './situation-kinds.ts';

/** Words of praise show no complaint, however sure a judgement is of them: 很负责地让我看有没有破损. */
const isShownByPraise = ({ evidence }: CauseFinding, review: DraftRequest['review']): boolean =>
  evidence.length > 0 &&
  evidence.every(({ field, start, end }) =>
    isCheerful(((field === 'followUp' ? review.followUp?.body : review[field]) ?? '').slice(start, end)),
  );

/**
 * The same situation for a reply that has no words of the buyer to show for a complaint: causes are named only where they
 * are beyond doubt, or where their words are never repeated; a gripe in a kind review that can't be shown is let be; and
 * where no praise can be shown (`quoting`), only many stars or none are taken for praise.
 */
export function unnamed(
  situation: Situation,
  {
    analysis: { sentiment, severity, praise, causes: found },
    review,
    channel,
  }: Pick<DraftRequest, 'analysis' | 'review' | 'channel'>,
  quoting: boolean,
): Situation {
  const { kind, causes } = situation;
  const rating = quoting ? review.rating : null;
  // Four stars are taken for it where something good was said and nothing bad was found.
  const glad = praise.length > 0 && !found.some(mayBeShown) ? 4 : 5;
  if (kind === 'praise' && rating !== null && rating < glad) return { ...situation, kind: 'neutral' };
  // What a 追评 means is not told by the stars, which are those of the first review.
  if (kind === 'praise' && channel === 'follow-up-reply' && quoting) return { ...situation, kind: 'neutral' };
  const [worst] = causes;
  const sure = worst !== undefined && isBeyondDoubt(worst) && !isShownByPraise(worst, review);
  const stays = worst !== undefined && (sure || NEVER_QUOTED.includes(worst.cause));
  if (stays) return situation;
  // Where praise is not quoted, four stars with a gripe are not only thanked.
  const wholly = quoting ? (rating ?? 5) === 5 : (review.rating ?? 5) === 5 || (severity === 0 && praise.length > 0);
  if (kind === 'mixed' && sentiment === 'positive' && !situation.but && wholly) {
    return { ...situation, kind: 'praise', causes: [], heard: [] };
  }
  if (worst === undefined) return situation;
  const told = kind === 'complaint' || (kind === 'mixed' && !situation.slight);
  return { ...situation, kind: told ? 'complaint-told' : kind, causes: [] };
}
