/** Everything below an element that shows stars, whatever it is made of: a component's `value`, a label for screen readers, drawn glyphs. */
import { shadowOf } from '../../extract/query.ts';
import { readStarLabel } from '../../extract/stars.ts';
import { quickLine } from './katal.ts';

export interface StarMark {
  element: Element;
  /** Whole stars 1–5; null: stars stand there, but not how many, or not a whole number of them. */
  rating: number | null;
  /** `value`: stated by a component · `label`: said to those who can't see · `text`: glyphs and words, which people write, too. */
  told: 'value' | 'label' | 'text';
  /** The mean of many reviews: it comes with their number, or is no whole number. */
  mean: boolean;
}

const COMPONENT = /star|rating/;
const COUNTS = ['review', 'reviews', 'count', 'review-count'];
const LABELS = ['aria-label', 'title', 'alt'];
/** `(1506)`, `1,506 ratings`. */
const COUNT = /^[(（]\s*\d[\d.,\s]*[)）]|^\d[\d.,]*\s*(?:global )?(?:ratings?|reviews?|bewertungen|rezensionen|条|件)/i;
/** A star label is short; more is prose, which isn't looked through. */
const LONGEST = 60;
const SILENT = new Set(['script', 'style', 'template', 'svg', 'textarea', 'select']);

const whole = (rating: number): number | null =>
  Number.isInteger(rating) && rating >= 1 && rating <= 5 ? rating : null;

/** What comes directly behind the element, out of its wrappers: three of them at most. */
function behind(element: Element): string {
  let at: Element | null = element;
  for (let up = 0; at && up < 4; up += 1, at = at.parentElement) {
    for (let next: Node | null = at.nextSibling; next; next = next.nextSibling) {
      const text = (next.textContent ?? '').trim();
      if (text !== '') return text.slice(0, LONGEST);
    }
  }
  return '';
}

function labelMark(element: Element, text: string, told: StarMark['told']): StarMark | null {
  const stars = text.length <= LONGEST ? readStarLabel(text) : null;
  if (stars?.max !== 5) return null;
  const mean = !Number.isInteger(stars.rating) || COUNT.test(behind(element));
  return { element, rating: whole(stars.rating), told, mean };
}

function markOf(element: Element): StarMark | null {
  if (COMPONENT.test(element.localName) && element.localName.includes('-')) {
    const value = element.getAttribute('value')?.trim() ?? '';
    const stars = /^\d(?:\.\d+)?$/.test(value) ? Number(value) : null;
    const counted = COUNTS.some((name) => element.hasAttribute(name));
    const mean = counted || (stars !== null && !Number.isInteger(stars)) || COUNT.test(behind(element));
    return { element, rating: stars === null ? null : whole(stars), told: 'value', mean };
  }
  for (const name of LABELS) {
    const label = element.getAttribute(name);
    const mark = label ? labelMark(element, label, 'label') : null;
    if (mark) return mark;
  }
  if (element.childElementCount > 3 || (element.textContent ?? '').length > LONGEST) return null;
  return labelMark(element, quickLine(element), 'text');
}

const sizeOf = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;

/** Glyphs and the same in words, side by side and nothing else: one mark. Glyphs are rounded. */
function merged(element: Element, marks: readonly StarMark[]): StarMark | null {
  const [first] = marks;
  if (!first || marks.length < 2 || marks.some(({ told }) => told === 'value')) return null;
  const said = marks.reduce((sum, mark) => sum + sizeOf(mark.element.textContent), 0);
  if (said !== sizeOf(element.textContent)) return null;
  const mean = marks.some((mark) => mark.mean);
  const same = marks.every(({ rating }) => rating === first.rating);
  return same || mean ? { element, rating: mean ? null : first.rating, told: 'text', mean } : null;
}

/** In page order, outer first, nothing below a mark; what is in `skip` isn't looked at. Open shadow roots are. */
export function starMarks(root: Element, skip: ReadonlySet<Node> = new Set()): StarMark[] {
  const mark = markOf(root);
  if (mark) return [mark];
  const marks: StarMark[] = [];
  for (const child of [...(shadowOf(root)?.children ?? []), ...root.children]) {
    if (!skip.has(child) && !SILENT.has(child.localName)) marks.push(...starMarks(child, skip));
  }
  const one = merged(root, marks);
  return one ? [one] : marks;
}

/** The rating these marks show; several of the surest kind: null. A product's mean is nobody's rating. */
export function ratingIn(marks: readonly StarMark[]): StarMark | null {
  const own = marks.filter(({ mean }) => !mean);
  for (const told of ['value', 'label', 'text'] as const) {
    const [only, ...others] = own.filter((mark) => mark.told === told);
    if (only) return others.length === 0 ? only : null;
  }
  return null;
}
