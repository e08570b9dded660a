/** Which shop a file belongs to that doesn't name it. */
import { db, type ReviewDeskDb } from '../db.ts';
import { MARKETPLACE_SHOPS } from '../platforms/amazon/shop.ts';
import { sellersShops, UNNAMED } from '../reviews/known-shop.ts';
import type { ImportFile } from './import-file.ts';

export interface ShopChoice {
  /** The shop to begin with; null: the seller must say. */
  shop: string | null;
  /** What can be chosen, the seller's own shops first; empty: there is nothing to choose. */
  known: string[];
  others: string[];
}

/** The file's own shop; else the one the store knows; several, or an Amazon marketplace nobody has named yet, are asked for. */
export async function shopChoice(file: ImportFile, store: ReviewDeskDb = db()): Promise<ShopChoice> {
  if (file.shop !== null) return { shop: file.shop, known: [], others: [] };
  const known = await sellersShops(store, file.platform);
  const [only] = known;
  const one = only !== undefined && known.length === 1 ? only : null;
  if (file.platform === 'amazon') {
    return { shop: one, known, others: MARKETPLACE_SHOPS.filter((shop) => !known.includes(shop)) };
  }
  // RMS is one shop per login: as long as none is known by its number, its pages have none either.
  return { shop: known.length === 0 ? UNNAMED : one, known: known.length > 1 ? known : [], others: [] };
}
