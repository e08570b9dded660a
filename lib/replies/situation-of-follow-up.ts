/** The situation that a 追评 makes, which turns the first review round in either direction or only goes on. Pure. */
import type { CauseFinding } from '../reviews/review.ts';
import { isWhollyAskingInChinese, seeksHelpInChinese } from './asking.ts';
import { isPlainlyPleased, mayFault } from './complaining.ts';
import { saidCauses } from './details/said-causes.ts';
import { heardCauses, namedCauses } from './named-causes.ts';
import { hasMisgivings, hasReservation } from './reservations.ts';
import { isSettled } from './settled.ts';
import type { Asked, Choice } from './situation-kinds.ts';
import { tells, written } from './written.ts';

const inField = (finding: CauseFinding, followUp: boolean): boolean =>
  finding.evidence.some((span) => (span.field === 'followUp') === followUp);

/** Weary of it. */
const SIGHS = /无语|無語|醉了|唉|哎|呵呵|服了/u;

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
    const negative = analysis.sentiment === 'negative';
    // A gripe in passing turns nothing round, and no kind word in an angry 追评 does.
    const mild = analysis.severity <= 1 && !negative && (review.rating ?? 0) >= 4;
    const turned = first.length === 0 && begunWell && (negative || !praised(true));
    if (turned && !mild) return { kind: 'follow-up-worse', causes, heard: later };
    if (causes.length > 0) {
      return { kind: (praised(true) || mild) && !negative ? 'mixed' : 'complaint', causes, heard: later };
    }
    if (analysis.sentiment === 'positive') return { kind: praised(true) ? 'praise' : 'neutral' };
    const isKind = (praised(true) && analysis.severity <= 1) || ((review.rating ?? 0) >= 4 && isPlainlyPleased(text));
    return { kind: isKind ? 'mixed' : 'complaint-told', heard: later };
  }
  const begunBadly = first.length > 0 || (analysis.sentiment !== 'positive' && !praised(false));
  if (isSettled(text)) return { kind: begunBadly ? 'follow-up-better' : 'resolved' };
  // Kind at first and angry as a whole: the anger is in the 追评, whatever else was made out there.
  if (analysis.sentiment === 'negative' && first.length === 0 && praised(false) && tells(text)) {
    return { kind: 'follow-up-worse' };
  }
  // Kind words beside something that the 追评 finds fault with, however unsure, turn nothing round.
  const faulted = analysis.sentiment !== 'positive' && analysis.causes.some((cause) => inField(cause, true));
  if (praised(true) && faulted) return { kind: analysis.severity <= 1 ? 'mixed' : 'complaint-told' };
  if (praised(true) && hasReservation(text, analysis.praise, analysis.language, 'followUp')) {
    return { kind: 'mixed', but: true };
  }
  // Few stars, and a kind word beside a sigh: that is no turn for the better.
  if (praised(true) && (review.rating ?? 5) <= 2 && SIGHS.test(text)) return { kind: 'complaint-told' };
  if (praised(true)) return { kind: begunBadly ? 'follow-up-better' : 'praise' };
  if (analysis.sentiment !== 'negative' && /[?？]\s*$/.test(text)) return { kind: 'question' };
  const chinese = analysis.language?.startsWith('zh') === true;
  if (chinese) {
    const waits = /[?？]/.test(text) && /[回答][复覆]|解释|解釋/u.test(text);
    if (waits || isWhollyAskingInChinese(text) || seeksHelpInChinese(text)) return { kind: 'question' };
    const glad = analysis.sentiment === 'positive' && (review.rating ?? 5) >= 4 && !begunBadly;
    if (glad && isPlainlyPleased(text) && !hasMisgivings(text, analysis.language)) return { kind: 'praise' };
  }
  const faulty = chinese && (review.rating ?? 5) <= 3 && mayFault(text) && tells(text);
  if (faulty) return { kind: 'complaint-told' };
  // Nothing can be told from the 追评 itself: what the first review said must not be answered in its place.
  return { kind: analysis.sentiment === 'negative' && tells(text) ? 'complaint-told' : 'neutral' };
}
