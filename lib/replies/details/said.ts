/** What a review says in so many words: symptoms, parts and likes, each with its sentence. Pure, and rather deaf than mistaken. */
import type { Language, Span } from '../../reviews/review.ts';
import type { DraftRequest } from '../draft.ts';
import {
  type DetailLanguage,
  type DetailPatterns,
  LIKES,
  type Like,
  PARTS,
  type Part,
  SYMPTOM_KEYS,
  type Symptom,
} from './detail.ts';
import { DETAIL_PATTERNS } from './patterns/index.ts';

type Review = DraftRequest['review'];
export type Field = Span['field'];

/** One thing said, and the sentence it stands in. */
export interface Said<Key> {
  key: Key;
  field: Field;
  start: number;
  end: number;
}

const SENTENCE = /[^.!?…\n\r;]+/g;
/** What is between two full stops but longer than any sentence is not looked through word by word. */
const LONGEST = 1200;

const detailed = (language: Language): language is DetailLanguage => Object.hasOwn(DETAIL_PATTERNS, language);

/** The patterns for reviews in `language`, null where details are not recognised (Chinese and Japanese are quoted instead). */
export const patternsFor = (language: Language | null): DetailPatterns | null =>
  language !== null && detailed(language) ? DETAIL_PATTERNS[language] : null;

const bodyOf = (review: Review, field: Field): string =>
  (field === 'followUp' ? review.followUp?.body : review[field]) ?? '';

/** Small letters and plain apostrophes: the patterns know only these. As long as before. */
function plain(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/[’‘´`]/g, "'");
}

function found<Key extends string>(
  review: Review,
  fields: readonly Field[],
  keys: readonly Key[],
  patternOf: (key: Key) => RegExp | null,
  { aside, denied }: DetailPatterns,
): Said<Key>[] {
  const said: Said<Key>[] = [];
  for (const field of fields) {
    for (const { 0: sentence, index } of plain(bodyOf(review, field)).matchAll(SENTENCE)) {
      if (sentence.length > LONGEST || aside.test(sentence)) continue;
      for (const key of keys) {
        const match = patternOf(key)?.exec(sentence);
        if (!match || denied.test(sentence.slice(0, match.index))) continue;
        said.push({ key, field, start: index, end: index + sentence.length });
      }
    }
  }
  return said;
}

/** What went wrong, sentence by sentence; within one, the more particular first. */
export const symptomsIn = (review: Review, fields: readonly Field[], patterns: DetailPatterns): Said<Symptom>[] =>
  found(review, fields, SYMPTOM_KEYS, (key) => patterns.symptoms[key], patterns);

/** What pleased, sentence by sentence. */
export const likesIn = (review: Review, fields: readonly Field[], patterns: DetailPatterns): Said<Like>[] =>
  found(review, fields, LIKES, (key) => patterns.likes[key], patterns);

/** The part that the words at `span` are about, null when they name none or several. */
export function partAt(review: Review, span: Span, patterns: DetailPatterns): Part | null {
  const text = plain(bodyOf(review, span.field).slice(span.start, span.end));
  const named = PARTS.filter((part) => patterns.parts[part].test(text));
  return named.length === 1 ? (named[0] ?? null) : null;
}
