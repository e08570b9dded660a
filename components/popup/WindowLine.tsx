import { useState } from 'preact/hooks';
import type { WindowLeft } from '../../lib/follow-ups/windows.ts';
import { bothClocks, type ClockOf } from '../ui/clocks.ts';
import { useT } from '../ui/translation.ts';
import { WindowSetter } from '../ui/WindowSetter.tsx';
import { closesIn, windowSource } from '../ui/window-words.ts';

interface Props {
  of: ClockOf;
  window: WindowLeft;
  now: number;
  /** Days as the seller set them; undefined: not set. */
  own: number | null | undefined;
  onSet: (id: string, days: number | null | undefined) => void;
}

/** Until when something is possible; where that is uncertain, what we go by and the place to set it right. */
export function WindowLine({ of, window, now, own, onSet }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { id, certainty, closesAt } = window;
  const text = closesIn(t, window, now);
  const settable = certainty === 'verify' || certainty === 'seller';
  return (
    <div class="rd-window" data-testid="window" data-window={id} data-certainty={certainty}>
      <p class="rd-note" title={bothClocks(t, of, closesAt)}>
        {text}
        {settable && (
          <button
            type="button"
            class="rd-link rd-verify"
            data-testid="verify"
            aria-expanded={open}
            aria-label={`${t(certainty === 'verify' ? 'window.verify' : 'window.own')} · ${text}`}
            onClick={() => setOpen(!open)}
          >
            {t(certainty === 'verify' ? 'window.verify' : 'window.own')}
          </button>
        )}
      </p>
      {open && (
        <div class="rd-window-source">
          <p>{windowSource(t, id)}</p>
          <WindowSetter id={id} label={text} own={own} ours={null} onSet={onSet} />
        </div>
      )}
    </div>
  );
}
