import type { BadRow } from '../../lib/backup/file-record.ts';
import { useT } from '../ui/translation.ts';

const SHOWN = 100;

/** Rows that are left out, with the line of the file and the reason. */
export function BadRows({ rows }: { rows: readonly BadRow[] }) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <details class="rd-bad-rows" data-testid="import-bad-rows" open={rows.length <= 10}>
      <summary>{t('import.bad-rows', { count: rows.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and the keyboard must reach that */}
      <section class="rd-table-box" aria-label={t('import.bad')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import.line')}</th>
              <th scope="col">{t('import.reason')}</th>
              <th scope="col">{t('import.found')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ line, reason, text }) => (
              <tr key={`${line} ${reason}`}>
                <td class="rd-number">{line}</td>
                <td>{t(`row-problem.${reason}`)}</td>
                <td dir="auto">{text ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > SHOWN && <p class="rd-soft">{t('import.bad-more', { count: rows.length - SHOWN })}</p>}
    </details>
  );
}
