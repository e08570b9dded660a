/**
 * What a look at a page must be when it arrives from a content script or stands in a backup: its status, scope and health. zod/mini:
 * background and tests only.
 */
import * as z from 'zod/mini';
import { FOUND, type Found, type Health as HealthShape, type Scope as ScopeShape } from '../platforms/platform.ts';
import { LONGEST_WORD } from './fit-record.ts';
import { ReviewRecord } from './schema.ts';

const word = z.string().check(z.maxLength(LONGEST_WORD));
const count = z.int().check(z.minimum(0));
const maybeCount = z.nullable(count);
const mayKnow = z.nullable(z.boolean());

export const Status = z.enum(['records', 'empty', 'unreadable', 'loading']);

export const Scope = z.object({
  filters: z.record(word, word),
  dateRange: z.nullable(z.tuple([word, word])),
  sort: z.nullable(word),
  page: maybeCount,
  pages: maybeCount,
  pageSize: maybeCount,
  total: maybeCount,
  starts: mayKnow,
  ends: mayKnow,
  certain: z.boolean(),
} satisfies Record<keyof ScopeShape, z.ZodMiniType>);

/** A field of a review. */
export const FieldName = z.string().check(z.refine((name) => Object.hasOwn(ReviewRecord.shape, name)));

/** How often a field was found in which way. */
export const FieldHealth = z.object(
  Object.fromEntries(FOUND.map((way) => [way, count])) as Record<Found, typeof count>,
);

export const Health = z.object({
  seen: count,
  complete: count,
  fields: z.record(FieldName, FieldHealth),
} satisfies Record<keyof HealthShape, z.ZodMiniType>);
