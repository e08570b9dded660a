import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { createTranslator } from '../../lib/locales.ts';
import { quietly } from '../../lib/log.ts';
import { sendMessage } from '../../lib/messages.ts';
import { watchPopup } from '../../lib/reviews/popup-data.ts';
import { loadSettings } from '../../lib/settings-store.ts';
import { resolveUiLanguage } from '../../lib/ui-language.ts';

const MINUTE = 60_000;

async function start(root: Element): Promise<void> {
  const settings = await loadSettings();
  const language = resolveUiLanguage(settings, browser.i18n.getUILanguage());
  const t = createTranslator(language);
  document.documentElement.lang = language;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { items, failed } = watchPopup();
  const now = signal(Date.now());
  setInterval(() => {
    now.value = Date.now();
  }, MINUTE / 2);

  effect(() =>
    render(
      <Popup
        items={items.value}
        failed={failed.value}
        now={now.value}
        timeZone={timeZone}
        t={t}
        theme={settings.theme}
        onOpen={(key) =>
          quietly(
            'opening a review',
            sendMessage('openReview', { key }).then(() => window.close()),
          )
        }
        onSnooze={(key, choice) => quietly('snoozing', sendMessage('snooze', { key, choice }))}
        onDone={(key) => quietly('marking done', sendMessage('markDone', { key }))}
        onRetry={() => location.reload()}
        onOpenDesk={() =>
          quietly(
            'opening the desk',
            browser.tabs.create({ url: browser.runtime.getURL('/desk.html') }).then(() => window.close()),
          )
        }
      />,
      root,
    ),
  );
}

const root = document.getElementById('root');
if (root) quietly('showing the popup', start(root));
