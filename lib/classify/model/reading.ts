/** What the models are told about a review: its clauses, their phrases and concepts, the stars, the language. */
import type { CauseFinding, Language } from '../../reviews/review.ts';
import { findConcepts } from '../concepts/find-concepts.ts';
import { conceptFinderOf } from '../concepts/finder-of.ts';
import type { ReviewDocument } from '../document.ts';
import type { Scan } from '../scan.ts';

export interface ReviewReading {
  document: ReviewDocument;
  scan: Scan;
  /** Concepts of each clause, in rising order; as many as there are read clauses. */
  concepts: number[][];
  /** Numbers of the concepts' entries found in each clause. */
  words: number[][];
  /** What the phrases alone say. */
  phrases: readonly CauseFinding[];
  rating: number | null;
  language: Language;
  /** Question marks in the text, which clauses no longer hold. */
  questions: number;
  endsAsking: boolean;
}

/** Clauses beyond this are not modelled: nobody says so much, and a hostile text must stay cheap. */
const MOST_CLAUSES = 300;

const ENDS_ASKING = /[?？][!！。.\s]*$/;

/** `original`: the texts as they were written. */
export function readReview(
  document: ReviewDocument,
  scan: Scan,
  phrases: readonly CauseFinding[],
  rating: number | null,
  language: Language,
  original: string,
): ReviewReading {
  const finder = conceptFinderOf(language);
  const found = document.clauses
    .slice(0, MOST_CLAUSES)
    .map(({ start, end }) => findConcepts(finder, document.text, start, end));
  const concepts = found.map((clause) => clause.concepts.sort((a, b) => a - b));
  const words = found.map((clause) => clause.words);
  const questions = (original.match(/[?？]+/g) ?? []).length;
  return {
    document,
    scan,
    concepts,
    words,
    phrases,
    rating,
    language,
    questions,
    endsAsking: ENDS_ASKING.test(original),
  };
}

/** Languages as the models know them: both Chinese scripts are one. */
export const MODEL_LANGUAGES = ['zh', 'ja', 'en', 'de', 'fr', 'es', 'it'] as const;
export const modelLanguage = (language: Language): number =>
  MODEL_LANGUAGES.findIndex((known) => language.startsWith(known));
/** 0: no stars. */
export const STARS = 6;
