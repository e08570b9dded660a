import { browser, defineBackground } from '#imports';
import sidebarCss from '../components/sidebar/sidebar.css?inline';
import { handlersWith } from '../lib/background.ts';
import { ALARM } from '../lib/follow-ups/alarm.ts';
import { aboutNotification, remind } from '../lib/follow-ups/remind.ts';
import { replanIfWished } from '../lib/follow-ups/replan.ts';
import { quietly } from '../lib/log.ts';
import { mindLosses } from '../lib/lost-data.ts';
import { answerMessages } from '../lib/messages.ts';
import { openReview } from '../lib/reviews/selection.ts';
import { resumeTagging } from '../lib/reviews/tag-rows.ts';
import { onSettings } from '../lib/settings-store.ts';
import { passOnSummons } from '../lib/summon.ts';
import { BACKUP_NOTIFICATION, ensureUpkeep, UPKEEP_ALARM, upkeep } from '../lib/upkeep.ts';

/** Truth is on disk: plans anew what the settings have changed, tells what is due, sets badge and alarm, and goes on with what was cut short. */
async function awaken(): Promise<void> {
  await replanIfWished(Date.now());
  await remind(Date.now());
  await resumeTagging();
}

export default defineBackground({
  type: 'module',
  main() {
    // All listeners before any await: a worker that is woken gets its event only if it listens at once.
    mindLosses();
    const wake = () => quietly('reminding', awaken());
    browser.runtime.onInstalled.addListener(wake);
    browser.runtime.onStartup.addListener(wake);
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === ALARM) wake();
      if (alarm.name === UPKEEP_ALARM) quietly('upkeep', upkeep(Date.now()));
    });
    browser.notifications.onClicked.addListener((id) => {
      const about = aboutNotification(id);
      if (about) quietly('opening a review', openReview(about.key, Date.now(), about.reminder));
      if (id === BACKUP_NOTIFICATION)
        quietly('opening the desk', browser.tabs.create({ url: browser.runtime.getURL('/desk.html#data') }));
      quietly('clearing a notification', browser.notifications.clear(id));
    });
    // Whoever changes the settings, in whichever page: reminders, badge and alarm follow.
    onSettings(wake);
    answerMessages(handlersWith(sidebarCss));
    passOnSummons();
    quietly('setting the upkeep', ensureUpkeep());
    // Re-enabling the extension fires neither onStartup nor onInstalled, and the badge is forgotten on restart.
    wake();
  },
});
