import type { ReadonlySignal } from '@preact/signals';
import type { Ledger } from '../../../lib/reviews/ledger.ts';
import { OUTCOME_DAYS } from '../../../lib/reviews/outcome-days.ts';
import type { RecentOutcome } from '../../../lib/reviews/recent-outcomes.ts';
import { useT } from '../../ui/translation.ts';
import { ChangedReviews } from './ChangedReviews.tsx';
import { RateTable } from './RateTable.tsx';

export interface OutcomesModel {
  ledger: ReadonlySignal<Ledger | null>;
  /** Reviews read so far while it is being made; null: it is made. */
  progress: ReadonlySignal<number | null>;
  failed: ReadonlySignal<boolean>;
  recent: ReadonlySignal<readonly RecentOutcome[]>;
  days: ReadonlySignal<number>;
  now: ReadonlySignal<number>;
  chooseDays(days: number): void;
}

/** What became of complaints with our action and without. */
export function OutcomesRoom({ model }: { model: OutcomesModel }) {
  const t = useT();
  const ledger = model.ledger.value;
  const progress = model.progress.value;
  const days = model.days.value;
  const choices = [...new Set([...OUTCOME_DAYS, days])].sort((a, b) => a - b);
  return (
    <div class="rd-panels rd-outcomes" data-testid="outcomes" aria-busy={progress !== null}>
      <p class="rd-soft">{t('outcomes.what')}</p>
      <label class="rd-outcomes-days">
        <span>{t('outcomes.days')}</span>
        <select
          data-testid="outcome-days"
          onChange={({ currentTarget }) => model.chooseDays(Number(currentTarget.value))}
        >
          {choices.map((one) => (
            <option key={one} value={one} selected={one === days}>
              {t('outcomes.day-count', { days: one })}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class="rd-soft">
        {model.failed.value ? t('popup.failed') : progress !== null && t('outcomes.reading', { count: progress })}
      </p>
      {ledger && <Rates ledger={ledger} />}
      <ChangedReviews recent={model.recent.value} now={model.now.value} />
    </div>
  );
}

function Rates({ ledger }: { ledger: Ledger }) {
  const t = useT();
  const { all, platforms, actions, causes, open } = ledger;
  const words = [{ name: t('outcomes.all'), row: all }];
  return (
    <section class="rd-panel" aria-labelledby="rd-rates">
      <h3 id="rd-rates">{t('outcomes.rates')}</h3>
      <p class="rd-notice" data-testid="no-proof">
        {t('outcomes.no-proof')}
      </p>
      <p class="rd-note">{t('outcomes.open', { open })}</p>
      <RateTable name={t('outcomes.all')} rows={words} sides={['acted', 'left']} />
      <RateTable
        name={t('outcomes.by-action')}
        rows={actions.map((row) => ({ name: t(`action.${row.group}`), row }))}
        sides={['acted']}
      />
      <RateTable
        name={t('outcomes.by-platform')}
        rows={platforms.map((row) => ({ name: t(`platform.${row.group}`), row }))}
        sides={['acted', 'left']}
      />
      <RateTable
        name={t('outcomes.by-cause')}
        rows={causes.map((row) => ({ name: t(`cause.${row.group}`), row }))}
        sides={['acted', 'left']}
      />
    </section>
  );
}
