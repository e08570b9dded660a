/** Two tabs write one draft: the newer text stands, the other one is offered, and nothing is lost. */
import { signal } from '@preact/signals';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDraftKeeper } from '../../components/sidebar/draft-keeper.ts';
import type { DetailView } from '../../components/sidebar/model.ts';
import { HANDLERS } from '../../lib/background.ts';
import { db } from '../../lib/db.ts';
import type { DraftState } from '../../lib/messages.ts';
import { saveDraft } from '../../lib/reviews/store.ts';
import { detail, draft, NOW, review, state } from '../components/fake-model.ts';

const KEY = 'rakuten:sora:a';
const channel = 'review-comment' as const;

beforeEach(async () => {
  fakeBrowser.reset();
  db().close();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  await db().reviews.put(review(KEY));
  const answer = async ({ data }: { data: unknown }) => ({ ok: true, value: await HANDLERS.saveDraft(data, {}) });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
});

const own = { reviewKey: KEY, channel, variant: 0, blanks: {}, edited: true, carried: false };
const save = (text: string, terms: { basedOn?: number | null; settled?: boolean }, now = NOW) =>
  saveDraft({ ...own, text, ...terms }, now);
const row = () => db().drafts.get([KEY, channel]);
const past = async () =>
  (await db().events.toArray()).flatMap(({ data }) => (data.old === undefined ? [] : [data.old]));

it('what another tab wrote stays beside the newer text, until the seller keeps his own', async () => {
  const first = await save('A', { basedOn: null });
  const second = await save('B', { basedOn: first?.updatedAt ?? 0 });
  expect(second?.other).toBeUndefined();
  const third = await save('C', { basedOn: first?.updatedAt ?? 0 });
  expect(third).toMatchObject({ text: 'C', other: { text: 'B', at: second?.updatedAt } });
  expect(await save('C!', { basedOn: third?.updatedAt ?? 0 })).toMatchObject({ text: 'C!', other: { text: 'B' } });
  const kept = await save('C!', { basedOn: (await row())?.updatedAt ?? 0, settled: true });
  expect(kept?.other).toBeUndefined();
  expect(await past()).toEqual(['B']);
});

it('the seller takes the other one: his own is in the history', async () => {
  await save('A', { basedOn: null });
  const mine = await save('B', { basedOn: null });
  expect(mine?.other?.text).toBe('A');
  expect(await save('A', { basedOn: mine?.updatedAt ?? 0, settled: true })).not.toHaveProperty('other');
  expect(await past()).toEqual(['B']);
});

it('the same again, from a page that got no answer, is no other version', async () => {
  const first = await save('A', { basedOn: null });
  expect(await save('A', { basedOn: null }, NOW + 1)).toEqual(first);
  expect(await db().events.count()).toBe(1);
});

interface Tab {
  view: ReturnType<typeof signal<DetailView | null>>;
  keeper: ReturnType<typeof createDraftKeeper>;
}
function tab(): Tab {
  const view = signal<DetailView | null>(detail(state(KEY), { text: '', edited: true }));
  const patch = (change: Partial<DetailView>) => {
    if (view.value) view.value = { ...view.value, ...change };
  };
  const keeper = createDraftKeeper(view, patch, () => true);
  const made = { draft: draft(), text: '', variant: 0, blanks: {}, edited: true, carried: false, tone: null };
  keeper.made = { ...made, purpose: 'reply', template: null, savedAt: null, other: null } satisfies DraftState;
  return { view, keeper };
}
const type = ({ view, keeper }: Tab, text: string, atOnce = false) => {
  if (view.value) view.value = { ...view.value, text };
  return keeper.keep({ atOnce });
};

it('one tab that types faster than it is answered never meets itself', async () => {
  const one = tab();
  await Promise.all(['a', 'ab', 'abc'].map((text) => type(one, text)));
  expect(await row()).toMatchObject({ text: 'abc' });
  expect(await row()).not.toHaveProperty('other');
  expect(one.view.value?.other).toBeNull();
});

it('a page that ends saves at once, whatever it waits for', async () => {
  const one = tab();
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((() => new Promise(() => {})) as never);
  void type(one, 'a');
  await Promise.resolve();
  void type(one, 'ab', true);
  expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ data: expect.objectContaining({ text: 'ab' }) }));
});

it('whatever two tabs type in whatever order: each last word of a tab is on screen, offered, or in the history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (turns) => {
      await db().drafts.clear();
      await db().events.clear();
      const tabs = [tab(), tab()] as const;
      const written: string[][] = [[], []];
      for (const [i, second] of turns.entries()) {
        const at = second ? 1 : 0;
        written[at]?.push(`${at}:${i}`);
        await type(tabs[at], `${at}:${i}`);
      }
      const kept = [(await row())?.text, (await row())?.other?.text, ...(await past())];
      for (const texts of written) if (texts.length > 0) expect(kept).toContain(texts.at(-1));
    }),
    { numRuns: 40 },
  );
});
