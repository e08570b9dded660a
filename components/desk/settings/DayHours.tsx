import { useId } from 'preact/hooks';
import { DAY_MINUTES, type DayStretch } from '../../../lib/seller-time.ts';
import { useT } from '../../ui/translation.ts';
import { Tick } from './fields.tsx';

interface Props {
  label: string;
  testId: string;
  value: DayStretch | null;
  /** What it begins with when it is switched on. */
  usual: DayStretch;
  /** Can it go over midnight? */
  overnight: boolean;
  onChange: (value: DayStretch | null) => void;
}

const clock = (minutes: number): string =>
  `${String(Math.floor((minutes % DAY_MINUTES) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes after midnight; null: no time. */
function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** A stretch of the day, or none. What can't be is not taken: the field shows what is kept. */
export function DayHours({ label, testId, value, usual, overnight, onChange }: Props) {
  const t = useT();
  const id = useId();
  const set = (edge: 'from' | 'to', text: string): void => {
    const minutes = minutesOf(text);
    if (!value || minutes === null) return;
    // Midnight as an end is the end of the day.
    const next = { ...value, [edge]: edge === 'to' && minutes === 0 && !overnight ? DAY_MINUTES : minutes };
    if (overnight ? next.from !== next.to : next.from < next.to) onChange(next);
  };
  return (
    <div class="rd-setting">
      <Tick label={label} testId={testId} checked={value !== null} onChange={(on) => onChange(on ? usual : null)} />
      {value && (
        <p class="rd-row">
          <label for={`${id}-from`}>{t('settings.from')}</label>
          <input
            id={`${id}-from`}
            type="time"
            data-testid={`${testId}-from`}
            value={clock(value.from)}
            onChange={({ currentTarget }) => set('from', currentTarget.value)}
          />
          <label for={`${id}-to`}>{t('settings.to')}</label>
          <input
            id={`${id}-to`}
            type="time"
            data-testid={`${testId}-to`}
            value={clock(value.to)}
            onChange={({ currentTarget }) => set('to', currentTarget.value)}
          />
        </p>
      )}
    </div>
  );
}
