/** Rules about what was set going for a buyer: was he reached, has it arrived, may a last word be said. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import { isNegative } from '../reviews/negative.ts';
import { addWorkingDays } from './calendar.ts';
import { type Case, type FollowUpRule, wasHistory } from './case.ts';
import { contactedAt, messageAt, remedyOf, solvedAt, wroteIn } from './history.ts';

const isOver = ({ review }: Case): boolean => review.presence === 'gone' || review.status === 'closed';

/** Two working days of the buyer's country after he was written to. A remedy since then is his answer. */
export const checkContact: FollowUpRule = (given) => {
  const { review, events, settings, timeZone, holidays } = given;
  if (isOver(given) || wasHistory(given)) return null;
  const contacted = contactedAt(review, events);
  if (contacted === null) return null;
  const answered = Math.max(
    remedyOf(events)?.at ?? Number.NEGATIVE_INFINITY,
    solvedAt(events) ?? Number.NEGATIVE_INFINITY,
  );
  if (answered >= contacted) return null;
  const since = contacted === review.firstSeenAt ? null : contacted;
  return { at: addWorkingDays(contacted, settings.contactAfterWorkingDays, timeZone, holidays), since };
};

/** A refund, a replacement or a promise: has it reached the buyer? Once he was asked, his answer is waited for (`checkContact`). */
export const confirmArrival: FollowUpRule = (given) => {
  const { events, settings, timeZone, holidays } = given;
  const remedy = remedyOf(events);
  if (isOver(given) || !remedy || (solvedAt(events) ?? Number.NEGATIVE_INFINITY) >= remedy.at) return null;
  if ((messageAt('arrival', events) ?? Number.NEGATIVE_INFINITY) >= remedy.at) return null;
  const days = settings.arrivalAfterWorkingDays[remedy.what];
  return { at: addWorkingDays(remedy.at, days, timeZone, holidays), since: remedy.at };
};

/** Once solved: one neutral message, only where the platform's rules allow it (policy data), and only once. */
export const closingMessage: FollowUpRule = (given) => {
  const { review, events, settings, timeZone, holidays } = given;
  const solved = solvedAt(events);
  if (isOver(given) || solved === null || !isNegative(review)) return null;
  if ((remedyOf(events)?.at ?? Number.NEGATIVE_INFINITY) > solved) return null;
  const allowed = POLICIES[review.platform].closing.find(({ kind }) => kind === review.kind);
  if (!allowed || wroteIn(allowed.channel, events, solved)) return null;
  return { at: addWorkingDays(solved, settings.closingMessageAfterWorkingDays, timeZone, holidays), since: solved };
};
