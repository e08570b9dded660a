/** What changed between the last observation of a review and this one. Pure. */
import { fold } from '../extract/text.ts';
import type { EventType, ReviewEvent, ReviewRecord } from './review.ts';

export type Change = Pick<ReviewEvent, 'type' | 'data'>;

const same = (a: string | null | undefined, b: string | null | undefined): boolean => fold(a ?? '') === fold(b ?? '');

/** A cut body that is the beginning of the whole one is the same text. */
const isCutOf = (cut: ReviewRecord, whole: string): boolean =>
  cut.partial && fold(whole).startsWith(fold(cut.body ?? ''));

/** A page that shows title and text as one, where a file has them apart (RMS, rakuten.md 2.1: unknown [INF]). */
export const isWhole = (seen: ReviewRecord, title: string | null, body: string | null): boolean =>
  seen.title === null && Boolean(title) && seen.body !== null && same(seen.body, `${title}${body ?? ''}`);

/**
 * The newest knowledge of a review: what this page shows wins, what it doesn't show stays. Page kinds show different
 * fields, so `null` never erases, and a cut body never replaces the whole one.
 */
export function merge(before: ReviewRecord, seen: ReviewRecord): ReviewRecord {
  const whole = isWhole(seen, before.title, before.body);
  const cut = whole || (before.body !== null && !before.partial && isCutOf(seen, before.body));
  return {
    ...before,
    ...Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== null)),
    body: cut ? before.body : (seen.body ?? before.body),
    partial: cut ? false : seen.body === null ? before.partial : seen.partial,
    images: seen.images.length > 0 ? seen.images : before.images,
    marks: [...new Set([...before.marks, ...seen.marks])],
    // A countdown belongs to the look it was seen in.
    replyDaysLeft: seen.replyDaysLeft,
  };
}

/** Events for the difference of two merged observations, in the order a reader would tell them. */
export function changesBetween(before: ReviewRecord, after: ReviewRecord): Change[] {
  const changes: Change[] = [];
  const add = (type: EventType, data: Record<string, unknown>) => changes.push({ type, data });

  if (before.rating !== after.rating && before.rating !== null)
    add('rating-changed', { old: before.rating, new: after.rating });
  if (before.sentiment !== after.sentiment && before.sentiment !== null)
    add('rating-changed', { old: before.sentiment, new: after.sentiment });

  const completed = before.body !== null && after.body !== null && isCutOf(before, after.body);
  if (before.body !== null && !same(before.body, after.body) && !completed)
    add('edited', { field: 'body', old: before.body, new: after.body });
  if (before.title !== null && !same(before.title, after.title))
    add('edited', { field: 'title', old: before.title, new: after.title });

  if (!before.followUp && after.followUp) add('follow-up-added', { new: after.followUp.body });
  else if (before.followUp && after.followUp && !same(before.followUp.body, after.followUp.body))
    add('edited', { field: 'followUp', old: before.followUp.body, new: after.followUp.body });

  if (!before.reply && after.reply) add('reply-seen', { new: after.reply.body });
  else if (before.reply && after.reply && !same(before.reply.body, after.reply.body))
    add('reply-changed', { old: before.reply.body, new: after.reply.body });

  for (const mark of after.marks) if (!before.marks.includes(mark)) add('mark-seen', { mark });
  return changes;
}

/** The texts or stars our judgement rests on are different, so it must be made anew. */
export const needsJudging = (before: ReviewRecord, after: ReviewRecord): boolean =>
  before.body !== after.body ||
  before.title !== after.title ||
  before.followUp?.body !== after.followUp?.body ||
  before.rating !== after.rating ||
  before.sentiment !== after.sentiment ||
  before.replyable !== after.replyable ||
  Boolean(before.reply) !== Boolean(after.reply);
