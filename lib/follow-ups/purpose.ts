/** What a reminder asks the seller to write, and where. Pure; content scripts carry it. Times are epoch ms. */
import type { Purpose } from '../replies/draft.ts';
import { type Channel, type FollowUp, type FollowUpKind, PRIVATE_CHANNELS } from '../reviews/review.ts';
import { effectiveDue, isTooLate } from './due.ts';

/** Reminders of a message to the buyer. All others want an answer to what the review says, a report, or a look. */
const WRITES: Partial<Record<FollowUpKind, Purpose>> = {
  'check-contact': 'second-message',
  'confirm-arrival': 'arrival',
  'closing-message': 'after-solution',
};
/** The buyer has just written: that is answered before anything else is asked of him. */
const SUDDEN: readonly FollowUpKind[] = ['second-review', 'buyer-added', 'outdated-reply'];
const ANSWERS: readonly FollowUpKind[] = [...SUDDEN, 'unanswered-negative', 'window-closing'];

const isPrivate = (channel: Channel): boolean => PRIVATE_CHANNELS.includes(channel);

/** What is due within this time is listed for today, and can be done now. */
const TODAY = 12 * 3_600_000;

/** Open, due today at the latest, and not too late. */
const pressing = (rows: readonly FollowUp[], now: number): FollowUp[] =>
  rows.filter((row) => row.state === 'open' && !isTooLate(row, now) && effectiveDue(row) <= now + TODAY);

/**
 * What to write in this channel, as the review's rows remind of it; null: an answer. Messages to the buyer are proposed in
 * private, and in public only where the page offers no private channel (`privately` false): the draft then says what to do instead.
 */
export function proposedPurpose(
  rows: readonly FollowUp[],
  { channel, privately }: { channel: Channel; privately: boolean },
  now: number,
): Purpose | null {
  const near = pressing(rows, now);
  if (near.some(({ kind }) => SUDDEN.includes(kind))) return null;
  if (!isPrivate(channel) && (privately || near.some(({ kind }) => ANSWERS.includes(kind)))) return null;
  const [first] = near.filter(({ kind }) => WRITES[kind]).sort((a, b) => effectiveDue(a) - effectiveDue(b));
  return (first && WRITES[first.kind]) ?? null;
}

/**
 * The channel a review is opened with, of those there are: that of the reminder it was opened from (`reminder`), else that of
 * the rows that press. null: there is none.
 */
export function channelFor(
  channels: readonly Channel[],
  rows: readonly FollowUp[],
  reminder: FollowUpKind | null,
  now: number,
): Channel | null {
  const kinds = reminder ? [reminder] : pressing(rows, now).map(({ kind }) => kind);
  const later = channels.find((one) => one === 'follow-up-reply');
  if (later && kinds.includes('buyer-added')) return later;
  const writes = kinds.some((kind) => WRITES[kind]) && !kinds.some((kind) => ANSWERS.includes(kind));
  return (writes ? channels.find(isPrivate) : undefined) ?? channels[0] ?? null;
}
