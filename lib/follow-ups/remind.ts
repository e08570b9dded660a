/** Badge, alarm and notifications, recomputed from the data each time: the worker is a function, not a process. */
import { browser } from 'wxt/browser';
import { db } from '../db.ts';
import type { Translate } from '../i18n.ts';
import { createTranslator } from '../locales.ts';
import {
  FOLLOW_UP_KINDS,
  type FollowUp,
  type FollowUpKind,
  type StoredReview,
  UNSURE_BELOW,
} from '../reviews/review.ts';
import type { Settings } from '../settings.ts';
import { loadSettings } from '../settings-store.ts';
import { resolveUiLanguage } from '../ui-language.ts';
import { ensureAlarm } from './alarm.ts';
import { renderBadge } from './badge.ts';
import { isDue } from './due.ts';
import { nextWake, overdueCount } from './groups.ts';
import { claimDue, openFollowUps } from './rows.ts';
import { sellerTimeOf } from './seller-settings.ts';
import { quietUntil } from './working-time.ts';

/** More than this many due at once become one notification: a wall of popups is not read. */
const SINGLE_NOTIFICATIONS = 3;

const soonest = (...times: (number | null)[]): number | null =>
  times.reduce((first, time) => (first === null || (time !== null && time < first) ? time : first), null);

/** Badge and alarm as the stored follow-ups say. Called at each start, alarm and write. */
export async function refreshReminders(now: number): Promise<void> {
  const seller = sellerTimeOf(await loadSettings());
  const rows = await openFollowUps(seller);
  const quiet = quietUntil(now, seller);
  // What fell due in quiet hours is told when they end.
  const untold = quiet !== null && rows.some((row) => row.notifiedAt === null && isDue(row, now));
  const wake = soonest(nextWake(rows, now), untold ? quiet : null);
  await Promise.all([renderBadge(overdueCount(rows, now)), ensureAlarm(wake, now)]);
}

/** Stands between the kind and the review in a notification's id. */
const ABOUT = '|';

/** The review a notification is about, and of what it reminds; null for one about many. */
export function aboutNotification(id: string): { key: string; reminder: FollowUpKind | null } | null {
  const [kind, key] = id.split(ABOUT, 2);
  return key === undefined ? null : { key, reminder: FOLLOW_UP_KINDS.find((one) => one === kind) ?? null };
}

/** Which review, and how grave what it is about; nothing of the buyer's own words. */
function aboutIn(t: Translate, review: StoredReview | undefined): string {
  if (!review) return '';
  const { causes, severity } = review.analysis;
  const [first] = causes.filter(({ score }) => score >= UNSURE_BELOW);
  const about = [
    review.productTitle ?? review.orderId,
    first && t(`cause.${first.cause}`),
    severity === 3 && t('severity.3'),
  ];
  return about.filter(Boolean).join(' · ');
}

async function notify(rows: FollowUp[], settings: Settings): Promise<void> {
  const t = createTranslator(resolveUiLanguage(settings, browser.i18n.getUILanguage()));
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  const show = (id: string, message: string) =>
    browser.notifications.create(id, { type: 'basic', iconUrl, title: t('app.name'), message });
  if (rows.length > SINGLE_NOTIFICATIONS) {
    await show('follow-ups', t('notification.many', { count: rows.length }));
    return;
  }
  const reviews = await db().reviews.bulkGet(rows.map((row) => row.reviewKey));
  for (const [i, row] of rows.entries()) {
    const product = aboutIn(t, reviews[i]);
    await show(`${row.kind}${ABOUT}${row.reviewKey}`, t(`notification.${row.kind}`, { product }));
  }
}

/** Tells about what became due, once per item and not in quiet hours, then refreshes. */
export async function remind(now: number): Promise<void> {
  const settings = await loadSettings();
  const seller = sellerTimeOf(settings);
  if (quietUntil(now, seller) === null) {
    const due = await claimDue(now, seller);
    if (due.length > 0) await notify(due, settings);
  }
  await refreshReminders(now);
}
