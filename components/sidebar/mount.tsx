/** Puts the sidebar on a page that has something to read, and takes it away on one that has not. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from '#imports';
import { takeBoot } from '../../lib/early-boot.ts';
import { onLocationChange } from '../../lib/extract/location.ts';
import { urgentTask } from '../../lib/extract/steps.ts';
import { watchPage } from '../../lib/extract/watch.ts';
import { speaking, translatorOf } from '../../lib/i18n.ts';
import { quietly } from '../../lib/log.ts';
import { type Boot, sendMessage } from '../../lib/messages.ts';
import type { Brought } from '../../lib/platforms/brought.ts';
import type { Page, PageAdapter } from '../../lib/platforms/platform.ts';
import { onSummons } from '../../lib/summon.ts';
import { activeIn } from '../ui/focus.ts';
import { createController } from './controller.ts';
import { createHost, type Host } from './host.ts';
import { Sidebar } from './Sidebar.tsx';

/** How often we ask whether the extension was updated under the page: nothing tells content scripts. */
const HEARTBEAT = 2_000;
/** Closed, so that the marketplace's scripts can't read drafts; open in the e2e build only. */
const ROOT_MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

interface Shown {
  adapter: PageAdapter;
  stop: AbortController;
  /** null while it is being put there. */
  put: Put | null;
}

interface Put {
  host: Host;
  /** Other settings than before: language, colours. */
  follow(boot: Boot): void;
  /** The browser's key was pressed: to the sidebar, or from it away. */
  summon(): void;
}

/** The current page, asked anew each time: single-page applications keep the document and change the address. */
const currentPage = (): Page => ({ document, url: new URL(location.href) });

async function show(
  ctx: ContentScriptContext,
  { platform, readings, writing }: Brought,
  adapter: PageAdapter,
  stop: AbortController,
  boot: Boot,
): Promise<Put | null> {
  const host = createHost(document, boot.css, ROOT_MODE);
  let t = translatorOf(boot.uiLanguage, boot.catalog, boot.settings.timeZone);
  const model = createController({
    platform,
    readings,
    writing,
    adapter,
    page: currentPage,
    boot,
    layer: host.container,
    t: speaking(() => t),
    stopped: stop.signal,
  });
  // The model has read the beginning and asked about it: while the background thinks, the sidebar can be drawn.
  await urgentTask();
  if (stop.signal.aborted) {
    host.remove();
    return null;
  }
  const root = document.createElement('div');
  host.container.append(root);
  const draw = () => render(<Sidebar model={model} t={t} />, root);
  draw();
  // After an update this old copy can no longer reach the background: it says so, and the page reads on without us.
  ctx.onInvalidated(() => model.markOutdated());
  stop.signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return {
    host,
    follow(next) {
      t = translatorOf(next.uiLanguage, next.catalog, next.settings.timeZone);
      model.adopt(next.settings);
      draw();
    },
    summon() {
      const sidebar = root.querySelector<HTMLElement>('.rd-root');
      const folded = model.settings.value.sidebarCollapsed;
      const isHere = sidebar?.contains(activeIn(sidebar)) === true;
      if (folded || isHere) model.setCollapsed(!folded);
      else sidebar?.focus({ preventScroll: true });
    },
  };
}

/** How wide it is and whether it is folded is each page's own. */
const OWN = ['sidebarWidth', 'sidebarCollapsed'];
const shared = (settings: unknown): string | undefined =>
  JSON.stringify(settings, (key, value) => (OWN.includes(key) ? undefined : value));

/** Tells when settings change that are not this page's own. */
function onSharedSettings(tell: () => void, stopped: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const listen: Parameters<typeof onChanged.addListener>[0] = ({ settings }) => {
    if (settings && shared(settings.oldValue) !== shared(settings.newValue)) tell();
  };
  onChanged.addListener(listen);
  stopped.addEventListener('abort', () => onChanged.removeListener(listen));
}

/** Starts on a marketplace page. Pages whose address is none of the platform's page kinds cost nothing but this look. */
export function start(ctx: ContentScriptContext, brought: Brought): void {
  const { pages } = brought.platform;
  let shown: Shown | null = null;
  let watching: AbortController | null = null;
  /** The seller wants none of us here, for now. */
  let paused = false;

  const hide = () => {
    shown?.stop.abort();
    shown = null;
  };
  /** A worker that died on the way leaves nothing shown: the next look tries again. */
  const put = async (adapter: PageAdapter) => {
    const mine: Shown = { adapter, stop: new AbortController(), put: null };
    shown = mine;
    try {
      const boot = await takeBoot(brought.platform.name);
      if (mine.stop.signal.aborted) return;
      paused = boot.paused;
      if (paused) hide();
      else mine.put = await show(ctx, brought, adapter, mine.stop, boot);
    } catch (error) {
      if (shown === mine) shown = null;
      throw error;
    }
  };
  const look = () => {
    if (paused) return;
    const page = currentPage();
    const adapter = pages.find((one) => one.matches(page.url) && one.present(page)) ?? null;
    const lost = shown?.put?.host.isThere() === false;
    if (adapter === (shown?.adapter ?? null) && !lost) return;
    hide();
    if (adapter) quietly('showing the sidebar', put(adapter));
  };
  const consider = () => {
    const { url } = currentPage();
    const possible = pages.some((one) => one.matches(url));
    if (!possible) {
      watching?.abort();
      watching = null;
      hide();
      return;
    }
    if (watching) {
      look();
      return;
    }
    watching = new AbortController();
    watchPage(document, watching.signal, look);
  };

  /** The background says what the new ones mean for this page. */
  const follow = async () => {
    const boot = await sendMessage('boot', { platform: brought.platform.name });
    paused = boot.paused;
    if (paused) hide();
    else if (shown?.put) shown.put.follow(boot);
    else consider();
  };
  onSharedSettings(() => quietly('following the settings', follow()), ctx.signal);
  onSummons(() => shown?.put?.summon(), ctx.signal);
  onLocationChange(window, ctx.signal, consider);
  // Reading `isValid` is what notices an update; the tick itself does nothing.
  ctx.setInterval(() => undefined, HEARTBEAT);
  if (document.readyState !== 'loading') consider();
  else document.addEventListener('DOMContentLoaded', consider, { signal: ctx.signal });
}
