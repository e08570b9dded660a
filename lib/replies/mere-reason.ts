/** Stars with a reason are no threat. Pure. */
import type { Asked } from './situation-kinds.ts';
import { written } from './written.ts';

/** "Three stars because …": what follows is a reason, not a condition. */
const REASON =
  /(?<!\p{L})(?:because|since|due to|weil|wegen|parce que|parce qu['’]|car|puisque|porque|ya que|por (?:el|la|los|las|lo)|poich[eé]|perch[eé]|in quanto|per (?:il|la|lo|le|i|gli|via)|solo p)/iu;
/** "… if you refund": a condition makes it one. */
const CONDITION =
  /(?<!\p{L})(?:if|unless|until|or|or else|oder|oppure|wenn|falls|sofern|sonst|si|sinon|à moins|sino|hasta|se|altrimenti|finch[eé])(?!\p{L})/iu;

/** How far behind the stars their reason begins. */
const BEHIND = 20;

/** True when all that looked like pressure on the rating is a sentence that gives its reason. */
export function isMereReason({ review, analysis }: Pick<Asked, 'review' | 'analysis'>): boolean {
  const spans = analysis.flagEvidence.filter(({ flag }) => flag === 'extortion').map(({ span }) => span);
  return (
    spans.length > 0 &&
    spans.every(({ field, start, end }) => {
      const text = written(field === 'followUp' ? review.followUp?.body : review[field]);
      const words = text.slice(start, end + BEHIND);
      return REASON.test(words) && !CONDITION.test(words);
    })
  );
}
