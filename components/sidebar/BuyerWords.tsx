import type { Span, StoredReview } from '../../lib/reviews/review.ts';
import { evidenceIn, Highlighted } from '../ui/Highlighted.tsx';
import { wallClock } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';

/** Everything the buyer wrote, evidence marked, and what the shop has published below it. */
export function BuyerWords({ review }: { review: StoredReview }) {
  const t = useT();
  const lang = review.analysis.language ?? undefined;
  const marked = (text: string, field: Span['field']) => (
    <Highlighted text={text} marks={evidenceIn(review.analysis, field)} />
  );
  return (
    <section class="rd-words" aria-label={t('original')}>
      {review.title && (
        <h3 lang={lang} dir="auto">
          {marked(review.title, 'title')}
        </h3>
      )}
      {review.body ? (
        <p class="rd-text" lang={lang} dir="auto">
          {marked(review.body, 'body')}
        </p>
      ) : (
        <p class={review.body === null ? 'rd-unsure' : 'rd-soft'}>
          {review.body === null ? t('not-sure', { field: t('field.body') }) : t('no-text')}
        </p>
      )}
      {review.partial && <p class="rd-note">{t('cut')}</p>}
      {review.followUp && (
        <div class="rd-added">
          <h3 class="rd-label">
            {t('follow-up')}
            {review.followUp.postedAt && <small> {wallClock(t, review.followUp.postedAt)}</small>}
          </h3>
          <p class="rd-text" lang={lang} dir="auto">
            {marked(review.followUp.body, 'followUp')}
          </p>
        </div>
      )}
      {review.reply && (
        <div class="rd-added" data-testid="existing-reply">
          <h3 class="rd-label">
            {t('reply')}
            {review.reply.postedAt && <small> {wallClock(t, review.reply.postedAt)}</small>}
          </h3>
          <p class="rd-text" lang={lang} dir="auto">
            {review.reply.body}
          </p>
        </div>
      )}
    </section>
  );
}
