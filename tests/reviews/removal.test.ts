import { describe, expect, it } from 'vitest';
import type { ListedRow, ListReading } from '../../lib/db.ts';
import type { Scope } from '../../lib/platforms/platform.ts';
import { BETWEEN_READINGS, missingFrom, type Roll, type Sighting, verdictsOn } from '../../lib/reviews/removal.ts';
import { lastingList, listsWith, postedIn } from '../../lib/reviews/removal-lists.ts';
import type { PageKind, Platform, StoredReview } from '../../lib/reviews/review.ts';
import { look, scope } from './look.ts';
import { record } from './record.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20, 9);

const reading = (from = NOW, change: Partial<ListReading> = {}): ListReading => ({
  from,
  at: from + 60_000,
  total: 4,
  looks: 1,
  dateRange: null,
  sort: null,
  ...change,
});
const row = (reviewKey: string, change: Partial<ListedRow> = {}): ListedRow => ({
  list: 'l',
  reviewKey,
  postedAt: '2026-11-10T10:00',
  firstAt: NOW - 9 * DAY,
  at: NOW - DAY,
  beside: ['a', 'b'],
  missed: null,
  total: 5,
  ...change,
});
const OPEN = { after: '', before: '\uffff', young: '2026-10-23', stated: false };
const roll = (present: string[], members: ListedRow[], change: Partial<Roll> = {}): Roll => ({
  reading: reading(),
  present: new Set(present),
  members: [...present.map((key) => row(key, { at: NOW })), ...members],
  posted: OPEN,
  ...change,
});
const review = (change: Partial<StoredReview> = {}): StoredReview => ({
  ...record({ orderId: null }),
  key: 'x',
  fingerprint: 'f',
  platform: 'taobao',
  shop: 'main',
  firstSeenAt: NOW - 9 * DAY,
  lastSeenAt: NOW - DAY,
  presence: 'seen',
  status: 'to-do',
  analysis: {
    language: 'en',
    sentiment: 'negative',
    severity: 2,
    causes: [],
    flags: [],
    flagEvidence: [],
    praise: [],
    asks: false,
    triage: 'win-back',
    reasons: [],
    confidence: 1,
  },
  seenOn: { url: 'https://myseller.taobao.com/', pageKind: 'review-list' },
  replyClosesAt: null,
  ...change,
});
/** What is said of one missing review. */
function said(missing: ListedRow, known: StoredReview, given: Partial<Roll> = {}, arrivals: Sighting[] = []) {
  const all = roll(['a', 'b', 'c'], [missing], given);
  const reviews = new Map([[missing.reviewKey, known]]);
  const [verdict] = verdictsOn(missingFrom(all), all, { pageKind: 'review-list', reviews, arrivals });
  return verdict?.says ?? null;
}

