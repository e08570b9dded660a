import type { StoredReview } from '../../lib/reviews/review.ts';
import { useT } from './translation.ts';

const SHAPE = { positive: '▲', neutral: '●', negative: '▼' } as const;

/** Stars as glyphs and number; else the platform's own verdict; else that we aren't sure. Never colour alone. */
export function Rating({ review }: { review: Pick<StoredReview, 'rating' | 'sentiment'> }) {
  const t = useT();
  if (review.rating !== null) {
    const label = t('stars', { rating: review.rating });
    return (
      <span class="rd-rating" data-low={review.rating <= 2} role="img" aria-label={label} title={label}>
        <span class="rd-stars">
          {'★'.repeat(review.rating)}
          <span class="rd-stars-off">{'★'.repeat(5 - review.rating)}</span>
        </span>
        <b>{review.rating}</b>
      </span>
    );
  }
  if (review.sentiment !== null)
    return (
      <span class="rd-rating" data-low={review.sentiment === 'negative'}>
        <span aria-hidden="true">{SHAPE[review.sentiment]}</span> <b>{t(`sentiment.${review.sentiment}`)}</b>
      </span>
    );
  return <span class="rd-rating rd-unsure">{t('not-sure', { field: t('field.rating') })}</span>;
}
