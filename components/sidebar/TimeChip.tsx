import type { WindowLeft } from '../../lib/follow-ups/windows.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { ReviewState } from '../../lib/messages.ts';
import { bothClocks, type ClockOf } from '../ui/clocks.ts';
import { duration, moment } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { closesIn, windowSource } from '../ui/window-words.ts';
import { type TimeView, timeOf, windowOf } from './urgency.ts';

function words(t: Translate, time: TimeView, window: WindowLeft | null, now: number): string {
  if (time.kind === 'closed') return t('time.closed');
  if (time.kind === 'snoozed')
    return t(time.untilBuyer ? 'time.snoozed-buyer' : 'time.snoozed', { date: moment(t, time.at, now) });
  if (time.kind === 'closes' && window?.closesAt === time.at) return closesIn(t, window, now);
  return t(`time.${time.kind}`, { time: duration(t, time.at - now) });
}

/** How much is left of a window; where its end is uncertain, "verify" and what we go by. */
function Countdown({ of, window, now, alone }: { of: ClockOf; window: WindowLeft; now: number; alone: boolean }) {
  const t = useT();
  const source = window.certainty === 'verify' ? windowSource(t, window.id) : null;
  return (
    <span
      class="rd-time"
      data-kind="closes"
      data-testid={alone ? 'time' : 'countdown'}
      title={[bothClocks(t, of, window.closesAt), source].filter(Boolean).join('\n')}
    >
      {closesIn(t, window, now)}
      {source !== null && (
        <>
          {' · '}
          <i class="rd-unsure">{t('window.verify')}</i>
          <span class="rd-hidden"> {source}</span>
        </>
      )}
    </span>
  );
}

/** The one thing to say about time, and what is left of the window where that is another; or nothing. */
export function TimeChip({ state, now }: { state: ReviewState; now: number }) {
  const t = useT();
  const time = timeOf(state, now);
  if (!time) return null;
  const window = windowOf(state, now);
  if (time.kind === 'closes' && window?.closesAt === time.at)
    return <Countdown of={state.review} window={window} now={now} alone />;
  return (
    <>
      <span
        class="rd-time"
        data-kind={time.kind}
        data-testid="time"
        title={time.kind === 'closed' ? undefined : bothClocks(t, state.review, time.at)}
      >
        {words(t, time, window, now)}
      </span>
      {window && time.kind !== 'closed' && <Countdown of={state.review} window={window} now={now} alone={false} />}
    </>
  );
}
