/** What the health line says. Pure. */
import type { Translate } from '../../lib/i18n.ts';
import type { Health } from '../../lib/platforms/platform.ts';
import type { ReviewField } from '../../lib/reviews/review.ts';
import { listing } from '../ui/time.ts';
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

/** `date, product (2)`: the number only when not all lack it. */
function missingFields(t: Translate, health: Health): string {
  const missing = fieldsOf(health).filter(([, found]) => found.missing > 0);
  return listing(
    t,
    missing.map(([field, { missing: n }]) =>
      n >= health.seen ? t(`field.${field}`) : `${t(`field.${field}`)} (${n})`,
    ),
  );
}

function recordsSentence(
  t: Translate,
  { count, health, unlisted: alike = 0, stopped = [] }: HealthView,
): HealthSentence {
  const seen = Math.max(health?.seen ?? count, count);
  const complete = health?.complete ?? count;
  const unlisted = seen - count + alike;
  if (complete >= seen && unlisted === 0) return { text: t('health.all', { count }), next: null, tone: 'good' };
  const missing = health ? missingFields(t, health) : '';
  const next = [
    stopped.length > 0 &&
      t('teach.stopped', {
        fields: listing(
          t,
          stopped.map((field) => t(`field.${field}`)),
        ),
      }),
    missing && t('health.missing', { fields: missing }),
    unlisted > 0 && t('health.unlisted', { count: unlisted }),
  ].filter(Boolean);
  return { text: t('health.part', { complete, seen }), next: next.join(' · ') || null, tone: 'part' };
}

function orderSentence(t: Translate, view: HealthView): HealthSentence {
  if (view.status === 'unreadable')
    return { text: t('health.unreadable'), next: t('health.order-unreadable-next'), tone: 'bad' };
  if (view.count === 0) return { text: t('health.no-order'), next: t('health.no-order-next'), tone: 'wait' };
  return { text: t('health.order', { count: view.count }), next: null, tone: 'good' };
}

/** The sentence for a page; `messages` pages speak of their order. */
export function healthSentence(t: Translate, view: HealthView, pageType: 'reviews' | 'messages'): HealthSentence {
  if (view.outdated) return { text: t('health.outdated'), next: t('health.outdated-next'), tone: 'bad' };
  if (view.status === 'loading') return { text: t('health.loading'), next: t('health.loading-next'), tone: 'wait' };
  if (pageType === 'messages') return orderSentence(t, view);
  if (view.status === 'unreadable')
    return { text: t('health.unreadable'), next: t('health.unreadable-next'), tone: 'bad' };
  if (view.status === 'empty') return { text: t('health.empty'), next: t('health.empty-next'), tone: 'good' };
  return recordsSentence(t, view);
}
