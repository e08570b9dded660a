import { effectiveDue } from '../../lib/follow-ups/due.ts';
import type { PopupItem } from '../../lib/reviews/popup-data.ts';
import { type FollowUpKind, UNSURE_BELOW } from '../../lib/reviews/review.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Snooze } from '../sidebar/model.ts';
import { bothClocks } from '../ui/clocks.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rating } from '../ui/Rating.tsx';
import { reviewName } from '../ui/review-name.ts';
import { SnoozeMenu } from '../ui/SnoozeMenu.tsx';
import { StandLine } from '../ui/StandLine.tsx';
import { duration, moment } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { WindowLine } from './WindowLine.tsx';

interface Props {
  item: PopupItem;
  now: number;
  chosen: boolean;
  onChoose: (key: string, chosen: boolean) => void;
  windowDays: Settings['windowDays'];
  onSetWindow: (id: string, days: number | null | undefined) => void;
  onOpen: (key: string, reminder: FollowUpKind) => void;
  onSnooze: (key: string, choice: Snooze) => void;
  onDone: (key: string) => void;
}

/** More would be the whole story. */
const CAUSES = 2;

/** One thing to do: which review, why, how pressing, and the three answers to it. */
export function FollowUpItem(props: Props) {
  const { item, now, chosen, windowDays, onOpen, onSnooze, onDone } = props;
  const t = useT();
  const { review, followUp, windows } = item;
  const due = effectiveDue(followUp);
  const overdue = due <= now;
  // What it is about, in the seller's language: the words below may be in one that is not.
  const causes = review.analysis.causes
    .slice(0, CAUSES)
    .map(({ cause, score }) =>
      score < UNSURE_BELOW ? t('maybe', { what: t(`cause.${cause}`) }) : t(`cause.${cause}`),
    );
  const words = review.body || review.title || review.followUp?.body;
  const name = reviewName(t, review);
  return (
    <li class="rd-item" data-testid="follow-up" data-key={review.key} data-kind={followUp.kind} data-chosen={chosen}>
      <p class="rd-item-top">
        <input
          type="checkbox"
          class="rd-choose"
          data-testid="choose"
          aria-label={`${t('bulk.choose')} · ${name}`}
          checked={chosen}
          onChange={(event) => props.onChoose(review.key, event.currentTarget.checked)}
        />
        <Rating review={review} />
        <span>{t(`due.${followUp.kind}`)}</span>
        <span class="rd-time" data-kind={overdue ? 'overdue' : 'due'} title={bothClocks(t, review, due)}>
          {t(overdue ? 'time.overdue' : 'time.due', { time: duration(t, due - now) })}
        </span>
      </p>
      <h3>{name}</h3>
      {words && (
        <p class="rd-item-words" lang={review.analysis.language ?? undefined} dir="auto">
          {words.slice(0, 200)}
        </p>
      )}
      {causes.length > 0 && <p data-testid="causes">{causes.join(' · ')}</p>}
      <p class="rd-note">
        {[
          t(`page.${review.seenOn.pageKind}`),
          review.author,
          followUp.snoozedUntil !== null &&
            followUp.snoozedUntil > now &&
            t(followUp.untilBuyer === undefined ? 'time.snoozed' : 'time.snoozed-buyer', {
              date: moment(t, due, now),
            }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <StandLine stand={item.stand} />
      {windows.map((window) => (
        <WindowLine
          key={window.id}
          of={review}
          window={window}
          now={now}
          own={windowDays[window.id]}
          onSet={props.onSetWindow}
        />
      ))}
      <div class="rd-row">
        <button
          type="button"
          class="rd-button rd-primary"
          data-testid="open-review"
          aria-label={`${t('open')} · ${name}`}
          onClick={() => onOpen(review.key, followUp.kind)}
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
