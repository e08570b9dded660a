import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n.ts';
import type { PopupItem } from '../../lib/reviews/popup-data.ts';
import type { RecentOutcome } from '../../lib/reviews/recent-outcomes.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Snooze } from '../sidebar/model.ts';
import { BulkBar } from '../ui/BulkBar.tsx';
import { FirstSteps } from '../ui/FirstSteps.tsx';
import { LostNotice, type LostNoticeProps } from '../ui/LostNotice.tsx';
import { Translation } from '../ui/translation.ts';
import { stillThere, toggled } from './chosen.ts';
import { FollowUpItem } from './FollowUpItem.tsx';
import { grouped } from './groups.ts';
import { PauseLine, type PauseLineProps } from './PauseLine.tsx';
import { RecentOutcomes } from './RecentOutcomes.tsx';

export interface PopupProps {
  /** null until the first answer. */
  items: PopupItem[] | null;
  /** What is stored could not be read. */
  failed: boolean;
  /** The extension was updated under it: only a reload helps. */
  outdated?: boolean;
  /** What the browser cleared away; null: nothing. */
  lost?: LostNoticeProps | null;
  /** What changed lately after we acted. */
  recent: readonly RecentOutcome[];
  now: number;
  /** Whose day "today" is, IANA. */
  timeZone: string;
  t: Translate;
  theme: Settings['theme'];
  pause: PauseLineProps;
  onOpen: (key: string) => void;
  onSnooze: (key: string, choice: Snooze) => void;
  onDone: (key: string) => void;
  /** Many at once, all or none. */
  onSnoozeMany: (keys: string[], choice: Snooze) => void;
  onDoneMany: (keys: string[]) => void;
  windowDays: Settings['windowDays'];
  onSetWindow: (id: string, days: number | null | undefined) => void;
  onRetry: () => void;
  onOpenDesk: () => void;
}

/** What waits for the seller, most pressing first. */
export function Popup(props: PopupProps) {
  const { items, failed, now, timeZone, t, theme } = props;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = stillThere(picked, items?.map(({ review }) => review.key) ?? []);
  const clear = () => setPicked(new Set());
  const choose = (keys: string[], into: boolean) => setPicked(toggled(new Set(chosen), keys, into));
  return (
    <Translation.Provider value={t}>
      <main class="rd-root rd-popup" data-testid="popup" data-theme={theme} lang={t.language}>
        <header>
          <h1>{t('app.name')}</h1>
          <button type="button" class="rd-button rd-small" data-testid="open-desk" onClick={props.onOpenDesk}>
            {t('desk')}
          </button>
        </header>
        {props.lost && <LostNotice {...props.lost} />}
        {chosen.length > 0 && (
          <BulkBar
            count={chosen.length}
            onSnooze={(choice) => {
              props.onSnoozeMany(chosen, choice);
              clear();
            }}
            onDone={() => {
              props.onDoneMany(chosen);
              clear();
            }}
            onClear={clear}
          />
        )}
        {failed || props.outdated ? (
          <div class="rd-empty" role="alert">
            <p class="rd-empty-title">{t(props.outdated ? 'health.outdated' : 'popup.failed')}</p>
            {props.outdated && <p>{t('health.outdated-next')}</p>}
            <button type="button" class="rd-button" data-testid="retry" onClick={props.onRetry}>
              {t('popup.retry')}
            </button>
          </div>
        ) : items === null ? (
          <p class="rd-empty" role="status">
            {t('reading')}
          </p>
        ) : items.length === 0 ? (
          <div class="rd-empty" data-testid="empty">
            <p class="rd-empty-title">{t('popup.empty')}</p>
            <p>{t('popup.empty-next')}</p>
            <details>
              <summary>{t('start')}</summary>
              <FirstSteps />
            </details>
          </div>
        ) : (
          grouped(items, now, timeZone).map(({ group, items: members }) => (
            <section key={group} data-testid={`group-${group}`} aria-labelledby={`rd-group-${group}`}>
              <h2 id={`rd-group-${group}`}>
                <label>
                  <input
                    type="checkbox"
                    class="rd-choose"
                    data-testid="choose-all"
                    aria-label={`${t('bulk.choose-all')} · ${t(`popup.${group}`)}`}
                    checked={members.every(({ review }) => chosen.includes(review.key))}
                    onChange={(event) =>
                      choose(
                        members.map(({ review }) => review.key),
                        event.currentTarget.checked,
                      )
                    }
                  />{' '}
                  {t(`popup.${group}`)} <span class="rd-count">{members.length}</span>
                </label>
              </h2>
              <ul>
                {members.map((item) => (
                  <FollowUpItem
                    key={`${item.review.key}|${item.followUp.kind}`}
                    item={item}
                    now={now}
                    chosen={chosen.includes(item.review.key)}
                    onChoose={(key, into) => choose([key], into)}
                    windowDays={props.windowDays}
                    onSetWindow={props.onSetWindow}
                    onOpen={props.onOpen}
                    onSnooze={props.onSnooze}
                    onDone={props.onDone}
                  />
                ))}
              </ul>
            </section>
          ))
        )}
        <PauseLine {...props.pause} />
        <RecentOutcomes recent={props.recent} now={now} onOpen={props.onOpen} />
      </main>
    </Translation.Provider>
  );
}
