/** How the rows of a review follow its rules' answers: what the seller did stays. Pure. */
import type { FollowUp, FollowUpKind, ReviewEvent } from '../reviews/review.ts';
import { DAY, type Due } from './case.ts';
import { buyerWroteAfter } from './history.ts';

/** A page counts whole days, so from look to look the same window seems to close hours apart: such a shift is none. */
const TOLERANCE: Partial<Record<FollowUpKind, number>> = { 'window-closing': DAY, 'report-closing': DAY };

/** What a row takes over from another about the same thing, whose place it takes. */
export type Inherited = Pick<FollowUp, 'snoozedUntil' | 'notifiedAt' | 'untilBuyer'>;

export function openRow(reviewKey: string, kind: FollowUpKind, due: Due, from?: Inherited): FollowUp {
  const untilBuyer = from?.untilBuyer ?? due.untilBuyer;
  return {
    reviewKey,
    kind,
    dueAt: due.at,
    state: 'open',
    // What the seller put off by hand shows as put off.
    snoozedUntil: from?.snoozedUntil ?? (kind === 'seller-reminder' ? due.at : null),
    notifiedAt: from?.notifiedAt ?? null,
    ...(due.until !== undefined && { until: due.until }),
    ...(untilBuyer !== undefined && { untilBuyer }),
  };
}

/** Put off until the buyer writes, and he has: it wants attention as if it had never been put off. */
function awake(row: FollowUp, events: readonly ReviewEvent[]): FollowUp {
  if (row.untilBuyer === undefined || buyerWroteAfter(events, row.untilBuyer) === null) return row;
  const { untilBuyer: _, ...rest } = row;
  return { ...rest, snoozedUntil: null, notifiedAt: null };
}

/** Is the reason newer than the seller's last "done"? */
const isSince = (due: Due, done: number | null): boolean => done === null || (due.since !== null && due.since > done);

export interface Situation {
  events: readonly ReviewEvent[];
  /** When the seller last called the review done. */
  done: number | null;
  now: number;
}

/** The row as it stands now. `before` undefined: there was none, and there is none if nothing is to be opened. */
export function rowAfter(
  before: FollowUp | undefined,
  about: { reviewKey: string; kind: FollowUpKind; due: Due | null; inherited?: Inherited | undefined },
  { events, done, now }: Situation,
): FollowUp | undefined {
  const { reviewKey, kind, due, inherited } = about;
  if (before?.state === 'done')
    return due !== null && done !== null && isSince(due, done) ? openRow(reviewKey, kind, due) : before;
  if (due === null) return before && before.state !== 'cancelled' ? { ...before, state: 'cancelled' } : before;
  if (!before || before.state === 'cancelled')
    return isSince(due, done) ? openRow(reviewKey, kind, due, inherited) : before;
  const row = withUntil(awake(before, events), due);
  if (Math.abs(row.dueAt - due.at) <= (TOLERANCE[kind] ?? 0)) return row;
  // Put off to a later time, it is told again then.
  return { ...row, dueAt: due.at, notifiedAt: due.at > now ? null : row.notifiedAt };
}

function withUntil(row: FollowUp, { until }: Due): FollowUp {
  if (until === row.until) return row;
  const { until: _, ...rest } = row;
  return until === undefined ? rest : { ...rest, until };
}
