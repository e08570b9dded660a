/** What the background answers and does. entrypoints/background.ts only starts it. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { snoozeUntil } from './follow-ups/groups.ts';
import { refreshReminders } from './follow-ups/remind.ts';
import { catalogOf } from './locales.ts';
import { log } from './log.ts';
import { onMessage, type Protocol } from './messages.ts';
import { PAYLOADS } from './payloads.ts';
import type { Reading } from './platforms/platform.ts';
import { POLICIES } from './platforms/policies.ts';
import { composeFor } from './reviews/compose-for.ts';
import { recordCoverage } from './reviews/coverage.ts';
import { observe } from './reviews/observe.ts';
import { openReview, takeSelection } from './reviews/open-review.ts';
import type { Channel, Platform } from './reviews/review.ts';
import { markDone, reportAction, saveDraft, snooze, stateOf, statesOfOrder } from './reviews/store.ts';
import { check } from './rules/check.ts';
import { loadSettings, storeSettings } from './settings-store.ts';
import { resolveUiLanguage } from './ui-language.ts';

type Sender = { id?: string; url?: string; tab?: { id?: number } };
type Answer<K extends keyof Protocol> = ReturnType<Protocol[K]>;

/** From pages of the extension only: a content script shares its process with the marketplace. */
const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

function handle<K extends keyof Protocol, S extends z.ZodMiniType>(
  type: K,
  schema: S,
  answer: (data: z.output<S>, sender: Sender) => Promise<Answer<K>>,
): void {
  onMessage(type, (async (message: { data: unknown; sender: Sender }) => {
    const parsed = z.safeParse(schema, message.data);
    if (!parsed.success) {
      // Paths and codes only: the payload may hold buyers' words.
      log(
        'refused message',
        type,
        parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', '),
      );
      throw new Error(`refused: ${type}`);
    }
    return answer(parsed.data, message.sender);
  }) as never);
}

/** After a write: the answer first, then badge and alarm, so that the page doesn't wait for them. */
async function thenRefresh<T>(write: Promise<T>): Promise<T> {
  const answer = await write;
  await refreshReminders(Date.now());
  return answer;
}

function limitsOf(platform: Platform): Partial<Record<Channel, number>> {
  const known = Object.entries(POLICIES[platform].channels).filter(([, channel]) => channel.limit !== null);
  return Object.fromEntries(known.map(([name, channel]) => [name, channel.limit]));
}

/** Registers every listener, synchronously, as a service worker must. */
export function answerMessages(): void {
  handle('boot', PAYLOADS.boot, async ({ platform }, sender) => {
    const settings = await loadSettings();
    const uiLanguage = resolveUiLanguage(settings, browser.i18n.getUILanguage());
    const selectKey = await takeSelection(sender.tab?.id);
    return { settings, uiLanguage, catalog: catalogOf(uiLanguage), limits: limitsOf(platform), selectKey };
  });
  handle('observe', PAYLOADS.observe, (reading) =>
    reading.settled ? thenRefresh(observe(reading as Reading, Date.now())) : observe(reading as Reading, Date.now()),
  );
  handle('covered', PAYLOADS.covered, (look) =>
    recordCoverage(look as Parameters<typeof recordCoverage>[0], Date.now()),
  );
  handle('state', PAYLOADS.key, ({ key }) => stateOf(key));
  handle('draft', PAYLOADS.draft, async (ask) => composeFor(ask, await loadSettings(), Date.now()));
  handle('saveDraft', PAYLOADS.saveDraft, (draft) => saveDraft(draft, Date.now()));
  handle('check', PAYLOADS.check, async ({ uiLanguage, ...request }) => check(request, uiLanguage));
  handle('report', PAYLOADS.report, (event) => thenRefresh(reportAction(event, Date.now())));
  handle('snooze', PAYLOADS.snooze, ({ key, choice }) => {
    const now = Date.now();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return thenRefresh(snooze(key, snoozeUntil(choice, now, zone), now));
  });
  handle('markDone', PAYLOADS.key, ({ key }) => thenRefresh(markDone(key, Date.now())));
  handle('ofOrder', PAYLOADS.ofOrder, ({ platform, orderId }) => statesOfOrder(platform, orderId));
  handle('saveLooks', PAYLOADS.looks, async (looks) => void (await storeSettings(looks)));
  handle('saveSettings', PAYLOADS.settings, (settings, sender) => {
    if (!isOwnPage(sender)) throw new Error('refused: settings are changed by the extension’s own pages');
    return storeSettings(settings);
  });
  handle('openReview', PAYLOADS.key, ({ key }, sender) => {
    if (!isOwnPage(sender)) throw new Error('refused: only the extension’s own pages open tabs');
    return openReview(key);
  });
}
