/**
 * What a row of each table must look like in a backup: the wall a file has to pass before anything of it is kept, and the
 * form in which rows are written. A field that a later version adds must be optional here, or files of earlier versions
 * need a step in between (backup-file.ts): they are refused otherwise.
 */
import * as z from 'zod/mini';
import type {
  AppealRow,
  CoverageRow,
  ListedRow,
  ListReading,
  PageHealthReading,
  PageHealthRow,
  RememberedRow,
  TagRow,
  TaughtRow,
  TemplateRow,
} from '../db.ts';
import { FOUND } from '../platforms/platform.ts';
import { BLANK_IDS, PURPOSES, TONES } from '../replies/draft.ts';
import { LONGEST_TEXT, LONGEST_WORD } from '../reviews/fit-record.ts';
import * as review from '../reviews/review.ts';
import { ReviewRecord } from '../reviews/schema.ts';
import { Taught } from '../reviews/taught-pack.ts';
import { analysis } from './analysis-row.ts';
import { canonical } from './canonical.ts';
import { sellerSays, tags } from './seller-says.ts';

type Shape<T> = Record<keyof T, z.ZodMiniType>;

const key = z.string().check(z.minLength(3), z.maxLength(2 * LONGEST_WORD));
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const word = z.string().check(z.maxLength(LONGEST_WORD));
const address = z.string().check(z.maxLength(8_000));
const count = z.int().check(z.minimum(0));
/** Epoch milliseconds. */
const time = z.number();
const most = (items: number) => z.maxLength(items);
const platform = z.enum(review.PLATFORMS);
const pageKind = z.enum(review.PAGE_KINDS);
const channel = z.enum(review.CHANNELS);

const isShallow = (value: unknown): boolean => {
  try {
    return canonical(value).length <= 2 * LONGEST_TEXT;
  } catch {
    return false;
  }
};
/** Free data of an event: any JSON, neither deep nor endless. */
const data = z.record(z.string(), z.unknown()).check(z.refine(isShallow));

const reviews = z
  .object({
    ...ReviewRecord.shape,
    key,
    fingerprint: word,
    platform,
    shop: word,
    firstSeenAt: time,
    lastSeenAt: time,
    presence: z.enum(['seen', 'not-seen', 'gone']),
    status: z.enum(review.STATUSES),
    analysis,
    seenOn: z.object({ url: address, pageKind }),
    replyClosesAt: z.nullable(time),
    onPageSince: z.optional(z.nullable(time)),
    ...sellerSays,
    wordsRemovedAt: z.optional(time),
    forgottenAt: z.optional(time),
  } satisfies Shape<review.StoredReview>)
  .check(z.refine((row) => row.key.startsWith(`${row.platform}:`)));

const events = z.object({
  reviewKey: key,
  at: time,
  type: z.enum(review.EVENT_TYPES),
  data,
} satisfies Shape<Omit<review.ReviewEvent, 'id'>>);

const followUps = z.object({
  reviewKey: key,
  kind: z.enum(review.FOLLOW_UP_KINDS),
  dueAt: time,
  state: z.enum(['open', 'done', 'cancelled']),
  snoozedUntil: z.nullable(time),
  notifiedAt: z.nullable(time),
  until: z.optional(time),
  untilBuyer: z.optional(time),
} satisfies Shape<review.FollowUp>);

const drafts = z.object({
  reviewKey: key,
  channel,
  text,
  variant: count,
  blanks: z.record(word, word),
  edited: z.boolean(),
  updatedAt: time,
  carried: z.boolean(),
  tone: z.optional(z.nullable(z.enum(TONES))),
  purpose: z.optional(z.enum(PURPOSES)),
} satisfies Shape<review.SavedDraft>);

const appeals = z.object({
  reviewKey: key,
  at: time,
  state: z.enum(['filed', 'upheld', 'rejected']),
  data,
} satisfies Shape<Omit<AppealRow, 'id'>>);

const templates = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_WORD)),
  platform: z.nullable(platform),
  channel: z.nullable(channel),
  language: word,
  text,
} satisfies Shape<TemplateRow>);

const maybeCount = z.nullable(count);
const found = z.object(
  Object.fromEntries(FOUND.map((way) => [way, count])) as Record<(typeof FOUND)[number], typeof count>,
);
const fieldName = z.string().check(z.refine((name) => Object.hasOwn(ReviewRecord.shape, name)));
const status = z.enum(['records', 'empty', 'unreadable', 'loading']);

