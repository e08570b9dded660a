/** When a list counts as read completely: above all, when not. Rows are made as coverage-rows.ts makes them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverageRow } from '../../lib/db.ts';
import type { Scope } from '../../lib/platforms/platform.ts';
import { type Coverage, coverageOf, ONE_READING } from '../../lib/reviews/coverage.ts';
import { rowOf } from '../../lib/reviews/coverage-rows.ts';
import { look, scope } from './look.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 20, 9);

const names = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `taobao:main:${from + i}`);

/** A row of page `page` of a list of `total`, twenty a page, all of it read. */
function row(page: number, total: number, at: number, change: Partial<CoverageRow> = {}): CoverageRow {
  const keys = change.reviewKeys ?? names((page - 1) * 20, Math.min(page * 20, total));
  const pages = Math.ceil(total / 20);
  const where: Scope = scope({ page, pages, pageSize: 20, total, starts: page === 1, ends: page === pages });
  return { ...rowOf(look(keys, { scope: where }), `list#${page}`, undefined, at), ...change };
}

const gaps = (rows: CoverageRow[]): Coverage['gaps'] => coverageOf(rows).gaps;

describe('a list of pages', () => {
  const first = row(1, 46, START);
  const second = row(2, 46, START + MINUTE);
  const third = row(3, 46, START + 2 * MINUTE);

  it('is complete when all its pages were seen in one reading', () => {
    expect(coverageOf([third, first, second])).toEqual({
      read: 46,
      total: 46,
      pages: 3,
      seenPages: [[1, 3]],
      missing: [],
      firstAt: START,
      lastAt: START + 2 * MINUTE,
      complete: true,
      gaps: [],
    });
  });

  it('says which pages are missing', () => {
    expect(coverageOf([row(2, 110, START), row(4, 110, START)])).toMatchObject({
      read: 40,
      seenPages: [
        [2, 2],
        [4, 4],
      ],
      missing: [
        [1, 1],
        [3, 3],
        [5, 6],
      ],
      gaps: ['count', 'pages'],
    });
  });

  it('bears a page that claims to be one of a thousand million', () => {
    const where = scope({ page: 7, pages: 1e9, total: 2e10, pageSize: 20, starts: false, ends: false });
    expect(coverageOf([rowOf(look(['a'], { scope: where }), 'list#7', undefined, START)]).missing).toEqual([
      [1, 6],
      [8, 1e9],
    ]);
  });

  it.each([
    ['a look left rows unread', [first, { ...second, unread: 1 }, third], 'unread'],
    [
      'the filters are not known',
      [first, second, { ...third, scope: { ...third.scope, certain: false } }],
      'uncertain',
    ],
    ['a page is stale', [first, { ...second, stale: true }, third], 'pages'],
    ['a page shows fewer than the total promises', [first, { ...second, reviewKeys: names(20, 39) }, third], 'count'],
    ['a page shows what another showed', [first, { ...second, reviewKeys: first.reviewKeys }, third], 'count'],
    ['it took too long', [row(1, 46, START - ONE_READING), second, third], 'too-long'],
    ['it was read backwards', [row(1, 46, START + 9 * MINUTE), second, third], 'order'],
    ['one look had another total', [first, row(2, 45, START + MINUTE), third], 'no-total'],
  ])('is not complete when %s', (_, rows, gap) => {
    expect(gaps(rows)).toContain(gap);
    expect(coverageOf(rows).complete).toBe(false);
  });

  it('may be gone back in, as long as the page shows what it showed', () => {
    const again = { ...first, at: START + 5 * MINUTE };
    expect(coverageOf([again, second, third]).complete).toBe(true);
    expect(gaps([{ ...again, since: START + 5 * MINUTE }, second, third])).toEqual(['order']);
  });

  it('is read today as far as it was seen today', () => {
    expect(coverageOf([first, second], { since: START + 1 })).toMatchObject({ read: 20, seenPages: [[2, 2]] });
  });

  it('is nothing without a look', () => {
    expect(coverageOf([])).toMatchObject({ read: 0, total: null, complete: false, gaps: ['nothing'] });
  });

  it('without the number of its pages is complete when they hold as many as the total', () => {
    const page = (n: number, keys: string[], at: number) =>
      rowOf(look(keys, { scope: scope({ page: n, total: 33, starts: n === 1 }) }), `list#${n}`, undefined, at);
    const [one, two, three] = [
      page(1, names(0, 15), START),
      page(2, names(15, 30), START),
      page(3, names(30, 33), START),
    ];
    expect(coverageOf([one, two]).complete).toBe(false);
    expect(coverageOf([one, three]).gaps).toContain('pages');
    expect(coverageOf([one, two, three]).complete).toBe(true);
  });
});

