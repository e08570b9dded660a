/** A review as it stood at a time, from what it is now and what happened since. Pure. */
import { classify } from '../classify/classify.ts';
import type { Analysis, ReviewEvent, ReviewRecord, StoredReview } from './review.ts';

type Words = Pick<ReviewRecord, 'rating' | 'sentiment' | 'title' | 'body' | 'followUp'>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function before(now: Words, { type, data }: ReviewEvent): Words {
  const { field, old } = data;
  if (type === 'follow-up-added') return { ...now, followUp: null };
  if (type === 'rating-changed' && typeof old === 'number') return { ...now, rating: old };
  if (type === 'rating-changed' && (old === 'negative' || old === 'neutral' || old === 'positive'))
    return { ...now, sentiment: old };
  if (type !== 'edited' || text(old) === null) return now;
  if (field === 'title') return { ...now, title: text(old) };
  if (field === 'body') return { ...now, body: text(old) };
  return field === 'followUp' && now.followUp ? { ...now, followUp: { ...now.followUp, body: text(old) ?? '' } } : now;
}

/**
 * Its words, stars and our judgement of them, before everything that happened after `at` (epoch ms). Where nothing of that changed
 * they are what is stored. `events`: all, oldest first.
 */
export function asItWas(
  review: StoredReview,
  events: readonly ReviewEvent[],
  at: number,
): Words & { analysis: Analysis } {
  const since = events.filter((event) => event.at > at).toReversed();
  const now: Words = review;
  const then = since.reduce(before, now);
  if (then === now) return review;
  const { platform, kind, replyable, reply, marks } = review;
  const analysis = classify({
    ...{ title: then.title, body: then.body, followUp: then.followUp?.body ?? null },
    ...{ rating: then.rating, sentiment: then.sentiment, platform, kind, replyable },
    replied: reply !== null || marks.includes('replied'),
  });
  return { ...then, analysis };
}
