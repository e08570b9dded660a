/** Taught fields as a small JSON file that sellers can pass on, and the wall it has to pass on its way in. Data only: no code. */
import * as z from 'zod/mini';
import type { TaughtRow } from '../db.ts';
import { type TaughtField, TEACHABLE } from '../extract/taught.ts';
import { isPlainCss, isStep, isWords, MOST_STEPS, MOST_WAYS } from '../extract/taught-grammar.ts';
import { PAGE_REVIEW_KINDS } from '../platforms/platform.ts';
import { type PageKind, PLATFORMS, type Platform } from './review.ts';

/** Versions of the file. One that is newer than this is refused, not guessed at. */
const VERSION = 1;
/** UTF-16 units of a whole file. */
export const LONGEST_PACK = 100_000;
const MOST_FIELDS = 200;

const words = z.string().check(z.refine(isWords));
const css = z.string().check(z.refine(isPlainCss));
const steps = z.array(z.string().check(z.refine(isStep))).check(z.minLength(1), z.maxLength(MOST_STEPS));

const way = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('css'), css, after: z.optional(words) }),
  z.strictObject({ by: z.literal('label'), label: words }),
  z.strictObject({ by: z.literal('place'), steps, after: z.optional(words) }),
]);

const LISTS = Object.keys(PAGE_REVIEW_KINDS) as [PageKind, ...PageKind[]];
const where = { platform: z.enum(PLATFORMS), pageKind: z.enum(LISTS), field: z.enum(TEACHABLE) };

/** Where a lesson belongs. */
export const TaughtPlace = z.object(where);
/** One lesson, as it is taught and as it stands in a file. */
export const Taught = z.object({ ...where, ways: z.array(way).check(z.minLength(1), z.maxLength(MOST_WAYS)) });
export type Taught = TaughtField & { platform: Platform };

const Pack = z.object({
  reviewDeskTaught: z.literal(VERSION),
  fields: z.array(Taught).check(z.maxLength(MOST_FIELDS)),
});

/** The file's text: readable, sorted, the same for the same lessons. */
export function packOf(rows: readonly TaughtRow[]): string {
  const fields = rows
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ platform, pageKind, field, ways }): Taught => ({ platform, pageKind, field, ways }));
  return `${JSON.stringify({ reviewDeskTaught: VERSION, fields }, null, 2)}\n`;
}

/** Why a file was refused, whole: `invalid` also for one bad lesson among good ones. */
export type PackError = 'too-large' | 'not-json' | 'not-a-pack' | 'newer' | 'invalid';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The lessons of a file, all of them or none. Two lessons for one field: the later one counts. */
export function parsePack(text: string): { ok: true; fields: Taught[] } | { ok: false; error: PackError } {
  if (text.length > LONGEST_PACK) return { ok: false, error: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, error: 'not-json' };
  }
  const version = isObject(value) ? value.reviewDeskTaught : undefined;
  if (typeof version !== 'number') return { ok: false, error: 'not-a-pack' };
  if (version > VERSION) return { ok: false, error: 'newer' };
  const parsed = z.safeParse(Pack, value);
  return parsed.success ? { ok: true, fields: parsed.data.fields } : { ok: false, error: 'invalid' };
}
