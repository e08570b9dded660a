/** What the health line says. Pure. */
import type { Translate } from '../../lib/i18n.ts';
import type { Health } from '../../lib/platforms/platform.ts';
import type { PageRange } from '../../lib/reviews/coverage.ts';
import type { PastHealth } from '../../lib/reviews/page-health.ts';
import type { ReviewField } from '../../lib/reviews/review.ts';
import { dayOrTime, listing } from '../ui/time.ts';
import type { HealthView } from './model.ts';

export interface HealthSentence {
  /** One calm sentence. */
  text: string;
  /** The way on, when there is one to show. */
  next: string | null;
  tone: 'good' | 'part' | 'bad' | 'wait';
}

/** Fields the page kind shows, and how each was found. */
export const fieldsOf = (health: Health | null) =>
  Object.entries(health?.fields ?? {}) as [ReviewField, NonNullable<Health['fields'][ReviewField]>][];

type Field = ReturnType<typeof fieldsOf>[number];

/** On no review of the page, and no two readings that disagree over it either: the page lacks it. */
const isLacking = ([, { selector, label, structure, taught, unsure, missing }]: Field): boolean =>
  missing > 0 && selector + label + structure + taught + unsure === 0;

const named = (t: Translate, fields: readonly ReviewField[]): string =>
  listing(
    t,
    fields.map((field) => t(`field.${field}`)),
  );

/** `date (2), product`: on how many reviews, but for those that all have it. */
const counted = (t: Translate, fields: readonly Field[], way: 'missing' | 'unsure', all: number): string =>
  listing(
    t,
    fields
      .filter(([, found]) => found[way] > 0)
      .map(([field, { [way]: n }]) => (n >= all ? t(`field.${field}`) : `${t(`field.${field}`)} (${n})`)),
  );

/** `date (20 Nov)`: what is lacking now, and when it was last read. */
const lostFields = (t: Translate, { lost }: PastHealth, now: number): string =>
  listing(
    t,
    lost.map(({ field, until }) => `${t(`field.${field}`)} (${dayOrTime(t, until, now)})`),
  );

function recordsSentence(t: Translate, view: HealthView, now: number): HealthSentence {
  const { count, health, unlisted: alike = 0, stopped = [], past } = view;
  const seen = Math.max(health?.seen ?? count, count);
  const complete = health?.complete ?? count;
  const unlisted = seen - count + alike;
  if (complete >= seen && unlisted === 0) return { text: t('health.all', { count }), next: null, tone: 'good' };
  const fields = fieldsOf(health);
  const lacking = fields.filter(isLacking).map(([field]) => field);
  const missing = counted(
    t,
    fields.filter((one) => !isLacking(one)),
    'missing',
    seen,
  );
  const unsure = counted(t, fields, 'unsure', seen);
  const lost = past ? lostFields(t, past, now) : '';
  const next = [
    stopped.length > 0 && t('teach.stopped', { fields: named(t, stopped) }),
    lost && t('health.lost', { fields: lost }),
    missing && t('health.missing', { fields: missing }),
    unsure && t('health.unsure', { fields: unsure }),
    unlisted > 0 && t('health.unlisted', { count: unlisted }),
  ].filter(Boolean);
  // What the whole page lacks is said once: that no review is complete without it would say nothing more.
  const text =
    lacking.length > 0
      ? t('health.lacking', { count, seen, fields: named(t, lacking) })
      : t('health.part', { complete, seen });
  return { text, next: next.join(' · ') || null, tone: 'part' };
}

/** Page ranges named before the rest is an ellipsis. */
const MOST_RANGES = 4;

function pageList(t: Translate, ranges: readonly PageRange[]): string {
  const shown = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return listing(t, ranges.length > MOST_RANGES ? [...shown, '…'] : shown);
}

/** How much of the page's list has been read today; `null` where there is nothing to say. */
export function coverageSentence(t: Translate, { status, coverage }: HealthView): string | null {
  if (status !== 'records' || !coverage) return null;
  const { read, total, pages, seenPages, complete } = coverage;
  if (total === null) return t('coverage.some', { read });
  if (complete) return t('coverage.all', { total });
  if (pages === null || pages < 2 || seenPages.length === 0) return t('coverage.part', { read, total });
  const count = seenPages.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return t('coverage.pages', { read, total, count, list: pageList(t, seenPages), pages });
}

/** Until when this page kind was read in full, where it no longer is. */
export const fullUntilSentence = (t: Translate, { past }: HealthView, now: number): string | null =>
  past?.fullUntil ? t('health.full-until', { when: dayOrTime(t, past.fullUntil, now) }) : null;

function orderSentence(t: Translate, view: HealthView): HealthSentence {
  if (view.status === 'unreadable')
    return { text: t('health.unreadable'), next: t('health.order-unreadable-next'), tone: 'bad' };
  if (view.count === 0) return { text: t('health.no-order'), next: t('health.no-order-next'), tone: 'wait' };
  return { text: t('health.order', { count: view.count }), next: null, tone: 'good' };
}

/** The sentence for a page; `messages` pages speak of their order. `now`: epoch ms. */
export function healthSentence(
  t: Translate,
  view: HealthView,
  pageType: 'reviews' | 'messages',
  now: number,
): HealthSentence {
  if (view.outdated) return { text: t('health.outdated'), next: t('health.outdated-next'), tone: 'bad' };
  if (view.full) return { text: t('health.full'), next: t('health.full-next'), tone: 'bad' };
  if (view.status === 'loading') return { text: t('health.loading'), next: t('health.loading-next'), tone: 'wait' };
  if (pageType === 'messages') return orderSentence(t, view);
  if (view.status === 'unreadable')
    return { text: t('health.unreadable'), next: t('health.unreadable-next'), tone: 'bad' };
  if (view.status === 'empty') return { text: t('health.empty'), next: t('health.empty-next'), tone: 'good' };
  return recordsSentence(t, view, now);
}
