/** Which sentences of a draft still stand in the box. Pure. */
import type { Segment } from '../../lib/replies/draft.ts';
import { keptSegments, wordsBetween } from '../../lib/replies/kept-segments.ts';

export interface GlossMatch {
  lines: { segment: Segment; kept: boolean }[];
  /** There are words in the box that no segment explains. */
  added: boolean;
}

/** Segments are looked for in their order, so a sentence that stands twice is matched twice and not once for both. */
export function matchGloss(segments: readonly Segment[], text: string): GlossMatch {
  const kept = keptSegments(
    segments.map((segment) => segment.text),
    text,
  );
  return {
    lines: segments.map((segment, at) => ({ segment, kept: kept[at] !== null })),
    added: /[\p{L}\p{N}]/u.test(wordsBetween(kept, text).join('')),
  };
}
