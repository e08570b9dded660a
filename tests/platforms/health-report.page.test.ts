import { describe, expect, it } from 'vitest';
import { finish } from '../../lib/extract/steps.ts';
import { customerReviews } from '../../lib/platforms/amazon/customer-reviews.ts';
import { feedbackManager } from '../../lib/platforms/amazon/feedback-manager.ts';
import { makeReport, type ReportFacts } from '../../lib/platforms/health-report.ts';
import { platforms } from '../../lib/platforms/index.ts';
import type { Page, PageAdapter } from '../../lib/platforms/platform.ts';
import { coverageOf } from '../../lib/reviews/coverage.ts';
import { rowOf } from '../../lib/reviews/coverage-rows.ts';
import type { Platform } from '../../lib/reviews/review.ts';
import { readNow, savedPages } from './saved-pages.ts';

const AT = Date.UTC(2026, 10, 22, 3);
const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

/** Everything the sidebar knows of a page, made into a report. */
function reportOf(platform: Platform, adapter: PageAdapter, page: Page, change: Partial<ReportFacts> = {}): string {
  const reading = adapter.type === 'reviews' ? readNow(adapter, page) : null;
  const elements = reading?.located.map(({ element }) => element) ?? [];
  const keys = elements.map((_, i) => `${platform}:KEY${i}`);
  const row = reading && rowOf({ ...reading, reviewKeys: keys }, 'list', undefined, AT);
  const facts: ReportFacts = {
    at: AT,
    version: '1.2.3',
    userAgent: CHROME,
    platform,
    uiLanguage: 'ja',
    status: reading?.status ?? 'records',
    listed: elements.length,
    unlisted: 0,
    health: reading?.health ?? null,
    scope: reading?.scope ?? null,
    coverage: row && coverageOf([row]),
    past: null,
    ...change,
  };
  return finish(makeReport(facts, adapter, page, elements));
}

describe('the reading report', () => {
  const page = savedPages('amazon').fixture('customer-reviews-en');

  it('says what was read, how, and with what', () => {
    const past = { lost: [{ field: 'body' as const, until: AT - 86_400_000 }], fullUntil: AT - 2 * 86_400_000 };
    const report = reportOf('amazon', customerReviews, page, { past, unlisted: 1 });
    expect(report.split('\n').slice(0, 12)).toEqual([
      'Review Desk reading report',
      'made: 2026-11-22T03:00:00.000Z',
      'extension: 1.2.3',
      'browser: Chrome 141',
      'page: amazon customer-reviews on sellercentral.amazon.com',
      'language: page en-US, sidebar ja',
      'status: records',
      'reviews: 3 on the page, 2 complete, 3 listed, 1 not to be told apart',
      'read in full until: 2026-11-20',
      'list: page 2 of 3, page size 25, total 56, begins here no, ends here no',
      'filters: includeDone, stars; date range no, sort no, all known no',
      'read today: 3 of 56, pages 2, complete no (uncertain, count, pages)',
    ]);
    expect(report).toMatch(/^ {2}rating +selector 2, unsure 1$/m);
    expect(report).toMatch(/^ {2}body +selector 3; found until 2026-11-21$/m);
    expect(report).toMatch(/^ {5}CUSTOMER_REVIEWS\.stars +3 +1-1 +1 per review +2026-10$/m);
    expect(report).toMatch(/^by structure alone: \d+ reviews; rating \d+, date \d+/m);
  });

  it('marks what does not match as expected', () => {
    const drifted = savedPages('amazon').fixture('feedback-manager-drifted');
    const report = reportOf('amazon', feedbackManager, drifted);
    expect(report).toMatch(/^ {2}! {2}FEEDBACK\.dateCell +0 +0-0 +1 per review +2026-09-10$/m);
    expect(report).toMatch(/^ {5}FEEDBACK\.stars +3 +1-1 +1 per review/m);
  });

  it.each([
    ['Mozilla/5.0 Chrome/141.0.0.0 Safari/537.36 Edg/141.0.1.2', 'Edge 141'],
    ['Mozilla/5.0 Gecko/20100101 Firefox/143.0', 'Firefox 143'],
    ['Something/9 of somebody', 'another'],
  ])('of %s says %s', (userAgent, browser) => {
    expect(reportOf('amazon', customerReviews, page, { userAgent })).toContain(`browser: ${browser}\n`);
  });
});

/** Words that stand wherever a page can hold any: none may come out. Letters only, so that they survive as names, too. */
const MARK = 'LEAKED';

/** Every text, value, id and address of a page, with the mark in it; structure and what selectors match stay. */
function marked({ document, url }: Page): Page {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim()) node.nodeValue = `${node.nodeValue} ${MARK}text`;
  }
  for (const element of document.querySelectorAll('*')) {
    element.setAttribute('data-any', `${MARK}data`);
    for (const name of ['href', 'src', 'title', 'alt', 'label', 'value', 'placeholder', 'aria-label', 'content']) {
      const value = element.getAttribute(name);
      if (value && !/^\d+(\.\d+)?$/.test(value)) element.setAttribute(name, `${value}${MARK}${name}`);
    }
  }
  document.title = `${MARK}title`;
  document.documentElement.lang = `en-${MARK}`;
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/$/, '')}/${MARK}path`;
  for (const name of [...address.searchParams.keys()]) address.searchParams.append(name, `${MARK}value`);
  address.searchParams.set(`${MARK}-250-1234567-1234567`, 'x');
  address.searchParams.set('search', `${MARK}search`);
  address.hash = `${address.hash}${MARK}`;
  return { document, url: address };
}

describe('a report of a page full of marks', () => {
  const everyPage = Object.entries(platforms).flatMap(([platform, adapters]) =>
    adapters.flatMap(({ pages }) => pages).map((adapter) => ({ platform: platform as Platform, adapter })),
  );

  it.each(everyPage.map((one) => ({ ...one, kind: one.adapter.kind })))(
    'of $platform $kind has none',
    ({ platform, adapter }) => {
      const { fixture } = savedPages(platform);
      const name = NAMES[`${platform} ${adapter.kind}`] ?? '';
      const page = fixture(name);
      const before = reportOf(platform, adapter, page);
      const after = marked(fixture(name));
      const report = reportOf(platform, adapter, after);
      expect(page.document.documentElement.textContent).not.toContain(MARK);
      expect(after.document.documentElement.textContent).toContain(MARK);
      expect(report).not.toMatch(new RegExp(MARK, 'i'));
      expect(report).not.toMatch(/https?:|\/|\?|#|@/);
      // Neither order numbers nor ids: only counts, dates and versions have digits.
      expect(report.replace(/\d{4}-\d\d(-\d\d)?(T[\d:.]+Z)?/g, '')).not.toMatch(/\d{5,}|\d-\d{3,}/);
      // What it tells is still a report of this page.
      expect(report.split('\n').slice(2, 5)).toEqual(before.split('\n').slice(2, 5));
    },
  );
});

const NAMES: Record<string, string> = {
  'amazon customer-reviews': 'customer-reviews-en',
  'amazon feedback-manager': 'feedback-manager-en',
  'amazon contact-buyer': 'contact-buyer-reason-chosen',
  'amazon inbox': 'inbox-thread',
  'amazon public-reviews': 'public-reviews-list',
  'rakuten review-check-tool': 'review-check-tool-list',
  'rakuten rmesse': 'rmesse-thread',
  'rakuten public-reviews': 'public-reviews-item',
  'taobao review-list': 'review-list-table',
};
