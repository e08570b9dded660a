/** The sidebar's model for one page: ties what is read (desk) and what is open (detail) to what components see. */
import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n.ts';
import { quietly } from '../../lib/log.ts';
import { type Boot, type Corrected, type Looks, type ReviewState, sendMessage } from '../../lib/messages.ts';
import { onRoom } from '../../lib/no-room.ts';
import type { Brought } from '../../lib/platforms/brought.ts';
import type { Page, PageAdapter } from '../../lib/platforms/platform.ts';
import type { FollowUpKind } from '../../lib/reviews/review.ts';
import type { Settings } from '../../lib/settings.ts';
import { createDesk } from './desk.ts';
import { createDetail } from './detail.ts';
import type { Filter, HealthView, SidebarModel, Snooze } from './model.ts';
import { reportOf } from './report.ts';
import { frameElement } from './spotlight.ts';
import { createStory } from './story.ts';
import { createTeach, pointedWords } from './teach.ts';
import { createWanted } from './wanted.ts';

const MINUTE = 60_000;

export interface SidebarStart extends Brought {
  adapter: PageAdapter;
  page(): Page;
  boot: Boot;
  /** Where frames over the page are drawn: inside the sidebar's own shadow root. */
  layer: HTMLElement;
  t: Translate;
  /** Aborts when the page is left. */
  stopped: AbortSignal;
}

/**
 * `markOutdated` turns everything into one line: the extension was updated under this page. `adopt` takes settings that were
 * changed elsewhere.
 */
export function createController(
  start: SidebarStart,
): SidebarModel & { markOutdated(): void; adopt(settings: Settings): void } {
  const { platform, adapter, stopped } = start;
  const reading = new AbortController();
  stopped.addEventListener('abort', () => reading.abort());
  const taught = signal(start.boot.taught);
  const desk = createDesk(start, adapter, start.page, taught, reading.signal);
  const {
    view,
    open: openDetail,
    take: takeDetail,
    ...draft
  } = createDetail(desk, start.boot, start.layer.getRootNode() as Document | ShadowRoot, stopped);
  const story = createStory(view, desk.reviews, stopped);
  const teach = createTeach({
    platform: platform.name,
    pageKind: adapter.kind,
    page: start.page,
    located: desk.located,
    startTeaching: start.readings.startTeaching,
    taught,
    says: pointedWords(start.t),
    layer: start.layer,
    stopped,
  });
  // Asked now: after an update under the page the browser no longer tells.
  const { version } = browser.runtime.getManifest();
  const about = { health: () => desk.health.value, located: desk.located, scope: desk.scope };
  const settings = signal(start.boot.settings);
  const now = signal(Date.now());
  const outdated = signal(false);
  const full = signal(false);
  onRoom((room) => {
    full.value = !room;
  });
  const selectedKey = signal<string | null>(null);
  const clock = setInterval(() => {
    now.value = Date.now();
  }, MINUTE / 2);

  const stateOf = (key: string): ReviewState | undefined => desk.reviews.value.find((one) => one.review.key === key);

  const select = (key: string | null, reminder: FollowUpKind | null = null) => {
    selectedKey.value = key ?? selectedKey.value;
    openDetail(key === null ? null : (stateOf(key) ?? null), reminder);
  };
  const showOnPage = (key: string) => {
    frameElement(() => desk.element(key), start.layer, stopped);
  };

  const wanted = createWanted({
    reviews: desk.reviews,
    health: desk.health,
    lists: adapter.type === 'reviews',
    found: ({ key, reminder }) => {
      select(key, reminder);
      showOnPage(key);
    },
    stopped,
  });

  // On a message page the reviews go with the buyer: what is open must not stay when another thread is shown.
  const stopClosing = effect(() => {
    const open = view.peek()?.state.review.key;
    const gone = adapter.type === 'messages' && open && !desk.reviews.value.some((one) => one.review.key === open);
    if (gone) queueMicrotask(() => openDetail(null));
  });

  // Page → card. Passive: the site's own handlers get the click as ever.
  const onPointer = async (event: Event) => {
    const node = event.composedPath()[0];
    const key = node instanceof Node ? await desk.keyAt(node) : null;
    if (!key || stopped.aborted) return;
    selectedKey.value = key;
    if (view.value) select(key);
  };
  start.page().document.addEventListener('pointerdown', onPointer, { capture: true, passive: true, signal: stopped });
  stopped.addEventListener('abort', () => {
    clearInterval(clock);
    stopClosing();
  });

  const saveLooks = (change: Partial<Looks>) => {
    settings.value = { ...settings.value, ...change };
    const { sidebarWidth, sidebarCollapsed, sidebarSide } = settings.value;
    quietly('saving looks', sendMessage('saveLooks', { sidebarWidth, sidebarCollapsed, sidebarSide }));
  };
  const take = (state: ReviewState | null) => {
    if (!state) return;
    desk.replace(state);
    takeDetail(state);
  };

  const takeCorrected = (answer: Corrected | null) => {
    for (const other of answer?.others ?? []) desk.replace(other);
    take(answer?.state ?? null);
  };

  return {
    platform: platform.name,
    pageKind: signal(adapter.kind),
    pageType: signal(adapter.type),
    settings,
    now,
    health: computed((): HealthView => ({ ...desk.health.value, outdated: outdated.value, full: full.value })),
    reviews: desk.reviews,
    selectedKey,
    filter: signal<Filter>('all'),
    query: signal(''),
    detail: view,
    help: signal(false),
    story,
    teach,
    unsure: desk.unsure,
    report: () => reportOf({ ...start, version, uiLanguage: start.t.language, ...about }),
    select: (key) => select(key),
    showOnPage,
    ...draft,
    async snooze(key: string, choice: Snooze) {
      take(await sendMessage('snooze', { key, choice }));
    },
    async markDone(key) {
      take(await sendMessage('markDone', { key }));
    },
    async correct(key, said, words) {
      const span = words && { field: words.field, start: words.start, end: words.end };
      takeCorrected(await sendMessage('correct', { key, said, words: span }));
    },
    async undoCorrection(key, at) {
      takeCorrected(await sendMessage('undoCorrection', { key, at }));
    },
    async nameTag(key, tag) {
      const answer = await sendMessage('nameTag', { key, ...tag });
      takeCorrected(answer);
      return answer !== null;
    },
    async snoozeMany(keys, choice) {
      for (const state of await sendMessage('snoozeMany', { keys, choice })) desk.replace(state);
    },
    async markManyDone(keys) {
      for (const state of await sendMessage('markManyDone', { keys })) desk.replace(state);
    },
    notHere: wanted.notHere,
    putDownWanted: wanted.putDown,
    openDesk: () => quietly('opening the desk', sendMessage('openDesk', {})),
    async record(key, deed) {
      take(await sendMessage('record', { key, deed }));
    },
    async takeBack(key, mistake) {
      take(await sendMessage('takeBack', { key, ...mistake }));
    },
    openOnDesk: (key) => quietly('opening the desk', sendMessage('openOnDesk', { key })),
    setCollapsed: (sidebarCollapsed) => saveLooks({ sidebarCollapsed }),
    setWidth: (sidebarWidth) => saveLooks({ sidebarWidth }),
    setSide: (sidebarSide) => saveLooks({ sidebarSide }),
    adopt(next) {
      // How it stands on this page is this page's own.
      const { sidebarWidth, sidebarCollapsed } = settings.value;
      settings.value = { ...next, sidebarWidth, sidebarCollapsed };
    },
    markOutdated() {
      // An old copy reaches the background no more: nothing it reads could be kept.
      reading.abort();
      outdated.value = true;
    },
  };
}
