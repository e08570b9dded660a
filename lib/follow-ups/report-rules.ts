/** Rules about reporting a review: do it in time, and see what came of it. Pure. */
import { type Case, DAY, type FollowUpRule, HOUR, isUnsettled, wasHistory } from './case.ts';
import { doneAtOrAfter, reportedAt, reportOutcomeAt } from './history.ts';
import { isCertain } from './windows.ts';

const REPORTED: readonly string[] = ['reported', 'closed'];

/** It should be reported, nobody has, and soon nobody can. */
export const reportClosing: FollowUpRule = (given) => {
  const { review, events, now, settings, windows } = given;
  if (review.analysis.triage !== 'report' || REPORTED.includes(review.status) || review.presence === 'gone')
    return null;
  if (isUnsettled(given) || wasHistory(given) || review.marks.includes('reported')) return null;
  if (reportedAt(events) !== null) return null;
  const window = windows.find(({ channel, closesAt }) => channel === 'report' && closesAt > now);
  if (!window) return null;
  const at = window.closesAt - settings.closingBeforeHours * HOUR;
  return { at, since: null, ...(isCertain(window) && { until: window.closesAt }) };
};

/** When it was filed, where the outcome is still open; null: nothing to look for. */
function openReport({ review, events }: Case): number | null {
  const filed = reportedAt(events);
  if (filed === null || review.presence === 'gone') return null;
  const outcome = reportOutcomeAt(events);
  return outcome !== null && outcome >= filed ? null : filed;
}

/** The first look for the outcome, until the seller says that he has looked. */
export const checkReport: FollowUpRule = (given) => {
  const filed = openReport(given);
  if (filed === null) return null;
  const at = filed + given.settings.reportAfterDays[0] * DAY;
  return doneAtOrAfter(given.events, at) === null ? { at, since: filed } : null;
};

/** The second look, once the first was taken without an outcome. */
export const checkReportAgain: FollowUpRule = (given) => {
  const filed = openReport(given);
  if (filed === null) return null;
  const [first, second] = given.settings.reportAfterDays;
  const at = filed + second * DAY;
  const looked = doneAtOrAfter(given.events, filed + first * DAY);
  // Looked so late, both looks are one.
  return looked === null || looked >= at ? null : { at, since: looked + 1 };
};
