import { effectiveDue } from '../../lib/follow-ups/due.ts';
import type { PopupItem } from '../../lib/reviews/popup-data.ts';
import type { Snooze } from '../sidebar/model.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rating } from '../ui/Rating.tsx';
import { SnoozeMenu } from '../ui/SnoozeMenu.tsx';
import { duration, moment } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  item: PopupItem;
  now: number;
  onOpen: (key: string) => void;
  onSnooze: (key: string, choice: Snooze) => void;
  onDone: (key: string) => void;
}

/** One thing to do: which review, why, how pressing, and the three answers to it. */
export function FollowUpItem({ item, now, onOpen, onSnooze, onDone }: Props) {
  const t = useT();
  const { review, followUp } = item;
  const due = effectiveDue(followUp);
  const overdue = due <= now;
  const words = review.body || review.title || review.followUp?.body;
  const name = review.productTitle ?? review.orderId ?? t(`page.${review.seenOn.pageKind}`);
  return (
    <li class="rd-item" data-testid="follow-up" data-key={review.key} data-kind={followUp.kind}>
      <p class="rd-item-top">
        <Rating review={review} />
        <span>{t(`due.${followUp.kind}`)}</span>
        <span class="rd-time" data-kind={overdue ? 'overdue' : 'due'} title={moment(t, due, now)}>
          {t(overdue ? 'time.overdue' : 'time.due', { time: duration(t, due - now) })}
        </span>
      </p>
      <h3>{name}</h3>
      {words && (
        <p class="rd-item-words" lang={review.analysis.language ?? undefined} dir="auto">
          {words.slice(0, 200)}
        </p>
      )}
      <p class="rd-note">
        {[
          t(`page.${review.seenOn.pageKind}`),
          review.author,
          followUp.snoozedUntil !== null && t('time.snoozed', { date: moment(t, due, now) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="rd-row">
        <button
          type="button"
          class="rd-button rd-primary"
          data-testid="open-review"
          aria-label={`${t('open')} · ${name}`}
          onClick={() => onOpen(review.key)}
        >
          {t('open')}
        </button>
        <SnoozeMenu onSnooze={(choice) => onSnooze(review.key, choice)} />
        <button type="button" class="rd-button" data-testid="mark-done" onClick={() => onDone(review.key)}>
          <Icon name="check" />
          {t('mark-done')}
        </button>
      </div>
    </li>
  );
}
