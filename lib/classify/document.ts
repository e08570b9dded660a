/** A review's texts as one cut text, and the way back from it to exact spans of title, body or follow-up. */
import type { Span } from '../reviews/review.ts';
import { type Clause, cutIntoClauses } from './clauses.ts';
import { normalise } from './normalise.ts';
import { wordFormEnd } from './word-form-end.ts';

export type Field = Span['field'];
export type Texts = Record<Field, string | null>;

export interface DocumentClause extends Clause {
  field: Field;
}

/** `text` holds all fields one after the other, each clause closed by a line feed. */
export interface ReviewDocument {
  text: string;
  clauses: DocumentClause[];
  starts: number[];
  ends: number[];
}

export const FIELDS: readonly Field[] = ['title', 'body', 'followUp'];

/** Normalises and cuts all fields; the order is title, body, follow-up. Linear. */
export function readDocument(
  texts: Texts,
  contrast: RegExp | null,
  substitute?: ReadonlyMap<string, string>,
): ReviewDocument {
  const document: ReviewDocument = { text: '', clauses: [], starts: [], ends: [] };
  for (const field of FIELDS) {
    const original = texts[field];
    if (!original) continue;
    const cut = cutIntoClauses(normalise(original, substitute), contrast);
    const offset = document.text.length;
    document.text += cut.text;
    for (const clause of cut.clauses) {
      document.clauses.push({
        field,
        start: clause.start + offset,
        end: clause.end + offset,
        contrast: clause.contrast,
        question: clause.question,
      });
    }
    for (let at = 0; at < cut.starts.length; at++) {
      document.starts.push(cut.starts[at] ?? 0);
      document.ends.push(cut.ends[at] ?? 0);
    }
  }
  return document;
}

/** Index of the clause that holds `at`; the last one when `at` is behind all. */
export function clauseAt(document: ReviewDocument, at: number): number {
  let low = 0;
  let high = document.clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.clauses[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Clauses up to this many characters are shown whole: a bare word is poor evidence. */
const SHORT_CLAUSE = { cjk: 20, latin: 48 };
const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}'-]/u.test(character);
const isCjk = (text: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(text);

/**
 * The exact span of the original for `[start, end)` of the document, widened to the end of a word form, whole words or,
 * where `whole` allows it, a short clause.
 */
export function evidenceSpan(document: ReviewDocument, start: number, end: number, whole = true): Span {
  const clause = document.clauses[clauseAt(document, start)];
  const { text } = document;
  if (!clause) return { field: 'body', start: 0, end: 0 };
  let from = Math.max(start, clause.start);
  let to = Math.min(Math.max(end, from + 1), clause.end);
  const cjk = isCjk(text.slice(from, to));
  if (whole && clause.end - clause.start <= (cjk ? SHORT_CLAUSE.cjk : SHORT_CLAUSE.latin)) {
    from = clause.start;
    to = clause.end;
  }
  if (cjk) to = clause.start + wordFormEnd(text.slice(clause.start, clause.end), to - clause.start);
  else {
    while (from > clause.start && isWordCharacter(text[from - 1])) from--;
    while (to < clause.end && isWordCharacter(text[to])) to++;
  }
  while (from < to - 1 && text[from] === ' ') from++;
  while (to > from + 1 && text[to - 1] === ' ') to--;
  return { field: clause.field, start: document.starts[from] ?? 0, end: document.ends[to - 1] ?? 0 };
}
