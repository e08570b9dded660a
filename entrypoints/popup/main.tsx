import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { onNewerVersion } from '../../lib/db.ts';
import { createTranslator } from '../../lib/locales.ts';
import { quietly } from '../../lib/log.ts';
import { mindLosses, settleLoss, watchLost } from '../../lib/lost-data.ts';
import { sendMessage } from '../../lib/messages.ts';
import { platformAt, withPause } from '../../lib/pause.ts';
import { watchPopup } from '../../lib/reviews/popup-data.ts';
import { watchRecentOutcomes } from '../../lib/reviews/recent-outcomes.ts';
import { storeSettings } from '../../lib/settings-store.ts';
import { watchSettings } from '../../lib/settings-watch.ts';
import { resolveUiLanguage } from '../../lib/ui-language.ts';

const MINUTE = 60_000;

/** The host of the tab at hand where it is a page of a platform's; the browser tells no other addresses. */
async function hostInSight(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url && platformAt(tab.url) ? new URL(tab.url).host : null;
}

/** `room`: `#data` and so on; empty for the first one. */
const openDesk = (room: '' | '#data'): void =>
  quietly(
    'opening the desk',
    browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${room}`) }).then(() => window.close()),
  );

async function start(root: Element): Promise<void> {
  const settings = await watchSettings();
  const host = await hostInSight();
  mindLosses();
  const lost = watchLost();
  const outdated = signal(false);
  onNewerVersion(() => {
    outdated.value = true;
  });
  const now = signal(Date.now());
  const { groups, failed } = watchPopup(computed(() => ({ now: now.value, settings: settings.value })));
  const recent = watchRecentOutcomes({ now: now.peek(), outcomeDays: settings.peek().outcomeDays });
  setInterval(() => {
    now.value = Date.now();
  }, MINUTE / 2);

  effect(() => {
    const language = resolveUiLanguage(settings.value, browser.i18n.getUILanguage());
    const t = createTranslator(language, settings.value.timeZone);
    document.documentElement.lang = language;
    render(
      <Popup
        groups={groups.value}
        failed={failed.value}
        outdated={outdated.value}
        lost={
          lost.value && {
            lost: lost.value,
            now: now.value,
            onRestore: () => openDesk('#data'),
            onSettle: () => quietly('settling a loss', settleLoss()),
          }
        }
        recent={recent.value}
        now={now.value}
        t={t}
        theme={settings.value.theme}
        pause={{
          paused: settings.value.paused,
          host,
          onPause: (what, pause) =>
            quietly('pausing', storeSettings({ paused: withPause(settings.value.paused, what, pause) })),
        }}
        onOpen={(key, reminder) =>
          quietly(
            'opening a review',
            sendMessage('openReview', { key, reminder }).then(() => window.close()),
          )
        }
        onSnooze={(key, choice) => quietly('snoozing', sendMessage('snooze', { key, choice }))}
        onDone={(key) => quietly('marking done', sendMessage('markDone', { key }))}
        onSnoozeMany={(keys, choice) => quietly('snoozing', sendMessage('snoozeMany', { keys, choice }))}
        onDoneMany={(keys) => quietly('marking done', sendMessage('markManyDone', { keys }))}
        windowDays={settings.value.windowDays}
        onSetWindow={(id, days) => quietly('setting a window', sendMessage('setWindow', { id, days }))}
        onRetry={() => location.reload()}
        onOpenDesk={() => openDesk('')}
      />,
      root,
    );
  });
}

const root = document.getElementById('root');
if (root) quietly('showing the popup', start(root));
