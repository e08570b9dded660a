import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk.tsx';
import '../../components/desk/desk.css';
import { roomOf } from '../../components/desk/rooms.ts';
import { onNewerVersion } from '../../lib/db.ts';
import { speaking } from '../../lib/i18n.ts';
import { createTranslator } from '../../lib/locales.ts';
import { quietly } from '../../lib/log.ts';
import { mindLosses, settleLoss, watchLost } from '../../lib/lost-data.ts';
import { watchSettings } from '../../lib/settings-watch.ts';
import { resolveUiLanguage } from '../../lib/ui-language.ts';
import { openRooms } from './rooms/index.ts';

const HALF_MINUTE = 30_000;

/** Where a backup is chosen; the room is drawn first. */
function toRestore(): void {
  location.hash = '#data';
  requestAnimationFrame(() => document.getElementById('rd-restore')?.scrollIntoView({ block: 'start' }));
}

async function start(root: Element): Promise<void> {
  const settings = await watchSettings();
  const t = computed(() =>
    createTranslator(resolveUiLanguage(settings.value, browser.i18n.getUILanguage()), settings.value.timeZone),
  );
  const room = signal(roomOf(location.hash));
  addEventListener('hashchange', () => {
    room.value = roomOf(location.hash);
    // Another room begins at its top, not where the last one was left.
    scrollTo(0, 0);
  });
  mindLosses();
  const lost = watchLost();
  const outdated = signal(false);
  onNewerVersion(() => {
    outdated.value = true;
  });
  const now = signal(Date.now());
  setInterval(() => {
    now.value = Date.now();
  }, HALF_MINUTE);
  const show = openRooms({ t: speaking(() => t.value), settings: settings.peek(), live: settings, now });
  effect(() => {
    document.documentElement.lang = t.value.language;
    document.title = `${t.value('desk')} – ${t.value('app.name')}`;
    render(
      <Desk
        room={room.value}
        t={t.value}
        theme={settings.value.theme}
        outdated={outdated.value}
        lost={
          lost.value && {
            lost: lost.value,
            now: now.value,
            onRestore: toRestore,
            onSettle: () => quietly('settling a loss', settleLoss()),
          }
        }
      >
        {show(room.value)}
      </Desk>,
      root,
    );
  });
}

const root = document.getElementById('root');
if (root) quietly('showing the desk', start(root));
