/** The papers of the selectors against the saved pages: how often each says it matches, and how often it does. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finish } from '../../lib/extract/steps.ts';
import { platforms } from '../../lib/platforms/index.ts';
import { countSelectors, isWithin, type SelectorCount } from '../../lib/platforms/inspect.ts';
import type { PageAdapter } from '../../lib/platforms/platform.ts';
import { PLATFORMS, type Platform } from '../../lib/reviews/review.ts';
import { readNow, savedPages } from './saved-pages.ts';

/** Pages that are not what a selector was seen on: redesigned ones, and those which are not there yet or not for us. */
const NOT_AS_SEEN = /-(?:drifted|hashed|renamed|cards|shell|refused|sign-in|login|unreadable|loading)$/;
/** What saved pages leave out or have too often, on purpose: a test needs them so. */
const ON_PURPOSE: Record<string, string[]> = {
  'customer-reviews-eu': ['CUSTOMER_REVIEWS.topBar', 'CUSTOMER_REVIEWS.pagination'],
  'customer-reviews-recycled': ['CUSTOMER_REVIEWS.topBar'],
  'review-check-tool-list': ['CHECK_TOOL.box', 'CHECK_TOOL.anyBox'],
  'review-check-tool-one': ['CHECK_TOOL.time'],
  'rmesse-thread': ['RMESSE.box'],
};
/** Known from notes, on no saved page yet. Whoever saves one that has it, takes it off this list. */
const ON_NO_PAGE = [
  'CUSTOMER_REVIEWS.orderFilter',
  'CUSTOMER_REVIEWS.timeFilter',
  'FEEDBACK.removalPanel',
  'KATAL.ownSidebar',
  'LIST.chip',
  'LIST.emotion',
  'PUBLIC_REVIEWS.legacyAuthor',
  'PUBLIC_REVIEWS.legacyBody',
  'PUBLIC_REVIEWS.legacyDate',
  'PUBLIC_REVIEWS.legacyReview',
  'PUBLIC_REVIEWS.legacyStars',
  'PUBLIC_REVIEWS.legacyTitle',
  'PUBLIC_REVIEWS.productHeading',
  'PUBLIC_REVIEWS.video',
  'REPLY.complaint',
  'REPLY.counter',
  'REPLY.dialog',
  'REPLY.editable',
];

interface SavedPage {
  platform: Platform;
  name: string;
  counts: SelectorCount[];
}

const adapterOf = (platform: Platform, name: string, url: URL): PageAdapter | undefined =>
  platforms[platform].flatMap(({ pages }) => pages).find((one) => name.startsWith(one.kind) && one.matches(url));

function saved(platform: Platform): SavedPage[] {
  const files = readdirSync(resolve(import.meta.dirname, '../fixtures', platform));
  const names = files.flatMap((file) => /^\d{4}-\d\d-\d\d-(.+)\.html$/.exec(file)?.[1] ?? []);
  return names.flatMap((name) => {
    const page = savedPages(platform).fixture(name);
    const adapter = adapterOf(platform, name, page.url);
    if (!adapter) throw new Error(`${name} is of no page kind`);
    const located = adapter.type === 'reviews' ? readNow(adapter, page).located : [];
    const elements = located.map(({ element }) => element);
    return [{ platform, name, counts: finish(countSelectors(adapter, page, elements)) }];
  });
}

const pages = PLATFORMS.flatMap(saved);

describe('expected counts', () => {
  it.each(pages.filter(({ name }) => !NOT_AS_SEEN.test(name)))('hold on $platform $name', ({ name, counts }) => {
    const wrong = counts.filter(({ asExpected }) => !asExpected).map((one) => one.name);
    expect(wrong.sort()).toEqual((ON_PURPOSE[name] ?? []).sort());
  });

  it('do not hold on a page whose rows were redesigned', () => {
    const drifted = pages.find(({ name }) => name === 'feedback-manager-drifted');
    const wrong = drifted?.counts.filter(({ asExpected }) => !asExpected).map((one) => one.name);
    expect(wrong).toEqual(['FEEDBACK.dateCell', 'FEEDBACK.starsCell', 'FEEDBACK.orderCell', 'FEEDBACK.actionsCell']);
  });

  it('are asked of the layout only that the page has', () => {
    const old = pages.find(({ platform, name }) => platform === 'rakuten' && name === 'public-reviews-old');
    const asked = old?.counts.filter(({ perReview }) => perReview !== null).map((one) => one.name.split('.')[0]);
    expect(new Set(asked)).toEqual(new Set(['HREVIEW']));
  });

  it('are about selectors that match somewhere', () => {
    const matched = new Map<string, number>();
    for (const { counts } of pages) {
      for (const { name, matches } of counts) matched.set(name, (matched.get(name) ?? 0) + matches);
    }
    const never = [...matched].filter(([, matches]) => matches === 0).map(([name]) => name);
    expect(never.sort()).toEqual([...ON_NO_PAGE].sort());
  });

  it('are kept by one, none and many as they say', () => {
    expect(isWithin('1 per page', [1, 1])).toBe(true);
    expect(isWithin('1 per page', [0, 0])).toBe(false);
    expect(isWithin('1 per review', [1, 2])).toBe(false);
    expect(isWithin('1 per review', [0, 1])).toBe(false);
    expect(isWithin('0-1 per review', [0, 1])).toBe(true);
    expect(isWithin('0-1 per page', [2, 2])).toBe(false);
    expect(isWithin('0-n per review', [0, 9])).toBe(true);
  });
});
