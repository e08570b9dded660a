/** Makes what is only too long fit, so that one long value costs neither its review nor its neighbours. Pure. */

export const LONGEST_TEXT = 200_000;
export const LONGEST_WORD = 2_000;
export const MOST_IMAGES = 100;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTooLong = (value: unknown, most: number): value is string => typeof value === 'string' && value.length > most;

/** At most `most` UTF-16 units, no character in two. */
function cut(value: unknown, most: number): unknown {
  if (!isTooLong(value, most)) return value;
  const split = /[\uD800-\uDBFF]/.test(value.charAt(most - 1));
  return value.slice(0, split ? most - 1 : most);
}

const fitAddition = (value: unknown): unknown =>
  isFields(value) ? { ...value, body: cut(value.body, LONGEST_TEXT) } : value;

/** Half an id or address would be another one: rather none. */
const orNull = (value: unknown): unknown => (isTooLong(value, LONGEST_WORD) ? null : value);

const fitImages = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((image) => !isTooLong(image, LONGEST_WORD)).slice(0, MOST_IMAGES) : value;

/**
 * The record with over-long texts cut (a cut body says so by `partial`) and over-long ids and addresses `null`; anything
 * that is no record comes back as it is. What is wrong rather than long stays wrong: the schema decides.
 */
export function fitRecord(value: unknown): unknown {
  if (!isFields(value)) return value;
  return {
    ...value,
    nativeId: orNull(value.nativeId),
    orderId: orNull(value.orderId),
    productId: orNull(value.productId),
    url: orNull(value.url),
    author: cut(value.author, LONGEST_WORD),
    productTitle: cut(value.productTitle, LONGEST_WORD),
    title: cut(value.title, LONGEST_TEXT),
    body: cut(value.body, LONGEST_TEXT),
    partial: isTooLong(value.body, LONGEST_TEXT) || value.partial,
    images: fitImages(value.images),
    followUp: fitAddition(value.followUp),
    reply: fitAddition(value.reply),
  };
}
