/** The proof that a review vanished, in plain words. Pure. */
import type { Translate } from '../../../lib/i18n.ts';
import type { Vanished } from '../../../lib/reviews/vanished.ts';
import { wallClock } from '../../ui/time.ts';
import { momentFully } from '../moment-fully.ts';
import { shopName } from '../shop-name.ts';

/** From when to when; one moment where it took less than a minute. */
function stretch(t: Translate, from: number, at: number): string {
  const [begin, end] = [momentFully(t, from), momentFully(t, at)];
  return begin === end ? end : t('certificate.from-to', { from: begin, at: end });
}

/** Which list it stood in, what narrowed it, when all of it was read without the review; and what that means. */
export function certificateLines(t: Translate, { review, certificate }: Vanished): string[] {
  const seen = t('certificate.seen', { when: momentFully(t, review.lastSeenAt) });
  if (!certificate) return [seen, t('certificate.none')];
  const { pageKind, filters, readings } = certificate;
  const narrowed = Object.entries(filters).map(([name, value]) => `${name} = ${value}`);
  const list = t('certificate.list', {
    page: t(`page.${pageKind}`),
    shop: shopName(t, `${review.platform}:${review.shop}`),
  });
  const filter =
    narrowed.length > 0 ? t('certificate.filters', { filters: narrowed.join(', ') }) : t('certificate.no-filter');
  const read = readings.map(({ from, at, total, looks, dateRange, sort }) =>
    [
      t('certificate.reading', { when: stretch(t, from, at), total, looks }),
      dateRange
        ? t('certificate.dates', { from: wallClock(t, dateRange[0]), to: wallClock(t, dateRange[1]) })
        : t('certificate.all-dates'),
      sort === null ? t('certificate.no-sort') : t('certificate.sort', { sort }),
    ].join(' · '),
  );
  return [
    seen,
    `${list} · ${filter}`,
    ...read,
    t(review.presence === 'gone' ? 'certificate.gone' : 'certificate.not-seen'),
  ];
}

/** Everything of a vanished review as text, to be copied into a report or a mail. */
export function vanishedText(t: Translate, vanished: Vanished): string {
  const { review } = vanished;
  const stars = review.rating !== null ? t('stars', { rating: review.rating }) : null;
  const verdict = review.sentiment !== null ? t(`sentiment.${review.sentiment}`) : null;
  const about = [
    stars ?? verdict,
    review.productTitle,
    review.author,
    review.postedAt && wallClock(t, review.postedAt),
  ];
  return [
    about.filter(Boolean).join(' · '),
    [review.nativeId, review.orderId, review.url].filter(Boolean).join(' · '),
    [review.title, review.body, review.followUp?.body].filter(Boolean).join('\n'),
    certificateLines(t, vanished).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
