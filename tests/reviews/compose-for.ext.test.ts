/** Tone, purpose and blanks of a stored review's draft: what is kept, what is proposed again, what typing survives. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { HANDLERS } from '../../lib/background.ts';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { DraftAsk } from '../../lib/messages.ts';
import { composeFor } from '../../lib/reviews/compose-for.ts';
import type { FollowUpKind } from '../../lib/reviews/review.ts';
import { reportAction, saveDraft, savedDraft } from '../../lib/reviews/store.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { DAY, row, stored } from '../follow-ups/stored.ts';

const NOW = Date.UTC(2026, 10, 20, 9);
let store: ReviewDeskDb;

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  store = new ReviewDeskDb();
  await put('a');
});

async function put(key: string, productTitle: string | null = '湯のみ', cause: 'damaged' | 'late' = 'damaged') {
  const base = stored({ key, platform: 'rakuten', shop: 's', productTitle, productId: null, rating: 1 });
  const analysis = { ...base.analysis, language: 'ja' as const, sentiment: 'negative' as const, severity: 2 as const };
  await store.reviews.put({ ...base, analysis: { ...analysis, causes: [{ cause, score: 0.95, evidence: [] }] } });
}
const ask: DraftAsk = { key: 'a', channel: 'rmesse', glossLanguage: 'en', buyerLanguage: null };
const draftOf = async (change: Partial<DraftAsk> = {}) => {
  const state = await composeFor({ ...ask, ...change }, DEFAULTS, NOW, store);
  if (!state) throw new Error('no draft');
  return state;
};
const first = async (key: string, blank = 'remedy') =>
  (await draftOf({ key })).draft.blanks.find(({ id }) => id === blank)?.options[0];

describe('tone and purpose', () => {
  it('are kept with the draft and used for the next wording', async () => {
    expect(await draftOf()).toMatchObject({ tone: null, purpose: 'reply' });
    await draftOf({ tone: 'formal' });
    await draftOf({ purpose: 'after-solution' });
    const state = await draftOf({ variant: 2 });
    expect(state).toMatchObject({ tone: 'formal', purpose: 'after-solution', variant: 2 });
    expect(state.draft.situation).toBe('after-solution:damaged');
    expect(await savedDraft('a', 'rmesse', store)).toMatchObject({ tone: 'formal', purpose: 'after-solution' });
    expect((await draftOf({ tone: null })).tone).toBeNull();
  });

  it('put the seller’s own words into the history before others take their place', async () => {
    const { text, variant, blanks } = await draftOf();
    const own = { reviewKey: 'a', channel: 'rmesse' as const, variant, blanks, edited: true, carried: false };
    await saveDraft({ ...own, text: `${text}\n追伸` }, NOW, store);
    const state = await draftOf({ purpose: 'after-solution' });
    expect(state).toMatchObject({ edited: false });
    const events = await store.events.toArray();
    expect(events.some(({ data }) => data.old === `${text}\n追伸`)).toBe(true);
  });
});

describe('opened from a reminder', () => {
  const waits = (kind: FollowUpKind, dueAt = NOW) => store.followUps.put(row({ reviewKey: 'a', kind, dueAt }));
  const inserted = (at: number, data: Record<string, unknown> = {}) =>
    store.events.add({ reviewKey: 'a', at, type: 'inserted', data: { channel: 'rmesse', ...data } });
  const kept = (text: string, at: number, edited = true) =>
    saveDraft({ reviewKey: 'a', channel: 'rmesse', text, variant: 0, blanks: {}, edited, carried: false }, at, store);

  it('is the message that the reminder asks for, in private alone', async () => {
    await waits('check-contact');
    expect(await draftOf()).toMatchObject({ purpose: 'second-message', draft: { situation: 'second-message' } });
    expect((await draftOf({ channel: 'review-comment' })).purpose).toBe('reply');
    const { draft: told } = await draftOf({ channel: 'review-comment', privately: false });
    expect(told).toMatchObject({ text: '', notice: { code: 'no-message-here' } });
    await store.followUps.clear();
    await waits('confirm-arrival');
    await store.events.add({ reviewKey: 'a', at: NOW - DAY, type: 'refund', data: {} });
    const { purpose, draft } = await draftOf();
    expect(purpose).toBe('arrival');
    expect(draft.blanks[0]?.options[0]?.key).toBe('part-refund');
    expect(await savedDraft('a', 'rmesse', store), 'nothing is saved by looking').toBeUndefined();
  });

  it('stays it while blanks are filled and wordings changed, and is what the seller chooses instead', async () => {
    await waits('confirm-arrival');
    expect(await draftOf({ blanks: { done: '代替品の発送' } })).toMatchObject({ purpose: 'arrival', edited: false });
    expect((await draftOf({ variant: 1 })).text).toContain('代替品の発送');
    await draftOf({ purpose: 'reply' });
    expect((await draftOf()).purpose).toBe('reply');
  });

  it('takes the place of what has gone out, never of words that were not sent', async () => {
    await waits('check-contact');
    await kept('一通目', NOW - 3 * DAY);
    await inserted(NOW - 2 * DAY);
    expect(await draftOf()).toMatchObject({ purpose: 'second-message', edited: false, savedAt: NOW - 3 * DAY });
    await kept('書きかけ', NOW - DAY);
    expect(await draftOf()).toMatchObject({ purpose: 'reply', text: '書きかけ', edited: true });
  });

  it('keeps words that were written before somebody else contacted the buyer', async () => {
    await waits('check-contact');
    await kept('書きかけ', NOW - 3 * DAY);
    await store.events.add({ reviewKey: 'a', at: NOW - 2 * DAY, type: 'mark-seen', data: { mark: 'contacted' } });
    expect(await draftOf()).toMatchObject({ text: '書きかけ' });
  });

  it('says once, and not again', async () => {
    await waits('check-contact');
    await draftOf({ variant: 1 });
    await reportAction({ key: 'a', type: 'inserted', channel: 'rmesse', text: '二通目' }, NOW, store);
    const events = await store.events.toArray();
    expect(events.find(({ type }) => type === 'inserted')?.data).toMatchObject({ purpose: 'second-message' });
    const later = NOW + 3 * DAY;
    const state = await composeFor(ask, DEFAULTS, later, store);
    expect(state).toMatchObject({ text: '', draft: { notice: { code: 'second-message-sent' } } });
  });
});

describe('a blank', () => {
  it('that was filled is proposed first for the same product and complaint, and never filled in', async () => {
    await draftOf({ blanks: { remedy: '一部返金' } });
    await put('same');
    await put('other product', '皿');
    await put('other complaint', '湯のみ', 'late');
    await put('nameless', null);
    expect(await first('same')).toMatchObject({ key: 'part-refund', remembered: true });
    expect((await draftOf({ key: 'same' })).text).toContain('【対応内容】');
    for (const key of ['other product', 'other complaint', 'nameless']) {
      expect((await first(key))?.remembered, key).toBeUndefined();
    }
    expect(await first('a'), 'not the last time yet').not.toHaveProperty('remembered');
  });

  it('is remembered as it was filled last, own words too, but no day typed by hand', async () => {
    await draftOf({ blanks: { remedy: '一部返金' } });
    await draftOf({ blanks: { remedy: '職人による補修', date: '12月3日' } });
    await put('same');
    expect(await first('same')).toEqual({ key: '', text: '職人による補修', gloss: '職人による補修', remembered: true });
    expect(await store.remembered.count()).toBe(1);
    await put('nameless', null);
    await draftOf({ key: 'nameless', blanks: { remedy: '一部返金' } });
    expect(await store.remembered.count()).toBe(1);
  });

  it('is filled in a changed text without touching the rest', async () => {
    const { text, variant, blanks } = await draftOf();
    const own = { reviewKey: 'a', channel: 'rmesse' as const, variant, blanks, edited: true, carried: false };
    await saveDraft({ ...own, text: `${text}\n追伸` }, NOW, store);
    const state = await draftOf({ blanks: { remedy: '一部返金', cause: '輸送中に衝撃を受けていた' } });
    expect(state.edited).toBe(true);
    expect(state.text).toMatch(/衝撃を受けていた[\s\S]*一部返金[\s\S]*追伸$/);
    expect(state.text).not.toContain('【');
    expect((await savedDraft('a', 'rmesse', store))?.text).toBe(state.text);
  });
});

describe('the message about changed sentences', () => {
  it('answers for what it is given and refuses what is no message of ours', async () => {
    const sentences = ['返品を承ります。', '3日以内にご連絡いたします。'];
    const text = '返品は承れません。5日以内にご連絡いたします。';
    const edits = await HANDLERS.edits({ sentences, text, language: 'ja' }, {});
    expect(edits.map(({ state }) => state)).toEqual(['changed', 'changed']);
    expect(edits.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(['negation', 'number']);
    await expect(HANDLERS.edits({ sentences: 'x', text, language: 'ja' }, {})).rejects.toThrow('refused');
  });
});
