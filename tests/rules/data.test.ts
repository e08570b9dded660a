import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../lib/platforms/policies.ts';
import { RULES } from '../../lib/platforms/policy.ts';
import { PLATFORMS } from '../../lib/reviews/review.ts';
import { clauseOf } from '../../lib/rules/clause-explanations.ts';
import { isInCp932 } from '../../lib/rules/cp932.ts';
import { explain } from '../../lib/rules/explanations.ts';
import { toSimplified } from '../../lib/rules/folding.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';

describe('policies', () => {
  it.each(PLATFORMS)('%s: every rule once, for channels it has, with a source', (platform) => {
    const { rules, channels, windows } = POLICIES[platform];
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
    const expected = RULES.filter((rule) => rule !== 'emoji-in-japanese' || platform === 'rakuten');
    expect(rules.map(({ rule }) => rule).sort()).toEqual([...expected].sort());
    for (const { rule, channels: levels, source } of rules) {
      expect(source, rule).not.toBe('');
      for (const name of Object.keys(levels)) expect(Object.keys(channels), rule).toContain(name);
    }
    for (const window of windows) expect(window.source).not.toBe('');
  });

  it('keep accusations and promises to public channels', () => {
    for (const { rules, channels } of Object.values(POLICIES)) {
      for (const { rule, channels: levels } of rules) {
        if (rule !== 'accuse-third-party' && rule !== 'over-promise') continue;
        for (const name of Object.keys(levels) as (keyof typeof levels)[]) expect(channels[name]?.public).toBe(true);
      }
    }
  });

  it.each([
    ['amazon', 'amazon.de', 'Europe/Berlin'],
    ['amazon', 'amazon.com', 'America/Los_Angeles'],
    ['amazon', 'amazon.com.mx', 'America/Mexico_City'],
    ['amazon', 'amazon.co.jp', 'Asia/Tokyo'],
    ['amazon', 'elsewhere', 'UTC'],
    ['rakuten', 'any', 'Asia/Tokyo'],
    ['taobao', 'any', 'Asia/Shanghai'],
  ] as const)('%s %s keeps time in %s', (platform, shop, zone) => {
    expect(POLICIES[platform].timeZone(shop)).toBe(zone);
  });
});

describe('what can’t be changed once it is sent', () => {
  it.each(PLATFORMS)('%s: a public reply of that kind is looked at once more, and no other', (platform) => {
    for (const [name, channel] of Object.entries(POLICIES[platform].channels)) {
      const final = channel.public && channel.editable === false;
      expect(channel.lastLooks !== undefined, name).toBe(final);
      if (!channel.lastLooks) continue;
      expect(new Set(channel.lastLooks).size).toBe(channel.lastLooks.length);
      // That it is final comes last, and is always said.
      expect(channel.lastLooks.at(-1)).toMatch(/^final/);
    }
  });
});

describe('clauses', () => {
  it.each(PLATFORMS)('%s: every rule, in every language of the UI', (platform) => {
    for (const rule of POLICIES[platform].rules) {
      const all = UI_LANGUAGES.map((ui) => clauseOf(platform, rule, ui));
      expect(new Set(all).size, rule.rule).toBe(UI_LANGUAGES.length);
      for (const clause of all) expect(clause).toMatch(/[.。]$/);
    }
  });

  it('say how sure we are of them', () => {
    const [rule] = POLICIES.amazon.rules;
    if (!rule) throw new Error('no rule');
    const told = (['doc', 'code', 'copy', 'inferred'] as const).map((confidence) =>
      clauseOf('amazon', { ...rule, confidence }, 'en'),
    );
    expect(new Set(told).size).toBe(4);
  });
});

describe('explanations', () => {
  it('are there in every language of the UI, each its own', () => {
    const channel = POLICIES.taobao.channels['review-reply'];
    if (!channel) throw new Error('no channel');
    for (const rule of RULES) {
      const all = (['en', 'ja', 'zh-CN', 'zh-TW'] as const).map((ui) => explain(rule, 'block', channel, ui));
      expect(new Set(all).size, rule).toBe(4);
      for (const why of all) expect(why).not.toContain('{');
    }
  });
});

describe('characters', () => {
  it('code page 932 holds what Japanese shops write', () => {
    for (const char of 'aZ0 ~あア漢ー〜～−－‖—¥☆♪①㈱Ⅲ髙﨑ｱﾞ「」…\n') expect(isInCp932(char), char).toBe(true);
    for (const char of ['😊', '你', '们', '❤', 'é', '한', '♡', '\u200b']) expect(isInCp932(char), char).toBe(false);
  });

  it('are made simplified one for one', () => {
    expect(toSimplified('請刪除負評，聯繫賣家換貨')).toBe('请删除负评，联系卖家换货');
    expect(toSimplified('abc 😊 さくら')).toBe('abc 😊 さくら');
  });
});
