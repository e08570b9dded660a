import type { Translate } from '../../lib/i18n.ts';
import type { PopupItem } from '../../lib/reviews/popup-data.ts';
import type { RecentOutcome } from '../../lib/reviews/recent-outcomes.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Snooze } from '../sidebar/model.ts';
import { Translation } from '../ui/translation.ts';
import { FollowUpItem } from './FollowUpItem.tsx';
import { grouped } from './groups.ts';
import { PauseLine, type PauseLineProps } from './PauseLine.tsx';
import { RecentOutcomes } from './RecentOutcomes.tsx';

export interface PopupProps {
  /** null until the first answer. */
  items: PopupItem[] | null;
  /** What is stored could not be read. */
  failed: boolean;
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
  onRetry: () => void;
  onOpenDesk: () => void;
}

/** What waits for the seller, most pressing first. */
export function Popup(props: PopupProps) {
  const { items, failed, now, timeZone, t, theme } = props;
  return (
    <Translation.Provider value={t}>
      <main class="rd-root rd-popup" data-testid="popup" data-theme={theme} lang={t.language}>
        <header>
          <h1>{t('app.name')}</h1>
          <button type="button" class="rd-button rd-small" data-testid="open-desk" onClick={props.onOpenDesk}>
            {t('desk')}
          </button>
        </header>
        {failed ? (
          <div class="rd-empty" role="alert">
            <p class="rd-empty-title">{t('popup.failed')}</p>
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
          </div>
        ) : (
          grouped(items, now, timeZone).map(({ group, items: members }) => (
            <section key={group} data-testid={`group-${group}`} aria-labelledby={`rd-group-${group}`}>
              <h2 id={`rd-group-${group}`}>
                {t(`popup.${group}`)} <span class="rd-count">{members.length}</span>
              </h2>
              <ul>
                {members.map((item) => (
                  <FollowUpItem
                    key={`${item.review.key}|${item.followUp.kind}`}
                    item={item}
                    now={now}
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
