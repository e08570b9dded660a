/** Templates and voices in the store: what a draft becomes with them, and when a template counts as used. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import type { DraftAsk } from '../../lib/messages.ts';
import { silentVoice } from '../../lib/replies/voice.ts';
import { composeFor } from '../../lib/reviews/compose-for.ts';
import { saveDraft } from '../../lib/reviews/store.ts';
import {
  allTemplates,
  countTemplateUse,
  saveTemplate,
  type Template,
  templateOffers,
} from '../../lib/reviews/template-rows.ts';
import { changeVoice, voicesAndShops } from '../../lib/reviews/voice-rows.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { stored } from '../backup/tables.ts';

const NOW = Date.UTC(2026, 10, 20, 3);
const KEY = 'amazon:amazon.com:a';
const ask: DraftAsk = { key: KEY, channel: 'buyer-message', glossLanguage: 'ja', buyerLanguage: 'en' };
const template = (id: string, change: Partial<Template> = {}): Template => ({
  ...{
    id,
    group: id,
    name: id,
    platform: null,
    channel: null,
    language: 'en',
    text: 'Hello {buyer} of {order}, {shop}.',
  },
  ...{ usedCount: 0, usedAt: null, changedAt: 0 },
  ...change,
});

let store: ReviewDeskDb;
beforeEach(async () => {
  store = new ReviewDeskDb();
  for (const table of store.tables) await table.clear();
  await store.reviews.put(stored('a', { author: 'Alex', orderId: '111-2222222-3333333', body: 'It arrived broken.' }));
});

describe('a voice', () => {
  it('signs the drafts of its shop, and takes the place of the name in the settings', async () => {
    const settings = { ...DEFAULTS, shopNames: { ...DEFAULTS.shopNames, amazon: 'Old Cup' } };
    expect((await composeFor(ask, settings, NOW, store))?.text).toContain('Old Cup');
    const greeting = { greetings: { en: 'Hello from {shop},' } };
    await changeVoice(silentVoice('amazon', '*', 'Green Cup'), () => greeting, NOW, store);
    const text = (await composeFor(ask, settings, NOW, store))?.text ?? '';
    expect(text.startsWith('Hello from Green Cup,')).toBe(true);
    expect(text).not.toContain('Old Cup');
    await changeVoice(silentVoice('amazon', 'amazon.com'), () => ({ signature: 'Hana, Green Cup' }), NOW, store);
    expect((await composeFor(ask, settings, NOW, store))?.text.endsWith('Hana, Green Cup')).toBe(true);
  });

  it('loses nothing when two of its fields are kept at once', async () => {
    const silent = silentVoice('amazon', '*');
    await Promise.all([
      changeVoice(silent, () => ({ signature: 'Hana' }), NOW, store),
      changeVoice(silent, ({ remedies }) => ({ remedies: { ...remedies, damaged: 'resend' } }), NOW, store),
      changeVoice(silent, ({ remedies }) => ({ remedies: { ...remedies, defect: 'resend' } }), NOW, store),
    ]);
    const [voice] = await store.voices.toArray();
    expect(voice).toMatchObject({ signature: 'Hana', remedies: { damaged: 'resend', defect: 'resend' } });
  });

  it('can be set down for every shop that is known, and is refused when it is none', async () => {
    const { shops } = await voicesAndShops(store);
    expect(shops).toEqual([
      { platform: 'amazon', shop: '*' },
      { platform: 'amazon', shop: 'amazon.com' },
      { platform: 'rakuten', shop: '*' },
      { platform: 'taobao', shop: '*' },
    ]);
    await expect(changeVoice(silentVoice('amazon', '*'), () => ({ key: 'amazon:x' }), NOW, store)).rejects.toThrow();
    expect(await store.voices.count()).toBe(0);
  });
});

describe('templates', () => {
  it('of earlier versions are healed', async () => {
    await store.templates.put({
      id: 't',
      platform: null,
      channel: null,
      language: 'ja',
      text: 'ありがとう\nございます',
    });
    expect(await allTemplates(store)).toEqual([
      template('t', { name: 'ありがとう ございます', language: 'ja', text: 'ありがとう\nございます' }),
    ]);
  });

  it('are offered where they fit, the buyer’s language first', async () => {
    await store.templates.bulkPut([
      template('ja', { language: 'ja', usedCount: 9 }),
      template('en', { usedCount: 1 }),
      template('often', { usedCount: 4 }),
      template('rakuten', { platform: 'rakuten' }),
      template('public', { channel: 'feedback-reply' }),
    ]);
    const offers = await templateOffers(ask, DEFAULTS, NOW, store);
    expect(offers.map(({ id }) => id)).toEqual(['often', 'en', 'ja']);
    expect(offers[0]?.parts.filter(({ state }) => state === 'filled').map(({ text }) => text)).toEqual([
      'Alex',
      '111-2222222-3333333',
    ]);
    expect(offers[0]?.empty).toEqual(['shop']);
  });

  it('become the seller’s own draft, told in the linked variant, and count when inserted, once', async () => {
    await store.templates.bulkPut([
      template('en'),
      template('ja', { group: 'en', language: 'ja', text: '{buyer}様、こんにちは。' }),
    ]);
    await saveDraft(
      { reviewKey: KEY, channel: 'buyer-message', text: 'Mine.', variant: 0, blanks: {}, edited: true, carried: false },
      NOW,
      store,
    );
    const made = await composeFor({ ...ask, template: 'en' }, DEFAULTS, NOW + 1, store);
    expect(made).toMatchObject({
      text: 'Hello Alex of 111-2222222-3333333, {shop}.',
      edited: true,
      template: { name: 'en', gloss: 'Alex様、こんにちは。' },
    });
    expect((await store.events.toArray()).at(-1)?.data).toEqual({ channel: 'buyer-message', old: 'Mine.' });
    // The seller goes on writing; it is still begun with the template.
    await saveDraft(
      {
        reviewKey: KEY,
        channel: 'buyer-message',
        text: 'Hello.',
        variant: 0,
        blanks: {},
        edited: true,
        carried: false,
      },
      NOW + 2,
      store,
    );
    expect((await composeFor(ask, DEFAULTS, NOW + 3, store))?.template?.name).toBe('en');
    for (const at of [4, 5]) await countTemplateUse(KEY, 'buyer-message', NOW + at, store);
    expect((await store.templates.get('en'))?.usedCount).toBe(1);
    expect((await store.templates.get('en'))?.usedAt).toBe(NOW + 4);
    await composeFor({ ...ask, template: 'en' }, DEFAULTS, NOW + 6, store);
    await countTemplateUse(KEY, 'buyer-message', NOW + 7, store);
    expect((await store.templates.get('en'))?.usedCount).toBe(2);
    // Another wording of the packs' is no template's any more.
    expect((await composeFor({ ...ask, variant: 1 }, DEFAULTS, NOW + 8, store))?.template).toBeNull();
    await countTemplateUse(KEY, 'buyer-message', NOW + 9, store);
    expect((await store.templates.get('en'))?.usedCount).toBe(2);
  });

  it('say that there is no variant in the seller’s language', async () => {
    await store.templates.put(template('en'));
    const made = await composeFor({ ...ask, template: 'en' }, DEFAULTS, NOW, store);
    expect(made?.template).toEqual({ name: 'en', gloss: null });
  });

  it('are kept with what they were used meanwhile, and refused without name or text', async () => {
    expect(await saveTemplate(template('a', { name: ' ' }), NOW, store)).toBe(false);
    expect(await saveTemplate(template('a', { text: ' ' }), NOW, store)).toBe(false);
    expect(await saveTemplate(template('a', { name: ' a  b ' }), NOW, store)).toBe(true);
    await store.templates.update('a', { usedCount: 7 });
    expect(await saveTemplate(template('a', { text: 'New.' }), NOW + 1, store)).toBe(true);
    expect(await store.templates.get('a')).toMatchObject({ text: 'New.', usedCount: 7, changedAt: NOW + 1 });
  });
});
