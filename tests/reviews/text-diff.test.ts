import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Segment, textDiff } from '../../lib/reviews/text-diff.ts';

const told = (before: string, after: string, language: string | null = null) =>
  textDiff(before, after, language).map(({ kind, text }) => `${kind}:${text}`);
const bare = (text: string): string => text.replace(/\s+/g, '');
const joined = (segments: readonly Segment[], left: Segment['kind']): string =>
  segments.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');

describe('a text that was changed', () => {
  it('is told word by word', () => {
    expect(told('The zip broke on day two.', 'The zip held on day nine.', 'en')).toEqual([
      'same:The zip ',
      'old:broke',
      'new:held',
      'same: on day ',
      'old:two',
      'new:nine',
      'same:.',
    ]);
  });

  it('has words in Japanese and Chinese, too', () => {
    expect(told('箱がつぶれていました。', '箱がきれいでした。', 'ja')[0]).toBe('same:箱が');
    expect(told('客服态度很差，不会再买。', '客服态度很好，会再买。', 'zh-CN')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^same:客服态度/), expect.stringMatching(/^same:.*再买。$/)]),
    );
  });

  it('takes spaces and marks between two changed words along', () => {
    expect(told('bad, bad stuff', 'fine, good stuff', 'en')).toEqual(['old:bad, bad', 'new:fine, good', 'same: stuff']);
  });

  it('is the same where only white space differs', () => {
    expect(told('a b\nc', 'a  b c')).toEqual(['same:a  b c']);
    expect(told('', '')).toEqual([]);
  });

  it('is folded far from the change, and only there', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i} `).join('');
    const segments = textDiff(`${long}old ${long}`, `${long}new ${long}`, 'en');
    expect(segments.map(({ kind }) => kind)).toEqual(['folded', 'same', 'old', 'new', 'same', 'folded']);
    expect(segments[1]?.text.length).toBeLessThan(90);
    const between = textDiff(`a ${long} b`, `c ${long} d`, 'en').map(({ kind }) => kind);
    expect(between).toEqual(['old', 'new', 'same', 'folded', 'same', 'old', 'new']);
  });

  it('that has nothing in common any more is told as a whole, and soon', () => {
    const many = (from: number) => Array.from({ length: 10_000 }, (_, i) => `w${from + i}`).join(' ');
    const before = performance.now();
    const segments = textDiff(`begin ${many(0)} end`, `begin ${many(50_000)} end`, 'en');
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(segments.map(({ kind }) => kind)).toEqual(['same', 'old', 'new', 'same']);
  });

  it('can be put together again, both the old and the new', () => {
    const text = fc.array(fc.constantFrom('a', 'b ', '猫', 'が', '、', '\n', '🙇', 'word ', '好'), { maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'ja', 'zh-CN', null), (one, other, language) => {
        const [before, after] = [one.join(''), other.join('')];
        const segments = textDiff(before, after, language);
        expect(joined(segments, 'old')).toBe(after);
        expect(bare(joined(segments, 'new'))).toBe(bare(before));
        expect(segments.every(({ text: part }) => part !== '')).toBe(true);
      }),
    );
  });
});
