/** A time of a platform by two clocks: the platform's own and the seller's. Pure. */
import { wallClockToEpoch } from '../../lib/follow-ups/wall-clock.ts';
import type { Translate } from '../../lib/i18n.ts';
import { platformZone } from '../../lib/platforms/zones.ts';
import type { Platform, WallClock } from '../../lib/reviews/review.ts';
import { once, wallClock } from './time.ts';

/** Whose clock it is. */
export interface ClockOf {
  platform: Platform;
  shop: string;
}

const STAMP = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'shortOffset',
} as const satisfies Intl.DateTimeFormatOptions;
const MINUTE = 60_000;
/** Longer than any day, shorter than any two. */
const INTO_NEXT_DAY = 26 * 60 * MINUTE;

type Stretch = [from: number, to: number];

/** A wall clock without a time of day is all of that day, to its last minute. null: unreadable. */
function stretchOf(value: WallClock, zone: string): Stretch | null {
  const from = wallClockToEpoch(value, zone);
  if (from === null || value.includes('T')) return from === null ? null : [from, from];
  const next = new Date(`${value}T00:00:00Z`).getTime() + INTO_NEXT_DAY;
  const end = wallClockToEpoch(new Date(next).toISOString().slice(0, 10), zone);
  return end === null ? null : [from, end - MINUTE];
}

function told(t: Translate, [from, to]: Stretch, zone: string | undefined): string {
  const format = once(
    t,
    `stamp ${zone}`,
    () => new Intl.DateTimeFormat(t.language, { ...STAMP, ...(zone && { timeZone: zone }) }),
  );
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/**
 * For the tooltip of a time: a line by the platform's clock and one by the seller's, each with its distance from UTC; one line
 * where both are the same. `at`: a moment (epoch ms), or the platform's wall clock as a page shows it; one that can't be read is empty.
 */
export function bothClocks(t: Translate, { platform, shop }: ClockOf, at: number | WallClock): string {
  const zone = platformZone(platform, shop);
  const stretch: Stretch | null = typeof at === 'number' ? [at, at] : stretchOf(at, zone);
  if (stretch === null || stretch.some(Number.isNaN)) return '';
  const [theirs, ours] = [told(t, stretch, zone), told(t, stretch, t.timeZone)];
  const name = t(`platform.${platform}`);
  const isDay = typeof at === 'string' && !at.includes('T');
  if (theirs === ours) return t('clock.same', { platform: name, time: isDay ? wallClock(t, at) : theirs });
  return [
    t('clock.platform', { platform: name, time: isDay ? wallClock(t, at) : theirs }),
    t('clock.seller', { time: ours }),
  ].join('\n');
}
