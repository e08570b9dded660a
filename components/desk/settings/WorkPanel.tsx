import { holidaysKnownUntil } from '../../../lib/follow-ups/holidays.ts';
import { HOLIDAY_REGIONS, WEEKDAYS } from '../../../lib/seller-time.ts';
import { useT } from '../../ui/translation.ts';
import { DayHours } from './DayHours.tsx';
import { Choice, Panel, Tick } from './fields.tsx';
import type { SettingsModel } from './settings-model.ts';

/** 4 January 2026 was a Sunday. */
const weekday = (language: string, day: number): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));

/** When the seller works: reminders fall due then. */
export function WorkPanel({ model }: { model: SettingsModel }) {
  const t = useT();
  const { timeZone, workingHours, workingDays, holidays } = model.settings.value;
  const zones = [
    'auto',
    ...new Set([...(timeZone === 'auto' ? [] : [timeZone]), ...Intl.supportedValuesOf('timeZone')]),
  ];
  const regions = new Intl.DisplayNames([t.language], { type: 'region' });
  return (
    <Panel id="work" title={t('settings.work')} what={t('settings.work-what')}>
      <Choice
        label={t('settings.zone')}
        testId="set-zone"
        value={timeZone}
        options={zones.map((zone) => [zone, zone === 'auto' ? t('settings.zone-auto') : zone] as const)}
        onChange={(value) => model.save({ timeZone: value })}
      />
      <DayHours
        label={t('settings.hours')}
        testId="set-hours"
        value={workingHours}
        usual={{ from: 540, to: 1_080 }}
        overnight={false}
        onChange={(value) => model.save({ workingHours: value })}
      />
      <fieldset class="rd-setting">
        <legend>{t('settings.days')}</legend>
        <div class="rd-row">
          {WEEKDAYS.map((day) => {
            const on = workingDays.includes(day);
            return (
              <Tick
                key={day}
                label={weekday(t.language, day)}
                testId={`set-day-${day}`}
                checked={on}
                onChange={(checked) => {
                  const others = workingDays.filter((one) => one !== day);
                  const next = checked ? [...others, day].sort() : others;
                  // A week without a working day would put every reminder off for ever.
                  model.save({ workingDays: next.length > 0 ? next : workingDays });
                }}
              />
            );
          })}
        </div>
      </fieldset>
      <Choice
        label={t('settings.holidays')}
        testId="set-holidays"
        value={holidays}
        options={(['none', ...HOLIDAY_REGIONS] as const).map(
          (one) => [one, one === 'none' ? t('settings.holidays-none') : (regions.of(one) ?? one)] as const,
        )}
        onChange={(value) => model.save({ holidays: value })}
      />
      {holidays !== 'none' && (
        <p class="rd-note" data-testid="holidays-known">
          {t('settings.holidays-known', { year: holidaysKnownUntil(holidays) })}
        </p>
      )}
    </Panel>
  );
}
