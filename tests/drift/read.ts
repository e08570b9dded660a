/** The one place where the drift test reads a page. */

import { finish } from '../../lib/extract/steps.ts';
import { platforms } from '../../lib/platforms/index.ts';
import type { Page, PageReading, ReviewPage } from '../../lib/platforms/platform.ts';
import { readPage as bothReadings } from '../../lib/platforms/read-page.ts';
import type { BasePage } from './page.ts';

/** The adapter that reads pages of this kind. Throws when none does. */
export function adapterOf({ platform, kind, url }: Pick<BasePage, 'platform' | 'kind' | 'url'>): ReviewPage {
  const adapter = platforms[platform]
    .flatMap(({ pages }) => pages)
    .find((page) => page.kind === kind && page.matches(url));
  if (adapter?.type !== 'reviews') throw new Error(`No adapter reads ${url.href}`);
  return adapter;
}

/** What the product makes of the page; null when it does not take it for a page of its own. */
export const readPage = (adapter: ReviewPage, page: Page): PageReading | null =>
  adapter.present(page) ? finish(bothReadings(adapter, page)) : null;
