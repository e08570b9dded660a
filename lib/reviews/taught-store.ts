/** What the seller taught, kept per platform, page kind and field. For the background and extension pages. */
import { db, type TaughtRow } from '../db.ts';
import type { TaughtField } from '../extract/taught.ts';
import type { Platform } from './review.ts';
import { type PackError, packOf, parsePack, type Taught } from './taught-pack.ts';

const keyOf = ({ platform, pageKind, field }: Omit<Taught, 'ways'>): string => `${platform}:${pageKind}:${field}`;

/** Every lesson, by key. */
export const allTaught = (): Promise<TaughtRow[]> => db().taught.orderBy('key').toArray();

/** The lessons of one platform, as its pages need them. */
export async function taughtOn(platform: Platform): Promise<TaughtField[]> {
  const rows = await db().taught.where('key').startsWith(`${platform}:`).toArray();
  return rows.map(({ pageKind, field, ways }) => ({ pageKind, field, ways }));
}

const rowOf = (lesson: Taught, now: number): TaughtRow => ({ ...lesson, key: keyOf(lesson), taughtAt: now });

/** Keeps a lesson in place of an earlier one for the same field. Answers with all of its platform. */
export async function keepTaught(lesson: Taught, now: number): Promise<TaughtField[]> {
  await db().taught.put(rowOf(lesson, now));
  return taughtOn(lesson.platform);
}

/** Answers with what is left of its platform. */
export async function forgetTaught(place: Omit<Taught, 'ways'>): Promise<TaughtField[]> {
  await db().taught.delete(keyOf(place));
  return taughtOn(place.platform);
}

/** The file of a platform's lessons, or of all there are. */
export async function exportTaught(platform: Platform | null = null): Promise<string> {
  const rows = await allTaught();
  return packOf(platform === null ? rows : rows.filter((row) => row.platform === platform));
}

/** What came of a file: how many lessons it held, or why none of them was taken. */
export type PackResult = { ok: true; count: number } | { ok: false; error: PackError };

/** Takes a file's lessons over those there are for the same fields: all of them or none. */
export async function importTaught(text: string, now: number): Promise<PackResult> {
  const parsed = parsePack(text);
  if (!parsed.ok) return parsed;
  await db().taught.bulkPut(parsed.fields.map((lesson) => rowOf(lesson, now)));
  return { ok: true, count: parsed.fields.length };
}