describe('a list that one look shows whole', () => {
  const whole = (change: Partial<Scope>, keys = names(0, 7)) =>
    coverageOf([
      rowOf(look(keys, { scope: scope({ page: 1, starts: true, ends: true, ...change }) }), 'l#1', undefined, START),
    ]);

  it('needs no total, and has to fit the one there is', () => {
    expect(whole({})).toMatchObject({ complete: true, total: 7, read: 7 });
    expect(whole({ total: 7 }).complete).toBe(true);
    expect(whole({ total: 9 })).toMatchObject({ complete: false, gaps: ['count'] });
  });

  it('needs both its ends', () => {
    expect(whole({ ends: null })).toMatchObject({ complete: false, total: null });
    expect(whole({ starts: false }).complete).toBe(false);
  });

  it('is complete when the page proves that it is empty', () => {
    const empty = look([], { status: 'empty', scope: scope({}) });
    expect(coverageOf([rowOf(empty, 'l#*', undefined, START)])).toMatchObject({ complete: true, total: 0, read: 0 });
  });
});

describe('whatever is read in whatever order', () => {
  /** A list of `total` that nobody changes, and pages of it that were looked at. */
  const visits = fc.record({
    total: fc.integer({ min: 1, max: 130 }),
    looks: fc.array(fc.record({ page: fc.integer({ min: 1, max: 8 }), wait: fc.integer({ min: 0, max: 12 }) }), {
      maxLength: 24,
    }),
  });

  it('is never complete while a page was not seen in one reading', () => {
    fc.assert(
      fc.property(visits, ({ total, looks }) => {
        const pages = Math.ceil(total / 20);
        const rows = new Map<string, CoverageRow>();
        const seenAt = new Map<number, number>();
        let now = START;
        for (const { page, wait } of looks) {
          if (page > pages) continue;
          now += wait * MINUTE;
          const key = `list#${page}`;
          const keys = names((page - 1) * 20, Math.min(page * 20, total));
          const where = scope({ page, pages, pageSize: 20, total, starts: page === 1, ends: page === pages });
          rows.set(key, rowOf(look(keys, { scope: where }), key, rows.get(key), now));
          seenAt.set(page, now);
          const { complete, read } = coverageOf([...rows.values()]);
          const unseen = Array.from({ length: pages }, (_, i) => i + 1).filter(
            (one) => now - (seenAt.get(one) ?? 0) > ONE_READING,
          );
          if (complete && unseen.length > 0) return false;
          if (complete && read !== total) return false;
        }
        return true;
      }),
      { numRuns: 3_000 },
    );
  });

  it('is complete when the pages were turned one by one, at any pace that is one reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (total, seconds) => {
        const pages = Math.ceil(total / 20);
        const rows = Array.from({ length: pages }, (_, i) => row(i + 1, total, START + i * seconds * 1_000));
        return coverageOf(rows).complete;
      }),
      { numRuns: 500 },
    );
  });

  /** A list sorted by time: what is new comes first, anything may leave. */
  const life = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), page: fc.integer({ min: 1, max: 4 }) }) },
      { weight: 5, arbitrary: fc.constant({ do: 'next' as const }) },
      { weight: 2, arbitrary: fc.constant({ do: 'arrive' as const }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('leave' as const), which: fc.nat(70) }) },
    ),
    { maxLength: 40 },
  );

  it('never proves a review away that was there all the time', () => {
    let proofs = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), life, (start, steps) => {
        let list = names(0, start);
        const rows = new Map<string, CoverageRow>();
        /** What has been in the list since each look. */
        const constant = new Set(list);
        let [page, now, born] = [0, START, 1_000];
        for (const step of steps) {
          now += 20_000;
          const pages = Math.max(1, Math.ceil(list.length / 20));
          if (step.do === 'arrive') list = [`taobao:main:${born++}`, ...list];
          if (step.do === 'leave' && list.length > 0) {
            const leaving = list[step.which % list.length] ?? '';
            list = list.filter((key) => key !== leaving);
            constant.delete(leaving);
          }
          if (step.do !== 'look' && step.do !== 'next') continue;
          page = Math.min(pages, step.do === 'look' ? step.page : page + 1);
          const shown = list.slice((page - 1) * 20, page * 20);
          const where = scope({
            page,
            pages,
            pageSize: 20,
            total: list.length,
            starts: page === 1,
            ends: page === pages,
          });
          const fresh = rowOf(look(shown, { scope: where }), `list#${page}`, rows.get(`list#${page}`), now);
          for (const [key, one] of rows) {
            if (one.scope.total !== list.length) rows.set(key, { ...one, stale: true });
          }
          rows.set(fresh.key, fresh);
          const all = [...rows.values()];
          if (!coverageOf(all).complete) continue;
          proofs += 1;
          const seen = new Set(all.filter((one) => !one.stale).flatMap((one) => one.reviewKeys));
          for (const key of constant) if (!seen.has(key)) return false;
        }
        return true;
      }),
      { numRuns: 20_000, seed: 7 },
    );
    // The test would be worth nothing if proofs were rare.
    expect(proofs).toBeGreaterThan(5_000);
  });
});
