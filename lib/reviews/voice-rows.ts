/** The shops' voices as they are kept. Background and extension pages only. */
import * as z from 'zod/mini';
import { db, type ReviewDeskDb } from '../db.ts';
import { type PackLanguage, TONES, type Voice } from '../replies/draft.ts';
import { REMEDIES_FOR, type Remedy } from '../replies/remedies.ts';
import {
  EVERY_SHOP,
  LONGEST_PHRASE,
  MOST_AVOIDED,
  type VoiceChange,
  type VoiceRow,
  voiceKey,
  voiceOf,
} from '../replies/voice.ts';
import type { Settings } from '../settings.ts';
import { sellersShops } from './known-shop.ts';
import { CAUSES, type Cause, LANGUAGES, PLATFORMS, type Platform, type StoredReview } from './review.ts';

const phrase = z.string().check(z.maxLength(LONGEST_PHRASE));
const time = z.number().check(z.minimum(0));
const REMEDIES = [...new Set(Object.values(REMEDIES_FOR).flat())] as [Remedy, ...Remedy[]];
const phrases = z.partialRecord(z.enum(LANGUAGES), phrase) as z.ZodMiniType<Partial<Record<PackLanguage, string>>>;
const remedies = z.partialRecord(z.enum(CAUSES), z.enum(REMEDIES)) as z.ZodMiniType<Partial<Record<Cause, Remedy>>>;

/** What a voice must look like, from wherever it comes. */
export const Voices = z
  .object({
    key: z.string().check(z.minLength(3), z.maxLength(500)),
    platform: z.enum(PLATFORMS),
    shop: z.string().check(z.minLength(1), z.maxLength(200)),
    shopName: phrase,
    signature: phrase,
    tone: z.nullable(z.enum(TONES)),
    remedies,
    greetings: phrases,
    closings: phrases,
    avoid: z.array(phrase).check(z.maxLength(MOST_AVOIDED)),
    changedAt: time,
  } satisfies { [K in keyof VoiceRow]: z.ZodMiniType<VoiceRow[K]> })
  .check(z.refine(({ key, platform, shop }) => key === voiceKey(platform, shop)));

/** The name and the voice in which a review of this shop is answered. */
export async function voiceFor(
  { platform, shop }: Pick<StoredReview, 'platform' | 'shop'>,
  { shopNames }: Pick<Settings, 'shopNames'>,
  store: ReviewDeskDb = db(),
): Promise<{ shopName: string; voice: Voice }> {
  const rows = await store.voices.bulkGet([voiceKey(platform, shop), voiceKey(platform, EVERY_SHOP)]);
  return voiceOf(rows[0], rows[1], shopNames[platform]);
}

/** What is kept, and whose voices could be: every platform, and each shop of the seller that is known or has one. */
export async function voicesAndShops(
  store: ReviewDeskDb = db(),
): Promise<{ rows: VoiceRow[]; shops: { platform: Platform; shop: string }[] }> {
  const rows = await store.voices.toArray();
  const shops = await Promise.all(
    PLATFORMS.map(async (platform) => {
      const known = await sellersShops(store, platform);
      const own = rows.filter((row) => row.platform === platform && row.shop !== EVERY_SHOP).map(({ shop }) => shop);
      const all = [...new Set([...known, ...own])].sort();
      return [EVERY_SHOP, ...all].map((shop) => ({ platform, shop }));
    }),
  );
  return { rows, shops: shops.flat() };
}

/** Changes the voice that is kept, else `silent`; refuses what is no voice then. Two changes at once lose nothing. */
export async function changeVoice(
  silent: VoiceRow,
  change: VoiceChange,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<void> {
  await store.transaction('rw', store.voices, async () => {
    const kept = (await store.voices.get(silent.key)) ?? silent;
    await store.voices.put({ ...z.parse(Voices, { ...kept, ...change(kept) }), changedAt: now });
  });
}
