import type { Untraditional, Wording } from '../pack.ts';

/** A Chinese wording with its meaning in English and Japanese. In Traditional Chinese it means what that pack says in its place. */
export const say = (zh: string, en: string, ja: string): Wording<Untraditional> => ({
  text: zh,
  gloss: { en, ja, 'zh-CN': zh },
});
