/** Until when what can be done about a review: the page's countdown, what the seller knows, or the platform's data. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import { type WindowName, type WindowPolicy, windowId } from '../platforms/policy.ts';
import type { Channel, StoredReview } from '../reviews/review.ts';
import type { WindowOverrides } from '../seller-time.ts';
import { wallClockToEpoch } from './wall-clock.ts';

const DAY = 86_400_000;

/**
 * How we know when it closes. `page`: the page counts it down · `seller`: the seller said how long it is · `sure`: the platform
 * says so · `verify`: second-hand, or sources differ, so that the UI says "verify".
 */
export type WindowCertainty = 'page' | 'seller' | 'sure' | 'verify';

export interface WindowLeft {
  /** As in the settings (`windowId`). */
  id: string;
  name: WindowName;
  channel: Channel | null;
  /** Epoch ms. */
  closesAt: number;
  certainty: WindowCertainty;
}

type Subject = Pick<
  StoredReview,
  'platform' | 'shop' | 'kind' | 'postedAt' | 'followUp' | 'replyClosesAt' | 'lastSeenAt'
>;

/** Is what our data says of it no more than a hint? */
export const isUncertain = ({ confidence, days, least, from }: WindowPolicy): boolean =>
  from === 'page'
    ? confidence === 'inferred'
    : days === null || least !== undefined || confidence === 'copy' || confidence === 'inferred';

/** The page counts down for one answer: the addition's once there is one. */
const isCounted = ({ name }: WindowPolicy, { followUp }: Subject): boolean =>
  name === (followUp === null ? 'reply' : 'follow-up-reply');

function beginOf({ name }: WindowPolicy, review: Subject): number | null {
  const posted = name === 'follow-up-reply' ? review.followUp?.postedAt : review.postedAt;
  return posted ? wallClockToEpoch(posted, POLICIES[review.platform].timeZone(review.shop)) : null;
}

function leftOf(window: WindowPolicy, review: Subject, overrides: WindowOverrides): WindowLeft | null {
  const id = windowId(review.platform, window);
  const { name, channel } = window;
  if (review.replyClosesAt !== null && window.from === 'page' && isCounted(window, review))
    return { id, name, channel, closesAt: review.replyClosesAt, certainty: 'page' };
  const begin = beginOf(window, review);
  if (begin === null) return null;
  const own = overrides[id];
  if (own !== undefined)
    return own === null ? null : { id, name, channel, closesAt: begin + own * DAY, certainty: 'seller' };
  // What the page counts down is not reckoned where it doesn't.
  if (window.from === 'page' && (name === 'reply' || name === 'follow-up-reply')) return null;
  if (window.days === null) return null;
  const least = begin + (window.least ?? window.days) * DAY;
  // Seen on a page after the shorter time, it is the longer one.
  const closesAt = review.lastSeenAt > least ? begin + window.days * DAY : least;
  return { id, name, channel, closesAt, certainty: isUncertain(window) ? 'verify' : 'sure' };
}

/** All windows of a review whose end is known, in the order of the platform's data; also those that have closed. */
export function windowsOf(review: Subject, overrides: WindowOverrides = {}): WindowLeft[] {
  const fits = POLICIES[review.platform].windows.filter(({ kinds }) => kinds?.includes(review.kind) ?? true);
  return fits.flatMap((window) => leftOf(window, review, overrides) ?? []);
}

/** May it be counted on that nothing can be done after this? */
export const isCertain = ({ certainty }: WindowLeft): boolean => certainty !== 'verify';

/**
 * What is worth showing: windows of answers, the report's where the review should be reported, the buyer's where he may be won back.
 * Soonest first, those that have closed left out.
 */
export function windowsShown(
  review: Subject & Pick<StoredReview, 'analysis' | 'replyable'>,
  now: number,
  overrides: WindowOverrides = {},
): WindowLeft[] {
  const { triage } = review.analysis;
  const matters = ({ channel }: WindowLeft): boolean => {
    if (channel === 'report') return triage === 'report';
    return channel === null ? triage === 'win-back' : true;
  };
  return windowsOf(review, overrides)
    .filter((window) => window.closesAt > now && matters(window))
    .sort((a, b) => a.closesAt - b.closesAt);
}
