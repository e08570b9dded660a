/** Which sentences of a draft still stand in a text. Pure, and light enough for a page's script. */

export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where each sentence stands in `text`, without the white space around it; null where it does not. They are looked for in
 * their order, so one that stands twice is found twice and not once for both.
 */
export function keptSegments(sentences: readonly string[], text: string): (Stretch | null)[] {
  let at = 0;
  return sentences.map((sentence) => {
    const words = sentence.trim();
    const start = words === '' ? at : text.indexOf(words, at);
    if (start < 0) return null;
    at = start + words.length;
    return { start, end: at };
  });
}

/** The text between what was kept: what the seller wrote, in order, one stretch before each kept sentence and one at the end. */
export function wordsBetween(kept: readonly (Stretch | null)[], text: string): string[] {
  let at = 0;
  const between: string[] = [];
  for (const stretch of kept) {
    if (stretch === null) continue;
    between.push(text.slice(at, stretch.start));
    at = stretch.end;
  }
  return [...between, text.slice(at)];
}
