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
  PageHealthRow,
  RememberedRow,
  TagRow,
  TaughtRow,
  TemplateRow,
} from '../db.ts';
import { BLANK_IDS, PURPOSES, TONES } from '../replies/draft.ts';
import type { VoiceRow } from '../replies/voice.ts';
import { LONGEST_WORD } from '../reviews/fit-record.ts';
import * as review from '../reviews/review.ts';
import { ReviewRecord } from '../reviews/schema.ts';
import { Voices } from '../reviews/voice-rows.ts';
import { analysis } from './analysis-row.ts';
import { coverage, listed, pageHealth, taught } from './page-rows.ts';
import { address, channel, count, data, key, pageKind, platform, type Shape, text, time, word } from './row-parts.ts';
import { sellerSays, tags } from './seller-says.ts';

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
  template: z.optional(word),
  templateCounted: z.optional(z.boolean()),
  other: z.optional(z.object({ text, at: time })),
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
  name: z.optional(word),
  group: z.optional(word),
  usedCount: z.optional(count),
  usedAt: z.optional(z.nullable(time)),
  changedAt: z.optional(time),
} satisfies Shape<TemplateRow>);

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
  voices: Voices,
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
  'voices',
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
  voices: VoiceRow[];
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
  voices: [],
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
  voices: ({ key: name }) => [name],
};

/** What a row goes by in its table: but for events and appeals, of which several may go by the same, its primary key there. */
export function keyOf<T extends TableName>(table: T, row: Tables[T][number]): string | readonly (string | number)[] {
  const [only, ...rest] = NAMES[table](row);
  return rest.length > 0 ? NAMES[table](row) : String(only);
}

/** The same in words. */
export const nameOf = <T extends TableName>(table: T, row: Tables[T][number]): string => NAMES[table](row).join(' · ');

/** Several rows of these may go by one name. */
const REPEATED: readonly TableName[] = ['events', 'appeals'];

/**
 * In a backup a table's rows stand by their names, part by part; those of one name in the order in which they were stored. It is
 * the order of the database's own keys.
 */
export function comesAfter<T extends TableName>(table: T, row: Tables[T][number], before: Tables[T][number]): boolean {
  const name = NAMES[table] as (row: Tables[T][number]) => readonly (string | number)[];
  const [left, right] = [name(before), name(row)];
  for (const [i, one] of left.entries()) {
    const other = right[i] ?? '';
    if (one !== other) return one < other;
  }
  return REPEATED.includes(table);
}
