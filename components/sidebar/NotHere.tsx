import { Rating } from '../ui/Rating.tsx';
import { wallClock } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import type { SidebarModel } from './model.ts';

/** The review the seller came for isn't on this page: says so, and how to go on. */
export function NotHere({ model }: { model: SidebarModel }) {
  const t = useT();
  const review = model.notHere.value;
  if (!review) return null;
  const gone = review.presence === 'gone';
  const name = [
    review.productTitle ?? review.orderId,
    review.author,
    review.postedAt && wallClock(t, review.postedAt),
  ].filter(Boolean);
  return (
    <section class="rd-not-here" data-testid="not-here" data-key={review.key} role="status">
      <p>
        <b>{t('not-here')}</b>
      </p>
      <p class="rd-row">
        {review.rating !== null && <Rating review={{ rating: review.rating, sentiment: null }} />}
        <span>{name.join(' · ')}</span>
      </p>
      <p class="rd-note">{t(gone ? 'not-here.gone' : 'not-here.next')}</p>
      <div class="rd-row">
        {review.url && (
          <a class="rd-link" href={review.url} target="_blank" rel="noreferrer" data-testid="not-here-public">
            {t('not-here.public')}
          </a>
        )}
        <button
          type="button"
          class="rd-button rd-small"
          data-testid="put-down"
          onClick={(event) => {
            // The button goes away with the click; the keys need the focus to stay in here.
            event.currentTarget.closest<HTMLElement>('.rd-root')?.focus();
            model.putDownWanted();
          }}
        >
          {t('not-here.go-on')}
        </button>
      </div>
    </section>
  );
}
