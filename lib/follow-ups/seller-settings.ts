/** What of the settings the follow-ups go by. */

import type { Snooze } from '../reviews/review.ts';
import type { Settings } from '../settings.ts';
import { loadSettings } from '../settings-store.ts';
import type { PlanWishes } from './rules.ts';
import { type PutOff, putOff } from './snooze.ts';
import type { SellerTime } from './working-time.ts';

/** The seller's clock: what he set, else the computer's. */
export const zoneOf = ({ timeZone }: Pick<Settings, 'timeZone'>): string =>
  timeZone === 'auto' ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;

export function sellerTimeOf(settings: Settings): SellerTime {
  const { workingHours, workingDays, holidays, quietHours } = settings;
  return { timeZone: zoneOf(settings), workingHours, workingDays, holidays, quietHours };
}

export const wishesOf = ({ mutedReminders, windowDays }: Settings): PlanWishes => ({
  muted: mutedReminders,
  windowDays,
});

/** To be asked before a transaction: waiting for anything but the database would end it. */
export const planWishes = async (): Promise<PlanWishes> => wishesOf(await loadSettings());

/** Until when a snooze of the seller's is, as he works. */
export const putOffTo = async (choice: Snooze, now: number): Promise<PutOff> =>
  putOff(choice, now, sellerTimeOf(await loadSettings()));
