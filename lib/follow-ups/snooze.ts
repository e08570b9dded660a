/** Until when a reminder is put off. Pure. */
import type { Snooze } from '../reviews/review.ts';
import { daysToMonday, localHour } from './calendar.ts';
import { nextWorkingMoment, type SellerTime } from './working-time.ts';

const DAY = 86_400_000;
const MORNING = 9;
/** A snooze that would outlast the window comes back this long before it closes. */
const BEFORE_CLOSING = DAY;

/** Put off until the buyer writes, at `until` (epoch ms) at the latest; `untilBuyer` false: at `until` whatever happens. */
export interface PutOff {
  until: number;
  untilBuyer: boolean;
}

/** Days after which it comes back: nobody tells us that a parcel has arrived, and a buyer may never write. */
const DAYS: Record<Exclude<Snooze, 'next-week'>, number> = {
  'tomorrow-morning': 1,
  'in-2-days': 2,
  'until-delivery': 7,
  'until-buyer': 14,
};

const UNTIL_BUYER: readonly Snooze[] = ['until-buyer', 'until-delivery'];

/**
 * The morning of the chosen day on the seller's clock: the beginning of his working day, nine o'clock where he has set none; `next-week`
 * is the coming Monday. What the seller did not name by its day moves on to his next working day.
 */
export function putOff(choice: Snooze, now: number, seller: SellerTime): PutOff {
  const { timeZone, workingHours } = seller;
  const days = choice === 'next-week' ? daysToMonday(now, timeZone) : DAYS[choice];
  const from = workingHours?.from ?? MORNING * 60;
  const morning = localHour(now, days, Math.floor(from / 60), timeZone, from % 60);
  const untilBuyer = UNTIL_BUYER.includes(choice);
  return { until: untilBuyer ? nextWorkingMoment(morning, seller) : morning, untilBuyer };
}

/** The same, but a day before `closesAt` (epoch ms) at the latest, where that is still to come. */
export function beforeClosing(until: number, closesAt: number | undefined, now: number): number {
  if (closesAt === undefined) return until;
  const last = closesAt - BEFORE_CLOSING;
  return last > now ? Math.min(until, last) : until;
}
