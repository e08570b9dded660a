import type { ReviewState } from '../../lib/messages.ts';
import { duration, moment } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { timeOf } from './urgency.ts';

/** The one thing to say about time, or nothing. */
export function TimeChip({ state, now }: { state: ReviewState; now: number }) {
  const t = useT();
  const time = timeOf(state, now);
  if (!time) return null;
  const text =
    time.kind === 'closed'
      ? t('time.closed')
      : time.kind === 'snoozed'
        ? t('time.snoozed', { date: moment(t, time.at, now) })
        : t(`time.${time.kind}`, { time: duration(t, time.at - now) });
  return (
    <span class="rd-time" data-kind={time.kind} data-testid="time">
      {text}
    </span>
  );
}
