/** Which language the product speaks to the seller. */
import type { Settings } from './settings.ts';

export const UI_LANGUAGES = ['en', 'ja', 'zh-CN', 'zh-TW'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The seller's choice, else the browser's language if we speak it, else English. */
export function resolveUiLanguage(settings: Settings, browserLanguage: string): UiLanguage {
  if (settings.uiLanguage !== 'auto') return settings.uiLanguage;
  const tag = browserLanguage.toLowerCase();
  if (/^zh\b.*(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
  if (tag.startsWith('zh')) return 'zh-CN';
  if (tag.startsWith('ja')) return 'ja';
  return 'en';
}
