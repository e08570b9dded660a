/** What the seller has taught: how a field is found in a record that neither selectors nor structure find it in. Data, never code. */
import type { PageKind, ReviewField } from '../reviews/review.ts';

/** Fields that can be pointed at. */
export const TEACHABLE = [
  'rating',
  'postedAt',
  'title',
  'body',
  'author',
  'orderId',
  'productTitle',
  'reply',
] as const satisfies readonly ReviewField[];
export type TeachableField = (typeof TEACHABLE)[number];

/** Fields that are words. */
export const TAUGHT_TEXTS: readonly TeachableField[] = ['title', 'body', 'author', 'productTitle', 'reply'];

export const isTeachable = (field: ReviewField): field is TeachableField =>
  (TEACHABLE as readonly ReviewField[]).includes(field);

/**
 * A way from a record to one place in it, open shadow roots included. `css`: the only element of the record that matches ·
 * `label`: what stands behind these words · `place`: tag by tag from the record down, `div:2` being the second `div`.
 * `after`: words which the page puts in front of the value, in the same element.
 */
export type TaughtWay =
  | { by: 'css'; css: string; after?: string | undefined }
  | { by: 'label'; label: string }
  | { by: 'place'; steps: string[]; after?: string | undefined };

/** One field of one page kind. All `ways` lead to the same place; where two of them read two values, the field stays unknown. */
export interface TaughtField {
  pageKind: PageKind;
  field: TeachableField;
  ways: TaughtWay[];
}
