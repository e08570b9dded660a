/** The pure parts below the components: marks in text, the gloss, times. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentFully } from '../../components/desk/moment-fully.ts';
import { matchGloss } from '../../components/sidebar/gloss-match.ts';
import { excerpt, type Mark, pieces } from '../../components/ui/highlight.ts';
import { dayOrTime, duration, languageName, moment, wallClock } from '../../components/ui/time.ts';
import { createTranslator } from '../../lib/locales.ts';

const mark = (start: number, end: number, name = 'a'): Mark<string> => ({ start, end, name });
const anyMarks = fc.array(fc.record({ start: fc.integer(), end: fc.integer(), name: fc.constantFrom('a', 'b', 'c') }));

describe('pieces', () => {
  it('are cut at each border of overlapping marks', () => {
    expect(pieces('abcdef', [mark(0, 4), mark(2, 6, 'b')])).toEqual([
      { text: 'ab', names: ['a'] },
      { text: 'cd', names: ['a', 'b'] },
      { text: 'ef', names: ['b'] },
    ]);
  });

  it('name a mark once, drop empty ones, clip what lies outside', () => {
    expect(pieces('abc', [mark(1, 1), mark(-5, 1), mark(0, 1), mark(2, 99, 'b'), mark(Number.NaN, 0)])).toEqual([
      { text: 'a', names: ['a'] },
      { text: 'b', names: [] },
      { text: 'c', names: ['b'] },
    ]);
    expect(pieces('', [mark(0, 3)])).toEqual([]);
  });

  it('never cut a character in two', () => {
    expect(pieces('a👍b', [mark(2, 4)]).map((piece) => piece.text)).toEqual(['a', '👍b']);
  });

  it('always join to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyMarks, (text, marks) => {
        const cut = pieces(text, marks);
        expect(cut.map((piece) => piece.text).join('')).toBe(text);
        expect(cut.every((piece) => piece.text.isWellFormed())).toBe(text.isWellFormed());
      }),
    );
  });
});

describe('excerpt', () => {
  it('keeps a short text whole', () => {
    expect(excerpt('short', [mark(0, 2)], 100)).toEqual({
      text: 'short',
      marks: [mark(0, 2)],
      before: false,
      after: false,
    });
  });

  it('moves to a late mark, with some words before it, and moves the marks along', () => {
    const text = `${'x'.repeat(500)}EVIDENCE${'y'.repeat(500)}`;
    const short = excerpt(text, [mark(500, 508)], 100);
    const [moved] = short.marks;
    expect(short.text.slice(moved?.start, moved?.end)).toBe('EVIDENCE');
    expect([short.text.length, short.before, short.after]).toEqual([100, true, true]);
    expect(moved?.start).toBe(25);
  });

  it('drops marks it does not reach', () => {
    expect(excerpt('x'.repeat(300), [mark(5, 6), mark(250, 260)], 100).marks).toEqual([mark(5, 6)]);
  });
});

describe('gloss', () => {
  const segments = ['一つ目。', '二つ目。', '一つ目。'].map((text) => ({ role: 'point' as const, text, gloss: text }));
  const kept = (text: string) => matchGloss(segments, text).lines.map((line) => line.kept);

  it('knows each sentence that still stands, in order', () => {
    expect(kept('一つ目。二つ目。一つ目。')).toEqual([true, true, true]);
    expect(kept('一つ目。二つ目、です。一つ目。')).toEqual([true, false, true]);
    expect(kept('一つ目。')).toEqual([true, false, false]);
    expect(kept('')).toEqual([false, false, false]);
  });

  it('notices added words, not added line breaks', () => {
    expect(matchGloss(segments, '一つ目。\n\n二つ目。\n一つ目。').added).toBe(false);
    expect(matchGloss(segments, '一つ目。新しい。二つ目。一つ目。').added).toBe(true);
  });
});

describe('times', () => {
  it('keeps days as a length and days of a year apart', () => {
    const [now, day] = [Date.UTC(2026, 2, 10, 12), 86_400_000];
    expect([duration(en, 2 * day), dayOrTime(en, now - 2 * day, now)]).toEqual(['2 days', 'Mar 8']);
    expect(duration(en, 3 * day)).toBe('3 days');
  });

  const en = createTranslator('en');
  const ja = createTranslator('ja');

  it('are told in one unit, rounded down, at least a minute', () => {
    expect([30_000, 59 * 60_000, 3_600_000 * 23.9, 3_600_000 * 50, -86_400_000].map((ms) => duration(en, ms))).toEqual([
      '1 min',
      '59 min',
      '23 hr',
      '2 days',
      '1 day',
    ]);
    expect(duration(ja, 3_600_000 * 50)).toBe('2日');
  });

  it('leave a platform’s wall clock as it stands', () => {
    expect(wallClock(en, '2026-03-04')).toBe('Mar 4, 2026');
    expect(wallClock(ja, '2026-03-04T23:30')).toBe('2026/03/04 23:30');
    expect(wallClock(en, 'no date')).toBe('no date');
  });

  it('are told by the seller’s own clock, wherever the computer stands', () => {
    const at = Date.UTC(2026, 11, 31, 20, 30);
    const tokyo = createTranslator('en', 'Asia/Tokyo');
    const berlin = createTranslator('en', 'Europe/Berlin');
    expect(moment(tokyo, at, at)).toBe('Jan 1, 05:30 AM');
    expect(moment(berlin, at, at)).toBe('Dec 31, 09:30 PM');
    expect(dayOrTime(tokyo, at, at - 86_400_000)).toBe('Jan 1, 2027');
    expect(dayOrTime(berlin, at, at - 3_600_000)).toBe('9:30 PM');
    expect(momentFully(tokyo, at)).toBe('Jan 1, 2027, 5:30 AM');
    expect(createTranslator('en', 'auto').timeZone).toBeUndefined();
  });

  it('names Chinese by how it is written', () => {
    expect(languageName(createTranslator('zh-CN'), 'zh-CN')).toBe('简体中文');
    expect(languageName(ja, 'zh-TW')).toBe('繁体中国語');
    expect(languageName(en, 'de')).toBe('German');
  });
});