describe('a review its list was read without', () => {
  const first = reading(NOW - BETWEEN_READINGS - 60_000);

  it('is not seen once, and gone the second time', () => {
    expect(said(row('x'), review())).toBe('not-seen');
    expect(said(row('x', { missed: first }), review({ presence: 'not-seen' }))).toBe('gone');
  });

  it('is not gone before the second reading is one of its own', () => {
    const close = reading(NOW - BETWEEN_READINGS - 59_999);
    expect(said(row('x', { missed: close }), review({ presence: 'not-seen' }))).toBeNull();
    expect(said(row('x', { missed: reading() }), review({ presence: 'not-seen' }))).toBeNull();
  });

  it('begins anew when it was seen elsewhere since, or the clock went back', () => {
    const since = review({ lastSeenAt: first.from });
    expect(said(row('x', { missed: first }), since)).toBe('not-seen');
    expect(said(row('x', { missed: reading(NOW + DAY) }), review())).toBe('not-seen');
  });

  it.each<[string, ListedRow, StoredReview]>([
    ['it was seen elsewhere while the list was read', row('x'), review({ lastSeenAt: NOW })],
    ['it was seen in the list while it was read', row('x', { at: NOW }), review()],
    ['nothing of what stood beside it is there', row('x', { beside: ['y', 'z'] }), review()],
    ['nothing stood beside it', row('x', { beside: [] }), review()],
    ['another page kind is where it is found', row('x'), review({ seenOn: { url: '', pageKind: 'public-reviews' } })],
  ])('is not judged when %s', (_, missing, known) => expect(said(missing, known)).toBeNull());

  it('is not judged when more went than a page loses', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => row(`x${i}`));
    expect(missingFrom(roll(['a', 'b', 'c', 'd'], many(4)))).toEqual([]);
    expect(missingFrom(roll(['a', 'b', 'c', 'd', 'e'], many(4)))).toHaveLength(4);
    expect(missingFrom(roll(['a'], many(3)))).toHaveLength(3);
    // Those of another shop with the same name don't count.
    const others = many(9).map((other) => ({ ...other, beside: [] }));
    expect(missingFrom(roll(['a'], [...others, row('x')]))).toHaveLength(1);
  });

  it('is forgotten when the page may have let it go for its age', () => {
    const old = row('x', { postedAt: '2026-10-01' });
    expect(said(old, review())).toBe('forget');
    const older = row('a', { postedAt: '2026-09-30', at: NOW });
    expect(said(old, review(), { members: [older, row('b', { at: NOW }), old] })).toBe('not-seen');
    const posted = { ...OPEN, stated: true };
    expect(said(old, review(), { posted, members: [older, row('b', { at: NOW }), old] })).toBe('forget');
    expect(said(row('x', { postedAt: '2026-10-24' }), review(), { posted })).toBe('not-seen');
  });

  it('is not forgotten where one that was posted earlier on the same day stands there', () => {
    const old = row('x', { postedAt: '2026-10-20T18:00' });
    const standing = (postedAt: string) => ({ members: [row('a', { at: NOW, postedAt }), row('b', { at: NOW }), old] });
    expect(said(old, review(), standing('2026-10-20T09:00'))).toBe('not-seen');
    expect(said(old, review(), standing('2026-10-20T18:00'))).toBe('forget');
    expect(said(old, review(), standing('2026-10-20T19:00'))).toBe('forget');
    // A bare day says nothing about the order within it.
    expect(said(old, review(), standing('2026-10-20'))).toBe('forget');
  });

  it('may have been pushed out where it was the last and the list is as long as ever', () => {
    const alone = (reading_: Partial<ListReading>) => ({ reading: reading(NOW, reading_) });
    expect(said(row('x', { total: 4 }), review(), alone({ total: 4 }))).toBeNull();
    expect(said(row('x', { total: 5 }), review(), alone({ total: 4 }))).toBe('not-seen');
    const { total: _, ...unknown } = row('x');
    expect(said(unknown, review(), alone({ total: 4 }))).toBeNull();
    expect(said(row('x'), review(), alone({ dateRange: ['2026-11-01', '2026-11-30'] }))).toBeNull();
    const older = [row('a', { at: NOW, postedAt: '2026-11-09' }), row('b', { at: NOW })];
    expect(said(unknown, review(), { ...alone({ total: 9 }), members: [...older, unknown] })).toBe('not-seen');
    // A platform that says for how long it keeps them pushes none out before.
    expect(said(unknown, review(), { posted: { ...OPEN, stated: true } })).toBe('not-seen');
  });

  it('is forgotten when it is gone or not stored any more', () => {
    expect(said(row('x'), review({ presence: 'gone' }))).toBe('forget');
    const all = roll(['a'], [row('x')]);
    expect(verdictsOn(missingFrom(all), all, { pageKind: 'review-list', reviews: new Map(), arrivals: [] })).toEqual([
      { row: row('x'), says: 'forget' },
    ]);
  });

  const came = (change: Partial<StoredReview>, at = NOW): Sighting => ({ review: review(change), at });
  it.each<[string, Partial<StoredReview>, Sighting, string | null]>([
    ['of the same author', {}, came({ postedAt: '2026-11-19' }), null],
    ['whose author is hidden', {}, came({ author: null }), null],
    ['of another author', {}, came({ author: 'B**' }), 'not-seen'],
    ['of another product', {}, came({ productId: 'B1' }), 'not-seen'],
    ['with another number', { nativeId: '1' }, came({ nativeId: '2' }), 'not-seen'],
    ['of another order', { orderId: '1' }, came({ orderId: '2' }), 'not-seen'],
    ['that was there before', {}, came({}, NOW - DAY), 'not-seen'],
    ['of another kind', {}, came({ kind: 'shop-review' }), 'not-seen'],
  ])('may be an arrival written anew: one %s', (_, change, sighting, verdict) =>
    expect(said(row('x'), review(change), {}, [sighting])).toBe(verdict),
  );
});

