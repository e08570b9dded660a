/** Which sentences of a draft still stand in the box. Pure. */
import type { Segment } from '../../lib/replies/draft.ts';

export interface GlossMatch {
  lines: { segment: Segment; kept: boolean }[];
  /** There are words in the box that no segment explains. */
  added: boolean;
}

/** Segments are looked for in their order, so a sentence that stands twice is matched twice and not once for both. */
export function matchGloss(segments: readonly Segment[], text: string): GlossMatch {
  let at = 0;
  let rest = '';
  const lines = segments.map((segment) => {
    const words = segment.text.trim();
    const found = words === '' ? at : text.indexOf(words, at);
    const kept = found >= 0;
    if (kept) {
      rest += text.slice(at, found);
      at = found + words.length;
    }
    return { segment, kept };
  });
  rest += text.slice(at);
  return { lines, added: /[\p{L}\p{N}]/u.test(rest) };
}
