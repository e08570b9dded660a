/** The one alarm that wakes the worker. */
import { browser } from 'wxt/browser';

export const ALARM = 'follow-ups';

/** Chrome fires no alarm sooner than this after it was made. */
const SOONEST = 30_000;
/**
 * No browser tells that its clock was set back or forth: while something is open, the badge is looked at anew this often, whatever
 * the clock said when the alarm was made.
 */
const LATEST = 3_600_000;
/** Stored times may lose their fraction; a shift below this is none. */
const SAME = 1_000;

export type Alarms = Pick<typeof browser.alarms, 'get' | 'create' | 'clear'>;

/**
 * Makes sure the alarm fires at `at` (epoch ms), not sooner than 30 seconds and not later than an hour from `now`; null: no alarm. An
 * alarm that is right is left alone, so that a busy worker doesn't push it away from itself for ever.
 */
export async function ensureAlarm(at: number | null, now: number, alarms: Alarms = browser.alarms): Promise<void> {
  const existing = await alarms.get(ALARM);
  if (at === null) {
    if (existing) await alarms.clear(ALARM);
    return;
  }
  const scheduled = existing?.scheduledTime;
  if (at > now + LATEST) {
    // Looking in between: any time within the hour does.
    const looks = scheduled !== undefined && scheduled > now - SAME && scheduled <= now + LATEST + SAME;
    if (!looks) await alarms.create(ALARM, { when: now + LATEST });
    return;
  }
  const when = Math.max(at, now + SOONEST);
  if (scheduled !== undefined && Math.abs(scheduled - when) < SAME) return;
  // Already coming as soon as the clamp allows: making it anew would only delay it.
  if (scheduled !== undefined && at < now + SOONEST && scheduled >= at && scheduled <= when) return;
  await alarms.create(ALARM, { when });
}
