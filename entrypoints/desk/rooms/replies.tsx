import { effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { RepliesRoom } from '../../../components/desk/replies/RepliesRoom.tsx';
import { createRepliesModel, type Stored } from '../../../components/desk/replies/replies-model.ts';
import '../../../components/desk/settings/settings.css';
import '../../../components/desk/replies/replies.css';
import { db } from '../../../lib/db.ts';
import { sendMessage } from '../../../lib/messages.ts';
import { POLICIES } from '../../../lib/platforms/policies.ts';
import { dayOf } from '../../../lib/reviews/draft-request.ts';
import { parseReplies, planReplies, repliesFile } from '../../../lib/reviews/replies-file.ts';
import { CHANNELS, PLATFORMS } from '../../../lib/reviews/review.ts';
import { allTemplates, putTemplateBack, removeTemplate, saveTemplate } from '../../../lib/reviews/template-rows.ts';
import { changeVoice, voicesAndShops } from '../../../lib/reviews/voice-rows.ts';
import type { OpenRoom } from './room.ts';

/** Where replies can go; a report to the platform is none. */
const channels = Object.fromEntries(
  PLATFORMS.map((platform) => [
    platform,
    CHANNELS.filter((channel) => channel !== 'report' && POLICIES[platform].channels[channel] !== undefined),
  ]),
) as unknown as Stored['channels'];

/** The shops' voices and the seller's templates, live. */
export const openReplies: OpenRoom = ({ t, live }) => {
  const model = createRepliesModel({
    newId: () => crypto.randomUUID(),
    changeVoice: (silent, change) => changeVoice(silent, change, Date.now()),
    saveTemplate: (row) => saveTemplate(row, Date.now()),
    removeTemplate: (id) => removeTemplate(id),
    putBack: (row) => putTemplateBack(row),
    check: ({ channel, ...ask }) => {
      const kind = channel === 'feedback-reply' ? ('seller-feedback' as const) : null;
      return sendMessage('check', { ...ask, channel, kind, uiLanguage: t.language });
    },
    file: ({ templates, voices }) => repliesFile(templates, voices),
    plan(text, stored) {
      const parsed = parseReplies(text);
      return parsed.ok ? { ok: true, plan: planReplies(parsed.replies, stored, Date.now()) } : parsed;
    },
    async take({ writes }) {
      const store = db();
      await store.transaction('rw', store.templates, store.voices, async () => {
        await store.templates.bulkPut(writes.templates);
        await store.voices.bulkPut(writes.voices);
      });
    },
  });
  const read = signal<Pick<Stored, 'templates' | 'voices' | 'shops'> | null>(null);
  liveQuery(async () => {
    const [templates, { rows, shops }] = await Promise.all([allTemplates(), voicesAndShops()]);
    return { templates, voices: rows, shops };
  }).subscribe({
    next: (value) => {
      read.value = value;
    },
    error: model.fail,
  });
  effect(() => {
    if (!read.value) return;
    model.show({ ...read.value, channels, shopNames: live.value.shopNames, today: dayOf(Date.now()) });
  });
  return () => <RepliesRoom model={model} />;
};
