import { isUncertain } from '../../lib/follow-ups/windows.ts';
import { POLICIES } from '../../lib/platforms/policies.ts';
import { type WindowPolicy, windowId } from '../../lib/platforms/policy.ts';
import { PLATFORMS, type Platform } from '../../lib/reviews/review.ts';
import type { Settings } from '../../lib/settings.ts';
import { useT } from '../ui/translation.ts';
import { WindowSetter } from '../ui/WindowSetter.tsx';
import { windowSource } from '../ui/window-words.ts';

export interface WindowsPanelProps {
  windowDays: Settings['windowDays'];
  /** `days`: how long it is open; null: it never closes; undefined: as our data has it. */
  onSet: (id: string, days: number | null | undefined) => void;
}

interface RowProps extends WindowsPanelProps {
  platform: Platform;
  window: WindowPolicy;
}

function WindowRow({ platform, window, windowDays, onSet }: RowProps) {
  const t = useT();
  const id = windowId(platform, window);
  const own = windowDays[id];
  const { channel, days, least } = window;
  const names = [t(`window.${window.name}`), channel && channel !== 'report' && t(`channel.${channel}`)];
  // In some languages the window and the channel have one name.
  const name = [...new Set(names.filter(Boolean))].join(' · ');
  const length =
    own === null
      ? t('window.never')
      : own !== undefined
        ? t('window.length', { count: own })
        : days === null
          ? t(window.from === 'page' && !isUncertain(window) ? 'window.by-page' : 'window.unknown')
          : least === undefined
            ? t('window.length', { count: days })
            : t('window.length-between', { least, most: days });
  return (
    <li class="rd-window-row" data-testid="window-row" data-window={id}>
      <h4>{name}</h4>
      <p>
        {length}
        {own !== undefined ? (
          <span class="rd-soft"> · {t('window.own')}</span>
        ) : (
          isUncertain(window) && (
            <>
              {' · '}
              <span class="rd-unsure">{t('window.verify')}</span>
            </>
          )
        )}
      </p>
      <p class="rd-note">{windowSource(t, id)}</p>
      <WindowSetter
        key={String(own)}
        id={id}
        label={`${t(`platform.${platform}`)} · ${name}`}
        own={own}
        ours={days}
        onSet={onSet}
      />
    </li>
  );
}

/** Every window of every platform: how long it is open, what we go by, and the place where the seller sets it right. */
export function WindowsPanel(props: WindowsPanelProps) {
  const t = useT();
  return (
    <section class="rd-windows" data-testid="windows" aria-labelledby="rd-windows-title">
      <h2 id="rd-windows-title">{t('windows')}</h2>
      <p class="rd-note">{t('windows.what')}</p>
      {PLATFORMS.map((platform) => (
        <section key={platform} aria-label={t(`platform.${platform}`)}>
          <h3>{t(`platform.${platform}`)}</h3>
          <ul>
            {POLICIES[platform].windows.map((window) => (
              <WindowRow key={windowId(platform, window)} platform={platform} window={window} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
