/** Which situation a reply answers: a pure choice from the judgement and the review's shape. */

import type { Cause } from '../reviews/review.ts';
import { isAccusedOfBribery } from './accused.ts';
import { mayBeQuoted, mayBeShown } from './confidence.ts';
import type { NamedCause } from './details/said-causes.ts';
import { isMereAche } from './mere-ache.ts';
import { isMereReason } from './mere-reason.ts';
import { heardCauses, namedCauses } from './named-causes.ts';
import { isMadeGood, isOver } from './settled.ts';
import type { Asked, Choice, Situation, SituationKind } from './situation-kinds.ts';
import { situationOfFollowUp } from './situation-of-follow-up.ts';
import { situationOfText } from './situation-of-text.ts';
import { isStockJoke, tells, written } from './written.ts';

function withoutText({ review }: Asked): SituationKind {
  if (review.rating !== null) return review.rating >= 4 ? 'no-text-high' : 'no-text-low';
  if (review.sentiment === 'positive') return 'no-text-high';
  return review.sentiment === 'negative' ? 'no-text-low' : 'no-text-unknown';
}

/** What has been solved: what the buyer complained about, named or merely heard. It only decides what can have been done. */
function solvedCauses({ analysis }: Asked): NamedCause[] {
  const named = namedCauses(analysis.causes);
  return named.length > 0 ? named : heardCauses(analysis.causes).slice(0, 1);
}

/** 不安全 is said of passwords and payments, too: nobody has to stop using anything. */
const PAYMENT = /支付|付款|扣款|密码|密碼|[账帳][号號户戶]/u;

function isOfPayment({ review, analysis }: Asked): boolean {
  const spans = analysis.flagEvidence.filter(({ flag }) => flag === 'safety').map(({ span }) => span);
  const around = ({ field, start, end }: (typeof spans)[number]) =>
    written(field === 'followUp' ? review.followUp?.body : review[field]).slice(Math.max(0, start - 40), end);
  return spans.length > 0 && spans.every((span) => PAYMENT.test(around(span)));
}

/** Four or five stars and nothing wrong: the danger is what the product is good for, or was met elsewhere. */
const isHappy = ({ review, analysis }: Asked): boolean =>
  (review.rating ?? 0) >= 4 && analysis.sentiment === 'positive' && analysis.severity === 0;

function choose(asked: Asked): Choice {
  const { channel, review, analysis } = asked;
  if (asked.purpose === 'invitation') return { kind: 'invitation' };
  if (asked.purpose === 'second-message') return { kind: 'second-message' };
  if (asked.purpose === 'arrival') return { kind: 'arrival', causes: solvedCauses(asked) };
  if (asked.purpose === 'after-solution') return { kind: 'after-solution', causes: solvedCauses(asked) };
  const has = (flag: (typeof analysis.flags)[number]) => analysis.flags.includes(flag);
  const nothingNamed = heardCauses(analysis.causes).length === 0;

  if (has('safety') && !isHappy(asked) && !isMereAche(asked) && !isOfPayment(asked)) return { kind: 'safety' };
  if ((has('extortion') && !isMereReason(asked)) || has('competitor')) return { kind: 'suspected' };
  // Nobody insults in a review full of praise: there, a word was misread.
  if (has('abusive') && nothingNamed && analysis.sentiment !== 'positive') return { kind: 'suspected' };

  const text = [review.title, review.body, review.followUp?.body].map(written).join(' ').trim();
  if (!/\p{L}/u.test(text)) return { kind: withoutText(asked) };
  if (isAccusedOfBribery(text)) return { kind: 'suspected' };
  if (analysis.language === null && nothingNamed && analysis.praise.length === 0) return { kind: 'unreadable' };
  if (has('other-product')) return { kind: 'wrong-product' };
  // Low stars, and displeased in so many words: what it is about is for the seller to see, and the regret is not out of place.
  const vents = (review.rating ?? 5) <= 2 && analysis.sentiment === 'negative' && !has('promotional') && tells(text);
  const beside = has('promotional') || (has('off-topic') && !vents);
  if (isStockJoke(text) || (nothingNamed && beside)) return { kind: 'off-topic' };

  if (channel === 'follow-up-reply' && written(review.followUp?.body) !== '') return situationOfFollowUp(asked);
  const read = situationOfText(asked, text);
  // A danger spoken of beside kind words may be what the product is good for; with a star kept back it is not passed over.
  const wary = has('safety') && read.kind === 'praise' && (review.rating ?? 5) < 5;
  const choice: Choice = wary ? { kind: 'mixed', but: true } : read;
  return asked.editedSinceReply === true ? { ...choice, kind: 'edited' } : choice;
}

/** What nobody could put right: it cost too much, or it was not to the buyer's taste. */
const BEYOND_REPAIR: readonly Cause[] = ['price', 'taste'];

/** Three stars and nothing said against the goods. Where a page shows no stars, only the words can speak for a gripe. */
const isDislike = (kind: SituationKind, { review, analysis }: Asked): boolean =>
  kind === 'complaint-told' &&
  review.rating !== null &&
  analysis.causes.filter(mayBeShown).every(({ cause }) => BEYOND_REPAIR.includes(cause));

/**
 * The situation this reply answers. Safety comes before everything, suspicion before the complaint, and a low rating
 * keeps the reply from being cheerful whatever the text seems to say. Never throws.
 */
export function situationOf(asked: Asked): Situation {
  const { review, analysis } = asked;
  const chosen = choose(asked);
  const text = [review.title, review.body, review.followUp?.body].map(written).join(' ');
  const madeGood = chosen.kind === 'complaint' && isMadeGood(text);
  // What has been made good is not arranged again.
  const {
    kind,
    causes = [],
    heard = [],
    but = false,
    untried = false,
  }: Choice = madeGood ? { kind: 'complaint-told' as const } : chosen;
  return {
    kind,
    causes,
    heard: heard.filter(mayBeQuoted),
    // Whoever comes back to say that it went wrong is owed more than an ear.
    slight:
      kind !== 'follow-up-worse' && analysis.severity <= (isDislike(kind, asked) ? 2 : 1) && (review.rating ?? 3) >= 3,
    over: madeGood || isOver(text),
    but,
    ...(untried && { untried }),
  };
}
