import { expect, it } from 'vitest';
import { historyLine } from '../../components/sidebar/history-lines.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { EventType } from '../../lib/reviews/review.ts';

const NOW = Date.UTC(2026, 10, 20, 9);
const DAY = 86_400_000;
const line = (language: 'en' | 'ja' | 'zh-CN' | 'zh-TW', type: EventType, data: Record<string, unknown>) =>
  historyLine(createTranslator(language), { reviewKey: 'a', at: NOW, type, data }, NOW);

it.each(['en', 'ja', 'zh-CN', 'zh-TW'] as const)('the history says in %s what was read when', (language) => {
  const [first, last] = [
    { at: NOW - 3 * DAY, total: 41 },
    { at: NOW - DAY, total: 40 },
  ];
  expect(line(language, 'not-seen', { readings: [first] }).text).toContain('41');
  const gone = line(language, 'gone', { readings: [first, last] });
  expect(gone.text).toMatch(/17.*19/);
  expect(gone.change).toBeNull();
  expect(line(language, 'seen-again', { was: 'gone' })).toEqual({ text: expect.any(String), change: null });
});

it('an event without its proof is told all the same', () => {
  expect(line('en', 'gone', {}).text).toMatch(/^Gone/);
  expect(line('en', 'not-seen', { readings: [null] }).text).toContain('0');
});
