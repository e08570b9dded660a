/** Rows about pages, lists and how they are read, as they stand in a backup (backup-rows.ts). */
import * as z from 'zod/mini';
import type { CoverageRow, ListedRow, ListReading, PageHealthReading, PageHealthRow, TaughtRow } from '../db.ts';
import { FieldHealth, FieldName, Health, Scope, Status } from '../reviews/look-schema.ts';
import { Taught } from '../reviews/taught-pack.ts';
import { address, count, key, most, pageKind, platform, type Shape, time, word } from './row-parts.ts';

export const coverage = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(20_000)),
  platform,
  shop: word,
  pageKind,
  url: address,
  status: Status,
  begun: time,
  since: time,
  at: time,
  scope: Scope,
  health: Health,
  reviewKeys: z.array(key).check(most(1_000_000)),
  unread: count,
  stale: z.boolean(),
} satisfies Shape<CoverageRow>);

const healthReading = z.object({
  since: time,
  at: time,
  status: Status,
  seen: count,
  complete: count,
  fields: z.record(FieldName, z.partial(FieldHealth)),
  version: word,
} satisfies Shape<PageHealthReading>);

export const pageHealth = z
  .object({
    key: word,
    platform,
    pageKind,
    readings: z.array(healthReading).check(most(1_000)),
  } satisfies Shape<PageHealthRow>)
  .check(z.refine((row) => row.key === `${row.platform}:${row.pageKind}`));

export const taught = z
  .object({ ...Taught.shape, key: word, taughtAt: time } satisfies Shape<TaughtRow>)
  .check(z.refine((row) => row.key === `${row.platform}:${row.pageKind}:${row.field}`));

const reading = z.object({
  from: time,
  at: time,
  total: count,
  looks: count,
  dateRange: z.nullable(z.tuple([word, word])),
  sort: z.nullable(word),
} satisfies Shape<ListReading>);

/** With them the proof goes on where it stood: what a list had is known after a restore, too. */
export const listed = z.object({
  list: z.string().check(z.minLength(1), z.maxLength(20_000)),
  reviewKey: key,
  postedAt: word,
  firstAt: time,
  at: time,
  beside: z.array(key).check(most(1_000)),
  missed: z.nullable(reading),
  total: z.optional(count),
} satisfies Shape<ListedRow>);