const coverage = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(20_000)),
  platform,
  shop: word,
  pageKind,
  url: address,
  status,
  begun: time,
  since: time,
  at: time,
  scope: z.object({
    filters: z.record(word, word),
    dateRange: z.nullable(z.tuple([word, word])),
    sort: z.nullable(word),
    page: maybeCount,
    pages: maybeCount,
    pageSize: maybeCount,
    total: maybeCount,
    starts: z.nullable(z.boolean()),
    ends: z.nullable(z.boolean()),
    certain: z.boolean(),
  } satisfies Shape<CoverageRow['scope']>),
  health: z.object({
    seen: count,
    complete: count,
    fields: z.record(fieldName, found),
  } satisfies Shape<CoverageRow['health']>),
  reviewKeys: z.array(key).check(most(1_000_000)),
  unread: count,
  stale: z.boolean(),
} satisfies Shape<CoverageRow>);

const healthReading = z.object({
  since: time,
  at: time,
  status,
  seen: count,
  complete: count,
  fields: z.record(fieldName, z.partial(found)),
  version: word,
} satisfies Shape<PageHealthReading>);

const pageHealth = z
  .object({
    key: word,
    platform,
    pageKind,
    readings: z.array(healthReading).check(most(1_000)),
  } satisfies Shape<PageHealthRow>)
  .check(z.refine((row) => row.key === `${row.platform}:${row.pageKind}`));

const taught = z
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
const listed = z.object({
  list: z.string().check(z.minLength(1), z.maxLength(20_000)),
  reviewKey: key,
  postedAt: word,
  firstAt: time,
  at: time,
  beside: z.array(key).check(most(1_000)),
  missed: z.nullable(reading),
  total: z.optional(count),
} satisfies Shape<ListedRow>);

const remembered = z.object({
  product: word,
  cause: z.union([z.enum(review.CAUSES), z.literal('')]),
  blank: z.enum(BLANK_IDS),
  option: z.nullable(word),
  text: word,
  language: z.enum(review.LANGUAGES),
  at: time,
} satisfies Shape<RememberedRow>);

/** One schema per table of the database. */
export const ROWS = {
  reviews,
  events,
  followUps,
  drafts,
  appeals,
  templates,
  coverage,
  remembered,
  pageHealth,
  taught,
  tags,
  listed,
};

/** All tables, as they stand in a backup: reviews before what belongs to them. */
export const TABLES = [
  'reviews',
  'events',
  'followUps',
  'drafts',
  'appeals',
  'templates',
  'coverage',
  'remembered',
  'pageHealth',
  'taught',
  'tags',
  'listed',
] as const satisfies readonly (keyof typeof ROWS)[];
export type TableName = keyof typeof ROWS;

/** The rows of every table, without the numbers the database gives them. */
export interface Tables {
  reviews: review.StoredReview[];
  events: review.ReviewEvent[];
  followUps: review.FollowUp[];
  drafts: review.SavedDraft[];
  appeals: AppealRow[];
  templates: TemplateRow[];
  coverage: CoverageRow[];
  remembered: RememberedRow[];
  pageHealth: PageHealthRow[];
  taught: TaughtRow[];
  tags: TagRow[];
  listed: ListedRow[];
}

export const noTables = (): Tables => ({
  reviews: [],
  events: [],
  followUps: [],
  drafts: [],
  appeals: [],
  templates: [],
  coverage: [],
  remembered: [],
  pageHealth: [],
  taught: [],
  tags: [],
  listed: [],
});

/** The row in its clean form, what is unknown dropped; null: it is no row of this table. Never throws. */
export function parseRow<T extends TableName>(table: T, value: unknown): Tables[T][number] | null {
  const parsed = z.safeParse(ROWS[table] as z.ZodMiniType, value);
  return parsed.success ? (parsed.data as Tables[T][number]) : null;
}

const NAMES: { [T in TableName]: (row: Tables[T][number]) => readonly (string | number)[] } = {
  reviews: ({ key: name }) => [name],
  events: ({ reviewKey, at }) => [reviewKey, at],
  followUps: ({ reviewKey, kind }) => [reviewKey, kind],
  drafts: ({ reviewKey, channel: where }) => [reviewKey, where],
  appeals: ({ reviewKey, at }) => [reviewKey, at],
  templates: ({ id }) => [id],
  coverage: ({ key: name }) => [name],
  remembered: ({ product, cause, blank }) => [product, cause, blank],
  pageHealth: ({ key: name }) => [name],
  taught: ({ key: name }) => [name],
  tags: ({ id }) => [id],
  listed: ({ list, reviewKey }) => [list, reviewKey],
};

/** What a row goes by in its table. Several events or appeals may go by the same. */
export const nameOf = <T extends TableName>(table: T, row: Tables[T][number]): string =>
  NAMES[table](row).join('\u0000');

/** The order of rows in a backup. Stable: what happened in one moment stays in its order. */
export function inOrder<T extends TableName>(table: T, rows: readonly Tables[T][number][]): Tables[T][number][] {
  const name = NAMES[table] as (row: Tables[T][number]) => readonly (string | number)[];
  return rows.toSorted((a, b) => {
    const [left, right] = [name(a), name(b)];
    for (const [i, one] of left.entries()) {
      const other = right[i] ?? '';
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  });
}
