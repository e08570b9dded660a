import { useEffect } from 'preact/hooks';
import { STORED } from '../../lib/backup/stored.ts';
import { useT } from '../ui/translation.ts';
import { Asked } from './Asked.tsx';
import type { BackupModel } from './backup-model.ts';
import { fileSize } from './file-size.ts';

/** Not forgotten, or made anew at once. */
const LASTING: readonly string[] = ['templates', 'voices', 'searchPages'];

/** What is stored on this computer, and the way to forget it. */
export function StoredPanel({ model }: { model: BackupModel }) {
  const t = useT();
  const { stored, forgetting } = model.storing.value;
  useEffect(() => model.count(), [model]);
  const rows = stored ? STORED.map((table) => ({ table, count: stored.rows[table] })) : [];
  const failed = forgetting === 'failed' || forgetting === 'no-room';
  const forgettable = rows.some(({ table, count }) => !LASTING.includes(table) && count > 0);
  return (
    <section class="rd-panel" data-testid="stored" aria-labelledby="rd-stored" aria-busy={!stored}>
      <h3 id="rd-stored">{t('stored')}</h3>
      <p class="rd-soft">{t('stored.what')}</p>
      <p class="rd-soft">{t('stored.where')}</p>
      {stored && (
        <dl class="rd-facts rd-tallies" data-testid="stored-counts">
          {rows.map(({ table, count }) => [
            <dt key={table}>{t(`table.${table}`)}</dt>,
            <dd key={`${table} count`} data-table={table}>
              {count.toLocaleString(t.language)}
            </dd>,
          ])}
          {stored.bytes !== null && (
            <>
              <dt>{t('stored.size')}</dt>
              <dd data-testid="stored-size">{fileSize(t, stored.bytes)}</dd>
            </>
          )}
        </dl>
      )}
      {forgetting === 'asked' ? (
        <Asked
          id="forget"
          text={t('forget.ask')}
          yes={t('forget.yes')}
          no={t('forget.no')}
          onYes={model.forget}
          onNo={() => model.askForget(false)}
        />
      ) : (
        <div class="rd-row">
          <button
            type="button"
            class="rd-button"
            data-testid="forget"
            disabled={!forgettable || forgetting === 'running'}
            onClick={() => model.askForget(true)}
          >
            {t('forget')}
          </button>
        </div>
      )}
      <p role="status" data-testid="forget-result" class={failed ? 'rd-notice' : undefined}>
        {forgetting === 'done' && t('forget.done')}
        {forgetting === 'failed' && t('forget.failed')}
        {forgetting === 'no-room' && t('no-room')}
      </p>
    </section>
  );
}
