/** What the background answers and does. entrypoints/background.ts only starts it. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { bringIn } from './bring-in.ts';
import { markAllDone, snoozeAll } from './follow-ups/act-on-rows.ts';
import { refreshReminders } from './follow-ups/remind.ts';
import { replanIfWished } from './follow-ups/replan.ts';
import { putOffTo } from './follow-ups/seller-settings.ts';
import { setWindow } from './follow-ups/set-window.ts';
import { catalogOf } from './locales.ts';
import { log } from './log.ts';
import type { Boot, Handlers, LastLooks, Sender } from './messages.ts';
import { isPausedAt, platformAt } from './pause.ts';
import { PAYLOADS } from './payloads.ts';
import { isPlatformAddress } from './platforms/hosts.ts';
import { POLICIES } from './platforms/policies.ts';
import { editedSegments } from './replies/edited-segments.ts';
import { EVERY_SHOP, houseFindings } from './replies/voice.ts';
import { composeFor } from './reviews/compose-for.ts';
import { correct, undoCorrection } from './reviews/correction-rows.ts';
import { recordDeed, takeBackDeed } from './reviews/deeds.ts';
import { observe } from './reviews/observe.ts';
import { openOnDesk } from './reviews/open-on-desk.ts';
import { recordPageHealth } from './reviews/page-health.ts';
import { areOfPage } from './reviews/platform-of-key.ts';
import { radarFor } from './reviews/radar-for.ts';
import { recordLook } from './reviews/removal-rows.ts';
import { type Channel, PLATFORMS, type Platform } from './reviews/review.ts';
import { parseRecord } from './reviews/schema.ts';
import { openReview, putDownWanted, wantedIn } from './reviews/selection.ts';
import { asShown, shownOne } from './reviews/shown-state.ts';
import { markDone, reportAction, saveDraft, snooze, stateOf, statesOf, statesOfOrder } from './reviews/store.ts';
import { storyOf } from './reviews/story.ts';
import { nameTag } from './reviews/tag-rows.ts';
import { exportTaught, forgetTaught, importTaught, keepTaught, taughtOn } from './reviews/taught-store.ts';
import { countTemplateUse, templateOffers } from './reviews/template-rows.ts';
import { voiceFor } from './reviews/voice-rows.ts';
import { check } from './rules/check.ts';
import { findTactics } from './rules/tactics/find-tactics.ts';
import { loadSettings, storeSettings } from './settings-store.ts';
import { resolveUiLanguage } from './ui-language.ts';

/** From pages of the extension only: a content script shares its process with the marketplace. */
const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

/** The wall: what doesn't parse is refused before anything is done with it. */
const on =
  <S extends z.ZodMiniType, R>(schema: S, answer: (data: z.output<S>, sender: Sender) => Promise<R>) =>
  async (data: unknown, sender: Sender): Promise<R> => {
    const parsed = z.safeParse(schema, data);
    if (parsed.success) return answer(parsed.data, sender);
    // Paths and codes only: the payload may hold buyers' words.
    log('refused', parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', '));
    throw new Error('refused: not a message of ours');
  };

/** The same, for what only the extension's own pages may ask. */
const onOwn = <S extends z.ZodMiniType, R>(schema: S, answer: (data: z.output<S>) => Promise<R>) =>
  on(schema, async (data, sender) => {
    if (!isOwnPage(sender)) throw new Error('refused: for the extension’s own pages');
    return answer(data);
  });

/** The same, for what is said about one platform: by its own pages, or by ours. */
const onPlatform = <S extends z.ZodMiniType<{ platform: Platform }>, R>(
  schema: S,
  answer: (data: z.output<S>) => Promise<R>,
) =>
  on(schema, async (data, sender) => {
    const isThere = isPlatformAddress(data.platform, sender.url ?? '');
    if (!isThere && !isOwnPage(sender)) throw new Error('refused: from another platform’s page');
    return answer(data);
  });

/** The same, for what is said about one review: by pages of its platform, or by ours. Its key begins with the platform. */
const onReview = <S extends z.ZodMiniType<{ key: string }>, R>(schema: S, answer: (data: z.output<S>) => Promise<R>) =>
  on(schema, async (data, sender) => {
    const platform = PLATFORMS.find((one) => data.key.startsWith(`${one}:`));
    const isThere = platform !== undefined && isPlatformAddress(platform, sender.url ?? '');
    if (!isThere && !isOwnPage(sender)) throw new Error('refused: from another platform’s page');
    return answer(data);
  });

