import { RECENT_DAYS, type RecentOutcome } from '../../../lib/reviews/recent-outcomes.ts';
import { OutcomeLine } from '../../sidebar/OutcomeLine.tsx';
import { Rating } from '../../ui/Rating.tsx';
import { reviewName } from '../../ui/review-name.ts';
import { useT } from '../../ui/translation.ts';
import { reviewLink } from '../review/review-link.ts';

/** Reviews that changed lately after we acted on them. */
export function ChangedReviews({ recent, now }: { recent: readonly RecentOutcome[]; now: number }) {
  const t = useT();
  return (
    <section class="rd-panel" aria-labelledby="rd-changed" data-testid="changed-reviews">
      <h3 id="rd-changed">{t('outcomes.changed', { days: RECENT_DAYS })}</h3>
      {recent.length === 0 && <p class="rd-soft">{t('outcomes.none-changed')}</p>}
      <ul>
        {recent.map(({ review, outcome, acted }) => (
          <li key={review.key} class="rd-changed">
            <p class="rd-row">
              <Rating review={review} />
              <a href={reviewLink(review.key)}>{reviewName(t, review)}</a>
              <span class="rd-note">{review.author}</span>
            </p>
            <OutcomeLine acted={acted} outcome={outcome} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}
