import type { Wording } from '../pack.ts';

/** A Japanese wording with its meaning in English and Chinese. */
export const say = (ja: string, en: string, zh: string): Wording => ({
  text: ja,
  gloss: { en, ja, 'zh-CN': zh },
});
