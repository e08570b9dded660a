import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import type { ReviewState } from '../../lib/messages.ts';
import type { ReviewField, StoredReview } from '../../lib/reviews/review.ts';
import { evidenceIn, Highlighted, tagsIn } from '../ui/Highlighted.tsx';
import { excerpt } from '../ui/highlight.ts';
import { Icon } from '../ui/Icon.tsx';
import { Parts } from '../ui/Parts.tsx';
import { PostedAt } from '../ui/PostedAt.tsx';
import { Rating } from '../ui/Rating.tsx';
import { reviewName } from '../ui/review-name.ts';
import { useT } from '../ui/translation.ts';
import { Judgement, TriageChip } from './Judgement.tsx';
import { stateWords, unsureFields } from './state-words.ts';
import { TimeChip } from './TimeChip.tsx';

const EXCERPT = 220;

/** The first of the buyer's texts with words in it, cut to a few lines around the evidence. */
function ShortText({ review }: { review: StoredReview }) {
  const t = useT();
  const field = review.body ? 'body' : review.title ? 'title' : 'followUp';
  const text = field === 'followUp' ? review.followUp?.body : review[field];
  if (!text) return review.body === null ? null : <p class="rd-card-text rd-soft">{t('no-text')}</p>;
  const short = excerpt(text, [...evidenceIn(review.analysis, field), ...tagsIn(review, field)], EXCERPT);
  return (
    <p class="rd-card-text" lang={review.analysis.language ?? undefined} dir="auto">
      {short.before && '… '}
      <Highlighted text={short.text} marks={short.marks} />
      {(short.after || review.partial) && ' …'}
    </p>
  );
}

interface Props {
  state: ReviewState;
  now: number;
  /** Under the cursor of j and k. */
  current: boolean;
  /** Fields the page kind shows. */
  expected: readonly ReviewField[];
  /** Of these, fields on which two readings of this review disagree. */
  doubted: readonly ReviewField[];
  onOpen: (key: string) => void;
  /** The focus came to it (Tab, a click). */
  onReach: (key: string) => void;
  /** Absent on a page that does not show the review. */
  onShow?: ((key: string) => void) | undefined;
  /** Among those something will be done with all at once. */
  chosen: boolean;
  onChoose: (key: string) => void;
}

/** One review in the list. Its heading is the button; the button's area is the whole card. */
function Card({ state, now, current, expected, doubted, onOpen, onReach, onShow, chosen, onChoose }: Props) {
  const t = useT();
  const { review } = state;
  const unsure = unsureFields(review, expected, doubted);
  const posted = review.postedAt && <PostedAt of={review} at={review.postedAt} />;
  return (
    <article
      class="rd-card"
      data-testid="review-card"
      data-key={review.key}
      data-current={current}
      data-chosen={chosen}
    >
      <div class="rd-card-top">
        <input
          type="checkbox"
          class="rd-choose"
          data-testid="choose"
          aria-label={t('bulk.choose')}
          checked={chosen}
          onChange={() => onChoose(review.key)}
        />
        <Rating review={review} />
        <TriageChip review={review} />
        <TimeChip state={state} now={now} />
        {onShow && (
          <button
            type="button"
            class="rd-icon-button rd-card-show"
            aria-label={t('show-on-page')}
            title={t('show-on-page')}
            onClick={() => onShow(review.key)}
          >
            <Icon name="locate" />
          </button>
        )}
      </div>
      <h2 class="rd-card-title">
        <button
          type="button"
          class="rd-card-open"
          data-testid="open"
          aria-current={current}
          onFocus={() => onReach(review.key)}
          onClick={() => onOpen(review.key)}
        >
          {reviewName(t, review)}
        </button>
      </h2>
      <ShortText review={review} />
      <Judgement review={review} />
      <p class="rd-card-meta">
        <Parts parts={[posted, review.author, ...stateWords(t, review, state.followUps)]} />
        {unsure.map((field) => (
          <Fragment key={field}>
            {' · '}
            <span class="rd-unsure">{t('not-sure', { field: t(`field.${field}`) })}</span>
          </Fragment>
        ))}
      </p>
    </article>
  );
}

export const ReviewCard = memo(Card);
