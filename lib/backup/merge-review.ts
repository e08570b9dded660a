/** One review as two desks know it: the later look wins, what only one of them knows stays, and so does what was once there. Pure. */
import { mergeCorrections } from '../reviews/correction.ts';
import { changesBetween, merge, needsJudging } from '../reviews/diff.ts';
import { UNNAMED } from '../reviews/known-shop.ts';
import { opinionAnew, opinionOf, withOpinion } from '../reviews/opinion.ts';
import type { ReviewEvent, StoredReview } from '../reviews/review.ts';
import { NOTHING_TAUGHT } from '../reviews/shop-knowledge.ts';
import { canonical, isSame } from './canonical.ts';

/** What one desk knows of a review. */
export interface Side {
  review: StoredReview;
  events: readonly ReviewEvent[];
}

export interface MergedReview {
  review: StoredReview;
  /** Of the file, and of the difference between the two: what the store lacks. */
  events: ReviewEvent[];
  /** The file's desk was the last to see it or to do something about it. */
  fileIsLater: boolean;
  /** Both saw it at the same moment and say different things; the store's stays. */
  conflict: boolean;
}

const contentOf = ({ id: _, ...event }: ReviewEvent): string => canonical(event);

/** The events of `given` that `there` does not have yet, each as often as it is missing. */
export function missingEvents(given: readonly ReviewEvent[], there: readonly ReviewEvent[]): ReviewEvent[] {
  if (there.length === 0) return [...given];
  const left = new Map<string, number>();
  for (const event of there) left.set(contentOf(event), (left.get(contentOf(event)) ?? 0) + 1);
  return given.filter((event) => {
    const content = contentOf(event);
    const rest = left.get(content) ?? 0;
    left.set(content, rest - 1);
    return rest <= 0;
  });
}

const lastTouched = ({ review, events }: Side): number =>
  events.reduce((last, { at }) => Math.max(last, at), review.lastSeenAt);

/** When a page first showed it; undefined: from the beginning. See `StoredReview.onPageSince`. */
function pageSince(a: StoredReview, b: StoredReview): Pick<StoredReview, 'onPageSince'> {
  if (a.onPageSince === undefined || b.onPageSince === undefined) return {};
  const known = [a.onPageSince, b.onPageSince].filter((at) => at !== null);
  return { onPageSince: known.length > 0 ? Math.min(...known) : null };
}

const isPublic = ({ seenOn }: StoredReview): boolean => seenOn.pageKind === 'public-reviews';

/**
 * What changed between the two looks and no event tells yet, at the time of the later look: without it the earlier text
 * would be gone.
 */
function untold(older: StoredReview, newer: StoredReview, events: readonly ReviewEvent[]): ReviewEvent[] {
  const told = ({ type, data }: Pick<ReviewEvent, 'type' | 'data'>): boolean =>
    events.some(
      (event) =>
        event.type === type &&
        event.data.field === data.field &&
        ('old' in data
          ? isSame(event.data.old, data.old)
          : isSame([event.data.new, event.data.mark], [data.new, data.mark])),
    );
  return changesBetween(older, newer)
    .filter((change) => !told(change))
    .map(({ type, data }) => ({
      reviewKey: newer.key,
      at: newer.lastSeenAt,
      type,
      data: { ...data, source: 'backup' },
    }));
}

/** The file's events must carry the store's key. */
export function mergeReview(stored: Side, file: Side): MergedReview {
  const missing = missingEvents(file.events, stored.events);
  const fileIsLater = lastTouched(file) > lastTouched(stored);
  const fileIsNewer = file.review.lastSeenAt > stored.review.lastSeenAt;
  const [older, newer] = fileIsNewer ? [stored.review, file.review] : [file.review, stored.review];
  const told = merge(older, newer);
  const merged: StoredReview = {
    ...newer,
    ...told,
    key: stored.review.key,
    fingerprint: newer.fingerprint,
    platform: stored.review.platform,
    // A shop that had no name gets it; one that goes by two keeps the one it has here.
    shop: stored.review.shop === UNNAMED ? file.review.shop : stored.review.shop,
    marks: [...new Set([...stored.review.marks, ...file.review.marks])],
    firstSeenAt: Math.min(older.firstSeenAt, newer.firstSeenAt),
    lastSeenAt: newer.lastSeenAt,
    presence: newer.presence,
    status: (fileIsLater ? file : stored).review.status,
    seenOn: isPublic(newer) && !isPublic(older) ? older.seenOn : newer.seenOn,
    replyClosesAt: newer.replyClosesAt ?? older.replyClosesAt,
  };
  delete merged.onPageSince;
  delete merged.corrections;
  delete merged.correctedAt;
  Object.assign(merged, pageSince(older, newer), mergeCorrections(stored, file));
  // What the shop's corrections taught is looked at when a page shows it next.
  const sameSaid = isSame(merged.corrections ?? [], newer.corrections ?? []);
  const holds = sameSaid && !needsJudging(newer, told);
  const review = withOpinion(merged, holds ? opinionOf(newer) : opinionAnew(merged, newer.platform, NOTHING_TAUGHT));
  const sameMoment = file.review.lastSeenAt === stored.review.lastSeenAt;
  const conflict = sameMoment && changesBetween(file.review, review).some(({ data }) => 'old' in data);
  // Of two looks at one moment nobody knows which came first: there is no change to tell.
  const events = sameMoment ? missing : [...missing, ...untold(older, review, [...stored.events, ...missing])];
  return { review, events, fileIsLater, conflict };
}
