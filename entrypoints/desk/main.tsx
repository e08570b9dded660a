import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk.tsx';
import '../../components/desk/desk.css';
import { roomOf } from '../../components/desk/rooms.ts';
import { createTranslator } from '../../lib/locales.ts';
import { quietly } from '../../lib/log.ts';
import { loadSettings } from '../../lib/settings-store.ts';
import { resolveUiLanguage } from '../../lib/ui-language.ts';
import { openRooms } from './rooms/index.ts';

async function start(root: Element): Promise<void> {
  const settings = await loadSettings();
  const t = createTranslator(resolveUiLanguage(settings, browser.i18n.getUILanguage()));
  document.documentElement.lang = t.language;
  document.title = `${t('desk')} – ${t('app.name')}`;
  const room = signal(roomOf(location.hash));
  addEventListener('hashchange', () => {
    room.value = roomOf(location.hash);
  });
  const show = openRooms({ t, settings });
  effect(() =>
    render(
      <Desk room={room.value} t={t} theme={settings.theme}>
        {show(room.value)}
      </Desk>,
      root,
    ),
  );
}

const root = document.getElementById('root');
if (root) quietly('showing the desk', start(root));
