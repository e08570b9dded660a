/** A situation of which nothing can be shown in the buyer's words. Pure. */
import { isBeyondDoubt, mayBeShown } from './confidence.ts';
import type { DraftRequest } from './draft.ts';
import { NEVER_QUOTED } from './named-causes.ts';
import type { Situation } from './situation-kinds.ts';

/**
 * The same situation for a reply that has no words of the buyer to show for a complaint: causes are named only where they
 * are beyond doubt, or where their words are never repeated; a gripe in a kind review that can't be shown is let be; and
 * where no praise can be shown (`rating` given), only many stars or none are taken for praise.
 */
export function unnamed(
  situation: Situation,
  { sentiment, praise, causes: found }: Pick<DraftRequest['analysis'], 'sentiment' | 'praise' | 'causes'>,
  rating: number | null = null,
): Situation {
  const { kind, causes } = situation;
  // Four stars are taken for it where something good was said and nothing bad was found.
  const glad = praise.length > 0 && !found.some(mayBeShown) ? 4 : 5;
  if (kind === 'praise' && rating !== null && rating < glad) return { ...situation, kind: 'neutral' };
  const [worst] = causes;
  const stays = worst !== undefined && (isBeyondDoubt(worst) || NEVER_QUOTED.includes(worst.cause));
  if (stays) return situation;
  if (kind === 'mixed' && sentiment === 'positive' && !situation.but && (rating ?? 5) === 5) {
    return { ...situation, kind: 'praise', causes: [], heard: [] };
  }
  if (worst === undefined) return situation;
  const told = kind === 'complaint' || (kind === 'mixed' && !situation.slight);
  return { ...situation, kind: told ? 'complaint-told' : kind, causes: [] };
}
