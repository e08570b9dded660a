/** Due times as the seller works. Rows are stored as the rules say; the settings count when they are looked at. Pure. */
import type { FollowUp } from '../reviews/review.ts';
import { lastWorkingMoment, nextWorkingMoment, type SellerTime } from './working-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What is due outside of working hours and must not come late is due this long before they end. */
const LEAD = 2 * HOUR;

const ENDS: readonly string[] = ['window-closing', 'report-closing'];

function movedDue({ kind, dueAt, until }: FollowUp, seller: SellerTime): number {
  // The seller named this time himself.
  if (kind === 'seller-reminder') return dueAt;
  if (ENDS.includes(kind)) return lastWorkingMoment(dueAt, seller, LEAD);
  const next = nextWorkingMoment(dueAt, seller);
  return until !== undefined && next > until - DAY ? lastWorkingMoment(dueAt, seller, LEAD) : next;
}

/** The row with its due time within working hours: later, or earlier where it would come too late. Never to be stored. */
export function inWorkingHours(row: FollowUp, seller: SellerTime): FollowUp {
  if (seller.workingHours === null) return row;
  const dueAt = movedDue(row, seller);
  return dueAt === row.dueAt ? row : { ...row, dueAt };
}
