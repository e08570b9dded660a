/** Whole stars in words: a label for those who can't see (rakuten.md has pictures and digits only; the wordings are stars.ts's). */
import { readWholeStars } from '../../extract/stars.ts';
import { onlyOne, piecesOf } from '../labelled-text.ts';

const LABELS = '[aria-label], [alt], [title]';

const labelsOf = (element: Element): string[] =>
  ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? '');

/**
 * What glyphs (`★★★☆☆`), whole texts (`5つ星のうち3.0`) and labels below `root` say together, `isOutside` what people wrote;
 * `null` where they say nothing or two things. `texts`: the texts of that part of the page.
 */
export function starsIn(
  root: Element,
  texts: readonly string[],
  isOutside: (element: Element) => boolean,
): number | null {
  const labels = [root, ...root.querySelectorAll(LABELS)].filter(isOutside).flatMap(labelsOf);
  const stars = [...labels, ...texts].map((text) => (text === '' ? null : readWholeStars(text)));
  return onlyOne(stars.filter((rating) => rating !== null));
}

/** The same for an element that holds nothing but stars. */
export const starsBelow = (element: Element): number | null =>
  starsIn(
    element,
    piecesOf(element).map(({ text }) => text),
    () => true,
  );
