/** A follow-up that asks for a remedy: whatever the first words praised, something has gone wrong since. */
import type { Concept } from './concepts/concept.ts';
import { CONCEPTS } from './concepts/concept.ts';
import type { ReviewReading } from './model/reading.ts';
import type { Sentiment } from './sentiment.ts';

const REMEDY: readonly Concept[] = [
  'refund',
  'return',
  'contact',
  'answer',
  'missing',
  'late',
  'courier',
  'break',
  'stop',
];
const REMEDY_NUMBERS: ReadonlySet<number> = new Set(REMEDY.map((concept) => CONCEPTS.indexOf(concept)));

/** `asking`: the clauses that hold a request. "Please make it in green as well" asks for no remedy. */
export function asksRemedyLater({ document, concepts }: ReviewReading, asking: readonly number[]): boolean {
  return asking.some(
    (at) =>
      document.clauses[at]?.field === 'followUp' &&
      concepts[at]?.some((concept) => REMEDY_NUMBERS.has(concept)) === true,
  );
}

/** The buyer's mood where a remedy was asked for later. */
export function moodOfAsking(sentiment: Sentiment): Sentiment {
  if (sentiment === 'positive') return 'mixed';
  return sentiment === 'neutral' ? 'negative' : sentiment;
}
