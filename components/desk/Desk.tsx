import type { Translate } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { Translation } from '../ui/translation.ts';
import type { BackupModel } from './backup-model.ts';
import { DataRoom } from './DataRoom.tsx';
import type { ImportModel } from './import-model.ts';
import { ROOMS, type Room } from './rooms.ts';

export interface DeskProps {
  room: Room;
  t: Translate;
  theme: Settings['theme'];
  importing: ImportModel;
  backup: BackupModel;
}

/** The full page: what needs more room than the popup and the sidebar have. */
export function Desk({ room, t, theme, importing, backup }: DeskProps) {
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
          <DataRoom importing={importing} backup={backup} />
        </main>
      </div>
    </Translation.Provider>
  );
}
