/** The situation that a 追评 makes, which turns the first review round in either direction or only goes on. Pure. */
import type { CauseFinding } from '../reviews/review.ts';
import { saidCauses } from './details/said-causes.ts';
import { heardCauses, namedCauses } from './named-causes.ts';
import { isSettled } from './settled.ts';
import type { Asked, Choice } from './situation-kinds.ts';
import { tells, written } from './written.ts';

const inField = (finding: CauseFinding, followUp: boolean): boolean =>
  finding.evidence.some((span) => (span.field === 'followUp') === followUp);

/** What a reply to the 追评 answers. */
export function situationOfFollowUp({ review, analysis }: Asked): Choice {
  const sure = heardCauses(analysis.causes);
  const first = sure.filter((finding) => inField(finding, false));
  const later = sure.filter((finding) => inField(finding, true));
  const praised = (followUp: boolean) => analysis.praise.some((span) => (span.field === 'followUp') === followUp);
  const text = written(review.followUp?.body);
  if (later.length > 0) {
    const begunWell = praised(false) || (review.rating ?? 0) >= 4 || review.sentiment === 'positive';
    const causes = saidCauses({ review, analysis }, later, ['followUp']) ?? namedCauses(later);
    if (first.length === 0 && begunWell && !praised(true)) return { kind: 'follow-up-worse', causes, heard: later };
    if (causes.length > 0) return { kind: praised(true) ? 'mixed' : 'complaint', causes, heard: later };
    if (analysis.sentiment === 'positive') return { kind: praised(true) ? 'praise' : 'neutral' };
    return { kind: praised(true) && analysis.severity <= 1 ? 'mixed' : 'complaint-told', heard: later };
  }
  const begunBadly = first.length > 0 || (analysis.sentiment !== 'positive' && !praised(false));
  if (isSettled(text)) return { kind: begunBadly ? 'follow-up-better' : 'resolved' };
  if (praised(true)) return { kind: begunBadly ? 'follow-up-better' : 'praise' };
  // Nothing can be told from the 追评 itself: what the first review said must not be answered in its place.
  return { kind: analysis.sentiment === 'negative' && tells(text) ? 'complaint-told' : 'neutral' };
}