/** After a write: badge and alarm are made anew before the answer, so that a worker that dies then has nothing left to do. */
async function thenRefresh<T>(write: Promise<T>): Promise<T> {
  const answer = await write;
  await refreshReminders(Date.now());
  return answer;
}

/** The same, for what is said about many reviews: of the page's own platform each, or by ours. */
const onReviews = <S extends z.ZodMiniType<{ keys: string[] }>, R>(
  schema: S,
  answer: (data: z.output<S>) => Promise<R>,
) =>
  on(schema, async (data, sender) => {
    if (!areOfPage(data.keys, sender.url ?? '') && !isOwnPage(sender))
      throw new Error('refused: from another platform’s page');
    return answer(data);
  });

function limitsOf(platform: Platform): Partial<Record<Channel, number>> {
  const known = Object.entries(POLICIES[platform].channels).filter(([, channel]) => channel.limit !== null);
  return Object.fromEntries(known.map(([name, channel]) => [name, channel.limit]));
}

function lastLooksOf(platform: Platform): LastLooks {
  const asked = Object.entries(POLICIES[platform].channels).filter(([, channel]) => channel.lastLooks !== undefined);
  return Object.fromEntries(asked.map(([name, channel]) => [name, channel.lastLooks]));
}

/** What the background answers, message by message. */
export const HANDLERS: Omit<Handlers, 'boot'> & { boot(data: unknown, sender: Sender): Promise<Omit<Boot, 'css'>> } = {
  bring: on(PAYLOADS.bring, async ({ script }, sender) => bringIn(script, sender, (await loadSettings()).paused)),
  boot: on(PAYLOADS.boot, async ({ platform }, sender) => {
    const settings = await loadSettings();
    const uiLanguage = resolveUiLanguage(settings, browser.i18n.getUILanguage());
    const taught = await taughtOn(platform);
    return {
      settings,
      paused: isPausedAt(settings.paused, sender.url ?? ''),
      uiLanguage,
      catalog: catalogOf(uiLanguage),
      limits: limitsOf(platform),
      lastLooks: lastLooksOf(platform),
      taught,
    };
  }),
  selection: on(PAYLOADS.selection, (_, sender) => wantedIn(sender.tab?.id, Date.now())),
  observe: on(PAYLOADS.observe, async (reading) => {
    const parsed = reading.records.map(parseRecord);
    const records = parsed.filter((record) => record !== null);
    if (records.length < parsed.length) log('dropped', `${parsed.length - records.length} of ${parsed.length} records`);
    const observed = observe({ ...reading, records }, Date.now());
    const seen = await (reading.settled ? thenRefresh(observed) : observed);
    const states = (await asShown(seen, Date.now())).values();
    return parsed.map((record) => (record && states.next().value) ?? null);
  }),
  covered: on(PAYLOADS.covered, async (look) => {
    const now = Date.now();
    const { coverage, changed } = await recordLook(look, now, new Date(now).setHours(0, 0, 0, 0));
    if (changed) await refreshReminders(now);
    return { coverage, past: await recordPageHealth(look, browser.runtime.getManifest().version, now) };
  }),
  state: on(PAYLOADS.key, ({ key }) => shownOne(stateOf(key), Date.now())),
  draft: on(PAYLOADS.draft, async (ask) => composeFor(ask, await loadSettings(), Date.now())),
  saveDraft: on(PAYLOADS.saveDraft, (draft) => saveDraft(draft, Date.now())),
  check: on(PAYLOADS.check, async ({ uiLanguage, shop = EVERY_SHOP, ...request }) => {
    const { voice } = await voiceFor({ platform: request.platform, shop }, await loadSettings());
    const findings = [...check(request, uiLanguage), ...houseFindings(request.text, voice.avoid ?? [], uiLanguage)];
    return findings.sort((a, b) => a.start - b.start || a.end - b.end);
  }),
  templates: onReview(PAYLOADS.templates, async (ask) => templateOffers(ask, await loadSettings(), Date.now())),
  edits: on(PAYLOADS.edits, async ({ sentences, text, language }) => editedSegments(sentences, text, language)),
  tactics: on(PAYLOADS.tactics, async ({ platform, text, uiLanguage }) => findTactics(text, platform, uiLanguage)),
  radar: on(PAYLOADS.radar, async (ask) => radarFor(ask, await loadSettings(), Date.now())),
  report: on(PAYLOADS.report, async (event) => {
    const now = Date.now();
    if (event.type === 'inserted') await countTemplateUse(event.key, event.channel, now);
    return shownOne(thenRefresh(reportAction(event, now)), now);
  }),
  story: on(PAYLOADS.key, async ({ key }) => {
    const { outcomeDays } = await loadSettings();
    return storyOf(key, { now: Date.now(), outcomeDays });
  }),
  record: on(PAYLOADS.record, ({ key, deed }) => shownOne(thenRefresh(recordDeed(key, deed, Date.now())), Date.now())),
  takeBack: on(PAYLOADS.takeBack, ({ key, type, at }) =>
    shownOne(thenRefresh(takeBackDeed(key, { type, at }, Date.now())), Date.now()),
  ),
  snooze: on(PAYLOADS.snooze, async ({ key, choice }) => {
    const now = Date.now();
    return shownOne(thenRefresh(snooze(key, await putOffTo(choice, now), now)), now);
  }),
  markDone: on(PAYLOADS.key, ({ key }) => shownOne(thenRefresh(markDone(key, Date.now())), Date.now())),
  correct: onReview(PAYLOADS.correct, (ask) => thenRefresh(correct(ask, Date.now()))),
  undoCorrection: onReview(PAYLOADS.undoCorrection, (ask) => thenRefresh(undoCorrection(ask, Date.now()))),
  nameTag: onReview(PAYLOADS.nameTag, (ask) => thenRefresh(nameTag(ask, Date.now()))),
  snoozeMany: onReviews(PAYLOADS.snoozeMany, async ({ keys, choice }) => {
    const now = Date.now();
    await thenRefresh(snoozeAll(keys, await putOffTo(choice, now), now));
    return asShown(await statesOf(keys), now);
  }),
  markManyDone: onReviews(PAYLOADS.keys, async ({ keys }) => {
    const now = Date.now();
    await thenRefresh(markAllDone(keys, now));
    return asShown(await statesOf(keys), now);
  }),
  setWindow: onOwn(PAYLOADS.setWindow, async ({ id, days }) => {
    await setWindow(id, days);
    await replanIfWished(Date.now());
    await refreshReminders(Date.now());
  }),
  putDownWanted: on(PAYLOADS.selection, (_, sender) => putDownWanted(sender.tab?.id)),
  ofOrder: on(PAYLOADS.ofOrder, async ({ platform, orderId }) =>
    asShown(await statesOfOrder(platform, orderId), Date.now()),
  ),
  saveLooks: on(PAYLOADS.looks, async (looks) => void (await storeSettings(looks))),
  teach: onPlatform(PAYLOADS.teach, (lesson) => keepTaught(lesson, Date.now())),
  forgetTaught: onPlatform(PAYLOADS.taughtPlace, forgetTaught),
  exportTaught: onPlatform(PAYLOADS.boot, ({ platform }) => exportTaught(platform)),
  importTaught: onPlatform(PAYLOADS.importTaught, async ({ platform, pack }) => {
    const result = await importTaught(pack, Date.now());
    return { result, taught: await taughtOn(platform) };
  }),
  openReview: onOwn(PAYLOADS.openReview, ({ key, reminder }) => openReview(key, Date.now(), reminder ?? null)),
  openOnDesk: on(PAYLOADS.key, ({ key }) => openOnDesk(key)),
  openDesk: on(PAYLOADS.nothing, async (_, sender) => {
    if (!platformAt(sender.url ?? '')) throw new Error('refused: from no page of a platform');
    await browser.tabs.create({ url: browser.runtime.getURL('/desk.html') });
  }),
};

/** The same, with what only the entrypoint can bring: the styles of the sidebar. */
export const handlersWith = (css: string): Handlers => ({
  ...HANDLERS,
  boot: async (data, sender) => ({ ...(await HANDLERS.boot(data, sender)), css }),
});
