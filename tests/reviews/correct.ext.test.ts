import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import type { Said } from '../../lib/reviews/correction.ts';
import { correct, undoCorrection } from '../../lib/reviews/correction-rows.ts';
import { forgetLearned, learnedShops, unteach } from '../../lib/reviews/learned-rows.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { nameTag, removeExample, removeTag, renameTag, resumeTagging } from '../../lib/reviews/tag-rows.ts';
import { reading as rakuten, SHOP } from './rakuten-reading.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 9);
const HOUR = 3_600_000;
let store: ReviewDeskDb;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
});

const TILTS = 'The goblin tilts like a gribble.';
const one = (id: string, body: string, change: Partial<ReviewRecord> = {}) =>
  record({ nativeId: id, orderId: null, title: null, body, rating: 2, ...change });

const reading = (records: ReviewRecord[], settled = true, shop = SHOP): Reading => rakuten(records, { settled, shop });
const keyOf = async (body: string) => (await store.reviews.toArray()).find((row) => row.body === body)?.key ?? '';
const causesOf = async (body: string) =>
  (await store.reviews.get(await keyOf(body)))?.analysis.causes.map(({ cause }) => cause) ?? [];
const say = async (body: string, said: Said, now = NOW + HOUR) =>
  correct({ key: await keyOf(body), said: [said], words: null }, now, store);
const defect: Said = { about: 'cause', cause: 'defect', is: true };

describe('a correction', () => {
  it('holds for its review, whatever is seen, judged or edited later, and is an event', async () => {
    await observe(reading([one('a', TILTS)]), NOW, store);
    const answer = await say(TILTS, defect);
    expect(answer?.state.review.analysis.causes[0]).toMatchObject({ cause: 'defect', score: 1 });
    expect(answer?.state.review.corrections).toMatchObject([{ about: 'cause', cause: 'defect', is: true, was: false }]);
    expect(answer?.state.events[0]).toMatchObject({
      type: 'corrected',
      data: { about: 'cause', cause: 'defect', old: 'not-named', new: 'named', said: NOW + HOUR },
    });
    await observe(reading([one('a', TILTS)]), NOW + 2 * HOUR, store);
    expect(await causesOf(TILTS)).toContain('defect');
    const edited = 'I love it, the best goblin there is.';
    await observe(reading([one('a', edited, { rating: 5 })]), NOW + 3 * HOUR, store);
    expect(await causesOf(edited)).toContain('defect');
    const [state] = await observe(reading([one('a', edited, { rating: 5 })], false), NOW + 4 * HOUR, store);
    expect(state?.review.analysis.causes.map(({ cause }) => cause)).toContain('defect');
  });

  it('can be taken back, and our own judgement is back', async () => {
    await observe(reading([one('a', TILTS)]), NOW, store);
    const before = (await store.reviews.toArray())[0];
    await say(TILTS, { about: 'sentiment', is: 'positive' });
    const said = await say(TILTS, { about: 'triage', is: 'report' });
    expect(said?.state.review.analysis).toMatchObject({ sentiment: 'positive', triage: 'report' });
    const key = await keyOf(TILTS);
    for (const { at } of said?.state.review.corrections ?? []) await undoCorrection({ key, at }, NOW + 2 * HOUR, store);
    const after = await store.reviews.get(key);
    expect(after?.analysis).toEqual(before?.analysis);
    expect(after?.corrections).toBeUndefined();
    const types = (await store.events.toArray()).map(({ type }) => type);
    expect(types).toEqual(['new', 'corrected', 'corrected', 'correction-undone', 'correction-undone']);
  });

  it('that only says what we think anyway is told, and kept nowhere', async () => {
    await observe(reading([one('a', TILTS)]), NOW, store);
    await say(TILTS, defect);
    const answer = await say(TILTS, { ...defect, is: false }, NOW + 2 * HOUR);
    expect(answer?.state.review.corrections).toBeUndefined();
    expect(await causesOf(TILTS)).not.toContain('defect');
  });

  it('is judged by in other reviews of its shop at once and when new ones come, in no other shop', async () => {
    const again = ['My goblin tilts like a gribble too.', 'Goblin tilts like a gribble.'];
    const taught = [TILTS, TILTS.toUpperCase(), `${TILTS} So it is.`];
    const bodies = [...taught, again[0] ?? ''];
    await observe(reading(bodies.map((body, i) => one(`r${i}`, body, { rating: 1 }))), NOW, store);
    const others: (string | null)[] = [];
    for (const [i, body] of taught.entries()) {
      const answer = await say(body, defect, NOW + (i + 1) * HOUR);
      others.push(...(answer?.others ?? []).map(({ review }) => review.body));
    }
    expect(others).toContain(again[0]);
    expect(await causesOf(again[0] ?? '')).toContain('defect');
    const [mine] = await observe(reading([one('d', again[1] ?? '', { rating: 1 })]), NOW + 4 * HOUR, store);
    expect(mine?.review.analysis.causes.map(({ cause }) => cause)).toContain('defect');
    const [other] = await observe(
      reading([one('e', again[1] ?? '', { rating: 1 })], true, '999999'),
      NOW + 4 * HOUR,
      store,
    );
    expect(other?.review.analysis.causes.map(({ cause }) => cause)).not.toContain('defect');
  });

  it('is about the words that were marked', async () => {
    await observe(reading([one('a', `Fine box. ${TILTS}`)]), NOW, store);
    const key = await keyOf(`Fine box. ${TILTS}`);
    const words = { field: 'body' as const, start: 14, end: 26 };
    const answer = await correct({ key, said: [defect], words }, NOW + HOUR, store);
    expect(answer?.state.review.corrections?.[0]?.words).toEqual([{ ...words, quote: 'goblin tilts' }]);
    expect(answer?.state.review.analysis.causes[0]?.evidence).toEqual([words]);
  });

  it('makes work of a review, or none', async () => {
    const praise = 'とても良い商品でした。大満足です';
    await observe(reading([one('a', praise, { rating: 5 })]), NOW, store);
    expect((await say(praise, { about: 'triage', is: 'win-back' }))?.state.review.status).toBe('to-do');
    expect((await say(praise, { about: 'triage', is: 'leave' }, NOW + 2 * HOUR))?.state.review.status).toBe('new');
  });

  it('that nothing is to be done ends the reminder, and taken back it is there again', async () => {
    const late = '発送が遅くて、がっかりです。';
    await observe(reading([one('a', late)]), NOW, store);
    const open = async () => (await store.followUps.toArray()).filter(({ state }) => state === 'open').length;
    expect(await open()).toBe(1);
    const answer = await say(late, { about: 'triage', is: 'leave' });
    expect(await open()).toBe(0);
    const at = answer?.state.review.corrections?.[0]?.at ?? 0;
    await undoCorrection({ key: await keyOf(late), at }, NOW + 2 * HOUR, store);
    expect(await open()).toBe(1);
  });

  it('of a review whose words were removed is none, and what was judged of it stays', async () => {
    await observe(reading([one('a', TILTS), one('b', TILTS.toUpperCase())]), NOW, store);
    const key = await keyOf(TILTS);
    const before = await store.reviews.get(key);
    if (before) await store.reviews.put({ ...before, body: null, wordsRemovedAt: NOW });
    expect(await correct({ key, said: [defect], words: null }, NOW, store)).toBeNull();
    await say(TILTS.toUpperCase(), defect);
    expect((await store.reviews.get(key))?.analysis).toEqual(before?.analysis);
  });

  it('of a review nobody has stored is none', async () => {
    expect(await correct({ key: 'rakuten:x:y', said: [defect], words: null }, NOW, store)).toBeNull();
    expect(await undoCorrection({ key: 'rakuten:x:y', at: 1 }, NOW, store)).toBeNull();
  });
});

