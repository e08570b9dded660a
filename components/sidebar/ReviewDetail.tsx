import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Parts } from '../ui/Parts.tsx';
import { PostedAt } from '../ui/PostedAt.tsx';
import { Rating } from '../ui/Rating.tsx';
import { reviewName } from '../ui/review-name.ts';
import { SnoozeMenu } from '../ui/SnoozeMenu.tsx';
import { useT } from '../ui/translation.ts';
import { BuyerWords } from './BuyerWords.tsx';
import { CorrectPanel } from './CorrectPanel.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { Gist } from './Gist.tsx';
import { TriageChip } from './Judgement.tsx';
import type { DetailView, SidebarModel } from './model.ts';
import { NoChannel } from './NoChannel.tsx';
import { reasonText } from './reasons.ts';
import { StoryPanel } from './StoryPanel.tsx';
import { stateWords } from './state-words.ts';
import { TimeChip } from './TimeChip.tsx';
import type { SidebarView } from './view.ts';

/** Back, where we are in the list, and the neighbours. */
function DetailNav({ view, reviewKey }: { view: SidebarView; reviewKey: string }) {
  const t = useT();
  const keys = view.trail(reviewKey);
  const at = keys.indexOf(reviewKey);
  const total = keys.length;
  return (
    <div class="rd-nav">
      <button type="button" class="rd-link" data-testid="back" onClick={() => view.open(null)}>
        <Icon name="back" />
        {t('back')}
      </button>
      {at >= 0 && <span class="rd-count">{t('position', { n: at + 1, total })}</span>}
      <button
        type="button"
        class="rd-icon-button"
        aria-label={t('previous')}
        title={t('previous')}
        disabled={at <= 0}
        onClick={() => view.move(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="rd-icon-button"
        aria-label={t('next')}
        title={t('next')}
        disabled={at === total - 1}
        onClick={() => view.move(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

/** Why the judgement came out as it did. */
function Why({ detail }: { detail: DetailView }) {
  const t = useT();
  const { analysis } = detail.state.review;
  // The one is said above, beside what was judged; the other is of the review's own page, and here is a box.
  const others = analysis.reasons.filter(
    ({ code }) => code !== 'stars-text-disagree' && !(code === 'no-channel' && detail.insertHere),
  );
  const reasons = others.map((reason) => reasonText(t, reason)).filter((text) => text !== null);
  if (reasons.length === 0) return null;
  return (
    <div class="rd-why" data-testid="reasons">
      <h3 class="rd-label">
        {t('why', { triage: t(`triage.${analysis.triage}`) })}
        {analysis.severity > 0 && <small> · {t(`severity.${analysis.severity as 1 | 2 | 3}`)}</small>}
      </h3>
      <ul>
        {reasons.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** One review on one screen: what was said, why it matters, what to answer, what happened. */
export function ReviewDetail({ model, view, detail }: { model: SidebarModel; view: SidebarView; detail: DetailView }) {
  const t = useT();
  const { review } = detail.state;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another review is another page to the reader
  useLayoutEffect(() => {
    if (view.takeFocus()) heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.rd-scroll')?.scrollTo(0, 0);
  }, [review.key]);

  const name = reviewName(t, review);
  const meta = [
    review.postedAt && <PostedAt key="posted" of={review} at={review.postedAt} />,
    review.author,
    review.orderId !== name && review.orderId,
    ...stateWords(t, review, detail.state.followUps),
  ];
  return (
    <section class="rd-detail" data-testid="review-detail" data-key={review.key} aria-labelledby="rd-detail-title">
      <DetailNav view={view} reviewKey={review.key} />
      <div class="rd-scroll">
        <div class="rd-card-top">
          <Rating review={review} />
          <TriageChip review={review} />
          <TimeChip state={detail.state} now={model.now.value} />
        </div>
        <h2 id="rd-detail-title" tabIndex={-1} ref={heading}>
          {name}
        </h2>
        <p class="rd-card-meta">
          <Parts parts={meta} />
        </p>
        <div class="rd-row rd-actions">
          <button
            type="button"
            class="rd-button"
            data-testid="mark-done"
            onClick={() => void model.markDone(review.key)}
          >
            <Icon name="check" />
            {t('mark-done')}
          </button>
          <SnoozeMenu
            key={review.key}
            asked={view.snoozing.value === review.key}
            onOpened={() => {
              view.snoozing.value = null;
            }}
            onSnooze={(choice) => void model.snooze(review.key, choice)}
          />
          {model.pageType.value === 'reviews' && (
            <button
              type="button"
              class="rd-button"
              data-testid="show-on-page"
              onClick={() => model.showOnPage(review.key)}
            >
              <Icon name="locate" />
              {t('show-on-page')}
            </button>
          )}
        </div>
        <Gist state={detail.state} />
        <BuyerWords
          review={review}
          onMarked={(words) => {
            view.marked.value = words;
          }}
        />
        <CorrectPanel key={review.key} model={model} view={view} detail={detail} />
        <Why detail={detail} />
        {!(detail.insertHere && detail.channel) && (
          <NoChannel
            review={review}
            platform={model.platform}
            pageKind={model.pageKind.value}
            channel={detail.channel}
          />
        )}
        {detail.channels.length > 0 && (
          <DraftPanel key={`${review.key} ${detail.channel}`} model={model} view={view} detail={detail} />
        )}
        <StoryPanel model={model} review={review} onOpen={view.open} />
      </div>
    </section>
  );
}
