/** A situation of which nothing can be shown in the buyer's words. Pure. */

import type { CauseFinding } from '../reviews/review.ts';
import { isPlainlyPleased, isPlainlyPleasedInJapanese, tellsOfFailure } from './complaining.ts';
import { isBeyondDoubt, mayBeShown } from './confidence.ts';
import type { DraftRequest } from './draft.ts';
import { NEVER_QUOTED } from './named-causes.ts';
import { isCheerful } from './quotable.ts';
import type { Situation } from './situation-kinds.ts';

/** The price is only mentioned, as the measure of what went wrong: 这么贵的机器…. */
const PRICE_ASIDE = /[这這那][么麼](?:贵|貴)的|(?:这个|這個|这种|這種)(?:价格|價格|价位|價位)(?:的|能|还|還)/u;

const words = ({ evidence }: CauseFinding, review: DraftRequest['review']): string[] =>
  evidence.map(({ field, start, end }) =>
    ((field === 'followUp' ? review.followUp?.body : review[field]) ?? '').slice(start, end),
  );

const isAside = (finding: CauseFinding, review: DraftRequest['review']): boolean =>
  finding.cause === 'price' && words(finding, review).every((said) => PRICE_ASIDE.test(said));

/** Words of praise show no complaint, however sure a judgement is of them: 很负责地让我看有没有破损. */
const isShownByPraise = (finding: CauseFinding, review: DraftRequest['review']): boolean =>
  finding.evidence.length > 0 && words(finding, review).every(isCheerful);

/**
 * The same situation for a reply that has no words of the buyer to show for a complaint: causes are named only where they
 * are beyond doubt, or where their words are never repeated; a gripe in a kind review that can't be shown is let be; and
 * where no praise can be shown (`quoting`), only many stars or none are taken for praise.
 */
export function unnamed(
  situation: Situation,
  {
    analysis: { language, sentiment, severity, praise, causes: found },
    review,
    channel,
  }: Pick<DraftRequest, 'analysis' | 'review' | 'channel'>,
  quoting: boolean,
): Situation {
  const { kind, causes } = situation;
  const rating = quoting ? review.rating : null;
  // Four stars are taken for it where something good was said and nothing bad was found.
  const glad = praise.length > 0 && !found.some(mayBeShown) ? 4 : 5;
  const isPleased = language === 'ja' ? isPlainlyPleasedInJapanese : isPlainlyPleased;
  const enough = rating !== null && rating >= 4 && isPleased(review.body ?? '') && !found.some(mayBeShown);
  if (kind === 'praise' && rating !== null && rating < glad && !enough) return { ...situation, kind: 'neutral' };
  // What a 追评 means is not told by the stars, which are those of the first review.
  const isKind = isPlainlyPleased(review.followUp?.body ?? '');
  if (kind === 'praise' && channel === 'follow-up-reply' && quoting && !isKind)
    return { ...situation, kind: 'neutral' };
  const [worst] = causes;
  // Beside four Japanese stars nothing is regretted that cannot be shown.
  const kindly = language === 'ja' && (rating ?? 0) >= 4;
  const sure =
    worst !== undefined &&
    !kindly &&
    isBeyondDoubt(worst) &&
    !isShownByPraise(worst, review) &&
    !isAside(worst, review);
  const stays = worst !== undefined && (sure || NEVER_QUOTED.includes(worst.cause));
  if (stays) return situation;
  // Kind as the rest may be: something came broken or failed, and thanks alone would pass it over.
  const failed = kind === 'mixed' && language?.startsWith('zh') === true && tellsOfFailure(review.body ?? '');
  if (failed) return { ...situation, kind: 'complaint-told', causes: [] };
  // Where praise is not quoted, four stars with a gripe are not only thanked.
  const wholly = quoting ? (rating ?? 5) === 5 : (review.rating ?? 5) === 5 || (severity === 0 && praise.length > 0);
  if (kind === 'mixed' && sentiment === 'positive' && !situation.but && wholly) {
    return { ...situation, kind: 'praise', causes: [], heard: [] };
  }
  if (worst === undefined) return situation;
  const told = kind === 'complaint' || (kind === 'mixed' && !situation.slight && !kindly);
  return { ...situation, kind: told ? 'complaint-told' : kind, causes: [] };
}
