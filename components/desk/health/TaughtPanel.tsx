import { useT } from '../../ui/translation.ts';
import { momentFully } from '../moment-fully.ts';
import type { HealthModel } from './health-model.ts';

/** What the seller pointed out on pages: to hand over, take in, or remove. */
export function TaughtPanel({ model }: { model: HealthModel }) {
  const t = useT();
  const taught = model.taught.value;
  const answer = model.answer.value;
  return (
    <section class="rd-panel" data-testid="taught" aria-labelledby="rd-taught">
      <h3 id="rd-taught">{t('teach.taught')}</h3>
      <p class="rd-soft">{t('health-room.taught-what')}</p>
      {taught.length === 0 && <p>{t('health-room.taught-none')}</p>}
      <ul class="rd-lines">
        {taught.map((row) => (
          <li key={row.key} data-testid="taught-row" data-key={row.key}>
            <span>
              {t(`platform.${row.platform}`)} · {t(`page.${row.pageKind}`)} · <b>{t(`field.${row.field}`)}</b>{' '}
              <small>{momentFully(t, row.taughtAt)}</small>
            </span>
            <button
              type="button"
              class="rd-button rd-small"
              aria-label={t('teach.forget-field', { field: t(`field.${row.field}`) })}
              onClick={() => model.forget(row)}
            >
              {t('teach.forget')}
            </button>
          </li>
        ))}
      </ul>
      <div class="rd-row">
        {model.file.value && (
          <a class="rd-button" href={model.file.value} download="review-desk-taught.json" data-testid="taught-export">
            {t('teach.export')}
          </a>
        )}
        <span class="rd-file">
          <input
            id="rd-taught-file"
            type="file"
            class="rd-hidden"
            accept=".json,application/json"
            data-testid="taught-import"
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen) model.load(chosen);
              currentTarget.value = '';
            }}
          />
          <label class="rd-button" for="rd-taught-file">
            {t('teach.import')}
          </label>
        </span>
      </div>
      <p role="status" data-testid="taught-answer">
        {answer === 'failed' || answer === 'no-room'
          ? t(answer === 'failed' ? 'teach-refused.failed' : 'no-room')
          : answer && (answer.ok ? t('teach.loaded', { count: answer.count }) : t(`teach-refused.${answer.error}`))}
      </p>
    </section>
  );
}
