import type { Wording } from '../pack.ts';

/** An English wording with its meaning in Japanese and in both written forms of Chinese. */
export const say = (en: string, ja: string, zh: string, tw: string): Wording => ({
  text: en,
  gloss: { en, ja, 'zh-CN': zh, 'zh-TW': tw },
});
