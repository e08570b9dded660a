/** Badge, alarm and notifications, recomputed from the data each time: the worker is a function, not a process. */
import { browser } from 'wxt/browser';
import { db } from '../db.ts';
import { createTranslator } from '../locales.ts';
import type { FollowUp } from '../reviews/review.ts';
import { loadSettings } from '../settings-store.ts';
import { resolveUiLanguage } from '../ui-language.ts';
import { ensureAlarm } from './alarm.ts';
import { renderBadge } from './badge.ts';
import { nextWake, overdueCount } from './groups.ts';
import { claimDue, openFollowUps } from './rows.ts';

/** More than this many due at once become one notification: a wall of popups is not read. */
const SINGLE_NOTIFICATIONS = 3;

/** Badge and alarm as the stored follow-ups say. Called at each start, alarm and write. */
export async function refreshReminders(now: number): Promise<void> {
  const rows = await openFollowUps();
  await Promise.all([renderBadge(overdueCount(rows, now)), ensureAlarm(nextWake(rows, now), now)]);
}

/** Stands between the kind and the review in a notification's id. */
const ABOUT = '|';

/** The review a notification is about; null for one about many. */
export const reviewOfNotification = (id: string): string | null => id.split(ABOUT, 2)[1] ?? null;

async function notify(rows: FollowUp[]): Promise<void> {
  const t = createTranslator(resolveUiLanguage(await loadSettings(), browser.i18n.getUILanguage()));
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  const show = (id: string, message: string) =>
    browser.notifications.create(id, { type: 'basic', iconUrl, title: t('app.name'), message });
  if (rows.length > SINGLE_NOTIFICATIONS) {
    await show('follow-ups', t('notification.many', { count: rows.length }));
    return;
  }
  const reviews = await db().reviews.bulkGet(rows.map((row) => row.reviewKey));
  for (const [i, row] of rows.entries()) {
    const product = reviews[i]?.productTitle ?? reviews[i]?.orderId ?? '';
    await show(`${row.kind}${ABOUT}${row.reviewKey}`, t(`notification.${row.kind}`, { product }));
  }
}

/** Tells about what became due, once per item, then refreshes. */
export async function remind(now: number): Promise<void> {
  const due = await claimDue(now);
  if (due.length > 0) await notify(due);
  await refreshReminders(now);
}
