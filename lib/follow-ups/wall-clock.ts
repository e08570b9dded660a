/** Wall clocks of a zone. Pure, DST-safe. */
import { TZDate } from '@date-fns/tz';

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` in a zone, as epoch ms (midnight where no time is given); null when unreadable. */
export function wallClockToEpoch(wallClock: string, timeZone: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(wallClock);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const time = new TZDate(year, month - 1, day, hour, minute, timeZone).getTime();
  return Number.isNaN(time) ? null : time;
}
