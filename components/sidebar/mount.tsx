/** Puts the sidebar on a page that has something to read, and takes it away on one that has not. */
import { render } from 'preact';
import type { ContentScriptContext } from '#imports';
import { takeBoot } from '../../lib/early-boot.ts';
import { onLocationChange } from '../../lib/extract/location.ts';
import { nextTask } from '../../lib/extract/steps.ts';
import { watchPage } from '../../lib/extract/watch.ts';
import { translatorOf } from '../../lib/i18n.ts';
import { quietly } from '../../lib/log.ts';
import type { Brought } from '../../lib/platforms/brought.ts';
import type { Page, PageAdapter } from '../../lib/platforms/platform.ts';
import { createController } from './controller.ts';
import { createHost, type Host } from './host.ts';
import { Sidebar } from './Sidebar.tsx';
import css from './sidebar.css?inline';

/** How often we ask whether the extension was updated under the page: nothing tells content scripts. */
const HEARTBEAT = 2_000;
/** Closed, so that the marketplace's scripts can't read drafts; open in the e2e build only. */
const ROOT_MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

interface Shown {
  adapter: PageAdapter;
  stop: AbortController;
  /** null while it is being put there. */
  host: Host | null;
}

/** The current page, asked anew each time: single-page applications keep the document and change the address. */
const currentPage = (): Page => ({ document, url: new URL(location.href) });

async function show(
  ctx: ContentScriptContext,
  { platform, readings, writing }: Brought,
  adapter: PageAdapter,
  stop: AbortController,
): Promise<Host | null> {
  const boot = await takeBoot(platform.name);
  if (stop.signal.aborted) return null;
  const host = createHost(document, css, ROOT_MODE);
  const t = translatorOf(boot.uiLanguage, boot.catalog);
  const model = createController({
    platform,
    readings,
    writing,
    adapter,
    page: currentPage,
    boot,
    layer: host.container,
    t,
    stopped: stop.signal,
  });
  // The model has read the beginning and asked about it: while the background thinks, the sidebar can be drawn.
  await nextTask();
  if (stop.signal.aborted) {
    host.remove();
    return null;
  }
  const root = document.createElement('div');
  host.container.append(root);
  render(<Sidebar model={model} t={t} />, root);
  // After an update this old copy can no longer reach the background: it says so, and the page reads on without us.
  ctx.onInvalidated(() => model.markOutdated());
  stop.signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return host;
}

/** Starts on a marketplace page. Pages whose address is none of the platform's page kinds cost nothing but this look. */
export function start(ctx: ContentScriptContext, brought: Brought): void {
  const { pages } = brought.platform;
  let shown: Shown | null = null;
  let watching: AbortController | null = null;

  const hide = () => {
    shown?.stop.abort();
    shown = null;
  };
  /** A worker that died on the way leaves nothing shown: the next look tries again. */
  const put = async (adapter: PageAdapter) => {
    const mine: Shown = { adapter, stop: new AbortController(), host: null };
    shown = mine;
    try {
      mine.host = await show(ctx, brought, adapter, mine.stop);
    } catch (error) {
      if (shown === mine) shown = null;
      throw error;
    }
  };
  const look = () => {
    const page = currentPage();
    const adapter = pages.find((one) => one.matches(page.url) && one.present(page)) ?? null;
    const lost = shown?.host?.isThere() === false;
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

  onLocationChange(window, ctx.signal, consider);
  // Reading `isValid` is what notices an update; the tick itself does nothing.
  ctx.setInterval(() => undefined, HEARTBEAT);
  if (document.readyState !== 'loading') consider();
  else document.addEventListener('DOMContentLoaded', consider, { signal: ctx.signal });
}
