/** The shop's last replies on a product, the warning made of them, and what is kept of an overruled finding. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { HANDLERS } from '../../lib/background.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import { LAST_REPLIES } from '../../lib/replies/radar.ts';
import { composeFor } from '../../lib/reviews/compose-for.ts';
import { repliesOnProduct } from '../../lib/reviews/product-replies.ts';
import { radarFor } from '../../lib/reviews/radar-for.ts';
import type { StoredReview } from '../../lib/reviews/review.ts';
import { reportAction } from '../../lib/reviews/store.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { stored } from '../follow-ups/stored.ts';

const NOW = Date.UTC(2026, 10, 20, 9);
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const base: Partial<StoredReview> = { platform: 'rakuten', shop: 's', productTitle: '湯のみ', reply: null };
const put = (key: string, change: Partial<StoredReview> = {}) => store.reviews.put(stored({ ...base, key, ...change }));
const published = (body: string, postedAt: string | null) => ({ reply: { body, postedAt } });
const inserted = (reviewKey: string, text: string, at: number) =>
  store.events.add({ reviewKey, at, type: 'inserted', data: { channel: 'review-comment', text } });
const own = async (): Promise<StoredReview> => {
  const review = stored({ ...base, key: 'own' });
  await store.reviews.put(review);
  return review;
};

describe('replies on a product', () => {
  it('are what was published, else what was inserted and not taken out again, newest first', async () => {
    const review = await own();
    await put('a', published('vom Montag', '2026-11-02'));
    await put('b', { ...published('vom Freitag', '2026-11-06T10:15') });
    await put('c');
    await inserted('c', 'eingefügt', Date.UTC(2026, 10, 4));
    await put('d');
    await inserted('d', 'zurückgenommen', NOW);
    await store.events.add({ reviewKey: 'd', at: NOW + 1, type: 'undone', data: { channel: 'review-comment' } });
    await put('e', { ...published('andere Ware', '2026-11-05'), productTitle: 'Teller' });
    await put('f', { ...published('anderer Laden', '2026-11-05'), shop: 'x' });
    await put('own', published('die eigene', '2026-11-07'));
    expect(await repliesOnProduct(review, store)).toEqual(['vom Freitag', 'eingefügt', 'vom Montag']);
  });

  it('are the last 20 of at most 200 reviews', async () => {
    const review = await own();
    for (let i = 0; i < 230; i++) await put(`r${i}`, { ...published(`Nr. ${i}`, null), lastSeenAt: i });
    const replies = await repliesOnProduct(review, store);
    expect(replies).toHaveLength(LAST_REPLIES);
    expect(replies[0]).toBe('Nr. 229');
  });

  it('of feedback that names no product are those to other feedback of the shop', async () => {
    const nameless: Partial<StoredReview> = { ...base, kind: 'shop-review', productTitle: null };
    const review = stored({ ...nameless, key: 'own' });
    await store.reviews.bulkPut([
      review,
      stored({ ...nameless, key: 'a' }),
      stored({ ...nameless, key: 'b', shop: 'x' }),
      stored({ ...base, key: 'c' }),
    ]);
    for (const key of ['own', 'a', 'b', 'c']) await inserted(key, `an ${key}`, NOW);
    expect(await repliesOnProduct(review, store)).toEqual(['an a']);
  });
});

describe('the radar', () => {
  const ask = (text: string) => ({ key: 'own', channel: 'review-comment' as const, text, buyerLanguage: null });
  const draftOf = async () => {
    const state = await composeFor(
      { key: 'own', channel: 'review-comment', glossLanguage: 'en', buyerLanguage: null },
      DEFAULTS,
      NOW,
      store,
    );
    return state?.text ?? '';
  };

  it('says which reply a draft is too like, and offers a wording that is less', async () => {
    await own();
    const text = await draftOf();
    await put('a', published(text, '2026-11-02'));
    await put('b', published('まったく別のことを短く書いたお返事です。', '2026-11-03'));
    const warning = await radarFor(ask(text), DEFAULTS, NOW, store);
    expect(warning).toMatchObject({ score: 1, text, compared: 2 });
    const state = await composeFor(
      { ...ask(''), glossLanguage: 'en', variant: warning?.variant ?? 0 },
      DEFAULTS,
      NOW,
      store,
    );
    expect(await radarFor(ask(state?.text ?? ''), DEFAULTS, NOW, store)).toBeNull();
  });

  it('is silent about a text that is the shop’s first, or another’s', async () => {
    await own();
    const text = await draftOf();
    expect(await radarFor(ask(text), DEFAULTS, NOW, store)).toBeNull();
    await put('a', { ...published(text, '2026-11-02'), shop: 'x' });
    expect(await radarFor(ask(text), DEFAULTS, NOW, store)).toBeNull();
    expect(await radarFor({ ...ask(text), key: 'unknown' }, DEFAULTS, NOW, store)).toBeNull();
  });

  it('saves nothing', async () => {
    await own();
    const text = await draftOf();
    await put('a', published(text, '2026-11-02'));
    const before = [await store.drafts.count(), await store.events.count()];
    await radarFor(ask(text), DEFAULTS, NOW, store);
    expect([await store.drafts.count(), await store.events.count()]).toEqual(before);
  });
});

describe('a finding that was overruled', () => {
  const why = { reason: 'other' as const, note: 'agreed with the platform' };
  const overridden = [
    { rule: 'threat' as const, quote: 'Our lawyer', ...why },
    { rule: 'placeholder-left' as const, quote: '【…】', reason: 'misread' as const, note: '' },
  ];

  it('is kept with rule, words, channel and reason, before the insert itself', async () => {
    await own();
    const report = { key: 'own', channel: 'review-comment' as const, text: 'x', overridden };
    await reportAction({ ...report, type: 'inserted' }, NOW, store);
    const events = await store.events.toArray();
    expect(events.map(({ type }) => type)).toEqual(['rule-overridden', 'rule-overridden', 'inserted']);
    expect(events[0]).toMatchObject({
      reviewKey: 'own',
      at: NOW,
      data: { channel: 'review-comment', rule: 'threat', quote: 'Our lawyer', ...why },
    });
    expect(events[2]?.data).toEqual({ channel: 'review-comment', text: 'x' });
  });

  it('is nothing that a copy or an undo can tell', async () => {
    await own();
    await reportAction({ key: 'own', type: 'copied', channel: 'review-comment', overridden }, NOW, store);
    expect((await store.events.toArray()).map(({ type }) => type)).toEqual(['copied']);
  });

  it.each([
    ['a rule there is none of', { ...overridden[0], rule: 'nice' }],
    ['a reason there is none of', { ...overridden[0], reason: 'because' }],
    ['no words where they are the reason', { ...overridden[0], note: ' ' }],
  ])('is refused with %s', async (_, one) => {
    const report = { key: 'rakuten:s:own', type: 'inserted', channel: 'review-comment', overridden: [one] };
    await expect(HANDLERS.report(report, {})).rejects.toThrow('refused');
  });
});
