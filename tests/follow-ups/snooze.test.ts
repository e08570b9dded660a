import { describe, expect, it } from 'vitest';
import { beforeClosing, putOff } from '../../lib/follow-ups/snooze.ts';
import { ALWAYS, type SellerTime } from '../../lib/follow-ups/working-time.ts';

const DAY = 86_400_000;
const seller = (timeZone: string, given: Partial<SellerTime> = {}): SellerTime => ({ ...ALWAYS, timeZone, ...given });

describe('snoozing', () => {
  const at = (iso: string) => Date.parse(iso);

  it.each([
    ['tomorrow-morning', '2026-11-04T23:30:00+01:00', 'Europe/Berlin', '2026-11-05T09:00:00+01:00'],
    ['in-2-days', '2026-11-04T08:00:00+01:00', 'Europe/Berlin', '2026-11-06T09:00:00+01:00'],
    ['next-week', '2026-11-04T08:00:00+01:00', 'Europe/Berlin', '2026-11-09T09:00:00+01:00'],
    ['next-week', '2026-11-09T08:00:00+01:00', 'Europe/Berlin', '2026-11-16T09:00:00+01:00'],
    ['next-week', '2026-11-08T08:00:00+01:00', 'Europe/Berlin', '2026-11-09T09:00:00+01:00'],
    // The clocks go back on Sunday 25 October in Berlin, on 1 November in Los Angeles, and forward in March.
    ['tomorrow-morning', '2026-10-24T20:00:00+02:00', 'Europe/Berlin', '2026-10-25T09:00:00+01:00'],
    ['tomorrow-morning', '2026-03-28T20:00:00+01:00', 'Europe/Berlin', '2026-03-29T09:00:00+02:00'],
    ['in-2-days', '2026-10-31T08:00:00-07:00', 'America/Los_Angeles', '2026-11-02T09:00:00-08:00'],
    ['tomorrow-morning', '2026-03-07T20:00:00-08:00', 'America/Los_Angeles', '2026-03-08T09:00:00-07:00'],
    // Where it is already tomorrow.
    ['tomorrow-morning', '2026-11-04T16:30:00Z', 'Asia/Tokyo', '2026-11-06T09:00:00+09:00'],
  ] as const)('%s from %s in %s', (choice, now, zone, until) => {
    expect(new Date(putOff(choice, at(now), seller(zone)).until).toISOString()).toBe(new Date(until).toISOString());
  });
});

describe('snoozing as the seller works', () => {
  const at = (iso: string) => Date.parse(iso);
  const early = seller('Asia/Shanghai', { workingHours: { from: 510, to: 1080 }, holidays: 'CN' });

  it('comes back when his day begins', () => {
    expect(putOff('tomorrow-morning', at('2026-11-04T20:00:00+08:00'), early).until).toBe(
      at('2026-11-05T08:30:00+08:00'),
    );
  });

  it('until the buyer answers or the parcel is there comes back in working hours at the latest', () => {
    // Seven days from the 26th is a holiday; work begins again on the 8th.
    expect(putOff('until-delivery', at('2026-09-26T12:00:00+08:00'), early)).toEqual({
      until: at('2026-10-08T08:30:00+08:00'),
      untilBuyer: true,
    });
    expect(putOff('until-buyer', at('2026-11-04T12:00:00+08:00'), early)).toEqual({
      until: at('2026-11-18T08:30:00+08:00'),
      untilBuyer: true,
    });
  });

  it('does not outlast a window, unless that closes within a day anyway', () => {
    const now = at('2026-11-04T12:00:00+08:00');
    expect(beforeClosing(now + 9 * DAY, now + 5 * DAY, now)).toBe(now + 4 * DAY);
    expect(beforeClosing(now + 2 * DAY, now + 5 * DAY, now)).toBe(now + 2 * DAY);
    expect(beforeClosing(now + 2 * DAY, now + DAY / 2, now)).toBe(now + 2 * DAY);
    expect(beforeClosing(now + 2 * DAY, undefined, now)).toBe(now + 2 * DAY);
  });
});
