/** Which of the findings a reply calls by their names, and which it may quote. Pure. */
import { type Cause, type CauseFinding, type Span, UNSURE_BELOW } from '../reviews/review.ts';
import { mayBeNamed, mayBeNamedToo } from './confidence.ts';
import { byWorst } from './worst-first.ts';

/** Accusations and private circumstances: repeating them would admit or blame, so these causes are never quoted. */
export const NEVER_QUOTED: readonly Cause[] = ['authenticity', 'external'];

/** A second apology for these would read oddly beside the first. */
export const NEVER_SECOND: readonly Cause[] = ['external', 'taste', 'price', 'authenticity'];

/** Two names for one thing: only the worse of them is named. */
const ALIKE: readonly (readonly Cause[])[] = [
  ['defect', 'quality', 'performance'],
  ['damaged', 'packaging'],
  ['defect', 'damaged'],
  ['late', 'courier'],
  ['mismatch', 'colour', 'size'],
  ['price', 'taste'],
];

const overlap = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** Whether `second` is a complaint of its own beside `first`. */
function isAnother(second: CauseFinding, first: CauseFinding): boolean {
  if (NEVER_SECOND.includes(second.cause)) return false;
  if (ALIKE.some((alike) => alike.includes(first.cause) && alike.includes(second.cause))) return false;
  const [shown] = second.evidence;
  const [said] = first.evidence;
  return shown === undefined || said === undefined || !overlap(shown, said) || second.cause === 'late';
}

/** Those causes the reply may name, worst first, at most two. A "maybe" is for the seller's eyes. */
export function namedCauses(causes: readonly CauseFinding[]): CauseFinding[] {
  // The buyer's own circumstances are only ever the subject when there is nothing else.
  const ranked = causes
    .filter(mayBeNamed)
    .sort(byWorst)
    .filter((finding, at) => at === 0 || finding.cause !== 'external');
  const [first, ...others] = ranked;
  if (first === undefined) return [];
  const second = others.find((other) => mayBeNamedToo(other) && isAnother(other, first));
  return second === undefined ? [first] : [first, second];
}

/** Findings that make it a complaint, surest first. */
export const heardCauses = (causes: readonly CauseFinding[]): CauseFinding[] =>
  causes.filter(({ score }) => score >= UNSURE_BELOW).sort((a, b) => b.score - a.score);
