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

describe('the seller’s time', () => {
  it.each([
    ['timeZone', 'Asia/Shanghai'],
    ['workingHours', { from: 540, to: 1080 }],
    ['workingDays', [0, 6]],
    ['holidays', 'CN'],
    ['quietHours', { from: 1320, to: 420 }],
    ['mutedReminders', ['check-contact']],
    ['keys', { next: 'n', previous: 'k', help: 'h' }],
    ['keys', { next: 'k', previous: 'j' }],
    ['windowDays', { 'amazon/report/report': 60, 'taobao/-/buyer-change': null }],
  ])('keeps %s', (key, value) => {
    expect(healSettings({ [key]: value })).toEqual({ ...DEFAULTS, [key]: value });
  });

  it.each([
    ['timeZone', 'Asia/Nowhere'],
    ['workingHours', { from: 1080, to: 540 }],
    ['workingHours', { from: 0, to: 1441 }],
    ['workingDays', []],
    ['workingDays', [1, 1]],
    ['workingDays', [7]],
    ['holidays', 'XX'],
    ['quietHours', { from: 0, to: 1440 }],
    ['quietHours', { from: 60, to: 60 }],
    ['mutedReminders', ['everything']],
    ['keys', { next: 'd' }],
    ['keys', { next: 'n', previous: 'n' }],
    ['keys', { next: ' ' }],
    ['keys', { next: 'Enter' }],
    ['keys', { publish: 'p' }],
    ['windowDays', { 'amazon/report/report': 0 }],
    ['windowDays', { 'amazon/report/report': 1.5 }],
    ['windowDays', { __proto__x: 3 }],
  ])('heals %s', (key, value) => {
    expect(healSettings({ [key]: value })).toEqual(DEFAULTS);
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
