/**
 * What a language's lexicon holds. All phrases are regular-expression sources, one or more a line, joined with `|`:
 * `(…)` never captures, `~` is a gap inside the clause, `.` never leaves the clause. No nested quantifiers.
 * To teach the product a phrase, add it to its cause here; to add a cause, add it to `CAUSES` and the compiler names
 * every lexicon that lacks it.
 */
import type { Cause, Flag } from '../../reviews/review.ts';

/** `sure`: says it by itself · `likely`: usually says it · `maybe`: only where the clause or the stars are negative. */
export interface Phrases {
  sure?: string;
  likely?: string;
  maybe?: string;
}

export interface Lexicon {
  /** Longest gap `~` stands for, in characters. */
  gap: number;
  /** Latin scripts: a phrase begins at the beginning of a word. */
  words: boolean;
  causes: Record<Cause, Phrases>;
  positive: Phrases;
  negative: Phrases;
  /** A clause that is about disappointment in words that praise: "would have been nice", 要是…就好了, たら良かった. */
  wish: string;
  /** Irony: praise that can't be meant. */
  irony: string;
  /** Directly before a phrase: it is denied. Matched at the end of what precedes. */
  negatedBefore: string;
  /** Directly after a phrase: it is denied. Matched at the start of what follows. */
  negatedAfter: string;
  /** A clause about what could be, not what is. */
  hypothetical: string;
  /** A clause about another shop, another brand or an earlier purchase. */
  elsewhere: string;
  /** A clause that reports what others say. */
  reported: string;
  /** Directly before harm: what the thing helps against, or a mere fear of it ("great for blisters"). Matched at the end of what precedes. */
  harmlessBefore: string;
  /** The trouble is over: replaced, refunded at once, solved. */
  resolved: string;
  /** Begins a clause that outweighs the one before. A named group `closing` means the word ends its clause instead. */
  contrast: string;
  /** Softeners: "a bit", 有点, 少し. */
  mild: string;
  /** Severity 3: accusation of fraud, total failure with open rage. */
  severe: string;
  /** The buyer asks for a remedy, an answer or contact. */
  asks: string;
  /** In a clause that ends with a question mark: nobody is to answer ("what can I say?"). */
  rhetorical: string;
  flags: Partial<Record<Flag, string>>;
}
