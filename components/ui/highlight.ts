/** Cuts a text at the borders of (possibly overlapping) marks. Pure. */

/** A marked stretch `[start, end)` in UTF-16 units. */
export interface Mark<Name extends string> {
  start: number;
  end: number;
  name: Name;
}

/** A piece of the text and every mark that covers it; none: plain text. */
export interface Piece<Name extends string> {
  text: string;
  names: Name[];
}

/** Never between the two halves of one character. */
function atCharacter(text: string, index: number): number {
  const inside = /[\uDC00-\uDFFF]/.test(text[index] ?? '') && /[\uD800-\uDBFF]/.test(text[index - 1] ?? '');
  return inside ? index - 1 : index;
}

/** The pieces joined are the text, whatever the marks say: ranges outside of it are clipped, empty ones dropped. */
export function pieces<Name extends string>(text: string, marks: readonly Mark<Name>[]): Piece<Name>[] {
  const clip = (n: number) => atCharacter(text, Math.min(text.length, Math.max(0, Math.trunc(n) || 0)));
  const kept = marks
    .map((mark) => ({ ...mark, start: clip(mark.start), end: clip(mark.end) }))
    .filter((m) => m.end > m.start);
  const borders = [...new Set([0, text.length, ...kept.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1] ?? text.length;
    const names = kept.filter((m) => m.start <= start && m.end >= end).map((m) => m.name);
    return { text: text.slice(start, end), names: [...new Set(names)] };
  });
}

/**
 * At most about `length` units of a long text, so that the first mark is in it; marks move along. `before`, `after`: text
 * was left out there.
 */
export function excerpt<Name extends string>(
  text: string,
  marks: readonly Mark<Name>[],
  length: number,
): { text: string; marks: Mark<Name>[]; before: boolean; after: boolean } {
  const first = marks.reduce((least, mark) => Math.min(least, mark.start), text.length);
  const lead = Math.round(length / 4);
  const late = first < text.length && first > length - lead;
  const from = late ? atCharacter(text, first - lead) : 0;
  const to = atCharacter(text, Math.min(text.length, from + length));
  return {
    text: text.slice(from, to),
    marks: marks
      .filter((m) => m.start < to && m.end > from)
      .map((m) => ({ ...m, start: m.start - from, end: m.end - from })),
    before: from > 0,
    after: to < text.length,
  };
}