describe('what was learned', () => {
  const similar = 'My goblin tilts like a gribble too.';
  beforeEach(async () => {
    await observe(reading([one('a', TILTS), one('b', TILTS.toUpperCase()), one('c', similar)]), NOW, store);
    await say(TILTS, defect);
    await say(TILTS.toUpperCase(), defect, NOW + 2 * HOUR);
  });

  it('is shown shop by shop, with the words', async () => {
    const [shop, ...others] = await learnedShops(store);
    expect(others).toEqual([]);
    expect(shop).toMatchObject({
      platform: 'rakuten',
      shop: '123456',
      causes: [{ cause: 'defect', more: 2, less: 0 }],
    });
    expect(shop?.lessons.map(({ words }) => words)).toEqual([[TILTS.toUpperCase().slice(0, -1)], [TILTS.slice(0, -1)]]);
  });

  it('goes with one correction that is to teach no more, and comes to nothing with all of them; each still holds', async () => {
    const [shop] = await learnedShops(store);
    const [lesson] = shop?.lessons ?? [];
    if (lesson) await unteach(lesson, NOW + 3 * HOUR, store);
    expect((await learnedShops(store))[0]?.causes).toEqual([{ cause: 'defect', more: 1, less: 0 }]);
    expect(await forgetLearned('rakuten', '123456', NOW + 4 * HOUR, store)).toBeGreaterThan(0);
    expect((await learnedShops(store))[0]?.causes).toEqual([]);
    expect(await causesOf(similar)).not.toContain('defect');
    expect(await causesOf(TILTS)).toContain('defect');
  });
});

