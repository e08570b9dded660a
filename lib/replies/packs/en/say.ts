import type { Wording } from '../pack.ts';

/** An English wording with its meaning in Japanese and Chinese. */
export const say = (en: string, ja: string, zh: string): Wording => ({
  text: en,
  gloss: { en, ja, 'zh-CN': zh },
});
