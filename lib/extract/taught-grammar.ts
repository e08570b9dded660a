/** What a taught way may be written with, so that one from a file can't be anything but the name of a place. */

export const MOST_WAYS = 4;
export const LONGEST_CSS = 300;
export const LONGEST_LABEL = 40;
export const MOST_STEPS = 40;

const TAG = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
/** Values are words: no quotes, no escapes, nothing that could end the string. */
const PART = String.raw`(?:\.[A-Za-z_][\w-]*|\[[a-z][a-z0-9]*(?:-[a-z0-9]+)*[*^$]?="[^"\\\[\]<>{}\p{C}]{1,80}"\]|:nth-of-type\([1-9]\d{0,2}\))`;
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
