import { FOUND, type Found } from '../../lib/platforms/platform.ts';
import { useT } from '../ui/translation.ts';
import { coverageSentence, fieldsOf, fullUntilSentence } from './health-sentence.ts';
import type { SidebarModel } from './model.ts';
import { ReportBox } from './ReportBox.tsx';
import { TeachSection } from './TeachSection.tsx';

/** Each field of the page kind, and in how many reviews it was found in which way; only the ways that occur. */
function FieldTable({ model }: { model: SidebarModel }) {
  const t = useT();
  const fields = fieldsOf(model.health.value.health);
  const ways = FOUND.filter((way) => fields.some(([, found]) => found[way] > 0));
  if (fields.length === 0) return null;
  const isDoubt = (way: Found): boolean => way === 'missing' || way === 'unsure';
  return (
    <table class="rd-health-fields">
      <caption class="rd-hidden">{t('health.details')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('health.field')}</th>
          {ways.map((way) => (
            <th scope="col" key={way}>
              {t(`found.${way}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(([field, found]) => (
          <tr key={field} data-field={field}>
            <th scope="row">{t(`field.${field}`)}</th>
            {ways.map((way) => (
              <td key={way} data-none={found[way] === 0} data-doubt={isDoubt(way) && found[way] > 0}>
                {found[way]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands behind the health line: how much of the list is read, since when what is missing, field by field, and the report. */
export function HealthDetails({ model }: { model: SidebarModel }) {
  const t = useT();
  const view = model.health.value;
  const coverage = coverageSentence(t, view);
  const fullUntil = fullUntilSentence(t, view, model.now.value);
  return (
    <div class="rd-health-details" data-testid="health-details">
      {coverage && <p data-testid="coverage">{coverage}</p>}
      {fullUntil && <p>{fullUntil}</p>}
      <FieldTable model={model} />
      <TeachSection model={model} />
      <ReportBox model={model} />
    </div>
  );
}
