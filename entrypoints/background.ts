import { browser, defineBackground } from '#imports';
import { HANDLERS } from '../lib/background.ts';
import { ALARM } from '../lib/follow-ups/alarm.ts';
import { remind, reviewOfNotification } from '../lib/follow-ups/remind.ts';
import { quietly } from '../lib/log.ts';
import { answerMessages } from '../lib/messages.ts';
import { openReview } from '../lib/reviews/open-review.ts';

export default defineBackground({
  type: 'module',
  main() {
    // All listeners before any await: a worker that is woken gets its event only if it listens at once.
    const wake = () => quietly('reminding', remind(Date.now()));
    browser.runtime.onInstalled.addListener(wake);
    browser.runtime.onStartup.addListener(wake);
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === ALARM) wake();
    });
    browser.notifications.onClicked.addListener((id) => {
      const key = reviewOfNotification(id);
      if (key) quietly('opening a review', openReview(key));
      quietly('clearing a notification', browser.notifications.clear(id));
    });
    answerMessages(HANDLERS);
    // Re-enabling the extension fires neither onStartup nor onInstalled, and the badge is forgotten on restart.
    wake();
  },
});
