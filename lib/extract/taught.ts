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

export const MOST_WAYS = 4;
export const LONGEST_CSS = 300;
export const LONGEST_LABEL = 40;
export const MOST_STEPS = 40;

const TAG = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
/** Values are words: no quotes, no escapes, nothing that could end the string. */
const PART = String.raw`(?:\.[A-Za-z_][\w-]*|\[[a-z][a-z0-9]*(?:-[a-z0-9]+)*[*^]?="[^"\\\[\]<>{}\p{C}]{1,80}"\]|:nth-of-type\([1-9]\d{0,2}\))`;
const COMPOUND = `(?:${TAG}${PART}*|${PART}+)`;
const SELECTOR = new RegExp(`^${COMPOUND}(?:(?: > | )${COMPOUND}){0,6}$`, 'u');

/** The small part of CSS that is learned: tags, classes, attributes, `:nth-of-type`, child and descendant. All of it is valid CSS. */
export const isPlainCss = (css: string): boolean => css.length <= LONGEST_CSS && SELECTOR.test(css);

/** Words of a page, as a label is: no controls, no direction marks, nothing that could be markup. */
export const isWords = (text: string): boolean =>
  text.length > 0 && text.length <= LONGEST_LABEL && /^[^\p{C}<>{}\\]+$/u.test(text);

const STEP = new RegExp(`^${TAG}:[1-9]\\d{0,2}$`);

/** `div:2`: a tag and its number among its kind. */
export const isStep = (step: string): boolean => step.length <= 80 && STEP.test(step);
