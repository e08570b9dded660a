import { describe, expect, it } from 'vitest';
import { DEFAULTS, healSettings } from '../lib/settings.ts';
import { resolveUiLanguage } from '../lib/ui-language.ts';

describe('healSettings', () => {
  it.each([undefined, null, 7, 'broken', []])('%s becomes the defaults', (raw) => {
    expect(healSettings(raw)).toEqual(DEFAULTS);
  });

  it('keeps what is valid, key by key, and drops what it does not know', () => {
    const raw = { theme: 'dark', sidebarWidth: 20, sidebarSide: 'left', uiLanguage: 'tlh', old: true };
    expect(healSettings(raw)).toEqual({ ...DEFAULTS, theme: 'dark', sidebarSide: 'left' });
  });
});

describe('resolveUiLanguage', () => {
  it.each([
    ['zh-TW', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['ja-JP', 'ja'],
    ['de', 'en'],
  ] as const)('%s is spoken to in %s', (browser, ours) => {
    expect(resolveUiLanguage(DEFAULTS, browser)).toBe(ours);
  });

  it('does as the seller chose', () => {
    expect(resolveUiLanguage({ ...DEFAULTS, uiLanguage: 'ja' }, 'zh-CN')).toBe('ja');
  });
});
