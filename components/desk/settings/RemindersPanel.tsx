import { FOLLOW_UP_KINDS } from '../../../lib/reviews/review.ts';
import { useT } from '../../ui/translation.ts';
import { DayHours } from './DayHours.tsx';
import { Choice, Panel, Tick } from './fields.tsx';
import type { SettingsModel } from './settings-model.ts';

/** Of what the seller is reminded, and when not. */
export function RemindersPanel({ model }: { model: SettingsModel }) {
  const t = useT();
  const { mutedReminders, quietHours, outcomeDays } = model.settings.value;
  return (
    <Panel id="reminders" title={t('settings.reminders')} what={t('settings.reminders-what')}>
      <div class="rd-ticks">
        {FOLLOW_UP_KINDS.map((kind) => (
          <Tick
            key={kind}
            label={t(`due.${kind}`)}
            testId={`set-remind-${kind}`}
            checked={!mutedReminders.includes(kind)}
            onChange={(wanted) => {
              const others = mutedReminders.filter((one) => one !== kind);
              model.save({ mutedReminders: wanted ? others : [...others, kind] });
            }}
          />
        ))}
      </div>
      <DayHours
        label={t('settings.quiet')}
        testId="set-quiet"
        value={quietHours}
        usual={{ from: 1_260, to: 480 }}
        overnight
        onChange={(value) => model.save({ quietHours: value })}
      />
      <Choice
        label={t('settings.outcome')}
        hint={t('settings.outcome-hint')}
        testId="set-outcome"
        value={String(outcomeDays)}
        options={[...new Set([30, 60, 90, 180, outcomeDays])]
          .sort((a, b) => a - b)
          .map((days) => [String(days), t('settings.outcome-days', { count: days })] as const)}
        onChange={(days) => model.save({ outcomeDays: Number(days) })}
      />
    </Panel>
  );
}
