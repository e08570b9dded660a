/** What can happen to a review, as its append-only history keeps it. Types and lists only: content scripts carry this file. */

export const EVENT_TYPES = [
  'new',
  'edited',
  'rating-changed',
  'reply-seen',
  'reply-changed',
  'follow-up-added',
  'media-changed',
  'mark-seen',
  'replyable-changed',
  'not-seen',
  'gone',
  'seen-again',
  'drafted',
  'inserted',
  'undone',
  'copied',
  'status-changed',
  'snoozed',
  'done',
  'refund',
  'resend',
  'solution',
  'report-filed',
  'report-outcome',
  'taken-back',
  'corrected',
  'correction-undone',
  'rule-overridden',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * What the seller says was done where no page shows it, with the `data` of each:
 * - `refund`, `resend`, `report-filed`: `{}`
 * - `solution`: `{ how }`, one of `SOLUTIONS`: the trouble was solved in another way, or a remedy was promised and is on its way
 * - `report-outcome`: `{ result }`, one of `REPORT_RESULTS`: the platform followed the report, or refused it
 *
 * `taken-back` says that one of these was recorded by mistake: `{ type, at }` of that event. Whoever asks what was done asks
 * `standing` (events.ts), which leaves both out.
 */
export const DEEDS = ['refund', 'resend', 'solution', 'report-filed', 'report-outcome'] as const satisfies EventType[];
export type DeedType = (typeof DEEDS)[number];
export const SOLUTIONS = ['solved', 'promised'] as const;
export const REPORT_RESULTS = ['upheld', 'rejected'] as const;

/**
 * Why the seller inserted a text although a rule stopped it. `rule-overridden` keeps it, one event for each finding:
 * `{ rule, channel, quote, reason, note }`, `note` being the seller's own words, empty where none were needed.
 */
export const OVERRIDE_REASONS = ['misread', 'buyer-asked', 'platform-agreed', 'other'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** One thing the seller can say was done. */
export type Deed =
  | { type: 'refund' | 'resend' | 'report-filed' }
  | { type: 'solution'; how: (typeof SOLUTIONS)[number] }
  | { type: 'report-outcome'; result: (typeof REPORT_RESULTS)[number] };

/**
 * A row of the append-only `events` table. `data` holds old and new values of what changed. Of `corrected` and
 * `correction-undone`: `{ about, cause?, old, new, said }`, about cause, sentiment or triage; `old` and `new` as it was judged
 * before and is now (a cause is `named` or `not-named`); `said` is the `at` of the correction.
 */
export interface ReviewEvent {
  id?: number;
  reviewKey: string;
  at: number;
  type: EventType;
  data: Record<string, unknown>;
}
