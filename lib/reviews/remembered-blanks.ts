/** What the seller chose for a draft's blanks, kept per product and complaint, so that it can be proposed the next time. */
import type { RememberedRow, ReviewDeskDb } from '../db.ts';
import type { BlankId, Draft, Remembered } from '../replies/draft.ts';
import type { StoredReview } from './review.ts';

type OfProduct = Pick<StoredReview, 'platform' | 'shop' | 'productId' | 'productTitle'>;

/** Longer words are a letter of their own, not a value to choose again. */
const LONGEST = 200;
/** A day typed by hand is in the past the next time. */
const DAYS: readonly BlankId[] = ['date', 'done-date'];

/** The product's name in the table; null where the page does not tell the product. */
function productOf({ platform, shop, productId, productTitle }: OfProduct): string | null {
  const product = productId ?? productTitle;
  return product ? `${platform}:${shop}:${product}` : null;
}

/** All that was chosen for this product, whatever the complaint. */
export async function rememberedFor(review: OfProduct, store: ReviewDeskDb): Promise<Remembered[]> {
  const product = productOf(review);
  if (product === null) return [];
  return store.remembered
    .where('[product+cause+blank]')
    .between([product, '', ''], [product, '\uffff', '\uffff'])
    .toArray();
}

/** Keeps what has been filled in anew: `filled` now, `before` until then. */
export async function rememberBlanks(
  review: OfProduct,
  { blanks, language }: Pick<Draft, 'blanks' | 'language'>,
  { filled, before }: { filled: Readonly<Record<string, string>>; before: Readonly<Record<string, string>> },
  now: number,
  store: ReviewDeskDb,
): Promise<void> {
  const product = productOf(review);
  if (product === null) return;
  const rows = blanks.flatMap(({ id, cause, options }): RememberedRow[] => {
    const text = (filled[id] ?? '').trim();
    if (text === '' || text === (before[id] ?? '').trim() || text.length > LONGEST) return [];
    const option = options.find((one) => one.text === text && one.key !== '')?.key ?? null;
    if (option === null && DAYS.includes(id)) return [];
    return [{ product, cause: cause ?? '', blank: id, option, text, language, at: now }];
  });
  await store.remembered.bulkPut(rows);
}
