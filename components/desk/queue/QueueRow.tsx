import { useEffect, useId } from 'preact/hooks';
import { standOf } from '../../../lib/follow-ups/stand.ts';
import { UNSURE_BELOW } from '../../../lib/reviews/review.ts';
import { TimeChip } from '../../sidebar/TimeChip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Parts } from '../../ui/Parts.tsx';
import { PostedAt } from '../../ui/PostedAt.tsx';
import { Rating } from '../../ui/Rating.tsx';
import { reviewName } from '../../ui/review-name.ts';
import { SnoozeMenu } from '../../ui/SnoozeMenu.tsx';
import { StandLine } from '../../ui/StandLine.tsx';
import { useT } from '../../ui/translation.ts';
import { shopName } from '../shop-name.ts';
import type { QueueItem, QueueModel } from './queue-model.ts';

/** Letters of a text in the list: enough to know what it is about. */
const SHOWN = 280;

/** One review of the queue. Drawn empty until it was read. */
export function QueueRow({ model, id }: { model: QueueModel; id: string }) {
  const item = model.items.value.get(id);
  const known = item !== undefined;
  useEffect(() => {
    if (!known) model.want(id);
  }, [model, id, known]);
  return (
    <div class="rd-queue-row" data-testid="queue-row" data-key={id} aria-busy={!item}>
      {item ? <Shown model={model} item={item} /> : <p class="rd-queue-wait">…</p>}
    </div>
  );
}

function Shown({ model, item }: { model: QueueModel; item: QueueItem }) {
  const t = useT();
  const { review, followUps } = item;
  const stand = standOf(review, followUps, model.now.value);
  const { analysis } = review;
  const heading = useId();
  const name = reviewName(t, review);
  const words = [review.title, review.body, review.followUp?.body].filter(Boolean).join(' · ');
  const causes = analysis.causes.map(({ cause, score }) =>
    score < UNSURE_BELOW ? t('maybe', { what: t(`cause.${cause}`) }) : t(`cause.${cause}`),
  );
  const chips = [...causes, ...(review.tags ?? []).map((tag) => tag.name)];
  return (
    <article aria-labelledby={heading}>
      <p class="rd-queue-top">
        <input
          type="checkbox"
          data-testid="queue-choose"
          aria-label={t('queue.choose', { name })}
          checked={model.chosen.value.has(review.key)}
          onChange={({ currentTarget }) => model.choose(review.key, currentTarget.checked)}
        />
        <Rating review={review} />
        <span class="rd-triage" data-triage={analysis.triage}>
          {t(`triage.${analysis.triage}`)}
        </span>
        <TimeChip state={{ ...item, events: [], drafts: [] }} now={model.now.value} />
        {followUps[0] && <span class="rd-soft">{t(`due.${followUps[0].kind}`)}</span>}
        {review.presence !== 'seen' && <b>{t(`presence.${review.presence}`)}</b>}
      </p>
      <h3 id={heading} dir="auto">
        {name}
      </h3>
      <p class="rd-queue-words" lang={analysis.language ?? undefined} dir="auto">
        {words ? words.slice(0, SHOWN) : <span class="rd-soft">{t(wordless(review))}</span>}
      </p>
      {chips.length > 0 && (
        <ul class="rd-queue-causes" aria-label={t('queue-filter.cause')}>
          {chips.map((chip) => (
            <li key={chip}>{chip}</li>
          ))}
        </ul>
      )}
      <p class="rd-note">
        <Parts
          parts={[
            shopName(t, `${review.platform}:${review.shop}`),
            review.postedAt && <PostedAt key="posted" of={review} at={review.postedAt} />,
            review.author,
            review.orderId,
            stand === null && t(`status.${review.status}`),
          ]}
        />
      </p>
      <StandLine stand={stand} />
      <div class="rd-row">
        <button
          type="button"
          class="rd-button"
          data-testid="open-review"
          aria-label={`${t('open')} · ${name}`}
          onClick={() => model.open(review.key)}
        >
          {t('open')}
        </button>
        <SnoozeMenu onSnooze={(choice) => model.snooze([review.key], choice)} />
        <button type="button" class="rd-button" data-testid="mark-done" onClick={() => model.done([review.key])}>
          <Icon name="check" />
          {t('mark-done')}
        </button>
      </div>
    </article>
  );
}

const wordless = ({ forgottenAt, wordsRemovedAt }: QueueItem['review']) =>
  forgottenAt !== undefined ? 'queue.forgotten' : wordsRemovedAt !== undefined ? 'queue.words-removed' : 'no-text';
