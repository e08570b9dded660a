/** What changed between the last observation of a review and this one. Pure. */
import { fold } from '../extract/text.ts';
import type { EventType, ReviewEvent, ReviewRecord } from './review.ts';

export type Change = Pick<ReviewEvent, 'type' | 'data'>;

const same = (a: string | null | undefined, b: string | null | undefined): boolean => fold(a ?? '') === fold(b ?? '');

/** Some pages end a cut text with dots of their own. */
const beginning = (text: string): string => fold(text).replace(/\.+$/, '');

/** A cut body that is the beginning of the whole one is the same text. */
const isCutOf = (cut: ReviewRecord, whole: string): boolean =>
  cut.partial && fold(whole).startsWith(beginning(cut.body ?? ''));

/** A page that shows title and text as one, where another or a file has them apart (RMS, rakuten.md 2.1: unknown [INF]). */
export const isWhole = (seen: ReviewRecord, title: string | null, body: string | null): boolean =>
  seen.title === null && Boolean(title) && seen.body !== null && same(seen.body, `${title}${body ?? ''}`);

/** What a picture is called, whatever size of it a page shows: `71a._SY88.jpg` and `71a.jpg` are one. */
const pictureName = (address: string): string => {
  const file = address.split(/[?#]/)[0]?.split('/').pop() ?? '';
  return file.split('.')[0] || address;
};

const sameNames = (a: readonly string[], b: readonly string[]): boolean => {
  const names = new Set(a.map(pictureName));
  return names.size === new Set(b.map(pictureName)).size && b.every((one) => names.has(pictureName(one)));
};

/** Another size of the same pictures, or a page that shows none, takes the place of nothing. */
const picturesOf = (before: ReviewRecord, seen: ReviewRecord): string[] =>
  seen.images.length === 0 || sameNames(before.images, seen.images) ? before.images : seen.images;

/**
 * The newest knowledge of a review: what this page shows wins, what it doesn't show stays. Page kinds show different
 * fields, so `null` never erases, and a cut body never replaces the whole one, nor a longer cut.
 */
export function merge(before: ReviewRecord, seen: ReviewRecord): ReviewRecord {
  const whole = isWhole(seen, before.title, before.body);
  const cut = whole || (before.body !== null && isCutOf(seen, before.body));
  return {
    ...before,
    ...Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== null)),
    body: cut ? before.body : (seen.body ?? before.body),
    partial: cut || seen.body === null ? before.partial : seen.partial,
    images: picturesOf(before, seen),
    marks: [...new Set([...before.marks, ...seen.marks])],
    // A countdown belongs to the look it was seen in.
    replyDaysLeft: seen.replyDaysLeft,
  };
}

/** The same words, only that more of them are known, or that title and text stand apart now. */
const isSameText = (before: ReviewRecord, after: ReviewRecord): boolean =>
  same(before.body, after.body) ||
  (after.body !== null && isCutOf(before, after.body)) ||
  isWhole(before, after.title, after.body);

/**
 * Events for the difference of two merged observations, in the order a reader would tell them. `samePage`: both were made on one
 * kind of page. Only then pictures and whether it can be answered are compared: page kinds show more or fewer of them. What is
 * no longer there is told of nothing but a picture among others, for a page that shows less may have lost it or may not show it:
 * a label, an answer and the last picture stay known.
 */
export function changesBetween(before: ReviewRecord, after: ReviewRecord, samePage = false): Change[] {
  const changes: Change[] = [];
  const add = (type: EventType, data: Record<string, unknown>) => changes.push({ type, data });

  if (before.rating !== after.rating && before.rating !== null)
    add('rating-changed', { old: before.rating, new: after.rating });
  if (before.sentiment !== after.sentiment && before.sentiment !== null)
    add('rating-changed', { old: before.sentiment, new: after.sentiment });

  if (before.body !== null && !isSameText(before, after))
    add('edited', { field: 'body', old: before.body, new: after.body });
  if (before.title !== null && !same(before.title, after.title))
    add('edited', { field: 'title', old: before.title, new: after.title });
  if (samePage && !sameNames(before.images, after.images))
    add('media-changed', { old: before.images, new: after.images });

  if (!before.followUp && after.followUp) add('follow-up-added', { new: after.followUp.body });
  else if (before.followUp && after.followUp && !same(before.followUp.body, after.followUp.body))
    add('edited', { field: 'followUp', old: before.followUp.body, new: after.followUp.body });

  if (!before.reply && after.reply) add('reply-seen', { new: after.reply.body });
  else if (before.reply && after.reply && !same(before.reply.body, after.reply.body))
    add('reply-changed', { old: before.reply.body, new: after.reply.body });

  for (const mark of after.marks) if (!before.marks.includes(mark)) add('mark-seen', { mark });
  // That there is an answer now says it already.
  if (samePage && !after.reply && before.replyable !== null && before.replyable !== after.replyable)
    add('replyable-changed', { old: before.replyable, new: after.replyable });
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
