/** The reading report of the page on screen, made when it is asked for. */
import { inSlices } from '../../lib/extract/steps.ts';
import type { Brought } from '../../lib/platforms/brought.ts';
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

/** Numbers and names of fields only: see lib/platforms/health-report.ts. */
export async function reportOf(source: ReportSource): Promise<string> {
  const { adapter, version, uiLanguage } = source;
  const { status, count, unlisted = 0, health, coverage = null, past = null } = source.health();
  const facts = {
    at: Date.now(),
    version,
    userAgent: navigator.userAgent,
    platform: source.platform.name,
    uiLanguage,
    status,
    listed: count - unlisted,
    unlisted,
    health,
    scope: source.scope(),
    coverage,
    past,
  };
  const elements = source.located().map(({ element }) => element);
  return inSlices(source.readings.makeReport(facts, adapter, source.page(), elements), source.stopped);
}
