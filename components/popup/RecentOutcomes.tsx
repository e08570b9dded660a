import { RECENT_DAYS, type RecentOutcome } from '../../lib/reviews/recent-outcomes.ts';
import { OutcomeLine } from '../sidebar/OutcomeLine.tsx';
import { Rating } from '../ui/Rating.tsx';
import { reviewName } from '../ui/review-name.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  recent: readonly RecentOutcome[];
  now: number;
  onOpen: (key: string) => void;
}

/** What fits a popup; the desk has the rest. */
const MOST = 5;

/** Which buyers changed their rating after we acted, lately; nothing where none did. */
export function RecentOutcomes({ recent, now, onOpen }: Props) {
  const t = useT();
  if (recent.length === 0) return null;
  return (
    <section data-testid="recent-outcomes" aria-labelledby="rd-recent-outcomes">
      <h2 id="rd-recent-outcomes">
        {t('outcomes.changed', { days: RECENT_DAYS })} <span class="rd-count">{recent.length}</span>
      </h2>
      <ul>
        {recent.slice(0, MOST).map(({ review, outcome, acted }) => {
          const name = reviewName(t, review);
          return (
            <li key={review.key} class="rd-item" data-testid="recent-outcome" data-key={review.key}>
              <p class="rd-item-top">
                <Rating review={review} />
                <span class="rd-note">{review.author}</span>
              </p>
              <h3>
                <button type="button" class="rd-link" onClick={() => onOpen(review.key)}>
                  {name}
                </button>
              </h3>
              <OutcomeLine acted={acted} outcome={outcome} now={now} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
