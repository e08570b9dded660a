import { useRef } from 'preact/hooks';
import type { Quoted } from '../../lib/reviews/correction.ts';
import type { Span, StoredReview } from '../../lib/reviews/review.ts';
import { evidenceIn, Highlighted, tagsIn } from '../ui/Highlighted.tsx';
import { PostedAt } from '../ui/PostedAt.tsx';
import { useT } from '../ui/translation.ts';
import { markedWords } from './marked.ts';

/** Everything the buyer wrote, evidence marked, and what the shop has published below it. */
export function BuyerWords({
  review,
  onMarked,
}: {
  review: StoredReview;
  /** The seller has marked words of it, or marks none any more. */
  onMarked: (words: Quoted | null) => void;
}) {
  const t = useT();
  const box = useRef<HTMLElement>(null);
  const lang = review.analysis.language ?? undefined;
  // A click that takes the selection away does so after the pointer is up.
  const mark = () => setTimeout(() => box.current && onMarked(markedWords(box.current)));
  const marked = (text: string, field: Span['field']) => (
    <Highlighted text={text} marks={[...evidenceIn(review.analysis, field), ...tagsIn(review, field)]} />
  );
  return (
    <section class="rd-words" aria-label={t('original')} ref={box} onPointerUp={mark} onKeyUp={mark}>
      {review.title && (
        <h3 lang={lang} dir="auto" data-field="title">
          {marked(review.title, 'title')}
        </h3>
      )}
      {review.body ? (
        <p class="rd-text" lang={lang} dir="auto" data-field="body">
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
            {review.followUp.postedAt && (
              <small>
                {' '}
                <PostedAt of={review} at={review.followUp.postedAt} />
              </small>
            )}
          </h3>
          <p class="rd-text" lang={lang} dir="auto" data-field="followUp">
            {marked(review.followUp.body, 'followUp')}
          </p>
        </div>
      )}
      {review.reply && (
        <div class="rd-added" data-testid="existing-reply">
          <h3 class="rd-label">
            {t('reply')}
            {review.reply.postedAt && (
              <small>
                {' '}
                <PostedAt of={review} at={review.reply.postedAt} />
              </small>
            )}
          </h3>
          <p class="rd-text" lang={lang} dir="auto">
            {review.reply.body}
          </p>
        </div>
      )}
    </section>
  );
}
