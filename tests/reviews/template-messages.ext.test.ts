/** What a page may ask about templates and the shop's voice, and what it is told. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { db } from '../../lib/db.ts';
import { silentVoice } from '../../lib/replies/voice.ts';
import { stored } from '../backup/tables.ts';

const TAOBAO = { url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC' };
const RAKUTEN = { url: 'https://review.rms.rakuten.co.jp/search/' };
const KEY = 'taobao:shop:1';
const ask = { key: KEY, channel: 'review-reply', buyerLanguage: 'zh-CN', glossLanguage: 'en' };

beforeEach(async () => {
  db().close();
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const none = async () => undefined;
  Object.assign(browser, { action: { setBadgeText: none, setBadgeBackgroundColor: none, setTitle: none } });
  await db().reviews.put(stored('1', { key: KEY, platform: 'taobao', shop: 'shop' }));
  await db().templates.put({ id: 't', platform: null, channel: null, language: 'zh-CN', text: '感谢您的支持。' });
});

describe('templates', () => {
  it('are for pages of the review’s platform', async () => {
    expect(await HANDLERS.templates(ask, TAOBAO)).toMatchObject([{ id: 't', name: '感谢您的支持。' }]);
    await expect(HANDLERS.templates(ask, RAKUTEN)).rejects.toThrow('another platform');
  });

  it('count as used when the text is inserted, not when it is copied', async () => {
    const made = await HANDLERS.draft({ ...ask, template: 't' }, TAOBAO);
    expect(made).toMatchObject({ text: '感谢您的支持。', edited: true, template: { gloss: null } });
    const said = { key: KEY, channel: 'review-reply', text: made?.text };
    await HANDLERS.report({ ...said, type: 'copied' }, TAOBAO);
    expect((await db().templates.get('t'))?.usedCount).toBeUndefined();
    await HANDLERS.report({ ...said, type: 'inserted' }, TAOBAO);
    expect((await db().templates.get('t'))?.usedCount).toBe(1);
  });

  it('that are gone leave the draft as it is', async () => {
    const before = await HANDLERS.draft(ask, TAOBAO);
    expect(await HANDLERS.draft({ ...ask, template: 'gone' }, TAOBAO)).toEqual(before);
  });
});

describe('the rule check', () => {
  it('knows the phrases this shop avoids, and those of every shop', async () => {
    const { voices } = db();
    await voices.put({ ...silentVoice('taobao', 'shop'), avoid: ['支持'] });
    await voices.put({ ...silentVoice('taobao', '*'), avoid: ['感谢'] });
    const request = {
      platform: 'taobao',
      channel: 'review-reply',
      kind: null,
      language: 'zh-CN',
      text: '感谢您的支持。',
    };
    const found = async (shop?: string) =>
      (await HANDLERS.check({ ...request, uiLanguage: 'en', ...(shop && { shop }) }, TAOBAO)).map(
        ({ rule, level, quote }) => [rule, level, quote],
      );
    expect(await found('shop')).toEqual([
      ['house-phrase', 'hint', '感谢'],
      ['house-phrase', 'hint', '支持'],
    ]);
    expect(await found()).toEqual([['house-phrase', 'hint', '感谢']]);
  });
});
