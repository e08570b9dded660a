import type { Wording } from '../pack.ts';

/** A Japanese wording with its meaning in English and in both written forms of Chinese. */
export const say = (ja: string, en: string, zh: string, tw: string): Wording => ({
  text: ja,
  gloss: { en, ja, 'zh-CN': zh, 'zh-TW': tw },
});
