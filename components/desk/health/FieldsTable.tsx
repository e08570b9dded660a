import type { PageHealthReading } from '../../../lib/db.ts';
import type { ReviewField } from '../../../lib/reviews/review.ts';
import { useT } from '../../ui/translation.ts';

const WAYS = ['selector', 'label', 'structure', 'taught', 'unsure', 'missing'] as const;

/** How each field of a reading was found, and how often. */
export function FieldsTable({ reading }: { reading: PageHealthReading }) {
  const t = useT();
  const fields = Object.entries(reading.fields) as [
    ReviewField,
    NonNullable<PageHealthReading['fields'][ReviewField]>,
  ][];
  if (fields.length === 0) return null;
  const ways = WAYS.filter((way) => fields.some(([, found]) => (found[way] ?? 0) > 0));
  return (
    <details class="rd-bad-rows">
      <summary>{t('health.details')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and the keyboard must reach that */}
      <section class="rd-table-box" aria-label={t('health.details')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('health.field')}</th>
              {ways.map((way) => (
                <th key={way} scope="col">
                  {t(`found.${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(([field, found]) => (
              <tr key={field}>
                <th scope="row">{t(`field.${field}`)}</th>
                {ways.map((way) => (
                  <td key={way} class="rd-number">
                    {found[way] ? found[way].toLocaleString(t.language) : '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="rd-soft">{t('health-room.version', { version: reading.version })}</p>
    </details>
  );
}
