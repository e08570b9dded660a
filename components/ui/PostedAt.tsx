import type { WallClock } from '../../lib/reviews/review.ts';
import { bothClocks, type ClockOf } from './clocks.ts';
import { wallClock } from './time.ts';
import { useT } from './translation.ts';

/** When something was written, by the platform's clock as its page shows it; the tooltip tells it by the seller's too. */
export function PostedAt({ of, at }: { of: ClockOf; at: WallClock }) {
  const t = useT();
  return (
    <time dateTime={at} title={bothClocks(t, of, at)}>
      {wallClock(t, at)}
    </time>
  );
}