describe('lists that can prove something', () => {
  const list = (platform: Platform, pageKind: PageKind, change: Partial<Scope>) =>
    look([], { platform, pageKind, scope: scope(change) });

  it.each<[string, ReturnType<typeof list>, boolean]>([
    ['all of Taobao', list('taobao', 'review-list', {}), true],
    ['of some stars', list('taobao', 'review-list', { filters: { emotion: '负面评价' } }), false],
    ['not certain of their filters', list('taobao', 'review-list', { certain: false }), false],
    ['of one kind', list('rakuten', 'review-check-tool', { filters: { tc: '1' } }), true],
    ['of words', list('rakuten', 'review-check-tool', { filters: { tc: '1', kw: 'x' } }), false],
    ['without what is done', list('amazon', 'customer-reviews', {}), false],
    ['with what is done', list('amazon', 'customer-reviews', { filters: { includeDone: 'true' } }), true],
    ['of anybody', list('rakuten', 'public-reviews', { filters: { item: '1' } }), false],
  ])('%s', (_, one, lasts) => expect(lastingList(one) !== null).toBe(lasts));

  it('have what narrower ones show, but for other tabs', () => {
    const whole = lastingList(list('amazon', 'customer-reviews', { filters: { includeDone: 'true' } }));
    expect(listsWith(list('amazon', 'customer-reviews', { filters: { stars: '1' }, certain: false }))).toEqual([whole]);
    expect(listsWith(list('rakuten', 'review-check-tool', { filters: { tc: '1' } }))).toHaveLength(2);
    expect(listsWith(list('taobao', 'review-list', { filters: { tab: 'x' } }))).toEqual([]);
    expect(listsWith(list('rakuten', 'public-reviews', {}))).toEqual([]);
  });

  it('are one list whatever their order and dates', () => {
    const plain = lastingList(list('taobao', 'review-list', {}));
    const other = list('taobao', 'review-list', { sort: '2', dateRange: ['2026-11-01', '2026-11-20'], page: 3 });
    expect(lastingList(other)).toBe(plain);
  });

  const taobao = { platform: 'taobao', shop: 'main', pageKind: 'review-list' } as const;
  it('prove nothing of the edges of their dates, nor when they end before today', () => {
    const within = (to: string) => postedIn(taobao, reading(NOW, { dateRange: ['2026-11-01', to] }));
    expect(within('2026-11-19')).toBeNull();
    const posted = within('2026-11-20');
    const holds = (at: string) => posted !== null && at > posted.after && at < posted.before;
    expect(['2026-11-01', '2026-11-01T23:59', '2026-11-02', '2026-11-19T23:59', '2026-11-20'].map(holds)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('know their today by the platform’s clock', () => {
    const late = reading(Date.UTC(2026, 10, 20, 17), { dateRange: ['2026-11-01', '2026-11-20'] });
    expect(postedIn(taobao, late)).toBeNull();
  });

  it('of Amazon prove nothing of what is older than the least any source says', () => {
    const amazon = { platform: 'amazon', shop: 'amazon.com', pageKind: 'customer-reviews' } as const;
    expect(postedIn(amazon, reading())).toMatchObject({ after: '2026-10-23', young: '2026-10-23', stated: true });
    expect(postedIn({ ...amazon, pageKind: 'feedback-manager' }, reading())).toMatchObject({
      after: '',
      stated: false,
    });
  });
});
