import type { Conflict } from '../../lib/backup/restore-tally.ts';
import { useT } from '../ui/translation.ts';

const SHOWN = 100;

/** What is told differently here and in the file, with both, so that the seller can decide. `count`: of all, told or not. */
export function Conflicts({ conflicts, count }: { conflicts: readonly Conflict[]; count: number }) {
  const t = useT();
  if (conflicts.length === 0) return null;
  return (
    <details class="rd-bad-rows" data-testid="restore-conflicts" open={conflicts.length <= 10}>
      <summary>{t('restore.conflicts', { count })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and the keyboard must reach that */}
      <section class="rd-table-box" aria-label={t('restore-fate.conflict')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('restore.about')}</th>
              <th scope="col">{t('restore.stays')}</th>
              <th scope="col">{t('restore.in-file')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.slice(0, SHOWN).map(({ table, about, kept, other }) => (
              <tr key={`${table} ${about} ${other}`}>
                <td dir="auto">
                  {t(`table.${table}`)}: {about}
                </td>
                <td dir="auto">{kept || '–'}</td>
                <td dir="auto">{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > SHOWN && <p class="rd-soft">{t('import.bad-more', { count: count - SHOWN })}</p>}
    </details>
  );
}
