/**
 * What the seller's changes did to the sentences of a draft: which of them were rewritten or taken out, and whether a
 * number, date, amount or "not" is another one now. The gloss no longer vouches for such a sentence, so this much is said
 * about it. Pure.
 */
import type { PackLanguage } from './draft.ts';
import { amountsIn, datesIn, negationsIn, numbersIn } from './facts-in-text.ts';
import { keptSegments } from './kept-segments.ts';

export const FACT_KINDS = ['amount', 'date', 'number', 'negation'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface FactChange {
  kind: FactKind;
  /** What stood there and no longer does, and what stands there now; as written, without repetition. */
  was: string[];
  now: string[];
}

export interface SegmentEdit {
  state: 'kept' | 'changed' | 'removed';
  /** Of changed sentences only. */
  changes: FactChange[];
}

const ENDS = /(?<=[。！？!?\n])|(?<=\.)(?=\s)/u;
const sentencesOf = (text: string): string[] =>
  text
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const pairsOf = (text: string): string[] => {
  const letters = [...text.toLowerCase().replace(/\s+/gu, '')];
  return letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
};

/** Share of letter pairs that two texts have in common: 1 the same, 0 nothing. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  if (first.length + second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count > 0) common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / (first.length + second.length);
}

/** From so much in common on a sentence is the old one, rewritten. */
const REWRITTEN_FROM = 0.25;
/** A box may hold a book: beyond this many sentences between two kept ones, only the first are compared. */
const MOST = 60;

/**
 * What has become of each of these sentences among `written`, which stand in their place: the words that took it over, null
 * where none did. Both keep their order.
 */
function successors(gone: readonly string[], written: readonly string[]): (string | null)[] {
  const [only] = gone;
  // One sentence, and one stretch in its place: that is it, however different.
  if (gone.length === 1 && only !== undefined && written.length > 0) return [written.join(' ')];
  // As many as before: each has been rewritten, in order.
  if (gone.length === written.length) return [...written];
  const taken: string[][] = gone.map(() => []);
  let from = 0;
  for (const sentence of written.slice(0, MOST)) {
    let best = -1;
    let most = REWRITTEN_FROM;
    for (let at = from; at < gone.length; at += 1) {
      const like = likeness(gone[at] ?? '', sentence);
      if (like < most) continue;
      most = like;
      best = at;
    }
    if (best < 0) continue;
    taken[best]?.push(sentence);
    from = best;
  }
  return taken.map((sentences) => (sentences.length > 0 ? sentences.join(' ') : null));
}

const FACTS: Record<FactKind, (text: string, language: PackLanguage) => Map<string, string[]>> = {
  amount: amountsIn,
  date: datesIn,
  number: numbersIn,
  negation: negationsIn,
};

/** What of `a` is not in `b`, as written. */
function missing(a: Map<string, string[]>, b: Map<string, string[]>): string[] {
  const words = [...a].flatMap(([value, written]) => written.slice((b.get(value) ?? []).length));
  return [...new Set(words)];
}

/** The facts of two texts that differ. Negations are counted, all others told apart by what they are worth. */
export function factChanges(before: string, after: string, language: PackLanguage): FactChange[] {
  return FACT_KINDS.flatMap((kind) => {
    const [old, fresh] = [FACTS[kind](before, language), FACTS[kind](after, language)];
    const change = { kind, was: missing(old, fresh), now: missing(fresh, old) };
    return change.was.length + change.now.length > 0 ? [change] : [];
  });
}

/** One entry for each of the draft's sentences, in order. `text`: what stands in the box now. */
export function editedSegments(sentences: readonly string[], text: string, language: PackLanguage): SegmentEdit[] {
  const kept = keptSegments(sentences, text);
  const edits = sentences.map((): SegmentEdit => ({ state: 'kept', changes: [] }));
  let from = 0;
  let begin = 0;
  /** Sentences `[begin, end)` are gone, and what stands in their place is `text` up to `until`. */
  const compare = (end: number, until: number) => {
    const gone = sentences.slice(begin, end);
    const now = successors(gone, sentencesOf(text.slice(from, until)));
    gone.forEach((sentence, at) => {
      const words = now[at] ?? null;
      edits[begin + at] =
        words === null
          ? { state: 'removed', changes: [] }
          : { state: 'changed', changes: factChanges(sentence, words, language) };
    });
  };
  kept.forEach((stretch, at) => {
    if (stretch === null) return;
    compare(at, stretch.start);
    begin = at + 1;
    from = stretch.end;
  });
  compare(sentences.length, text.length);
  return edits;
}
