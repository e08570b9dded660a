import type { ReadonlySignal } from '@preact/signals';
import type { FollowUp, StoredReview } from '../../../lib/reviews/review.ts';
import type { Story } from '../../../lib/reviews/story.ts';
import { BuyerWords } from '../../sidebar/BuyerWords.tsx';
import { History } from '../../sidebar/History.tsx';
import { LinkedReviews } from '../../sidebar/LinkedReviews.tsx';
import { OutcomeLine } from '../../sidebar/OutcomeLine.tsx';
import { Signs } from '../../sidebar/Signs.tsx';
import { stateWords } from '../../sidebar/state-words.ts';
import { Parts } from '../../ui/Parts.tsx';
import { PostedAt } from '../../ui/PostedAt.tsx';
import { Rating } from '../../ui/Rating.tsx';
import { reviewName } from '../../ui/review-name.ts';
import { useT } from '../../ui/translation.ts';
import { shopName } from '../shop-name.ts';
import { reviewLink } from './review-link.ts';

/** `unknown`: no such review is stored. */
export type Shown = { review: StoredReview; story: Story; followUps: FollowUp[] } | 'loading' | 'unknown' | 'failed';

export interface ReviewSheetModel {
  shown: ReadonlySignal<Shown>;
  now: ReadonlySignal<number>;
  /** The page of the platform that shows it. */
  open(key: string): void;
}

/** One review by itself, wherever it is or was: words, outcome, order, history. */
export function ReviewSheet({ model }: { model: ReviewSheetModel }) {
  const t = useT();
  const shown = model.shown.value;
  if (typeof shown === 'string')
    return (
      <p role="status">{t(shown === 'loading' ? 'reading' : shown === 'failed' ? 'popup.failed' : 'review.unknown')}</p>
    );
  const { review, story, followUps } = shown;
  const now = model.now.value;
  const meta = [
    shopName(t, `${review.platform}:${review.shop}`),
    t(`kind.${review.kind}`),
    review.postedAt && <PostedAt key="posted" of={review} at={review.postedAt} />,
    review.author,
    review.orderId,
    ...stateWords(t, review, followUps),
  ];
  return (
    <article class="rd-panel rd-sheet" data-testid="review-sheet" data-key={review.key}>
      <p>
        <Rating review={review} />
      </p>
      <h3>{reviewName(t, review)}</h3>
      <p class="rd-note">
        <Parts parts={meta} />
      </p>
      {/* Words are marked where the judgement is corrected: in the sidebar. */}
      <BuyerWords review={review} onMarked={() => {}} />
      <Signs
        review={review}
        signs={story.signs}
        here={new Set(story.signs.flatMap(({ others }) => others.map((other) => other.key)))}
        onOpen={(key) => location.assign(reviewLink(key))}
        onOpenElsewhere={model.open}
      />
      <OutcomeLine acted={story.acted} outcome={story.outcome} now={now} />
      <LinkedReviews
        linked={story.linked}
        here={new Set(story.linked.map(({ key }) => key))}
        onOpen={(key) => location.assign(reviewLink(key))}
        onOpenElsewhere={model.open}
      />
      <History of={review} timeline={story.timeline} lang={review.analysis.language} now={now} />
      <div class="rd-row">
        <button type="button" class="rd-button" data-testid="open-review" onClick={() => model.open(review.key)}>
          {t('review.open')}
        </button>
      </div>
    </article>
  );
}
