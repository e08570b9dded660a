import { describe, expect, it } from 'vitest';
import { silentVoice } from '../../lib/replies/voice.ts';
import { parseReplies, planReplies, repliesFile } from '../../lib/reviews/replies-file.ts';
import type { Template } from '../../lib/reviews/template-rows.ts';

const template = (id: string, change: Partial<Template> = {}): Template => ({
  ...{ id, group: id, name: `Name ${id}`, platform: null, channel: null, language: 'en', text: `Text ${id}` },
  ...{ usedCount: 3, usedAt: 9, changedAt: 5 },
  ...change,
});
const voice = {
  ...silentVoice('amazon', '*', 'Green Cup'),
  greetings: { en: 'Hello,' },
  remedies: { late: 'carrier' as const },
};
const read = (text: string) => {
  const parsed = parseReplies(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.replies;
};

describe('the file of replies', () => {
  it('comes back as it went, but for how often templates were used', () => {
    const text = repliesFile([template('b'), template('a')], [voice]);
    expect(text).not.toContain('usedCount');
    const replies = read(text);
    expect(replies.templates.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(replies.voices).toEqual([voice]);
    const plan = planReplies(replies, { templates: [template('a'), template('b')], voices: [voice] }, 7);
    expect(plan.templates.map(({ fate }) => fate)).toEqual(['known', 'known']);
    expect(plan.voices).toEqual([{ key: 'amazon:*', fate: 'known' }]);
    expect(plan.writes).toEqual({ templates: [], voices: [] });
  });

  it('keeps both where two differ, and never writes over what is here', () => {
    const other = { ...voice, signature: 'Hana', greetings: { en: 'Hi,', ja: 'こんにちは。' } };
    const file = read(repliesFile([template('a', { text: 'Other' }), template('c')], [other]));
    const plan = planReplies(file, { templates: [template('a')], voices: [voice] }, 7);
    expect(plan.writes.templates.map(({ id, name, text, usedCount }) => [id, name, text, usedCount])).toEqual([
      ['a 2', 'Name a (2)', 'Other', 0],
      ['c', 'Name c', 'Text c', 0],
    ]);
    expect(plan.writes.voices).toEqual([
      { ...voice, signature: 'Hana', greetings: { en: 'Hello,', ja: 'こんにちは。' }, changedAt: 7 },
    ]);
    // Once taken in, the same file brings nothing more.
    const again = planReplies(
      file,
      { templates: [template('a'), ...plan.writes.templates], voices: plan.writes.voices },
      8,
    );
    expect(again.templates.map(({ fate }) => fate)).toEqual(['both', 'known']);
  });

  it.each([
    ['not-json', '{'],
    ['not-replies', '[1]'],
    ['not-replies', 'null'],
    ['newer', '{"reviewDeskReplies":2}'],
    ['invalid', '{"reviewDeskReplies":1,"templates":[{"id":"a"}],"voices":[]}'],
    ['invalid', repliesFile([template('a'), template('a')], [])],
    ['invalid', repliesFile([], [{ ...voice, key: 'rakuten:*' }])],
    ['invalid', repliesFile([template('a', { text: 'x'.repeat(20_000) })], [])],
    ['too-large', ' '.repeat(4_000_001)],
  ])('is refused whole: %s', (error, text) => {
    expect(parseReplies(text)).toEqual({ ok: false, error });
  });

  it('is not taken in where there would be too many', () => {
    const many = Array.from({ length: 500 }, (_, at) => template(`t${at}`));
    expect(planReplies(read(repliesFile([template('z')], [])), { templates: many, voices: [] }, 7).tooMany).toBe(true);
  });
});
