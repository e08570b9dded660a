import type { Wording } from '../pack.ts';

/** A Chinese wording with its meaning in English and Japanese. */
export const say = (zh: string, en: string, ja: string): Wording => ({
  text: zh,
  gloss: { en, ja, 'zh-CN': zh },
});
