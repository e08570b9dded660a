/**
 * How sure a finding must be before a reply builds on it. A score is a calibrated probability: of all findings with 0.8,
 * eight in ten are right (`npm run bench:classify` prints it, "calibration"). So these are shares of replies that may be
 * wrong, weighed by what a mistake costs, and they hold for any classifier that keeps that promise.
 */
import type { Cause, CauseFinding } from '../reviews/review.ts';

const wrongAtMost = (share: number): number => 1 - share;

/** An apology for something nobody complained about is worse than a general one. */
const NAMED = wrongAtMost(0.3);
/** The same, where it would admit a grave matter, or lay on the buyer what the buyer never mentioned. */
const GRAVE_NAMED = wrongAtMost(0.2);
/** A second apology is seldom missed, and a wrong one makes the first sound like a form letter. */
const SECOND_NAMED = wrongAtMost(0.15);
/** The buyer's own words are right in themselves: they may only be beside the point. */
const QUOTED = wrongAtMost(0.4);
/** Named although there are no words of the buyer to show for it. */
const BEYOND_DOUBT = wrongAtMost(0.1);

const GRAVE: readonly Cause[] = ['wrong-item', 'missing', 'authenticity', 'courier', 'refund', 'external'];

/** A reply may call the complaint by its name. Below, it answers what the buyer wrote without naming it. */
export const mayBeNamed = ({ cause, score }: CauseFinding): boolean =>
  score >= (GRAVE.includes(cause) ? GRAVE_NAMED : NAMED);

/** The same for a second complaint beside the first. */
export const mayBeNamedToo = ({ score }: CauseFinding): boolean => score >= SECOND_NAMED;

/** Its words are worth repeating: a quotation of a chance remark looks as if nobody had read the review. */
export const mayBeQuoted = ({ cause, score }: CauseFinding): boolean =>
  score >= (GRAVE.includes(cause) ? NAMED : QUOTED);

/**
 * Its words are worth repeating in an answer that leaves open what kind of complaint it is: words that find fault are one
 * of whatever kind, so the score only has to keep out chance remarks.
 */
export const mayBeShown = ({ score }: CauseFinding): boolean => score >= wrongAtMost(0.7);

/** It is named even where the buyer's words cannot be repeated. */
export const isBeyondDoubt = ({ score }: CauseFinding): boolean => score >= BEYOND_DOUBT;

/** A cause so broad that its apology holds for nearly every complaint about goods: named without words that show it. */
export const isLikely = ({ score }: CauseFinding): boolean => score >= NAMED;

/** How sure a complaint must be beside four or five stars: few who give them complain, so the same words mean one less often. */
export function neededBeside(stars: number | null): number {
  if (stars === 5) return wrongAtMost(0.1);
  return stars === 4 ? wrongAtMost(0.15) : 0;
}
