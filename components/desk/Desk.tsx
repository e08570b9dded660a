import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { LostNotice, type LostNoticeProps } from '../ui/LostNotice.tsx';
import { Translation } from '../ui/translation.ts';
import { ROOMS, type Room } from './rooms.ts';

export interface DeskProps {
  room: Room;
  t: Translate;
  theme: Settings['theme'];
  /** The extension was updated under it: only a reload helps. */
  outdated?: boolean;
  /** What the browser cleared away; null: nothing. */
  lost?: LostNoticeProps | null;
  /** What stands in the room. */
  children: ComponentChildren;
}

/** The full page: what needs more room than the popup and the sidebar have. */
export function Desk({ room, t, theme, outdated, lost, children }: DeskProps) {
  return (
    <Translation.Provider value={t}>
      <div class="rd-root rd-desk" data-testid="desk" data-theme={theme} lang={t.language}>
        <header class="rd-desk-head">
          <h1>{t('app.name')}</h1>
          <nav aria-label={t('desk')}>
            <ul>
              {ROOMS.map((one) => (
                <li key={one}>
                  <a href={`#${one}`} aria-current={one === room ? 'page' : undefined}>
                    {t(`desk.${one}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main class="rd-desk-room">
          <h2>{t(`desk.${room}`)}</h2>
          {outdated && (
            <p class="rd-notice" role="alert" data-testid="outdated">
              {t('health.outdated')} · {t('health.outdated-next')}
            </p>
          )}
          {lost && <LostNotice {...lost} />}
          {children}
        </main>
      </div>
    </Translation.Provider>
  );
}
