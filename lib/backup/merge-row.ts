/** One row of a file against what is stored of that review. A file is an older look: it adds, it does not overrule. Pure. */
import { fold } from '../extract/text.ts';
import { type Change, isWhole } from '../reviews/diff.ts';
import type { Identity } from '../reviews/identity.ts';
import { UNNAMED } from '../reviews/known-shop.ts';
import { observeRecord, seenAgain } from '../reviews/observe.ts';
import type { PageKind, Platform, ReviewField, ReviewRecord, StoredReview } from '../reviews/review.ts';
import type { ShopKnowledge } from '../reviews/shop-knowledge.ts';

/** Where the file's reviews belong. */
export interface FileContext {
  platform: Platform;
  shop: string;
  /** The page of the seller that shows them, and its address. */
  pageKind: PageKind;
  url: string;
  /** What the file can know at the latest (file-time.ts), epoch ms; null: it has no dates, so all that is stored is newer. */
  asOf: number | null;
  /** Name of the kind of file, for the history. */
  format: string;
  /** What the shop's seller has taught; absent: nothing. */
  knowledge?: ShopKnowledge;
}

/**
 * `new` · `known`: nothing to add · `filled`: known, and what was unknown of it is filled in · `changed`: the file is newer
 * and differs, or it knows an answer · `kept`: it differs from what was seen later, which stays.
 */
export const ROW_FATES = ['new', 'filled', 'changed', 'kept', 'known'] as const;
export type RowFate = (typeof ROW_FATES)[number];

export interface MergedRow {
  fate: RowFate;
  /** The review as it is to be stored; as it was where nothing is to be written. */
  review: StoredReview;
  /** false: there is nothing to write. */
  differs: boolean;
  changes: Change[];
}

const sameWords = (a: string | null, b: string | null): boolean => fold(a ?? '') === fold(b ?? '');

const saysTheSame = (record: ReviewRecord, { body, partial }: ReviewRecord): boolean =>
  sameWords(body, record.body) || (partial && fold(record.body ?? '').startsWith(fold(body ?? '')));

/** The page's body is title and text in one: its title stays where it is. */
const titleInside = (record: ReviewRecord, before: ReviewRecord): boolean => isWhole(before, record.title, record.body);

/** What both tell, the file newer: its words, but not its spelling of the same words. */
function asNewer(record: ReviewRecord, before: ReviewRecord): ReviewRecord {
  if (titleInside(record, before)) return { ...record, title: null, body: before.body };
  const sameBody = sameWords(before.body, record.body);
  return { ...record, body: sameBody ? before.body : record.body };
}

/** What both tell, the file older: it only fills in what is unknown. */
function asOlder(record: ReviewRecord, before: ReviewRecord): ReviewRecord {
  const known = Object.fromEntries(Object.entries(before).filter(([, value]) => value !== null));
  const ofOneVersion = saysTheSame(record, before);
  const completes = before.partial && ofOneVersion;
  return {
    ...record,
    ...(known as Partial<ReviewRecord>),
    // A title belongs to its text: to that of another time it would be a guess.
    title: before.title ?? (ofOneVersion ? record.title : null),
    body: completes ? record.body : (before.body ?? record.body),
    partial: completes ? record.partial : before.body === null ? record.partial : before.partial,
    replyDaysLeft: null,
  };
}

const TOLD: readonly ReviewField[] = ['rating', 'title', 'body', 'reply'];

/** Does the row tell something else than what is stored? */
function contradicts(record: ReviewRecord, before: ReviewRecord): boolean {
  if (titleInside(record, before)) return false;
  return TOLD.some((field) => {
    const [told, known] = [record[field], before[field]];
    if (told === null || known === null) return false;
    if (field === 'body') return !saysTheSame(record, before);
    const words = (value: unknown): string => fold(JSON.stringify(value));
    return field === 'reply'
      ? !sameWords(record.reply?.body ?? null, before.reply?.body ?? null)
      : words(told) !== words(known);
  });
}

const withSource = (changes: readonly Change[], source: Record<string, unknown>): Change[] =>
  changes.map(({ type, data }) => ({ type, data: { ...data, ...source } }));

/** Equal but for times: nothing is filled in or changed. */
const isSame = (before: StoredReview, after: StoredReview): boolean => {
  const content = ({ lastSeenAt: _, fingerprint: __, ...rest }: StoredReview): string =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return content(before) === content(after);
};

/** `now`: when it is imported, epoch ms. */
export function mergeRow(
  record: ReviewRecord,
  identity: Identity,
  before: StoredReview | undefined,
  context: FileContext,
  now: number,
): MergedRow {
  const { platform, pageKind, url, asOf, format } = context;
  const source = { source: 'csv', format, ...(asOf !== null && { asOf }) };
  const seenAt = asOf ?? now;
  if (!before) {
    const { review } = observeRecord(record, identity, undefined, context, seenAt, context.knowledge);
    // Whether it was answered since, only a page can tell: until then it is known, not work.
    const status = review.status === 'to-do' ? 'new' : review.status;
    const changes: Change[] = [{ type: 'new', data: source }];
    return { fate: 'new', review: { ...review, status, onPageSince: null }, differs: true, changes };
  }
  const newer = asOf !== null && asOf > before.lastSeenAt;
  const told = newer ? asNewer(record, before) : asOlder(record, before);
  // A shop that had no name gets it; one that goes by two keeps the one its page gave.
  const shop = before.shop === UNNAMED ? context.shop : before.shop;
  const place = { platform, shop, pageKind, url };
  const observed = observeRecord(told, identity, before, place, seenAt, context.knowledge);
  const fileOnly = before.onPageSince === null;
  const review: StoredReview = {
    ...observed.review,
    status: fileOnly && observed.review.status === 'to-do' ? before.status : observed.review.status,
    lastSeenAt: newer ? asOf : before.lastSeenAt,
    presence: newer ? 'seen' : before.presence,
    seenOn: before.seenOn,
    replyDaysLeft: before.replyDaysLeft,
    ...(before.onPageSince !== undefined && { onPageSince: before.onPageSince }),
  };
  const changes = withSource([...(newer ? seenAgain(before) : []), ...observed.changes], source);
  const kept = !newer && contradicts(record, before);
  const same = isSame(before, review);
  const fate: RowFate = changes.length > 0 ? 'changed' : kept ? 'kept' : same ? 'known' : 'filled';
  return { fate, review, differs: newer || !same, changes };
}
