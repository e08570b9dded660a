/** Filling a blank in a draft which the seller has already changed: only the sentence it is about is touched. Pure. */
import type { Draft } from './draft.ts';

type Told = Pick<Draft, 'segments' | 'blanks'>;

/** Pairs of sentences `[before, after]` in order; null where there is none on that side. */
function aligned(before: readonly string[], after: readonly string[]): [string | null, string | null][] {
  const pairs: [string | null, string | null][] = [];
  let old = 0;
  after.forEach((sentence, at) => {
    const same = before.indexOf(sentence, old);
    if (same >= 0) {
      for (; old < same; old += 1) pairs.push([before[old] ?? null, null]);
      pairs.push([sentence, sentence]);
      old = same + 1;
      return;
    }
    // A sentence that the rest of the new draft does not hold either has been filled differently; else this one is new.
    const gone = before[old];
    const filled = gone !== undefined && !after.includes(gone, at);
    pairs.push([filled ? gone : null, sentence]);
    if (filled) old += 1;
  });
  for (; old < before.length; old += 1) pairs.push([before[old] ?? null, null]);
  return pairs;
}

/**
 * The seller's `text` with the blanks of `after` in it, where `before` is the draft with what was filled until now. A
 * sentence that still stands is exchanged or taken out; in one that was rewritten the marker is filled; a new one goes
 * behind the last sentence that still stands before it, else to the end.
 */
export function refilled(text: string, before: Told, after: Told, filled: Readonly<Record<string, string>>): string {
  let result = text;
  for (const { id, marker } of after.blanks) {
    const words = (filled[id] ?? '').replace(/\s+/gu, ' ').trim();
    // The whole sentence is exchanged below where it still stands as it was.
    const stands = before.segments.some(
      (one) => marker !== null && one.text.includes(marker) && result.includes(one.text.trim()),
    );
    if (marker !== null && words !== '' && !stands) result = result.replaceAll(marker, () => words);
  }
  const sentences = (told: Told) => told.segments.map((segment) => segment.text.trim());
  let last: string | null = null;
  for (const [old, fresh] of aligned(sentences(before), sentences(after))) {
    if (old !== null && old !== fresh) {
      const at = result.indexOf(old);
      if (at >= 0) result = result.slice(0, at) + (fresh ?? '') + result.slice(at + old.length);
    } else if (old === null && fresh !== null) {
      const at = last === null ? -1 : result.lastIndexOf(last);
      const end = at < 0 || last === null ? result.length : at + last.length;
      const gap = spacing(after, fresh);
      result = `${result.slice(0, end)}${end === 0 ? '' : gap}${fresh}${result.slice(end)}`;
    }
    const now = fresh ?? old;
    if (now !== null && result.includes(now)) last = now;
  }
  return result;
}

/** What stands before this sentence in the draft. */
function spacing({ segments }: Told, sentence: string): string {
  const at = segments.findIndex((segment) => segment.text.trim() === sentence);
  const before = segments[at - 1]?.text ?? '';
  return before.slice(before.trimEnd().length);
}
