import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n.ts';
import type { PopupGroup } from '../../lib/reviews/popup-data.ts';
import type { RecentOutcome } from '../../lib/reviews/recent-outcomes.ts';
import type { FollowUpKind } from '../../lib/reviews/review.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Snooze } from '../sidebar/model.ts';
import { BulkBar } from '../ui/BulkBar.tsx';
import { FirstSteps } from '../ui/FirstSteps.tsx';
import { LostNotice, type LostNoticeProps } from '../ui/LostNotice.tsx';
import { Translation } from '../ui/translation.ts';
import { stillThere, toggled } from './chosen.ts';
import { FollowUpItem } from './FollowUpItem.tsx';
import { PauseLine, type PauseLineProps } from './PauseLine.tsx';
import { RecentOutcomes } from './RecentOutcomes.tsx';

export interface PopupProps {
  /** null until the first answer. */
  groups: PopupGroup[] | null;
  /** What is stored could not be read. */
  failed: boolean;
  /** The extension was updated under it: only a reload helps. */
  outdated?: boolean;
  /** What the browser cleared away; null: nothing. */
  lost?: LostNoticeProps | null;
  /** What changed lately after we acted. */
  recent: readonly RecentOutcome[];
  now: number;
  t: Translate;
  theme: Settings['theme'];
  pause: PauseLineProps;
  /** `reminder`: the one it is opened from. */
  onOpen: (key: string, reminder?: FollowUpKind) => void;
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
  const { groups, failed, now, t, theme } = props;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = stillThere(picked, groups?.flatMap(({ keys }) => keys) ?? []);
  const choosing = new Set(chosen);
  const clear = () => setPicked(new Set());
  const choose = (keys: string[], into: boolean) => setPicked(toggled(choosing, keys, into));
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
        ) : groups === null ? (
          <p class="rd-empty" role="status">
            {t('reading')}
          </p>
        ) : groups.length === 0 ? (
          <div class="rd-empty" data-testid="empty">
            <p class="rd-empty-title">{t('popup.empty')}</p>
            <p>{t('popup.empty-next')}</p>
            <details>
              <summary>{t('start')}</summary>
              <FirstSteps />
            </details>
          </div>
        ) : (
          groups.map(({ group, count, keys, items }) => (
            <section key={group} data-testid={`group-${group}`} aria-labelledby={`rd-group-${group}`}>
              <h2 id={`rd-group-${group}`}>
                <label>
                  <input
                    type="checkbox"
                    class="rd-choose"
                    data-testid="choose-all"
                    aria-label={`${t('bulk.choose-all')} · ${t(`popup.${group}`)}`}
                    checked={keys.every((key) => choosing.has(key))}
                    onChange={(event) => choose(keys, event.currentTarget.checked)}
                  />{' '}
                  {t(`popup.${group}`)} <span class="rd-count">{count.toLocaleString(t.language)}</span>
                </label>
              </h2>
              <ul>
                {items.map((item) => (
                  <FollowUpItem
                    key={`${item.review.key}|${item.followUp.kind}`}
                    item={item}
                    now={now}
                    chosen={choosing.has(item.review.key)}
                    onChoose={(key, into) => choose([key], into)}
                    windowDays={props.windowDays}
                    onSetWindow={props.onSetWindow}
                    onOpen={props.onOpen}
                    onSnooze={props.onSnooze}
                    onDone={props.onDone}
                  />
                ))}
              </ul>
              {count > items.length && (
                <button type="button" class="rd-link" data-testid="more" onClick={props.onOpenDesk}>
                  {t('popup.more', { count: count - items.length })}
                </button>
              )}
            </section>
          ))
        )}
        <PauseLine {...props.pause} />
        <RecentOutcomes recent={props.recent} now={now} onOpen={props.onOpen} />
      </main>
    </Translation.Provider>
  );
}
