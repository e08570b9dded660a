/** Rules about words that were inserted: whether they were published is only seen later. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import type { Channel } from '../reviews/review.ts';
import { answerChannels, closesAt, type FollowUpRule, HOUR, isUnsettled } from './case.ts';
import { doneAt, insertedUnseen, wroteAgainAt } from './history.ts';

/**
 * A day after words were put into a public box, where no page has shown them: sooner where the time to answer runs out before.
 * Not once the seller has called it done, and not while newer words of the buyer wait, which are another reminder's.
 */
export const checkPublished: FollowUpRule = (given) => {
  const { review, events, settings } = given;
  if (review.presence === 'gone' || isUnsettled(given) || wroteAgainAt(review, events) !== null) return null;
  const { channels } = POLICIES[review.platform];
  const inserted = insertedUnseen(review, events, (channel) => channels[channel as Channel]?.public === true);
  if (inserted === null || (doneAt(events) ?? Number.NEGATIVE_INFINITY) >= inserted.at) return null;
  const own = answerChannels(given).find(([name]) => name === inserted.channel);
  const until = own ? closesAt(own, given) : Number.POSITIVE_INFINITY;
  // The page may say right after it was published that it can't be answered any more.
  const closes = until > inserted.at ? until : Number.POSITIVE_INFINITY;
  const pressing = Math.max(inserted.at, closes - settings.closingBeforeHours * HOUR);
  const at = Math.min(inserted.at + settings.publishedAfterHours * HOUR, pressing);
  return { at, since: inserted.at, ...(Number.isFinite(closes) && { until: closes }) };
};
