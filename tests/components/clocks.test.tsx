/** A platform's times tell the seller's clock too, wherever they are shown. */
import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { History } from '../../components/sidebar/History.tsx';
import { TimeChip } from '../../components/sidebar/TimeChip.tsx';
import { bothClocks } from '../../components/ui/clocks.ts';
import { PostedAt } from '../../components/ui/PostedAt.tsx';
import { Translation } from '../../components/ui/translation.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';
import { state } from './fake-model.ts';

const AMAZON = { platform: 'amazon', shop: 'amazon.com' } as const;
const RAKUTEN = { platform: 'rakuten', shop: '123456' } as const;
const NOON = Date.UTC(2026, 10, 22, 12);

const clocks = (of: typeof AMAZON | typeof RAKUTEN, at: number | string, zone: string, language: UiLanguage = 'en') =>
  // Narrow no-break spaces stand before AM and PM.
  bothClocks(createTranslator(language, zone), of, at).replace(/[\u202f\u2009]/g, ' ');

describe('a time of a platform', () => {
  it('is told by its clock and by the seller’s, each with its distance from UTC', () => {
    expect(clocks(AMAZON, NOON, 'Asia/Tokyo').split('\n')).toEqual([
      'Amazon time: Nov 22, 2026, 4:00 AM GMT-8',
      'Your time: Nov 22, 2026, 9:00 PM GMT+9',
    ]);
    expect(clocks(RAKUTEN, '2026-11-22T23:30', 'America/New_York').split('\n')).toEqual([
      'Rakuten time: Nov 22, 2026, 11:30 PM GMT+9',
      'Your time: Nov 22, 2026, 9:30 AM GMT-5',
    ]);
  });

  it('is told once where both clocks are the same', () => {
    expect(clocks(RAKUTEN, NOON, 'Asia/Tokyo')).toBe('Nov 22, 2026, 9:00 PM GMT+9, on Rakuten and here');
    // Seoul's clock is Tokyo's.
    expect(clocks(RAKUTEN, '2026-11-22', 'Asia/Seoul')).toBe('Nov 22, 2026, on Rakuten and here');
  });

  it('of a whole day is the stretch that day is here, also where the clocks are changed in it', () => {
    expect(clocks(AMAZON, '2026-11-22', 'Asia/Tokyo').split('\n')).toEqual([
      'Amazon time: Nov 22, 2026',
      'Your time: Nov 22, 2026, 5:00 PM GMT+9 – Nov 23, 2026, 4:59 PM GMT+9',
    ]);
    // The day of 25 hours.
    expect(clocks(AMAZON, '2026-11-01', 'Asia/Tokyo').split('\n')[1]).toBe(
      'Your time: Nov 1, 2026, 4:00 PM GMT+9 – Nov 2, 2026, 4:59 PM GMT+9',
    );
  });

  it('that can’t be read has no tooltip', () => {
    expect(clocks(AMAZON, 'last week', 'Asia/Tokyo')).toBe('');
    expect(clocks(AMAZON, Number.NaN, 'Asia/Tokyo')).toBe('');
  });

  it.each([
    ['ja', '楽天の時刻：', 'こちらの時刻：'],
    ['zh-CN', '乐天时间：', '您的时间：'],
    ['zh-TW', '樂天時間：', '您的時間：'],
  ] as const)('speaks %s', (language, theirs, ours) => {
    const lines = clocks(RAKUTEN, '2026-11-22T23:30', 'America/New_York', language).split('\n');
    expect([lines[0]?.startsWith(theirs), lines[1]?.startsWith(ours)]).toEqual([true, true]);
    expect(lines[0]).toContain('GMT+9');
  });
});

describe('shows both on', () => {
  const t = createTranslator('en', 'Europe/Berlin');
  const both = /^Rakuten time: .*GMT\+9\nYour time: .*GMT\+1/;
  const shown = (child: preact.ComponentChild) =>
    render(<Translation.Provider value={t}>{child}</Translation.Provider>);

  it('the day a review was posted', () => {
    shown(<PostedAt of={RAKUTEN} at="2026-11-20T10:15" />);
    const time = screen.getByText(/Nov 20, 2026/);
    expect(time.title).toMatch(both);
    expect(time.getAttribute('datetime')).toBe('2026-11-20T10:15');
  });

  it('a countdown, with what it goes by where that is uncertain', () => {
    const closesAt = NOON + 5 * 3_600_000;
    const window = { id: 'amazon/report/report', name: 'report', channel: null, closesAt } as const;
    shown(
      <TimeChip state={{ ...state('a'), followUps: [], windows: [{ ...window, certainty: 'verify' }] }} now={NOON} />,
    );
    const lines = screen.getByTestId('time').title.split('\n');
    expect(lines.slice(0, 2).join('\n')).toMatch(both);
    expect(lines).toHaveLength(3);
  });

  it('each line of the history', () => {
    const event = { reviewKey: 'a', at: NOON, type: 'new', data: {} } as const;
    const entry = { event, diff: null, against: null, deed: null, takenBack: false, byBuyer: false };
    const { container } = shown(<History of={RAKUTEN} timeline={[entry]} lang={null} now={NOON} />);
    expect(container.querySelector('time')?.title).toMatch(both);
  });
});