describe('a tag', () => {
  const naming = { name: 'Tilting goblin', example: 'goblin tilts', ofProduct: false };

  it('is found in all reviews of the shop, new ones too, and can be renamed, widened and removed', async () => {
    await observe(reading([one('a', TILTS), one('b', 'GOBLIN tilted!'), one('c', 'Fine.')]), NOW, store);
    const key = await keyOf(TILTS);
    const answer = await nameTag({ key, ...naming }, NOW + HOUR, store);
    expect(answer?.state.review.tags).toMatchObject([{ name: 'Tilting goblin', evidence: [{ start: 4, end: 16 }] }]);
    expect(answer?.others.map(({ review }) => review.body)).toEqual(['GOBLIN tilted!']);
    const [state] = await observe(reading([one('d', 'a ｇｏｂｌｉｎ tilting')]), NOW + 2 * HOUR, store);
    expect(state?.review.tagged).toHaveLength(1);
    await nameTag({ key, ...naming, name: 'tilting  GOBLIN', example: 'like a gribble' }, NOW + 2 * HOUR, store);
    const [tag] = await store.tags.toArray();
    expect(tag).toMatchObject({ name: 'Tilting goblin', examples: ['goblin tilts', 'like a gribble'] });
    const id = tag?.id ?? '';
    expect(await store.reviews.where('tagged').equals(id).count()).toBe(3);
    expect(await renameTag(id, 'Leaning', NOW + 3 * HOUR, store)).toBe(true);
    expect((await store.reviews.get(key))?.tags?.[0]?.name).toBe('Leaning');
    await removeExample(id, 'goblin tilts', NOW + 4 * HOUR, store);
    expect(await store.reviews.where('tagged').equals(id).count()).toBe(1);
    await removeTag(id, NOW + 5 * HOUR, store);
    expect(await store.tags.count()).toBe(0);
    expect((await store.reviews.toArray()).flatMap(({ tags, tagged }) => [...(tags ?? []), ...(tagged ?? [])])).toEqual(
      [],
    );
  });

  it('is refused where it says too little, or another has its name', async () => {
    await observe(reading([one('a', TILTS)]), NOW, store);
    const key = await keyOf(TILTS);
    expect(await nameTag({ key, ...naming, example: 'x' }, NOW, store)).toBeNull();
    expect(await nameTag({ key, ...naming, name: ' ' }, NOW, store)).toBeNull();
    expect(await nameTag({ ...naming, key: 'rakuten:x:y' }, NOW, store)).toBeNull();
    await nameTag({ key, ...naming }, NOW, store);
    await nameTag({ key, ...naming, name: 'Sailor', example: 'like a gribble' }, NOW, store);
    const [first] = (await store.tags.toArray()).toSorted((a, b) => (a.name < b.name ? 1 : -1));
    expect(await renameTag(first?.id ?? '', 'ＳＡＩＬＯＲ', NOW, store)).toBe(false);
    expect(await renameTag('nobody', 'x', NOW, store)).toBe(false);
  });

  it('may be of one product, and then is of no other', async () => {
    const [mine, other] = ['A goblin tilts here.', 'A goblin tilts there.'];
    await observe(reading([one('a', mine, { productId: 'p1' }), one('b', other, { productId: 'p2' })]), NOW, store);
    await nameTag({ key: await keyOf(mine), ...naming, ofProduct: true }, NOW + HOUR, store);
    expect((await store.reviews.get(await keyOf(mine)))?.tagged).toHaveLength(1);
    expect((await store.reviews.get(await keyOf(other)))?.tagged).toBeUndefined();
  });

  it('is found in a shop of more reviews than are looked at in one go', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const many = Array.from({ length: 350 }, (_, i) => one(`R${turn}-${i}`, `Goblin ${turn}-${i} tilts.`));
      await observe(reading(many), NOW + turn, store);
    }
    const first = await keyOf('Goblin 0-0 tilts.');
    const quiet = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const dying = vi.spyOn(store.retagging, 'get').mockRejectedValue(new Error('killed'));
    await nameTag({ ...naming, key: first, example: 'tilts' }, NOW + HOUR, store);
    // The worker ends when it has answered: what was begun is done at the next wake.
    await vi.waitFor(() => expect(dying).toHaveBeenCalled());
    dying.mockRestore();
    const [tag] = await store.tags.toArray();
    const tagged = store.reviews.where('tagged').equals(tag?.id ?? '');
    expect(await tagged.count()).toBeLessThan(700);
    expect(await store.retagging.toArray()).toMatchObject([{ platform: 'rakuten', shop: '123456' }]);
    await resumeTagging(store);
    expect(await tagged.count()).toBe(700);
    expect(await store.retagging.count()).toBe(0);
    quiet.mockRestore();
  }, 30_000);
});
