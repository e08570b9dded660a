import { TABLES } from '../../lib/backup/backup-rows.ts';
import { RESTORE_FATES } from '../../lib/backup/restore-tally.ts';
import { useT } from '../ui/translation.ts';
import type { BackupModel, RestorePreviewState } from './backup-model.ts';
import { Conflicts } from './Conflicts.tsx';
import { momentFully } from './moment-fully.ts';

/** What is in a backup and what a restore would do. Nothing is written yet. */
export function RestorePreview({ model, state }: { model: BackupModel; state: RestorePreviewState }) {
  const t = useT();
  const { name, backup, preview } = state;
  const { counts, conflicts, conflictCount, intoEmpty } = preview;
  const tables = TABLES.filter((table) => RESTORE_FATES.some((fate) => counts[table][fate] > 0));
  const fates = RESTORE_FATES.filter((fate) => tables.some((table) => counts[table][fate] > 0));
  const adds = intoEmpty || tables.some((table) => counts[table].new + counts[table].changed > 0);
  return (
    <div class="rd-preview" data-testid="restore-preview">
      <h4 tabIndex={-1} dir="auto">
        {name}
      </h4>
      <dl class="rd-facts">
        <dt>{t('restore.made')}</dt>
        <dd data-testid="restore-made">{momentFully(t, backup.createdAt)}</dd>
        <dt>{t('restore.version')}</dt>
        <dd>{backup.appVersion}</dd>
        <dt>{t('restore.settings')}</dt>
        <dd>{t(intoEmpty ? 'restore.settings-taken' : 'restore.settings-kept')}</dd>
      </dl>
      {tables.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and the keyboard must reach that
        <section class="rd-table-box" aria-label={t('restore.contents')} tabIndex={0}>
          <table class="rd-narrow" data-testid="restore-counts">
            <thead>
              <tr>
                <th scope="col">{t('restore.contents')}</th>
                {fates.map((fate) => (
                  <th key={fate} scope="col" class="rd-figure">
                    {t(`restore-fate.${fate}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tables.map((table) => (
                <tr key={table} data-table={table}>
                  <th scope="row">{t(`table.${table}`)}</th>
                  {fates.map((fate) => (
                    <td key={fate} class="rd-number rd-figure" data-fate={fate}>
                      {counts[table][fate].toLocaleString(t.language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Conflicts conflicts={conflicts} count={conflictCount} />
      {!adds && <p role="status">{t('restore.nothing')}</p>}
      <div class="rd-row">
        {adds && (
          <button type="button" class="rd-button rd-primary" data-testid="restore-start" onClick={model.restore}>
            {t('restore.start')}
          </button>
        )}
        <button type="button" class="rd-button" data-testid="restore-cancel" onClick={model.cancelRestore}>
          {t('import.cancel')}
        </button>
      </div>
    </div>
  );
}
