/** What the rows of a backup are made of (backup-rows.ts). */
import * as z from 'zod/mini';
import { LONGEST_TEXT, LONGEST_WORD } from '../reviews/fit-record.ts';
import * as review from '../reviews/review.ts';
import { canonical } from './canonical.ts';

/** Every field of a row has its schema. */
export type Shape<T> = Record<keyof T, z.ZodMiniType>;

export const key = z.string().check(z.minLength(3), z.maxLength(2 * LONGEST_WORD));
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const word = z.string().check(z.maxLength(LONGEST_WORD));
export const address = z.string().check(z.maxLength(8_000));
export const count = z.int().check(z.minimum(0));
/** Epoch milliseconds. */
export const time = z.number();
export const most = (items: number) => z.maxLength(items);
export const platform = z.enum(review.PLATFORMS);
export const pageKind = z.enum(review.PAGE_KINDS);
export const channel = z.enum(review.CHANNELS);

const isShallow = (value: unknown): boolean => {
  try {
    return canonical(value).length <= 2 * LONGEST_TEXT;
  } catch {
    return false;
  }
};
/** Free data of an event: any JSON, neither deep nor endless. */
export const data = z.record(z.string(), z.unknown()).check(z.refine(isShallow));
