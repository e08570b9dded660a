import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALWAYS,
  lastWorkingMoment,
  nextWorkingMoment,
  quietUntil,
  type SellerTime,
} from '../../lib/follow-ups/working-time.ts';
import { HOLIDAY_REGIONS } from '../../lib/seller-time.ts';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const shown = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
const seller = (given: Partial<SellerTime>): SellerTime => ({
  ...ALWAYS,
  timeZone: 'Asia/Shanghai',
  workingHours: { from: 540, to: 1080 },
  ...given,
});

describe('due times move into working hours', () => {
  it.each([
    ['within', '2026-11-04T12:00:00+08:00', '2026-11-04T12:00:00+08:00', {}],
    ['too early', '2026-11-04T03:00:00+08:00', '2026-11-04T09:00:00+08:00', {}],
    ['at closing time', '2026-11-04T18:00:00+08:00', '2026-11-05T09:00:00+08:00', {}],
    ['Friday night', '2026-11-06T22:00:00+08:00', '2026-11-09T09:00:00+08:00', {}],
    [
      'a shop that works on Sundays only',
      '2026-11-04T12:00:00+08:00',
      '2026-11-08T09:00:00+08:00',
      { workingDays: [0] },
    ],
    [
      'National Day, then the Saturday that makes up for it',
      '2026-10-01T10:00:00+08:00',
      '2026-10-08T09:00:00+08:00',
      { holidays: 'CN' },
    ],
    ['a Saturday that is worked', '2026-10-10T10:00:00+08:00', '2026-10-10T10:00:00+08:00', { holidays: 'CN' }],
    ['the same Saturday for nobody else', '2026-10-10T10:00:00+08:00', '2026-10-12T09:00:00+08:00', {}],
    [
      'Golden Week',
      '2026-05-01T20:00:00+09:00',
      '2026-05-07T09:00:00+09:00',
      { holidays: 'JP', timeZone: 'Asia/Tokyo' },
    ],
    [
      'Thanksgiving',
      '2026-11-26T09:00:00-05:00',
      '2026-11-27T09:00:00-05:00',
      { holidays: 'US', timeZone: 'America/New_York' },
    ],
    ['Easter', '2026-04-03T10:00:00+02:00', '2026-04-07T09:00:00+02:00', { holidays: 'DE', timeZone: 'Europe/Berlin' }],
    [
      'over the end of summer time',
      '2026-10-24T12:00:00+02:00',
      '2026-10-26T09:00:00+01:00',
      { timeZone: 'Europe/Berlin' },
    ],
    ['over its beginning', '2026-03-27T19:00:00+01:00', '2026-03-30T09:00:00+02:00', { timeZone: 'Europe/Berlin' }],
    ['no hours set', '2026-11-07T03:00:00+08:00', '2026-11-07T03:00:00+08:00', { workingHours: null }],
  ] as [string, string, string, Partial<SellerTime>][])('%s', (_, from, to, given) => {
    expect(shown(nextWorkingMoment(at(from), seller(given)))).toBe(shown(at(to)));
  });

  it('move back where they must not come late', () => {
    const early = (iso: string, given = {}) => shown(lastWorkingMoment(at(iso), seller(given), 2 * HOUR));
    expect(early('2026-11-04T12:00:00+08:00')).toBe(shown(at('2026-11-04T12:00:00+08:00')));
    expect(early('2026-11-04T03:00:00+08:00')).toBe(shown(at('2026-11-03T16:00:00+08:00')));
    expect(early('2026-11-08T12:00:00+08:00')).toBe(shown(at('2026-11-06T16:00:00+08:00')));
    expect(early('2026-10-05T12:00:00+08:00', { holidays: 'CN' })).toBe(shown(at('2026-09-30T16:00:00+08:00')));
  });

  it('always into work, later only or earlier only, and no further than needed', () => {
    const anySeller = fc.record({
      timeZone: fc.constantFrom('Asia/Shanghai', 'Asia/Tokyo', 'America/Los_Angeles', 'Europe/Berlin', 'UTC'),
      workingHours: fc
        .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 30, max: 1440 }))
        .map(([from, length]) => ({ from, to: Math.min(1440, from + length) })),
      workingDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      holidays: fc.constantFrom('none' as const, ...HOLIDAY_REGIONS),
      quietHours: fc.constant(null),
    });
    const moments = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2030-06-01T00:00:00Z') });
    fc.assert(
      fc.property(anySeller, moments, (given, moment) => {
        const next = nextWorkingMoment(moment, given);
        const last = lastWorkingMoment(moment, given, HOUR);
        expect(next).toBeGreaterThanOrEqual(moment);
        expect(last).toBeLessThanOrEqual(moment);
        expect(nextWorkingMoment(next, given)).toBe(next);
        expect(nextWorkingMoment(last, given)).toBe(last);
        expect(next === moment).toBe(last === moment);
      }),
      { numRuns: 400 },
    );
  });
});

describe('quiet hours', () => {
  const night = seller({ quietHours: { from: 1320, to: 420 } });
  it.each([
    ['2026-11-04T21:59:00+08:00', null],
    ['2026-11-04T22:00:00+08:00', '2026-11-05T07:00:00+08:00'],
    ['2026-11-05T06:59:00+08:00', '2026-11-05T07:00:00+08:00'],
    ['2026-11-05T07:00:00+08:00', null],
  ])('over midnight, at %s', (now, until) => {
    expect(shown(quietUntil(at(now), night))).toBe(until === null ? null : shown(at(until)));
  });

  it('within a day, and over a change of clocks', () => {
    expect(shown(quietUntil(at('2026-11-04T12:30:00+08:00'), seller({ quietHours: { from: 720, to: 780 } })))).toBe(
      shown(at('2026-11-04T13:00:00+08:00')),
    );
    const berlin = seller({ timeZone: 'Europe/Berlin', quietHours: { from: 1320, to: 420 } });
    expect(shown(quietUntil(at('2026-10-24T23:00:00+02:00'), berlin))).toBe(shown(at('2026-10-25T07:00:00+01:00')));
  });
});
