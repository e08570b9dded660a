/** Two tabs write one draft: the newer text stands, the other one is kept beside it until the seller chooses. Pure. */
import type { OtherVersion, SavedDraft } from './review.ts';

/** On what a save rests. */
export interface SaveTerms {
  /** `updatedAt` of the row it began with; null: there was none; absent: nobody else can have written meanwhile. */
  basedOn?: number | null;
  /** The seller has chosen between two versions: the other one is offered no longer. */
  settled?: boolean;
}

export interface Versions {
  other: OtherVersion | undefined;
  /** Texts that are no longer kept as a version: they go into the history. */
  past: string[];
}

/** What becomes of the other texts when this one is saved over `before`. */
export function versionsAfter(before: SavedDraft | undefined, text: string, terms: SaveTerms): Versions {
  if (!before) return { other: undefined, past: [] };
  const { other } = before;
  const changedMeanwhile = terms.basedOn !== undefined && terms.basedOn !== before.updatedAt;
  if (changedMeanwhile && before.text !== text) {
    const dropped = other !== undefined && other.text !== text && other.text !== before.text;
    return { other: { text: before.text, at: before.updatedAt }, past: dropped ? [other.text] : [] };
  }
  if (!other) return { other: undefined, past: [] };
  if (terms.settled) return { other: undefined, past: [other.text === text ? before.text : other.text] };
  return { other: other.text === text ? undefined : other, past: [] };
}
