/** The reading report of the page on screen, made when it is asked for. */
import { inSlices } from '../../lib/extract/steps.ts';
import type { Brought } from '../../lib/platforms/brought.ts';
import { healthReport } from '../../lib/platforms/health-report.ts';
import type { LocatedRecord, Page, PageAdapter, Scope } from '../../lib/platforms/platform.ts';
import type { HealthView } from './model.ts';

export interface ReportSource extends Brought {
  adapter: PageAdapter;
  page(): Page;
  /** Of the extension. */
  version: string;
  uiLanguage: string;
  stopped: AbortSignal;
  health(): HealthView;
  located(): readonly LocatedRecord[];
  scope(): Scope | null;
}

/** Looks at the page once more, touches nothing, and says what was found: see lib/platforms/health-report.ts. */
export async function reportOf(source: ReportSource): Promise<string> {
  const { adapter, version, uiLanguage } = source;
  const page = source.page();
  const elements = source.located().map(({ element }) => element);
  const inspection = await inSlices(source.readings.inspect(adapter, page, elements), source.stopped);
  const { status, count, unlisted = 0, health, coverage = null, past = null } = source.health();
  return healthReport({
    at: Date.now(),
    version,
    userAgent: navigator.userAgent,
    platform: source.platform.name,
    pageKind: adapter.kind,
    url: page.url,
    pageLanguage: page.document.documentElement.lang,
    uiLanguage,
    status,
    listed: count - unlisted,
    unlisted,
    health,
    scope: source.scope(),
    coverage,
    past,
    inspection,
  });
}
